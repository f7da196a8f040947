"""Rows of a look-up as sorted columns with postings by name and by birth."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Columns", "Pending", "Ranges", "Rows", "packed_day", "packed_year", "places_of"]

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]

_NOTHING = np.zeros(0, np.int64)
_YEAR = 512
_MONTH = 32


class Columns(NamedTuple):
    """Rows as arrays of one length; `birth` is packed (`packed_day`), 0 where it is not told.

    `extras` holds the other keys of all rows one after another, `counts` how many of them each row has.
    """

    rows: Ints
    family: Small
    given: Small
    patronymic: Small
    birth: Small
    counts: Small
    extras: Small


class Ranges(NamedTuple):
    """Pieces of one sorted order, as first places and places after the last; `gone` are the places that count no more."""

    starts: Ints
    ends: Ints
    gone: Ints = _NOTHING

    @property
    def sizes(self) -> Ints:
        """How many places each piece holds that still count."""
        whole = self.ends - self.starts
        if not len(self.gone):
            return whole
        return whole - (np.searchsorted(self.gone, self.ends) - np.searchsorted(self.gone, self.starts))

    def only(self, chosen: npt.NDArray[np.bool_]) -> Ranges:
        """Give some of the pieces."""
        return Ranges(self.starts[chosen], self.ends[chosen], self.gone)


def packed_day(ordinals: Ints) -> Small:
    """Pack days (`date.toordinal()`, 0 for none) so that year, month and day can be read without a calendar."""
    days = (ordinals - 719163).astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    years = months.astype("datetime64[Y]")
    month = (months - years).astype(np.int64) + 1
    day = (days - months).astype(np.int64) + 1
    packed: Ints = (years.astype(np.int64) + 1970) * _YEAR + month * _MONTH + day
    return np.where(ordinals > 0, packed, 0).astype(np.int32)


def packed_year(years: Ints) -> Small:
    """Pack years of which month and day are not known."""
    return (years * _YEAR).astype(np.int32)


def places_of(ranges: Ranges) -> Ints:
    """Write the places of all pieces out, one piece after another, without those that count no more."""
    sizes = ranges.ends - ranges.starts
    total = int(sizes.sum())
    if total == 0:
        return _NOTHING
    before = np.cumsum(sizes) - sizes
    places: Ints = np.arange(total) + np.repeat(ranges.starts - before, sizes)
    if len(ranges.gone):
        at = np.minimum(np.searchsorted(ranges.gone, places), len(ranges.gone) - 1)
        places = places[ranges.gone[at] != places]
    return places


class Pending:
    """Rows that have come and are not yet sorted in."""

    def __init__(self) -> None:
        self._rows, self._ordinals = array("q"), array("i")
        self._words = (array("i"), array("i"), array("i"))
        self._years, self._counts, self._extras = array("i"), array("i"), array("i")

    def __len__(self) -> int:
        """Return how many rows wait."""
        return len(self._rows)

    def extend(
        self,
        rows: Iterable[int],
        words: Sequence[Iterable[int]],
        born: tuple[Iterable[int | None], Iterable[int | None]],
        extras: tuple[Iterable[int], Iterable[int]],
    ) -> None:
        """Keep rows, column by column: row numbers; numbers of family name, given name and patronymic; ordinals and years
        of birth; how many other keys each row has, and the numbers of all these keys one after another.
        """
        self._rows.extend(rows)
        for column, more in zip(self._words, words, strict=True):
            column.extend(more)
        for column, told in zip((self._ordinals, self._years), born, strict=True):
            column.extend([value or 0 for value in told])
        for column, more in zip((self._counts, self._extras), extras, strict=True):
            column.extend(more)

    def columns(self) -> Columns:
        """Give what was kept as arrays."""
        days = packed_day(np.array(self._ordinals, np.int64))
        years = packed_year(np.array(self._years, np.int64))
        family, given, patronymic = (np.array(column, np.int32) for column in self._words)
        return Columns(
            np.array(self._rows, np.int64),
            family,
            given,
            patronymic,
            np.where(days > 0, days, years),
            np.array(self._counts, np.int32),
            np.array(self._extras, np.int32),
        )


class Rows:
    """Rows in the order of family name, given name, birth and row number, with the ways into them.

    A family name leads to its rows and, narrower, to those of each given name; a given name to its rows by patronymic;
    a day or year of birth to all rows of it. Rows that were taken out keep their places until the next are joined.
    """

    def __init__(self, *parts: Columns) -> None:
        whole = [np.concatenate(columns) for columns in zip(*parts, strict=True)]
        joined = Columns(*whole)
        self._gone, self._gone_by_birth, self._gone_by_given = _NOTHING, _NOTHING, _NOTHING
        order = np.lexsort((joined.rows, joined.birth, joined.given, joined.family))
        starts = np.cumsum(joined.counts, dtype=np.int64) - joined.counts
        extras = joined.extras[places_of(Ranges(starts[order], starts[order] + joined.counts[order]))]
        self.columns = joined._replace(
            rows=joined.rows[order],
            family=joined.family[order],
            given=joined.given[order],
            patronymic=joined.patronymic[order],
            birth=joined.birth[order],
            counts=joined.counts[order],
            extras=extras,
        )
        self._extra_starts = np.cumsum(self.columns.counts, dtype=np.int64) - self.columns.counts
        self._index_families()
        self._index_given()
        self.by_birth = np.argsort(self.columns.birth, kind="stable").astype(np.int32)
        self._births = self.columns.birth[self.by_birth]

    def __len__(self) -> int:
        """Return how many rows there are, without those that were taken out."""
        return len(self.columns.rows) - len(self._gone)

    @property
    def gone(self) -> int:
        """How many rows were taken out and keep their places."""
        return len(self._gone)

    def kept(self) -> Columns:
        """Give the columns without the rows that were taken out."""
        if not len(self._gone):
            return self.columns
        kept = np.ones(len(self.columns.rows), bool)
        kept[self._gone] = False
        extras = self.columns.extras[np.repeat(kept, self.columns.counts)]
        told = self.columns
        return Columns(
            told.rows[kept],
            told.family[kept],
            told.given[kept],
            told.patronymic[kept],
            told.birth[kept],
            told.counts[kept],
            extras,
        )

    def remove(self, numbers: Ints) -> tuple[Ints, Ints, Ints]:
        """Take out the rows of these numbers; gives the numbers of their family names, given names and patronymics."""
        leaving = np.isin(self.columns.rows, numbers)
        leaving[self._gone] = False
        places = np.flatnonzero(leaving)
        if len(places):
            leaving[self._gone] = True
            self._gone = np.flatnonzero(leaving)
            self._gone_by_birth = np.flatnonzero(leaving[self.by_birth])
            self._gone_by_given = np.flatnonzero(leaving[self.by_given])
        columns = self.columns
        family, given, patronymic = (columns[part][places].astype(np.int64) for part in (1, 2, 3))
        return family, given, patronymic

    def _index_families(self) -> None:
        keys = (self.columns.family.astype(np.int64) << 32) | self.columns.given
        firsts = np.flatnonzero(np.diff(keys, prepend=-1))
        self._pairs = np.append(keys[firsts], np.iinfo(np.int64).max)
        self._pair_starts = np.append(firsts, [len(keys), len(keys)])
        families = int(self.columns.family[-1]) + 1 if len(keys) else 0
        self._family_starts = self._pair_starts[
            np.searchsorted(self._pairs, np.arange(families + 1, dtype=np.int64) << 32)
        ]

    def _index_given(self) -> None:
        columns = self.columns
        self.by_given = np.lexsort((columns.patronymic, columns.given)).astype(np.int32)
        self._fathers = (columns.given[self.by_given].astype(np.int64) << 32) | columns.patronymic[self.by_given]

    def of_families(self, families: Ints) -> Ranges:
        """Give the rows of each family name, as pieces of the rows' own order."""
        last = len(self._family_starts) - 1
        return Ranges(
            self._family_starts[np.minimum(families, last)],
            self._family_starts[np.minimum(families + 1, last)],
            self._gone,
        )

    def of_pairs(self, families: Ints, given: Ints) -> Ranges:
        """Give the rows of each family name with the given name beside it, as pieces of the rows' own order."""
        keys = (families << 32) | given
        places = np.searchsorted(self._pairs, keys)
        starts = self._pair_starts[places]
        return Ranges(starts, np.where(self._pairs[places] == keys, self._pair_starts[places + 1], starts), self._gone)

    def of_given(self, given: Ints, patronymics: Ints | None) -> Ranges:
        """Give the rows of each given name, with one of the patronymics if any are told, as pieces of `by_given`."""
        if patronymics is None:
            return self._found(self._fathers, given << 32, (given + 1) << 32, self._gone_by_given)
        keys = ((given << 32)[:, None] | patronymics[None, :]).ravel()
        return self._found(self._fathers, keys, keys + 1, self._gone_by_given)

    def of_births(self, first: int, after: int) -> Ranges:
        """Give the rows born (packed) from `first` and before `after`, as one piece of `by_birth`."""
        start, end = np.array([first], np.int32), np.array([after], np.int32)
        return self._found(self._births, start, end, self._gone_by_birth)

    @staticmethod
    def _found(ordered: npt.NDArray[np.signedinteger], starts: Ints | Small, ends: Ints | Small, gone: Ints) -> Ranges:
        return Ranges(np.searchsorted(ordered, starts), np.searchsorted(ordered, ends), gone)

    def extras_of(self, places: Ints) -> tuple[Small, Ints]:
        """Give the other keys of rows, and for each key at which of the given places its row stands."""
        counts = self.columns.counts[places]
        starts = self._extra_starts[places]
        keys = self.columns.extras[places_of(Ranges(starts, starts + counts))]
        return keys, np.repeat(np.arange(len(places)), counts)
