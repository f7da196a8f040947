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


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("It was a good day for women: of the 49 Ukrainians freed on Friday, 23 are women.", [None, 49]),
        ("The exchange freed fifty servicemen a side; thirty-three of the Ukrainians are officers.", [None, 50]),
        ("З полону звільнено 60 бійців, 58 чоловіків і дві жінки; 34 захищали Маріуполь.", [None, 60, 60, 60]),
        ("Сто троє захисників удома. Штаб перелічує: 38 нацгвардійців, 28 бійців ЗСУ.", [None, 103, 103]),
        ("Тіла 254 захисників перетнули кордон. Розклад дав штаб: 221 з Донеччини, 25 із Запоріжжя.", [None, 254, 254]),
        (
            "Вернули 503 тела солдат. Штаб расписал их: 403 с донецкого направления, 57 с запорожского.",
            [None, 503, 503],
        ),
    ],
)
def test_those_who_came_home_are_told_apart_in_what_follows(text: str, wholes: object) -> None:
    assert claims(text, "of_total") == wholes


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv and Moscow agreed on 500 for 500. On 5 March 200 soldiers came home.",
        "В Женеве условились об обмене 500 на 500. 5 марта освободились двести солдат.",
    ],
)
def test_what_came_of_a_deal_is_no_part_of_it(text: str) -> None:
    assert set(claims(text, "of_total")) == {None}
