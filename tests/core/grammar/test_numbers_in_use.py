"""Section 3 of the labelling rules: what a number is for, told by its form and nearest words, in three languages."""

from __future__ import annotations

from typing import Any

import pytest

from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Numeral
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from tests.core.grammar.numbers_in_use_data import EN, RU, UK

TABLE = (
    [(Tongue.ENGLISH, *row) for row in EN]
    + [(Tongue.UKRAINIAN, *row) for row in UK]
    + [(Tongue.RUSSIAN, *row) for row in RU]
)


def found(text: str, tongue: Tongue) -> list[Numeral]:
    return [numeral for one in sentences(text, tongue) for numeral in numerals(one, tongue)]


@pytest.mark.parametrize(("tongue", "text", "wanted"), TABLE)
def test_a_number_is_read_with_what_it_is_for(tongue: Tongue, text: str, wanted: list[dict[str, Any]]) -> None:
    read = found(text, tongue)
    assert [text[one.start : one.end] for one in read] == [one["text"] for one in wanted]
    for numeral, want in zip(read, wanted, strict=True):
        assert {name: getattr(numeral, name) for name in want if name != "text"} == {
            name: value for name, value in want.items() if name != "text"
        }


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_the_bare_number_lies_inside_the_number_with_its_hedge(tongue: Tongue, text: str, _wanted: object) -> None:
    for one in found(text, tongue):
        assert one.start <= one.bare_start < one.bare_end <= one.end


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_places_move_with_what_stands_before(tongue: Tongue, text: str, _wanted: object) -> None:
    moved = f"\n\n{text}"
    assert [(one.start + 2, one.use) for one in found(text, tongue)] == [
        (one.start, one.use) for one in found(moved, tongue)
    ]


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_a_no_break_space_is_a_space(tongue: Tongue, text: str, _wanted: object) -> None:
    wide = text.replace(" ", "\u00a0")
    assert [(one.value, one.use, one.form) for one in found(wide, tongue)] == [
        (one.value, one.use, one.form) for one in found(text, tongue)
    ]
