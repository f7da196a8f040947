"""People in two directions: nothing is drawn where no number was told, and a range never hides."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats.charts import Caption
from byname.formats.charts.both_ways import BothWays, Heap, Segment, both_ways

CAPTION = Caption("Returned", "Bars up and down.", "Made-up data", "Nothing was told.")


def draw(*heaps: Heap, places: int = 3, width: int = 1000) -> str:
    return both_ways(
        BothWays(heaps, places, [(0, "2031")], ("Ariland", "Boria & others")), caption=CAPTION, width=width
    )


def heap(people: int, *, up: bool = True, **facts: object) -> Heap:
    return Heap(0, up, (Segment(people, 1, f"Numbered: {people}"),), people, people, **facts)  # type: ignore[arg-type]


def bars(svg: str) -> list[dict[str, float]]:
    found = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg)
    return [dict(zip(("x", "y", "width", "height"), map(float, one), strict=True)) for one in found]


def test_one_scale_for_both_directions() -> None:
    up, down = bars(draw(heap(100), heap(100, up=False)))
    assert up["height"] == pytest.approx(down["height"], abs=0.2)
    assert up["y"] + up["height"] == pytest.approx(down["y"], abs=0.2)


def test_segments_stand_on_each_other_and_say_what_they_are() -> None:
    svg = draw(Heap(0, True, (Segment(60, 1, "Numbered: 60"), Segment(20, 4, "Outside < 21")), 80, 80))
    lower, upper = bars(svg)
    assert upper["y"] + upper["height"] == pytest.approx(lower["y"], abs=0.2)
    assert "<title>Outside &lt; 21</title>" in svg
    assert 'class="mark tone-4"' in svg


def test_conflicting_counts_are_a_line_from_the_lowest_to_the_highest() -> None:
    svg = draw(Heap(0, True, (Segment(207, 1, "Numbered: 207"),), 195, 207))
    assert svg.count('class="span"') == 1
    assert 'class="span"' not in draw(heap(207))


def test_what_nobody_told_is_a_question_mark_and_no_bar() -> None:
    svg = draw(Heap(0, False, (), 0, 0, blank=True))
    assert bars(svg) == []
    assert ">?</text>" in svg


def test_a_number_that_is_only_a_lower_bound_has_a_broken_edge() -> None:
    svg = draw(Heap(0, True, (Segment(1001, 6, "Stages: 1,001", open_ended=True),), 1001, None, wide=2, blank=True))
    assert 'stroke-dasharray="4 3"' in svg
    assert 'class="mark tone-6 perhaps"' in svg
    [wide], [narrow] = bars(svg), bars(draw(heap(1001)))
    assert wide["width"] > 2 * narrow["width"] - 1


def test_the_directions_are_named_and_words_are_escaped() -> None:
    svg = draw(heap(5))
    assert "↑ Ariland" in svg
    assert "↓ Boria &amp; others" in svg
    assert "2031" in svg
    ET.fromstring(svg)


def test_an_empty_picture_says_why() -> None:
    assert "Nothing was told." in draw()
    assert "Nothing was told." in draw(heap(5), places=0)


def test_the_pages_policy_allows_the_picture() -> None:
    """No style attribute: the pages' policy forbids them."""
    assert "style=" not in draw(heap(5), heap(9, up=False))


@given(
    st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(0, 5000)), min_size=1, max_size=8),
    st.sampled_from([520, 1000]),
)
def test_every_bar_stays_within_the_picture(some: list[tuple[int, bool, int]], width: int) -> None:
    heaps = [Heap(place, up, (Segment(people, 1, "x"),), people, people) for place, up, people in some]
    svg = draw(*heaps, width=width)
    ET.fromstring(svg)
    for bar in bars(svg):
        assert bar["x"] >= 0
        assert bar["x"] + bar["width"] <= width
        assert bar["y"] >= 0
        assert bar["y"] + bar["height"] <= 420
