"""Membership is yes, no or possible; what nobody can tell is possible (law 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.cohorts import Belonging, Criteria
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


@pytest.mark.parametrize(
    ("body", "criteria"),
    [
        ({"criteria": {"units": ["u1", "u2"]}}, Criteria(units=("u1", "u2"))),
        ({"criteria": {"units": ["u1"], "unit": "u2"}}, Criteria(units=("u1", "u2"))),
        ({"criteria": {"unit": ""}}, Criteria()), ({"criteria": {"units": []}}, Criteria()),
        ({"criteria": {"sex": "f", "category": "civilian"}}, Criteria(sexes=("f",), categories=("civilian",))),
        ({"criteria": {"rank_classes": ["officer"]}}, Criteria(rank_classes=("officer",))),
        ({"criteria": {"captured_to": "2022-06-01"}}, Criteria(captured_to=date(2022, 6, 1).toordinal())),
        ({"title": "x"}, Criteria()),
    ],
)  # fmt: skip
def test_each_criterion_is_read_by_its_name(body: dict[str, object], criteria: Criteria) -> None:
    assert criteria_of(body) == criteria


@pytest.mark.parametrize("year", [1999, 2022, 2099])
def test_everybody_taken_in_a_year_is_a_group_that_nobody_need_write_down(members: Members, year: int) -> None:
    assert members.title(f"captured-{year}") == f"Captured in {year}"
    assert [code for code, _title in members.titles()] == ["works"], "a list of cohorts has those written down alone"


@pytest.mark.parametrize(
    "code", ["captured-22", "captured-1822", "captured-20222", "captured-", "Works", "captured-2022 "]
)
def test_what_is_no_cohort_and_no_year_is_refused(members: Members, code: str) -> None:
    with pytest.raises(MisuseError, match="There is no cohort"):
        members.title(code)


def test_without_cohort_and_power_everybody_is_asked_about(members: Members) -> None:
    assert members.of(line(), "", "") == Belonging(counts=True, answer=Answer.YES)


def people(members: Members, cohort: str, power: str, day: date) -> dict[Answer, int]:
    asked = ask(day, None)
    found = [members.of(each, cohort, power).answer for each in asked.people.lines]
    return {answer: found.count(answer) for answer in Answer}


def test_the_captured_at_the_works_are_told_from_those_taken_elsewhere(members: Members) -> None:
    """Law 5: of whom no capture is told, nobody can say whether he was there."""
    found = people(members, "works", "", date(2023, 4, 1))
    assert sum(found.values()) == len(ask(date(2023, 4, 1), None).people.lines)
    assert (found[Answer.YES], found[Answer.NO], found[Answer.POSSIBLE]) == (12, 3, 3)


def test_only_who_may_be_of_the_group_comes_into_its_account(members: Members) -> None:
    day = date(2023, 4, 1)
    lines = ask(day, None).people.lines
    whole, own = (list(members.scoped(lines, cohort, "aa", day.toordinal())) for cohort in ("", "works"))
    assert all(as_it_is is told for told, as_it_is in whole)
    assert {told.number for told, _line in own} <= {told.number for told, _line in whole}
    assert not any(told.value("power") == "bb" for told, _line in whole)
    loose = [scoped for told, scoped in own if scoped is not told]
    assert loose
    assert all(None in each.timeline.on(day.toordinal()).possible for each in loose), "he may be nowhere in it"


@pytest.mark.parametrize("power", ["aa", "bb"])
def test_undecided_links_are_those_of_the_group(members: Members, power: str) -> None:
    day = date(2023, 4, 1)
    branches = ask(day, None).people.branches
    found = members.scoped_branches(branches, "", power, day.toordinal())
    assert [each.component for each in found] == [each.component for each in branches]
    blank = {scoped.movements == () for each in found for _group, scoped in each.lines}
    assert (True in blank) is (power == "bb"), "of the other power nobody is in them"


def test_a_cohort_that_is_written_anew_gives_new_answers(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    before = members_of(ask(date(2023, 4, 1), None))
    body = {"title": "Taken elsewhere", "criteria": {"places": ["p9"]}}
    add_references([NewReference("cohort", "works", body)], by=cast["all"])
    after = members_of(ask(date(2023, 4, 1), None))
    assert (before.title("works"), after.title("works")) == ("Taken at the works", "Taken elsewhere")
