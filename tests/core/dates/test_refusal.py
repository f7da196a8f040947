"""A refusal says what was found, which rule it breaks and what to do next, as a value and as a sentence."""

from __future__ import annotations

import pytest

from byname.core.dates import DateError, UncertainDate
from byname.core.dates.refusal import refuse
from byname.core.errors import BynameError

CODES = [
    ("", "date-empty"),
    ("   ", "date-empty"),
    ("--", "date-empty"),
    (".", "date-empty"),
    ("невідомо", "date-unknown"),
    ("Неизвестно.", "date-unknown"),
    ("N/A", "date-unknown"),
    ("н/д", "date-unknown"),
    ("немає даних", "date-unknown"),
    ("не вказано", "date-unknown"),
    ("дата неизвестна", "date-unknown"),
    ("unknown", "date-unknown"),
    ("none", "date-unknown"),
    ("30.02.2022", "date-impossible"),
    ("31.04.2022", "date-impossible"),
    ("29.02.2023", "date-impossible"),
    ("32.01.2022", "date-impossible"),
    ("12.13.2022", "date-impossible"),
    ("2022-02-30", "date-impossible"),
    ("17.05.0999", "date-impossible"),
    ("17.05.3000", "date-impossible"),
    ("31 вересня 2022", "date-impossible"),
    ("31 июня 2022", "date-impossible"),
    ("February 30, 2022", "date-impossible"),
    ("17.05", "date-no-year"),
    ("17 травня", "date-no-year"),
    ("травень", "date-no-year"),
    ("весна", "date-no-year"),
    ("початок травня", "date-no-year"),
    ("17.05.0000", "date-no-year"),
    ("17.05.xxxx", "date-no-year"),
    ("May 17", "date-no-year"),
    ("2022 - 2021", "date-order"),
    ("19.05.2022 - 17.05.2022", "date-order"),
    ("травень - березень 2022", "date-order"),
    ("з 19.05.2022 по 17.05.2022", "date-order"),
    ("вчора", "date-unreadable"),
    ("Тихояр", "date-unreadable"),
    ("17 17 2022 17", "date-unreadable"),
    ("17.05.20222", "date-unreadable"),
    ("друга половина зими 2022", "date-unreadable"),
    ("початок 5.2022 і 2023", "date-unreadable"),
    ("2022 год рождения отца", "date-unreadable"),
]


@pytest.mark.parametrize(("text", "code"), CODES)
def test_each_refusal_has_its_code(text: str, code: str) -> None:
    with pytest.raises(DateError) as refused:
        UncertainDate.parse(text)
    assert (refused.value.problem.code, refused.value.problem.found) == (code, text)


@pytest.mark.parametrize("text", [case[0] for case in CODES])
def test_each_refusal_names_a_rule_and_a_next_step(text: str) -> None:
    with pytest.raises(DateError) as refused:
        UncertainDate.parse(text)
    problem = refused.value.problem
    assert problem.rule
    assert problem.hint.endswith(".")
    assert problem.where == "", "only the caller knows the place"


def test_the_sentence_has_found_rule_and_hint() -> None:
    with pytest.raises(DateError) as refused:
        refuse("date-empty", "?", "a date needs at least its year", "Write the year.")
    assert str(refused.value) == "Found '?'; a date needs at least its year. Write the year."


def test_it_is_misuse_to_us_and_a_value_error_to_others() -> None:
    assert issubclass(DateError, BynameError)
    assert issubclass(DateError, ValueError)


def test_a_text_longer_than_a_date_is_refused_with_its_beginning() -> None:
    with pytest.raises(DateError, match="at most 200 characters") as refused:
        UncertainDate.parse("17.05.2022 " * 20)
    assert refused.value.problem.code == "date-too-long"
    assert len(refused.value.problem.found) == 41


def test_edtf_too_has_at_most_200_characters() -> None:
    with pytest.raises(DateError, match="at most 200 characters"):
        UncertainDate.from_edtf("1985-01-01," * 20)
