"""The decisions on one component, a pure function of its records: who is one person, who may be, what contradicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import Literal

from byname.core.linkage.features import FeatureResult
from byname.core.linkage.forest import Forest
from byname.core.linkage.policy import Assessment, Grade, assess
from byname.core.linkage.records import LinkRecord, Pair, content_order, ordered, pair_of, same_content

__all__ = ["RIVAL_MARGIN", "Contradiction", "Decisions", "HumanOutcome", "Judgement", "decide"]

HumanOutcome = Literal["same", "different"]
Assessor = Callable[[LinkRecord, LinkRecord], Assessment]

RIVAL_MARGIN = 0.75
"""Two candidates whose weights differ by no more than this fit equally well."""

CROWD = 6
"""A full name that has more other candidates than this, on both sides together, is too common to be put up by itself."""

FEW = 2
"""A name that so many others fit as well is put up with each of them: somebody may know which."""

ALIKE = frozenset({"number-on-two", "identical-rows"})
"""Reasons for which even two rows of one document are put up for review."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the engine holds of two records: `same` or `undecided`, how probable, why, and on which findings.

    `left` is the record with the lower content digest. Undecided judgements stand for their two clusters.
    """

    left: int
    right: int
    outcome: Literal["same", "undecided"]
    probability: float
    reason: str
    evidence: tuple[FeatureResult, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Human decisions that cannot all hold: this `same` was set aside because those `different` stand in its way."""

    same: Pair
    different: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """Everything decided on a component: engine judgements, clusters of record ids, and contradictions among humans."""

    judgements: tuple[Judgement, ...]
    clusters: tuple[tuple[int, ...], ...]
    contradictions: tuple[Contradiction, ...]


class _Component:
    """The records of one component with what humans said and what their pairs show."""

    def __init__(self, records: Iterable[LinkRecord], human: Mapping[Pair, HumanOutcome], assessor: Assessor) -> None:
        self.records = {record.id: record for record in sorted(records, key=content_order)}
        self.human = {pair_of(*pair): said for pair, said in human.items() if self.holds(pair)}
        self._assessor = assessor
        self._pairs: dict[Pair, Assessment] = {}

    def holds(self, pair: Pair) -> bool:
        """Whether both records of a pair belong to this component."""
        return pair[0] in self.records and pair[1] in self.records

    def assessment(self, pair: Pair) -> Assessment:
        """What the two records show by themselves, lower digest on the left."""
        if pair not in self._pairs:
            left, right = ordered(self.records[pair[0]], self.records[pair[1]])
            self._pairs[pair] = self._assessor(left, right)
        return self._pairs[pair]

    def one_list(self, pair: Pair) -> bool:
        """Whether both are rows of one document."""
        return self.records[pair[0]].document == self.records[pair[1]].document

    def obstacle(self, one: int, other: int) -> str:
        """Why two records cannot be one person, "" if nothing says so; a human `same` removes every other reason."""
        pair = pair_of(one, other)
        said = self.human.get(pair)
        if said is not None:
            return "human-different" if said == "different" else ""
        if self.one_list(pair):
            return "one-list"
        return "cluster-contradiction" if self.assessment(pair).contradicts else ""

    def obstacles(self, ones: Sequence[int], others: Sequence[int]) -> list[tuple[int, int, str]]:
        """Every pair across two clusters that cannot be one person."""
        found = ((one, other, self.obstacle(one, other)) for one in ones for other in others)
        return [entry for entry in found if entry[2]]

    def rank(self, pair: Pair) -> tuple[float, tuple[str, str], Pair]:
        """The order in which pairs are taken: strongest first, then by content; the ids only separate equal content."""
        left, right = ordered(self.records[pair[0]], self.records[pair[1]])
        return (-self.assessment(pair).weight, (left.digest, right.digest), pair)

    def judgement(self, pair: Pair, outcome: Literal["same", "undecided"], reason: str) -> Judgement:
        """The judgement on a pair, with its evidence."""
        left, right = ordered(self.records[pair[0]], self.records[pair[1]])
        found = self.assessment(pair)
        return Judgement(left.id, right.id, outcome, found.probability, reason, found.evidence)


def decide(
    records: Iterable[LinkRecord],
    human: Mapping[Pair, HumanOutcome],
    *,
    edges: Iterable[Pair] | None = None,
    assessor: Assessor = assess,
) -> Decisions:
    """Decide on the records of one component, whatever order they come in.

    `human` holds the latest human judgement on each pair of ids; `edges` the pairs that were brought together
    (all pairs if None). Human `same` joins first, whatever the engine finds; where human judgements exclude each
    other, every `different` stands and the least supported `same` is set aside and shown. Then the engine joins,
    strongest pair first, unless an obstacle would come to stand in one cluster or an equal rival exists (law 6).
    """
    component = _Component(records, human, assessor)
    wanted = combinations(component.records, 2) if edges is None else edges
    pairs = sorted({pair_of(*pair) for pair in wanted}, key=component.rank)
    base, contradictions = _join_human(component)
    joined, downgraded, forest = _join_engine(component, pairs, base)
    told = [component.judgement(entry.same, "undecided", "human-contradiction") for entry in contradictions]
    told += [
        component.judgement(pair, "same", component.assessment(pair).reason)
        for pair in _all_joined(component, pairs, joined, forest)
    ]
    open_pairs = _open_pairs(component, pairs, downgraded, forest)
    told += [component.judgement(pair, "undecided", reason) for pair, reason in open_pairs]
    clusters = forest.clusters(component.records)
    return Decisions(tuple(told), clusters, contradictions)


def _join_human(component: _Component) -> tuple[Forest, tuple[Contradiction, ...]]:
    """Join what humans hold to be the same, best supported first; a `different` beats the `same` that meets it."""
    forest = Forest()
    contradictions = []
    differents = sorted((pair for pair, said in component.human.items() if said == "different"), key=component.rank)
    sames = sorted((pair for pair, said in component.human.items() if said == "same"), key=component.rank)
    for pair in sames:
        ones, others = forest.members(pair[0]), forest.members(pair[1])
        if pair[1] in ones:
            continue
        across = {pair_of(one, other) for one in ones for other in others}
        broken = tuple(different for different in differents if different in across)
        if broken:
            contradictions.append(Contradiction(pair, broken))
        else:
            forest.join(*pair)
    return forest, tuple(contradictions)


def _join_engine(
    component: _Component, pairs: Sequence[Pair], base: Forest
) -> tuple[list[Pair], dict[Pair, str], Forest]:
    """Join pairs graded `same`, again without equal rivals until there are none; what is refused keeps its reason."""
    wanted = [pair for pair in pairs if component.assessment(pair).grade is Grade.SAME]
    rivals: set[Pair] = set()
    while True:
        forest, joined, refused = _join_all(component, [pair for pair in wanted if pair not in rivals], base)
        found = {rival for pair in (*refused, *rivals) for rival in _equal_rivals(component, forest, pair)}
        if found <= rivals:
            return joined, refused | dict.fromkeys(rivals, "equal-rival"), forest
        rivals |= found


def _join_all(
    component: _Component, wanted: Iterable[Pair], base: Forest
) -> tuple[Forest, list[Pair], dict[Pair, str]]:
    """Join pairs in their order unless an obstacle would come to stand in one cluster."""
    forest = base.copy()
    joined: list[Pair] = []
    refused: dict[Pair, str] = {}
    for pair in wanted:
        if pair[1] in forest.members(pair[0]):
            continue
        against = component.obstacles(forest.members(pair[0]), forest.members(pair[1]))
        if against:
            refused[pair] = min(reason for _, _, reason in against)
        else:
            forest.join(*pair)
            joined.append(pair)
    return forest, joined, refused


def _equal_rivals(component: _Component, forest: Forest, pair: Pair) -> set[Pair]:
    """The joined pairs that fit no better than a refused one and exclude it, together with it; empty if none."""
    if pair[1] in forest.members(pair[0]):
        return set()
    weight = component.assessment(pair).weight
    equal: set[Pair] = set()
    for one, other, _ in component.obstacles(forest.members(pair[0]), forest.members(pair[1])):
        for link in forest.path(one, pair[0]) + forest.path(pair[1], other):
            by_engine = component.human.get(link) != "same"
            if by_engine and component.assessment(link).weight <= weight + RIVAL_MARGIN:
                equal.add(link)
    return equal | {pair} if equal else equal


def _all_joined(component: _Component, pairs: Iterable[Pair], joined: Sequence[Pair], forest: Forest) -> list[Pair]:
    """The pairs that join, and every other that would join by itself within the clusters that they make.

    A register asked what it knew earlier must not need a record that came later to hold two earlier ones together.
    """
    tree = set(joined)
    return [
        pair
        for pair in pairs
        if pair in tree
        or (
            pair not in component.human
            and component.assessment(pair).grade is Grade.SAME
            and pair[1] in forest.members(pair[0])
        )
    ]


def _open_pairs(
    component: _Component, pairs: Sequence[Pair], downgraded: Mapping[Pair, str], forest: Forest
) -> list[tuple[Pair, str]]:
    """The pairs to put up for review: the strongest between any two clusters that nobody has told apart."""
    cluster_of = forest.roots(component.records)
    told_apart = {
        frozenset((cluster_of[one], cluster_of[other]))
        for (one, other), said in component.human.items()
        if said == "different"
    }
    across = [(pair, frozenset(cluster_of[one] for one in pair)) for pair in pairs]
    across = [(pair, between) for pair, between in across if len(between) == 2 and between not in told_apart]
    candidates = _Candidates(component, across)
    chosen: dict[frozenset[int], tuple[Pair, str]] = {}
    for pair, between in across:
        if between in chosen:
            continue
        reason = _review_reason(component, pair, downgraded, few=partial(candidates.few, between, forest))
        if reason and (pair in downgraded or not _kept_apart(component, forest, pair, reason)):
            chosen[between] = (pair, reason)
    return list(chosen.values())


class _Candidates:
    """Which clusters are candidates for each other, and the strongest pair between any two."""

    def __init__(self, component: _Component, across: Iterable[tuple[Pair, frozenset[int]]]) -> None:
        self._component = component
        self._best: dict[frozenset[int], Pair] = {}
        self._of: dict[int, set[frozenset[int]]] = {}
        for pair, between in across:
            if component.assessment(pair).grade is not Grade.NONE:
                self._best.setdefault(between, pair)
                for cluster in between:
                    self._of.setdefault(cluster, set()).add(between)

    def few(self, between: frozenset[int], forest: Forest) -> bool:
        """Whether at most a few others fit as well on either side, so that somebody may know who is meant.

        Where the patronymic agrees too, only others who are somebody else for certain stand in the way.
        """
        others = [(cluster, other) for cluster in between for other in self._of[cluster] if other != between]
        found = self._component.assessment(self._best[between])
        if all(one.code != "patronymic-agrees" for one in found.evidence):
            return (
                sum(self._component.assessment(self._best[other]).weight >= found.weight for _, other in others) <= FEW
            )
        if len(others) > CROWD:
            return False
        rivals = 0
        for cluster, other in others:
            third, opposite = min(other - {cluster}), min(between - {cluster})
            as_good = self._component.assessment(self._best[other]).weight >= found.weight - RIVAL_MARGIN
            rivals += bool(as_good and self._component.obstacles(forest.members(third), forest.members(opposite)))
        return rivals <= FEW


def _review_reason(
    component: _Component, pair: Pair, downgraded: Mapping[Pair, str], *, few: Callable[[], bool]
) -> str:
    """Why a pair is to be reviewed, "" if it is not."""
    found = component.assessment(pair)
    if component.one_list(pair) and same_content(component.records[pair[0]], component.records[pair[1]]):
        return "identical-rows" if found.grade is not Grade.NONE else ""
    if pair in downgraded:
        return downgraded[pair]
    if found.grade is Grade.SAME:
        return "one-list"
    if found.grade is Grade.UNDECIDED:
        return found.reason
    return "few-candidates" if found.grade is Grade.POSSIBLE and few() else ""


def _kept_apart(component: _Component, forest: Forest, pair: Pair, reason: str) -> bool:
    """Whether a document keeps two clusters apart well enough for a pair not to be put up.

    A list may name a person twice; it takes a second reason, or a pair with a bare name, to believe the list.
    """
    found = component.assessment(pair)
    if reason in ALIKE or found.grade is Grade.SAME:
        return False
    against = {why for _, _, why in component.obstacles(forest.members(pair[0]), forest.members(pair[1]))}
    if all(one.code != "patronymic-agrees" for one in found.evidence):
        return "one-list" in against and (found.grade is Grade.POSSIBLE or len(against) > 1)
    return "one-list" in against and found.grade is Grade.POSSIBLE and len(against) > 1
