"""What if: another formula on the same register; who of one side would come home and who would remain. No dates for anybody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from byname.core.cohorts import Belonging, all_of, of_power
from byname.core.course.formulas import Formula, FormulaKind
from byname.core.custody.accounts import Account, Cell, account, place_of, places_possible, takes_away
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD, Standing, Status, Timeline
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.core.exchanges.categories import LONG_HELD_YEARS, fits, known_category

__all__ = [
    "COME", "REMAIN", "All", "Asking", "Compared", "GroupOutcome", "Outcome", "Reckoned", "askings", "compared",
    "share_of_lot", "what_if",
]  # fmt: skip

COME, REMAIN = Status.RETURNED, Status.HELD_CONFIRMED
"""The two parts of an outcome's account; their sum, `taken` there, is everybody held before."""

_STATUSES: Final = (Status.HELD_CONFIRMED, Status.HELD_REPORTED, Status.SOUGHT)
_DECLINED: Final = "declined"
_NOBODY = Timeline((), ())


@dataclass(frozen=True, slots=True)
class All:
    """What "all" means besides the day: of which statuses, of which categories (none: of any), and those who declined or not."""

    statuses: frozenset[str] = frozenset(HELD)
    categories: tuple[str, ...] = ()
    declined: bool = False
    years: int = LONG_HELD_YEARS

    @classmethod
    def parse(cls, text: str, *, years: int = LONG_HELD_YEARS) -> All:
        """Read codes with commas: statuses (held, held-confirmed, held-reported, sought), categories, declined.

        No status named means everybody held; raises MisuseError for a code that is none of these.
        """
        statuses: set[str] = set()
        categories, declined = [], False
        for code in filter(None, (part.strip().casefold() for part in text.split(","))):
            if code == "held":
                statuses |= HELD
            elif code in _STATUSES:
                statuses.add(Status(code))
            elif code == _DECLINED:
                declined = True
            else:
                categories.append(known_category(code))
        return cls(frozenset(statuses) or frozenset(HELD), tuple(dict.fromkeys(categories)), declined, years)

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes that `parse` reads, in one order."""
        statuses = tuple(status.value for status in _STATUSES if status in self.statuses)
        return (*statuses, *self.categories, *((_DECLINED,) if self.declined else ()))

    @property
    def before(self) -> frozenset[str]:
        """Everybody held, and those sought where "all" means them too: the whole that comes home or remains."""
        return self.statuses | HELD


@dataclass(frozen=True, slots=True)
class Asking:
    """What a formula asks of one side: whose people, how many of them (None: all), who is meant, at the end of which day.

    `declined` are records on lists of those who declined; `order` the persons, by number, in the order of a list or of an
    approved policy (None: nobody told one, so that a number alone is drawn by lot). `member` narrows to a group.
    """

    power: str
    day: int
    number: int | None = None
    means: All = field(default_factory=All)
    declined: frozenset[int] = frozenset()
    order: tuple[int, ...] | None = None
    member: Callable[[PersonLine], Belonging] | None = None

    @property
    def by_lot(self) -> bool:
        """Whether it is a number of people and nothing says which."""
        return self.number is not None and self.order is None


def askings(formula: Formula, powers: tuple[str, str], day: int, means: All) -> tuple[Asking, Asking]:
    """Give what a formula asks of both sides; its first number is of the first power's people.

    Raises MisuseError for a formula of bodies, of which a register of captives tells nothing, and of numbers not said.
    """
    if formula.kind is FormulaKind.BODIES:
        raise MisuseError("This asks for people who would come home. Bodies are counted apart.")
    if formula.kind is FormulaKind.NUMBERS and (formula.first is None or formula.other is None):
        raise MisuseError(f"{formula.format()!r} names no number. Write how many for how many, such as 1000 for 1000.")
    wanted = replace(means, categories=(*means.categories, *formula.categories)) if formula.categories else means
    return (
        Asking(powers[0], day, formula.first, wanted),
        Asking(powers[1], day, formula.other, wanted),
    )


@dataclass(frozen=True, slots=True)
class Reckoned:
    """How many: the number, exact or an average over draws, and the least and the most of it."""

    value: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class GroupOutcome:
    """One group: held before, meant by the formula, would come home, would remain."""

    name: str
    before: Cell
    meant: Cell
    come: Reckoned
    remain: Reckoned


@dataclass(frozen=True, slots=True)
class Outcome:
    """One side under a formula: numbers, groups, and persons by number.

    `meant` are those whom the formula means: without a lot, those who come home. `coming` is empty where a lot decides, for
    then nobody is named. `remaining` are held and not meant, `possible` may be meant too, `untold` are those remaining of
    whom nothing is told that the category asks for. `short` is by how many fewer are meant than the number says.
    `account` has the cells of those meant and not meant as they add up.
    """

    asking: Asking
    account: Account
    whole: GroupOutcome
    groups: tuple[GroupOutcome, ...]
    meant: tuple[int, ...]
    remaining: tuple[int, ...]
    possible: tuple[int, ...]
    untold: tuple[int, ...]
    short: int

    @property
    def coming(self) -> tuple[int, ...]:
        """Who would come home; nobody where a lot decides."""
        return () if self.asking.by_lot else self.meant


def what_if(
    asking: Asking,
    lines: Sequence[PersonLine],
    components: Sequence[Branches] = (),
    *,
    by: Callable[[PersonLine], str] | None = None,
) -> Outcome:
    """Apply a formula to one side: held before = would come home + would remain, person by person and group by group.

    Undecided links, unsure days and people known by a name alone give low and high as in an account. By lot, a group's
    share is the average over all draws and its range holds 95 of 100 of them, at the ends of what is unsure.
    """
    chosen = _chosen(asking, lines)
    judged = [_judged(asking, line, chosen) for line in lines]
    branches = [
        Branches(
            each.component, tuple((group, _counted(asking, line, chosen, group).line) for group, line in each.lines)
        )
        for each in components
    ]
    tied = {number for each in components for number in each.component.persons}
    found = account([each.line for each in judged], branches, asking.day, by=by)
    found = _without_bare(found, asking, [line for line in lines if line.number not in tied], by)
    whole = _reckoned("", None, found, asking, found.cell(COME))
    groups = tuple(_reckoned(name, name, found, asking, found.cell(COME)) for name in found.groups)
    return Outcome(
        asking=asking,
        account=found,
        whole=whole,
        groups=tuple(group for group in groups if group.before.high),
        meant=tuple(each.line.number for each in judged if each.status is COME),
        remaining=tuple(each.line.number for each in judged if each.status is REMAIN),
        possible=tuple(each.line.number for each in judged if each.status is not COME and COME in each.possible),
        untold=tuple(each.line.number for each in judged if each.status is REMAIN and each.untold),
        short=max(0, (asking.number or 0) - found.cell(COME).value),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """A person, and his line as it counts: of two parts, or nowhere."""

    line: PersonLine
    untold: bool

    @property
    def status(self) -> str | None:
        return self._standing.status if self.line.timeline.standings else None

    @property
    def possible(self) -> Collection[str | None]:
        return self._standing.possible if self.line.timeline.standings else ()

    @property
    def _standing(self) -> Standing:
        return self.line.timeline.standings[0]


def _judged(asking: Asking, line: PersonLine, chosen: frozenset[int] | None) -> _Judged:
    return _counted(asking, line, chosen, (line.number,))


def _counted(asking: Asking, line: PersonLine, chosen: frozenset[int] | None, group: Iterable[int]) -> _Judged:
    """Place a person in the two parts, by value and by everything that is possible."""
    who, fit = _asked_for(asking, line), fits(asking.means.categories, line, asking.day, years=asking.means.years)
    meant = all_of([Belonging(fit.counts, fit.answer), _not_declined(asking, line)])
    if chosen is not None and chosen.isdisjoint(group):
        meant = Belonging(counts=False, answer=Answer.NO)
    standing = line.timeline.on(asking.day)
    place, places = place_of(standing), places_possible(standing)
    counts = who.counts and place in asking.means.before
    comes = counts and place in asking.means.statuses and meant.counts
    possible = _parts(asking.means, places, who, meant)
    if possible == {None}:
        return _Judged(replace(line, timeline=_NOBODY, identified=True), untold=False)
    if not line.identified:
        possible |= {None}  # he may be one of the others
    status = COME if comes else REMAIN if counts else None
    flat = Standing(
        status, frozenset(possible), taken=counts, taken_certain=False, taken_possible=True, marks=frozenset()
    )
    return _Judged(replace(line, timeline=Timeline((0,), (flat,)), identified=True), untold=not fit.told)


def _parts(means: All, places: Iterable[str | None], who: Belonging, meant: Belonging) -> set[Status | None]:
    """Give every part that is possible for somebody, None for being of neither."""
    found: set[Status | None] = set() if who.answer is Answer.YES else {None}
    for place in places:
        if place not in means.before or who.answer is Answer.NO:
            found.add(None)
            continue
        if place in means.statuses and meant.answer is not Answer.NO:
            found.add(COME)
        if place not in means.statuses or meant.answer is not Answer.YES:
            found.add(REMAIN)
    return found


def _asked_for(asking: Asking, line: PersonLine) -> Belonging:
    theirs = of_power(line, asking.power)
    return theirs if asking.member is None else all_of([theirs, asking.member(line)])


def _not_declined(asking: Asking, line: PersonLine) -> Belonging:
    out = not asking.means.declined and not asking.declined.isdisjoint(line.records)
    return Belonging(counts=not out, answer=Answer.NO if out else Answer.YES)


def _chosen(asking: Asking, lines: Sequence[PersonLine]) -> frozenset[int] | None:
    """Give those whom the order brings home: the first so many of it who are meant by value; None where there is no order."""
    if asking.order is None:
        return None
    meant = {line.number for line in lines if _judged(asking, line, None).status is COME}
    ordered = [number for number in dict.fromkeys(asking.order) if number in meant]
    return frozenset(ordered if asking.number is None else ordered[: asking.number])


def _without_bare(
    found: Account, asking: Asking, free: Iterable[PersonLine], by: Callable[[PersonLine], str] | None
) -> Account:
    """Lower what a person known by a name alone may take away: what he tells may be told of somebody held."""
    cells = dict(found.cells)
    for line in free:
        gone = line.identified or takes_away(line, asking.day).isdisjoint(asking.means.before)
        if gone or _asked_for(asking, line).answer is Answer.NO:
            continue
        for key in {None, by(line) if by else None}:
            for name in (COME, REMAIN, "taken", "held"):
                cell = cells.get((name, key))
                if cell is not None:
                    cells[name, key] = replace(cell, low=max(0, cell.low - 1))
    return replace(found, cells=cells)


def _reckoned(name: str, key: str | None, found: Account, asking: Asking, pool: Cell) -> GroupOutcome:
    """Give the numbers of a group; `pool` are all who are meant, among whom a lot would be drawn."""
    before, meant, rest = found.cell("taken", key), found.cell(COME, key), found.cell(REMAIN, key)
    if asking.number is None or asking.order is not None:
        come, remain = _exact(meant), _exact(rest)
        return GroupOutcome(name, before, meant, come, remain)
    drawn = [min(asking.number, each) for each in (meant.value, meant.low, meant.high)]
    come = Reckoned(*drawn) if key is None else _by_lot(meant, pool, asking.number)
    left = max(0, before.low - come.high), max(before.high - come.low, 0)
    return GroupOutcome(name, before, meant, come, Reckoned(before.value - come.value, *left))


def _exact(cell: Cell) -> Reckoned:
    return Reckoned(cell.value, cell.low, cell.high)


def share_of_lot(group: GroupOutcome, whole: Outcome) -> GroupOutcome:
    """Give a group asked about alone its share of the lot that is drawn among all who are meant."""
    number = whole.asking.number
    if number is None or not whole.asking.by_lot:
        return group
    come = _by_lot(group.meant, whole.account.cell(COME), number)
    left = max(0, group.before.low - come.high), max(group.before.high - come.low, 0)
    return replace(group, come=come, remain=Reckoned(group.before.value - come.value, *left))


_TAIL: Final = 0.025


def _by_lot(group: Cell, pool: Cell, number: int) -> Reckoned:
    """Give a group's share of a lot: the average of the values, and the ends of the middle 95 % where least and most are in it."""
    average = min(number, pool.value) * group.value / pool.value if pool.value else 0.0
    low = _quantile(group.low, max(0, pool.high - group.low), number, _TAIL)
    high = _quantile(group.high, max(0, pool.low - group.high), number, 1 - _TAIL)
    return Reckoned(average, min(low, int(average)), max(high, -int(-average // 1)))


def _quantile(group: int, others: int, number: int, part: float) -> int:
    """Give the smallest count of the group that at least this part of all draws stays at or under."""
    drawn = min(number, group + others)
    first, last = max(0, drawn - others), min(group, drawn)
    x = np.arange(first, last, dtype=np.float64)
    steps = np.log(group - x) + np.log(drawn - x) - np.log(x + 1) - np.log(others - drawn + x + 1)
    weights = np.concatenate(([0.0], np.cumsum(steps)))
    shares = np.cumsum(np.exp(weights - weights.max()))
    return first + int(np.searchsorted(shares, part * shares[-1]))


@dataclass(frozen=True, slots=True)
class Compared:
    """An outcome beside an exchange that happened: came under both, would have come and did not, came and would not have."""

    both: tuple[int, ...]
    missed: tuple[int, ...]
    instead: tuple[int, ...]


def compared(outcome: Outcome, came: Collection[int]) -> Compared:
    """Compare with who came in an exchange, by person number; where a lot decides, nobody can be compared by name."""
    would, did = set(outcome.coming), set(came)
    return Compared(*(tuple(sorted(each)) for each in (would & did, would - did, did - would)))
