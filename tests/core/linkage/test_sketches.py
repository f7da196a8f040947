from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.linkage.sketches import sketch_of
from byname.core.names import PersonName, name_of_parts, parse_name
from tests.core.linkage.cards import card


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
