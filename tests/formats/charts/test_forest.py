from __future__ import annotations

import math
import re
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Caption, ForestRow, ForestWords, forest
from byname.formats.charts.forest import NARROW, WIDE

CAPTION = Caption("Back / expected", "Two groups.", "Made-up data", "Nothing & nobody to draw")
WORDS = ForestWords("fewer", "more")
MIDDLE = (WIDE.left + WIDE.width - WIDE.right) / 2


def row(ratio: float, low: float, high: float, label: str = "A unit") -> ForestRow:
    return ForestRow(label, "1 of 9", ratio, low, high, f"{label}: {ratio}")


def draw(*rows: ForestRow) -> str:
    return forest(rows, words=WORDS, caption=CAPTION)


def places(svg: str) -> list[float]:
    """Where the marks of the rows stand."""
    return [float(x) + 6 for x in re.findall(r'<rect x="([0-9.]+)" y="[0-9.]+" width="12"', svg)]


def test_each_group_is_a_row_with_its_name_its_numbers_and_its_words() -> None:
    svg = draw(row(0.5, 0.2, 0.9, "First & last"), row(2, 1.4, 2.6))
    assert len(places(svg)) == 2
    assert svg.count(">1 of 9</text>") == 2
    assert "<title>First &amp; last: 0.5</title>" in svg
    ET.fromstring(svg)


@pytest.mark.parametrize(
    ("low", "high", "sort", "tone"),
    [(0.2, 0.9, "few", 3), (0.9, 1.1, "even", 8), (1.2, 3.0, "many", 1), (1.0, 1.0, "even", 8)],
)
def test_a_row_says_by_its_tone_whether_its_interval_holds_an_even_draw(
    low: float, high: float, sort: str, tone: int
) -> None:
    found = row(1.0, low, high)
    assert found.sort == sort
    assert f'class="mark tone-{tone}"' in draw(found)


def test_half_as_many_and_twice_as_many_stand_equally_far_from_the_line() -> None:
    half, even, twice = places(draw(row(0.5, 0.4, 0.6), row(1, 0.9, 1.1), row(2, 1.8, 2.2)))
    assert even == pytest.approx(MIDDLE)
    assert MIDDLE - half == pytest.approx(twice - MIDDLE, abs=0.2)


def test_nought_stands_at_the_left_edge_with_an_arrow_that_says_it_goes_on() -> None:
    svg = draw(row(0, 0, 0.02))
    assert places(svg) == [WIDE.left]
    assert 'l8 -6v12Z"' in svg


@pytest.mark.parametrize(("high", "last"), [(1.5, "2"), (3.0, "4"), (7.0, "8"), (900.0, "8")])
def test_the_axis_is_as_wide_as_the_rows_need_and_no_wider_than_its_last_tick(high: float, last: str) -> None:
    svg = draw(row(1, 0.9, high))
    ticks = re.findall(r'class="axis">([0-9/]+)</text>', svg)
    assert ticks[-1] == last
    assert ticks[0] == f"1/{last}"


def test_an_interval_without_an_end_is_drawn_to_the_edge() -> None:
    svg = draw(row(1, 0.9, math.inf))
    assert 'l-8 -6v12Z"' in svg
    assert max(map(float, re.findall(r'\bx="([0-9.]+)"', svg))) <= WIDE.width


def test_a_long_name_is_cut_and_stands_whole_in_the_words() -> None:
    label = "The separate brigade with the very long and winding name"
    svg = draw(row(1, 0.9, 1.1, label))
    assert f"<title>{label}: 1</title>" in svg
    assert f">{label}</text>" not in svg


def test_a_picture_of_nobody_says_why_it_is_empty() -> None:
    assert ">Nothing &amp; nobody to draw</text>" in draw()


@pytest.mark.parametrize("label", ["<b>", "a & b", "x</title>"])
def test_a_label_cannot_become_part_of_the_drawing(label: str) -> None:
    titles = [each.text for each in ET.fromstring(draw(row(1, 0.5, 2, label))).iter() if each.tag.endswith("title")]
    assert titles == ["Back / expected", f"{label}: 1"]


def test_no_style_attribute_and_the_same_bytes_each_time() -> None:
    rows = (row(0.5, 0.2, 0.9), row(2, 1.4, 2.6))
    assert draw(*rows) == draw(*rows)
    assert "style" not in draw(*rows)


def test_law_12_a_picture_of_made_up_data_says_so() -> None:
    assert ">Made-up data</text>" in draw(row(1, 0.9, 1.1))


@pytest.mark.parametrize("layout", [WIDE, NARROW])
def test_nothing_stands_outside_the_picture(layout: object) -> None:
    rows = (row(0, 0, 0.02), row(9, 1, math.inf, "The separate brigade with the very long and winding name"))
    svg = forest(rows, words=WORDS, caption=CAPTION, narrow=layout is NARROW)
    width = (NARROW if layout is NARROW else WIDE).width
    assert f'viewBox="0 0 {width} ' in svg
    assert all(0 <= float(x) <= width for x in re.findall(r'\b(?:x|cx)="(-?[0-9.]+)"', svg))


def test_on_a_phone_the_name_stands_above_its_row() -> None:
    svg = forest([row(1, 0.5, 2)], words=WORDS, caption=CAPTION, narrow=True)
    [(label_y, mark_y)] = re.findall(r'<text x="0" y="([0-9.]+)".*?<rect x="[0-9.]+" y="([0-9.]+)" width="12"', svg)
    assert float(label_y) < float(mark_y)
