"""Yes, no or possibly: whatever is unsure, told in two ways or not told is possible, never a guess (law 5)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.policies.answers import LONGEST_DAYS, fulfils, score, told_of
from byname.core.policies.policy import Age, Codes, Condition, Days, Each, Longest, Over, Rule
from tests.core.custody.books import day, person

DAY = day("2025-05-20")
YES, NO, POSSIBLE = Answer.YES, Answer.NO, Answer.POSSIBLE
TREE = {("u11", "u1"), ("p11", "p1")}


def inside(field: str, text: str, code: str) -> Answer:
    """Units and places under others; what begins with a question mark nobody knows."""
    if text.startswith("?"):
        return POSSIBLE
    return YES if text == code or (text, code) in TREE else NO


def taken(when: str, **values: str) -> PersonLine:
    return person(f"1 captured {when} own-forces 2025-05-19", 1, **values)


def asked(line: PersonLine, *conditions: Condition) -> Answer:
    return fulfils(Rule("must", "T", conditions), line, DAY, inside)


@pytest.mark.parametrize(
    ("values", "condition", "answer"),
    [
        ({"sex": "f"}, Codes("sex", ("f",)), YES),
        ({"sex": "m"}, Codes("sex", ("f",)), NO),
        ({}, Codes("sex", ("f",)), POSSIBLE),
        ({"sex": "f|m"}, Codes("sex", ("f",)), POSSIBLE),
        ({"sex": "|f|m"}, Codes("sex", ("f",)), POSSIBLE),
        ({"health": "ill|wounded"}, Codes("health", ("ill", "wounded")), YES),
        ({"unit": "u11"}, Codes("unit", ("u1",)), YES),
        ({"unit": "u2"}, Codes("unit", ("u1",)), NO),
        ({"unit": "? somewhere"}, Codes("unit", ("u1",)), POSSIBLE),
        ({"unit": "u2", "unit_at_capture": "u11"}, Codes("unit", ("u1",)), YES),
        ({"capture_place": "p11"}, Codes("capture_place", ("p1", "p2")), YES),
        ({"sector": "East"}, Codes("sector", ("east",)), YES),
        ({"birth_date": "2000-05-20"}, Age("birth_date", 18, 25), YES),
        ({"birth_date": "1999-05-20"}, Age("birth_date", 18, 25), NO),
        ({"birth_date": "1999"}, Age("birth_date", 18, 25), POSSIBLE),
        ({"birth_date": "1950"}, Age("birth_date", 60, None), YES),
        ({"birth_date": "2000-05-20|1980"}, Age("birth_date", 18, 25), POSSIBLE),
        ({"birth_date": "soon"}, Age("birth_date", 18, 25), POSSIBLE),
        ({"missing_date": "2022-05"}, Over("missing_date", 35), YES),
        ({"missing_date": "2022-05"}, Over("missing_date", 36), POSSIBLE),
        ({"missing_date": "2022-05?"}, Over("missing_date", 12), POSSIBLE),
        ({}, Over("missing_date", 1), POSSIBLE),
        ({"unit": "u1"}, Each("unit"), YES),
        ({}, Each("unit"), POSSIBLE),
    ],
)
def test_a_condition_is_answered_by_what_is_told(values: dict[str, str], condition: Condition, answer: Answer) -> None:
    assert asked(person("", 1, **values), condition) == answer


@pytest.mark.parametrize(
    ("when", "condition", "answer"),
    [
        ("2022-05-19", Over("capture_date", 36), YES),
        ("2022-05-20", Over("capture_date", 36), NO),  # exactly three years is not over three years
        ("2022-05", Over("capture_date", 36), POSSIBLE),
        ("2022-04", Over("capture_date", 36), YES),
        ("2024-02-29", Over("capture_date", 12), YES),
        ("2022-05-19", Days("capture_date", day("2022-01-01"), day("2023-01-01")), YES),
        ("2023-01-01", Days("capture_date", day("2022-01-01"), day("2023-01-01")), NO),
        ("2021-12-31", Days("capture_date", day("2022-01-01"), None), NO),
        ("2021-12/2022-01", Days("capture_date", day("2022-01-01"), None), POSSIBLE),
        ("2022-05", Days("capture_date", None, day("2022-06-01")), YES),
    ],
)
def test_a_capture_is_as_long_ago_as_is_sure(when: str, condition: Condition, answer: Answer) -> None:
    assert asked(taken(when), condition) == answer


def test_who_was_taken_twice_is_held_since_the_second_time() -> None:
    told = """1 captured 2022-05-17 own-forces 2022-07-01
        1 returned 2023-02-01 act 2023-02-02
        1 captured 2025-01-10 own-forces 2025-02-01"""
    assert asked(person(told, 1), Over("capture_date", 36)) == NO


def test_who_is_known_only_by_a_sign_has_been_held_at_least_since_then() -> None:
    line = person("1 confirmed 2024-09-01 agency 2024-09-02", 1)
    assert asked(line, Over("capture_date", 6)) == YES
    assert asked(line, Over("capture_date", 36)) == POSSIBLE


def test_all_conditions_of_a_rule_hold_together() -> None:
    woman, long = Codes("sex", ("f",)), Over("capture_date", 36)
    assert asked(taken("2022-04-01", sex="f"), woman, long) == YES
    assert asked(taken("2022-04-01", sex="m"), woman, long) == NO
    assert asked(taken("2022-04-01"), woman, long) == POSSIBLE
    assert asked(taken("2024-04-01"), woman, long) == NO


@pytest.mark.parametrize(
    ("line", "days"),
    [
        (taken("2025-05-10"), (10, 10)),
        (taken("2025-05-01/2025-05-10"), (10, 19)),
        (person("", 1), (0, LONGEST_DAYS)),
        (person("1 confirmed 2025-05-10 agency 2025-05-11", 1), (10, LONGEST_DAYS)),
    ],
)
def test_the_longest_held_counts_its_days_from_the_surest_to_the_most(line: PersonLine, days: tuple[int, int]) -> None:
    assert score(Rule("prefer", "T", (Longest("capture_date"),)), line, DAY, inside) == days


@pytest.mark.parametrize(("sex", "counts"), [("f", (1, 1)), ("m", (0, 0)), ("", (0, 1))])
def test_any_other_preference_counts_one_or_nothing(sex: str, counts: tuple[int, int]) -> None:
    line = person("", 1, **({"sex": sex} if sex else {}))
    assert score(Rule("prefer", "T", (Codes("sex", ("f",)),)), line, DAY, inside) == counts


def test_of_units_that_at_capture_is_asked_and_each_text_once() -> None:
    assert told_of("unit", person("", 1, unit="u2|u3")) == ("u2", "u3")
    assert told_of("unit", person("", 1, unit="u2", unit_at_capture="u1|u1")) == ("u1",)


@given(st.integers(1, 1199), st.integers(0, 3000))
def test_a_longer_time_is_never_surer_than_a_shorter_one(months: int, ago: int) -> None:
    line = person(f"1 captured {date.fromordinal(DAY - ago).isoformat()} act 2025-05-20", 1)
    longer, shorter = asked(line, Over("capture_date", months)), asked(line, Over("capture_date", max(1, months - 1)))
    assert not (longer is YES and shorter is not YES)
