"""Figures fit to print are said in every language that is printed, with the plural forms that each has."""

from __future__ import annotations

import string
from datetime import date

import pytest

from byname.core.figures import STATUSES, CountingRule
from byname.wording import PRINTED, count, day, say
from byname.wording.saying import month

RELEASES = sorted(code for code in PRINTED["en"].texts if code.startswith("release."))


def values_of(text: str | tuple[str, ...]) -> list[set[str]]:
    forms = (text,) if isinstance(text, str) else text
    return [{name.strip("[]") for _, name, _, _ in string.Formatter().parse(form) if name} for form in forms]


@pytest.mark.parametrize("lang", PRINTED)
def test_every_text_is_there_in_every_language_and_asks_for_the_same_values(lang: str) -> None:
    for code in RELEASES:
        text = PRINTED[lang].texts[code]
        assert all(each == values_of(PRINTED["en"].texts[code])[0] for each in values_of(text)), code


@pytest.mark.parametrize("lang", PRINTED)
def test_every_status_and_counting_rule_has_its_words(lang: str) -> None:
    rules = ["events", "no-civilians", "no-outside-exchange", "no-third-state", "remains", "both-directions"]
    assert set(rules) == set(CountingRule(True, False, False, False, True, True).codes)
    codes = [f"release.{kind}.{status}" for kind in ("stock", "flow", "means") for status in STATUSES]
    assert [
        code for code in (*codes, *(f"release.rule.{rule}" for rule in rules)) if code not in PRINTED[lang].texts
    ] == []


@pytest.mark.parametrize(
    ("lang", "number", "people"),
    [
        ("uk", 1, "1 особа"), ("uk", 2, "2 особи"), ("uk", 5, "5 осіб"), ("uk", 11, "11 осіб"), ("uk", 12, "12 осіб"),
        ("uk", 21, "21 особа"), ("uk", 303, "303 особи"), ("uk", 111, "111 осіб"), ("uk", 0, "0 осіб"),
        ("ru", 1, "1 человек"), ("ru", 24, "24 человека"), ("ru", 14, "14 человек"), ("ru", 101, "101 человек"),
        ("en", 1, "1 person"), ("en", 21, "21 people"),
    ],
)  # fmt: skip
def test_people_are_counted_in_the_form_of_the_number(lang: str, number: int, people: str) -> None:
    assert say("release.people", lang=lang, n=number) == people


@pytest.mark.parametrize(
    ("lang", "written"),
    [
        ("uk", ("28 травня 2025 року", "травень 2025 року", "9999", "12\u202f345")),
        ("ru", ("28 мая 2025 года", "май 2025 года", "9999", "12\u202f345")),
        ("en", ("28 May 2025", "May 2025", "9,999", "12,345")),
    ],
)
def test_days_months_and_thousands_are_written_as_each_language_does(lang: str, written: tuple[str, ...]) -> None:
    when = date(2025, 5, 28)
    assert (day(when, lang=lang), month(when, lang=lang), count(9_999, lang=lang), count(12_345, lang=lang)) == written
