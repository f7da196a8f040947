"""Everybody as known at a moment, in memory: lines of persons, undecided branches, and who owns which record."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from django.db.models import BigIntegerField, F, Max, Q, TextField, Value

from byname.ledger.lines import line_from_text
from byname.ledger.memory import derived_token
from byname.ledger.states import branches_from_text
from byname.store.models import DerivedHead, PersonState, RecordState, UndecidedState

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet

    from byname.core.custody.hypotheses import Branches
    from byname.core.custody.persons import PersonLine
    from byname.core.moments import Moment

__all__ = ["Snapshot", "person_of", "snapshot"]

_M = TypeVar("_M", bound="Model")
_KEPT = 4
_LOCK = threading.Lock()
_MEMORY: OrderedDict[tuple[object, ...], Snapshot] = OrderedDict()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All persons as known at a moment; `entry` is the last journal entry that it rests on."""

    lines: tuple[PersonLine, ...]
    branches: tuple[Branches, ...]
    by_number: dict[int, PersonLine]
    entry: int


def snapshot(known_at: Moment | None = None) -> Snapshot:
    """Give everybody as known at a moment (None: now); kept in memory until the register changes."""
    mark = (known_at, *_mark())
    with _LOCK:
        if mark in _MEMORY:
            _MEMORY.move_to_end(mark)
            return _MEMORY[mark]
    found = _read(known_at)
    with _LOCK:
        _MEMORY[mark] = found
        while len(_MEMORY) > _KEPT:
            _MEMORY.popitem(last=False)
    return found


def _mark() -> tuple[object, ...]:
    # States are only ever deleted and inserted, so the greatest number tells a change; the token, another store.
    head = DerivedHead.objects.filter(name="entry").values_list("value", flat=True).first()
    newest = [model.objects.aggregate(top=Max("id"))["top"] for model in (PersonState, UndecidedState)]

    return (derived_token(), head, *newest)


def _known(rows: QuerySet[_M], at: Moment | None) -> QuerySet[_M]:
    if at is None:
        return rows.filter(known_to__isnull=True)
    return rows.filter(Q(known_to__isnull=True) | Q(known_to__gt=at), known_from__lte=at)


def _read(at: Moment | None) -> Snapshot:
    head, lines, branches = 0, [], []
    for sort, number, _order, text in _rows(at).iterator(chunk_size=5000):
        if sort == _PERSON:
            lines.append(line_from_text(text))
        elif sort == _UNDECIDED:
            branches.append(branches_from_text(text))
        else:
            head = number
    return Snapshot(tuple(lines), tuple(branches), {line.number: line for line in lines}, head)


_PERSON, _UNDECIDED, _HEAD = 0, 1, 2


def _rows(at: Moment | None) -> QuerySet[Any, tuple[int, int, int, str]]:
    """Ask for persons, undecided links and how far they have come in one statement.

    One statement sees one state of the database; two would see persons of before and links of after while somebody else
    derives, and a value could lie outside its own range.
    """
    none, empty = Value(0, BigIntegerField()), Value("", TextField())
    people = _row(_known(PersonState.objects.all(), at), Value(_PERSON), F("number"), none, F("line"))
    links = _row(_known(UndecidedState.objects.all(), at), Value(_UNDECIDED), F("component"), F("id"), F("body"))
    head = _row(DerivedHead.objects.filter(name="entry"), Value(_HEAD), F("value"), none, empty)
    return people.union(links, head, all=True).order_by("sort", "of", "order")


def _row(rows: QuerySet[Any], sort: Value, of: F, order: F | Value, text: F | Value) -> QuerySet[Any, Any]:
    named: QuerySet[Any, Any] = rows.order_by().annotate(sort=sort, of=of, order=order, text=text)
    return named.values_list("sort", "of", "order", "text")


def person_of(record: int, known_at: Moment | None = None) -> int | None:
    """Give the person (its record number) to whom a record belongs at a moment; None where it is not known then."""
    found = _known(RecordState.objects.filter(record=record), known_at).values_list("number", flat=True).first()
    return int(found) if found is not None else None
