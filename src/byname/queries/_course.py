"""Entries about exchanges as known at a moment: every version, and the newest of each code read as a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.conf import settings

from byname.core.course.bodies import Read
from byname.core.errors import Problem
from byname.core.moments import Moment, day_of
from byname.ledger.decisions import Withdrawals
from byname.queries.results import Sentence
from byname.store.models import ReferenceEntry

__all__ = ["Entry", "Version", "newest", "versions", "worded"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an entry that stands: its number, the day since which it is known, and its body."""

    number: int
    known: date
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """The newest version of an entry as a value, with what is wrong with it."""

    value: T
    problems: tuple[Problem, ...]
    known: date
    version: int


def versions(kind: str, at: Moment | None, code: str = "") -> dict[str, list[Version]]:
    """Give code -> its versions known at a moment (None: now), in order, without those taken back.

    Other than the world of places and units, what was not known then is not there: a promise shows nothing before it was
    given.
    """
    withdrawals = Withdrawals()
    rows = ReferenceEntry.objects.filter(kind=kind, **({"code": code} if code else {})).order_by("code", "version")
    found: dict[str, list[Version]] = {}
    for number, name, version, body, known in rows.values_list("id", "code", "version", "body", "known_from"):
        if (at is None or known <= at) and not withdrawals.taken_back("reference", number, at):
            day = day_of(Moment(known), settings.REGISTER_TIME_ZONE)
            found.setdefault(name, []).append(Version(version, day, body))
    return found


def newest(
    kind: str, read: Callable[[str, Mapping[str, Any]], Read[T]], at: Moment | None = None
) -> dict[str, Entry[T]]:
    """Give code -> the newest known version of every entry of a kind, read."""
    found = {}
    for code, some in versions(kind, at).items():
        told = read(code, some[-1].body)
        found[code] = Entry(told.value, told.problems, some[-1].known, some[-1].number)
    return found


def worded(problems: Iterable[Problem]) -> tuple[Sentence, ...]:
    """Give what is wrong with an entry as sentences."""
    return tuple(
        Sentence(
            "exchange.problem",
            (("where", each.where), ("found", each.found), ("rule", each.rule), ("hint", each.hint)),
        )
        for each in problems
    )
