"""Titles meet across case endings, alphabets and ordinal numbers."""

from __future__ import annotations

import pytest

from byname.core.words import loose_key, strict_key


@pytest.mark.parametrize("text", ["611-та бригада «Хмарець»", "611 бригада Хмарець", "611-а бригада, хмарець"])
def test_quotes_and_ordinal_endings_do_not_matter(text: str) -> None:
    assert strict_key(text) == ("611", "бригада", "хмарець")


@pytest.mark.parametrize(("one", "other"), [("бригада", "бригади"), ("Хмарець", "Khmarets"), ("Північна", "Північної")])
def test_case_endings_and_alphabets_do_not_matter_loosely(one: str, other: str) -> None:
    assert loose_key(one) == loose_key(other)


def test_the_number_of_a_unit_is_one_in_both_alphabets() -> None:
    assert strict_key("А-1234") == strict_key("A1234") == ("a", "1234")
