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


@pytest.mark.parametrize(
    "ordinal",
    ["72", "72-а", "72-га", "72-ї", "72-ої", "72-й", "72-ій", "72-ю", "72-ою", "72-го", "72-му", "72-я", "72nd"],
)
def test_a_number_is_one_in_every_case(ordinal: str) -> None:
    assert strict_key(f"{ordinal} Бригада") == ("72", "бригада")


@pytest.mark.parametrize("text", ["А1234", "A1234", "а-1234", "A 1234", "«А1234»", "А–1234"])
def test_a_code_of_a_unit_is_one_in_both_alphabets(text: str) -> None:
    assert strict_key(text) == ("a", "1234")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("окрема бригада", "окремої бригади"),
        ("отдельный полк", "отдельного полка"),
        ("Північна область", "північної області"),
        ("м'ята", "мята"),
        ("Берёза", "береза"),
    ],
)
def test_case_endings_do_not_matter_loosely(left: str, right: str) -> None:
    assert loose_key(left) == loose_key(right)


@pytest.mark.parametrize(
    ("left", "right"), [("71 бригада", "72 бригада"), ("Північ", "Південь"), ("полк", "полковник")]
)
def test_other_words_stay_other_words(left: str, right: str) -> None:
    assert loose_key(left) != loose_key(right)
