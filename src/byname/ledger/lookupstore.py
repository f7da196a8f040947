"""The rows of the look-up by the B-trees of the derived store, those only that somebody may be shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from byname.engines.lookup import Row
from byname.ledger.lookuprows import signed
from byname.store.models import LookupRow, LookupWord

if TYPE_CHECKING:
    from django.db.models import QuerySet

__all__ = ["ROW_FIELDS", "Searched", "StoredRows", "numbered", "row_of", "words_of"]

_MOST_WORDS = 3_000
"""So many words are weighed that one word may be; only an initial may be more."""

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

    def rows(self) -> QuerySet[LookupRow]:
        """Ask for these rows."""
        if self.own_kinds == self.other_kinds:
            found = LookupRow.objects.filter(kind__in=sorted(self.own_kinds))
        else:
            own = Q(power=self.home) if self.home else Q(pk=None)
            told = (own & Q(kind__in=sorted(self.own_kinds))) | (~own & Q(kind__in=sorted(self.other_kinds)))
            found = LookupRow.objects.filter(told)
        return found if self.powers is None else found.filter(power__in=sorted(self.powers))


class StoredRows:
    """Answers as `Stored` does, by the databases' own B-trees."""

    def __init__(self, searched: Searched, *, unit: bool, place: bool) -> None:
        """Answer with these rows; units and places only where they may be shown."""
        self._searched, self._unit, self._place = searched, unit, place

    def words(self, part: int, hashes: Collection[int]) -> Sequence[str]:
        """Give the words of a part of the name under any of the hashes."""
        asked = LookupWord.objects.filter(part=part, hash__in=sorted(map(signed, hashes)))
        return sorted(set(asked.values_list("word", flat=True)[:_MOST_WORDS]))

    def by_family(self, keys: Sequence[str], most: int) -> list[tuple[str, Row]]:
        """Give the rows of family names, at most so many of each, each with the key that led to it."""
        found: list[tuple[str, Row]] = []
        for key in keys:
            found += [(key, row) for row in self._rows(family_key=key)(most)]
        return found

    def by_names(self, family: str, given: Sequence[str] | None, year: int, most: int) -> list[Row]:
        """Give the rows of a family name, with given names and of a year if told, by number."""
        wanted: dict[str, Any] = {"family_key": family}
        if given is not None:
            wanted["given_key__in"] = list(given)
        if year:
            wanted["year"] = year
        return self._rows(**wanted)(most, ordered=True)

    def by_given(self, given: Sequence[str], patronymics: Sequence[str] | None, most: int) -> list[Row]:
        """Give the rows of given names, with patronymics if told, by number."""
        wanted: dict[str, Any] = {"given_key__in": list(given)}
        if patronymics is not None:
            wanted["patronymic_key__in"] = list(patronymics)
        return self._rows(**wanted)(most, ordered=True)

    def by_birth(self, day: int, year: int, most: int) -> list[Row]:
        """Give the rows born on a day, else in a year, by number."""
        wanted = {"birth": day} if day else {"year": year}
        return self._rows(**wanted)(most, ordered=True)

    def _rows(self, **wanted: Any) -> Callable[..., list[Row]]:
        def read(most: int, *, ordered: bool = False) -> list[Row]:
            asked = self._searched.rows().filter(**wanted)
            if ordered:
                asked = asked.order_by("record")
            rows = asked.values_list(*ROW_FIELDS)[:most]
            return [row_of(row, unit=self._unit, place=self._place) for row in rows]

        return read


def row_of(row: tuple[Any, ...], *, unit: bool = True, place: bool = True) -> Row:
    """Turn what is stored (`ROW_FIELDS`) into a row of the engine."""
    record, family, given, patronymic, birth, year, in_unit, places = row
    extras = [f"unit:{in_unit}"] if unit and in_unit else []
    if place and places:
        extras += [f"place:{each}" for each in places.split("\n")]
    return Row(record, family, given, patronymic, birth or None, year or None, tuple(extras))


def numbered(number: str, searched: Searched, most: int) -> list[int]:
    """Give the records that bear a service number, folded, at most so many."""
    return list(searched.rows().filter(number=number).order_by("record").values_list("record", flat=True)[:most])


def words_of(records: Iterable[int]) -> dict[int, str]:
    """Give the words of the name under which each record is searched."""
    rows = LookupRow.objects.filter(record__in=list(records)).values_list("record", "family", "given", "patronymic")
    return {record: " ".join(part for part in parts if part) for record, *parts in rows}
