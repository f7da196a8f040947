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


def test_the_next_day_s_number_is_no_part_of_an_earlier_total() -> None:
    """ "307 on the second [day]" is beside the 390 of the first, not a part of the 1,279 of another sentence."""
    text = (
        "1,279 of the 2,500 defenders of the plant are back. "
        "The exchange brought home 390 people on the first day, 307 on the second and 303 on the third."
    )
    assert claims(text, "of_total") == [2500, None, None, None, None]
