"""Say how a number is meant: one occasion, a running total, a stock, a promise, an expectation, an ordinal, a survey."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES
from byname.core.statements.running import dated, numbers_exchange, one_occasion, runs, so_far, starts_total
from byname.core.statements.running_data import MOST_AT_ONCE, UNTIL
from byname.core.statements.scenes import Place, Scene
from byname.core.statements.story import Reading, Story

__all__ = ["find_kind"]

_SURVEY: Final = frozenset({"interview", "torture", "sexual"})
_STOCK: Final = frozenset({"hold", "miss"})
_TOTALS: Final = frozenset({"identify", "exhume", "account", "execute", "incaptdie", "incaptkill", "notify"})
_NEAR: Final = 12
_ON: Final = 3


def find_kind(reading: Reading, story: Story | None = None) -> None:
    """Fill `kind`; a part is meant as its whole is."""
    base = reading.base
    if reading.occasion in _SURVEY:
        reading.kind = "survey"
    elif reading.unit == "places":
        reading.kind = base.kind if base else "stock"
    elif _agreed(reading):
        reading.kind = "agreed"
    elif base is not None and not base.whole and base.occasion == reading.occasion and base.kind not in {"", "agreed"}:
        reading.kind = base.kind
    elif so_far(reading):
        reading.kind = "cumulative"
    elif reading.occasion == "injure":
        deaths = story.last(same=reading.scene) if story is not None else None
        reading.kind = deaths.kind if deaths is not None and deaths.occasion in {"kill", *_TOTALS} else "event"
    elif reading.occasion in _STOCK:
        reading.kind = "cumulative" if _vanished(reading) else "stock"
    elif (
        (reading.occasion in {"execute", "kill"} and _bounded(reading))
        or (reading.occasion in _TOTALS and one_occasion(reading))
        or (base is not None and base.whole and dated(reading))
    ):
        reading.kind = "event"
    elif (
        reading.unit == "fraction"
        or (base is not None and base.whole and ("opens" in base.flags or not reading.own_act))
        or _total(reading)
        or runs(reading, story)
        or reading.occasion in _TOTALS
        or (reading.occasion == "kill" and _of_a_war(reading))
        or reading.unit == "exchanges"
    ):
        reading.kind = "cumulative"
    else:
        reading.kind = _handed_on(reading) or "event"


_WARS: Final = tuple(
    "buried похован похорон покоя war. wars. wartime fighting hostilities losses toll lost conflict "
    "війн бої. боях боїв втрат конфлікт войн бои. боях боев потер конфликт".split()
)


def _of_a_war(reading: Reading) -> bool:
    """Tell whether the dead are those of a war, not of one day: by its words in the sentence, or by their number."""
    scene = reading.scene
    told = any(f"{token.fold}.".startswith(_WARS) for token in scene.tokens)
    until = any(time.since or time.text.casefold().startswith(UNTIL) for time in scene.times)
    return told or until or (reading.most or 0) >= _MANY


_MANY: Final = 1000
"""No single day of which captives are told killed so many."""


def _bounded(reading: Reading) -> bool:
    """Tell whether deaths are told of a closed time: between two days; killed in July 1995."""
    for time in reading.scene.times:
        if time.since or time.text.casefold().startswith(UNTIL):
            continue
        if (time.span and "/" in time.iso) or time.text[:7].casefold() == "between":
            return True
        if reading.occasion == "kill" and reading.own_act and len(time.iso) > 4:
            return True
    return False


def _vanished(reading: Reading) -> bool:
    """Tell whether people disappeared (over a period), not are missing (now)."""
    act, scene = reading.act, reading.scene
    if act is None or scene.cue("stock", *scene.firm_clause(reading.place.first)):
        return False
    return scene.fold(act.first).startswith(_OVER)


_OVER: Final = ("disappeared", "vanished", "went", "исчез", "visited", "відвіда", "посет")


def _handed_on(reading: Reading) -> str:
    """Take the kind of the number that lent its occasion, within a sentence."""
    origin = reading.origin
    if origin is None or reading.own_act or origin.kind not in {"agreed", "cumulative"} or _carried_out(reading):
        return ""
    again = not reading.head.name and origin.kind == "cumulative" and reading.numeral.form is Form.CARDINAL
    return origin.kind if origin.scene is reading.scene or (again and not dated(reading)) else ""


_PAST: Final = (
    "ed",
    "came",
    "went",
    "л",
    "ла",
    "ло",
    "ли",
    "лись",
    "лися",
    "лся",
    "в",
    "вся",
    "но",
    "ны",
    "ні",
    "то",
    "ти",
)


def _carried_out(reading: Reading) -> bool:
    """Tell whether a part of a promise is told to have come true: they agreed on 1,200, but by Friday only 410 had crossed."""
    scene, place = reading.scene, reading.place
    first, last = scene.clause(place.first)
    if reading.base is None or (reading.base.scene is scene and first <= reading.base.place.first):
        return False
    told = [mark for mark in scene.of_kind("did", first=first, last=last) if mark.name in MOVES]
    past = any(scene.fold(at).endswith(_PAST) for mark in told for at in (mark.first, mark.last - 1))
    return past and reading.numeral.form is Form.CARDINAL and scene.cue("agreed", first, last) is None


def _agreed(reading: Reading) -> bool:
    """Tell whether it is promised, planned or a deal's formula that the text does not say was carried out."""
    scene, place = reading.scene, reading.place
    if reading.base is not None and reading.base.kind == "agreed":
        return not ((reading.own_act and dated(reading)) or _carried_out(reading))
    if reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}:
        first, last = scene.firm_clause(place.first)
        if _known_formula(reading):
            return False
        actual = scene.cue("actual") or next(
            (mark for mark in scene.of_kind("did") if mark.name == "swap" and _past(scene, mark.first)), None
        )
        opens = 0 if scene.fold(first - 1) == ":" else first
        planned = scene.cue("agreed", opens, last) or scene.cue("deal", first, last)
        if planned is not None:
            return actual is None or abs(planned.first - place.first) < abs(actual.first - place.first)
        large = reading.numeral.form is Form.FORMULA and (reading.value or 0) >= _DEAL
        carried_out = dated(reading) or _came_out(scene, first, max(place.first, place.last))
        return actual is None and large and (_as_format(reading) or not carried_out)
    if reading.occasion not in MOVES or (reading.act is None and reading.origin is None):
        return False
    places = {scene.clauses[place.first]}
    if reading.act is not None and reading.own_act:
        places.add(scene.clauses[reading.act.first])
    if _noun_after_promise(reading):
        return True
    behind = " ".join(scene.fold(at) for at in range(place.last, place.last + 4))
    if "had been" in behind or "have been" in behind:
        return False
    for mark in scene.of_kind("cue"):
        if not _strong(reading, mark):
            continue
        if scene.clauses[mark.first] in places and abs(mark.first - place.first) <= _NEAR:
            return not _past_it(reading, mark.first)
    return False


_DEAL: Final = 500
"""So many for as many name a deal carried out over several days: no exchange since 2022 moved so many at once."""

_CAME_OUT: Final = tuple(
    "выполнен викона меня міня прошел пройш состоя відбу вийш вышл turned came було было була был was were been разлож".split()
)


def _as_format(reading: Reading) -> bool:
    """Tell whether a symmetric formula names a deal: under the "1000 for 1000" format; в формате 192 на 192."""
    scene, place = reading.scene, reading.place
    near = (*range(place.first - 4, place.first), *range(place.last, place.last + 3))
    named = any(scene.fold(at).startswith(("format", "формат", "under")) for at in near)
    return reading.numeral.form is Form.FORMULA and named


def _came_out(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a formula is told as what came of it: формула вышла 123 на 76; in May it had been 10 for 10."""
    if scene.fold(last).startswith(("выполнен", "викона", "fulfilled", "completed")):
        return True
    dashed = scene.fold(last) in {"—", "–"} or last >= len(scene.tokens)
    return any(scene.fold(at).startswith(_CAME_OUT) for at in range(first, len(scene.tokens) if dashed else last))


def _known_formula(reading: Reading) -> bool:
    """Tell whether a formula is spoken of as what happened: a 205-for-205 affair, "the 5-for-1 deal was arranged locally"."""
    scene, place = reading.scene, reading.place
    words = {scene.fold(at) for at in range(len(scene.tokens))}
    after = scene.fold(place.last)
    return "known" in reading.flags or ("was" in words and after in {"affair", "exchange", "swap", "trade"})


_SWAPPED: Final = (
    "swapped", "exchanged", "changed", "traded", "обмінял", "обменял", "обмінян", "обменян", "виміняли", "выменяли",
    "сменял", "поменял", "помінял",
)  # fmt: skip


def _past(scene: Scene, at: int) -> bool:
    return scene.fold(at).startswith(_SWAPPED)


_HAVING: Final = ("має", "мають", "мав", "мали", "мало", "мала", "будет", "будут", "буде", "будуть", "должн")


def _strong(reading: Reading, mark: Mark) -> bool:
    """Tell whether a cue promises: a modal with its verb, or a deal named where nothing else is told to have happened."""
    scene = reading.scene
    if mark.name == "deal" and _deal_on(reading, mark):
        return True
    if mark.name == "deal":
        return not reading.own_act or (
            reading.act is not None and reading.act.name == "swap" and not _past(scene, reading.act.first)
        )
    if mark.name != "agreed":
        return False
    if scene.fold(mark.last - 1) == "be" and mark.last - mark.first == 2 and scene.fold(mark.first) == "to":
        return bool(scene.covering(mark.last, "did"))
    if scene.fold(mark.first).startswith(_HAVING):
        return any(
            scene.fold(at).endswith(("ти", "ть", "тись", "тися", "ться")) or scene.covering(at, "did")
            for at in range(mark.last, mark.last + 5)
            if at < len(scene.tokens)
        )
    return True


_DEEDS: Final = (
    "release",
    "liberation",
    "return",
    "repatriation",
    "звільненн",
    "поверненн",
    "освобождени",
    "возвращени",
)


def _deal_on(reading: Reading, deal: Mark) -> bool:
    """Tell whether a deal is on what is counted: an agreement on the release of 2,900 detainees."""
    act, scene = reading.act, reading.scene
    if act is None or not reading.own_act or not 0 < act.first - deal.last <= _ON:
        return False
    return scene.fold(act.first).startswith(_DEEDS) and scene.fold(deal.last) in {"on", "for", "про", "щодо", "о", "об"}


def _noun_after_promise(reading: Reading) -> bool:
    """Tell whether a promise goes on in a noun: announced an exchange of 175 and the return of 23."""
    act, origin = reading.act, [one for one in reading.scene.places if one.first < reading.place.first]
    return bool(
        act
        and origin
        and reading.own_act
        and "promised" in reading.flags
        and reading.scene.fold(act.first - 1) in {"the", "a"}
    )


def _past_it(reading: Reading, cue: int) -> bool:
    """Tell whether the cue follows another number that is nearer to it."""
    place = reading.place
    return any(
        place.last <= one.first < cue or (cue < one.first < place.first and _own_verb(reading, one.last))
        for one in reading.scene.places
    )


def _own_verb(reading: Reading, first: int) -> bool:
    return reading.act is not None and reading.own_act and first <= reading.act.first < reading.place.first


def _total(reading: Reading) -> bool:
    """Tell whether a cue of a running total stands with this number and with none nearer to it."""
    formula = reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}
    if reading.occasion == "capture" or formula or (reading.occasion in MOVES and starts_total(reading)):
        return False
    scene, place = reading.scene, reading.place
    first, last = scene.firm_clause(place.first)
    before = max(
        (one.last for one in scene.places if one.last <= place.first and not _of_exchanges(reading, one)), default=0
    )
    after = min((one.first for one in scene.places if one.first >= place.last), default=last)
    first, last = max(first, before) if before else 0, min(last, after)
    for mark in scene.of_kind("cue", first=first, last=last):
        if mark.name == "reaching" and scene.fold(mark.first) in _COUNT_NOUNS and _few_on_a_day(reading):
            continue
        if mark.name == "reaching" and mark.last <= place.first:
            reading.flags.add("reaching")
            return True
        if mark.name == "cumulative" and numbers_exchange(scene, mark.first):
            continue
        if mark.name == "cumulative" and not _today(reading, mark) and not _since_when_held(reading, mark.first):
            return mark.last <= place.first or scene.clauses[mark.first] == scene.clauses[place.first]
    return False


def _of_exchanges(reading: Reading, other: Place) -> bool:
    """Tell whether another number counts exchanges: people freed in 38 exchanges."""
    return any(mark.name in {"exchanges", "mediations"} for mark in reading.scene.covering(other.last, "noun"))


def _few_on_a_day(reading: Reading) -> bool:
    """Tell whether no more are told with a day than one exchange can move: the number freed on Tuesday was 76."""
    return dated(reading) and (reading.value or 0) < MOST_AT_ONCE


_COUNT_NOUNS: Final = frozenset("put number count tally total figure число кількість количество рахунок счет".split())
_TODAY: Final = ("today", "yesterday", "сегодня", "вчера", "сьогодні", "вчора")
_ALREADY: Final = frozenset({"already", "уже", "вже", "пока"})


def _today(reading: Reading, mark: Mark) -> bool:
    """Tell whether "already" is said of today's deed and totals nothing."""
    scene = reading.scene
    words = {scene.fold(at) for at in range(*scene.clause(reading.place.first))}
    return scene.fold(mark.first) in _ALREADY and bool(words & set(_TODAY))


def _since_when_held(reading: Reading, at: int) -> bool:
    """Tell whether "since 2022" tells how long they were held."""
    return reading.occasion in MOVES and any(
        mark.name in {"hold", "capture"} for mark in reading.scene.of_kind("did", first=max(0, at - 4), last=at + 1)
    )
