"""A list that people made, held against the written policy: who meets it and is not on it, who is on it against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from byname.core.dates import Answer
from byname.core.policies.eligibility import Group, Profile, Stand
from byname.core.policies.policy import Each, Policy
from byname.core.policies.swaps import swaps
from byname.core.published.bounds import Bounds

__all__ = ["OFF", "ON", "Audit", "BoundCheck", "Found", "Reason", "audit"]

Reason = tuple[str, str]
"""A code of wording and the words of a rule, "" where it needs none."""

ON: Final = ("fits", "against", "unsure", "owed-return", "home", "dead-certified", "not-held", "other-people")
"""Where each person on the list stands; every one in exactly one."""
OFF: Final = ("missing", "before", "unsure-off", "owed-off")
"""Those not on it whom the policy speaks of."""


@dataclass(frozen=True, slots=True)
class Found:
    """One person, why, and the one of whom he takes the place or who takes his (public numbers)."""

    number: str
    reasons: tuple[Reason, ...] = ()
    other: str = ""


@dataclass(frozen=True, slots=True)
class BoundCheck:
    """One bound, the value that it bounds where it bounds each, how many of the list fall under it, whether it is kept.

    `untold` are those of the list of whom no value is told, so that a bound on each value holds none of them.
    """

    kind: str
    title: str
    value: str
    count: int
    on_list: Bounds
    kept: Answer
    untold: int = 0


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit finds. Rows = rows of nobody known + rows of somebody on it already + the persons in ON.

    `places` are the people who fill a place, those who cannot be decided among them.
    """

    rows: int
    unknown: int
    twice: tuple[str, ...]
    places: int
    groups: Mapping[str, tuple[Found, ...]]
    bounds: tuple[BoundCheck, ...]


def audit(policy: Policy, profiles: Iterable[Profile], rows: Sequence[str]) -> Audit:
    """Hold a list against a policy; `rows` are the public numbers of its people, "" for a row of nobody known.

    Whoever is not among the profiles is of other people. The order of rows and profiles does not matter.
    """
    people = {each.number: each for each in profiles}
    counted = Counter(number for number in rows if number)
    listed = [people.get(number, Profile(number, Stand.OTHERS)) for number in sorted(counted)]
    listed = _perhaps_twice(listed)
    filling = [each for each in listed if each.stand in {Stand.MAY, Stand.UNSURE}]
    off = [people[number] for number in sorted(people.keys() - counted.keys())]
    turned = swaps(policy, filling, off)
    out = {each.out: each for each in turned}
    groups: dict[str, list[Found]] = {code: [] for code in (*ON, *OFF)}
    for each in listed:
        swap = out.get(each.number)
        code, reasons = _on_list(each)
        if swap is not None:
            code = "against" if swap.into else "unsure"
            reasons = (("order" if swap.into else "unsure-order", swap.rule), *reasons)
        groups[code].append(Found(each.number, reasons, swap.into if swap else ""))
    into = {each.into: each for each in turned if each.into}
    there = {each.tied for each in listed if each.tied}
    for each in off:
        for code, reasons in _off_list(policy, _perhaps_there(each, there)):
            groups[code].append(Found(each.number, reasons))
        if each.number in into and Answer.YES not in each.must:
            swap = into[each.number]
            groups["before"].append(Found(each.number, (("first", swap.rule),), swap.out))
    return Audit(
        rows=len(rows),
        unknown=sum(not number for number in rows),
        twice=tuple(sorted(counted - Counter(set(counted)))),
        places=len(filling),
        groups=MappingProxyType({code: tuple(found) for code, found in groups.items()}),
        bounds=tuple(_bounds(policy, filling)),
    )


def _perhaps_twice(listed: Sequence[Profile]) -> list[Profile]:
    """Two on the list who may be one person fill two places perhaps, and perhaps one."""
    tied = Counter(each.tied for each in listed if each.tied)
    return [_doubted(each) if tied[each.tied] > 1 else each for each in listed]


def _perhaps_there(each: Profile, there: Iterable[str]) -> Profile:
    """Who may be one person with somebody on the list is perhaps on it."""
    return _doubted(each) if each.tied in there else each


def _doubted(each: Profile) -> Profile:
    if each.stand not in {Stand.MAY, Stand.UNSURE}:
        return each
    return replace(each, stand=Stand.UNSURE, reasons=tuple(sorted({*each.reasons, "link"})))


def _on_list(each: Profile) -> tuple[str, tuple[Reason, ...]]:
    notes = tuple(("note", note) for note in each.notes)
    if each.stand is Stand.MAY:
        return "fits", notes
    if each.stand is Stand.UNSURE:
        return "unsure", (*(("unsure", reason) for reason in each.reasons), *notes)
    return each.stand.value, notes


def _off_list(policy: Policy, each: Profile) -> Iterator[tuple[str, tuple[Reason, ...]]]:
    """Say what the policy says of one who is not on the list."""
    met = tuple(
        ("must", rule.title) for rule, answer in zip(policy.must, each.must, strict=False) if answer is Answer.YES
    )
    maybe = tuple(
        ("maybe-must", rule.title)
        for rule, answer in zip(policy.must, each.must, strict=False)
        if answer is Answer.POSSIBLE
    )
    if each.stand is Stand.OWED:
        yield "owed-off", ()
    elif each.stand is Stand.MAY and met:
        yield "missing", met
    elif met or maybe:
        yield "unsure-off", (*met, *maybe, *(("unsure", reason) for reason in each.reasons))


def _bounds(policy: Policy, filling: Sequence[Profile]) -> Iterator[BoundCheck]:
    """Count each bound on the list: at least those who surely fall under it, at most all who may."""
    least, most = Counter[Group](), Counter[Group]()
    for each in filling:
        for group, answer in each.groups:
            most[group] += 1
            least[group] += answer is Answer.YES and each.stand is Stand.MAY
    for place, rule in enumerate(policy.bounds):
        values = sorted(value for where, value in most if where == place) or [""]
        each_value = any(isinstance(condition, Each) for condition in rule.conditions)
        untold = sum(place not in {where for (where, _value), _answer in each.groups} for each in filling)
        checks = [
            BoundCheck(
                rule.kind,
                rule.title,
                value,
                rule.count,
                Bounds(least[place, value], most[place, value]),
                kept,
                untold if each_value else 0,
            )
            for value in values
            for kept in [_kept(rule.kind, rule.count, least[place, value], most[place, value])]
        ]
        # Of a bound on each value, those that it does not surely keep; else the one that comes nearest to it.
        broken = [check for check in checks if check.kept is not Answer.YES]
        yield from broken or [max(checks, key=lambda check: (check.on_list.high or 0, check.value))]


def _kept(kind: str, count: int, least: int, most: int) -> Answer:
    if kind == "at-most":
        return Answer.YES if most <= count else Answer.NO if least > count else Answer.POSSIBLE
    return Answer.YES if least >= count else Answer.NO if most < count else Answer.POSSIBLE
