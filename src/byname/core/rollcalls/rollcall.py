"""A roll-call: who of a list is to be called at a handover, in a fixed order, under a digest that says which one it is."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.names.scripts import script_of

__all__ = ["KNOWN_FIELDS", "PER_PAGE", "Called", "RollCall", "clerk_shares", "digest_of", "other_spellings"]

PER_PAGE: Final = 12
"""So many people stand on a page of the printed sheet, in letters that are read at arm's length."""

KNOWN_FIELDS: Final = ("name", "family", "given", "patronymic", "birth_date", "number")
"""What of a row of the list says whom it names; an act repeats it as known from the list and tells none of it anew."""

_DIGITS: Final = 12
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэъё]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Called:
    """One to be called: running number, public number of the record on the list, and what is read out.

    `also` holds other spellings that records tell, never one made by us; `known` the row's own values by KNOWN_FIELDS.
    """

    number: int
    record: str
    name: str
    birth_date: str = ""
    also: tuple[str, ...] = ()
    unit: str = ""
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RollCall:
    """Everybody to be called in a phase of an exchange, in order; `power` is whose people, `holder` in whose hands."""

    exchange: str
    phase: str
    power: str
    role: str
    people: tuple[Called, ...]
    day: str = ""
    holder: str = ""
    made_up: bool = False

    @property
    def digest(self) -> str:
        """Give what tells this roll-call from any other: over exchange, phase, power, role and whom, in order."""
        return digest_of(self.exchange, self.phase, self.power, self.role, (each.record for each in self.people))

    @property
    def pages(self) -> tuple[tuple[Called, ...], ...]:
        """Give the people of each printed page."""
        return tuple(self.people[start : start + PER_PAGE] for start in range(0, len(self.people), PER_PAGE))


def digest_of(exchange: str, phase: str, power: str, role: str, records: Iterable[str]) -> str:
    """Give the digest of a roll-call, short enough to be compared by eye: `R3f9a-62c1-0b7d`; no name goes into it."""
    text = json.dumps([exchange, phase, power, role, list(records)], ensure_ascii=True)
    found = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
    return "R" + "-".join(found[start : start + 4] for start in range(0, _DIGITS, 4))


def clerk_shares(people: Sequence[Called], clerks: int, *, both: bool) -> tuple[tuple[Called, ...], ...]:
    """Give the people of each clerk's sheet: everybody to each, or neighbouring parts that differ by one at most."""
    if both:
        return tuple(tuple(people) for _clerk in range(clerks))
    size, rest = divmod(len(people), clerks)
    ends = [size * (clerk + 1) + min(clerk + 1, rest) for clerk in range(clerks)]
    return tuple(tuple(people[start:end]) for start, end in zip([0, *ends], ends, strict=False))


def other_spellings(name: str, told: Iterable[str]) -> tuple[str, ...]:
    """Give from the names that records tell one for each alphabet that `name` is not in, and the first that is another.

    The first of `told` is the one that stands. Letters that only Ukrainian or only Russian has tell the two apart.
    """
    taken, found = {_alphabet(name)}, []
    for place, text in enumerate(told):
        if _folded(text) != _folded(name) and (place == 0 or _alphabet(text) not in taken):
            taken.add(_alphabet(text))
            found.append(text)
    return tuple(found)


def _alphabet(text: str) -> str:
    script = script_of(text)
    if script != "cyrl":
        return script
    return "ukrainian" if _UKRAINIAN.search(text) else "russian" if _RUSSIAN.search(text) else "cyrl"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
