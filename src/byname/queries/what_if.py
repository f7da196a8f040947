"""What if: another formula on the same register, as of a day and as known on a day; both sides, numbers before names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from byname.core.codes import known_code
from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD
from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import MisuseError
from byname.core.exchanges.categories import FIELDS_ASKED, LONG_HELD_YEARS, capture_year
from byname.core.exchanges.formulas import parse_formula
from byname.core.exchanges.roles import ListRole
from byname.core.exchanges.whatif import (
    COME,
    REMAIN,
    All,
    Asking,
    GroupOutcome,
    Outcome,
    Reckoned,
    askings,
    compared,
    share_of_lot,
)  # fmt: skip
from byname.core.exchanges.whatif import what_if as apply
from byname.core.fields import FIELD_OF
from byname.core.figures import FigureQuery
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named
from byname.queries._groups import group_told
from byname.queries._lists import PAGE, listed
from byname.queries._members import members_of
from byname.queries._persons import ask_for, known_power, powers_told, shown_value
from byname.queries._withholding import cell_view, group_rules, part_rules
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, group_field, shown, threshold
from byname.queries.results import CellView, HitList, Sentence
from byname.wording import say

__all__ = ["GROUPINGS", "LISTS", "PAGE", "GroupView", "LotView", "SideView", "WhatIfView", "what_if"]

GROUPINGS = ("unit", "cohort", "capture-year", "category", "sex", "rank_class")
"""By what the page offers to break both sides down."""

LISTS = ("come", "remain", "meant", "possible", "untold", "both", "missed", "instead")
"""Lists of people that may be asked for: come, remain, meant (by lot), possible, untold, and the three of a comparison."""

_GUARDED = frozenset({"protected", "secret"})
_PROTECTED = "reason"
"""A field that is protected: who may not see one is not told who declined either."""


@dataclass(frozen=True, slots=True)
class LotView:
    """How many of a group: exact, or on average over every draw by lot; `withheld` names the rule where it may not be shown."""

    value: float | None
    low: int | None
    high: int | None
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group of one side: held before, meant by the formula, would come home, would remain."""

    label: str
    before: CellView
    meant: CellView
    come: LotView
    remain: LotView


@dataclass(frozen=True, slots=True)
class SideView:
    """One power's people under the formula.

    `number` is how many the formula asks for (None: all who are meant), `by_lot` whether nothing says which of them.
    `short` is by how many fewer are meant, `untold` of how many held nothing is told that the category asks for.
    `against` has both, missed and instead where an exchange is compared; `people` are the lists asked for.
    """

    power: str
    name: str
    number: int | None
    by_lot: bool
    whole: GroupView
    short: int | None
    untold: CellView
    groups: tuple[GroupView, ...]
    against: tuple[CellView, ...] = ()
    people: tuple[tuple[str, HitList], ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """A formula applied to a register: `means` are the codes of what "all" means, `definition` says it in words.

    `unnamed` says that names are withheld.
    """

    formula: str
    definition: str
    as_of: date
    known_at: date | None
    means: tuple[str, ...]
    categories: tuple[str, ...]
    years: int
    by: str
    against: str
    against_title: str
    sides: tuple[SideView, ...]
    unnamed: bool
    caveats: tuple[Sentence, ...]
    made_up: bool


def what_if(
    formula: str,
    *,
    viewer: Viewer,
    as_of: date | None = None,
    known_at: date | None = None,
    definition: str = "",
    years: int = LONG_HELD_YEARS,
    sides: Sequence[str] = (),
    power: str = "",
    by: str = "",
    against: str = "",
    people: Sequence[str] = (),
    page: int | None = 1,
) -> WhatIfView:
    """Apply a formula to everybody as of a day (with `against`: the day before that exchange began; else today).

    The formula's first number is of the people of the first of `sides`; by default those of the exchange compared, else
    the register's own power first. `people` names lists of persons, given to who may see them and journalled; `page` None
    gives them whole. Raises MisuseError for what cannot be read or is not known, RefusedError.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    if against:
        known_code("exchange", against, _exchanges_told(asked, viewer))
        asked = asked if as_of else ask_for(_day_before(against, asked), known_at, viewer=viewer)
    for name in people:
        known_code("list of people", name, LISTS)
    read, means = parse_formula(formula), All.parse(definition, years=years)
    pair = _sides(asked, sides, against, viewer)
    found = [
        _Side(asked, each, against, viewer)
        for each in askings(read, pair, asked.day, means)
        if not power or each.power == power
    ]
    if power and not found:
        known_power(asked, power)
        raise MisuseError(
            f"{power!r} is none of the two sides {pair[0]} and {pair[1]}. Name the sides: --side {power} --side ..."
        )
    views = [each.view(by) for each in found]
    named_sides = [each.with_people(view, people, page) for each, view in zip(found, views, strict=True)]
    return WhatIfView(
        formula=read.format(),
        definition=_definition(means, found[0].asking.means.categories, asked),
        as_of=asked.as_of,
        known_at=known_at,
        means=means.codes,
        categories=found[0].asking.means.categories,
        years=years,
        by=by,
        against=against,
        against_title=named(asked.world, "exchange", against) if against else "",
        sides=tuple(named_sides),
        unnamed=not all(each.names_shown for each in found),
        caveats=(*behind_caveats(viewer=viewer), *_caveats(asked, found, views)),
        made_up=asked.world.made_up,
    )


def _definition(means: All, categories: Sequence[str], asked: Asked) -> str:
    """Say what "all" means, on which day, and of which categories alone."""
    declined = "declined" if means.declined else "not-declined"
    codes = [*(code for code in means.codes if code not in (*means.categories, "declined")), declined]
    said = ", ".join(say(f"what-if.means.{code}") for code in codes)
    text = say("what-if.means", means=said, day=asked.as_of, known=asked.known_at or "")
    if not categories:
        return text
    named_ones = (say(f"what-if.category.{code}", years=means.years) for code in dict.fromkeys(categories))
    return f"{text} {say('what-if.only', categories=', '.join(named_ones))}"


def _exchanges_told(asked: Asked, viewer: Viewer) -> set[str]:
    """Give the exchanges that may be named: registered ones, and to who sees everybody those that only a list names."""
    codes = set(asked.world.of("exchange"))
    if exact(powers_told(asked.people), viewer=viewer):
        codes |= {m.exchange for line in asked.people.lines for m in line.movements if m.exchange}
    return codes


def _day_before(exchange: str, asked: Asked) -> date:
    """Give the day before an exchange began: before its first phase or, where none has a day, before its first return."""
    phases = asked.world.of("exchange").get(exchange, {}).get("phases") or ()
    told = [_iso(str(phase.get("day") or "")) for phase in phases if isinstance(phase, dict)]
    days = [each for each in told if each is not None]
    if not days:
        back = (m for line in asked.people.lines for m in line.movements if m.exchange == exchange and m.counts)
        days = [date.fromordinal(m.settled) for m in back if m.effect is Effect.RETURNED]
    if not days:
        raise MisuseError(f"Nothing tells the day of exchange {exchange!r}. Say a day with --as-of.")
    return min(days) - timedelta(days=1)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _sides(asked: Asked, sides: Sequence[str], against: str, viewer: Viewer) -> tuple[str, str]:
    """Give the two sides in the order in which the formula names their people."""
    registered = asked.world.of("exchange").get(against, {}).get("sides") or ()
    chosen = [known_power(asked, each) for each in sides] or [str(each) for each in registered]
    if not chosen:
        powers = set(asked.world.of("power")) or (powers_told(asked.people) - {""})
        chosen = sorted(powers, key=lambda code: (code != viewer.home, code))
    if len(set(chosen)) != 2:
        known = ", ".join(sorted(asked.world.of("power"))) or "none"
        raise MisuseError(
            f"A formula has two sides. Name both powers: --side A --side B. Powers of this register: {known}."
        )
    return chosen[0], chosen[1]


class _Side:
    """One side, asked and cleared for one viewer."""

    def __init__(self, asked: Asked, asking: Asking, against: str, viewer: Viewer) -> None:
        """Find who declined, as far as the viewer may know, and who came in the exchange that is compared."""
        self.asked, self.against, self.viewer = asked, against, viewer
        self.told_declined = shown(_PROTECTED, asking.power, viewer=viewer)
        self.asking = replace(asking, declined=_declined(asked) if self.told_declined else frozenset())
        fields = {FIELDS_ASKED[code] for code in asking.means.categories}
        self.names_shown = bool(may(viewer, Action.SEE_PERSON)) and all(
            shown(field, asking.power, viewer=viewer) for field in fields
        )
        # A protected field forms groups for nobody who may not see it: two questions could be subtracted, person by person.
        guarded = {field for field in fields if FIELD_OF[field].sensitivity in _GUARDED}
        self.rule = "" if all(shown(field, asking.power, viewer=viewer) for field in guarded) else "field-protected"
        self.small_under = 0 if exact({asking.power}, viewer=viewer) else threshold(viewer=viewer)
        self.outcome = self._apply(self.asking)
        self.came = frozenset(self._came()) if against else frozenset()

    def _apply(self, asking: Asking, by: Callable[[PersonLine], str] | None = None) -> Outcome:
        people = self.asked.people
        return apply(asking, people.lines, people.branches, by=by)

    def _came(self) -> Iterator[int]:
        for line in self.asked.people.lines:
            if line.value("power") == self.asking.power and any(
                m.effect is Effect.RETURNED and m.counts and m.exchange == self.against for m in line.movements
            ):
                yield line.number

    def view(self, by: str) -> SideView:
        """Give the side as the viewer may see it, broken down by a field where one is asked for."""
        outcome, rules = self.outcome, part_rules(self.outcome.account, self.small_under) if self.small_under else {}
        if self.rule:
            rules |= dict.fromkeys((COME, REMAIN), self.rule)
        untold = len(outcome.untold)
        rule = self.rule or ("small-group" if 0 < untold < self.small_under else "")
        return SideView(
            power=self.asking.power,
            name=named(self.asked.world, "power", self.asking.power),
            number=self.asking.number,
            by_lot=self.asking.by_lot,
            whole=self._group(outcome.whole, "", rules),
            short=None if COME in rules else outcome.short,
            untold=cell_view("untold", "", Cell(untold, untold, untold), rule, self.small_under),
            groups=tuple(self._groups(by, rules)) if by and not self.rule else (),
            against=tuple(self._against()) if self.against and not self.rule else (),
        )

    def _group(self, group: GroupOutcome, label: str, rules: dict[str, str]) -> GroupView:
        """Give a group's numbers; what is reckoned from a withheld number is withheld with it."""
        small = self.small_under
        meant_rule, rest_rule = rules.get(COME, ""), rules.get(REMAIN, "")
        either = meant_rule or rest_rule if self.asking.by_lot else ""
        return GroupView(
            label=label,
            before=cell_view("before", self._figure(group), group.before, rules.get("taken", ""), small),
            meant=cell_view("meant", "", group.meant, meant_rule, small),
            come=_lot(group.come, either or meant_rule, small),
            remain=_lot(group.remain, either or rest_rule, small),
        )

    def _figure(self, group: GroupOutcome) -> str:
        """Give the figure that opens everybody held before; a group, or those sought, are no figure."""
        if group is not self.outcome.whole or self.asking.means.before != HELD:
            return ""
        return FigureQuery("held", as_of=self.asked.day, power=self.asking.power, known=self.asked.known).format()

    def _groups(self, by: str, total: dict[str, str]) -> Iterator[GroupView]:
        if by == "cohort":
            yield from self._cohorts(total)
            return
        if by != "capture-year":
            group_field(by, viewer=self.viewer)
        found = self._apply(self.asking, lambda line: self._name_of_group(by, line))
        rules = group_rules(found.account, self.small_under, total) if self.small_under else {}
        groups = [
            (
                self._label(by, each.name),
                each,
                {code: rule for (name, code), rule in rules.items() if name == each.name},
            )
            for each in found.groups
        ]
        for label, each, own in sorted(groups, key=lambda row: (not row[0], row[0])):
            yield self._group(each, label, own)

    def _name_of_group(self, by: str, line: PersonLine) -> str:
        if by == "capture-year":
            return capture_year(line, self.asked.day)
        text = line.value(by)
        return group_told(by, text, self.asked.world) if self.small_under else text

    def _label(self, by: str, name: str) -> str:
        return shown_value(self.asked.world, by, name) if name and by != "capture-year" else name

    def _cohorts(self, total: dict[str, str]) -> Iterator[GroupView]:
        """Give a line for each cohort, which may share people; nobody follows from a cohort and the rest either."""
        members = members_of(self.asked)
        for code, title in members.titles():
            asking = replace(self.asking, member=lambda line, code=code: members(code, line))  # type: ignore[misc]  # mypy cannot type a lambda's default
            found = self._apply(asking)
            own = self._cohort_rules(found, total) if self.small_under else {}
            if found.whole.before.high:
                yield self._group(_as_part(found.whole, found, self.outcome), title, own)

    def _cohort_rules(self, found: Outcome, total: dict[str, str]) -> dict[str, str]:
        """Withhold of a cohort as of a table of two groups: the cohort, and everybody else."""
        cells: dict[tuple[str, str | None], Cell] = {}
        for (code, _), each in self.outcome.account.cells.items():
            inside = found.account.cell(code)
            cells |= {(code, None): each, (code, "in"): inside, (code, "out"): Cell(each.value - inside.value)}
        both = replace(self.outcome.account, groups=("in", "out"), cells=cells)
        rules = group_rules(both, self.small_under, total)
        return {code: rule for (name, code), rule in rules.items() if name == "in"}

    def _against(self) -> Iterator[CellView]:
        """Give who came and, where the formula names who would, who came under both, would have come, and came instead.

        One small part withholds all, for two of them tell the third.
        """
        found = compared(self.outcome, self.came)
        names = () if self.asking.by_lot else ("both", "missed", "instead")
        counts = {"came": len(self.came), **{name: len(getattr(found, name)) for name in names}}
        small = any(0 < count < self.small_under for count in counts.values())
        for code, count in counts.items():
            yield cell_view(code, "", Cell(count, count, count), "small-group" if small else "", self.small_under)

    def with_people(self, view: SideView, names: Iterable[str], page: int | None) -> SideView:
        """Add the lists of people that are asked for, those only whom the viewer may see; each look is journalled."""
        if not self.names_shown:
            return view
        after = compared(self.outcome, self.came)
        outcome = self.outcome
        numbers = {
            "come": outcome.coming, "meant": outcome.meant, "remain": () if self.asking.by_lot else outcome.remaining,
            "possible": outcome.possible, "untold": outcome.untold, "both": after.both, "missed": after.missed,
            "instead": after.instead,
        }  # fmt: skip
        by_number = self.asked.people.by_number
        found = []
        for name in names:
            if name in ("both", "missed", "instead") and (not self.against or self.asking.by_lot):
                continue
            lines = [by_number[number] for number in numbers[name]]
            if lines:
                found.append((name, listed(lines, self.asked, f"what-if-{name}", viewer=self.viewer, page=page)))
        return replace(view, people=tuple(found))


def _declined(asked: Asked) -> frozenset[int]:
    """Give the records on lists of those who declined, received by the day."""
    places = (place for place in listings(asked.moment) if place.role is ListRole.DECLINED)
    return frozenset(place.record for place in places if place.day <= asked.day)


def _lot(found: Reckoned, rule: str, small_under: int) -> LotView:
    if rule:
        return LotView(None, None, None, rule)
    value = round(found.value, 1)
    if any(0 < bound < small_under for bound in (found.low, found.high)):
        return LotView(value, None, None)
    return LotView(value, found.low, found.high)


def _as_part(group: GroupOutcome, found: Outcome, whole: Outcome) -> GroupOutcome:
    """Give a cohort's share of the one lot that is drawn among everybody, and not of a lot of its own."""
    return share_of_lot(group, whole) if found.asking.by_lot else group


def _caveats(asked: Asked, found: Sequence[_Side], views: Sequence[SideView]) -> Iterator[Sentence]:
    yield Sentence("what-if.note-no-forecast")
    if any(each.asking.by_lot for each in found):
        yield Sentence("what-if.note-by-lot")
        if found[0].against:
            yield Sentence("what-if.note-lot-against")
    for view in views:
        if view.short:
            yield Sentence("what-if.note-short", (("n", str(view.short)), ("power", view.name)))
        if view.untold.value:
            yield Sentence("what-if.note-untold", (("n", str(view.untold.value)), ("power", view.name)))
    for each, view in zip(found, views, strict=True):
        if not each.told_declined and not each.asking.means.declined:
            yield Sentence("what-if.note-declined-untold", (("power", view.name),))
    cells = [view.whole.come for view in views]
    if any(cell.low != cell.high for cell in cells):
        yield Sentence("caveat.range")
    for each, view in zip(found, views, strict=True):
        if each.rule:
            yield Sentence("what-if.note-protected", (("power", view.name),))
    shown_groups = [(group.before, group.come) for view in views for group in (view.whole, *view.groups)]
    if any(cell.withheld not in ("", "field-protected") for pair in shown_groups for cell in pair):
        yield Sentence("caveat.withheld")
    if asked.future:
        yield Sentence("caveat.future-day")
    if asked.known:
        yield Sentence("caveat.known-at", (("day", asked.known),))
