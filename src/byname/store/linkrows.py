"""Reading what the linker looks up, many rows at a time: blocks by key from their index alone, and rows by number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import connections

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

__all__ = ["bodies_of", "grouped_counts", "keys_of_records", "met_of", "records_of_keys"]

_AT_ONCE = 900
_LAST = (1 << 63) - 1


def grouped_counts(keys: Collection[str], through: int | None = None) -> dict[str, int]:
    """Say how many records stand under each of these keys, as stored; with `through`, those up to that number."""
    return dict(_answers('SELECT "key", count(*) FROM "block_key" WHERE {} GROUP BY "key"', keys, through))


def records_of_keys(keys: Collection[str], through: int | None = None) -> Iterator[tuple[str, int]]:
    """Give (key, record) for each record that stands under one of these keys, as stored."""
    return _answers('SELECT "key", "record" FROM "block_key" WHERE {}', keys, through)


def keys_of_records(records: Collection[int], through: int | None = None) -> Iterator[str]:
    """Give the keys, as stored, under which these records stand, each as often as one does."""
    last = _LAST if through is None else through
    for some in _portions(sorted(number for number in records if number <= last)):
        marks = ", ".join(["%s"] * len(some))
        yield from (key for (key,) in _rows(f'SELECT "key" FROM "block_key" WHERE "record" IN ({marks})', some))  # noqa: S608 - marks alone


def bodies_of(records: Collection[int]) -> Iterator[tuple[int, str]]:
    """Give (record, what the linker compares of it) for each of these records that has a row."""
    return _bodies("link_row", records)


def met_of(records: Collection[int]) -> Iterator[tuple[int, str]]:
    """Give (record, whom it met) for each of these records of which that is remembered."""
    return _bodies("link_met", records)


def _bodies(table: str, records: Collection[int]) -> Iterator[tuple[int, str]]:
    for some in _portions(sorted(records)):
        marks = ", ".join(["%s"] * len(some))
        yield from _rows(f'SELECT "id", "body" FROM "{table}" WHERE "id" IN ({marks})', some)  # noqa: S608 - names are ours


def _answers(question: str, keys: Collection[str], through: int | None) -> Iterator[tuple[Any, ...]]:
    for some in _portions(list(keys)):
        marks = ", ".join(["%s"] * len(some))
        bound = "" if through is None else ' AND "record" <= %s'
        told = [*some, *([] if through is None else [through])]
        yield from _rows(question.format(f'"key" IN ({marks}){bound}'), told)


def _portions(values: list[Any]) -> Iterator[list[Any]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _rows(question: str, told: Iterable[Any]) -> list[tuple[Any, ...]]:
    with connections["derived"].cursor() as cursor:
        cursor.execute(question, list(told))
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found
