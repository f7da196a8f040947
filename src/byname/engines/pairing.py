"""The one function that compares lists without a register: which rows of two lists, or of one, speak of one person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from byname.core.linkage.found import PairFound
from byname.core.linkage.model import MODEL_VERSION
from byname.core.linkage.policy import Assessment, Grade, glance
from byname.core.linkage.records import LinkRecord, content_order, ordered
from byname.engines.blocking import BLOCK_CAP, block_keys, cap_of, is_value_key
from byname.engines.linking import HeavyBlock

__all__ = ["NOTHING_ELSE", "Also", "PairFound", "Pairing", "pair_lists", "pair_within"]

Also = Mapping[str, tuple[Sequence[str], Sequence[str]]]
"""Other columns to compare: name -> the values of the left rows and of the right rows, in their order."""

NOTHING_ELSE: Also = MappingProxyType({})
"""No other column."""

THRESHOLD = 0.5
"""From this probability on a pair is held to be one person."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who is held to be one person at the engine's own threshold, who weakly may be, and what was not compared."""

    pairs: tuple[PairFound, ...]
    possible: tuple[PairFound, ...]
    threshold: float
    compared: int
    not_compared: tuple[HeavyBlock, ...] = ()
    model: str = MODEL_VERSION


Weighed = tuple[int, int, Assessment]


def pair_lists(left: Sequence[LinkRecord], right: Sequence[LinkRecord], *, also: Also = NOTHING_ELSE) -> Pairing:
    """Pair the rows of two lists, each with one of the other; the order of rows, and which list comes first, change nothing."""
    del also
    there = _blocks(right)
    heavy: dict[str, int] = {}
    weighed = [
        (place, other, _weigh(one, right[other]))
        for place, one in enumerate(left)
        for other in _met(block_keys(one), there, heavy)
    ]
    return _paired(weighed, left, right, heavy, within=False)


def pair_within(records: Sequence[LinkRecord], *, also: Also = NOTHING_ELSE) -> Pairing:
    """Find the rows of one list that speak of one person: a spanning tree of each group."""
    del also
    there = _blocks(records)
    heavy: dict[str, int] = {}
    weighed = [
        (place, other, _weigh(one, records[other]))
        for place, one in enumerate(records)
        for other in _met(block_keys(one), there, heavy)
        if place < other
    ]
    return _paired(weighed, records, records, heavy, within=True)


def _blocks(records: Sequence[LinkRecord]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, record in enumerate(records):
        for key in block_keys(record):
            if not is_value_key(key):
                found.setdefault(key, []).append(place)
    return found


def _met(keys: Sequence[str], there: Mapping[str, Sequence[int]], heavy: dict[str, int]) -> list[int]:
    met: dict[int, None] = {}
    for key in keys:
        group = there.get(key, ())
        if len(group) > cap_of(key, BLOCK_CAP) if group else False:
            heavy[key] = len(group)
        else:
            met.update(dict.fromkeys(group))
    return list(met)


def _weigh(one: LinkRecord, other: LinkRecord) -> Assessment:
    """Weigh a pair whichever stands first, and tell what was found with the values in their places."""
    first, second = ordered(one, other)
    found = glance(first, second)
    if first is one:
        return found
    return replace(found, evidence=tuple(each._replace(left=each.right, right=each.left) for each in found.evidence))


def _paired(
    weighed: Sequence[Weighed],
    left: Sequence[LinkRecord],
    right: Sequence[LinkRecord],
    heavy: Mapping[str, int],
    *,
    within: bool,
) -> Pairing:
    candidates = [each for each in weighed if each[2].grade is not Grade.NONE]
    ranked = sorted(
        candidates,
        key=lambda each: (-each[2].weight, sorted((content_order(left[each[0]]), content_order(right[each[1]])))),
    )
    chosen = set(_within(ranked) if within else _one_to_one(ranked))
    pairs = [(one, other, found) for one, other, found in ranked if (one, other) in chosen]
    rest = [(one, other, found) for one, other, found in ranked if (one, other) not in chosen]
    return Pairing(
        tuple(
            _found(*each, same=each[2].grade is Grade.SAME and _unrivalled(each, ranked, within=within))
            for each in pairs
        ),
        tuple(_found(*each, same=False) for each in rest),
        THRESHOLD,
        len(weighed),
        tuple(HeavyBlock(key, size) for key, size in sorted(heavy.items())),
    )


def _found(left: int, right: int, assessed: Assessment, *, same: bool) -> PairFound:
    return PairFound(left, right, assessed.probability, same, assessed.evidence)


def _one_to_one(ranked: Sequence[Weighed]) -> Iterator[tuple[int, int]]:
    """Choose the best pairs first; each row stands in one."""
    lefts: set[int] = set()
    rights: set[int] = set()
    for one, other, found in ranked:
        if found.probability >= THRESHOLD and one not in lefts and other not in rights:
            lefts.add(one)
            rights.add(other)
            yield one, other


def _within(ranked: Sequence[Weighed]) -> Iterator[tuple[int, int]]:
    """Choose a spanning tree of each group."""
    group: dict[int, int] = {}

    def head(place: int) -> int:
        while group.get(place, place) != place:
            place = group[place]
        return place

    for one, other, found in ranked:
        if found.probability >= THRESHOLD and head(one) != head(other):
            group[head(one)] = head(other)
            yield one, other


def _unrivalled(pair: Weighed, ranked: Sequence[Weighed], *, within: bool) -> bool:
    """Tell whether no other row fits equally well: law 6, of two equal candidates none is chosen without a human."""
    if within:
        return True
    one, other, found = pair
    return not any(
        (place == one) != (there == other) and rival.weight >= found.weight for place, there, rival in ranked
    )
