"""Returns without an exchange: outside of one, through a third state, unannounced; month by month, and who they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.hypotheses import Branches
from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, evaluate
from byname.queries._asked import Asked, answerable, day_or_none, today
from byname.queries._deaths import as_told
from byname.queries._persons import ask_for, hits, known_power, powers_told
from byname.queries.exchange_results import OutsideRow, OutsideView
from byname.queries.following import behind_caveats
from byname.queries.gate import DATE_FIELD, allow, exact, sees, shown, threshold
from byname.queries.looking import look
from byname.queries.results import CellView, PersonHit, Sentence

__all__ = ["LATE", "WAYS", "outside"]

WAYS = ("outside", "by-third-state", "third-state", "unannounced")
"""Home without an exchange; of them by way of a third state; handed to a third state; of those home, heard of late."""

LATE = 7
"""Of whom we first hear more than so many days after he was home, nobody gave notice; another number may be asked for."""

_LONGEST = 120


def outside(
    *,
    viewer: Viewer,
    start: date | None = None,
    end: date | None = None,
    power: str = "",
    late: int = LATE,
    known_at: date | None = None,
    people: bool = False,
) -> OutsideView:
    """Give how many came back without an exchange in [start, end), month by month; with `people` also who, which is journalled.

    Where the period has no end it is up to today, where it has no beginning it is a year long. Raises MisuseError for one
    that ends before it begins, or is longer than ten years, and for another `late` from who may not see the people.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    end = end or today() + timedelta(days=1)
    start = start or end - timedelta(days=365)
    months = _months(start, end)
    asked = ask_for(None, known_at, viewer=viewer)
    found = _Outside(asked, known_power(asked, power), late, viewer)
    if found.small_under and late != LATE:
        raise MisuseError(
            f"Another number of days than {LATE} is for who may see these people: two of them subtracted would tell of "
            "a few. Ask without it."
        )
    rows = [found.row(first, last) for first, last in months]
    whole = found.row(start, end)
    if found.small_under:
        rows, whole = _withheld(rows, whole, found.small_under)
    withheld = any(cell.withheld for row in (*rows, whole) for cell in row.cells)
    return OutsideView(
        start=start,
        end=end,
        power=power,
        rows=tuple(rows),
        whole=whole,
        people=tuple(found.people(start, end)) if people else (),
        late=late,
        known_at=asked.known_at,
        made_up=asked.world.made_up,
        caveats=(*behind_caveats(viewer=viewer), *([Sentence("caveat.withheld")] if withheld else [])),
    )


def _months(start: date, end: date) -> list[tuple[date, date]]:
    """Cut a period [start, end) at the first days of months."""
    for day in (start, end):
        answerable(day)
    if start >= end:
        raise MisuseError(f"A period ends after it begins: {start} to {end} has no day. Its last day is not in it.")
    found, first = [], start
    while first < end:
        after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        found.append((first, min(after, end)))
        first = after
    if len(found) > _LONGEST:
        raise MisuseError(f"{start} to {end} is longer than ten years. Ask for less at once.")
    return found


class _Outside:
    """Everybody with those movements alone that a question counts, so that ranges hold over undecided links."""

    def __init__(self, asked: Asked, power: str, late: int, viewer: Viewer) -> None:
        self.asked, self.power, self.viewer = asked, power, viewer
        self.small_under = (
            0 if exact({power} if power else powers_told(asked.people), viewer=viewer) else threshold(viewer=viewer)
        )
        home = _home_without_exchange
        self._asks: dict[str, tuple[str, list[PersonLine], list[Branches]]] = {
            "outside": ("returned", *_kept(asked, home)),
            "by-third-state": (
                "returned",
                *_kept(asked, lambda line, one: home(line, one) and _by_third_state(line, one)),
            ),
            "third-state": ("third-state", *_kept(asked, lambda _line, one: one.effect is Effect.THIRD_STATE)),
            "unannounced": ("returned", *_kept(asked, lambda line, one: home(line, one) and _late(one, late))),
        }

    def row(self, start: date, end: date) -> OutsideRow:
        return OutsideRow(start, end, tuple(self._cell(way, start, end) for way in WAYS))

    def _cell(self, way: str, start: date, end: date) -> CellView:
        status, lines, branches = self._asks[way]
        query = FigureQuery(
            status, start=start.toordinal(), end=end.toordinal(), power=self.power, known=self.asked.known
        )
        found = evaluate(query, lines, branches)
        # Of the four, only this one is a figure that can be asked for elsewhere.
        figure = query.format() if way == "third-state" else ""
        low, high = (None, None) if self.small_under else (found.low, found.high)
        return CellView(way, figure, found.value, low, high)

    def people(self, start: date, end: date) -> Iterator[tuple[PersonHit, str, date | None, int | None]]:
        """Give everybody whom the viewer may see: the person, how he came back, the last day possible, days until told."""
        found = [each for each in self._counted(start, end) if sees(each[0], viewer=self.viewer)]
        told = [each.line for each in as_told({line.number: line for line, _one in found}.values(), viewer=self.viewer)]
        shown_as = dict(zip((line.number for line in told), hits(told, self.asked, viewer=self.viewer), strict=True))
        if not shown_as:
            return
        numbers = sorted(hit.number for hit in shown_as.values())
        look("outside", {"from": start.isoformat(), "to": end.isoformat(), "persons": numbers}, viewer=self.viewer)
        for line, one in sorted(found, key=lambda each: (each[1].settled, each[0].number)):
            if hit := shown_as.get(line.number):
                seen = shown(DATE_FIELD[str(one.effect)], line.value("power"), viewer=self.viewer)
                day = day_or_none(one.latest) if seen else None
                yield hit, _way(line, one), day, max(0, one.known - one.latest) if day else None

    def _counted(self, start: date, end: date) -> Iterator[tuple[PersonLine, Movement]]:
        """Give each movement that the numbers count, with the person as he is told to the viewer."""
        for line in self.asked.people.lines:
            if self.power and line.value("power") != self.power:
                continue
            for one in line.movements:
                in_period = start.toordinal() <= one.settled < end.toordinal()
                if in_period and one.counts and (_home_without_exchange(line, one) or one.effect is Effect.THIRD_STATE):
                    yield line, one


def _way(line: PersonLine, movement: Movement) -> str:
    if movement.effect is Effect.THIRD_STATE:
        return "third-state"
    return "by-third-state" if _by_third_state(line, movement) else "outside"


def _kept(asked: Asked, counts: Callable[[PersonLine, Movement], bool]) -> tuple[list[PersonLine], list[Branches]]:
    """Give those with a movement that counts, with everybody who may be one of them, without their other ends."""

    def with_ends(line: PersonLine) -> PersonLine:
        ends = {Effect.RETURNED, Effect.THIRD_STATE}
        return replace(
            line, movements=tuple(one for one in line.movements if one.effect not in ends or counts(line, one))
        )

    people = asked.people
    told = {line.number for line in people.lines if any(counts(line, one) for one in line.movements)}
    tied = [each for each in people.branches if told.intersection(each.component.persons)]
    told |= {number for each in tied for number in each.component.persons}
    lines = [with_ends(line) for line in people.lines if line.number in told]
    joined = [Branches(each.component, tuple((group, with_ends(line)) for group, line in each.lines)) for each in tied]
    return lines, joined


def _home_without_exchange(_line: PersonLine, movement: Movement) -> bool:
    return movement.effect is Effect.RETURNED and not movement.exchange and movement.weight is not Weight.SHOWN


def _by_third_state(line: PersonLine, home: Movement) -> bool:
    return any(
        one.effect is Effect.THIRD_STATE and one.spell == home.spell and one.weight is not Weight.SHOWN
        for one in line.movements
    )


def _late(movement: Movement, days: int) -> bool:
    """Tell whether the first word of it came more than so many days after the last day on which it may have been."""
    return movement.known - movement.latest > days


def _withheld(rows: Sequence[OutsideRow], whole: OutsideRow, small: int) -> tuple[list[OutsideRow], OutsideRow]:
    """Withhold the months where any number of the period is a small group: each would follow from the others."""
    numbers = [cell.value or 0 for row in (*rows, whole) for cell in row.cells]
    # Those home otherwise than by a third state, or announced, follow by subtracting within a row.
    numbers += [(row.cells[0].value or 0) - (row.cells[place].value or 0) for row in (*rows, whole) for place in (1, 3)]
    if not any(0 < number < small for number in numbers):
        return list(rows), whole

    def hide(row: OutsideRow, *, keep: bool) -> OutsideRow:
        cells = (
            cell
            if keep and cell.code == "outside" and not 0 < (cell.value or 0) < small
            else replace(cell, value=None, low=None, high=None, withheld="complementary")
            for cell in row.cells
        )
        return replace(row, cells=tuple(cells))

    return [hide(row, keep=False) for row in rows], hide(whole, keep=True)
