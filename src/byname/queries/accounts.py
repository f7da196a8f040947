"""The account of a group on a day, as known on a day: parts that sum to the whole, each number with its people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote

from byname.core.custody.accounts import APART, DEAD_NEVER_TAKEN, PARTS, Account, Cell
from byname.core.custody.accounts import account as add_up
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Action, Viewer, withhold_difference
from byname.core.figures import FigureQuery
from byname.queries._asked import Asked, ask, named
from byname.queries._deaths import contradictions_told
from byname.queries._groups import group_told
from byname.queries._history import LATELY, Moves, happened, learned, series, series_days
from byname.queries._members import Members, members_of
from byname.queries._persons import ask_for, known_power, powers_told, shown_value
from byname.queries._problems import unreadable_count
from byname.queries._withholding import cell_view, group_rules, part_rules
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, group_field, threshold
from byname.queries.results import AccountView, CellView, ChangeView, Sentence, SeriesPoint

__all__ = ["Scope", "account", "rule_for", "scope_of"]


def account(
    *,
    viewer: Viewer,
    as_of: date | None = None,
    known_at: date | None = None,
    cohort: str = "",
    power: str = "",
    by: str = "",
) -> AccountView:
    """Give the account of a group; by day today, as known now, of everybody where nothing else is asked.

    Raises RefusedError for who may ask for no account, MisuseError for a cohort, power or field that is not known.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    if by:
        group_field(by, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    scope = scope_of(asked, cohort, power, viewer=viewer)
    found = scope.added_up(by)
    small_under = scope.small_under
    rules = part_rules(found, small_under) if small_under else {}
    parts = tuple(scope.cell(code, found.cell(code), rules.get(code, "")) for code in PARTS)
    aside = _aside(scope, found)
    groups = _groups(scope, found, by, rules) if by else ()
    points = _series(scope, rules)
    return AccountView(
        title=_title(scope),
        as_of=asked.as_of,
        known_at=known_at,
        cohort=cohort,
        power=power,
        counting_rule="persons",
        made_up=asked.world.made_up,
        taken=scope.cell("taken", found.cell("taken"), rules.get("taken", "")),
        parts=parts,
        aside=aside,
        groups=groups,
        series=points,
        changes=(*_changes(scope, "happened"), *_changes(scope, "learned")),
        undecided=scope.undecided,
        caveats=(
            *behind_caveats(viewer=viewer),
            *_caveats(scope, found, any(cell.withheld for cell in (*parts, *aside))),
        ),
        cohorts=scope.members.titles(),
        powers=tuple(
            (code, named(asked.world, "power", code))
            for code in _powers(asked)
            # What only somebody's row calls a power is no choice for who sees no small numbers.
            if not small_under or code in asked.world.of("power")
        ),
    )


def rule_for(query: FigureQuery, asked: Asked, *, viewer: Viewer) -> str:
    """Give the rule by which the account withholds the cell that a plain stock figure repeats, "" for none."""
    scope = scope_of(asked, query.cohort, query.power, viewer=viewer)
    return part_rules(scope.added_up(""), scope.small_under).get(query.status, "") if scope.small_under else ""


def scope_of(asked: Asked, cohort: str, power: str, *, viewer: Viewer) -> Scope:
    """Give the scope of an account; MisuseError for a cohort or power that is not known."""
    powers = {known_power(asked, power)} if power else powers_told(asked.people)
    small_under = 0 if exact(powers, viewer=viewer) else threshold(viewer=viewer)
    members = members_of(asked)
    if cohort:
        members.title(cohort)
    return Scope(asked, members, cohort, power, small_under, viewer)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose account: what is asked, of which cohort and power; below `small_under` numbers are withheld (0: none are)."""

    asked: Asked
    members: Members
    cohort: str
    power: str
    small_under: int
    viewer: Viewer

    @property
    def people(self) -> list[PersonLine]:
        """Who is or may be of the group."""
        return [line for line in self.asked.people.lines if self._belongs(line)]

    @property
    def undecided(self) -> int:
        """How many undecided links touch somebody who is or may be of the group."""
        by_number = self.asked.people.by_number
        return sum(
            len(each.component.links)
            for each in self.asked.people.branches
            if any(self._belongs(by_number[number]) for number in each.component.persons if number in by_number)
        )

    @property
    def unsure_members(self) -> int:
        """How many people were or may have been taken and only may be of the cohort; 0 for who sees no small numbers."""
        if not self.cohort or self.small_under:
            return 0
        lines = (line for line in self.asked.people.lines if line.timeline.on(self.asked.day).taken_possible)
        return sum(self.members.of(line, self.cohort, self.power).answer is Answer.POSSIBLE for line in lines)

    @property
    def contradicted(self) -> list[PersonLine]:
        """Who is or may be in the account and is told of what cannot all be true."""
        lines = (line for line in self.asked.people.lines if contradictions_told(line, viewer=self.viewer))
        return [line for line in lines if self._belongs(line) and line.timeline.on(self.asked.day).taken_possible]

    @property
    def unidentified(self) -> list[PersonLine]:
        """Who is or may be in the account and is known by a name alone."""
        lines = (line for line in self.asked.people.lines if not line.identified)
        return [line for line in lines if line.movements and self._belongs(line)]

    def _belongs(self, line: PersonLine) -> bool:
        return self.members.of(line, self.cohort, self.power).answer is not Answer.NO

    def added_up(self, by: str) -> Account:
        """Add the group up on the day, by a field or as a whole."""
        lines, branches = self._lines(), self._branches()
        return add_up(lines, branches, self.asked.day, by=(lambda line: self._group(by, line)) if by else None)

    def _lines(self) -> list[PersonLine]:
        people = self.asked.people
        if not self.cohort and not self.power:
            return list(people.lines)
        return [found for _, found in self.members.scoped(people.lines, self.cohort, self.power, self.asked.day)]

    def _branches(self) -> tuple[Branches, ...]:
        branches = self.asked.people.branches
        if not self.cohort and not self.power:
            return branches
        return self.members.scoped_branches(branches, self.cohort, self.power, self.asked.day)

    def counted(self) -> list[PersonLine]:
        """Give the persons who count as of the group."""
        lines = self.asked.people.lines
        if not self.cohort and not self.power:
            return list(lines)
        return [line for line in lines if self.members.of(line, self.cohort, self.power).counts]

    def _group(self, by: str, line: PersonLine) -> str:
        """Give a person's group; only what the register knows names one to who sees no small numbers."""
        text = line.value(by)
        return group_told(by, text, self.asked.world) if self.small_under else text

    def figure(self, code: str, *, by: str = "", day: int | None = None, known: str | None = None) -> str:
        """Give the text form of a cell's figure."""
        query = FigureQuery(
            status=code,
            as_of=self.asked.day if day is None else day,
            cohort=self.cohort,
            power=self.power,
            by=by,
            known=self.asked.known if known is None else known,
        )
        return query.format()

    def cell(self, code: str, cell: Cell, rule: str, *, by: str = "") -> CellView:
        """Give one cell of the account."""
        figure = "" if code == DEAD_NEVER_TAKEN else self.figure(code, by=by)
        return cell_view(str(code), figure, cell, rule, self.small_under)


def _title(scope: Scope) -> str:
    whose = named(scope.asked.world, "power", scope.power) if scope.power else ""
    group = scope.members.title(scope.cohort) if scope.cohort else ""
    return " · ".join(part for part in (scope.asked.world.title, group, whose) if part)


def _powers(asked: Asked) -> list[str]:
    return sorted(powers_told(asked.people) - {""} | set(asked.world.of("power")))


def _aside(scope: Scope, found: Account) -> tuple[CellView, ...]:
    """Give what stands beside the account; nothing sums it, so only small numbers themselves are withheld."""
    cells = ((str(code), found.cell(code)) for code in APART)
    small = scope.small_under
    return tuple(
        scope.cell(code, cell, "small-group" if 0 < cell.value < small else "")
        for code, cell in cells
        if code != DEAD_NEVER_TAKEN or cell.high
    )


def _groups(
    scope: Scope, found: Account, by: str, total: dict[str, str]
) -> tuple[tuple[str, tuple[CellView, ...]], ...]:
    rules = group_rules(found, scope.small_under, total) if scope.small_under else {}
    rows = []
    for group in found.groups:
        text = f"{by}={quote(group, safe='')}"
        cells = tuple(
            scope.cell(code, found.cell(code, group), rules.get((group, code), ""), by=text)
            for code in ("taken", *PARTS)
        )
        rows.append((shown_value(scope.asked.world, by, group) if group else "", cells))
    return tuple(sorted(rows, key=lambda row: (not row[0], row[0])))


def _series(scope: Scope, rules: dict[str, str]) -> tuple[SeriesPoint, ...]:
    """Give the end states over time; each day withholds what the account of that day would."""
    lines, small = scope.counted(), scope.small_under
    days = series_days(lines, scope.asked.day)
    points = []
    for day, counts in zip(days, series(lines, days), strict=True):
        hidden = dict(rules)
        if small and day != scope.asked.day:
            cells: dict[tuple[str, str | None], Cell] = {(code, None): Cell(n) for code, n in counts.items()}
            cells["taken", None] = Cell(sum(counts.values()))
            hidden = part_rules(Account(day, (), cells), small)
        shown = tuple((code, None if code in hidden else n) for code, n in counts.items())
        points.append(SeriesPoint(date.fromordinal(day), shown))
    return tuple(points)


def _changes(scope: Scope, reason: str) -> list[ChangeView]:
    """Give what changed in the last days; the two figures of a line are those whose difference it is."""
    asked = scope.asked
    moves: Moves = (
        happened(asked, scope.counted())
        if reason == "happened"
        else learned(asked, scope.cohort, scope.power, viewer=scope.viewer)
    )
    found = []
    for code in map(str, PARTS):
        if moves[0][code] or moves[1][code]:
            before = scope.figure(code, day=asked.day - LATELY) if reason == "happened" else _earlier(scope, code)
            found.append(_change(scope, reason, code, moves, before))
    return found


def _earlier(scope: Scope, code: str) -> str:
    return scope.figure(code, known=_since(scope, "learned").isoformat())


def _since(scope: Scope, reason: str) -> date:
    """Give the day since whose end a change is one: of what happened by the day asked about, of the rest by the known day."""
    known = date.fromisoformat(scope.asked.known) if scope.asked.known else None
    until = date.fromordinal(scope.asked.day) if reason == "happened" else known or ask(None, None).as_of
    return until - timedelta(days=LATELY)


def _change(scope: Scope, reason: str, code: str, moves: tuple[Counter[str], Counter[str]], before: str) -> ChangeView:
    added, removed = moves[0][code], moves[1][code]
    rule = ""
    if scope.small_under:
        decision = withhold_difference((), [(added, removed)], threshold=scope.small_under)
        rule = "" if decision else decision.rule
    return ChangeView(
        reason,
        code,
        cell_view(code, scope.figure(code), Cell(added, added, added), rule, scope.small_under),
        cell_view(code, before, Cell(removed, removed, removed), rule, scope.small_under),
        _since(scope, reason),
    )


def _caveats(scope: Scope, found: Account, withheld: bool) -> list[Sentence]:  # noqa: FBT001 - one private caller
    caveats = []
    if scope.undecided:
        caveats.append(Sentence("caveat.undecided", (("n", str(scope.undecided)),)))
    taken = found.cell("taken")
    if taken.high > taken.value and not scope.small_under:
        caveats.append(Sentence("caveat.possible", (("n", str(taken.high - taken.value)),)))
    if unsure := scope.unsure_members:
        caveats.append(Sentence("caveat.cohort-possible", (("n", str(unsure)),)))
    # How many there are is itself a small number.
    lists = (
        () if scope.small_under else (("contradicted", scope.contradicted), ("unidentified-people", scope.unidentified))
    )
    caveats += [Sentence(f"caveat.{code}", (("n", str(len(lines))),)) for code, lines in lists if lines]
    if found.capped:
        caveats.append(Sentence("caveat.links-not-counted-out"))
    if (
        not scope.cohort
        and not scope.power
        and (unreadable := unreadable_count(viewer=scope.viewer, at=scope.asked.moment))
    ):
        caveats.append(Sentence("caveat.unreadable", (("n", str(unreadable)),)))
    if withheld:
        caveats.append(Sentence("caveat.withheld"))
    if scope.asked.future:
        caveats.append(Sentence("caveat.future-day"))
    if scope.asked.known:
        caveats.append(Sentence("caveat.known-at", (("day", scope.asked.known),)))
    if not scope.power and len(_powers(scope.asked)) > 1:
        caveats.append(Sentence("caveat.direction-not-stated"))
    return caveats
