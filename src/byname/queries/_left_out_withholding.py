"""Withholding in the table of who was left out: nothing shown, nor any sum or difference of it, singles out a few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Told", "shown_groups", "shown_urns"]


@dataclass(frozen=True, slots=True)
class Told:
    """One person of the value: the groups and urns that he is of, and whether he came back.

    Who came back without being `held` on the eve is in no number here, but in that of all who came back, told elsewhere.
    """

    groups: frozenset[str]
    urns: frozenset[str]
    back: bool
    held: bool = True


def shown_urns(people: Sequence[Told], urns: Sequence[str], threshold: int) -> tuple[str, ...]:
    """Give the urns that may be shown, in order: what is in one and not in another is no small group either."""
    shown: frozenset[str] = frozenset()
    for urn in urns:
        if _cut_safely(people, frozenset(), shown | {urn}, threshold):
            shown |= {urn}
    return tuple(urn for urn in urns if urn in shown)


def shown_groups(people: Sequence[Told], urns: Iterable[str], threshold: int) -> Mapping[str, str]:
    """Give group -> rule for the groups to withhold.

    A table tells a number for each group, in each urn, and for everybody; sums and differences of them tell a number
    for each set of people that the shown groups and urns cut out, and for no smaller one. So groups are shown, the
    largest first, as long as of each such set nobody, or the threshold and more, came back, and so of who did not.
    """
    of_urns = frozenset(urns)
    sizes: Counter[str] = Counter()
    for each in people:
        sizes.update(each.groups)
    shown: frozenset[str] = frozenset()
    rules: dict[str, str] = {}
    for code in sorted(sizes, key=lambda code: (-sizes[code], code)):
        if _cut_safely(people, shown | {code}, of_urns, threshold):
            shown |= {code}
        else:
            alone = _cut_safely([each for each in people if code in each.groups], frozenset(), of_urns, threshold)
            rules[code] = "complementary" if alone else "small-group"
    return rules


def _cut_safely(people: Iterable[Told], groups: frozenset[str], urns: frozenset[str], threshold: int) -> bool:
    """Tell whether of each set that groups and urns cut out nobody or enough came back, did not, and were not held."""
    sizes = Counter((each.groups & groups, each.urns & urns, each.back, each.held) for each in people)
    return not any(size < threshold for size in sizes.values())
