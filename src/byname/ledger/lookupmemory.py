"""Looking people up by whichever index stands: in memory where this process keeps one, else by the store's B-trees."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import connections

from byname.engines.lookup import Found, Lookup, Query, search_all
from byname.engines.lookup_stored import StoredLookup
from byname.ledger.lookupstore import ROW_FIELDS, Searched, StoredRows, row_of
from byname.store.models import DerivedHead, LookupRow

__all__ = ["KeptLookup", "look_up"]

_AT_ONCE = 20_000
"""So many changed rows are read into a kept index before an answer; where there are more, it is built anew."""

_CHUNK = 5_000
_READ = ("serial", "power", "kind", *ROW_FIELDS)


@dataclass(frozen=True, slots=True)
class _State:
    """Which derived store it is, and its newest change."""

    token: int
    serial: int

    @classmethod
    def now(cls) -> _State:
        heads = dict(DerivedHead.objects.filter(name__in=("token", "lookup")).values_list("name", "value"))
        return cls(heads.get("token", 0), heads.get("lookup", 0))


@dataclass
class _Index:
    """All rows in memory, apart by whose they are and of what kind: only what may be shown is ever searched."""

    state: _State
    parts: dict[tuple[str, int], Lookup] = field(default_factory=lambda: defaultdict(Lookup))

    def take(self, rows: Iterable[tuple[Any, ...]]) -> int:
        """Take rows (`_READ`) in; gives the newest serial among them."""
        newest = 0
        for chunk in _chunks(rows):
            some = defaultdict(list)
            for serial, power, kind, *told in chunk:
                newest = max(newest, serial)
                if kind >= 0:
                    some[power, kind].append(row_of(tuple(told)))
            for part, found in some.items():
                self.parts[part].add(found)
        return newest

    def catch_up(self, state: _State) -> bool:
        """Read what has changed; False where that is too much."""
        rows = LookupRow.objects.filter(serial__gt=self.state.serial).values_list(*_READ)
        # Read once: what is written meanwhile would be taken in beside the row that it replaces.
        changed = list(rows[: _AT_ONCE + 1])
        if len(changed) > _AT_ONCE:
            return False
        records = [record for _serial, _power, _kind, record, *_rest in changed]
        for lookup in self.parts.values():
            lookup.remove(records)
        newest = self.take(changed)
        self.state = _State(state.token, max(state.serial, newest))
        return True

    def search(self, query: Query, searched: Searched, limit: int) -> Found:
        parts = [lookup for (power, kind), lookup in sorted(self.parts.items()) if searched.allows(power, kind)]
        return search_all(parts, query, limit=limit)


class KeptLookup:
    """The index in memory of one process: built in the background, brought up to date before each answer.

    An erasure and a rebuild give the derived store another token: whatever is in memory is thrown away at the next
    question, in every process, and until it is built anew the B-trees answer (law 11). Safe between threads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._index: _Index | None = None
        self._builder: threading.Thread | None = None
        self._beyond = 0

    def search(self, query: Query, searched: Searched, limit: int) -> Found | None:
        """Answer from memory; None where nothing current is there, and then a building of it has begun."""
        state = _State.now()
        with self._lock:
            index = self._index
            if index is not None and (index.state.token != state.token or not self._current(index, state)):
                self._index = index = None
            if index is not None:
                return index.search(query, searched, limit)
            if self._builder is None and state.token not in (0, self._beyond):
                self._builder = threading.Thread(target=self._build_apart, name="lookup", daemon=True)
                self._builder.start()
        return None

    def build(self) -> None:
        """Read all rows now, unless there are more than may be kept: then the store is not asked again."""
        state = _State.now()
        if LookupRow.objects.count() > settings.LOOKUP_ROWS:
            self._beyond = state.token
            return
        index = _Index(state)
        index.take(LookupRow.objects.values_list(*_READ).iterator(chunk_size=_CHUNK))
        for lookup in index.parts.values():
            lookup.settle()
        with self._lock:
            self._index = index

    def forget(self) -> None:
        """Throw away what is in memory."""
        with self._lock:
            self._index = None

    @staticmethod
    def _current(index: _Index, state: _State) -> bool:
        return index.state.serial == state.serial or index.catch_up(state)

    def _build_apart(self) -> None:
        try:
            self.build()
        finally:
            connections.close_all()
            with self._lock:
                self._builder = None


_KEPT = KeptLookup()


def look_up(query: Query, searched: Searched, *, limit: int) -> Found:
    """Find the records that a query may mean among those that may be searched."""
    if settings.LOOKUP_ROWS:
        found = _KEPT.search(query, searched, limit)
        if found is not None:
            return found
    return StoredLookup(StoredRows(searched)).search(query, limit=limit)


def _chunks(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    chunk: list[tuple[Any, ...]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) >= _CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
