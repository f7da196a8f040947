"""The pairs from which a register's weights are learnt: drawn by what records say, so that their order changes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

import numpy as np

from byname.core.linkage.clusters import HumanOutcome
from byname.core.linkage.features import FEATURES, plainly_different
from byname.core.linkage.learning import Candidates, Findings, Learnt, learn, places_of
from byname.core.linkage.model import PLAIN, Model
from byname.core.linkage.policy import Assessment, Grade, assess
from byname.core.linkage.records import LinkRecord, Pair, pair_of
from byname.engines.blocking import BLOCK_CAP, KnownRecords, block_keys, cap_of, common_codes, is_value_key, value_keys

__all__ = ["MOST_DRAWN", "MOST_STRANGERS", "SPANS", "Agreement", "agreement", "drawn_from", "learn_from"]

MOST_DRAWN = 5_000
"""So many records are drawn from a register that holds more: those whose digests of content are lowest."""

MOST_STRANGERS = 200_000
"""So many pairs are drawn blindly to see what two persons have in common."""

_AT_ONCE = 250
_SAID: Mapping[HumanOutcome, int] = {"same": 1, "different": 0}


def drawn_from(records: Iterable[tuple[str, int]], most: int = MOST_DRAWN) -> list[int]:
    """The numbers of the records drawn, of all given as (digest, number): whole contents, the lowest digests first."""
    ordered = sorted(records)
    if len(ordered) > most:
        last = ordered[most - 1][0]
        ordered = [each for each in ordered if each[0] <= last]
    return [number for _digest, number in ordered]


def learn_from(
    drawn: Sequence[LinkRecord],
    known: KnownRecords,
    human: Mapping[Pair, HumanOutcome],
    *,
    records: int,
    before: Model = PLAIN,
    cap: int = BLOCK_CAP,
) -> Learnt:
    """Learn the weights of a register of so many records, of which some were drawn; `known` answers for all of them."""
    met = _Met(known, human, cap)
    met.ask(drawn)
    partners = met.partners()
    met.ask(known.records(partners).values())
    strangers = met.strangers(drawn)
    candidates = met.candidates({record.id for record in drawn})
    return learn(before, PLAIN, candidates, strangers, (records, len(drawn)))


class _Met:
    """The pairs that stand in one light block, and what each of them shows."""

    def __init__(self, known: KnownRecords, human: Mapping[Pair, HumanOutcome], cap: int) -> None:
        self._known, self._cap = known, cap
        self._human = {pair_of(*pair): said for pair, said in human.items()}
        self._beside: dict[int, list[int]] = {}
        for one, other in self._human:
            self._beside.setdefault(one, []).append(other)
            self._beside.setdefault(other, []).append(one)
        self._records: dict[int, LinkRecord] = {}
        self._asked: set[int] = set()
        self._shown: dict[Pair, Assessment] = {}
        self._heavy: dict[str, bool] = {}

    def ask(self, records: Iterable[LinkRecord]) -> None:
        """Compare these records with everybody in their light blocks, and with whom humans named beside them."""
        fresh = [record for record in records if record.id not in self._asked]
        for start in range(0, len(fresh), _AT_ONCE):
            self._ask_some(fresh[start : start + _AT_ONCE])

    def _ask_some(self, some: Sequence[LinkRecord]) -> None:
        keys = {record.id: block_keys(record) for record in some}
        sizes = self._known.sizes(set(chain.from_iterable(keys.values())))
        light = {key for key, size in sizes.items() if size > 1 and not is_value_key(key) and not self._over(key, size)}
        for key, size in sizes.items():
            if is_value_key(key):
                self._heavy[key] = self._over(key, size)
        members = self._known.members(light)
        near = {
            record.id: {*chain.from_iterable(members.get(key, ()) for key in keys[record.id] if key in light)}
            | set(self._beside.get(record.id, ()))
            for record in some
        }
        opened = self._known.records(set(chain.from_iterable(near.values())) - self._records.keys())
        self._records |= opened
        self._records |= {record.id: record for record in some}
        for record in some:
            self._asked.add(record.id)
            for number in near[record.id] - {record.id}:
                if number in self._records:
                    self._meet(record, self._records[number])

    def _over(self, key: str, size: int) -> bool:
        return size > cap_of(key, self._cap)

    def _meet(self, one: LinkRecord, other: LinkRecord) -> None:
        pair = pair_of(one.id, other.id)
        if pair not in self._shown and (pair in self._human or not plainly_different(one, other)):
            self._shown[pair] = assess(one, other, self._common(one, other))

    def _common(self, one: LinkRecord, other: LinkRecord) -> frozenset[str]:
        shared = set(value_keys(one)) & set(value_keys(other))
        self._count(shared)
        return common_codes(shared, {key for key in shared if self._heavy[key]})

    def _count(self, keys: Collection[str]) -> None:
        strange = [key for key in keys if key not in self._heavy]
        sizes = self._known.sizes(strange) if strange else {}
        for key in strange:
            self._heavy[key] = self._over(key, sizes.get(key, 0))

    def judged(self, model: Model) -> list[tuple[HumanOutcome, Assessment]]:
        """What humans said of each pair, and what a model finds."""
        opened = self._known.records(set(chain.from_iterable(self._human)))
        return [
            (said, assess(opened[one], opened[other], self._common(opened[one], opened[other]), model))
            for (one, other), said in sorted(self._human.items())
            if one in opened and other in opened
        ]

    def partners(self) -> set[int]:
        """Who may be one person with a record that was asked, by the rules or by a human."""
        ends = [pair for pair, found in self._shown.items() if found.grade is not Grade.NONE or pair in self._human]
        return set(chain.from_iterable(ends)) - self._asked

    def candidates(self, drawn: Collection[int]) -> Candidates:
        """All pairs met both of whose records were asked."""
        pairs = [pair for pair in self._shown if self._asked.issuperset(pair)]
        place = {number: here for here, number in enumerate(sorted(set(chain.from_iterable(pairs))))}
        papers = [self._records[number].document for number in place]
        return Candidates(
            _findings(self._shown[pair] for pair in pairs),
            np.array([[place[one], place[other]] for one, other in pairs], np.int64).reshape(-1, 2),
            np.array(papers, np.int64),
            np.array([_SAID[self._human[pair]] if pair in self._human else -1 for pair in pairs], np.int8),
            np.array([(one in drawn) + (other in drawn) for one, other in pairs], np.int8),
        )

    def strangers(self, drawn: Sequence[LinkRecord], most: int = MOST_STRANGERS) -> Findings:
        """What pairs show that were drawn blindly: each content with those that follow it at fixed distances.

        Contents are taken once, in the order of their digests, which tells nothing of what they say; one that was told
        of two powers is left out, so that swapped parties teach the same (law 9).
        """
        contents = []
        for _digest, group in groupby(
            sorted(drawn, key=lambda record: record.digest), key=lambda record: record.digest
        ):
            alike = list(group)
            if len({record.power for record in alike}) == 1:
                contents.append(alike[0])
        count = len(contents)
        steps = min(-(-most // max(count, 1)), (count - 1) // 2)
        pairs = [
            (contents[here], contents[(here + step) % count]) for step in range(1, steps + 1) for here in range(count)
        ]
        return _findings(assess(one, other, self._common(one, other)) for one, other in pairs)


def _findings(shown: Iterable[Assessment]) -> Findings:
    rows = [places_of([one.code for one in found.evidence]) for found in shown]
    return np.array(rows, np.int16).reshape(len(rows), len(FEATURES))


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a model, left to itself, holds pairs on which humans decided: joined, put up, or neither, by what they said.

    `agrees` counts those that it held likelier to be what was said; `chances` holds, for each span of `SPANS`, how many
    it told that chance, and how many of them were one person.
    """

    same: tuple[int, int, int]
    different: tuple[int, int, int]
    agrees: int
    chances: tuple[tuple[int, int], ...]


SPANS = (0.0, 0.1, 0.5, 0.9, 1.0)
"""Where the spans of chances begin and end."""


def agreement(known: KnownRecords, human: Mapping[Pair, HumanOutcome], model: Model, cap: int = BLOCK_CAP) -> Agreement:
    """Ask a model about every pair on which humans decided; pairs with a record that is not known are left out."""
    found = _Met(known, human, cap).judged(model)
    spans = list(pairwise(SPANS))
    held = {
        said: tuple(
            sum(told == said and _held(one) == how for told, one in found) for how in ("joined", "put-up", "neither")
        )
        for said in ("same", "different")
    }
    chances = [[told == "same" for told, one in found if _within(one.probability, low, high)] for low, high in spans]
    return Agreement(
        (held["same"][0], held["same"][1], held["same"][2]),
        (held["different"][0], held["different"][1], held["different"][2]),
        sum((one.probability >= 0.5) == (told == "same") for told, one in found),
        tuple((len(each), sum(each)) for each in chances),
    )


def _within(chance: float, low: float, high: float) -> bool:
    return low <= chance < high or chance == high == 1.0


def _held(found: Assessment) -> str:
    if found.grade is Grade.SAME:
        return "joined"
    return "put-up" if found.grade is Grade.UNDECIDED else "neither"
