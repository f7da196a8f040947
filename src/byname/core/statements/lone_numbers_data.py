"""Words beside a number without a noun that say it is an age or a year."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = [
    "AGED",
    "AND",
    "BEFORE_YEARS",
    "GIVEN",
    "LIMITS",
    "NO_PERSON",
    "OFFICES",
    "ROOM",
    "TO_WHOM",
    "UNITS",
    "WHICH",
]

BEFORE_YEARS: Final = frozenset("of in from since by until у в з із с від от до".split())
LIMITS: Final = frozenset("under over past below above just barely nearly almost about only in".split())
"""After "are" they open an age: most of them are under 25."""
AGED: Final = frozenset(
    "наймолодшому наймолодшій найстаршому найстаршій молодшому старшому младшему младшей старшему старшей большинству більшості".split()
)
TO_WHOM: Final = frozenset("йому їй їм ему ей им которому которой которым якому якій яким котрому котрій".split())
GIVEN: Final[dict[Tongue, tuple[str, ...]]] = {
    Tongue.UKRAINIAN: ("ові", "еві", "єві", "у", "ю", "ам", "ям"),
    Tongue.RUSSIAN: ("у", "ю", "ам", "ям"),
}
"""Endings of the one to whom years are given, where it opens the clause: лікареві 51, штурману 29, азербайджанцам 20."""
NO_PERSON: Final = frozenset("кому тому потому поэтому этому цьому всему всьому отныне сразу зразу".split())
AND: Final = frozenset("а и і й та но але".split())
UNITS: Final = ("unit", "base", "частин", "част", "в/ч", "вч", "колон", "colony", "№")
"""Before a number of five digits: it is the name of a unit."""
WHICH: Final = frozenset("which которых яких котрих".split())
ROOM: Final = (
    "meant",
    "built",
    "designed",
    "sized",
    "planned",
    "intended",
    "room",
    "space",
    "beds",
    "розрахован",
    "рассчитан",
)
OFFICES: Final = (
    "minister",
    "captain",
    "major",
    "doctor",
    "president",
    "mayor",
    "general",
    "colonel",
    "sergeant",
    "nurse",
    "teacher",
    "міністр",
    "министр",
    "капітан",
    "капитан",
    "лікар",
    "врач",
)
