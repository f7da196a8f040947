"""Looking one person up among millions: a noisy name in any script, with or without birth and other keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from byname.engines.lookup_rows import Pending, Ranges, Rows, packed_year, places_of
from byname.engines.lookup_weights import (
    ROLES,
    SURE_FROM,
    TURNED,
    WORTH,
    Asked,
    Hit,
    Pool,
    Query,
    best_hits,
    together,
    worth_of,
    worths,
)
from byname.engines.lookup_words import FAMILY, GIVEN, PATRONYMIC, Near, Vocabulary

__all__ = ["Found", "Hit", "Lookup", "Query", "Row", "readings_of", "search_all", "weigh_together"]

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

_MOST: Final = 4_000
"""So many rows are compared for one reading of a query where the names alone would give more."""

_SMALL: Final = 256
"""Up to so many rows of a family name are compared whatever the given name."""

_SCANNED: Final = 200_000
"""So many rows are read at most to see who fits the year that is asked for."""

_AT_ONCE: Final = 500
"""Rows taken in at once: more would wake the collector of garbage again and again."""

_NONE: Final = np.zeros(0, np.int64)
_NO_ROWS: Final = Rows(Pending().columns())


class Row(NamedTuple):
    """What the look-up knows of one telling of a person; several rows may bear one number.

    `birth` is a day's ordinal (`date.toordinal()`), None if not told; `year` serves where only it is told. `extras` are
    any other keys compared for being the same, such as "unit:a-12".
    """

    number: int
    family: str
    given: str
    patronymic: str
    birth: int | None = None
    year: int | None = None
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first, equal ones by number; `complete` is False if more rows fitted than were compared."""

    hits: tuple[Hit, ...]
    complete: bool


class _Reading(NamedTuple):
    """One way to give the words of a name their parts."""

    near: tuple[Near | None, Near | None, Near | None]
    told: float
    turned: bool


def readings_of(words: tuple[str, str, str], *, certain: bool) -> Iterable[tuple[str, str, str]]:
    """Give family name, given name and patronymic as they were read, then with their parts exchanged."""
    family, given, patronymic = words
    others = [(given, family, patronymic)]
    if patronymic and not certain:
        others += [(patronymic, given, family), (patronymic, given, "")]
    return dict.fromkeys([words, *others])


class Lookup:
    """Rows in memory, found by noisy names and dates of birth; grows by `add`, shrinks by `remove`.

    What is found depends on the rows alone, not on the order in which they came nor on any that were taken out. One
    thread at a time.
    """

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._words = (Vocabulary(FAMILY), Vocabulary(GIVEN), Vocabulary(PATRONYMIC))
        self._extras: dict[str, int] = {}
        self._pending = Pending()
        self._main, self._tail = _NO_ROWS, _NO_ROWS
        self.add(rows)

    def __len__(self) -> int:
        """Return how many rows are held."""
        return len(self._main) + len(self._tail) + len(self._pending)

    def add(self, rows: Iterable[Row]) -> None:
        """Take rows in; the next search finds them."""
        coming = iter(rows)
        while some := list(islice(coming, _AT_ONCE)):
            numbers, *words, births, years, extras = zip(*some, strict=True)
            keys = list(chain.from_iterable(extras))
            for key in dict.fromkeys(keys):
                self._extras.setdefault(key, len(self._extras))
            self._pending.extend(
                numbers,
                [vocabulary.numbers_of(column) for vocabulary, column in zip(self._words, words, strict=True)],
                (births, years),
                (list(map(len, extras)), list(map(self._extras.__getitem__, keys))),
            )

    def remove(self, numbers: Iterable[int]) -> None:
        """Take out every row of these numbers; no search finds them from now on."""
        leaving = np.array(sorted(set(numbers)), np.int64)
        if not len(leaving):
            return
        self.settle()
        for half in self._halves():
            for vocabulary, words in zip(self._words, half.remove(leaving), strict=True):
                vocabulary.bear(words, -1)
        if self._main.gone > _MOST + len(self._main) // 32:
            self._main = Rows(self._main.kept())

    def search(self, query: Query, *, limit: int = 10) -> Found:
        """Find whom a query may mean, at most `limit` of them; nobody if nothing that is told fits well."""
        return search_all([self], query, limit=limit)

    def compare_by_name(self, words: tuple[str, str, str], asked: Asked, pool: Pool, *, turned: bool) -> None:
        """Compare the rows to whose names one reading of a name leads."""
        reading = self._near(words, turned=turned)
        self._compare(self._by_name(reading, asked, pool), reading, asked, pool)

    def compare_by_other(self, words: tuple[str, str, str], asked: Asked, pool: Pool, *, turned: bool) -> None:
        """Compare the rows to which the birth leads, or the given name."""
        reading = self._near(words, turned=turned)
        self._compare(self._by_other(reading, asked, pool), reading, asked, pool)

    def compare_all(self, words: tuple[str, str, str], asked: Asked, pool: Pool, *, turned: bool) -> None:
        """Compare every row with one reading of a name."""
        places = [np.arange(len(half.columns.rows)) for half in self._halves()]
        self._compare(places, self._near(words, turned=turned), asked, pool)

    def asked(self, query: Query) -> Asked:
        """Read a query as the rows that are held know its keys; what has come since the last search is sorted in."""
        self.settle()
        return Asked.of(query, self._extras)

    def settle(self) -> None:
        """Sort in what has come: a little into the small half, which now and then joins the large one."""
        if not len(self._pending):
            return
        coming = self._pending.columns()
        self._tail = Rows(self._tail.kept(), coming)
        self._pending = Pending()
        for vocabulary, words in zip(self._words, coming[1:4], strict=True):
            vocabulary.bear(words, 1)
            vocabulary.settle()
        if len(self._tail) > _MOST + len(self._main) // 32:
            self._main, self._tail = Rows(self._main.kept(), self._tail.kept()), _NO_ROWS

    def _near(self, words: tuple[str, str, str], *, turned: bool) -> _Reading:
        near = [vocabulary.near(word) if word else None for vocabulary, word in zip(self._words, words, strict=True)]
        told = sum(WORTH[role] for role, word in zip(ROLES, words, strict=True) if word)
        return _Reading((near[0], near[1], near[2]), told, turned=turned)

    def _by_name(self, reading: _Reading, asked: Asked, pool: Pool) -> list[Ints]:
        """Give the places of rows, in each half, whose family name is near: all of a rare one, else with the given name."""
        family, given, _patronymic = reading.near
        halves = self._halves()
        if family is None or not len(family.words):
            return [_NONE for _half in halves]
        pieces = [half.of_families(family.words) for half in halves]
        sizes = sum(piece.sizes for piece in pieces)
        whole = sizes <= _SMALL
        whole &= np.cumsum(np.where(whole, sizes, 0)) <= _MOST
        found = [places_of(piece.only(whole)) for piece in pieces]
        wide = family.words[~whole]
        if given is not None and len(wide):
            beside = np.append(given.words, 0)
            families, names = np.repeat(wide, len(beside)), np.tile(beside, len(wide))
            pieces = [half.of_pairs(families, names) for half in halves]
        else:
            pieces = [piece.only(~whole) for piece in pieces]
        rest = self._narrowed(pieces, asked, pool)
        return [np.concatenate(both) for both in zip(found, rest, strict=True)]

    def _narrowed(self, pieces: Sequence[Ranges], asked: Asked, pool: Pool) -> list[Ints]:
        """Write pieces out, the first always and others while there is room; of those left only who fits the year."""
        sizes = np.asarray(sum(piece.sizes for piece in pieces))
        before = np.cumsum(sizes) - sizes
        taken = (before + sizes <= _MOST) | (before == 0)
        left = ~taken & (before <= _SCANNED) & (asked.year > 0)
        pool.complete &= bool((taken | left | (sizes == 0)).all())
        found = []
        for half, piece in zip(self._halves(), pieces, strict=True):
            places = places_of(piece.only(taken))
            if left.any():
                more = places_of(piece.only(left))
                places = np.concatenate([places, more[half.columns.birth[more] >> 9 == asked.year]])
            found.append(places)
        return found

    def _by_other(self, reading: _Reading, asked: Asked, pool: Pool) -> list[Ints]:
        """Give the places of rows by day of birth, else by given name and patronymic, else by year of birth."""
        family, given, patronymic = reading.near
        halves = self._halves()
        if asked.day:
            pieces = [half.of_births(asked.day, asked.day + 1) for half in halves]
            orders = [half.by_birth for half in halves]
        elif given is not None and (patronymic is not None or family is None):
            fathers = patronymic.words[patronymic.likeness >= 0.8] if patronymic is not None else None
            pieces = [half.of_given(given.words[given.likeness >= 0.8], fathers) for half in halves]
            orders = [half.by_given for half in halves]
        elif asked.year and family is None and given is None:
            first = int(packed_year(np.array([asked.year]))[0])
            pieces = [half.of_births(first, first + 512) for half in halves]
            orders = [half.by_birth for half in halves]
        else:
            return [_NONE for _half in halves]
        places = [order[places_of(piece)].astype(np.int64) for order, piece in zip(orders, pieces, strict=True)]
        return self._lowest(places, pool)

    def _lowest(self, places: list[Ints], pool: Pool) -> list[Ints]:
        """Keep the rows with the lowest numbers where there are too many to compare."""
        if sum(map(len, places)) <= _MOST * 5:
            return places
        pool.complete = False
        numbers = [half.columns.rows[some] for half, some in zip(self._halves(), places, strict=True)]
        last = np.partition(np.concatenate(numbers), _MOST)[_MOST]
        return [some[own <= last] for some, own in zip(places, numbers, strict=True)]

    def _compare(self, places: Sequence[Ints], reading: _Reading, asked: Asked, pool: Pool) -> None:
        tables = [
            None if near is None else worths(role, near, len(vocabulary))
            for role, near, vocabulary in zip(ROLES, reading.near, self._words, strict=True)
        ]
        for half, some in zip(self._halves(), places, strict=True):
            if not len(some):
                continue
            columns = half.columns
            parts = np.zeros((4 + len(asked.extras) + 1, len(some)), np.float32)
            for role, (column, table) in enumerate(zip(columns[1:4], tables, strict=True)):
                if table is not None:
                    parts[role] = table[column[some]]
            parts[3] = asked.births(columns.birth[some])
            if asked.extras:
                keys, at = half.extras_of(some)
                for place, key in enumerate(asked.extras):
                    parts[4 + place, at[keys == key]] = WORTH["extra"]
            if reading.turned:
                parts[-1] = -TURNED
            pool.add(columns.rows[some], parts, reading.told + asked.worth)

    def _halves(self) -> tuple[Rows, ...]:
        return (self._main, self._tail) if len(self._tail) else (self._main,)


def search_all(lookups: Sequence[Lookup], query: Query, *, limit: int = 10) -> Found:
    """Find whom a query may mean among the rows of several look-ups as if they were one's; each compares as many as one."""
    name = (query.name.family, query.name.given, query.name.patronymic) if query.name else ("", "", "")
    certain = query.name is not None and query.name.roles_certain
    parts = [(lookup, lookup.asked(query)) for lookup in lookups]
    if not parts:
        return Found((), complete=True)
    told = parts[0][1]
    pool = Pool(worth_of(name, told))
    for place, words in enumerate(readings_of(name, certain=certain)):
        for lookup, asked in parts:
            lookup.compare_by_name(words, asked, pool, turned=place > 0)
        if pool.best < SURE_FROM:
            for lookup, asked in parts:
                lookup.compare_by_other(words, asked, pool, turned=place > 0)
        if pool.best >= SURE_FROM:
            break
    return Found(best_hits(pool, told, limit), pool.complete)


def weigh_together(rows: Iterable[Row], query: Query) -> dict[int, Hit]:
    """Weigh all rows of one number together: in each part the one that agrees best counts, of those that tell it.

    What one telling of a person leaves out another may contradict. Give every number, in the reading that fits best.
    """
    lookup = Lookup(rows)
    name = (query.name.family, query.name.given, query.name.patronymic) if query.name else ("", "", "")
    certain = query.name is not None and query.name.roles_certain
    asked, best = lookup.asked(query), dict[int, Hit]()
    whole = worth_of(name, asked)
    for place, words in enumerate(readings_of(name, certain=certain) if whole else ()):
        pool = Pool(whole)
        lookup.compare_all(words, asked, pool, turned=place > 0)
        for number, hit in together(pool, worth_of(words, asked), asked).items():
            # Another reading is taken where some part of the name fits so, not where it only contradicts less.
            fits = not {*ROLES}.isdisjoint((*hit.agree, *hit.near))
            if number not in best or (fits and hit.score > best[number].score):
                best[number] = hit
    return best
