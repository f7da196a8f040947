from __future__ import annotations

import pytest
from hypothesis import given

from byname.core.cohorts import Cohort, Criteria, belonging, membership
from byname.core.dates import Answer
from byname.core.events import Telling
from tests.core.custody.books import day, person
from tests.core.custody.strategies import BASE, lives
from tests.core.custody.strategies import line as line_told

PLANT = Cohort(
    "plant", 1, "Defenders of the plant",
    Criteria(places=("plant",), captured_from=day("2022-04-20"), captured_to=day("2022-05-21")),
)  # fmt: skip
BRIGADE = Cohort("brigade", 2, "The brigade", Criteria(units=("brigade",)))
WOMEN = Cohort("women", 1, "Women", Criteria(sexes=("f",)))


def tree(text: str, code: str, _day: int | None) -> Answer:
    """A tree in which the 2nd company lies under the brigade and "unit 7" may."""
    if text == "unit 7":
        return Answer.POSSIBLE
    return Answer.YES if code in (text, {"2nd company": "brigade"}.get(text)) else Answer.NO


class TestCapture:
    """Place and days of one capture must be fulfilled together; what is not told is possible."""

    @pytest.mark.parametrize(
        ("text", "answer"),
        [
            ("1 captured 2022-05-17 own-forces 2022-06-01 at=plant", Answer.YES),
            ("1 captured 2022-05-17 own-forces 2022-06-01 at=bridge", Answer.NO),
            ("1 captured 2022-05-17 own-forces 2022-06-01", Answer.POSSIBLE),
            ("1 captured 2022-05 own-forces 2022-06-01 at=plant", Answer.POSSIBLE),
            ("1 captured 2022-05-21 own-forces 2022-06-01 at=plant", Answer.NO),
            ("1 sought 2022-05-17 family 2022-06-01", Answer.POSSIBLE),
            (
                "1 captured 2022-05-17 press 2022-06-01 at=plant\n2 captured 2022-05-17 press 2022-06-01 at=bridge",
                Answer.POSSIBLE,
            ),
        ],
    )
    def test_membership(self, text: str, answer: Answer) -> None:
        assert membership(PLANT, person(text)) is answer

    def test_the_field_with_its_rivals_speaks_for_an_only_capture(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01 at=The-Plant"
        assert membership(PLANT, person(told, capture_place="plant")) is Answer.YES
        assert membership(PLANT, person(told, capture_place="plant|bridge")) is Answer.POSSIBLE

    def test_either_captivity_is_enough_but_not_half_of_each(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01 at=bridge
            2 returned 2022-09-21 act 2022-09-22
            3 captured 2023-03-02 own-forces 2023-04-10 at={}"""
        assert membership(PLANT, person(told.format("plant"))) is Answer.NO
        assert membership(PLANT, person(told.format("x").replace("bridge", "plant"))) is Answer.YES


class TestUnit:
    def test_a_unit_below_belongs(self) -> None:
        line = person("1 captured 2022-05-17 own-forces 2022-06-01", unit="2nd company")
        assert membership(BRIGADE, line, tree) is Answer.YES

    def test_the_unit_at_capture_decides_not_the_unit_now(self) -> None:
        line = person("1 captured 2022-05-17 own-forces 2022-06-01", unit="brigade", unit_at_capture="other")
        assert membership(BRIGADE, line, tree) is Answer.NO

    def test_a_rival_unit_makes_it_possible_and_the_one_that_stands_counts(self) -> None:
        line = person("1 captured 2022-05-17 own-forces 2022-06-01", unit="brigade|other")
        found = belonging(BRIGADE, line, tree)
        assert (found.counts, found.answer) == (True, Answer.POSSIBLE)

    @pytest.mark.parametrize(
        ("unit", "answer"), [("unit 7", Answer.POSSIBLE), ("", Answer.POSSIBLE), ("other", Answer.NO)]
    )
    def test_who_is_only_sought_may_be_of_a_unit(self, unit: str, answer: Answer) -> None:
        values = {"unit": unit} if unit else {}
        assert membership(BRIGADE, person("1 sought 2022-05-17 family 2022-06-01", **values), tree) is answer


def test_a_value_not_told_is_possible() -> None:
    text = "1 sought 2022-05-17 family 2022-06-01"
    assert membership(WOMEN, person(text)) is Answer.POSSIBLE
    assert membership(WOMEN, person(text, sex="f")) is Answer.YES
    assert membership(WOMEN, person(text, sex="m")) is Answer.NO


@given(lives())
def test_what_is_certain_counts_and_what_counts_is_possible(told: list[Telling]) -> None:
    cohort = Cohort("x", 1, "X", Criteria(places=("north",), captured_from=BASE + 5, captured_to=BASE + 30))
    found = belonging(cohort, line_told(1, told))
    assert found.answer is not Answer.YES or found.counts
    assert found.answer is not Answer.NO or not found.counts
