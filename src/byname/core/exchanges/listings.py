"""One row of a list in a role: who was asked for, offered, agreed, brought or handed over, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from byname.core.custody.persons import PersonLine
from byname.core.exchanges.roles import ListRole

__all__ = ["Listing", "by_person"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A record's place on a list; `day` is the ordinal of the day the list was received, `whole` false for an addition."""

    record: int
    document: int
    role: ListRole
    exchange: str = ""
    phase: str = ""
    source: str = ""
    day: int = 0
    power: str = ""
    holder: str = ""
    whole: bool = True


def by_person(listings: Iterable[Listing], lines: Iterable[PersonLine]) -> Mapping[int, tuple[Listing, ...]]:
    """Give person -> the places on lists of all records that are theirs, by day; 0 for records that are nobody's yet."""
    owner = {record: line.number for line in lines for record in line.records}
    found: dict[int, list[Listing]] = {}
    for each in sorted(listings, key=lambda each: (each.day, each.document, each.record)):
        found.setdefault(owner.get(each.record, 0), []).append(each)
    return {number: tuple(places) for number, places in found.items()}
