"""What differs between two rows that speak of one person, field by field; another spelling of the same is no change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from byname.core.comparisons.rows import ASKED_FOR, ComparedRow
from byname.core.dates.compare import DateVerdict, compare_dates
from byname.core.fields import FIELDS
from byname.core.names import compare_names, fold

__all__ = ["Change", "changes"]

_NOT_COMPARED: Final = frozenset({"name", "family", "given", "patronymic", "list_id"})
_NEVER_TOLD: Final = frozenset(each.code for each in FIELDS if each.sensitivity == "secret") | {"note"}
"""Where somebody is held, and free words, which may say what he was: nobody compares lists for them."""
_SAME_DAY: Final = frozenset({DateVerdict.SAME_DAY, DateVerdict.MISSING})


@dataclass(frozen=True, slots=True)
class Change:
    """A field, or another column, with what either row says; "" where a row says nothing of it.

    `less_precise`: one row tells less of a date than the other, and nothing that contradicts it.
    """

    field: str
    left: str
    right: str
    less_precise: bool = False

    @property
    def told_by_both(self) -> bool:
        """Whether both rows say something, and not the same."""
        return bool(self.left and self.right)


def changes(left: ComparedRow, right: ComparedRow, *, asked: frozenset[str] = frozenset()) -> tuple[Change, ...]:
    """Give each field in which the two rows differ, name first; one that a row leaves empty is among them."""
    return tuple(_changes(left, right, asked))


def _changes(left: ComparedRow, right: ComparedRow, asked: frozenset[str]) -> Iterator[Change]:
    names = left.read.name, right.read.name
    if compare_names(*names).conflict and not _turned(names[0].text, names[1].text):
        yield Change("name", names[0].text, names[1].text)
    for each in FIELDS:
        if each.code in _NOT_COMPARED | _NEVER_TOLD or (each.code in ASKED_FOR and each.code not in asked):
            continue
        one, other = (side.read.fields.get(each.code, "") for side in (left, right))
        if one != other and not _says_the_same(left, right, each.code, each.type):
            yield Change(each.code, one, other, less_precise=_less_precise(left, right, each.code, each.type))
    yield from _others(left.also, right.also)


def _says_the_same(left: ComparedRow, right: ComparedRow, code: str, kind: str) -> bool:
    one, other = (side.read.fields.get(code, "") for side in (left, right))
    if not one or not other:
        return False
    if kind == "date":
        return compare_dates(left.read.date(code), right.read.date(code)) in _SAME_DAY
    return alike(one, other)


def _less_precise(left: ComparedRow, right: ComparedRow, code: str, kind: str) -> bool:
    return kind == "date" and compare_dates(left.read.date(code), right.read.date(code)) is DateVerdict.COMPATIBLE


def alike(one: str, other: str) -> bool:
    """Tell whether two texts are one in whatever letters: capitals, spaces and alphabets are no difference."""
    return [fold(word) for word in one.split()] == [fold(word) for word in other.split()]


def _turned(one: str, other: str) -> bool:
    """Tell whether two names are the same words in another order."""
    return sorted(map(fold, one.split())) == sorted(map(fold, other.split()))


def _others(left: Mapping[str, str], right: Mapping[str, str]) -> Iterator[Change]:
    for name in left:
        one, other = left[name].strip(), right.get(name, "").strip()
        if one != other and not (one and other and alike(one, other)):
            yield Change(name, one, other)
