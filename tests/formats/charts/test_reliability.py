"""What chances told turned out to be worth, as a picture."""

from __future__ import annotations

from byname.formats.charts.reliability import SIDE, Told, reliability
from byname.formats.charts.svg import Caption

CAPTION = Caption("Chances told", "how many were one person", note="Made up")


def test_a_chance_that_is_worth_what_it_says_lies_on_the_diagonal() -> None:
    drawn = reliability([Told(0.5, 0.5, 0.4, 0.6, 12)], caption=CAPTION, axes=("told", "true"))
    assert 'cx="222" cy="174"' in drawn
    assert 'd="M222 205.6V142.4"' in drawn, "its bounds"
    assert "12: 0.500 / 0.500 (0.400-0.600)" in drawn


def test_it_says_what_it_is_and_that_it_is_made_up() -> None:
    drawn = reliability([], caption=CAPTION, axes=("told", "true"))
    assert all(words in drawn for words in ("Chances told", "Made up", ">told<", ">true<", f'viewBox="0 0 {SIDE}'))
