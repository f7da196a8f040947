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
