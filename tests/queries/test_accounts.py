"""Law 3: parts sum to the whole; law 4: every number is people; and what the gate withholds of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery
from byname.queries.accounts import account, rule_for
from byname.queries.figures import figure
from byname.queries.results import AccountView, CellView, Sentence
from tests.registers import HOME, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)


def values(cells: tuple[CellView, ...]) -> dict[str, int | None]:
    return {cell.code: cell.value for cell in cells}


@pytest.fixture
def whole(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> AccountView:
    return account(viewer=cast["all"], as_of=DAY)


def test_the_parts_sum_to_the_taken(whole: AccountView) -> None:
    assert sum(cell.value or 0 for cell in whole.parts) == whole.taken.value == 16
    assert values(whole.parts)["returned"] == len(HOME)
    assert values(whole.parts)["escaped"] == 1


def test_every_cell_opens_into_its_figure(whole: AccountView, cast: Mapping[str, Viewer]) -> None:
    for cell in (whole.taken, *whole.parts, *whole.aside):
        found = figure(cell.figure, viewer=cast["all"])
        assert (found.value, found.low, found.high) == (cell.value, cell.low, cell.high), cell.figure


@pytest.mark.parametrize("asked", [{"cohort": "works"}, {"power": "aa"}, {"cohort": "works", "power": "bb"}])
@pytest.mark.parametrize("known_at", [None, date(2022, 8, 1), date(2022, 10, 1)])
def test_every_cell_of_a_group_opens_into_its_figure(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: dict[str, str], known_at: date | None
) -> None:
    view = account(viewer=cast["all"], as_of=DAY, known_at=known_at, **asked)
    for cell in (view.taken, *view.parts, *view.aside):
        found = figure(cell.figure, viewer=cast["all"])
        assert (found.value, found.low, found.high) == (cell.value, cell.low, cell.high), cell.figure


def test_groups_name_units_and_sum_to_the_total(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["all"], as_of=DAY, by="unit")
    assert [name for name, _cells in view.groups] == ["1 вигадана бригада", "2 вигаданий полк", "5 чужий батальйон", ""]
    assert sum(cells[0].value or 0 for _name, cells in view.groups) == view.taken.value


def test_the_cell_of_a_unit_opens_into_the_people_of_that_unit(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = account(viewer=cast["all"], as_of=DAY, by="unit")
    cell = next(cell for cell in view.groups[0][1] if cell.code == "returned")
    found = figure(cell.figure, viewer=cast["all"], people=True)
    assert (found.value, {hit.number for hit in found.persons}) == (5, {small_register.numbers[key] for key in HOME})


def test_a_rival_date_keeps_the_person_where_he_is(whole: AccountView) -> None:
    assert whole.undecided == 1
    assert Sentence("caveat.undecided", (("n", "1"),)) in whole.caveats
    assert Sentence("caveat.unreadable", (("n", "1"),)) in whole.caveats
    assert whole.made_up


def test_what_was_not_known_then_is_not_in_the_account_as_known_then(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = account(viewer=cast["all"], as_of=DAY, known_at=date(2022, 6, 30), power="aa")
    assert (view.taken.value, values(view.parts)["returned"]) == (len(HOME) + 8, 0)
    assert view.taken.figure == "taken@2023-04-01/power:aa/known:2022-06-30"
    assert Sentence("caveat.known-at", (("day", "2022-06-30"),)) in view.caveats


def test_the_series_ends_with_the_account_of_the_day(whole: AccountView) -> None:
    assert len(whole.series) == 24
    assert whole.series[-1].day == DAY
    assert dict(whole.series[-1].counts) == values(whole.parts)
    assert whole.series[0].day == date(2022, 5, 17)


def test_what_happened_lately_names_who_came_and_left(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = account(viewer=cast["all"], as_of=date(2023, 2, 3))
    moved = {
        change.code: (change.added.value, change.removed.value)
        for change in view.changes
        if change.reason == "happened"
    }
    assert moved == {"returned": (5, 0), "held-reported": (0, 4), "held-confirmed": (0, 1)}
    assert {change.since for change in view.changes if change.reason == "happened"} == {date(2023, 1, 27)}


def test_what_was_learned_lately_is_told_apart(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["all"], as_of=DAY, known_at=date(2023, 2, 5), power="aa")
    moved = {change.code: (change.added.value, change.removed.value) for change in view.changes}
    assert {(change.reason, change.since) for change in view.changes} == {("learned", date(2023, 1, 29))}
    assert moved == {"returned": (5, 0), "held-reported": (0, 4), "held-confirmed": (0, 1)}


def test_a_keeper_gets_small_groups_and_their_partners_withheld(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = account(viewer=cast["keeper"], as_of=DAY)
    rules = {cell.code: cell.withheld for cell in view.parts if cell.withheld}
    assert rules == {"escaped": "small-group", "held-confirmed": "small-group"}
    assert all(cell.value is cell.low is cell.high is None for cell in view.parts if cell.withheld)
    assert Sentence("caveat.withheld") in view.caveats


def test_a_lone_small_group_takes_a_partner_with_it(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["keeper"], as_of=date(2022, 8, 10), known_at=date(2022, 8, 10), power="aa")
    hidden = {cell.code: cell.withheld for cell in (view.taken, *view.parts) if cell.withheld}
    assert hidden == {"escaped": "small-group", "held-reported": "complementary"}


def test_the_series_withholds_what_the_account_of_the_day_does(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for point in account(viewer=cast["keeper"], as_of=DAY).series:
        view = account(viewer=cast["keeper"], as_of=point.day)
        assert dict(point.counts) == values(view.parts), point.day


def test_no_group_under_the_threshold_leaves_to_a_keeper(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    views = [account(viewer=cast["keeper"], as_of=DAY, by=by) for by in ("unit", "power", "capture_place")]
    told = [cell.value for view in views for _name, cells in view.groups for cell in cells if cell.value]
    assert told
    assert min(told) >= 5


def test_the_sum_of_a_group_goes_where_one_number_is_left_for_its_small_cell(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Decision 5: of six with two cells withheld, one under five and one not, one escaped."""
    view = account(viewer=cast["keeper"], as_of=date(2022, 6, 10), by="unit")
    [cells] = [cells for name, cells in view.groups if name == "2 вигаданий полк"]
    rules = {cell.code: cell.withheld for cell in cells}
    assert (rules["escaped"], rules["held-reported"], rules["taken"]) == (
        "small-group",
        "complementary",
        "complementary",
    )


def test_a_withheld_cell_of_the_total_does_not_follow_from_its_column(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = account(viewer=cast["keeper"], as_of=date(2022, 8, 10), known_at=date(2022, 8, 10), power="aa", by="unit")
    hidden = {cell.code for cell in view.parts if cell.withheld}
    for code in hidden:
        assert any(cell.withheld for _name, cells in view.groups for cell in cells if cell.code == code)


def test_a_reader_of_one_power_sees_its_small_numbers_and_no_other_ones(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    own = account(viewer=cast["own-reader"], as_of=DAY, power="aa")
    other = account(viewer=cast["own-reader"], as_of=DAY, power="bb")
    assert values(own.parts)["escaped"] == 1
    assert other.taken.withheld == "small-group"


def test_a_small_change_is_withheld_from_a_keeper(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["keeper"], as_of=date(2023, 2, 3))
    rules = {change.code: change.added.withheld for change in view.changes if change.reason == "happened"}
    assert rules == {"returned": "", "held-reported": "small-difference", "held-confirmed": "small-difference"}


def test_the_rule_of_a_cell_holds_for_its_figure(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    from byname.queries._asked import ask

    query = FigureQuery.parse("escaped@2023-04-01")
    assert rule_for(query, ask(DAY, None), viewer=cast["keeper"]) == "small-group"
    assert rule_for(query, ask(DAY, None), viewer=cast["all"]) == ""


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"cohort": "port"}, "There is no cohort 'port'"),
        ({"power": "zz"}, "There is no power 'zz'. Powers of this register: aa, bb."),
        ({"by": "camp"}, "'camp' forms no groups"),
        ({"by": "name"}, "'name' forms no groups"),
    ],
)
def test_what_is_not_known_is_refused_in_a_sentence(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: dict[str, Any], says: str
) -> None:
    with pytest.raises(MisuseError, match=says):
        account(viewer=cast["all"], **asked)


def test_form_lists_are_there(whole: AccountView) -> None:
    assert whole.cohorts == (("works", "Taken at the works"),)
    assert whole.powers == (("aa", "Ariland"), ("bb", "Boria"))
    assert whole.title == "Small"
