"""Words that join numbers or name parts: ranges, formulas, percentages, fractions, vague plurals, per language."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = [
    "ALL_BUT", "BETWEEN", "BETWEEN_TIES", "EVERY", "FORMULA_TIES", "FRACTION_WORDS", "FROM", "FROM_TIES", "OR", "PERCENT", "TURNED_NOUNS",
    "TURNED_PERSONS", "VAGUE",
]

BETWEEN: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset({"between"}), Tongue.UKRAINIAN: frozenset({"між", "межи", "поміж"}), Tongue.RUSSIAN: frozenset({"между"}),
}
BETWEEN_TIES: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset({"and"}), Tongue.UKRAINIAN: frozenset({"і", "й", "та"}), Tongue.RUSSIAN: frozenset({"и"}),
}
FROM: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset({"from"}), Tongue.UKRAINIAN: frozenset("від з із зі од".split()), Tongue.RUSSIAN: frozenset("от с со".split()),
}
FROM_TIES: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset({"to"}), Tongue.UKRAINIAN: frozenset({"до"}), Tongue.RUSSIAN: frozenset({"до"}),
}
OR: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset({"or"}), Tongue.UKRAINIAN: frozenset("або чи".split()), Tongue.RUSSIAN: frozenset("или либо".split()),
}
FORMULA_TIES: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset("for vs against".split()),
    Tongue.UKRAINIAN: frozenset("на за к х x for проти".split()),
    Tongue.RUSSIAN: frozenset("на за к х x for против".split()),
}
PERCENT: dict[Tongue, tuple[str, ...]] = {
    Tongue.ENGLISH: ("percent", "pct", "percents"),
    Tongue.UKRAINIAN: ("відсот", "процент", "відс"),
    Tongue.RUSSIAN: ("процент", "проц"),
}
# Denominators of word fractions, by folded form.
FRACTION_WORDS: dict[Tongue, dict[int, str]] = {
    Tongue.ENGLISH: {
        2: "half halves", 3: "third thirds", 4: "quarter quarters fourth fourths", 5: "fifth fifths", 6: "sixth sixths", 7: "seventh sevenths",
        8: "eighth eighths", 9: "ninth ninths", 10: "tenth tenths",
    },
    Tongue.UKRAINIAN: {
        2: "половина половини половині половину половиною", 3: "третина третини третині третину третиною третин",
        4: "чверть чверті чвертю чвертей",
    },
    Tongue.RUSSIAN: {
        2: "половина половины половине половину половиной половиною", 3: "треть трети третью третей", 4: "четверть четверти четвертью четвертей",
    },
}
EVERY: dict[Tongue, tuple[str, ...]] = {
    Tongue.ENGLISH: ("every", "each"),
    Tongue.UKRAINIAN: ("кожен", "кожний", "кожна", "кожне", "кожного", "кожної", "кожному", "кожній", "кожну", "кожним", "кожною", "кожнім"),
    Tongue.RUSSIAN: ("каждый", "каждая", "каждое", "каждого", "каждой", "каждому", "каждую", "каждым", "каждом"),
}
ALL_BUT: dict[Tongue, str] = {
    Tongue.ENGLISH: "all but|all except|all except for|everyone but|all bar|all save|everybody but|everyone except|all other than|all apart from",
    Tongue.UKRAINIAN: "усі крім|всі крім|усі , крім|всі , крім|усіх крім|всіх крім|усіх , крім|всіх , крім|усі окрім|всі окрім|усі , окрім|всі , окрім|усіх , окрім|"
    "всіх , окрім|усі за винятком|всі за винятком|усі , за винятком|всі , за винятком|усіх , за винятком|всіх , за винятком",
    Tongue.RUSSIAN: "все кроме|все , кроме|всех кроме|всех , кроме|все за исключением|все , за исключением|всех за исключением|всех , за исключением",
}
# Vague numbers, longest first when read; a number noun in the plural (dozens, десятки) is vague by itself.
VAGUE: dict[Tongue, str] = {
    Tongue.ENGLISH: "tens of thousands|hundreds of thousands|several hundred|several thousand|several dozen|a few hundred|a few thousand|a few dozen|many hundreds|"
    "many thousands|many dozens|a couple of hundred|a couple hundred|a couple of dozen|a couple dozen|a couple of thousand|several dozens|several hundreds|"
    "several thousands|some hundreds|some dozens|dozens and dozens|hundreds|thousands|dozens|scores|several|a few|few|many|most|a majority|the majority|"
    "the vast majority|the overwhelming majority|majority|numerous|a handful|handful|a couple|countless|millions|a number of|a small number|a large number|multiple|quite a few|tens",
    Tongue.UKRAINIAN: "кілька десятків|кілька сотень|кілька тисяч|декілька десятків|декілька сотень|декілька тисяч|кількох десятків|кількох сотень|кількох тисяч|"
    "кількадесят|кількасот|кільканадцять|кільканадцяти|кількадесятьох|десятки тисяч|сотні тисяч|десятків тисяч|сотень тисяч|багато сотень|багато тисяч|багато десятків|"
    "пара сотень|пару сотень|пару десятків|пару тисяч|більшість|більшості|більшістю|переважна більшість|переважної більшості|кілька|кількох|кільком|кількома|декілька|декількох|декільком|"
    "декількома|багато|багатьох|багатьом|багатьма|чимало|безліч|низка|низку|низки|десятки|десятків|десяткам|десятками|десятках|сотні|сотень|сотням|сотнями|"
    "сотнях|тисячі|тисяч|тисячам|тисячами|тисячах|мільйони|мільйонів|лічені|небагато|одиниці|стільки",
    Tongue.RUSSIAN: "несколько десятков|несколько сотен|несколько тысяч|нескольких десятков|нескольких сотен|нескольких тысяч|десятки тысяч|сотни тысяч|десятков тысяч|"
    "сотен тысяч|много сотен|много тысяч|пара сотен|пару сотен|пару десятков|пару тысяч|большинство|большинства|большинству|большинством|подавляющее большинство|"
    "подавляющего большинства|несколько|нескольких|нескольким|несколькими|много|многих|многим|многими|многие|немало|множество|множества|ряд|десятки|десятков|"
    "десяткам|десятками|десятках|сотни|сотен|сотням|сотнями|сотнях|тысячи|тысяч|тысячам|тысячами|тысячах|миллионы|миллионов|считанные|немного|единицы|столько",
}
# After one of these a number makes it approximate: человек 20.
TURNED_NOUNS: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset(),
    Tongue.UKRAINIAN: frozenset("чоловік людей осіб душ тіл бійців полонених військових солдатів років днів місяців тижнів обмінів".split()),
    Tongue.RUSSIAN: frozenset("человек людей душ тел бойцов пленных военных солдат лет дней месяцев недель обменов штук".split()),
}
# These make it so without a preposition too.
TURNED_PERSONS: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset(),
    Tongue.UKRAINIAN: frozenset("чоловік осіб душ років днів".split()),
    Tongue.RUSSIAN: frozenset("человек душ лет дней штук".split()),
}
