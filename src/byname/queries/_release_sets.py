"""Who stands behind the numbers that a figure would publish, and which of them must not be published beside others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from byname.core.custody.accounts import place_of
from byname.core.custody.persons import PersonLine
from byname.core.figures import STATUSES, CountingRule, FigureQuery
from byname.core.releases.beside import Clash, Shown, clash_beside
from byname.core.releases.draft import Behind
from byname.ledger.releases import published, reread
from byname.ledger.snapshot import snapshot
from byname.queries._groups import group_told
from byname.queries._history import series, series_days
from byname.queries._withholding import group_rules, part_rules, sum_rules
from byname.queries.accounts import Scope
from byname.queries.figures import Counted

__all__ = ["Cells", "Earlier", "earlier", "group_cells", "is_plain", "series_cells", "stood"]


@dataclass(frozen=True, slots=True)
class Earlier:
    """All that was published before, with the people as they are known now, and who holds each record now."""

    shown: tuple[Shown, ...]
    low: tuple[Shown, ...]
    high: tuple[Shown, ...]
    owner: Mapping[int, int]

    def people(self, numbers: Iterable[int]) -> frozenset[int]:
        """Give persons, as known at whatever moment, as those who they are now."""
        return frozenset(self.owner.get(number, number) for number in numbers)


def earlier() -> Earlier:
    """Read all that was published before."""
    owner = {record: line.number for line in snapshot().lines for record in line.records}
    before = published()
    shown = tuple(reread(each, owner) for one in before for each in one.shown)
    low, high = ([_bound(one, side, owner) for one in before] for side in ("low", "high"))
    return Earlier(shown, tuple(filter(None, low)), tuple(filter(None, high)), owner)


def _bound(one: Behind, side: str, owner: Mapping[int, int]) -> Shown | None:
    people = one.low if side == "low" else one.high
    if people is None:
        return None
    return Shown(side, len(people), frozenset(owner.get(person, person) for person in people))


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a table or series: name, value or None with the rule that withholds it; `shown` are those published."""

    rows: tuple[tuple[str, int | None, str], ...]
    shown: tuple[Shown, ...]


def is_plain(query: FigureQuery) -> bool:
    """Tell whether a figure is a cell of the account, which alone has groups and a course over days."""
    return not query.is_flow and query.rule == CountingRule() and query.held_over_years is None and query.per is None


def group_cells(found: Counted, by: str, scope: Scope, before: Earlier, *, threshold: int) -> Cells:
    """Give the groups of a figure as they may be published beside each other and beside all that was published before.

    What is withheld in the account of the day is withheld; so is a group that clashes with an earlier figure, and another
    group with it as long as those withheld would together follow from the total.
    """
    account = scope.added_up(by)
    by_code: dict[str, set[int]] = {}
    for line in found.lines:
        by_code.setdefault(group_told(by, line.value(by), found.asked.world), set()).add(line.number)
    groups = {code: Shown(f"{by}={code}", len(people), before.people(people)) for code, people in by_code.items()}
    rules = group_rules(account, threshold, part_rules(account, threshold))
    hidden = {code: rules[code, found.query.status] for code in groups if (code, found.query.status) in rules}
    hidden |= {code: "small-group" for code, each in groups.items() if 0 < each.value < threshold}
    total = Shown("", len(found.lines), before.people(line.number for line in found.lines))
    against = [*before.shown, total]
    for code in sorted(groups.keys() - hidden.keys()):
        standing = [*against, *(groups[each] for each in groups if each not in hidden and each < code)]
        clash = clash_beside(groups[code], standing, threshold=threshold)
        if clash:
            hidden[code] = clash.rule
    while hidden and len(hidden) < len(groups) and _follows(groups, hidden, before.shown, threshold):
        least = min((each for each in groups if each not in hidden), key=lambda code: (groups[code].value, code))
        hidden[least] = "complementary"
    if len(hidden) > 1:
        # Which of them is the small one, the rules must not tell: with their sum, one number might be left for it.
        hidden = dict.fromkeys(hidden, "complementary")
    rows = tuple(
        (code, None if code in hidden else groups[code].value, hidden.get(code, "")) for code in sorted(groups)
    )
    return Cells(rows, tuple(groups[code] for code in sorted(groups) if code not in hidden))


def _follows(
    groups: Mapping[str, Shown], hidden: Mapping[str, str], before: Sequence[Shown], threshold: int
) -> Clash | bool | None:
    """Tell whether the withheld groups together, which the total and the others tell, would be withheld as one."""
    rest = Shown("", 0, frozenset().union(*(groups[code].people for code in hidden)))
    rest = replace(rest, value=len(rest.people))
    return 0 < rest.value < threshold or len(hidden) == 1 or clash_beside(rest, before, threshold=threshold)


def _stands(line: PersonLine, status: str, day: int) -> bool:
    return place_of(line.timeline.on(day)) in STATUSES[status]


def stood(lines: Iterable[PersonLine], status: str, day: int) -> int:
    """Count who stood so on a day, as a course over days does."""
    return sum(_stands(line, status, day) for line in lines)


def series_cells(found: Counted, scope: Scope, before: Earlier, *, threshold: int) -> Cells:
    """Give the figure day by day up to its own day; days that would tell of a few people are left out, not withheld."""
    query = found.query
    lines: list[PersonLine] = scope.counted()
    own = Shown("", len(found.lines), before.people(line.number for line in found.lines))
    kept: list[tuple[int, Shown]] = []
    days = series_days(lines, query.as_of or 0)
    # The statuses of a day add up whatever was published of them: what the account of that day withholds is left out.
    rules = {day: sum_rules(parts, threshold) for day, parts in zip(days, series(lines, days), strict=True)}
    for day in reversed(days):
        if query.status in rules[day]:
            continue
        people = before.people(line.number for line in lines if _stands(line, query.status, day))
        point = Shown(date.fromordinal(day).isoformat(), len(people), people)
        against = [*before.shown, own, *(each for _, each in kept)]
        if not 0 < point.value < threshold and clash_beside(point, against, threshold=threshold) is None:
            kept.append((day, point))
    points = [point for _, point in reversed(kept)]
    return Cells(tuple((point.figure, point.value, "") for point in points), tuple(points))
