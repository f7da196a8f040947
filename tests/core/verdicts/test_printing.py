"""The sentence that would be right to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from byname.core.verdicts.numbers import Number
from byname.core.verdicts.printing import assumed_side, first_to_print, right_to_print
from byname.core.verdicts.questions import Subject
from byname.core.verdicts.values import Said
from byname.core.verdicts.whens import When
from byname.wording.verdicts import verdict_sentence
from tests.core.verdicts.claimed import claim
from tests.core.verdicts.desks import DESK

DAY = date(2025, 5, 28)
TOTAL = Subject("returned", When(last=DAY), side="aa", group=("cohort", "plant"), rule=frozenset({"no-civilians"}))
NAMES = {"plant": "the plant", "aa": "Ariland"}


def test_it_names_number_range_day_group_side_and_rule() -> None:
    said = right_to_print(TOTAL, Number(40, 38, 41), None, NAMES, claim(45))
    assert said is not None
    assert said.code == "verdict.right.returned.total"
    assert dict(said.values) == {
        "n": "40", "low": "38", "high": "41", "day_when": "2025-05-28", "group": "the plant", "side": "Ariland",
        "rules": "@verdict.rule.no-civilians",
    }  # fmt: skip


def test_a_share_is_given_of_its_whole() -> None:
    percent = claim(50, unit="percent", quote="50%")
    said = right_to_print(TOTAL, Number(40, 40, 40), Number(80, 80, 80), NAMES, percent)
    assert said is not None
    assert (dict(said.values)["whole"], dict(said.values)["share"]) == ("80", "50.0")


def test_each_kind_of_when_has_its_sentence() -> None:
    whens = {
        "stock": When(as_of=DAY), "total": When(last=DAY), "day": When(first=DAY, last=DAY),
        "period": When(first=date(2025, 5, 1), last=DAY), "exchange": When(exchange="X-1", phase="2"),
    }  # fmt: skip
    for kind, when in whens.items():
        said = right_to_print(Subject("returned", when), Number(4, 4, 4), None, {}, claim(4))
        assert said is not None
        assert said.code == f"verdict.right.returned.{kind}"


def test_nobody_knows_no_sentence() -> None:
    assert right_to_print(TOTAL, None, None, NAMES, claim(45)) is None
    assert right_to_print(Subject("set-aside", When(as_of=DAY)), Number(1, 1, 1), None, NAMES, claim(45)) is None


def test_what_narrows_a_group_is_said() -> None:
    subject = Subject("held", When(as_of=DAY), side="each", fields=(("sex", "f"),), captured=2022, held_over=3)
    said = right_to_print(subject, Number(9, 9, 9), None, NAMES, claim(9))
    assert said is not None
    told = dict(said.values)
    assert (told["sides"], told["narrowed"], told["captured_when"], told["years"]) == (
        "@verdict.side.each", "@verdict.of.sex.f", "2022", "3",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("So many came home.", "silent"),
        ("So many came home to Ariland.", "text"),
        ("Ariland and Boria swapped.", "home"),
    ],
)
def test_whose_people_were_taken_to_be_meant_is_said_with_its_reason(text: str, code: str) -> None:
    said = assumed_side("aa", DESK.reading(text), NAMES)
    assert said == Said(f"verdict.assumed.{code}", (("side", NAMES.get("aa", "aa")),))
    assert assumed_side("", DESK.reading(text), NAMES) == Said("")


@pytest.mark.parametrize(
    ("status", "when", "code"),
    [
        ("held", When(last=DAY), "taken.stock"),  # who came to be held by a day was taken by it
        ("held", When(as_of=DAY), "held.stock"),
        ("dead", When(last=DAY), "dead.stock"),
        ("sought", When(last=DAY), ""),
        ("dead", When(first=date(2025, 1, 1), last=DAY), ""),
        ("escaped", When(as_of=DAY), ""),
    ],
)
def test_a_figure_without_a_sentence_is_not_printed_as_a_code(status: str, when: When, code: str) -> None:
    said = right_to_print(Subject(status, when), Number(9, 9, 9), None, NAMES, claim(9))
    assert (said.code if said else "") == (f"verdict.right.{code}" if code else "")


@pytest.mark.parametrize(("last", "days"), [(DAY, "28 May 2025"), (date(2025, 5, 29), "28 May 2025 (to 29 May 2025)")])
def test_the_first_of_a_group_are_printed_with_their_days(last: date, days: str) -> None:
    said = first_to_print(replace(TOTAL, when=When(first=DAY, last=last)), NAMES)
    assert verdict_sentence(said.code, said.values) == (
        f"The first people of the group “the plant” of Ariland came back on {days}; nobody of them before."
    )
    assert "Перші повернені" in verdict_sentence(said.code, said.values, lang="uk")
