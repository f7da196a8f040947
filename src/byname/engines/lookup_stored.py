"""Looking one person up by B-trees on stored keys: for a single question, and where memory is bounded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Protocol

import numpy as np

from byname.engines.lookup import Found, Lookup, Row, readings_of
from byname.engines.lookup_weights import SURE_FROM, Query
from byname.engines.lookup_words import PARTS, Vocabulary, asked_hashes, initial_keys

__all__ = ["Stored", "StoredLookup"]

_MOST: Final = 2_000
"""So many rows are compared for one reading of a query where the names alone would give more."""

_SMALL: Final = 256
"""Up to so many rows of a family name are compared whatever the given name."""

_WHOLE: Final = 512
"""From so many such rows on, those of family names less near need the given name as well."""

_KEYS_AT_ONCE: Final = 8

_LIKE_ENOUGH: Final = 0.8
"""How near a given name or patronymic must be where it is all that leads to a row."""


class Stored(Protocol):
    """Rows and words as a database gives them by its B-trees, those only that may be searched."""

    def words(self, part: int, hashes: Collection[int]) -> Sequence[str]:
        """Give the words of a part of the name (0 family, 1 given, 2 patronymic) under any of the hashes."""
        ...

    def by_family(self, keys: Sequence[str], most: int) -> list[tuple[str, Row]]:
        """Give the rows of family names, at most so many of each, each with the key that led to it."""
        ...

    def by_names(self, families: Sequence[str], given: Sequence[str] | None, year: int, most: int) -> list[Row]:
        """Give the rows of family names, with given names and of a year (0: any) if told, by number, at most so many."""
        ...

    def by_given(self, given: Sequence[str], patronymics: Sequence[str] | None, most: int) -> list[Row]:
        """Give the rows of given names, with patronymics if told, by number, at most so many."""
        ...

    def by_birth(self, day: int, year: int, most: int) -> list[Row]:
        """Give the rows born on a day, else in a year, by number, at most so many."""
        ...


@dataclass(frozen=True, slots=True)
class _Near:
    """The keys of the words near one that is asked for, nearest first, and how near each is."""

    keys: tuple[str, ...]
    likeness: tuple[float, ...]

    def like(self, least: float) -> list[str]:
        return [key for key, each in zip(self.keys, self.likeness, strict=True) if each >= least]


class StoredLookup:
    """Answers as `Lookup` does, from the rows that the keys of a query lead to.

    Those rows are weighed by `Lookup` itself, so the same rows stand in the same order with the same scores.
    """

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self._met: dict[tuple[int, str], _Near] = {}

    def search(self, query: Query, *, limit: int = 10) -> Found:
        """Find whom a query may mean, at most `limit` of them; nobody if nothing that is told fits well."""
        name = (query.name.family, query.name.given, query.name.patronymic) if query.name else ("", "", "")
        readings = list(readings_of(name, certain=query.name is not None and query.name.roles_certain))
        rows: dict[int, Row] = {}
        complete = self._gather(self._by_name(readings[0], query), rows)
        found = Lookup(rows.values()).search(query, limit=limit)
        if not found.hits or found.hits[0].score < SURE_FROM:
            for place, words in enumerate(readings):
                if place:
                    complete &= self._gather(self._by_name(words, query), rows)
                complete &= self._gather([self._by_other(words, query)], rows)
            found = Lookup(rows.values()).search(query, limit=limit)
        return replace(found, complete=found.complete and complete)

    @staticmethod
    def _gather(found: Iterable[Sequence[Row]], rows: dict[int, Row]) -> bool:
        """Take rows in; False where there were more than may be compared."""
        complete = True
        for some in found:
            complete &= len(some) <= _MOST
            rows.update((row.number, row) for row in some[:_MOST])
        return complete

    def _by_name(self, words: tuple[str, str, str], query: Query) -> Iterable[list[Row]]:
        """Give the rows of near family names: all of a rare one, else those with the given name."""
        family, given, _patronymic = words
        keys = self._near(0, family).keys
        names = [*self._near(1, given).keys, ""] if given else None
        wide, compared = list(keys), 0
        for start in range(0, len(keys), _KEYS_AT_ONCE):
            if compared >= _WHOLE:
                break
            few: dict[str, list[Row]] = {key: [] for key in keys[start : start + _KEYS_AT_ONCE]}
            for key, row in self._stored.by_family(list(few), _SMALL + 1):
                few[key].append(row)
            for key, rows in few.items():
                if len(rows) <= _SMALL:
                    wide.remove(key)
                    compared += len(rows)
                    yield rows
        if wide:
            narrow = self._stored.by_names(wide, names, 0, _MOST + 1)
            if len(narrow) > _MOST and _year(query):
                narrow = self._stored.by_names(wide, names, _year(query), _MOST + 1)
            yield narrow

    def _by_other(self, words: tuple[str, str, str], query: Query) -> list[Row]:
        """Give the rows by day of birth, else by given name and patronymic, else by year of birth."""
        family, given, patronymic = words
        if query.birth:
            return self._stored.by_birth(query.birth, 0, _MOST * 5)
        if given and (patronymic or not family):
            fathers = self._near(2, patronymic).like(_LIKE_ENOUGH) if patronymic else None
            return self._stored.by_given(self._near(1, given).like(_LIKE_ENOUGH), fathers, _MOST + 1)
        if query.year and not family and not given:
            return self._stored.by_birth(0, query.year, _MOST + 1)
        return []

    def _near(self, part: int, word: str) -> _Near:
        """Give the keys near a word, found by hashes of its spellings and ordered as the engine in memory does."""
        if not word:
            return _Near((), ())
        if (part, word) not in self._met:
            vocabulary = Vocabulary(PARTS[part])
            words = [*self._stored.words(part, asked_hashes(PARTS[part], word)), *initial_keys(PARTS[part], word)]
            vocabulary.bear(np.array(vocabulary.numbers_of(words), np.int64), 1)
            vocabulary.settle()
            near = vocabulary.near(word)
            self._met[part, word] = _Near(vocabulary.keys_of(near.words), tuple(near.likeness.tolist()))
        return self._met[part, word]


def _year(query: Query) -> int:
    return date.fromordinal(query.birth).year if query.birth else query.year or 0
