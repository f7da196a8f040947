"""Parts that add up."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 60 people. They are 48 soldiers and 12 civilians.", [None, 60, 60]),
        ("Ukraine brought home 60 people and Russia 25.", [None, None]),
    ],
)
def test_parts_that_add_up_belong_to_the_sum(text: str, expected: object) -> None:
    assert claims(text, "of_total") == expected
