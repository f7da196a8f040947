"""Phrases that hedge a number, before it and after it, per language; folded, alternatives parted by upright strokes."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = ["AFTER", "BEFORE", "CHANGES", "FIXED", "GENITIVE_BEFORE"]

# Labels: more_than, at_least, nearly, up_to, about (byname.core.press.counts.Hedge).
BEFORE: dict[Tongue, dict[str, str]] = {
    Tongue.ENGLISH: {
        "more_than": "more than|over|just over|well over|slightly over|a little over|little over|slightly more than|just more than|far more than|"
        "a little more than|little more than|well more than|above|in excess of|upwards of|upward of|north of|exceeding|greater than|beyond|past",
        "at_least": "at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum|as few as|minimum of|at the least|at a minimum|at very least",
        "nearly": "nearly|almost|just under|close to|just short of|slightly under|slightly fewer than|slightly less than|a little under|approaching|"
        "just below|nearing|not quite|very nearly|very close to|a little less than|practically|virtually|just shy of|just less than|a little fewer than",
        "up_to": "up to|as many as|at most|no more than|not more than|a maximum of|maximum of|fewer than|less than|under|below|as much as|at the most|not exceeding|"
        "not over|at maximum",
        "about": "about|around|roughly|approximately|some|circa|ca|c|approx|an estimated|estimated|probably|in the region of|in the order of|on the order of|"
        "somewhere around|something like|roughly estimated|perhaps|maybe|say|give or take|around about|~|≈|∼|an approximate|somewhere near|about some|most likely",
    },
    Tongue.UKRAINIAN: {
        "more_than": "понад|більше ніж|більш ніж|більш як|більше як|більше|більше за|більше від|трохи більше ніж|трохи більше|трохи понад|ледь понад|дещо більше ніж|"
        "дещо більше|дещо понад|значно більше ніж|набагато більше ніж|вище|поверх|більша за|значно понад|трохи більш як|трохи більш ніж|чимало понад|за понад|>",
        "at_least": "щонайменше|принаймні|не менше ніж|не менш ніж|не менше як|не менш як|не менше|не менш|мінімум|як мінімум|щонайменш|бодай|хоча б|як щонайменше|"
        "не менше за|не менше від|≥",
        "nearly": "майже|мало не|без малого|ледь не|трохи менше ніж|трохи менше|трохи менш як|трохи менш ніж|дещо менше ніж|дещо менше|заледве не|ледве не|мало що не|під|без мала|замалим не",
        "up_to": "до|щонайбільше|не більше ніж|не більш ніж|не більше як|не більш як|не більше|не більш|максимум|аж до|менше ніж|менш ніж|менш як|менше як|менше|щонайбільш|"
        "не понад|як максимум|менше за|<|≤",
        "about": "близько|приблизно|орієнтовно|десь|біля|коло|зо|ймовірно|імовірно|мабуть|десь близько|десь приблизно|орієнтовно близько|десь зо|порядку|прибл|бл|~|≈|∼|"
        "десь із|десь з|певно|напевно|либонь|плюс-мінус|кругло|може|можливо|умовно|десь біля|приблизно з",
    },
    Tongue.RUSSIAN: {
        "more_than": "более|более чем|больше|больше чем|свыше|чуть более|чуть больше|чуть более чем|чуть больше чем|немного более|немного больше|несколько более|"
        "сверх|гораздо больше|выше|намного больше|намного более|значительно больше|значительно более|немногим более|немногим больше|>",
        "at_least": "не менее|не менее чем|не меньше|не меньше чем|как минимум|по меньшей мере|по крайней мере|минимум|самое меньшее|хотя бы|никак не меньше|не менее как|≥",
        "nearly": "почти|без малого|чуть менее|чуть меньше|чуть менее чем|чуть меньше чем|едва ли не|чуть ли не|немногим менее|немногим меньше|немного меньше|немного менее|"
        "едва не|практически|под",
        "up_to": "до|не более|не более чем|не больше|не больше чем|максимум|самое большее|вплоть до|менее|менее чем|меньше|меньше чем|не свыше|аж до|от силы|как максимум|<|≤",
        "about": "около|примерно|приблизительно|порядка|ориентировочно|где-то|вероятно|предположительно|что-то около|где-то около|плюс-минус|прим|ок|~|≈|∼|где-то порядка|"
        "примерно около|наверное|видимо|может|возможно|условно|с|вроде|что-то вроде|пожалуй|этак|эдак|скажем",
    },
}
# Phrases too short or too common to hedge a number by themselves: a preposition with another meaning before most numbers.
FIXED: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset("beyond past say c ca".split()),
    Tongue.UKRAINIAN: frozenset("під за коло може поверх".split()),
    Tongue.RUSSIAN: frozenset("с под может сверх".split()),
}
AFTER: dict[Tongue, dict[str, str]] = {
    Tongue.ENGLISH: {
        "at_least": "or more|and more|or more than that|at least|at the least|at a minimum|plus|-plus|+|or even more|and over|and up|or above|and above|upwards|minimum",
        "about": "or so|- odd|-odd|odd|approximately|or thereabouts|give or take|give or take a few|roughly|more or less",
        "up_to": "at most|at the most|or fewer|or less|maximum|at maximum",
        "more_than": "- some|-some|-something|- something|and counting|and change",
    },
    Tongue.UKRAINIAN: {
        "at_least": "або більше|чи більше|і більше|й більше|та більше|і більш|або навіть більше|чи навіть більше|+|щонайменше|як мінімум|мінімум|плюс|або більш",
        "more_than": "з гаком|із гаком|з лишком|із лишком|з лишнім|з чимось|із чимось|з хвостиком|із хвостиком|з копійками|з невеликим",
        "about": "приблизно|орієнтовно|плюс-мінус",
        "up_to": "або менше|чи менше|і менше|максимум|щонайбільше",
    },
    Tongue.RUSSIAN: {
        "at_least": "и более|или более|или больше|и больше|либо больше|либо более|или даже больше|+|минимум|как минимум|по меньшей мере|плюс",
        "more_than": "с лишним|с небольшим|с хвостиком|с гаком|с чем-то|с лишком|с копейками",
        "about": "примерно|приблизительно|плюс-минус|ориентировочно",
        "up_to": "или менее|или меньше|и менее|максимум|самое большее",
    },
}
# After these a plural of dozen, hundred, thousand is one of them: близько сотні, ровно сотни.
GENITIVE_BEFORE: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset(),
    Tongue.UKRAINIAN: frozenset("рівно цілої пів ще".split()),
    Tongue.RUSSIAN: frozenset("ровно целой пол еще".split()),
}
# Stems of words after which "to", "до" names what a number has become and bounds nothing.
CHANGES: dict[Tongue, tuple[str, ...]] = {
    Tongue.ENGLISH: tuple(
        "rose risen rise rises rising grew grown grow grows growing increas climb climbs climbed fell fall fallen falls falling drop dropp declin "
        "went gone up down bring brings brought bringing took taking takes lift lifts lifted lifting push pushed pushing shrank shrunk reduc cut rais "
        "expand jump jumped revis correct chang amend".split()
    ),
    Tongue.UKRAINIAN: tuple(
        "зрос зріс зрост збільш дій дохо досяг довод довед дове довів довела доводить зменш скоро скороч впав впал упав упал знизи знижу піднял підняв сяг "
        "наблиз виріс вирос змін доход доросл наросл округл переві дотяг дорівн вихо".split()
    ),
    Tongue.RUSSIAN: tuple(
        "вырос возрос увелич дой дош дошл доход достиг довед довел довод довест сократ сокращ уменьш упал сниз сниж поднял подним рост расти растет "
        "измен приблиз дотян округл прибав".split()
    ),
}
