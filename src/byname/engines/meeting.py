"""Which records a record meets: those that share a block with it and that a glance does not tell apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain

import numpy as np

from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import sketch_of
from byname.engines.blocking import KnownRecords, cap_of, is_record_key, is_value_key, least_cap
from byname.engines.sieve import Places, Sieve

__all__ = ["Meeting"]

# What is held stays below these, however large the register; who shares a forgotten block looks it up again and is told
# the same (law 10): members of blocks, and sketches of different records.
_MEMBERS_KEPT = 4_000_000
_SKETCHES_KEPT = 250_000


class Meeting:
    """The blocks that one run looks up, with what a glance at their records tells."""

    def __init__(self, known: KnownRecords, cap: int) -> None:
        """Look up among these records; `cap` as in `cap_of`."""
        self.heavy: dict[str, int] = {}
        self._outgrown: dict[str, frozenset[int]] = {}
        self._known, self._cap, self._least = known, cap, least_cap(cap)
        self._new: dict[int, LinkRecord] = {}
        self._arrived: dict[str, list[int]] = {}
        self._gone: dict[str, int] = {}
        self._asked: set[str] = set()
        self._light: dict[str, Places] = {}
        self._members = 0
        self._done: set[int] = set()
        self._sieve = Sieve()

    def arrive(self, record: LinkRecord, keys: Iterable[str]) -> None:
        """Let a new record stand under its keys."""
        self._new[record.id] = record
        for key in keys:
            self._arrived.setdefault(key, []).append(record.id)

    def leave(self, keys: Iterable[str]) -> None:
        """Remember the keys of a record that was withdrawn."""
        for key in keys:
            self._gone[key] = self._gone.get(key, 0) + 1

    @property
    def left(self) -> Collection[str]:
        """The keys of the records that were withdrawn."""
        return self._gone.keys()

    def ask(self, keys: Iterable[str]) -> set[int]:
        """Look up blocks not seen yet; gives the known records of those that this run makes light, or smaller."""
        if self._members > _MEMBERS_KEPT or len(self._sieve.numbers) > _SKETCHES_KEPT:
            self._forget()
        wanted = [key for key in dict.fromkeys(keys) if key not in self._asked]
        if not wanted:
            return set()
        self._asked.update(wanted)
        sizes = self._known.sizes(wanted)
        light, turned, grown = [], [], []
        for key in wanted:
            before, arrived, gone = sizes.get(key, 0), len(self._arrived.get(key, ())), self._gone.get(key, 0)
            size, was = before + arrived, before + gone
            limit = cap_of(key, self._cap) if max(size, was) > self._least else self._least
            counts = is_value_key(key)
            if size > limit:
                self.heavy[key] = size
            elif not counts and (size > 1 or is_record_key(key)):
                light.append(key)
            if size > limit >= was and not gone:
                grown.append(key)
            elif gone and ((not counts and was <= limit) or size > limit >= was or was + arrived > limit >= size):
                turned.append(key)  # who arrived may have stood there before: somebody linked anew
        members = self._known.members([key for key in dict.fromkeys((*light, *turned, *grown)) if sizes.get(key)])
        self._outgrown.update((key, frozenset(members.get(key, ()))) for key in grown)
        self._keep({key: (*members.get(key, ()), *self._arrived.get(key, ())) for key in light})
        return set(chain.from_iterable(members.get(key, ()) for key in turned))

    def outgrown(self) -> dict[str, frozenset[int]]:
        """The blocks that this run made heavy since it was last asked, each with its known records."""
        found, self._outgrown = self._outgrown, {}
        return found

    def light(self, keys: Collection[str]) -> set[str]:
        """Which of these keys have a light block, as it stands with the records that arrived."""
        strange = [key for key in keys if key not in self._asked]
        sizes = self._known.sizes(strange) if strange else {}
        grown = {key for key in strange if sizes.get(key, 0) + len(self._arrived.get(key, ())) > cap_of(key, self._cap)}
        return {key for key in keys if key not in grown and key not in self.heavy}

    def _keep(self, blocks: dict[str, tuple[int, ...]]) -> None:
        seen = self._sieve.place_of
        fresh = {number for numbers in blocks.values() for number in numbers if number not in seen}
        new = [number for number in fresh if number in self._new]
        self._sieve.add([(number, sketch_of(self._new[number])) for number in new])
        known = sorted(fresh.difference(new))
        if known:
            self._sieve.add(self._known.sketches(known))
        self._sieve.leave_out(fresh & self._done)
        for key, numbers in blocks.items():
            self._light[key] = self._sieve.places(numbers)
            self._members += len(numbers)

    def _forget(self) -> None:
        self._asked.difference_update(self._light)
        self._light.clear()
        self._members = 0
        self._sieve = Sieve()

    def partners(self, record: LinkRecord, keys: Iterable[str]) -> tuple[int, list[int]]:
        """How many records it shares a block with that did not ask before it, and which of them are worth assessing.

        The blocks of all its keys must have been looked up; later askers do not meet it again.
        """
        self._done.add(record.id)
        self._sieve.leave_out((record.id,))
        blocks = [self._light[key] for key in keys if key in self._light]
        own = self._sieve.place_of.get(record.id)
        if not blocks or own is None:
            return 0, []
        others = self._sieve.staying(np.unique(np.concatenate(blocks)))
        numbers = self._sieve.numbers
        return len(others), sorted(numbers[place] for place in self._sieve.worth_assessing(own, others).tolist())
