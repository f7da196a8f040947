from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries._asked import ask
from byname.queries._persons import (
    hits,
    known_power,
    possible_shown,
    powers_told,
    public_numbers,
    record_of,
    shown_value,
    visible_value,
)
from tests.registers import CAPTIVES, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_numbers_lead_to_records_and_back(small_register: SmallRegister) -> None:
    number = small_register.numbers["zhmak"]
    record = record_of(number.replace("-", " "))
    assert record is not None
    assert public_numbers([record, 999_999]) == {record: number}
    assert record_of("1000000000-3") is None


def test_the_powers_of_everybody(small_register: SmallRegister) -> None:
    assert powers_told(ask(None, None).people) == {"aa", "bb"}


def test_a_power_is_known_or_misuse(small_register: SmallRegister) -> None:
    assert known_power(ask(None, None), "bb") == "bb"
    assert known_power(ask(None, None), "") == ""
    with pytest.raises(MisuseError, match="Powers of this register: aa, bb"):
        known_power(ask(None, None), "zz")


def test_lines_of_people_not_to_be_seen_are_left_out(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    asked = ask(date(2023, 4, 1), None)
    found = hits(asked.people.lines, asked, viewer=cast["captives-reader"])
    assert {hit.number for hit in found} == {small_register.numbers[key] for key in CAPTIVES}
    assert hits(asked.people.lines, asked, viewer=cast["keeper"]) == ()


def test_a_value_is_shown_in_words_or_not_at_all(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    asked = ask(None, None)
    line = asked.people.by_number[record_of(small_register.numbers["zhmak"]) or 0]
    assert visible_value(asked.world, "unit", line, viewer=cast["reader"]) == "1 вигадана бригада"
    assert visible_value(asked.world, "phone", line, viewer=cast["registrar"]) == "+3809999"
    assert visible_value(asked.world, "phone", line, viewer=cast["reader"]) == ""
    assert shown_value(asked.world, "rank", "u1") == "u1"


def test_what_only_may_be_is_told_with_the_field_of_its_day(cast: Mapping[str, Viewer]) -> None:
    assert possible_shown("returned", "aa", viewer=cast["reader"])
    assert not possible_shown("dead", "aa", viewer=cast["reader"])
    assert possible_shown("dead", "aa", viewer=cast["registrar"])
