"""Clusters that grow by joining two records, and the chain of joins that ties any two of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from byname.core.linkage.records import Pair, pair_of

__all__ = ["Forest"]


class Forest:
    """Disjoint clusters of ids; each cluster is a tree of the pairs that were joined."""

    def __init__(self) -> None:
        self._members: dict[int, list[int]] = {}
        self._links: dict[int, list[int]] = {}

    def copy(self) -> Forest:
        """A forest with the same clusters that can grow apart from this one."""
        twin = Forest()
        for members in {id(each): each for each in self._members.values()}.values():
            shared = list(members)
            for member in shared:
                twin._members[member] = shared
        twin._links = {node: list(linked) for node, linked in self._links.items()}
        return twin

    def members(self, node: int) -> list[int]:
        """The ids in one cluster with this id, itself included."""
        return self._members.get(node, [node])

    def join(self, one: int, other: int) -> None:
        """Make one cluster of two; the ids must not be in one already."""
        merged = self.members(one) + self.members(other)
        for member in merged:
            self._members[member] = merged
        self._links.setdefault(one, []).append(other)
        self._links.setdefault(other, []).append(one)

    def path(self, start: int, end: int) -> list[Pair]:
        """The joined pairs that tie two ids of one cluster; empty when they are the same id."""
        came_from = {start: start}
        waiting = deque([start])
        while waiting and end not in came_from:
            node = waiting.popleft()
            for linked in self._links.get(node, ()):
                if linked not in came_from:
                    came_from[linked] = node
                    waiting.append(linked)
        chain = []
        while end != start:
            chain.append(pair_of(end, came_from[end]))
            end = came_from[end]
        return chain

    def roots(self, nodes: Iterable[int]) -> dict[int, int]:
        """For each id a mark that all ids of its cluster share."""
        return {node: min(self.members(node)) for node in nodes}

    def clusters(self, nodes: Iterable[int]) -> tuple[tuple[int, ...], ...]:
        """The clusters of the given ids, each in ascending order of ids."""
        return tuple(sorted({tuple(sorted(self.members(node))) for node in nodes}))
