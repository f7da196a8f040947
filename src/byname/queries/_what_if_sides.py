"""One side under another formula, cleared for one viewer: numbers, groups, comparison, people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from byname.core.custody.drafts import Effect
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD
from byname.core.disclosure import Action, Viewer, may
from byname.core.exchanges.categories import FIELDS_ASKED, capture_year
from byname.core.exchanges.roles import ListRole
from byname.core.exchanges.whatif import (
    COME,
    REMAIN,
    All,
    Asking,
    GroupOutcome,
    Outcome,
    Reckoned,
    compared,
    share_of_lot,
)
from byname.core.exchanges.whatif import what_if as apply
from byname.core.fields import FIELD_OF
from byname.core.figures import FigureQuery
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named, today
from byname.queries._lists import listed
from byname.queries._members import members_of
from byname.queries._persons import powers_told, shown_value
from byname.queries._withholding import cell_view, part_rules
from byname.queries.accounts import rule_for
from byname.queries.gate import exact, shown, threshold
from byname.queries.results import CellView
from byname.queries.what_if_results import GroupView, LotView, SideView

__all__ = ["UNTOLD", "Side"]

UNTOLD = "?"
"""How the group of those of whom nothing is told is asked for."""

_GUARDED = frozenset({"protected", "secret"})
_PROTECTED = "reason"
"""A field that is protected: who may not see one is not told who declined either."""


class Side:
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
        if self.small_under and not self.rule:
            self.rule = self._rule_beside_account()
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

    def _rule_beside_account(self) -> str:
        """Withhold from who sees no small numbers what he could subtract from an account, or from another such question.

        Who "all" are, and a list, are questions of one's own; two of them tell of a few. What the account withholds of
        those held is withheld here too.
        """
        if self.asking.means != All() or self.asking.order is not None:
            return "own-question"
        asks = FigureQuery("held", as_of=self.asked.day, power=self.asking.power)
        statuses = ("held", "held-reported", "held-confirmed")
        rules = (rule_for(replace(asks, status=each), self.asked, viewer=self.viewer) for each in statuses)
        return "complementary" if any(rules) else ""

    def view(self, by: str) -> SideView:
        """Give the side as the viewer may see it, broken down by a field where one is asked for."""
        outcome, rules = self.outcome, part_rules(self.outcome.account, self.small_under) if self.small_under else {}
        if self.rule:
            hidden = (
                (COME, REMAIN) if self.rule == "field-protected" and not self.small_under else (COME, REMAIN, "taken")
            )
            rules |= dict.fromkeys(hidden, self.rule)
        untold = len(outcome.untold)
        rule = self.rule or ("small-group" if 0 < untold < self.small_under else "")
        return SideView(
            power=self.asking.power,
            name=named(self.asked.world, "power", self.asking.power),
            number=self.asking.number,
            by_lot=self.asking.by_lot,
            whole=self._group(outcome.whole, ("", ""), rules),
            short=None if COME in rules else outcome.short,
            untold=CellView("untold", "", None if rule else untold, None, None, rule),
            groups=tuple(self._groups(by)) if by and not self.rule and not self.small_under else (),
            against=tuple(self._against()) if self.against and not self.rule else (),
        )

    def _group(self, group: GroupOutcome, name: tuple[str, str], rules: dict[str, str]) -> GroupView:
        """Give a group's numbers by its code and label; what is reckoned from a withheld number is withheld with it."""
        small = self.small_under
        meant_rule, rest_rule = rules.get(COME, ""), rules.get(REMAIN, "")
        either = meant_rule or rest_rule if self.asking.by_lot else ""
        return GroupView(
            code=name[0],
            label=name[1],
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

    def _groups(self, by: str) -> Iterator[GroupView]:
        """Break the side down, for who may see its people: beside an account's groups these could be subtracted."""
        if by == "cohort":
            yield from self._cohorts()
            return
        found = self._apply(self.asking, lambda line: self._name_of_group(by, line))
        groups = [(self._label(by, each.name), each) for each in found.groups]
        for label, each in sorted(groups, key=lambda row: (not row[0], row[0])):
            yield self._group(each, (each.name or UNTOLD, label), {})

    def _name_of_group(self, by: str, line: PersonLine) -> str:
        return capture_year(line, self.asked.day) if by == "capture-year" else line.value(by)

    def _label(self, by: str, name: str) -> str:
        return shown_value(self.asked.world, by, name) if name and by != "capture-year" else name

    def _cohorts(self) -> Iterator[GroupView]:
        """Give a line for each cohort; cohorts may share people."""
        members = members_of(self.asked)
        for code, title in members.titles():
            asking = replace(self.asking, member=lambda line, code=code: members(code, line))  # type: ignore[misc]  # mypy cannot type a lambda's default
            found = self._apply(asking)
            if found.whole.before.high:
                yield self._group(_as_part(found.whole, found, self.outcome), (code, title), {})

    def _against(self) -> Iterator[CellView]:
        """Give who came and, where the formula names who would, who came under both, would have come, and came instead.

        One small part withholds all, for two of them tell the third.
        """
        found = compared(self.outcome, self.came)
        names = () if self.asking.by_lot else ("both", "missed", "instead")
        counts = {"came": len(self.came), **{name: len(getattr(found, name)) for name in names}}
        small = any(0 < count < self.small_under for count in counts.values()) or self._back_hidden()
        for code, count in counts.items():
            # No bounds: how the two counts vary together under undecided links is not reckoned.
            yield CellView(code, "", None if small else count, None, None, "small-group" if small else "")

    def _back_hidden(self) -> bool:
        """Tell whether the account withholds how many are back by now: who came in every exchange would add up to it."""
        if not self.small_under or self.asking.power not in powers_told(self.asked.people):
            return False
        now = replace(self.asked, as_of=max(self.asked.as_of, today()))
        query = FigureQuery("returned", as_of=now.day, power=self.asking.power)
        return bool(rule_for(query, now, viewer=self.viewer))

    def _in_group(self, by: str, group: str) -> Callable[[PersonLine], bool]:
        """Give who is of a group of the breakdown; everybody where none is asked for."""
        if not by or not group:
            return lambda _line: True
        if by == "cohort":
            members = members_of(self.asked)
            return lambda line: members(group, line).counts
        wanted = "" if group == UNTOLD else group
        return lambda line: self._name_of_group(by, line) == wanted

    def with_people(
        self, view: SideView, names: Iterable[str], page: int | None, group: tuple[str, str] = ("", "")
    ) -> SideView:
        """Add the lists of people that are asked for, those only whom the viewer may see; each look is journalled.

        `group` narrows them to one group of a breakdown: its field and code.
        """
        if not self.names_shown:
            return view
        after = compared(self.outcome, self.came)
        outcome = self.outcome
        numbers = {
            "come": outcome.coming, "meant": outcome.meant, "remain": () if self.asking.by_lot else outcome.remaining,
            "possible": outcome.possible, "untold": outcome.untold, "both": after.both, "missed": after.missed,
            "instead": after.instead,
        }  # fmt: skip
        by_number, of_group = self.asked.people.by_number, self._in_group(*group)
        found = []
        for name in names:
            if name in ("both", "missed", "instead") and (not self.against or self.asking.by_lot):
                continue
            lines = [line for number in numbers[name] if of_group(line := by_number[number])]
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
