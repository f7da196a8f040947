"""A claim is decided by the figures that it asks for, and never said to hold on a guess."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.verdicts import Checked, Verdict
from byname.core.verdicts.deciding import decide
from byname.core.verdicts.questions import ask_of
from tests.core.verdicts.claimed import DAY, claim
from tests.core.verdicts.desks import DESK, Answers

PLANT, BRIGADE = "returned@..2025-05-29/cohort:plant", "returned@..2025-05-29/cohort:brigade"
HOME, TAKEN = "returned@2025-05-28/cohort:plant", "taken@2025-05-28/cohort:plant"
TOLD = {PLANT: 1290, BRIGADE: 450, HOME: 1280, TAKEN: 2500}
HOLDS, NOT, OTHER, OPEN, WITHHELD = (
    Verdict.HOLDS, Verdict.DOES_NOT_HOLD, Verdict.HOLDS_OTHERWISE, Verdict.CANNOT_BE_DECIDED, Verdict.NOT_FOR_PUBLICATION,
)  # fmt: skip


def check(told: dict[str, Any], *args: Any, withheld: dict[str, str] | None = None, **fields: Any) -> Checked:
    made = claim(*args, **{"noun": "defenders of the plant", **fields})
    return decide(made, ask_of(made, DESK, DAY), Answers(told, withheld), desk=DESK)


@pytest.mark.parametrize(
    ("value", "fields", "verdict", "differs"),
    [
        (1290, {}, HOLDS, None),
        (1280, {"of_total": 2500}, HOLDS, None),  # so many of so many: who is back
        (1290, {"of_total": 2500}, OTHER, ("flow",)),
        (1290, {"of_total": 3500}, NOT, None),
        (1300, {"approx": "about"}, HOLDS, None),
        (1290, {"approx": "more_than"}, NOT, None),
        (1280, {}, OTHER, ("stock",)),
        (450, {}, OTHER, ("group",)),
        (1290, {"noun": "fighters of the brigade"}, OTHER, ("group",)),
        (7777, {}, NOT, None),
        (52, {"unit": "percent", "quote": "52%"}, HOLDS, None),
        (60, {"unit": "percent", "quote": "60%"}, NOT, None),
    ],
)
def test_it_holds_does_not_hold_or_holds_of_something_else(
    value: int, fields: dict[str, Any], verdict: Verdict, differs: tuple[str, ...] | None
) -> None:
    checked = check(TOLD, value, **fields)
    assert checked.verdict is verdict
    assert (checked.nearest.differs if checked.nearest and checked.nearest.holds else None) == differs


def test_law_5_a_range_over_which_it_does_not_hold_leaves_it_open() -> None:
    told = {PLANT: (1290, 1270, 1300)}
    checked = check(told, 1290)
    assert (checked.verdict, checked.why.code) == (OPEN, "verdict.why.range")
    assert (checked.value, checked.low, checked.high) == (1290, 1270, 1300)
    assert check(told, 1200, approx="more_than").verdict is HOLDS
    assert check(told, 1400).verdict is NOT


def test_a_name_of_two_groups_holds_for_the_one_that_bears_it_out_and_is_said_to_be_that() -> None:
    checked = check(TOLD, 450, noun="Vulmar fighters")
    assert checked.verdict is OTHER
    assert checked.cohorts == ("brigade", "plant")
    assert checked.nearest is not None
    assert checked.nearest.figure == BRIGADE
    assert check({PLANT: 450, BRIGADE: 450}, 450, noun="Vulmar fighters").verdict is HOLDS


def test_a_group_that_the_desk_does_not_know_cannot_be_decided() -> None:
    checked = check({}, 300, noun="marines of the harbour")
    assert (checked.verdict, checked.why.code) == (OPEN, "verdict.why.group-unknown")
    assert check({BRIGADE: 300}, 300, noun="fighters of the 12th brigade").verdict is not HOLDS


def test_whose_people_must_be_said_or_be_true_of_each_side() -> None:
    aa, bb = "returned@..2025-05-29/power:aa", "returned@..2025-05-29/power:bb"
    assert check({aa: 300, bb: 300}, 300, noun="people").verdict is HOLDS
    assert check({aa: 300, bb: 200}, 300, noun="people").verdict is OTHER
    assert check({aa: 300, bb: 200}, 300, noun="people", side="Ariland").verdict is HOLDS


def test_law_8_a_figure_that_may_not_be_published_gives_no_number() -> None:
    checked = check(TOLD, 1290, withheld={PLANT: "complementary"})
    assert (checked.verdict, checked.rule) == (WITHHELD, "complementary")
    assert (checked.value, checked.right, checked.nearest) == (None, None, None)


def test_no_other_reading_is_offered_that_differs_by_a_few_people_or_is_itself_withheld() -> None:
    assert check({PLANT: 1290, HOME: 1288}, 1288).verdict is NOT  # two people would follow by subtracting
    assert check(TOLD, 450, withheld={BRIGADE: "small-difference"}).verdict is NOT


def test_a_small_number_fits_another_reading_by_chance() -> None:
    assert check({PLANT: 1290, BRIGADE: 3}, 3).verdict is NOT


def test_what_comes_near_is_named_even_where_it_only_may_be_so() -> None:
    checked = check({PLANT: 450, BRIGADE: (1276, 1205, 1290)}, 1280)
    assert checked.verdict is NOT
    assert checked.nearest is not None
    assert not checked.nearest.holds


def test_the_whole_may_be_hedged_by_its_own_claim_in_the_text() -> None:
    part = claim(1280, noun="defenders of the plant", of_total=2400)
    whole = claim(2400, noun="defenders of the plant", approx="about", whole=True)
    asking = ask_of(part, DESK, DAY)
    assert decide(part, asking, Answers(TOLD), desk=DESK, others=(part, whole)).verdict is HOLDS
    assert decide(part, asking, Answers(TOLD), desk=DESK).verdict is NOT


def test_another_stage_is_about_other_people_and_may_lie_near() -> None:
    stages = {"returned/exchange:X-2/phase:1/power:aa": 290, "returned/exchange:X-2/phase:2/power:aa": 293}
    made = claim(290, kind="event", side="Ariland", noun="people", first=date(2025, 5, 24), last=date(2025, 5, 24))
    checked = decide(made, ask_of(made, DESK, DAY), Answers(stages), desk=DESK)
    assert checked.verdict is OTHER
    assert checked.nearest is not None
    assert checked.nearest.differs == ("phase",)


def test_an_event_without_a_day_may_be_the_total() -> None:
    made = claim(1290, kind="event", noun="defenders of the plant")
    checked = decide(
        made, ask_of(made, DESK, date(2025, 5, 25)), Answers({"returned@..2025-05-26/cohort:plant": 1290}), desk=DESK
    )
    assert checked.verdict is OTHER
    assert checked.nearest is not None
    assert checked.nearest.differs == ("period",)


def test_where_the_same_words_may_bear_it_out_it_is_not_said_to_fail() -> None:
    on_day: dict[str, Any] = {"kind": "event", "first": DAY, "last": DAY}
    assert check({HOME: (318, 308, 318)}, 318, **on_day).verdict is OPEN
    assert check({HOME: 318}, 318, **on_day).verdict is OTHER
    assert check({HOME: 200}, 318, **on_day).verdict is NOT


def test_the_whole_of_another_group_is_not_printed_as_a_whole_of_this_one() -> None:
    told = {"returned@2025-05-28/cohort:brigade": 113, HOME: 318, "taken@2025-05-28/cohort:brigade": 332}
    part = check(told, 113, noun="fighters of the brigade", of_total=318)
    assert part.verdict is HOLDS
    assert part.right is not None
    assert "whole" not in dict(part.right.values)
    own = check(told, 113, noun="fighters of the brigade", of_total=332)
    assert own.right is not None
    assert dict(own.right.values)["whole"] == "332"


@pytest.mark.parametrize(
    ("value", "told", "group"), [(450, TOLD, "brigade"), (318, {PLANT: 113, BRIGADE: (318, 308, 318)}, "brigade")]
)
def test_the_reading_that_comes_nearest_is_named_with_its_number(value: int, told: dict[str, Any], group: str) -> None:
    why = dict(check(told, value).why.values)
    assert (why["differs"], why["near_group"], why["near"]) == ("@verdict.differs.group", group, str(value))


@pytest.mark.parametrize(
    ("fields", "text", "code"),
    [
        ({}, "So many came home.", "verdict.assumed.silent"),
        ({}, "So many came home to Ariland.", "verdict.assumed.text"),
        ({"side": "Ariland"}, "So many came home to Ariland.", ""),
        ({"side": "each"}, "So many of each came home.", ""),
        ({"noun": "fighters of the brigade"}, "So many fighters of the brigade came home.", ""),
        ({}, "Arilanders and Borians came home.", ""),
    ],
)
def test_where_nobody_says_whose_people_the_assumption_stands_beside_the_verdict(
    fields: dict[str, Any], text: str, code: str
) -> None:
    desk = DESK.reading(text)
    told = claim(5, **fields)
    checked = decide(told, ask_of(told, desk, DAY), Answers({}), desk=desk)
    assert checked.assumed.code == code


def test_a_share_of_those_held_so_long_is_of_those_held_and_not_of_all_taken() -> None:
    """Domain 4.2, case 4: "every third" of whom must be said."""
    told = {
        "held@2025-05-28/power:aa/held-over:3y": 30,
        "held@2025-05-28/power:aa": 90,
        "taken@2025-05-28/power:aa": 500,
    }
    third = claim(
        None, "people held", "stock", unit="fraction", fraction="1/3", side="Ariland", noun="people over 3 years"
    )
    assert decide(third, ask_of(third, DESK, DAY), Answers(told), desk=DESK).verdict is HOLDS


@pytest.mark.parametrize("value", [0, 12, 450])
def test_law_5_what_the_register_does_not_record_of_everybody_decides_nothing(value: int) -> None:
    """Where nobody wrote down who is a woman, "0 women" is as unknown as "12 women"."""
    made = claim(value, noun="women of the plant")
    checked = decide(made, ask_of(made, DESK, DAY), Answers({}, unrecorded="sex"), desk=DESK)
    assert (checked.verdict, checked.right) == (OPEN, None)
    assert (checked.why.code, checked.why.values) == ("verdict.why.not-recorded", (("field", "@ask.field.sex"),))
