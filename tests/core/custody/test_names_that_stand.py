"""The name that stands is the fullest form, as most records write it, and not the longest text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.values import ToldValue, choose

OWN, LATIN, LONG = "Хомчук Юрій Ілліч", "KHOMCHUK Yurii Illich", "KHOMCHUKH Yurrii Illiichch"


def stands(*rows: tuple[str, str, int]) -> str:
    found = choose("name", [ToldValue(text, rel, 5, n, kind) for n, (text, kind, rel) in enumerate(rows)])
    return found.text if found else ""


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        # A longer romanised form of one agency does not beat two lists of our own, however reliable the agency is.
        ([(OWN, "own-forces", 4), (OWN, "own-forces", 4), (LONG, "agency", 5)], OWN),
        ([(OWN, "own-forces", 3), ("Хомчюк Юрій Ілліч", "own-forces", 4), (LATIN, "agency", 5)], "Хомчюк Юрій Ілліч"),
        # More parts written out are more, whoever wrote them, as long as the source is not weak.
        ([("KHOMCHUK Yurii", "agency", 5), (OWN, "own-forces", 3)], OWN),
        ([("Хомчук Ю. І.", "act", 5), ("Хомчук Юрій", "own-forces", 3), (OWN, "family", 3)], OWN),
        ([("Хомчук Юрій", "own-forces", 4), ("Хомчук Ілля Євгенович", "press", 1)], "Хомчук Юрій"),
        # Of forms alike in all this, the more reliable source's stands.
        ([("Хомчик Юрій Ілліч", "own-forces", 4), (OWN, "act", 5)], OWN),
        # What the desk put in by hand is looked at, so two equal slips do not outvote it.
        ([("Хомчик Юрій Ілліч", "family", 3), ("Хомчик Юрій Ілліч", "family", 3), (OWN, "desk", 5)], OWN),
    ],
)
def test_the_fullest_form_as_most_write_it_stands(rows: list[tuple[str, str, int]], name: str) -> None:
    assert stands(*rows) == name


def test_a_copied_list_makes_a_form_neither_told_more_often_nor_its_alphabet_the_usual_one() -> None:
    """DESIGN 4: "copied lists say `derived from` and corroborate nothing"."""
    slip, good = "Хомчик Юрій Ілліч", ToldValue(OWN, 5, 1, 1, "own-forces")
    agency, copy = ToldValue(slip, 4, 2, 2, "agency"), ToldValue(slip, 4, 3, 3, "press", root="agency")
    latin, again = ToldValue(LATIN, 4, 4, 4, "agency"), ToldValue(LATIN, 4, 5, 5, "press", root="agency")
    for rivals in ([agency, copy], [latin, again]):
        found = choose("name", [good, *rivals])
        assert found is not None
        assert found.text == OWN


ROWS = [
    (OWN, "own-forces", 4),
    (LATIN, "agency", 4),
    (LONG, "agency", 4),
    ("Хомчук Ю. І.", "act", 5),
    (OWN, "family", 2),
]


@given(st.permutations(ROWS))
def test_the_order_of_records_does_not_matter(rows: list[tuple[str, str, int]]) -> None:
    assert stands(*rows) == OWN
