"""Who came home in an exchange by our lists: the same as the figures say, and withheld across phases and categories."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import Cell
from byname.core.disclosure import Viewer
from byname.core.figures import FigureQuery, FigureResult
from byname.queries._asked import ask
from byname.queries._persons import ask_for
from byname.queries._returned import COLUMNS, Returned, _Part, _rules
from byname.queries.figures import figure
from tests.registers import HOME, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def home(viewer: Viewer) -> Returned:
    return Returned(ask_for(None, None, viewer=viewer), viewer=viewer)


def test_every_number_is_that_of_the_figure_whose_text_it_bears(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    cells = home(cast["all"]).cells("X-1", "aa", ["1", "2"])
    assert {phase: [cell.value for cell in row] for phase, row in cells.items()} == {
        "": [0, 0, 5, 5], "1": [0, 0, 5, 5], "2": [0, 0, 0, 0],
    }  # fmt: skip
    for row in cells.values():
        for cell in row:
            if cell.figure.startswith("returned/exchange:X-1") and "phase:2" not in cell.figure and cell.value:
                found = figure(cell.figure, viewer=cast["all"])
                assert (cell.value, cell.low, cell.high) == (found.value, found.low, found.high)


def test_the_whole_is_the_figure_of_the_exchange(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = home(cast["all"])
    assert (found.total("X-1", "aa").value, found.total("X-1", "bb").value) == (5, 0)
    assert [sorted(each) for each in (found.powers("X-1"), found.powers("X-9"), found.exchanges)] == [
        ["aa"],
        [],
        ["X-1"],
    ]


def test_an_undecided_link_gives_a_range(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 5: two rows that may be one man may be one return or two; the people tied by links are looked at together."""
    rows = [{"name": "ZHMAKOVENKO H.", "birth_date": ""}]
    facts = {"source": "agency", "kind": "handover-act", "power": "aa", "holder": "bb", "exchange": "X-1", "phase": "1"}
    from datetime import date

    from byname.core.dates import UncertainDate

    small_register.take("act2.csv", rows, received=date(2023, 2, 3), on=UncertainDate.from_edtf("2023-02-01"), **facts)
    cell, told = home(cast["all"]).total("X-1", "aa"), figure("returned/exchange:X-1/power:aa", viewer=cast["all"])
    assert (cell.value, cell.low, cell.high) == (told.value, told.low, told.high)
    assert cell.low is not None
    assert cell.high is not None
    assert cell.low < cell.high


def test_groups_of_rows_words_are_for_who_sees_persons_alone(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [(name, cell)] = home(cast["all"]).groups("X-1", "1", "aa", "unit")
    assert (name, cell.value, cell.figure) == ("u1", len(HOME), "returned/exchange:X-1/phase:1/power:aa/by:unit=u1")
    assert PEOPLE[HOME[0]][2].startswith("1")
    assert home(cast["keeper"]).groups("X-1", "1", "aa", "unit") == ()


def test_law_8_what_the_account_withholds_of_those_back_does_not_follow_from_an_exchange(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Decision 5: "for a single figure that repeats a cell of the account": of 13 taken the 5 would tell of who escaped."""
    assert figure("returned@2023-03-01/power:aa", viewer=cast["keeper"]).withheld == "complementary"
    found = home(cast["keeper"])
    assert (found.total("X-1", "aa").value, found.total("X-1", "aa").withheld) == (None, "complementary")
    assert {cell.value for row in found.cells("X-1", "aa", ["1"]).values() for cell in row} == {None}
    assert home(cast["own-reader"]).total("X-1", "aa").value == 5


def test_law_8_a_keeper_sees_five_and_no_smaller_number(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("byname.queries._returned.rule_for", lambda *_asks, **_viewer: "")
    total = home(cast["keeper"]).total("X-1", "aa")
    assert (total.value, total.low, total.high) == (5, None, None)
    assert home(cast["keeper"]).exchanges == frozenset()
    assert ask(None, None).people is not None


counts = st.lists(st.integers(0, 9), min_size=3, max_size=3)


@given(st.lists(counts, min_size=1, max_size=4))
def test_law_8_no_small_number_follows_by_subtracting_phases_or_categories(table: list[list[int]]) -> None:
    """Whatever is shown: nobody can tell a number under the threshold from it."""
    phases = {str(place): row for place, row in enumerate(table, 1)}
    parts = {"": _part([sum(column) for column in zip(*table, strict=True)])} | {
        phase: _part(row) for phase, row in phases.items()
    }
    rules = _rules(parts, 5)
    shown = {key for key in product(parts, COLUMNS) if key not in rules}
    if rules:
        assert shown <= {("", "total")}
    for phase, column in shown:
        assert not 0 < parts[phase].cell(column).value < 5


def _part(row: list[int]) -> _Part:
    query = FigureQuery("returned", exchange="X-1", power="aa")
    named = zip(("military", "civilian", ""), row, strict=True)
    cells = tuple((name, Cell(number, number, number)) for name, number in named)
    whole = sum(row)
    return _Part(query, FigureResult(query, whole, whole, whole, (), (), (), parts=cells))
