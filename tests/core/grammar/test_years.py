"""A year is told from a count of four digits."""

from __future__ import annotations

import pytest

from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.years import read_year

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "year"),
    [
        (EN, "in 2022", 2022),
        (EN, "since 2014", 2014),
        (EN, "the 2020 war", 2020),
        (EN, "the 1949 Geneva Conventions", 1949),
        (EN, "the first swap of 2025 freed", 2025),
        (EN, "of 2002 persons", None),
        (EN, "the 2014 prisoners", None),
        (EN, "freed 2014 men", None),
        (UK, "у 2022 році", 2022),
        (UK, "полягли 1982 року", 1982),
        (UK, "у 2025-му", 2025),
        (UK, "людини з 2002", None),
        (UK, "2014 бійців", None),
        (RU, "в 2014 году", 2014),
        (RU, "с 1991 года", 1991),
        (RU, "вернули 2014 человек", None),
    ],
)
def test_a_year_is_told_from_a_count(tongue: Tongue, text: str, year: int | None) -> None:
    found = tokens(text, tongue)
    place = next(at for at, token in enumerate(found) if token.text[0].isdigit())
    point = read_year(found, place, tongue)
    assert (point.year if point else None) == year


@pytest.mark.parametrize(
    ("tongue", "text", "years"),
    [
        (UK, "2020–2023 роках", (2020, 2023)),
        (RU, "1980–1988 годов", (1980, 1988)),
        (EN, "1990s", (1990, 1999)),
        (EN, "2024-25", (2024, 2025)),
        (RU, "1990-х годов", (1990, 1999)),
        (UK, "22-го року", (2022, None)),
    ],
)
def test_years_together_are_read(tongue: Tongue, text: str, years: tuple[int, int | None]) -> None:
    point = read_year(tokens(text, tongue), 0, tongue)
    assert point is not None
    assert (point.year, point.to_year) == years
