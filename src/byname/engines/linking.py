"""The one function that links records: candidates, comparison, decisions, and what was touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from byname.core.linkage.clusters import Contradiction, Decisions, HumanOutcome, Judgement, decide
from byname.core.linkage.model import MODEL_VERSION
from byname.core.linkage.policy import Assessment, Grade, glance
from byname.core.linkage.records import LinkRecord, Pair, content_order, ordered, pair_of
from byname.engines.blocking import (
    BLOCK_CAP,
    Block,
    KnownRecords,
    block_keys,
    cap_of,
    common_codes,
    is_record_key,
    is_value_key,
    least_cap,
    record_key,
    value_keys,
)

__all__ = ["HeavyBlock", "LinkRun", "Memory", "link", "nothing_known"]

Memory = MutableMapping[tuple[str, str, frozenset[str]], Assessment]
"""What pairs showed, by digests with powers and common codes; for one model version, and only if digests cover all content."""


NOTHING_COMMON: frozenset[str] = frozenset()

# What a run holds beside the components it touches stays below these, however large the register (law 10: order and
# portions change no outcome): records whose blocks are looked up at once, members of blocks, different partners and comparisons kept.
_ASKED_AT_ONCE = 250
_MEMBERS_KEPT = 1_000_000
_PARTNERS_KEPT = 30_000
_COMPARISONS_KEPT = 150_000


@dataclass(frozen=True, slots=True)
class HeavyBlock:
    """A block that was not compared because too many records share its key."""

    key: str
    size: int

    @property
    def pairs(self) -> int:
        """How many pairs the block holds; some of them were compared through finer blocks."""
        return self.size * (self.size - 1) // 2


@dataclass(frozen=True, slots=True)
class LinkRun:
    """The outcome of a run: for every component that was touched, all its judgements, clusters and contradictions.

    An engine judgement of an earlier run with an end in `touched` that is not among `judgements` no longer holds.
    """

    model_version: str
    judgements: tuple[Judgement, ...]
    clusters: tuple[tuple[int, ...], ...]
    contradictions: tuple[Contradiction, ...]
    touched: frozenset[int]
    components: tuple[tuple[int, ...], ...]
    compared: int
    not_compared: tuple[HeavyBlock, ...]


def nothing_known(keys: Collection[str], limit: int) -> Mapping[str, Block]:
    """The known records of an empty register."""
    del keys, limit
    return {}


def link(
    new: Sequence[LinkRecord],
    known: KnownRecords = nothing_known,
    human: Mapping[Pair, HumanOutcome] | None = None,
    *,
    withdrawn: Sequence[LinkRecord] = (),
    cap: int = BLOCK_CAP,
    memory: Memory | None = None,
) -> LinkRun:
    """Link new records with each other and with those known, and decide every touched component afresh.

    The outcome equals that of linking all records at once (law 10). To recompute after a human judgement or its
    withdrawal, pass its two records as `new` (and let `known` leave them out); `withdrawn` holds records that are gone.
    `human` maps pairs of ids to the latest human judgement on each. `memory` keeps comparisons between runs.
    """
    said = {pair_of(*pair): outcome for pair, outcome in (human or {}).items()}
    run = _Run(known, said, cap, {} if memory is None else memory)
    run.start(new, withdrawn)
    while run.frontier:
        run.advance()
    return run.finish()


class _Run:
    """One walk over the candidate graph, from the new records to the ends of the components they touch."""

    def __init__(self, known: KnownRecords, human: Mapping[Pair, HumanOutcome], cap: int, memory: Memory) -> None:
        self.frontier: list[LinkRecord] = []
        self._known, self._human, self._cap, self._memory = known, human, cap, memory
        self._records: dict[int, LinkRecord] = {}
        self._keys: dict[int, tuple[str, ...]] = {}
        self._values: dict[int, tuple[str, ...]] = {}
        self._done: set[int] = set()
        self._arrived: dict[str, list[LinkRecord]] = {}
        self._gone: dict[str, int] = {}
        self._light: dict[str, tuple[tuple[int, ...], tuple[LinkRecord, ...]]] = {}
        self._members = 0
        self._partners_kept: set[int] = set()
        self._least = least_cap(cap)
        self._heavy: dict[str, int] = {}
        self._asked: set[str] = set()
        self._edges: dict[int, set[int]] = {}
        self._compared = 0
        self._said: dict[int, set[int]] = {}
        for one, other in human:
            self._said.setdefault(one, set()).add(other)
            self._said.setdefault(other, set()).add(one)

    def start(self, new: Iterable[LinkRecord], withdrawn: Iterable[LinkRecord]) -> None:
        """Put the new records, and those that stood in one block with a withdrawn record, at the frontier."""
        for record in sorted(new, key=content_order):
            self._reach(record)
            for key in (*self._keys_of(record), record_key(record.id)):
                self._arrived.setdefault(key, []).append(record)
        for record in withdrawn:
            for key in block_keys(record):
                self._gone[key] = self._gone.get(key, 0) + 1
        self._ask(sorted(self._gone))

    def _reach(self, record: LinkRecord) -> None:
        if record.id not in self._records:
            self._records[record.id] = record
            self.frontier.append(record)

    def _keys_of(self, record: LinkRecord) -> tuple[str, ...]:
        keys = self._keys.get(record.id)
        if keys is None:
            keys = self._keys[record.id] = block_keys(record)
        return keys

    def _values_of(self, record: LinkRecord) -> tuple[str, ...]:
        values = self._values.get(record.id)
        if values is None:
            values = self._values[record.id] = value_keys(record)
        return values

    def _ask(self, keys: Iterable[str]) -> None:
        """Look up blocks not seen yet; where this run makes a block heavy or light, all its records are touched."""
        if self._members > _MEMBERS_KEPT or len(self._partners_kept) > _PARTNERS_KEPT:
            self._forget_blocks()
        wanted = [key for key in keys if key not in self._asked]
        self._asked.update(wanted)
        answers = self._known(wanted, self._cap) if wanted else {}
        nothing = Block(0, ())
        for key in wanted:
            before, arrived = answers.get(key, nothing), self._arrived.get(key, ())
            size, was = before.size + len(arrived), before.size + self._gone.get(key, 0)
            limit = cap_of(key, self._cap) if max(size, was) > self._least else self._least
            counts = is_value_key(key)
            if size > limit:
                self._heavy[key] = size
            elif not counts and (size > 1 or is_record_key(key)):
                members = (*before.records, *arrived)
                numbers = tuple([member.id for member in members])
                self._light[key] = numbers, members
                self._members += size
                self._partners_kept.update(numbers)
            lost = key in self._gone and not counts and was <= limit
            if lost or (was > limit) != (size > limit):
                for record in before.records:
                    self._reach(record)

    def _forget_blocks(self) -> None:
        """Let go of the members of blocks; who shares one later looks it up again and is told the same."""
        self._asked.difference_update(self._light)
        self._light.clear()
        self._values.clear()
        self._partners_kept.clear()
        self._members = 0

    def advance(self) -> None:
        """Compare the frontier with everything that shares a light block; what it meets becomes the next frontier."""
        wave, self.frontier = sorted(self.frontier, key=content_order), []
        for start in range(0, len(wave), _ASKED_AT_ONCE):
            some = wave[start : start + _ASKED_AT_ONCE]
            people = {record_key(other) for record in some for other in self._said.get(record.id, ())}
            self._ask((*dict.fromkeys(key for record in some for key in self._keys_of(record)), *sorted(people)))
            for record in some:
                self._done.add(record.id)
                for partner in self._partners(record):
                    self._meet(record, partner)
                del self._keys[record.id]

    def _partners(self, record: LinkRecord) -> Iterable[LinkRecord]:
        found: dict[int, LinkRecord] = {}
        said = self._said.get(record.id, ())
        for key in (*self._keys_of(record), *(record_key(other) for other in said)):
            if key in self._light:
                found.update(zip(*self._light[key], strict=True))
        return [partner for number, partner in found.items() if number not in self._done]

    def _meet(self, record: LinkRecord, partner: LinkRecord) -> None:
        self._compared += 1
        said = bool(self._human) and self._human.get(pair_of(record.id, partner.id)) == "same"
        if said or self._assess(record, partner).grade is not Grade.NONE:
            self._edges.setdefault(record.id, set()).add(partner.id)
            self._edges.setdefault(partner.id, set()).add(record.id)
            self._reach(partner)

    def _assess(self, one: LinkRecord, other: LinkRecord) -> Assessment:
        left, right = ordered(one, other)
        common = self._common(one, other) if self._heavy else NOTHING_COMMON
        entry = (f"{left.digest}|{left.power}", f"{right.digest}|{right.power}", common)
        found = self._memory.get(entry)
        if found is None:
            if len(self._memory) >= _COMPARISONS_KEPT:
                self._memory.clear()
            found = self._memory[entry] = glance(left, right, common)
        return found

    def _common(self, one: LinkRecord, other: LinkRecord) -> frozenset[str]:
        """The findings on two records that lose their worth, because too many records share the value."""
        heavy = [key for key in self._values_of(one) if key in self._heavy]
        shared = [key for key in heavy if key in self._values_of(other)] if heavy else heavy
        return common_codes(shared, self._heavy) if shared else NOTHING_COMMON

    def finish(self) -> LinkRun:
        """Decide each component and put the decisions together."""
        told: list[Judgement] = []
        clusters: list[tuple[int, ...]] = []
        contradictions: list[Contradiction] = []
        components = self._components()
        for ids in components:
            decisions = self._decide(ids)
            told += decisions.judgements
            clusters += decisions.clusters
            contradictions += decisions.contradictions
        heavy = [HeavyBlock(key, size) for key, size in sorted(self._heavy.items()) if not is_value_key(key)]
        return LinkRun(
            MODEL_VERSION,
            tuple(told),
            tuple(sorted(clusters)),
            tuple(contradictions),
            frozenset(self._records),
            tuple(components),
            self._compared,
            tuple(heavy),
        )

    def _decide(self, ids: tuple[int, ...]) -> Decisions:
        if len(ids) == 1:
            return Decisions((), (ids,), ())
        edges = {pair_of(one, other) for one in ids for other in self._edges.get(one, ())}
        human = {
            pair_of(one, other): self._human[pair_of(one, other)]
            for one in ids
            for other in self._said.get(one, ())
            if pair_of(one, other) in self._human
        }
        records = [self._records[one] for one in ids]
        return decide(records, human, edges=edges, assessor=self._assess)

    def _components(self) -> list[tuple[int, ...]]:
        """The records reached, grouped by the edges among them."""
        seen: set[int] = set()
        found = []
        for start in self._records:
            if start in seen:
                continue
            group, waiting = [], [start]
            seen.add(start)
            while waiting:
                node = waiting.pop()
                group.append(node)
                for linked in self._edges.get(node, ()):
                    if linked not in seen:
                        seen.add(linked)
                        waiting.append(linked)
            found.append(tuple(sorted(group)))
        return sorted(found)
