"""Another formula at the terminal: both sides in numbers, people where the formula names them, clear refusals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.exchanges.what_if import _group_row, _lot, _side_rows
from byname.queries.results import CellView
from byname.queries.what_if_results import GroupView, LotView, SideView
from byname.wording import say

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

ASKED = ("exchange", "what-if", "all for all", "--side", "lod", "--side", "kes", "--as-of", "2022-12-31")


@pytest.fixture
def sides(listed: Hands) -> Hands:
    """Two people of aa on lists, and one of bb."""
    for code in ("lod", "kes"):
        assert listed.type("power", "add", code, "--name", f"Power {code}", "--as", "dana").code == 0
    return listed


def test_both_sides_are_printed_with_what_all_means_and_that_it_is_no_forecast(sides: Hands) -> None:
    printed = sides.type(*ASKED)
    assert printed.code == 0
    assert "People of Power lod" in printed.out
    assert "People of Power kes" in printed.out
    assert "without those who declined, at the end of 31 December 2022" in printed.out
    assert "It is no forecast" in printed.out


def test_json_has_every_number_of_the_page(sides: Hands) -> None:
    view = sides.json(*ASKED, "--by", "unit")
    assert (view["formula"], view["as_of"], view["made_up"]) == ("all for all", "2022-12-31", True)
    assert [side["power"] for side in view["sides"]] == ["lod", "kes"]
    whole = view["sides"][0]["whole"]
    assert whole["before"]["value"] == whole["come"]["value"] + whole["remain"]["value"]
    assert {"code", "figure", "value", "low", "high", "withheld"} == set(whole["before"])


def test_one_side_alone(sides: Hands) -> None:
    assert [side["power"] for side in sides.json(*ASKED, "--power", "kes")["sides"]] == ["kes"]


def test_a_number_alone_gives_averages_and_names_nobody(sides: Hands) -> None:
    printed = sides.type("exchange", "what-if", "1 for 1", *ASKED[3:], "--people", "come", "--by", "unit")
    assert printed.code == 0
    assert "nobody is named" in printed.out
    assert "Жмаковенко" not in printed.out


def test_people_are_named_to_who_may_see_them_alone(sides: Hands) -> None:
    register = sides.register
    register.take(
        "own-aa", [{"name": "Цвирхлюк Тарас Левкович", "birth_date": "17.06.1988", "capture_date": "17.05.2022"}], power="lod"
    )  # fmt: skip
    assert "Цвирхлюк" in sides.type(*ASKED, "--people", "come").out
    hidden = sides.type(*ASKED, "--people", "come", "--as", "dana")
    assert "Цвирхлюк" not in hidden.out
    assert "withheld" in hidden.out
    assert "Nobody is named here" in hidden.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("exchange", "what-if", "many for few"), "no formula"),
        (("exchange", "what-if", "all for all", "--definition", "ours"), "category 'ours'"),
        (("exchange", "what-if", "all for all", "--against", "X-9"), "exchange 'X-9'"),
        (("exchange", "what-if", "all for all", "--as-of", "31.02.2025"), "31.02.2025"),
        (("exchange", "what-if", "all for all", "--side", "lod"), "two sides"),
    ],
)
def test_what_cannot_be_asked_is_refused(sides: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = sides.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


@pytest.mark.parametrize(
    ("found", "number", "spread"),
    [
        (LotView(1_000, 1_000, 1_000), "1,000", ""),
        (LotView(1_000.0, 990, 1_001), "1,000", "990 to 1,001"),
        (LotView(1.7, 0, 4), "about 1.7", "0 to 4"),
        (LotView(1_234.5, None, None), "about 1,234.5", ""),
        (LotView(0, 0, 0), "0", ""),
        (LotView(None, None, None, "small-group"), "withheld", ""),
    ],
)
def test_an_average_is_said_to_be_about_and_a_small_number_is_no_zero(found: LotView, number: str, spread: str) -> None:
    """Mistake 10: an average over draws is no count; law 8: what is withheld is said to be so."""
    assert _lot(found) == (number, spread)


def group(code: str = "u1", label: str = "12 бригада", **facts: Any) -> GroupView:
    cell = CellView("before", "", 9, 8, 10)
    return replace(GroupView(code, label, cell, cell, LotView(4, 4, 4), LotView(5, 4, 6)), **facts)


def test_a_group_has_its_range_beside_its_number_and_those_of_no_told_value_a_name() -> None:
    """Law 5: where we are unsure we say so."""
    assert _group_row(group()) == ("12 бригада", "9 (8 to 10)", "4", "5 (4 to 6)")
    assert _group_row(group("", ""))[0] == "not told"


def test_a_withheld_group_is_said_so_in_every_column() -> None:
    hidden, lot = CellView("before", "", None, None, None, "small-group"), LotView(None, None, None, "small-group")
    told = _group_row(group(before=hidden, come=lot, remain=lot))
    assert told == ("12 бригада", "withheld", "withheld", "withheld")


@pytest.mark.parametrize(
    ("facts", "rows"),
    [
        ({}, ["Held before", "Would come home", "Would remain"]),
        ({"number": 5}, ["Held before", "Meant by the formula", "Would come home", "Would remain"]),
        ({"by_lot": True}, ["Held before", "Meant by the formula", "Would come home", "Would remain"]),
        ({"untold": CellView("untold", "", 2, 2, 2)}, ["Held before", "Would come home", "Would remain", "{untold}"]),
        (
            {"untold": CellView("untold", "", None, None, None, "small-group")},
            ["Held before", "Would come home", "Would remain", "{untold}"],
        ),
    ],
)
def test_a_side_tells_no_more_rows_than_its_formula_has(facts: dict[str, Any], rows: list[str]) -> None:
    side = SideView(
        "lod", "Power lod", number=None, by_lot=False, whole=group(), short=0,
        untold=CellView("untold", "", 0, 0, 0), groups=(),
    )  # fmt: skip
    found = [row[0] for row in _side_rows(replace(side, **facts))]
    assert found == [each.format(untold=say("what-if.untold")) for each in rows]


def test_who_sees_no_people_gets_no_name_in_json_either(sides: Hands) -> None:
    """Law 8: one gate for everything that leaves, whatever its form."""
    told = sides.type(*ASKED, "--people", "come", "--people", "remain", "--json", "--as", "dana")
    assert told.code == 0
    assert not any(name in told.out + told.err for name in ("Жмаковенко", "Фурздюк"))
    assert '"unnamed": true' in told.out


def test_as_known_before_any_list_came_nobody_is_held(sides: Hands) -> None:
    view = sides.json(*ASKED, "--known-at", "2022-06-01")
    assert [side["whole"]["before"]["value"] for side in view["sides"]] == [0, 0]
    assert view["known_at"] == "2022-06-01"
