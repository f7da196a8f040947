"""Who was left out, asked at the terminal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from byname.core.dates import UncertainDate
from tests.registers import PEOPLE as NOBODY

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

PEOPLE = [
    {
        "name": name,
        "birth_date": born,
        "unit": "12 бригада" if number < 5 else "14 полк",
        "rank": "солдат" if number % 2 else "сержант",
        "capture_date": "17.05.2022",
    }
    for number, (name, born, _unit) in enumerate([*NOBODY.values()][:8])
]
PERIOD = ("exchange", "left-out", "--power", "lod", "--from", "2023-02-01", "--to", "2023-03-01")
EXCHANGE = ("exchange", "left-out", "X-1", "--power", "lod")


@pytest.fixture
def exchanged(hands: Hands) -> Hands:
    """Eight people of two units, of whom three of the second came home in an exchange."""
    take = hands.register.take
    take("own", PEOPLE, received=date(2022, 7, 1))
    home = [{"name": each["name"], "birth_date": each["birth_date"]} for each in PEOPLE[5:]]
    on = UncertainDate.from_edtf("2023-02-04")
    take("act", home, source="act", kind="handover-act", received=date(2023, 2, 5), on=on, exchange="X-1")
    return hands


def test_each_group_is_a_line_with_its_chances(exchanged: Hands) -> None:
    printed = exchanged.type(*EXCHANGE)
    assert printed.code == 0
    assert "3 of 8 came back. Had they been drawn by lot from everybody held:" in printed.out
    assert "held at the end of 3 February 2023, back by 4 February 2023" in printed.out
    line = next(line for line in printed.out.splitlines() if line.startswith("12 бригада"))
    # None of five when three of eight are drawn: one way of fifty-six.
    assert line.split()[2:4] == ["5", "0"]
    assert "1 in 56" in line


def test_it_says_what_it_does_not_show(exchanged: Hands) -> None:
    assert "not who decided it or why" in exchanged.type(*EXCHANGE).out


def test_json_has_every_number_under_a_name(exchanged: Hands) -> None:
    view = exchanged.json(*EXCHANGE, "--by", "rank-class")
    assert (view["exchange"], view["power"], view["by"], view["eve"]) == ("X-1", "lod", "rank-class", "2023-02-03")
    [everybody, *_rest] = view["urns"]
    assert (everybody["held"]["value"], everybody["back"]["value"]) == (8, 3)
    draw = view["groups"][0]["draws"][0]
    assert {
        "urn",
        "held",
        "back",
        "expected",
        "ratio",
        "interval",
        "few",
        "few_corrected",
        "many",
        "many_corrected",
    } == set(draw)
    assert set(draw["few"]) == {"value", "low", "high", "below"}
    assert view["made_up"] is True


def test_a_period_and_an_exchange_of_the_same_days_say_the_same(exchanged: Hands) -> None:
    one, other = exchanged.json(*EXCHANGE), exchanged.json(*PERIOD)
    for view in (one, other):
        assert {group["code"]: group["draws"][0]["back"]["value"] for group in view["groups"]} == {
            "12 бригада": 0,
            "14 полк": 3,
        }


def test_a_rule_of_the_asker_makes_the_second_urn(exchanged: Hands) -> None:
    view = exchanged.json(*EXCHANGE, "--eligible", "rank_class=private")
    assert [(urn["code"], urn["rule"]) for urn in view["urns"]] == [
        ("everybody", ""),
        ("eligible", "rank_class=private"),
    ]
    assert view["urns"][1]["held"]["value"] == 4


def test_as_known_earlier_nobody_was_back(exchanged: Hands) -> None:
    printed = exchanged.type(*PERIOD, "--known-at", "2023-01-31").out
    assert "Nobody of this urn came back" in printed
    assert "as known on 31 January 2023" in printed


def test_a_keeper_is_told_which_groups_are_withheld_and_by_which_rule(exchanged: Hands) -> None:
    printed = exchanged.type(*EXCHANGE, "--as", "dana")
    assert printed.code == 0
    assert "fewer than 5" in printed.out
    assert "1 in 56" not in printed.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("exchange", "left-out", "X-9", "--power", "lod"), "There is no exchange 'X-9'"),
        (("exchange", "left-out", "--power", "lod"), "Name an exchange, or a period"),
        ((*EXCHANGE, "--by", "height"), "There are: unit, cohort"),
        ((*EXCHANGE, "--eligible", "height=2"), "Write a field and its values"),
        ((*EXCHANGE, "--from", "2023-02-01"), "give both"),
        ((*PERIOD, "--as", "dana"), "two of them subtracted"),
    ],
)
def test_what_cannot_be_asked_says_what_can(exchanged: Hands, arguments: tuple[str, ...], words: str) -> None:
    refused = exchanged.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert words in refused.err
