"""One occasion, a total, a stock, a promise, an ordinal, a survey."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 12 soldiers on Friday.", ["event"]),
        ("Since 2022 Ukraine has brought home 4,000 soldiers.", ["cumulative"]),
        ("Russia holds 4,000 soldiers.", ["stock"]),
        ("Kyiv promised to free 12 sailors.", ["agreed"]),
        ("It was the 12th exchange.", ["ordinal"]),
        ("UN monitors interviewed 60 prisoners.", ["survey"]),
        ("Усього додому повернули 4000 українців.", ["cumulative"]),
        ("Москва готова отдать Киеву 1000 тел.", ["agreed"]),
    ],
)
def test_a_number_is_meant_as_its_sentence_says(text: str, expected: object) -> None:
    assert claims(text, "kind") == expected


def test_a_sum_told_beside_its_parts_is_of_their_occasion() -> None:
    text = "Ukraine said that 65 soldiers and ten civilians returned on Friday, which makes 75."
    assert set(claims(text, "kind")) == {"event"}


def test_a_number_freed_on_a_day_is_no_total() -> None:
    assert claims("The number of Ukrainian soldiers freed on Tuesday was 76.", "kind") == ["event"]
