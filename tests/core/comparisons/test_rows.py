"""What the engine sees of a row of a list."""

from __future__ import annotations

import pytest

from byname.core.comparisons.rows import ASKED_FOR, link_row
from byname.core.fields import FIELD_OF
from tests.core.comparisons.listed import one

HEAD = "ПІБ;Дата народження;Підрозділ;Звання;Позивний;Місто"
LINE = "Жмакоґле Руни Звіович;03.04.1985;12 бригада;сержант;Тлеми;Зорджськ"


def test_what_somebody_was_in_a_war_is_not_compared_unless_asked_for() -> None:
    plain = link_row(one(HEAD, LINE), 0, side=0)
    assert (plain.unit, plain.rank, plain.category) == ("", "", "")
    asked = link_row(one(HEAD, LINE), 0, side=0, asked=frozenset({"unit", "rank"}))
    assert (asked.unit, asked.rank) == ("12 бригада", "сержант")


@pytest.mark.parametrize("code", sorted(ASKED_FOR))
def test_fields_that_must_be_asked_for_are_fields(code: str) -> None:
    assert FIELD_OF[code].code == code


def test_law_10_neither_place_nor_list_is_in_the_digest() -> None:
    first, second = link_row(one(HEAD, LINE), 0, side=0), link_row(one(HEAD, LINE), 7, side=1)
    assert first.digest == second.digest
    assert (first.id, first.document, second.id, second.document) == (0, 0, 7, 1)


@pytest.mark.parametrize("line", [LINE.replace("1985", "1986"), LINE.replace("Руни", "Рунай")])
def test_another_content_is_another_digest(line: str) -> None:
    assert link_row(one(HEAD, line), 0, side=0).digest != link_row(one(HEAD, LINE), 0, side=0).digest


def test_a_column_compared_beside_is_content_too() -> None:
    first, second = (
        link_row(one(HEAD, line, also=("Місто",)), 0, side=0) for line in (LINE, LINE.replace("Зорджськ", "Ще"))
    )
    assert first.digest != second.digest


def test_what_is_kept_out_is_not_in_the_digest_either() -> None:
    other = LINE.replace("12 бригада", "40 полк").replace("Тлеми", "Ква")
    assert link_row(one(HEAD, other), 0, side=0).digest == link_row(one(HEAD, LINE), 0, side=0).digest


def test_who_is_not_named_is_called_by_the_other_columns() -> None:
    """What a decision was made on is remembered of lists without names too."""
    assert one("ПІБ;Місто", "Бруще Олексій;Ква", also=("Місто",)).called == "Бруще Олексій"
    assert one("Кличка;Місто", "Мурка;Ква", also=("Кличка", "Місто")).called == "Мурка; Ква"
