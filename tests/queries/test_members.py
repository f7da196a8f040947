"""Membership is yes, no or possible; what nobody can tell is possible (law 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.cohorts import Criteria
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import Timeline
from byname.core.dates import Answer
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries._asked import ask
from byname.queries._members import Members, criteria_of, members_of
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def line(**told: tuple[str, ...]) -> PersonLine:
    values = {code: StandingValue(texts[0], texts[1:]) for code, texts in told.items()}
    return PersonLine(1, (1,), Timeline((), ()), (), values)


@pytest.fixture
def members(small_register: SmallRegister) -> Members:
    return members_of(ask(date(2023, 4, 1), None))


def test_criteria_are_read_as_lists_or_single_codes() -> None:
    body = {"criteria": {"places": ["p1"], "unit": "u1", "captured_from": "2022-05-01", "power": "aa"}}
    assert criteria_of(body) == Criteria(
        units=("u1",), places=("p1",), captured_from=date(2022, 5, 1).toordinal(), powers=("aa",)
    )
    assert criteria_of({}) == Criteria()


@pytest.mark.parametrize(
    ("told", "counts", "answer"),
    [
        ({"power": ("aa",)}, True, Answer.YES),
        ({"power": ("bb",)}, False, Answer.NO),
        ({"power": ("aa", "bb")}, True, Answer.POSSIBLE),
        ({"power": ("bb", "aa")}, False, Answer.POSSIBLE),
        ({}, False, Answer.POSSIBLE),
    ],
)
def test_whose_people_counts_by_what_stands(
    members: Members, told: dict[str, tuple[str, ...]], counts: bool, answer: Answer
) -> None:
    found = members.of(line(**told), "", "aa")
    assert (found.counts, found.answer) == (counts, answer)


def test_a_place_as_written_is_looked_up(members: Members) -> None:
    assert members._places("Вигаданий завод", "p1", None) is Answer.YES
    assert members._places("p1", "p1", None) is Answer.YES
    assert members._places("десь", "p1", None) is Answer.POSSIBLE


def test_a_unit_that_nobody_knows_may_be_the_one(members: Members) -> None:
    assert members._units("1 вигадана бригада", "u1", None) is Answer.YES
    assert members._units("u2", "u1", None) is Answer.NO
    assert members._units("окремий загін", "u1", None) is Answer.POSSIBLE


def test_answers_are_kept_until_the_register_changes(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert members_of(ask(date(2023, 4, 1), None)) is members_of(ask(date(2022, 1, 1), None))


def test_a_cohort_that_is_not_known_is_misuse(members: Members) -> None:
    assert members.title("works") == "Taken at the works"
    with pytest.raises(MisuseError, match="Cohorts of this register: works"):
        members.title("port")
