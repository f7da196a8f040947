"""Which figures a claim asks for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.verdicts.questions import ask_of, wholes_of
from tests.core.verdicts.claimed import DAY, claim
from tests.core.verdicts.desks import DESK

MAY_23 = date(2025, 5, 23)
ON_23: dict[str, Any] = {"kind": "event", "first": MAY_23, "last": MAY_23}


def asked(*args: Any, text: str = "", **fields: Any) -> list[str]:
    return [part.format() for each in ask_of(claim(*args, **fields), DESK, DAY, text).written for part in each.parts]


@pytest.mark.parametrize(
    ("counted", "fields", "figures"),
    [
        ("people returned", {"noun": "defenders of the plant"}, ["returned@..2025-05-29/cohort:plant"]),
        ("people returned", {"side": "Ariland"}, ["returned@..2025-05-29/power:aa"]),
        ("people held", {"kind": "stock", "side": "Boria"}, ["held@2025-05-28/power:bb"]),
        ("people missing", {"kind": "stock", "side": "Ariland"}, ["sought@2025-05-28/power:aa"]),
        ("people returned", ON_23 | {"side": "Ariland"}, ["returned/exchange:X-2/phase:1/power:aa"]),
        ("prisoners of war returned", ON_23 | {"side": "Ariland"},
         ["returned/exchange:X-2/phase:1/power:aa/rule:no-civilians"]),
        ("civilians returned", ON_23 | {"side": "Ariland"},
         ["returned/exchange:X-2/phase:1/power:aa/by:category=civilian"]),
        ("prisoners exchanged", ON_23 | {"side": "each"},
         ["returned/exchange:X-2/phase:1/power:aa", "returned/exchange:X-2/phase:1/power:bb"]),
        ("prisoners exchanged", ON_23 | {"side": "both"}, ["returned/exchange:X-2/phase:1/rule:both-directions"]),
        ("people returned", {"noun": "women", "side": "Ariland"}, ["returned@..2025-05-29/power:aa/by:sex=f"]),
        ("people returned", ON_23 | {"subgroup": "captured in 2022", "side": "Ariland"},
         ["returned/exchange:X-2/phase:1/cohort:captured-2022/power:aa"]),
        ("people held", {"kind": "stock", "noun": "held more than three years", "side": "Ariland"},
         ["held@2025-05-28/power:aa/held-over:3y"]),
        ("people returned", {"noun": "Vulmar fighters"},
         ["returned@..2025-05-29/cohort:brigade", "returned@..2025-05-29/cohort:plant"]),
        ("people returned", {"noun": "soldiers"}, ["returned@..2025-05-29/power:aa", "returned@..2025-05-29/power:bb"]),
    ],
)  # fmt: skip
def test_a_claim_asks_for_the_figures_that_its_words_leave_open(
    counted: str, fields: dict[str, Any], figures: list[str]
) -> None:
    assert asked(50, counted, **fields) == figures


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"counted": "prisoners to be exchanged"}, "promise"),
        ({"kind": "agreed"}, "promise"),
        ({"kind": "survey"}, "survey"),
        ({"vague": True}, "vague"),
        ({"side": "Utopia"}, "other-side"),
        ({"counted": "prisoners executed"}, "not-counted"),
        ({"unit": "bodies"}, "not-counted"),
        ({"unit": "sweeping"}, "sweeping"),
        ({"noun": "women officers"}, "no-figure"),
    ],
)
def test_what_no_figure_can_ask_says_why(fields: dict[str, Any], why: str) -> None:
    found = ask_of(claim(50, **fields), DESK, DAY)
    assert found.written == ()
    assert found.why is not None
    assert found.why.code == f"verdict.why.{why}"


def test_words_beside_the_number_set_the_rule() -> None:
    text = "In all, 50 people of Ariland have been freed in 65 exchanges."
    sentence: dict[str, Any] = {"sentence": (0, len(text)), "side": "Ariland"}
    assert asked(50, text=text, **sentence) == ["returned@..2025-05-29/power:aa/rule:no-outside-exchange"]
    home = "50 people of Ariland are back home."
    assert asked(50, text=home, **sentence) == ["returned@2025-05-28/power:aa"]


def test_next_to_what_is_written_lie_other_groups_rules_sides_and_days() -> None:
    near = ask_of(claim(50, side="Ariland", noun="defenders of the plant"), DESK, DAY).near
    told = {(each.differs[0], each.parts[0].format()) for each in near}
    assert ("stock", "returned@2025-05-28/cohort:plant/power:aa") in told
    assert ("group", "returned@..2025-05-29/cohort:brigade/power:aa") in told
    assert ("group", "returned@..2025-05-29/power:aa") in told
    assert ("rule", "returned@..2025-05-29/cohort:plant/power:aa/rule:no-civilians") in told
    assert ("day", "returned@..2025-05-24/cohort:plant/power:aa") in told


def test_those_outside_exchanges_are_all_without_those_of_exchanges() -> None:
    [question] = ask_of(claim(50, "people returned outside exchanges", side="Ariland"), DESK, DAY).written
    assert question.less is not None
    assert question.less.format() == "returned@..2025-05-29/power:aa/rule:no-outside-exchange"


def test_a_whole_may_be_all_taken_or_all_who_came_on_that_day() -> None:
    [question] = ask_of(claim(50, noun="defenders of the plant"), DESK, DAY).written
    assert wholes_of(question.subject, DESK)[0].parts[0].format() == "taken@2025-05-28/cohort:plant"
    [question] = ask_of(claim(50, noun="defenders of the plant", side="Ariland", **ON_23), DESK, DAY).written
    assert wholes_of(question.subject, DESK)[0].parts[0].format() == "returned/exchange:X-2/phase:1/power:aa"


def test_a_code_with_other_letters_is_written_as_the_text_form_has_it() -> None:
    found = asked(50, noun="бійців 12-ї окремої бригади «Зортава»")
    assert found == ["returned@..2025-05-29/by:unit=u12"]


@pytest.mark.parametrize(
    ("fields", "figure"),
    [
        ({"of_total": 620}, "returned@2025-05-28/cohort:plant"),
        ({"of_total": 620, "kind": "event"}, "returned@2025-05-28/cohort:plant"),
        # the day beside it is that of the saying: no exchange was on it
        ({"of_total": 620, "kind": "event", "first": DAY, "last": DAY}, "returned@2025-05-28/cohort:plant"),
        # a day of an exchange is a day of its own
        ({"of_total": 620, **ON_23}, "returned/exchange:X-2/phase:1/cohort:plant"),
        ({}, "returned@..2025-05-29/cohort:plant"),
    ],
)
def test_so_many_of_so_many_of_a_group_asks_who_is_back(fields: dict[str, Any], figure: str) -> None:
    assert asked(318, noun="defenders of the plant", **fields) == [figure]


def test_the_whole_of_a_part_asks_who_was_taken_and_may_be_who_came() -> None:
    made = claim(620, kind="event", noun="defenders of the plant", whole=True, first=DAY, last=DAY)
    found = ask_of(made, DESK, DAY)
    assert [part.format() for each in found.written for part in each.parts] == ["taken@2025-05-28/cohort:plant"]
    assert found.near[0].differs == ("whole",)
    of_exchange = claim(620, noun="defenders of the plant", whole=True, **ON_23)
    assert ask_of(of_exchange, DESK, DAY).written[0].subject.status == "returned"


def test_whose_people_a_text_does_not_say_its_group_says_or_else_home() -> None:
    from dataclasses import replace

    assumed = replace(DESK, assumed="aa")
    everybody, plant = claim(50, noun="soldiers"), claim(50, noun="defenders of the plant")
    assert [part.format() for each in ask_of(everybody, assumed, DAY).written for part in each.parts] == [
        "returned@..2025-05-29/power:aa"
    ]
    assert ask_of(plant, assumed, DAY).written[0].parts[0].format() == "returned@..2025-05-29/cohort:plant"


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("Nobody of Ariland came in the last exchange.", "returned/exchange:X-2/power:aa"),
        ("Жодного в останньому обміні не було.", "returned/exchange:X-2/power:aa"),
        ("Ни одного в последнем обмене не было.", "returned/exchange:X-2/power:aa"),
    ],
)
def test_the_last_exchange_is_the_last_before_the_text(words: str, figure: str) -> None:
    found = asked(0, text=words, side="Ariland", noun="people", sentence=(0, len(words)), kind="event")
    assert [each.partition("/rule")[0] for each in found] == [figure]
