from __future__ import annotations

import pytest
from hypothesis import given

from byname.core.cohorts import Belonging, Cohort, Criteria, belonging, membership, of_power
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


def of(criteria: Criteria) -> Cohort:
    return Cohort("x", 1, "X", criteria)


CAPTURED = "1 captured 2022-05-17 own-forces 2022-06-01 at=plant"


class TestCodes:
    """Power, category, sex and class of rank are codes: one of those wanted, and any other is no member."""

    @pytest.mark.parametrize(
        ("field", "criteria"),
        [
            ("power", Criteria(powers=("a", "b"))),
            ("category", Criteria(categories=("a", "b"))),
            ("sex", Criteria(sexes=("a", "b"))),
            ("rank_class", Criteria(rank_classes=("a", "b"))),
        ],
    )
    @pytest.mark.parametrize(
        ("told", "counts", "answer"),
        [
            ("a", True, Answer.YES),
            ("b", True, Answer.YES),
            ("c", False, Answer.NO),
            ("a|b", True, Answer.YES),
            ("a|c", True, Answer.POSSIBLE),
            ("c|a", False, Answer.POSSIBLE),
            ("c|d", False, Answer.NO),
            # Equal rivals of whom none stands: whichever is true.
            ("|a|b", True, Answer.YES),
            ("|a|c", False, Answer.POSSIBLE),
            ("|c|d", False, Answer.NO),
            ("", False, Answer.POSSIBLE),
        ],
    )
    def test_a_told_code(self, field: str, criteria: Criteria, told: str, counts: bool, answer: Answer) -> None:
        values = {field: told} if told else {}
        found = belonging(of(criteria), person(CAPTURED, **values))
        assert (found.counts, found.answer) == (counts, answer)

    def test_no_criteria_mean_everybody(self) -> None:
        for text in (CAPTURED, "", "1 sought 2022-05-17 family 2022-06-01"):
            assert membership(of(Criteria()), person(text, 1)) is Answer.YES

    def test_criteria_add_up(self) -> None:
        both = of(Criteria(sexes=("f",), powers=("aa",)))
        assert membership(both, person(CAPTURED, sex="f", power="aa")) is Answer.YES
        assert membership(both, person(CAPTURED, sex="f", power="bb")) is Answer.NO
        assert membership(both, person(CAPTURED, sex="f")) is Answer.POSSIBLE
        assert membership(both, person(CAPTURED, power="bb")) is Answer.NO


PERIOD = Criteria(captured_from=day("2022-04-20"), captured_to=day("2022-05-21"))
DATED = [
    ("2022-04-19", False, Answer.NO),
    ("2022-04-20", True, Answer.YES),
    ("2022-05-20", True, Answer.YES),
    ("2022-05-21", False, Answer.NO),
    ("2022-04-20/2022-05-20", True, Answer.YES),
    ("2022-04", True, Answer.POSSIBLE),
    ("2022-05", False, Answer.POSSIBLE),
    ("2022", False, Answer.POSSIBLE),
    ("2021", False, Answer.NO),
    ("../2022-04-19", False, Answer.NO),
    ("../2022-05-01", True, Answer.POSSIBLE),
    ("[2022-04-01,2022-05-01]", True, Answer.POSSIBLE),
    ("2022-05-20~", True, Answer.POSSIBLE),
    ("2022-05-01~", True, Answer.YES),
    ("2022-05-01?", True, Answer.POSSIBLE),
]


class TestPower:
    """Whose person: the first text told stands, and another makes it possible."""

    @pytest.mark.parametrize(
        ("told", "counts", "answer"),
        [
            ("", False, Answer.POSSIBLE),
            ("aa", True, Answer.YES),
            ("bb", False, Answer.NO),
            ("aa|bb", True, Answer.POSSIBLE),
            ("bb|aa", False, Answer.POSSIBLE),
            ("bb|cc", False, Answer.NO),
        ],
    )
    def test_law_5_who_is_told_to_be_of_two_powers_may_be_of_either(
        self, told: str, counts: bool, answer: Answer
    ) -> None:
        values = {"power": told} if told else {}
        assert of_power(person(CAPTURED, **values), "aa") == Belonging(counts, answer)


class TestDays:
    """Days of capture are [from, to); an uncertain day is certain only if all of it lies within."""

    @pytest.mark.parametrize(("captured", "counts", "answer"), DATED)
    def test_a_capture_in_the_period(self, captured: str, counts: bool, answer: Answer) -> None:
        found = belonging(of(PERIOD), person(f"1 captured {captured} own-forces 2023-01-01"))
        assert (found.counts, found.answer) == (counts, answer)

    @pytest.mark.parametrize(
        ("criteria", "answer"),
        [
            (Criteria(captured_from=day("2022-05-17")), Answer.YES),
            (Criteria(captured_from=day("2022-05-18")), Answer.NO),
            (Criteria(captured_to=day("2022-05-18")), Answer.YES),
            (Criteria(captured_to=day("2022-05-17")), Answer.NO),
        ],
    )
    def test_a_period_may_be_open(self, criteria: Criteria, answer: Answer) -> None:
        assert membership(of(criteria), person(CAPTURED)) is answer

    def test_the_period_is_of_the_capture_not_of_what_came_later(self) -> None:
        told = CAPTURED + "\n2 seen 2023-02-01 returnee 2023-03-01\n3 returned 2025-05-23 act 2025-05-24"
        assert membership(of(PERIOD), person(told)) is Answer.YES

    def test_rival_days_of_capture_make_it_possible(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01 rel=4\n2 captured 2022-07-01 press 2022-07-20 rel=2"
        found = belonging(of(PERIOD), person(told))
        assert (found.counts, found.answer) == (True, Answer.POSSIBLE)


class TestPlaces:
    """The siege and the regiment are two groups: 1,279 of them all, 455 of one unit."""

    @pytest.mark.parametrize(
        ("place", "unit", "siege", "regiment"),
        [
            ("plant", "regiment", Answer.YES, Answer.YES),
            ("plant", "marines", Answer.YES, Answer.NO),
            ("forest", "regiment", Answer.NO, Answer.YES),
            ("forest", "marines", Answer.NO, Answer.NO),
        ],
    )
    def test_who_was_there_and_who_was_of_it(self, place: str, unit: str, siege: Answer, regiment: Answer) -> None:
        line = person(f"1 captured 2022-05-17 own-forces 2022-06-01 at={place}", unit=unit)
        assert membership(of(Criteria(places=("plant",))), line) is siege
        assert membership(of(Criteria(units=("regiment",))), line) is regiment

    def test_joined_after_the_siege(self) -> None:
        line = person("1 captured 2023-05-17 own-forces 2023-06-01 at=forest", unit="regiment")
        garrison = of(Criteria(units=("regiment",), captured_to=day("2022-05-21")))
        assert membership(garrison, line) is Answer.NO

    @pytest.mark.parametrize(("places", "answer"), [(("plant", "forest"), Answer.YES), (("forest",), Answer.NO)])
    def test_several_places_are_alternatives(self, places: tuple[str, ...], answer: Answer) -> None:
        assert membership(of(Criteria(places=places)), person(CAPTURED)) is answer
