"""The one function that links records: candidates, comparison, decisions, and what was touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from byname.core.linkage.clusters import Contradiction, Decisions, HumanOutcome, Judgement, decide
from byname.core.linkage.model import PLAIN, Model
from byname.core.linkage.policy import Assessment, Grade, glance
from byname.core.linkage.records import LinkRecord, Pair, content_order, ordered, pair_of
from byname.engines.blocking import (
    BLOCK_CAP,
    KnownRecords,
    RecordIndex,
    block_keys,
    common_codes,
    is_value_key,
    record_key,
    value_keys,
)
from byname.engines.meeting import Meeting

__all__ = ["HeavyBlock", "LinkRun", "Memory", "link"]

Memory = MutableMapping[tuple[str, str, frozenset[str]], Assessment]
"""What pairs showed, by digests with powers and common codes; for one model version, and only if digests cover all content."""


NOTHING_COMMON: frozenset[str] = frozenset()

# What a run holds beside the components it touches stays below these, however large the register (law 10: order and
# portions change no outcome): records whose blocks are looked up at once, records whose value keys, and comparisons kept.
_ASKED_AT_ONCE = 250
_VALUES_KEPT = 30_000
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
    met: Mapping[int, tuple[int, ...]] = field(default_factory=dict, repr=False)
    """For each record touched, those it shares a light block with and that are not plainly of somebody else."""


def link(
    new: Sequence[LinkRecord],
    known: KnownRecords | None = None,
    human: Mapping[Pair, HumanOutcome] | None = None,
    *,
    withdrawn: Sequence[LinkRecord] = (),
    cap: int = BLOCK_CAP,
    memory: Memory | None = None,
    model: Model = PLAIN,
) -> LinkRun:
    """Link new records with each other and with those known, and decide every touched component afresh.

    The outcome equals that of linking all records at once (law 10). To recompute after a human judgement or its
    withdrawal, pass its two records as `new` (and let `known` leave them out); `withdrawn` holds records that are gone.
    `human` maps pairs of ids to the latest human judgement on each. `memory` keeps comparisons between runs.
    `model` says what each finding weighs.
    """
    said = {pair_of(*pair): outcome for pair, outcome in (human or {}).items()}
    run = _Run(RecordIndex() if known is None else known, said, cap, {} if memory is None else memory)
    run.model = model
    run.start(new, withdrawn)
    while run.frontier:
        run.advance()
    return run.finish()


class _Run:
    """One walk over the candidate graph, from the new records to the ends of the components they touch."""

    def __init__(self, known: KnownRecords, human: Mapping[Pair, HumanOutcome], cap: int, memory: Memory) -> None:
        self.frontier: list[LinkRecord] = []
        self.model = PLAIN
        self._known, self._human, self._memory = known, human, memory
        self._meeting = Meeting(known, cap)
        self._heavy = self._meeting.heavy
        self._records: dict[int, LinkRecord] = {}
        self._values: dict[int, tuple[str, ...]] = {}
        self._done: set[int] = set()
        self._anew: set[int] = set()  # who must look its blocks up, whatever is remembered of it
        self._parted: set[Pair] = set()  # who meet no more, whatever is remembered of them
        self._edges: dict[int, set[int]] = {}
        self._met: dict[int, set[int]] = {}
        self._compared = 0
        self._said: dict[int, set[int]] = {}
        for one, other in human:
            self._said.setdefault(one, set()).add(other)
            self._said.setdefault(other, set()).add(one)

    def start(self, new: Iterable[LinkRecord], withdrawn: Iterable[LinkRecord]) -> None:
        """Put the new records, and those that stood in one block with a withdrawn record, at the frontier."""
        for record in sorted(new, key=content_order):
            self._anew.add(record.id)
            self.reach(record)
            self._meeting.arrive(record, (*block_keys(record), record_key(record.id)))
        for record in withdrawn:
            self._meeting.leave(block_keys(record))
        self._ask(sorted(self._meeting.left))

    def reach(self, record: LinkRecord) -> None:
        if record.id not in self._records:
            self._records[record.id] = record
            self.frontier.append(record)

    def _values_of(self, record: LinkRecord) -> tuple[str, ...]:
        values = self._values.get(record.id)
        if values is None:
            if len(self._values) >= _VALUES_KEPT:
                self._values.clear()
            values = self._values[record.id] = value_keys(record)
        return values

    def _ask(self, keys: Iterable[str]) -> None:
        """Look up blocks; where this run makes one light or smaller, all its records are touched."""
        touched = self._meeting.ask(keys)
        self._anew |= touched
        strange = touched - self._records.keys()
        for record in self._known.records(strange).values() if strange else ():
            self.reach(record)

    def advance(self) -> None:
        """Compare the frontier with everything that shares a light block; what it meets becomes the next frontier.

        Whoever stands as before meets whom it met before: all that this run brings, and all whose blocks it makes heavy
        or light, looked their blocks up or are about to.
        """
        wave, self.frontier = sorted(self.frontier, key=content_order), []
        remembered = self._known.met([record.id for record in wave if record.id not in self._anew])
        self._recall([record for record in wave if record.id in remembered], remembered)
        asking = [record for record in wave if record.id not in remembered]
        for start in range(0, len(asking), _ASKED_AT_ONCE):
            some = [(record, self._keys_asked(record)) for record in asking[start : start + _ASKED_AT_ONCE]]
            self._ask(chain.from_iterable(keys for _record, keys in some))
            self._meet_all([(record, self._partners(record, keys)) for record, keys in some])
        self._part(self._meeting.outgrown())
        self._reach_left(wave)

    def _reach_left(self, wave: Sequence[LinkRecord]) -> None:
        """Touch whom those met who are linked anew: where others make their block heavy in this run, they meet no more."""
        met = self._known.met([record.id for record in wave if record.id in self._anew])
        left = set(chain.from_iterable(met.values())) - self._records.keys()
        for record in self._known.records(left).values() if left else ():
            self.reach(record)

    def _part(self, outgrown: Mapping[str, frozenset[int]]) -> None:
        """Touch the records of blocks that this run makes heavy, where that changes what they are to each other.

        A block that grows heavy brings nobody together: of those who remember whom they met, only pairs within it may part
        or weigh less.
        """
        members = frozenset[int]().union(*outgrown.values()) - self._anew
        remembered = self._known.met(members) if members else {}
        forgotten = members - remembered.keys()
        self._anew |= forgotten
        strange, doubtful = set(forgotten), set[Pair]()
        for key, numbers in outgrown.items():
            for one in numbers & remembered.keys():
                if is_value_key(key):
                    others = numbers.intersection({*remembered[one], *self._said.get(one, ())})
                    strange.update((one, *others) if others else ())
                else:
                    doubtful.update(pair_of(one, other) for other in numbers.intersection(remembered[one]))
        self._parted |= (apart := self._apart(doubtful))
        strange.update(chain.from_iterable(apart))
        strange -= self._records.keys()
        for record in self._known.records(strange).values() if strange else ():
            self.reach(record)

    def _apart(self, pairs: Collection[Pair]) -> set[Pair]:
        """Those of these pairs that share no light block."""
        opened = self._known.records({number for pair in pairs for number in pair}) if pairs else {}
        keys = {number: frozenset(block_keys(record)) for number, record in opened.items()}
        shared = {pair: [key for key in keys[pair[0]] & keys[pair[1]] if not is_value_key(key)] for pair in pairs}
        light = self._meeting.light({key for some in shared.values() for key in some})
        return {pair for pair, some in shared.items() if light.isdisjoint(some)}

    def _recall(self, records: Sequence[LinkRecord], remembered: Mapping[int, Collection[int]]) -> None:
        """Let records meet whom they met before, and whom humans now name with them."""
        self._ask(chain.from_iterable(self._values_of(record) for record in records))
        self._meet_all(
            [
                (record, sorted({*self._remaining(record.id, remembered), *self._said.get(record.id, ())}))
                for record in records
            ]
        )

    def _remaining(self, number: int, remembered: Mapping[int, Collection[int]]) -> list[int]:
        return [other for other in remembered[number] if pair_of(number, other) not in self._parted]

    def _keys_asked(self, record: LinkRecord) -> tuple[str, ...]:
        return (*block_keys(record), *map(record_key, sorted(self._said.get(record.id, ()))))

    def _partners(self, record: LinkRecord, keys: Iterable[str]) -> list[int]:
        compared, numbers = self._meeting.partners(record, keys)
        self._compared += compared
        self._done.add(record.id)
        told = self._said.get(record.id)
        return numbers if told is None else sorted({*numbers, *(told - self._done)})

    def _meet_all(self, met: Sequence[tuple[LinkRecord, Sequence[int]]]) -> None:
        strange = {number for _record, numbers in met for number in numbers} - self._records.keys()
        opened = self._known.records(strange) if strange else {}
        for record, numbers in met:
            for number in numbers:
                partner = self._records.get(number) or opened.get(number)
                if partner is not None:
                    self._meet(record, partner)

    def _meet(self, record: LinkRecord, partner: LinkRecord) -> None:
        told = partner.id in self._said.get(record.id, ())
        said = told and self._human[pair_of(record.id, partner.id)] == "same"
        if not said and self._assess(record, partner).grade is Grade.NONE:
            return
        ends = (record.id, partner.id), (partner.id, record.id)
        for one, other in ends:
            self._edges.setdefault(one, set()).add(other)
        if not told:  # what humans name together is asked of them each time
            for one, other in ends:
                self._met.setdefault(one, set()).add(other)
        self.reach(partner)

    def _assess(self, one: LinkRecord, other: LinkRecord) -> Assessment:
        left, right = ordered(one, other)
        common = self._common(one, other) if self._heavy else NOTHING_COMMON
        entry = (f"{left.digest}|{left.power}", f"{right.digest}|{right.power}", common)
        found = self._memory.get(entry)
        if found is None:
            if len(self._memory) >= _COMPARISONS_KEPT:
                self._memory.clear()
            found = self._memory[entry] = glance(left, right, common, self.model)
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
            self.model.version,
            tuple(told),
            tuple(sorted(clusters)),
            tuple(contradictions),
            frozenset(self._records),
            tuple(components),
            self._compared,
            tuple(heavy),
            {number: tuple(sorted(self._met.get(number, ()))) for number in sorted(self._records)},
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
