"""What sets those counted apart."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 60 soldiers, 12 of them wounded.", ["", "wounded or seriously ill"]),
        ("Ukraine brought home 12 women.", ["women"]),
        ("Ukraine brought home 12 civilians.", ["civilians"]),
        ("Ukraine brought home 12 soldiers.", [""]),
    ],
)
def test_women_civilians_and_the_wounded_are_told_apart(text: str, expected: object) -> None:
    assert claims(text, "subgroup") == expected
