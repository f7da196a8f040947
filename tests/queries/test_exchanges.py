"""One exchange: everybody's counts beside our own lists, differences shown and never mended, slips told, nobody leaked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries import exchanges
from byname.queries.absent import NotFoundError
from byname.queries.exchange_results import CountView, ExchangeView, SideView
from byname.queries.figures import figure
from byname.store.models import ReferenceEntry
from tests.queries.courses import write_course
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def course(small_register: SmallRegister) -> SmallRegister:
    write_course()
    return small_register


def shown(viewer: Viewer, known_at: date | None = None) -> ExchangeView:
    return exchanges.exchange("X-1", viewer=viewer, known_at=known_at)


def side(view: ExchangeView, power: str, phase: str = "1") -> SideView:
    phases = {each.code: each.sides for each in view.phases} | {"": view.whole}
    return next(each for each in phases[phase] if each.power == power)


def of_source(found: SideView, source: str) -> CountView:
    return next(count for count in found.counts if count.source == source)


def test_the_record_keeps_every_number_and_names_both_sides(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(cast["desk"])
    assert view.numbers == (("own", "1"), ("bureau", "2"))
    assert view.sides == (("aa", "Ariland"), ("bb", "Boria"))
    assert view.exchange.numbers_differ
    assert view.talks is not None
    assert view.talks.place == "a third city"
    assert [each.proposal.code for each in view.proposals] == ["P-1", "P-2"]
    assert (view.problems, view.version, view.made_up) == ((), 2, True)


def test_our_own_number_stands_beside_each_count_and_opens_into_people(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = side(shown(cast["desk"]), "aa")
    total = found.own[-1]
    assert (total.value, total.low, total.high) == (5, 5, 5)
    assert total.figure == "returned/exchange:X-1/phase:1/power:aa"
    own, bureau = of_source(found, "own"), of_source(found, "bureau")
    assert [(cell.column, cell.number) for cell in own.cells] == [
        ("military", 5), ("civilian", 0), ("total", 6), ("remains", None),
    ]  # fmt: skip
    assert (bureau.way, bureau.cells[2].difference, bureau.cells[3].difference) == ("sent", 0, None)


def test_a_difference_is_shown_and_nothing_is_mended(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    own = of_source(side(shown(cast["desk"]), "aa"), "own")
    total = own.cells[2]
    assert (total.number, total.difference, total.explained) == (6, 1, False)
    # Of nobody a list tells whether he is military: all five may be.
    military = own.cells[0]
    assert (military.number, military.difference, military.explained) == (5, 5, True)
    assert [flag.code for flag in own.flags] == ["exchange.categories-missing", "exchange.parts-missing"]


def test_the_other_direction_is_counted_for_itself(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Unequal numbers are normal: nothing compares the two sides, and nothing adds them up."""
    found = side(shown(cast["desk"]), "bb", "")
    assert (found.own[-1].value, of_source(found, "agency").cells[2].number) == (0, 3)


def test_a_table_that_does_not_add_up_is_flagged_beside_our_own_lists(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [table] = shown(cast["desk"]).tables
    assert (table.sum, table.whole, table.of) == (4, 5, "military")
    assert table.flag is not None
    assert dict(table.flag.values) == {"sum": "4", "whole": "5", "n": "1", "table": "service"}
    assert [(row.label, row.number) for row in table.rows][:2] == [("ground", 3), ("navy", 1)]


def test_a_phase_that_slipped_tells_what_was_known_when(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Planned for a day as known then; carried out the next day."""
    before, after = shown(cast["desk"], date(2023, 1, 20)), shown(cast["desk"])
    assert (before.phases[0].day, before.phases[0].state, before.phases[0].steps) == ("2023-01-31", "planned", ())
    [planned, done] = after.phases[0].steps
    assert (planned.known, planned.day, done.known, done.day) == (
        date(2023, 1, 10), "2023-01-31", date(2023, 2, 2), "2023-02-01",
    )  # fmt: skip
    assert (after.phases[0].moved, after.phases[1].moved) == (True, False)


def test_called_off_midway_what_was_carried_out_stands(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(cast["desk"])
    assert [phase.state for phase in view.phases] == ["carried-out", "called-off"]
    assert view.exchange.state == "called-off"
    assert (side(view, "aa").own[-1].value, side(view, "aa", "2").own[-1].value) == (5, 0)


def test_as_known_then_nobody_had_counted_and_nobody_was_home(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = side(shown(cast["desk"], date(2023, 1, 20)), "aa")
    assert (found.counts, found.own[-1].value) == ((), 0)


def test_what_was_not_written_down_by_then_is_not_there(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(NotFoundError):
        shown(cast["desk"], date(2023, 1, 1))
    with pytest.raises(NotFoundError, match="Close to it: X-1"):
        exchanges.exchange("X-2", viewer=cast["desk"])


def test_a_version_that_was_taken_back_leaves_the_one_before(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    newest = ReferenceEntry.objects.get(kind="exchange", code="X-1", version=2)
    withdraw("reference", newest.id, "misread", by=cast["all"])
    view = shown(cast["desk"])
    assert (view.version, view.exchange.state, view.phases[0].day) == (1, "planned", "2023-01-31")


def test_an_older_version_of_another_hand_is_shown_with_what_is_wrong(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    from byname.actions.references import NewReference, add_references

    add_references([NewReference("exchange", "X-7", {"formula": "as agreed", "phases": "two"})], by=cast["all"])
    view = exchanges.exchange("X-7", viewer=cast["desk"])
    assert [dict(problem.values)["where"] for problem in view.problems] == [
        "exchange X-7, formula", "exchange X-7, phases",
    ]  # fmt: skip
    assert (view.exchange.written, view.phases) == ("as agreed", ())


def test_law_8_who_may_not_see_persons_gets_no_small_number_nor_one_by_subtracting(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for who in ("keeper", "captives-reader"):
        view = shown(cast[who])
        cells = [
            cell for each in (*(s for phase in view.phases for s in phase.sides), *view.whole) for cell in each.own
        ]
        assert not any(0 < (cell.value or 0) < 5 for cell in cells)
        assert all(cell.low is None and cell.high is None for cell in cells if cell.withheld)
    assert [table.compared for table in shown(cast["keeper"]).tables] == [False]


def test_law_8_a_stranger_is_refused(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    for ask in (lambda: shown(cast["nobody"]), lambda: exchanges.exchanges(viewer=cast["nobody"])):
        with pytest.raises(RefusedError):
            ask()


def test_the_list_gives_both_directions_and_what_is_open(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = exchanges.exchanges(viewer=cast["desk"])
    [head] = view.heads
    assert head.exchange.code == "X-1"
    assert [(power, cell.value) for power, _name, cell in head.sides] == [("aa", 5), ("bb", 0)]
    assert [each.proposal.code for each in view.proposals] == []
    assert [each.promise.code for each in view.promises] == ["U-1"]
    assert (view.unregistered, view.made_up) == ((), True)


def test_an_exchange_that_only_lists_tell_of_is_named_to_who_sees_them(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert exchanges.exchanges(viewer=cast["desk"]).unregistered == ("X-1",)
    for who in ("keeper", "captives-reader"):
        assert exchanges.exchanges(viewer=cast[who]).unregistered == ()


@pytest.mark.parametrize("who", ["all", "desk", "reader", "keeper", "own-reader", "captives-reader"])
def test_law_8_an_exchange_tells_nobody_more_than_the_figure_that_it_opens_into(
    course: SmallRegister, cast: Mapping[str, Viewer], who: str
) -> None:
    """One gate for everything that leaves: what a figure withholds stands neither in the list nor on the page."""
    viewer = cast[who]
    told = [cell for head in exchanges.exchanges(viewer=viewer).heads for _power, _name, cell in head.sides]
    view = shown(viewer)
    told += [each.own[-1] for each in (*view.whole, *(one for phase in view.phases for one in phase.sides))]
    assert told
    for cell in told:
        found = figure(cell.figure, viewer=viewer)
        assert cell.value in {None, found.value}, cell.figure
        if not found.withheld and not cell.withheld:
            assert cell.value == found.value


def test_law_8_no_number_of_a_count_gives_our_own_withheld_one(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """A difference beside a published number is our own number: where that is withheld, no difference stands there."""
    view = shown(cast["keeper"])
    for found in (*view.whole, *(one for phase in view.phases for one in phase.sides)):
        for count in found.counts:
            for column, cell in zip(("military", "civilian", "unsaid", "total"), found.own, strict=True):
                beside = {each.column: each for each in count.cells}.get(column)
                if beside is not None and cell.value is None:
                    assert (beside.difference, beside.explained) == (None, False)
