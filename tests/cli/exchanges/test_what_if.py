"""Another formula at the terminal: both sides in numbers, people where the formula names them, clear refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
