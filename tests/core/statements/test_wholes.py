"""The whole that a number is a part of."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine freed 60 sailors, including 12 officers.", [None, 60]),
        ("128 of the 200 captives came home.", [200, None]),
        ("Of 200 captives, 128 came home.", [None, 200]),
        ("Додому повернулися 60 бійців, з них 12 офіцерів.", [None, 60]),
        ("Домой вернулись 60 человек, среди них 12 женщин.", [None, 60]),
        ("Ukraine brought home 60 people: 48 soldiers and 12 civilians.", [None, 60, 60]),
    ],
)
def test_parts_name_their_whole(text: str, expected: object) -> None:
    assert claims(text, "of_total") == expected
