"""One exchange at the terminal: counts beside our own lists, flags, slips, and what was known on an earlier day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from byname.core.dates import UncertainDate
from tests.cli.exchanges.courses import type_course, typed
from tests.cli.typing_hands import GLEM

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_record_tells_counts_differences_flags_and_slips(listed: Hands) -> None:
    type_course(listed)
    told = typed(listed, "show", "X-1")
    for line in (
        "Exchange X-1: The first",
        "Sources number it differently; each number is kept.",
        "Phase 1: 4 February 2023, north, carried out",
        "The day changed.",
        "  - known on 10 January 2023: 3 February 2023, north, planned",
        "  - known on 5 February 2023: 4 February 2023, north, carried out",
        "! own: The parts sum to 2 and not 3; 1 is missing.",
        "The two directions need not be equal",
    ):
        assert line in told
    assert "4 (+4 to our lists)" in told


def test_as_known_before_it_slipped_it_is_planned(listed: Hands) -> None:
    type_course(listed)
    told = typed(listed, "show", "X-1", "--known-at", "2023-01-20")
    assert "Phase 1: 3 February 2023, north, planned" in told
    assert "The day changed." not in told
    assert "As known on 20 January 2023." in told


def test_json_holds_the_same(listed: Hands) -> None:
    type_course(listed)
    view = listed.json("exchange", "show", "X-1")
    assert (view["exchange"]["formula"], view["phases"][0]["moved"], view["made_up"]) == ("5 for 3", True, True)
    assert view["exchange"]["phases"][0]["day"] == "2023-02-04"
    assert view["tables"][0]["flag"].startswith("The parts sum to 2")


def test_what_is_not_there_is_said(hands: Hands) -> None:
    missing = hands.type("exchange", "show", "X-9")
    assert (missing.code, missing.out) == (2, "")
    assert "There is no exchange 'X-9'" in missing.err


@pytest.mark.parametrize(("home", "other"), [("aa", "bb"), ("bb", "aa")])
def test_law_9_with_the_parties_swapped_everything_is_the_same_swapped(hands: Hands, home: str, other: str) -> None:
    """DESIGN law 9: "Swap ids and roles and every result is the same, swapped"."""
    names = {"aa": "Ariland", "bb": "Boria"}
    for code, name in names.items():
        hands.type("power", "add", code, "--name", name, "--as", "dana")
    act = [{"name": GLEM["name"], "birth_date": GLEM["birth_date"]}]
    facts = {"source": "act", "kind": "handover-act", "power": home, "holder": other, "exchange": "X-1", "phase": "1"}
    on = UncertainDate.from_edtf("2023-02-04")
    hands.register.take("act", act, received=date(2023, 2, 5), on=on, **facts)
    typed(hands, "new", "X-1", "--formula", "1 for 2", "--side", home, "--side", other, "--phase", "1=2023-02-04")
    for power, total in ((home, "1"), (other, "2")):
        typed(hands, "count", "X-1", "--phase", "1", "--source", "own", "--power", power, "--total", total)
    typed(hands, "propose", "P-1", "--by", home, "--to", other, "--formula", "1 for 2", "--exchange", "X-1")
    told = typed(hands, "show", "X-1")
    first, second = told.index(f"People of {names[home]}"), told.index(f"People of {names[other]}")
    assert first < second
    assert "+2 to our lists" not in told[first:second]
    assert "2 (+2 to our lists)" in told[second:]
    assert f"proposed by {names[home]} to {names[other]}" in told
    assert f"Sides: {names[home]}, {names[other]}" in told
