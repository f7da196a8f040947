"""Accounts: everybody placed once, in parts that sum to the whole, with a range where dates or links are unsure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from byname.core.custody.drafts import Effect
from byname.core.custody.hypotheses import Branches, Group, extremes
from byname.core.custody.persons import PersonLine, follow
from byname.core.custody.standings import HELD, Standing, Status

__all__ = [
    "APART", "PARTS", "Account", "Cell", "Place", "Reconciliation", "Transfer", "account", "adds_to", "is_dead_apart",
    "place_of", "places_possible", "reconcile", "takes_away",
]  # fmt: skip

PARTS = (
    Status.HELD_REPORTED, Status.HELD_CONFIRMED, Status.RETURNED, Status.RELEASED, Status.ESCAPED, Status.THIRD_STATE,
    Status.DEAD,
)  # fmt: skip
"""The statuses whose sum is `taken`."""

DEAD_NEVER_TAKEN = "dead-never-taken"
APART = (Status.SOUGHT, Status.SET_ASIDE, DEAD_NEVER_TAKEN)
"""What is listed beside the account and belongs to no part of it."""

_NOT_THE_LAST = (Status.ESCAPED, Status.RELEASED, Status.THIRD_STATE)
"""Ends of a captivity after which a person may still come home or die, and then stands there."""

_SUMS: dict[str, tuple[str, ...]] = {"held": tuple(sorted(HELD)), "taken": PARTS}

Place = str | None
GroupBy = str | Callable[[PersonLine], str]


@dataclass(frozen=True, slots=True)
class Cell:
    """A count of persons: the value places each once; the truth lies between low and high. Only values sum."""

    value: int = 0
    low: int = 0
    high: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """The account of a day: `cells` by (status, group), also for the sums held and taken; the total's group is None."""

    day: int
    groups: tuple[str, ...]
    cells: dict[tuple[str, str | None], Cell]
    capped: int = 0

    def cell(self, status: str, group: str | None = None) -> Cell:
        """Give a cell; status is a part, "held", "taken", or one of those listed apart."""
        return self.cells.get((status, group), Cell())


def place_of(standing: Standing) -> Place:
    """Give the one cell that a standing is counted in: a part, or one listed apart; None for nothing told."""
    if standing.status is Status.DEAD and not standing.taken:
        return DEAD_NEVER_TAKEN
    return standing.status


def places_possible(standing: Standing) -> frozenset[Place]:
    """Give every cell that a standing may belong to."""
    if Status.DEAD not in standing.possible:
        return standing.possible
    places: set[Place] = set(standing.possible)
    if not standing.taken_possible:
        places.discard(Status.DEAD)
    if not standing.taken_certain:
        places.add(DEAD_NEVER_TAKEN)
    return frozenset(places)


def takes_away(line: PersonLine, day: int) -> frozenset[str]:
    """Give the cells that may lose somebody if what this line tells, of nobody identified, is told of him.

    Only what one life can hold is asked: who came home and was not taken again is not he who died in a camp later.
    """
    places = places_possible(line.timeline.on(day)) - {None}
    if _is_set_aside(line):
        return frozenset({*PARTS, *_SUMS, Status.SOUGHT, DEAD_NEVER_TAKEN})
    gone: set[str] = set() if places <= {Status.SOUGHT} else {Status.SOUGHT}
    if Status.HELD_CONFIRMED in places:
        gone.add(Status.HELD_REPORTED)
    if not places.isdisjoint(PARTS):
        gone.add(DEAD_NEVER_TAKEN)
    if not places <= {*HELD, Status.SOUGHT}:
        gone |= {"held", *HELD, *_NOT_THE_LAST}
    if any(m.effect is Effect.TAKEN and m.earliest is not None and m.earliest <= day for m in line.movements):
        gone |= {Status.RETURNED, *_NOT_THE_LAST}
    return frozenset(gone - places if len(places) == 1 else gone)


def _is_set_aside(line: PersonLine) -> bool:
    """Whether somebody said that this was no captivity at all, on whatever day."""
    return any(movement.effect is Effect.SET_ASIDE for movement in line.movements)


def adds_to(line: PersonLine, day: int, *, dead_apart: bool) -> frozenset[str]:
    """Give the cells that may gain somebody if what this line tells, of nobody identified, is told of him.

    A death of one of whom no list tells that he was taken is a death in captivity once a captivity is told of him;
    `dead_apart` says whether there is such a one.
    """
    places = places_possible(line.timeline.on(day))
    if _is_set_aside(line):
        return frozenset({Status.SET_ASIDE} - places)
    gained = DEAD_NEVER_TAKEN in places or (dead_apart and not places.isdisjoint(PARTS))
    return frozenset({Status.DEAD} - places) if gained else frozenset()


def is_dead_apart(line: PersonLine, day: int) -> bool:
    """Whether a person may have died whom no list tells to have been taken."""
    return DEAD_NEVER_TAKEN in places_possible(line.timeline.on(day))


def _cells_of(place: Place) -> list[str]:
    if place is None:
        return []
    return [place, *(name for name, parts in _SUMS.items() if place in parts)]


def _bounds(standing: Standing) -> Iterator[tuple[str, bool]]:
    """Give each cell and sum that is possible, and whether it is certain."""
    places = places_possible(standing)
    for place in places:
        if place is not None:
            yield place, len(places) == 1
    for name, parts in _SUMS.items():
        if not places.isdisjoint(parts):
            yield name, places.issubset(parts)


def account(
    lines: Iterable[PersonLine], components: Sequence[Branches], day: int, *, by: GroupBy | None = None
) -> Account:
    """Add up standings at the end of a day, in groups by a field code or a function, and in total.

    Nobody told to be of any group is in the group "". Persons in components get their range from every way to decide
    the links; their value is that of each record group as it stands, none joined. Who is not identified may be one of
    the others (of the same group): no low counts him, and another may be gone from where he stands.
    """
    group_of, known = _grouping(by), tuple(lines)
    tied = {number for each in components for number in each.component.persons}
    value: Counter[tuple[str, str | None]] = Counter()
    low: Counter[tuple[str, str | None]] = Counter()
    high: Counter[tuple[str, str | None]] = Counter()
    for (standing, group, sort), count in _tally(known, day, group_of, tied).items():
        place = place_of(standing)
        bounds = [] if sort == _TIED else list(_bounds(standing))
        for key in _keys(group):
            for name in _cells_of(place):
                value[name, key] += count
            for name, certain in bounds:
                high[name, key] += count
                low[name, key] += count * (certain and sort == _ONE)
    for each in components:
        _add_component(each, day, group_of, low, high)
    bare = [line for line in known if not line.identified and line.number not in tied]
    dead_apart = bool(bare) and any(is_dead_apart(line, day) for line in known)
    for line in bare:
        for key in _keys(group_of(line)):
            low.subtract((name, key) for name in takes_away(line, day))
            high.update((name, key) for name in adds_to(line, day, dead_apart=dead_apart))
    # Nobody can tell where the persons of a component too large to count out stand, so each may be in any cell.
    loose = sum(len(each.component.persons) for each in components if each.component.capped)
    groups = tuple(sorted({group for _, group in {*value, *high} if group is not None}))
    names = {*_SUMS, *PARTS, *APART} if loose else set()
    named = {*value, *high, *((name, group) for name in names for group in (None, *groups))}
    cells = {key: Cell(value[key], max(low[key], 0), high[key] + loose) for key in named}
    return Account(day, groups, cells, sum(each.component.capped for each in components))


def _keys(group: str | None) -> tuple[str | None, ...]:
    return (None,) if group is None else (None, group)


def _grouping(by: GroupBy | None) -> Callable[[PersonLine], str | None]:
    if by is None:
        return lambda _line: None
    if isinstance(by, str):
        return lambda line: line.value(by)
    return by


_ONE, _UNIDENTIFIED, _TIED = "one", "unidentified", "tied"


def _tally(
    lines: Iterable[PersonLine], day: int, group_of: Callable[[PersonLine], str | None], tied: set[int]
) -> Counter[tuple[Standing, str | None, str]]:
    """Count equal standings first: a hundred thousand persons have a few hundred."""

    def sort(line: PersonLine) -> str:
        return _TIED if line.number in tied else _ONE if line.identified else _UNIDENTIFIED

    return Counter((line.timeline.on(day), group_of(line), sort(line)) for line in lines)


def _add_component(
    each: Branches,
    day: int,
    group_of: Callable[[PersonLine], str | None],
    low: Counter[tuple[str, str | None]],
    high: Counter[tuple[str, str | None]],
) -> None:
    """Add the least certain and the most possible over all ways to decide the links of one component."""
    bounds: dict[tuple[str, str | None], tuple[dict[Group, int], dict[Group, int]]] = {}
    for group, line in each.lines:
        name_of_group = group_of(line)
        for name, certain in _bounds(line.timeline.on(day)):
            for key in {None, name_of_group}:
                least, most = bounds.setdefault((name, key), ({}, {}))
                most[group] = 1
                least[group] = int(certain and line.identified)
    for cell, (least, most) in bounds.items():
        fewest, largest = extremes(each.component, least, most)
        low[cell] += fewest
        high[cell] += largest


@dataclass(frozen=True, slots=True)
class Transfer:
    """One person whose place changed; `reason` is movement, revision, merged or split."""

    number: int
    before: Place
    after: Place
    reason: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Opening + revisions + movements = closing, for each place and person by person; places count values."""

    opening: Counter[str]
    revisions: tuple[Transfer, ...]
    movements: tuple[Transfer, ...]
    closing: Counter[str]

    def balances(self) -> bool:
        """Whether the transfers lead from the opening to the closing."""
        moved = Counter(self.opening)
        for transfer in (*self.revisions, *self.movements):
            if transfer.before is not None:
                moved[transfer.before] -= 1
            if transfer.after is not None:
                moved[transfer.after] += 1
        return +moved == +self.closing and min(moved.values(), default=0) >= 0


def reconcile(old_lines: Sequence[PersonLine], new_lines: Sequence[PersonLine], day1: int, day2: int) -> Reconciliation:
    """Lead from the account of day1 as known earlier to that of day2 as known later, person by person.

    A revision is what we learned about day1; a movement is what happened from day1 to day2 as we know it now.
    """
    revisions: list[Transfer] = []
    movements: list[Transfer] = []
    for old, new in follow(old_lines, new_lines):
        before = place_of(old.timeline.on(day1)) if old else None
        revised = place_of(new.timeline.on(day1)) if new else None
        after = place_of(new.timeline.on(day2)) if new else None
        number = new.number if new else old.number if old else 0
        if before != revised:
            reason = "revision" if old and new else "merged" if old else "split"
            revisions.append(Transfer(number, before, revised, reason))
        if revised != after:
            movements.append(Transfer(number, revised, after, "movement"))
    return Reconciliation(
        opening=_counted(old_lines, day1),
        revisions=tuple(revisions),
        movements=tuple(movements),
        closing=_counted(new_lines, day2),
    )


def _counted(lines: Iterable[PersonLine], day: int) -> Counter[str]:
    places = (place_of(line.timeline.on(day)) for line in lines)
    return Counter(place for place in places if place is not None)
