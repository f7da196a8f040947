"""Undecided links: who may be one person, every way to decide, and bounds that hold whichever way is true."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from byname.core.custody.persons import PersonLine

__all__ = [
    "MOST_GROUPS", "MOST_PERSONS", "Branches", "Component", "Group", "Hypothesis", "branches", "components",
    "extremes", "hypotheses",
]  # fmt: skip

Group = tuple[int, ...]
Hypothesis = tuple[Group, ...]

# Up to here every way to decide is counted out; beyond, a figure's range takes the widest bounds for the component.
MOST_PERSONS = 12
MOST_GROUPS = 300


@dataclass(frozen=True, slots=True)
class Component:
    """Persons (numbers, in order) tied by undecided links; `apart` are pairs decided to be different.

    `groups` are all sets of them that may be one person: connected by undecided links, holding no pair of `apart`.
    Empty if there are too many (`capped`).
    """

    persons: Group
    links: tuple[tuple[int, int], ...]
    apart: tuple[tuple[int, int], ...]
    groups: tuple[Group, ...]

    @property
    def capped(self) -> bool:
        """Whether the component is too large to be counted out."""
        return not self.groups


@dataclass(frozen=True, slots=True, eq=False)
class Branches:
    """A component with the line of every group that may be one person."""

    component: Component
    lines: tuple[tuple[Group, PersonLine], ...]


def components(
    persons: Iterable[int], undecided: Iterable[tuple[int, int]], different: Iterable[tuple[int, int]] = ()
) -> tuple[Component, ...]:
    """Give the components of two persons and more that undecided pairs tie together; pairs are person numbers.

    A pair that is both undecided and different is decided; a pair of one person with itself, or with somebody who is
    not among the persons, says nothing.
    """
    known = set(persons)
    apart = {_sorted_pair(pair) for pair in different}
    links = {_sorted_pair(pair) for pair in undecided if pair[0] != pair[1] and known.issuperset(pair)} - apart
    near: dict[int, set[int]] = {}
    for a, b in links:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    found, seen = [], set[int]()
    for start in sorted(near):
        if start in seen:
            continue
        members = _reach(start, near)
        seen |= members
        found.append(
            Component(
                persons=tuple(sorted(members)),
                links=tuple(sorted(link for link in links if link[0] in members)),
                apart=tuple(sorted(pair for pair in apart if members.issuperset(pair))),
                groups=_groups(members, near, apart),
            )
        )
    return tuple(found)


def _sorted_pair(pair: tuple[int, int]) -> tuple[int, int]:
    return (pair[0], pair[1]) if pair[0] < pair[1] else (pair[1], pair[0])


def _reach(start: int, near: dict[int, set[int]]) -> set[int]:
    reached, todo = {start}, [start]
    while todo:
        for other in near[todo.pop()] - reached:
            reached.add(other)
            todo.append(other)
    return reached


def _groups(members: set[int], near: dict[int, set[int]], apart: set[tuple[int, int]]) -> tuple[Group, ...]:
    """Grow groups by one neighbour at a time; a group that holds a pair decided apart cannot be mended by growing."""
    if len(members) > MOST_PERSONS:
        return ()
    found: set[Group] = {(person,) for person in members}
    layer = set(found)
    while layer:
        wider = {
            tuple(sorted((*group, other)))
            for group in layer
            for person in group
            for other in near[person].difference(group)
            if not any(_sorted_pair((other, each)) in apart for each in group)
        }
        layer = wider - found
        found |= layer
        if len(found) > MOST_GROUPS:
            return ()
    return tuple(sorted(found, key=lambda group: (len(group), group)))


def hypotheses(component: Component) -> Iterator[Hypothesis]:
    """Give every way to decide the links of a component, none joined first; nothing for a capped one."""
    return _partitions(component.persons, component.groups) if component.groups else iter(())


def _partitions(left: Group, groups: Sequence[Group]) -> Iterator[Hypothesis]:
    if not left:
        yield ()
        return
    rest = set(left)
    for group in groups:
        if group[0] == left[0] and rest.issuperset(group):
            remaining = tuple(person for person in left if person not in group)
            for others in _partitions(remaining, groups):
                yield (group, *others)


def branches(component: Component, build: Callable[[Group], PersonLine]) -> Branches:
    """Build the line of each group that may be one person (none if capped); `build` gets person numbers in order."""
    return Branches(component, tuple((group, build(group)) for group in component.groups))


def extremes(component: Component, least: dict[Group, int], most: dict[Group, int]) -> tuple[int, int]:
    """Give the smallest sum of `least` and the largest of `most` over all ways to decide the links.

    A capped component gives 0 and one count per person, which no way to decide can leave. This departs from joining
    all for the low and none for the high: joining may bring together what neither part has alone (a cohort from one
    record, a return from another), so each way is counted, and the range is never narrower than the truth. Groups
    that are absent count 0.
    """
    if component.capped:
        return 0, len(component.persons)
    bit = {person: 1 << index for index, person in enumerate(component.persons)}
    options: dict[int, list[tuple[int, int, int]]] = {}
    for group in component.groups:
        mask = sum(bit[person] for person in group)
        options.setdefault(bit[group[0]], []).append((mask, least.get(group, 0), most.get(group, 0)))

    @cache
    def best(left: int) -> tuple[int, int]:
        if not left:
            return 0, 0
        low, high = None, 0
        for mask, fewest, largest in options[left & -left]:
            if mask & left == mask:
                rest_low, rest_high = best(left & ~mask)
                low = fewest + rest_low if low is None else min(low, fewest + rest_low)
                high = max(high, largest + rest_high)
        return low or 0, high

    return best((1 << len(component.persons)) - 1)
