"""Numbers as bars: the same bytes for the same values, nothing drawn that was not published."""

from __future__ import annotations

import re

from defusedxml.ElementTree import fromstring

from byname.formats.charts.bars import Bar, bars
from byname.formats.charts.svg import Caption

CAPTION = Caption("Title", "Said in words")


def widths(drawn: str) -> list[float]:
    return [float(each) for each in re.findall(r'width="([0-9.]+)" height="22"', drawn)]


def test_the_longest_bar_is_the_largest_number_and_half_of_it_half_as_long() -> None:
    longest, half, nothing = widths(bars([Bar("a", 40, "40"), Bar("b", 20, "20"), Bar("c", 0, "0")], caption=CAPTION))
    assert longest == 2 * half
    assert nothing == 0


def test_law_5_a_range_is_drawn_and_reaches_beyond_the_number() -> None:
    drawn = bars([Bar("a", 20, "20", 10, 40)], caption=CAPTION)
    low, high = re.findall(r'd="M([0-9.]+) .*?H([0-9.]+)M', drawn)[0]
    [length] = widths(drawn)
    assert float(low) < length < float(high)
    assert "span" not in bars([Bar("a", 20, "20", 20, 20)], caption=CAPTION)


def test_what_is_not_published_is_an_open_frame_that_tells_no_number() -> None:
    drawn = bars([Bar("a", None, "not published"), Bar("b", 40, "40")], caption=CAPTION)
    assert 'class="withheld"' in drawn
    assert "not published" in drawn
    alone = bars([Bar("a", None, "not published")], caption=CAPTION)
    assert widths(alone) == [120.0]


def test_a_picture_is_sound_has_words_and_escapes_what_was_typed() -> None:
    drawn = bars([Bar("<b>&" + "x" * 90, 1, "1")], caption=Caption("T", "D", note="Made up"))
    tree = fromstring(drawn)
    assert tree.get("role") == "img"
    assert "Made up" in drawn
    assert "…" in drawn
    assert fromstring(bars([], caption=CAPTION)).get("aria-label") == "Title. Said in words"
