"""Words of sweeping statements and of the units that no labelling rule has: units, phases, days."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = [
    "AMONG",
    "AS_MANY",
    "AWAY",
    "COUNTED",
    "DAYS",
    "LISTS",
    "MOVES",
    "NOT_ONE",
    "NOUNS",
    "PEOPLE",
    "PHASES",
    "SELF_STANDING",
    "STOPS",
    "SWEEPING",
    "UNITS",
    "YEARS",
]

_EN, _UK, _RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN

SWEEPING: Final[dict[Tongue, dict[str, str]]] = {
    _EN: {
        "only": "nobody but, no one but, none but, the only, the sole, the last remaining, only the, only",
        "none": "none of, not one of, not a single, not one, no one from, nobody from, no one of, nobody of, no one, nobody, none",
        "all": "all for all, all-for-all, every one of, every single, each and every, everyone, all of the, all of them, all of its, all of their, "
        "all the, all its, all their, all our, all, every, the entire, the whole, an entire",
        "first": "for the first time, first-ever, first ever, the first, the very first",
        "largest": "the largest, the biggest, largest, biggest, a record, record",
        "never": "never before, never been, had never, has never, have never, never ~ before, not been ~ before, previously never, never",
    },
    _UK: {
        "only": "тільки, лише, єдин*, нікого крім, нікого окрім, ніхто крім, ніхто окрім, не хто інший як, останній полонений",
        "none": "жоден із, жоден з, жодного з, жодного із, жодної з, ніхто з, ніхто із, нікого з, нікого із, ні один, ані один, жоден, жодного, "
        "жодна, жодної, ніхто, нікого",
        "all": "всіх на всіх, усіх на всіх, до єдиного, кожен із, кожен з, усі, всі, усіх, всіх, кожен, кожного, увесь, весь",
        "first": "вперше, уперше, найперш*, перший, перша, перші, першу, першого",
        "largest": "найбільший, найбільша, найбільше, найбільшого, найбільшу, найбільшим, найбільшої, наймасштабніш*, найчисленніш*, рекордн*",
        "never": "ніколи раніше, ніколи досі, ніколи ще, раніше ніколи, жодного разу, ніколи, раніше не, досі не",
    },
    _RU: {
        "only": "только, лишь, единственн*, никого кроме, никто кроме, не кто иной как",
        "none": "ни один из, ни одного из, ни одна из, никто из, никого из, ни один, ни одного, ни одна, ни одной, никто, никого",
        "all": "всех на всех, до единого, каждый из, все, всех, каждый, каждого, весь, вся",
        "first": "впервые, первый, первая, первые, первую, первого",
        "largest": "крупнейш*, наибольш*, самый большой, самая большая, самого большого, самый крупный, самая крупная, самым крупным, "
        "самый масштабный, самым масштабным, рекордн*",
        "never": "никогда ранее, никогда раньше, никогда прежде, никогда еще, ранее никогда, ни разу, никогда, ранее не, раньше не, до сих пор не",
    },
}
"""Operators by code, longest first where one holds another; a star ends a stem, ~ stands for up to three words."""

SELF_STANDING: Final = frozenset(
    "for the first time|вперше|уперше|впервые|never before|never been|had never|has never|have never|previously never|never|ніколи раніше|"
    "ніколи досі|ніколи ще|раніше ніколи|жодного разу|ніколи|раніше не|досі не|никогда ранее|никогда раньше|никогда прежде|никогда еще|"
    "ранее никогда|ни разу|никогда|ранее не|раньше не|до сих пор не|all for all|all-for-all|всіх на всіх|усіх на всіх|всех на всех|"
    "до єдиного|до единого|not one|none|nobody|no one|everyone|ніхто|нікого|никто|никого|жоден|жодного|not been ~ before|never ~ before".split(
        "|"
    )
)
"""Operators that need no noun behind them."""

STOPS: Final = frozenset(
    "was were is are has have had be been will would can could did does do returned came remains remain went home not never who whom which "
    "that since in on at by to from before after until for with and but or as when while then said says so "
    "не був була були було буде є що який яка які яких якого хто та і й а але в у на від до за при після перед через коли тоді додому "
    "был была были было будет есть что который которая которые которых которого кто и но в во на с со от до за при после перед через когда "
    "тогда домой уже вже еще ще".split()
)
"""Words at which the group of a sweeping statement ends."""

AMONG: Final = frozenset("above below from of among under із з серед вище старше из среди выше ниже".split())
"""Words by which nobody and no one take a group."""

AS_MANY: Final = frozenset("how as so too столько сколько стільки скільки".split())
"""How many, as many, the same number: no plural of its own."""

NOT_ALL: Final = frozenset("but крім кроме told це это же ж".split())
"""Words after which "all" is none: all but 47, all told, все же."""

THEM: Final = frozenset("them us них нас вони они".split())

PEOPLE: Final = frozenset(
    "soldiers officers police pows civilians children schoolgirls women men people captives hostages missing bodies dead returnees".split()
)
"""Nouns of the word lists that are persons, living or dead."""

NOUNS: Final = PEOPLE | {"exchanges", "rounds", "mediations", "places", "incidents"}

COUNTED: Final[dict[str, tuple[str, str]]] = {
    "swap": ("people exchanged", "event"),
    "return": ("people returned", "event"),
    "release": ("people returned", "event"),
    "receive": ("people returned", "event"),
    "give": ("people returned", "event"),
    "hold": ("people held", "stock"),
    "miss": ("people missing", "stock"),
    "capture": ("people captured", "event"),
    "kill": ("people killed", "event"),
    "execute": ("prisoners executed", "event"),
    "identify": ("remains identified", "cumulative"),
    "exhume": ("remains exhumed", "cumulative"),
    "torture": ("prisoners reporting torture", "survey"),
    "incaptdie": ("prisoners died in captivity", "event"),
    "incaptkill": ("prisoners killed in captivity", "event"),
}
"""What is counted and how, by what happened."""

MOVES: Final = frozenset({"swap", "return", "release", "receive", "give", "hold", "capture"})

LISTS: Final = ("list", "спис", "перелік", "перечн")
"""Beginnings of words for a list: never before on a list is not never exchanged."""

UNITS: Final = (
    "unit", "brigade", "regiment", "battalion", "частин", "підрозділ", "бригад", "полк", "батальйон", "част", "подразделен", "батальон",
    "formation", "з'єднан", "соединен",
)  # fmt: skip
PHASES: Final = ("stage", "phase", "етап", "фаз", "этап", "черг")
DAYS: Final = ("day", "дні", "днів", "день", "дня", "дней", "діб", "доби", "добу", "суток", "сутки")
AWAY: Final = frozenset(
    "ago later earlier before after afterwards past last next previous тому через перед опісля пізніше раніше потому "
    "минулі останні останніх наступні назад спустя позже раньше прошлые последние последних следующие перед после після".split()
)
"""Beside a number of days they tell how far away a day is, not how long an exchange took: three days ago, через два дні."""
YEARS: Final = ("year", "рок", "рік", "літ", "год", "лет")

NOT_ONE: Final = frozenset("not no ни ані".split())
"""Before a one: none at all, so it counts nothing."""
