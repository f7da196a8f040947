"""The rows of the look-up by the B-trees of the derived store, those only that somebody may be shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connections

from byname.engines.lookup import Row
from byname.ledger.lookuprows import signed
from byname.store.models import LookupRow, LookupWord

__all__ = ["ROW_FIELDS", "Searched", "StoredRows", "numbered", "row_of", "rows_of"]

_MOST_WORDS = 3_000
"""So many words are weighed that one word may be; only an initial may be more."""

_KEYS_AT_ONCE = 100
"""So many family names are asked for in one statement; SQLite takes 500 in a compound."""

ROW_FIELDS = ("record", "family", "given", "patronymic", "birth", "year", "unit", "places")


@dataclass(frozen=True)
class Searched:
    """Whose rows may be searched: the powers granted (None: all), and the kinds of record by whether the power is the own one."""

    powers: frozenset[str] | None
    home: str
    own_kinds: frozenset[int]
    other_kinds: frozenset[int]

    def allows(self, power: str, kind: int) -> bool:
        """Tell whether rows of a power and kind may be searched."""
        if self.powers is not None and power not in self.powers:
            return False
        return kind in (self.own_kinds if power and power == self.home else self.other_kinds)

    def condition(self) -> tuple[str, list[str | int]]:
        """Give the same as a condition on rows with its values."""
        own, other = (
            f"kind IN ({', '.join(map(str, sorted(kinds))) or 'NULL'})" for kinds in (self.own_kinds, self.other_kinds)
        )
        asked, values = other, list[str | int]()
        if self.own_kinds != self.other_kinds and self.home:
            asked, values = f"((power = %s AND {own}) OR (power <> %s AND {other}))", [self.home, self.home]
        if self.powers is None:
            return asked, values
        if not self.powers:
            return "1 = 0", []
        return f"{asked} AND power IN ({', '.join(['%s'] * len(self.powers))})", [*values, *sorted(self.powers)]


class StoredRows:
    """Answers as `Stored` does, by the databases' own B-trees; each question is one statement."""

    def __init__(self, searched: Searched) -> None:
        """Answer with these rows."""
        self._searched = searched

    def words(self, part: int, hashes: Collection[int]) -> Sequence[str]:
        """Give the words of a part of the name under any of the hashes."""
        asked = LookupWord.objects.filter(part=part, hash__in=sorted(map(signed, hashes)))
        return sorted(set(asked.values_list("word", flat=True)[:_MOST_WORDS]))

    def by_family(self, keys: Sequence[str], most: int) -> list[tuple[str, Row]]:
        """Give the rows of family names, at most so many of each, each with the key that led to it."""
        keys = [key for key in keys if _kept(key)]
        one, values = self._statement("family_key = %s", most)
        found: list[tuple[str, Row]] = []
        for start in range(0, len(keys), _KEYS_AT_ONCE):
            some = keys[start : start + _KEYS_AT_ONCE]
            every = " UNION ALL ".join([f"SELECT * FROM ({one}) AS one"] * len(some))  # noqa: S608 - names are ours
            rows = self._read(every, [value for key in some for value in (key, *values)])
            found += [(key, row_of(row)) for *row, key in rows]
        return found

    def by_names(self, families: Sequence[str], given: Sequence[str] | None, year: int, most: int) -> list[Row]:
        """Give the rows of family names, with given names and of a year if told, by number."""
        wanted: list[tuple[str, Sequence[str | int]]] = [("family_key", families)]
        wanted += [("given_key", given)] if given is not None else []
        return self._rows([*wanted, ("year", [year])] if year else wanted, most)

    def by_given(self, given: Sequence[str], patronymics: Sequence[str] | None, most: int) -> list[Row]:
        """Give the rows of given names, with patronymics if told, by number."""
        fathers = [("patronymic_key", patronymics)] if patronymics is not None else []
        return self._rows([("given_key", given), *fathers], most)

    def by_birth(self, day: int, year: int, most: int) -> list[Row]:
        """Give the rows born on a day, else in a year, by number."""
        return self._rows([("birth", [day]) if day else ("year", [year])], most)

    def by_number(self, number: str, most: int) -> list[Row]:
        """Give the rows that bear a service number, folded, by number of the record."""
        return self._rows([("number", [number])], most)

    def _rows(self, wanted: Sequence[tuple[str, Sequence[str | int]]], most: int) -> list[Row]:
        wanted = [(column, [value for value in values if _kept(value)]) for column, values in wanted]
        if not all(values for _column, values in wanted):
            return []
        asked = " AND ".join(f"{column} IN ({', '.join(['%s'] * len(values))})" for column, values in wanted)
        statement, last = self._statement(asked, most, ordered=True)
        found = self._read(statement, [*(value for _column, values in wanted for value in values), *last])
        return [row_of(row) for *row, _key in found]

    def _statement(self, asked: str, most: int, *, ordered: bool = False) -> tuple[str, list[str | int]]:
        """Give a statement whose first values are those that are asked for, and the values that follow them."""
        seen, values = self._searched.condition()
        order = " ORDER BY record" if ordered else ""
        columns = ", ".join((*ROW_FIELDS, "family_key"))
        return f"SELECT {columns} FROM lookup_row WHERE {asked} AND {seen}{order} LIMIT {most}", values  # noqa: S608 - names are ours

    @staticmethod
    def _read(statement: str, values: Sequence[str | int]) -> list[tuple[Any, ...]]:
        with connections[LookupRow.home].cursor() as cursor:
            cursor.execute(statement, values)
            found: list[tuple[Any, ...]] = cursor.fetchall()
            return found


def _kept(value: str | int) -> bool:
    """Tell whether a database can hold a value; what none can hold is stored nowhere, and PostgreSQL refuses to look for it."""
    return isinstance(value, int) or ("\x00" not in value and not any("\ud800" <= sign <= "\udfff" for sign in value))


def row_of(row: Sequence[Any]) -> Row:
    """Turn what is stored (`ROW_FIELDS`) into a row of the engine."""
    record, family, given, patronymic, birth, year, unit, places = row
    extras = [f"unit:{unit}"] if unit else []
    extras += [f"place:{each}" for each in places.split("\n")] if places else []
    return Row(record, family, given, patronymic, birth or None, year or None, tuple(extras))


def numbered(number: str, searched: Searched, most: int) -> list[int]:
    """Give the records that bear a service number, folded, at most so many."""
    return [row.number for row in StoredRows(searched).by_number(number, most)]


def rows_of(records: Iterable[int]) -> dict[int, Row]:
    """Give the rows of these records; whoever asks must know that they may be shown."""
    found: dict[int, Row] = {}
    wanted = sorted(set(records))
    for start in range(0, len(wanted), 500):
        rows = LookupRow.objects.filter(record__in=wanted[start : start + 500], kind__gte=0).values_list(*ROW_FIELDS)
        found.update((row[0], row_of(row)) for row in rows)
    return found
