"""Who off a list comes before whom on it: pairs that a policy's order turns round and its bounds allow, and no list computed."""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byname.core.dates import Answer
from byname.core.policies.eligibility import Group, Profile, Stand
from byname.core.policies.policy import Policy

__all__ = ["Swap", "most", "order_rule", "swaps", "worst"]

Order = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """One on the list in whose place one off it belongs, and the rule that decides.

    `into` is "" where what is unsure of the first by that rule leaves it open.
    """

    out: str
    into: str
    rule: str


def worst(each: Profile) -> Order:
    """Give what counts for him by what is certain: whether he must be on the list, then each preference."""
    return int(Answer.YES in each.must), *each.low


def most(each: Profile) -> Order:
    """Give what may count for him at most."""
    return int(any(answer is not Answer.NO for answer in each.must)), *each.high


def order_rule(policy: Policy, better: Order, lesser: Order) -> str:
    """Give the title of the rule that decides between two, or those of all that say who must be on the list."""
    place = next((index for index, pair in enumerate(zip(better, lesser, strict=True)) if pair[0] != pair[1]), 0)
    return policy.prefer[place - 1].title if place else ", ".join(rule.title for rule in policy.must)


def swaps(policy: Policy, on: Iterable[Profile], off: Iterable[Profile]) -> tuple[Swap, ...]:
    """Pair whoever is on the list with one off it who surely comes before him, each of the two once.

    Who may be one person with somebody on the list, or with one paired before, takes nobody's place.

    Doubt speaks for the list: one on it counts for the most that he may, one off it for the least. The last in the order
    are paired first, each with the first who is left and whose coming breaks no bound. Where only the doubt about one on
    the list keeps him there, he stands alone.
    """
    listed = list(on)
    room = _Room(policy, listed)
    there = {each.tied for each in listed if each.tied}
    chosen = sorted((each for each in listed if each.stand is Stand.MAY), key=lambda each: (most(each), each.number))
    waiting = _Waiting(each for each in off if each.stand is Stand.MAY and each.tied not in there)
    found = []
    for each in chosen:
        better = waiting.first_above(most(each), each, room)
        if better is not None:
            waiting.take(better)
            room.swap(each, better)
            found.append(Swap(each.number, better.number, order_rule(policy, worst(better), most(each))))
            continue
        better = waiting.first_above(worst(each), each, room)
        if better is not None:
            found.append(Swap(each.number, "", order_rule(policy, most(each), worst(each))))
    return tuple(found)


class _Room:
    """How many of each bounded group a list holds: at most by all who may be of it, at least by those who surely are."""

    def __init__(self, policy: Policy, listed: Sequence[Profile]) -> None:
        self.bounds = policy.bounds
        self.most: Counter[Group] = Counter()
        self.least: Counter[Group] = Counter()
        for each in listed:
            self._count(each, 1)

    def _count(self, each: Profile, by: int) -> None:
        for group, answer in each.groups:
            self.most[group] += by
            if answer is Answer.YES and each.stand is Stand.MAY:
                self.least[group] += by

    def swap(self, out: Profile, into: Profile) -> None:
        """Note that one came for the other."""
        self._count(out, -1)
        self._count(into, 1)

    def allows(self, out: Profile, into: Profile) -> bool:
        """Tell whether no upper bound is passed, and no lower one missed, that was not before."""
        leaving, coming = dict(out.groups), dict(into.groups)
        for group in coming.keys() - leaving.keys():
            rule = self.bounds[group[0]]
            if rule.kind == "at-most" and self.most[group] >= rule.count:
                return False
        for group, answer in leaving.items():
            rule = self.bounds[group[0]]
            loses = answer is Answer.YES and coming.get(group) is not Answer.YES
            if rule.kind == "at-least" and loses and self.least[group] <= rule.count:
                return False
        return True


class _Waiting:
    """Those off the list, the first in the order of each group before the others: equals in bounds wait behind one another."""

    def __init__(self, people: Iterable[Profile]) -> None:
        queues: dict[tuple[tuple[Group, Answer], ...], list[Profile]] = defaultdict(list)
        for each in people:
            queues[each.groups].append(each)
        self.queues = {key: sorted(queue, key=_first_last, reverse=True) for key, queue in queues.items()}
        self.heads = sorted((queue[-1] for queue in self.queues.values()), key=_first_last)
        self.taken: set[str] = set()

    def first_above(self, order: Order, out: Profile, room: _Room) -> Profile | None:
        """Give the first who comes before an order and may come for one on the list."""
        place = 0
        while place < len(self.heads) and worst(head := self.heads[place]) > order:
            if head.tied in self.taken:
                self.take(head)  # whoever moves up stands here or later
            elif room.allows(out, head):
                return head
            else:
                place += 1
        return None

    def take(self, head: Profile) -> None:
        """Take one away; the next of his group moves up."""
        if head.tied:
            self.taken.add(head.tied)
        self.heads.remove(head)
        queue = self.queues[head.groups]
        queue.pop()
        if queue:
            insort(self.heads, queue[-1], key=_first_last)


def _first_last(each: Profile) -> tuple[Order, str]:
    """Order the first first; equals by their number, which tells nothing."""
    return tuple(-value for value in worst(each)), each.number
