"""A place is found by what lists call it, and lies in what it lies in."""

from __future__ import annotations

import pytest

from byname.core.places import Gazetteer, Place

ATLAS = Gazetteer(
    [
        Place("north", ("Північна область", "Северная область")),
        Place("south", ("Південна область",)),
        Place("hm-n", ("с. Хмарине", "Хмарино", "Khmaryne"), "north"),
        Place("hm-s", ("Хмарине",), "south"),
        Place("works", ("комбінат «Ковальня»",), "hm-n"),
        Place("loop", ("Коло",), "loop"),
    ]
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Хмарине", ("hm-n", "hm-s")),
        ("село Хмарине, Північна обл.", ("hm-n",)),
        ("Південна область, с. Хмарине", ("hm-s",)),
        ("KHMARYNE", ("hm-n",)),
        ("комбінату Ковальня", ("works",)),
        ("комбінат «Ковальня», м. Невідоме", ("works",)),
        ("Невідоме", ()),
        ("", ()),
    ],
)
def test_a_place_is_found_by_what_lists_call_it(text: str, codes: tuple[str, ...]) -> None:
    assert ATLAS.resolve(text) == codes


@pytest.mark.parametrize(
    ("code", "other", "within"),
    [
        ("works", "north", True),
        ("works", "works", True),
        ("works", "south", False),
        ("x", "north", False),
        ("loop", "y", False),
    ],
)
def test_what_lies_in_what(code: str, other: str, within: bool) -> None:
    assert ATLAS.is_within(code, other) is within


VALLEY = Gazetteer(
    [
        Place("land", ("Долина", "Valley")),
        Place("east", ("Східний район", "Восточный район", "East District"), "land"),
        Place("west", ("Західний район",), "land"),
        Place("town", ("м. Вербове", "Вербовое", "Verbove"), "east"),
        Place("village", ("с. Вербове",), "west"),
        Place("mill", ("млин «Лелека»", "мельница «Лелека»"), "town"),
    ]
)


class TestWriting:
    """The sort of place, case endings, alphabets and quotes say little; the region around says which."""

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("Вербове", ("town", "village")),
            ("м. Вербове", ("town", "village")),
            ("місто Вербове", ("town", "village")),
            ("вербове", ("town", "village")),
            ("Вербове, Східний район", ("town",)),
            ("Східний р-н, м. Вербове", ("town",)),
            ("Вербове (Західний район)", ("village",)),
            ("село Вербове; Західний район; Долина", ("village",)),
            ("Verbove", ("town",)),
            ("г. Вербовое", ("town",)),
            ("млин Лелека", ("mill",)),
            ("млина «Лелека»", ("mill",)),
            ("мельницы Лелека, Восточный район", ("mill",)),
            ("Долина", ("land",)),
            ("Східного району", ("east",)),
            ("селі Вербове, Західного району", ("village",)),
            ("міста Вербове, Восточного района", ("town",)),
            ("Осинове", ()),
            ("-", ()),
            (",;()", ()),
        ],
    )
    def test_which_places_it_can_mean(self, text: str, codes: tuple[str, ...]) -> None:
        assert VALLEY.resolve(text) == codes

    @pytest.mark.parametrize("code", ["land", "east", "west", "town", "village", "mill"])
    def test_all_lies_in_the_land_and_in_itself(self, code: str) -> None:
        assert VALLEY.is_within(code, "land")
        assert VALLEY.is_within(code, code)
        assert code in VALLEY

    @pytest.mark.parametrize(("code", "other"), [("land", "mill"), ("village", "east"), ("mill", "west"), ("", "land")])
    def test_what_lies_elsewhere_does_not(self, code: str, other: str) -> None:
        assert not VALLEY.is_within(code, other)
