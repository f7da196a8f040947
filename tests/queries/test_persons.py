from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.numbers import NumberError
from byname.queries._asked import ask
from byname.queries._persons import (
    faces,
    hits,
    holder_of,
    known_power,
    other_statuses,
    possible_shown,
    powers_told,
    public_numbers,
    record_of,
    shown_value,
    status_of,
    visible_value,
)
from tests.registers import CAPTIVES, PEOPLE, SmallRegister

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


@pytest.mark.parametrize("key", ["zhmak", "zhmak-latin"])
def test_any_record_of_a_person_leads_to_the_person(small_register: SmallRegister, key: str) -> None:
    record = record_of(small_register.numbers[key]) or 0
    line = holder_of(record, ask(date(2023, 4, 1), None))
    assert line is not None
    assert record in line.records
    assert line.value("name") == PEOPLE["zhmak"][0]


def test_a_record_taken_back_is_held_by_nobody(small_register: SmallRegister) -> None:
    """Law 2: undo leaves the record where it is, and nobody is told by it."""
    assert holder_of(record_of(small_register.numbers["frolk"]) or 0, ask(date(2023, 4, 1), None)) is None
    assert holder_of(999_999, ask(None, None)) is None


def test_a_row_that_names_nobody_is_a_person_who_stands_nowhere(small_register: SmallRegister) -> None:
    """Law 6: without a name nobody is linked to it, and nobody is counted by it."""
    asked = ask(date(2023, 4, 1), None)
    line = holder_of(record_of(small_register.numbers["unreadable"]) or 0, asked)
    assert line is not None
    assert (line.identified, line.movements, status_of(line.timeline.on(asked.day))) == (False, (), "")


def test_somebody_told_of_by_a_notice_alone_has_no_face_for_who_may_not_hear_of_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 8: whom a viewer knows, he knows by the earliest record that is there for him."""
    lines = ask(date(2023, 4, 1), None).people.lines
    everything, plain = (faces(lines, viewer=cast[who]) for who in ("all", "reader"))
    assert set(plain) <= set(everything)
    assert small_register.numbers["bravl-dead"] not in plain.values()
    assert small_register.numbers["bravl"] in plain.values()


@pytest.mark.parametrize(
    ("who", "field", "seen"),
    [
        ("reader", "name", True), ("reader", "phone", False), ("registrar", "phone", True), ("registrar", "camp", False),
        ("reviewer", "camp", True), ("own-reader", "name", True), ("captives-reader", "name", False),
        ("keeper", "name", False), ("nobody", "name", False), ("all", "no_such_field", False),
    ],
)  # fmt: skip
def test_a_value_goes_through_the_gate_by_field_role_and_power(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, field: str, *, seen: bool
) -> None:
    asked = ask(None, None)
    line = asked.people.by_number[record_of(small_register.numbers["zhmak"]) or 0]
    assert bool(visible_value(asked.world, field, line, viewer=cast[who])) is seen


def test_where_else_somebody_may_stand_is_told_without_a_death_to_who_may_not_hear_of_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    asked = ask(date(2023, 4, 1), None)
    line = holder_of(record_of(small_register.numbers["bravl"]) or 0, asked)
    assert line is not None
    standing = line.timeline.on(asked.day)
    assert "dead" in other_statuses(standing, "aa", viewer=cast["reviewer"])
    assert "dead" not in other_statuses(standing, "aa", viewer=cast["reader"])
    assert status_of(standing) not in other_statuses(standing, "aa", viewer=cast["reviewer"])


@pytest.mark.parametrize("number", ["", "1", "1234567890-0", "abc", "1234567890-44"])
def test_a_slip_in_a_number_is_noticed_and_leads_to_nobody(number: str) -> None:
    with pytest.raises(NumberError):
        record_of(number)


@pytest.mark.parametrize(("code", "text", "words"), [
    ("unit", "u1", "1 вигадана бригада"), ("unit", "окремий загін", "окремий загін"), ("power", "aa", "Ariland"),
    ("holder", "bb", "Boria"), ("capture_place", "p1", "Вигаданий завод"), ("unit", "", ""), ("name", "aa", "aa"),
])  # fmt: skip
def test_a_code_is_said_by_what_it_stands_for_and_any_other_text_as_it_is(
    small_register: SmallRegister, code: str, text: str, words: str
) -> None:
    assert shown_value(ask(None, None).world, code, text) == words


def test_no_lines_give_no_hits_and_no_records_no_numbers(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert hits([], ask(None, None), viewer=cast["all"]) == ()
    assert (public_numbers([]), faces([], viewer=cast["all"])) == ({}, {})
