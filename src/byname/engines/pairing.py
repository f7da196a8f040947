"""The one function that compares lists without a register: which rows of two lists, or of one, speak of one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from types import MappingProxyType

import numpy as np

from byname.core.comparisons.changes import alike
from byname.core.linkage.clusters import RIVAL_MARGIN
from byname.core.linkage.features import FeatureResult, Outcome, telling_birth_day
from byname.core.linkage.found import PairFound
from byname.core.linkage.policy import SAME_FROM, Assessment, Grade, assess
from byname.core.linkage.records import LinkRecord, number_key, ordered
from byname.core.linkage.weighed import most_told
from byname.engines.batch.blocks import LeftOut
from byname.engines.batch.columns import columns_of
from byname.engines.batch.pipeline import GROUP_CAP, Likely, Linked, linked
from byname.engines.blocking import VALUE_CAPS
from byname.engines.weighing import Weighing

__all__ = ["MODEL", "NOTHING_ELSE", "Also", "PairFound", "Pairing", "pair_lists", "pair_within"]

Also = Mapping[str, tuple[Sequence[str], Sequence[str]]]
"""Other columns to compare: name -> the values of the left rows and of the right rows, in their order."""

NOTHING_ELSE: Also = MappingProxyType({})
"""No other column."""

MODEL = "learnt-2"
"""Changes with every rule by which weights are learnt from the lists."""

WEAK_FROM = 0.1
"""From this chance on, of the pair by itself, two rows that are not held to be one person are shown as candidates."""

TWICE_FROM = 0.9
"""From this chance on, of the pair by itself, a row may be somebody whom the other list names twice."""

WEAK_OF_A_ROW = 3
"""So many weaker candidates of a row are shown at most."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who is held to be one person at the engine's own threshold, who weakly may be, and what was not compared.

    `weighing` opens the chance of any two rows.
    """

    weighing: Weighing = field(repr=False, compare=False)
    pairs: tuple[PairFound, ...]
    possible: tuple[PairFound, ...]
    threshold: float
    compared: int
    not_compared: tuple[LeftOut, ...] = ()
    model: str = MODEL


def pair_lists(
    left: Sequence[LinkRecord],
    right: Sequence[LinkRecord],
    *,
    also: Also = NOTHING_ELSE,
    likely: Likely | None = None,
) -> Pairing:
    """Pair the rows of two lists, each with one of the other; the order of rows, and which list comes first, change nothing.

    `likely` finds and compares candidates in place of the engine's own way.
    """
    others = [_others(also, side, len(rows)) for side, rows in enumerate((left, right))]
    orders = [_order(rows, texts) for rows, texts in zip((left, right), others, strict=True)]
    told = [
        [_content(rows[place], texts[place]) for place in order]
        for rows, texts, order in zip((left, right), others, orders, strict=True)
    ]
    if told[1] < told[0]:
        turned = {name: (theirs, ours) for name, (ours, theirs) in also.items()}
        swapped = pair_lists(right, left, also=turned, likely=likely)
        return replace(
            swapped,
            weighing=swapped.weighing.turned(),
            pairs=_turned(swapped.pairs),
            possible=_turned(swapped.possible),
        )
    return _Answer(left, right, also, orders[0], orders[1], within=False, likely=likely).pairing()


def pair_within(records: Sequence[LinkRecord], *, also: Also = NOTHING_ELSE, likely: Likely | None = None) -> Pairing:
    """Find the rows of one list that speak of one person: a spanning tree of each group; `likely` as in `pair_lists`."""
    order = _order(records, _others(also, 0, len(records)))
    return _Answer(records, records, also, order, order, within=True, likely=likely).pairing()


def _others(also: Also, side: int, size: int) -> list[tuple[str, ...]]:
    columns = [also[name][side] for name in sorted(also)]
    return [tuple(column[place] for column in columns) for place in range(size)]


def _content(record: LinkRecord, others: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    return record.digest, record.power, others


def _order(records: Sequence[LinkRecord], others: Sequence[tuple[str, ...]]) -> list[int]:
    """The places of the rows in the order of their content."""
    return sorted(range(len(records)), key=lambda place: _content(records[place], others[place]))


def _turned(found: tuple[PairFound, ...]) -> tuple[PairFound, ...]:
    return tuple(
        PairFound(
            each.right, each.left, each.probability, each.same,
            tuple(one._replace(left=one.right, right=one.left) for one in each.evidence), each.reason,
        )
        for each in found
    )  # fmt: skip


class _Answer:
    """What the engine found, told pair by pair with evidence in words and law 6 applied."""

    def __init__(
        self,
        left: Sequence[LinkRecord],
        right: Sequence[LinkRecord],
        also: Also,
        ours: Sequence[int],
        theirs: Sequence[int],
        *,
        within: bool,
        likely: Likely | None,
    ) -> None:
        self._left, self._right, self._within = left, right, within
        sorted_also = {
            name: ([a[place] for place in ours], [b[place] for place in theirs]) for name, (a, b) in also.items()
        }
        self._ours, self._theirs = np.array(ours, np.int64), np.array(theirs, np.int64)
        self._columns = columns_of([left[place] for place in ours], [right[place] for place in theirs], sorted_also)
        self._found: Linked = linked(self._columns, within=within, likely=likely)
        self._also = also
        self._common = _common_values(left if within else [*left, *right])

    def pairing(self) -> Pairing:
        """Tell all that was found."""
        found = self._found
        rivalled = self._rivalled()
        chances = dict(zip(found.chosen.tolist(), found.chances[found.chosen].tolist(), strict=True))
        twice = {place: float(found.alone[place]) for place in self._named_twice()}
        chances |= twice
        chosen = sorted(chances, key=lambda place: (-round(chances[place], 6), place))
        weak = self._weak(chosen)
        weighing = Weighing(self._columns, found, self._ours, self._theirs, self._within, twice, self._contradicts)
        doubtful = np.array([*twice, *weak], np.int64)
        untenable = {place for place, ok in zip(doubtful.tolist(), weighing.tenable(doubtful), strict=True) if not ok}
        chances = {place: float(found.chances[place]) for place in weak} | chances
        told = {
            place: self._told(place, chance, rivalled=bool(rivalled[place]), tenable=place not in untenable)
            for place, chance in chances.items()
        }
        return Pairing(
            weighing,
            self._kept_apart(tuple(told[place] for place in chosen)),
            (*(replace(told[place], same=False) for place in weak), *self._numbers_on_two(weighing, told.values())),
            round(found.threshold, 6),
            found.compared,
            found.left_out,
        )

    def _named_twice(self) -> list[int]:
        """The pairs of a row with each of several rows that are one person by themselves: a list may name somebody twice.

        Law 6 decides whether they are. Rows that have found a partner of their own are left to it.
        """
        found = self._found
        strong = np.flatnonzero(found.alone >= TWICE_FROM)
        sides = (found.left, self._right, self._theirs, found.right), (found.right, self._left, self._ours, found.left)
        twice: set[int] = set()
        for rows, records, order, others in () if self._within else sides:
            crowded = strong[np.bincount(rows[strong], minlength=1)[rows[strong]] > 1]
            taken = set(others[found.chosen].tolist())
            groups: dict[int, list[int]] = {}
            for place in crowded[np.argsort(-found.alone[crowded], kind="stable")].tolist():
                groups.setdefault(int(rows[place]), []).append(place)
            for places in groups.values():
                first, *rest = (records[int(order[others[place]])] for place in places[:WEAK_OF_A_ROW])
                if all(_assessed(first, each, self._common).grade is Grade.SAME for each in rest):
                    own = set(found.chosen.tolist())
                    twice.update(
                        place for place in places[:WEAK_OF_A_ROW] if place in own or int(others[place]) not in taken
                    )
        return sorted(twice)

    def _kept_apart(self, pairs: tuple[PairFound, ...]) -> tuple[PairFound, ...]:
        """Within one list: leave pairs to a human that together would join two rows which contradict each other."""
        if not self._within:
            return pairs
        group: dict[int, set[int]] = {}
        for pair in pairs:
            if not pair.same:
                continue
            joined = group.get(pair.left, {pair.left}) | group.get(pair.right, {pair.right})
            group |= dict.fromkeys(joined, joined)
        groups = {min(rows): sorted(rows) for rows in group.values()}
        doubtful = {
            first
            for first, rows in groups.items()
            if len(rows) > GROUP_CAP or any(self._contradicts(*ends) for ends in combinations(rows, 2))
        }
        return tuple(
            replace(pair, same=False, reason="cluster-contradiction")
            if pair.same and min(group[pair.left]) in doubtful
            else pair
            for pair in pairs
        )

    def _numbers_on_two(self, weighing: Weighing, told: Iterable[PairFound]) -> Iterator[PairFound]:
        """The rows that share a number though their names or births differ: shown, however unlikely, and never merged."""
        shown = {(pair.left, pair.right) for pair in told} | {(pair.right, pair.left) for pair in told if self._within}
        common = self._common["number-equal"]
        owners: dict[str, list[int]] = {}
        for place, record in enumerate(self._right):
            owners.setdefault(number_key(record.number), []).append(place)
        found: list[PairFound] = []
        for place, record in enumerate(self._left):
            number = number_key(record.number)
            for other in owners.get(number, []) if number and number not in common else []:
                if (place, other) in shown or (self._within and place >= other):
                    continue
                assessed = _assessed(self._left[place], self._right[other], self._common)
                if assessed.reason == "number-on-two":
                    evidence = (*assessed.evidence, *self._others(place, other))
                    found.append(PairFound(place, other, 0.0, False, evidence, assessed.reason))
        opened = weighing.opened([(pair.left, pair.right) for pair in found])
        for pair, weighed in zip(found, opened, strict=True):
            yield replace(pair, probability=weighed.probability)

    def _contradicts(self, one: int, other: int) -> bool:
        return _assessed(self._left[one], self._right[other], self._common).contradicts

    def _told(self, place: int, chance: float, *, rivalled: bool, tenable: bool) -> PairFound:
        """One pair, and whether law 6 lets it be one person without a human; one with an equal rival never is."""
        one = int(self._ours[self._found.left[place]])
        other = int(self._theirs[self._found.right[place]])
        assessed = _assessed(self._left[one], self._right[other], self._common)
        chance = round(min(chance, most_told(contradicts=assessed.contradicts, tenable=tenable)), 6)
        fits = assessed.grade is Grade.SAME
        reason = (
            "equal-rival" if fits and rivalled else "not-enough" if fits and chance < SAME_FROM else assessed.reason
        )
        same = fits and not rivalled and chance >= SAME_FROM
        return PairFound(one, other, chance, same, (*assessed.evidence, *self._others(one, other)), reason)

    def _others(self, one: int, other: int) -> Iterator[FeatureResult]:
        """What the other columns show; a finding of its own for each that both rows tell something of."""
        for name, (ours, theirs) in self._also.items():
            left, right = ours[one].strip(), theirs[other].strip()
            if left and right:
                outcome, weight, code = _OTHERS[alike(left, right)]
                yield FeatureResult(f"also:{name}", outcome, left, right, weight, code)

    def _rivalled(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Which pairs have a rival that fits as well and excludes them; within one list nothing excludes."""
        found = self._found
        rivalled = np.zeros(len(found.left), np.bool_)
        if self._within or not len(found.left):
            return rivalled
        for rows in (found.left, found.right):
            order = np.lexsort((-found.weights, rows))
            first = np.flatnonzero(np.diff(rows[order], prepend=-1))
            best = np.full(int(rows.max()) + 1, -np.inf)
            second = best.copy()
            best[rows[order[first]]] = found.weights[order[first]]
            after = first[(first + 1 < len(order))] + 1
            again = after[rows[order[after]] == rows[order[after - 1]]]
            second[rows[order[again]]] = found.weights[order[again]]
            rival = np.where(found.weights >= best[rows], second[rows], best[rows])
            rivalled |= rival >= found.weights - RIVAL_MARGIN
        return rivalled

    def _weak(self, chosen: Sequence[int]) -> list[int]:
        """The surest pairs that were not chosen, a few for each row."""
        found = self._found
        asked = np.setdiff1d(np.flatnonzero(found.alone >= WEAK_FROM), chosen)
        shown: Counter[tuple[str, int]] = Counter()
        kept = []
        for place in asked[np.argsort(-np.round(found.alone[asked], 6), kind="stable")].tolist():
            ends = ("left", int(found.left[place])), ("right", int(found.right[place]))
            if all(shown[end] < WEAK_OF_A_ROW for end in ends):
                shown.update(ends)
                kept.append(place)
        return kept


def _assessed(one: LinkRecord, other: LinkRecord, common: Mapping[str, frozenset[str]]) -> Assessment:
    """Weigh a pair by the plain rules, whichever stands first, and tell what was found with the values in their places."""
    shared = frozenset(code for code, values in common.items() if _value(one, code) and _value(one, code) in values)
    first, second = ordered(one, other)
    found = assess(first, second, shared)
    if first is one:
        return found
    return replace(found, evidence=tuple(each._replace(left=each.right, right=each.left) for each in found.evidence))


_OTHERS: Mapping[bool, tuple[Outcome, float, str]] = {
    True: ("agree", 1.0, "also-equal"),
    False: ("conflict", -0.5, "also-differs"),
}
"""What another column that agrees or does not counts in the order of evidence; what it weighs is learnt."""

_CAPS = {
    "birth-equal": VALUE_CAPS["=date"],
    "birth-place-equal": VALUE_CAPS["=place"],
    "number-equal": VALUE_CAPS["=number"],
}


def _value(record: LinkRecord, code: str) -> str:
    """The value whose agreement a code tells; of a date of birth with the given name's first letter, as blocks count it."""
    if code == "birth-equal":
        day = telling_birth_day(record.birth)
        return "" if day is None else f"{day}|{record.keys.given_key[:1]}"
    return record.birth_place if code == "birth-place-equal" else number_key(record.number)


def _common_values(records: Sequence[LinkRecord]) -> dict[str, frozenset[str]]:
    """For each code, the values that too many rows give for them to identify anyone."""
    counted = {code: Counter(_value(record, code) for record in records) for code in _CAPS}
    return {
        code: frozenset(value for value, count in counted[code].items() if count > cap) for code, cap in _CAPS.items()
    }
