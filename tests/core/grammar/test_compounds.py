"""Numbers put together: ranges, formulas, percentages, fractions, all but so many, vague plurals."""

from __future__ import annotations

import pytest

from byname.core.grammar import compounds
from byname.core.grammar.parts import Form
from byname.core.grammar.quantities import read_quantity
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "ends"),
    [
        (EN, "between 10 and 15", (10, 15)),
        (EN, "from 10 to 15", (10, 15)),
        (EN, "10–15", (10, 15)),
        (EN, "two to three thousand", (2000, 3000)),
        (EN, "10- to 15-year", (10, 15)),
        (EN, "15 to 10", None),
        (EN, "10 or 500", None),
        (UK, "від 10 до 15", (10, 15)),
        (UK, "10-15 тисяч", (10000, 15000)),
        (UK, "два-три", (2, 3)),
        (RU, "от двух до 11", (2, 11)),
        (RU, "пять или шесть", (5, 6)),
    ],
)
def test_a_range_has_both_ends(tongue: Tongue, text: str, ends: tuple[int, int] | None) -> None:
    found = compounds.number_range(tokens(text, tongue), 0, tongue)
    assert (None if found is None else (found.lower, found.upper)) == ends


@pytest.mark.parametrize(
    ("tongue", "text", "values"),
    [
        (EN, "1000-for-1000", [1000]),
        (EN, "197-for-175", [197, 175]),
        (EN, "five for one", [5, 1]),
        (UK, "152 на 152", [152]),
        (UK, "230 на 248", [230, 248]),
        (UK, "20 за 3 дні", []),
        (RU, "61 к 58", [61, 58]),
        (RU, "130 за 80", [130, 80]),
        (RU, "20 к 2025 году", []),
    ],
)
def test_a_formula_is_one_number_or_two(tongue: Tongue, text: str, values: list[int]) -> None:
    found = tokens(text, tongue)
    first = read_quantity(found, 0, tongue)
    assert first is not None
    parts = compounds.formula(found, first, tongue)
    assert [part.value for part in parts] == values
    assert [part.part for part in parts] == list(range(len(parts)))


@pytest.mark.parametrize(
    ("tongue", "text", "fraction"),
    [
        (EN, "a third of them", "1/3"), (EN, "a third is due", ""), (EN, "two-thirds", "2/3"), (EN, "three quarters", "3/4"),
        (EN, "half of them", "1/2"), (EN, "half an hour", ""), (EN, "one in three", "1/3"), (EN, "one in every five", "1/5"),
        (EN, "every third prisoner", "1/3"), (EN, "nine out of ten", "9/10"), (EN, "1/3", "1/3"), (EN, "every second day", ""),
        (UK, "половина", "1/2"), (UK, "третину", "1/3"), (UK, "дві третини", "2/3"), (UK, "кожен четвертий", "1/4"),
        (UK, "дві п'ятих", "2/5"),
        (RU, "треть", "1/3"), (RU, "каждый третий", "1/3"), (RU, "одна пятая", "1/5"), (RU, "четверть", "1/4"),
    ],
)  # fmt: skip
def test_a_fraction_is_read(tongue: Tongue, text: str, fraction: str) -> None:
    found = compounds.fraction(tokens(text, tongue), 0, tongue)
    assert (found.fraction if found else "") == fraction


@pytest.mark.parametrize(
    ("tongue", "text", "end"),
    [
        (EN, "86%", 2),
        (EN, "86 per cent", 3),
        (EN, "86 percent", 2),
        (EN, "86 percentage points", 0),
        (UK, "86 відсотків", 2),
        (RU, "86 процентов", 2),
    ],
)
def test_the_sign_of_a_percentage_belongs_to_it(tongue: Tongue, text: str, end: int) -> None:
    assert compounds.percent_end(tokens(text, tongue), 1, tongue) == end


@pytest.mark.parametrize(
    ("tongue", "text", "value"),
    [
        (EN, "all but 47", 47),
        (EN, "all but one", 1),
        (UK, "усі, крім сімох", 7),
        (RU, "все, кроме 47", 47),
        (EN, "all 47", None),
    ],
)
def test_all_but_so_many_is_what_remains(tongue: Tongue, text: str, value: int | None) -> None:
    found = compounds.remainder(tokens(text, tongue), 0, tongue)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        (EN, "hundreds"),
        (EN, "tens of thousands"),
        (EN, "several dozen"),
        (UK, "кілька десятків"),
        (UK, "більшість"),
        (RU, "десятки тысяч"),
    ],
)
def test_a_vague_number_has_no_value(tongue: Tongue, text: str) -> None:
    found = tokens(text, tongue)
    one = compounds.vague(found, 0, tongue)
    assert one is not None
    assert (one.value, one.form, one.last) == (None, Form.VAGUE, len(found))
    assert found[0].fold in compounds.openers(tongue)
