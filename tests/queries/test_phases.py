"""What stands beside each other: a count within what our lists leave open, a table's lines beside our groups."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.course.counts import read_count
from byname.core.course.course import read_exchange, slips
from byname.core.disclosure import Viewer
from byname.queries._persons import ask_for
from byname.queries._phases import Scope, sides_of
from byname.queries._returned import Returned
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

PHASES = [{"code": "1", "day": "2023-02-01"}]


def scope(viewer: Viewer, *bodies: dict[str, object], phases: list[dict[str, str]] | None = None) -> Scope:
    asked = ask_for(None, None, viewer=viewer)
    counts = [
        read_count(f"C-{n}", {"exchange": "X-1", "source": "own", "power": "aa", **body}).value
        for n, body in enumerate(bodies)
    ]
    one = read_exchange("X-1", {"phases": PHASES if phases is None else phases}).value
    return Scope(one, counts, asked, Returned(asked, viewer=viewer))


def test_sides_are_those_of_the_entry_then_whoever_is_counted_or_came(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    asked = ask_for(None, None, viewer=cast["all"])
    home = Returned(asked, viewer=cast["all"])
    one = read_exchange("X-1", {"sides": ["bb", "aa"]}).value
    assert sides_of(one, [], home) == ("bb", "aa")
    assert sides_of(read_exchange("X-1", {}).value, [], home) == ("aa",)


@pytest.mark.parametrize(
    ("body", "difference", "explained"),
    [
        ({"total": 5}, 0, True),
        ({"total": 4}, -1, False),
        ({"total": 7}, 2, False),
        ({"military": 5, "civilian": 0}, 0, True),
    ],
)
def test_a_total_is_held_against_what_our_lists_say(
    small_register: SmallRegister, cast: Mapping[str, Viewer], body: dict[str, object], difference: int, explained: bool
) -> None:
    [side] = scope(cast["all"], {"phase": "1", **body}).side_views("1")
    total = next(cell for cell in side.counts[0].cells if cell.column == "total")
    assert (total.difference, total.explained) == (difference, explained)


def test_law_9_a_count_of_who_sends_is_held_against_the_same_people(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    bodies: list[dict[str, object]] = [{"phase": "1", "total": 6, "way": way} for way in ("received", "sent")]
    [side] = scope(cast["all"], *bodies).side_views("1")
    received, sent = side.counts
    assert received.cells == sent.cells


def test_a_table_of_a_field_stands_beside_our_groups_however_it_is_written(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    body = {"phase": "1", "total": 5, "parts": {"unit": {"1 Вигадана  бригада": 3, "elsewhere": 2}}}
    found = scope(cast["all"], body)
    [table] = found.tables(found.counts[0])
    rows = {row.label: (row.number, row.own and row.own.value) for row in table.rows}
    assert rows == {"1 Вигадана  бригада": (3, 5), "elsewhere": (2, None)}
    assert (table.compared, table.flag) == (True, None)


def test_a_table_of_what_singles_people_out_is_not_compared(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = scope(cast["all"], {"total": 5, "parts": {"phone": {"+380": 5}, "hobby": {"chess": 5}}})
    assert [table.compared for table in found.tables(found.counts[0])] == [False, False]


def test_people_of_no_phase_are_told_of(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = scope(cast["all"], phases=[{"code": "2"}])
    told = {caveat.code: dict(caveat.values) for caveat in found.caveats()}
    assert told["exchange.without-phase"] == {"n": "5", "power": "Ariland"}
    assert "exchange.unsaid" in told


def test_a_phase_that_was_dropped_is_shown_without_numbers(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    first, second = read_exchange("X-1", {"phases": [*PHASES, {"code": "2"}]}), read_exchange("X-1", {"phases": PHASES})
    history = slips([(1, first.value), (2, second.value)])
    found = scope(cast["all"])
    views = [found.phase(code, history) for code in found.phases(history)]
    assert [(view.code, view.state, bool(view.sides)) for view in views] == [("1", "", True), ("2", "dropped", False)]
    assert views[1].steps[-1].dropped
