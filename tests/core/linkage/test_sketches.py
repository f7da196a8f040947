from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from byname.core.linkage.features import compare
from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import sketch_of
from byname.core.names import PersonName, name_of_parts, parse_name
from tests.core.linkage.cards import card, cards


def test_a_glance_tells_words_days_and_values() -> None:
    record = card(
        1, born="12.03.1985", taken="05.04.2022", unit="u1", birth_place="p", capture_place="c", number="АБ-12 34"
    )
    assert sketch_of(record) == (
        "Вигаденко", "Іван", "Петрович", str(record.birth.earliest if record.birth else 0), "u1", "2022-4", "c", "p", "АБ1234",
    )  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        parse_name("Вигаденко Зоряномир"),
        name_of_parts(family="Вигаденко-Небувайло", given="Іван"),
        name_of_parts(family="Вигаденко", given="І."),
        name_of_parts(family="Іван", given="Тарас"),
        name_of_parts(family="Вигаденко", given="Зоряномирослав"),
        name_of_parts(family="", given="Іван"),
        name_of_parts(family="Вигаденко", given="Іван", patronymic="П."),
    ],
    ids=["order", "double", "initial", "turned", "unknown", "half", "father"],
)
def test_a_name_that_leaves_something_to_guess_is_not_told(name: PersonName) -> None:
    assert sketch_of(replace(card(1), name=name))[:3] == ("", "", "")


@pytest.mark.parametrize(
    "born", ["", "1985", "01.01.1985", "близько 12.03.1985"], ids=["none", "year", "january", "about"]
)
def test_a_date_that_does_not_identify_is_not_told(born: str) -> None:
    assert sketch_of(card(1, born=born)).born == ""


@pytest.mark.parametrize(
    ("taken", "told"),
    [("05.04.2022", "2022-4"), ("04.2022", "2022-4"), ("2022", ""), ("", "")],
    ids=["day", "month", "year", "none"],
)
def test_a_capture_is_told_by_its_month(taken: str, told: str) -> None:
    assert sketch_of(card(1, taken=taken)).captured == told


@pytest.mark.parametrize("number", ["", "б/н", "12", "0000"])
def test_a_number_that_tells_nobody_apart_is_not_told(number: str) -> None:
    assert sketch_of(card(1, number=number)).number == ""


@given(cards())
def test_two_sketches_that_tell_the_same_day_or_number_are_of_records_that_agree_in_it(
    records: list[LinkRecord],
) -> None:
    """Nothing is told at a glance but what the whole comparison finds."""
    told = [(record, sketch_of(record)) for record in records]
    for (one, ours), (other, theirs) in combinations(told, 2):
        codes = {found.code for found in compare(one, other)}
        assert (ours.born == theirs.born != "") == ("birth-equal" in codes)
        assert (ours.number == theirs.number != "") == ("number-equal" in codes)
        assert (ours.unit == theirs.unit != "") == ("unit-equal" in codes)
        assert (ours.captured == theirs.captured != "") == ("capture-month-equal" in codes)


@given(cards())
def test_what_a_glance_tells_does_not_depend_on_numbers_documents_or_parties(records: list[LinkRecord]) -> None:
    """Law 9: neither how records are numbered nor on which power somebody depends is looked at."""
    for record in records:
        assert sketch_of(replace(record, id=99, document=99, power="south")) == sketch_of(record)
