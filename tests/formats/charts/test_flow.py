from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Caption
from byname.formats.charts.flow import HEIGHT, FlowBand, FlowBar, flow

CAPTION = Caption("Taken, and where they are", "Bands from years to statuses.", "Made-up data", "Nobody was taken.")
YEARS = (FlowBar("2022", "2022", "30"), FlowBar("2023", "2023", "11"), FlowBar("", "not sure", "0"))
ENDS = (
    FlowBar("held", "Held & sought", "16", 3),
    FlowBar("back", "Returned", "25", 1),
    FlowBar("dead", "Dead", "0", 7),
)
BANDS = (FlowBand("2022", "held", 10, "10 of 2022 held"), FlowBand("2022", "back", 20, "20 back"), FlowBand("2023", "held", 6, "6"),
         FlowBand("2023", "back", 5, "5"), FlowBand("2023", "dead", 0, "0"))  # fmt: skip


def draw(*bands: FlowBand, width: int = 1000) -> str:
    return flow(YEARS, ENDS, bands or BANDS, caption=CAPTION, width=width)


def heights(svg: str) -> list[float]:
    return [float(found) for found in re.findall(r'<rect [^>]*height="([^"]+)"', svg)]


def test_each_band_with_people_is_drawn_in_the_colour_of_its_end_and_named_in_words() -> None:
    svg = draw()
    assert svg.count('class="band') == 4
    assert svg.count('class="band tone-3"') == 2
    assert "<title>10 of 2022 held</title>" in svg
    ET.fromstring(svg)


def test_both_columns_have_one_scale_and_one_sum() -> None:
    left, right = heights(draw())[:2], heights(draw())[2:]
    assert sum(left) == pytest.approx(sum(right), abs=0.4)
    assert left[0] / left[1] == pytest.approx(30 / 11, rel=0.02)


def test_a_bar_of_nobody_is_left_out_and_its_words_too() -> None:
    svg = draw()
    assert "not sure" not in svg
    assert "Dead" not in svg
    assert ">Held &amp; sought</text>" in svg
    assert ">16</text>" in svg


@pytest.mark.parametrize("bars", [2, 7, 40])
def test_words_beside_bars_never_overlap_however_many(bars: int) -> None:
    years = [FlowBar(f"y{n}", f"Year {n}", "1") for n in range(bars)]
    bands = [FlowBand(year.code, "held", 1, "1") for year in years] + [FlowBand("y0", "back", 100_000, "many")]
    svg = flow(years, ENDS, bands, caption=CAPTION)
    places = [float(y) for y, word in re.findall(r'<text y="([^"]+)"[^>]*>([^<]+)<', svg) if word.startswith("Year")]
    assert all(later - earlier >= 36 for earlier, later in pairwise(places))
    assert len(places) == bars
    assert min(heights(svg)) > 0


def test_a_band_is_as_thick_at_both_ends_and_one_person_is_still_a_line() -> None:
    one = FlowBand("2023", "back", 1, "1")
    svg = draw(FlowBand("2022", "held", 100_000, "many"), one)
    path = re.findall(r'd="M\S+ (\S+)C\S+ \S+ \S+ \S+ \S+ (\S+)V(\S+)C\S+ \S+ \S+ \S+ \S+ (\S+)Z"', svg)[-1]
    top, other_top, other_low, low = map(float, path)
    assert low - top == pytest.approx(other_low - other_top, abs=0.2)
    assert low > top


@pytest.mark.parametrize("width", [1000, 430])
def test_bars_and_words_stay_within_the_picture(width: int) -> None:
    svg = draw(width=width)
    assert f'viewBox="0 0 {width} ' in svg
    assert all(0 <= float(x) <= width for x in re.findall(r' x="([^"]+)"', svg))
    assert all(0 <= float(y) <= HEIGHT + 40 for y in re.findall(r' y="([^"]+)"', svg))


def test_a_picture_of_nobody_says_why_it_is_empty() -> None:
    assert ">Nobody was taken.</text>" in flow(YEARS, ENDS, (), caption=CAPTION)
    assert ">Nobody was taken.</text>" in flow(YEARS, ENDS, (FlowBand("2022", "held", 0, "0"),), caption=CAPTION)


@pytest.mark.parametrize(
    "band", [FlowBand("2024", "held", 1, ""), FlowBand("2022", "away", 1, ""), FlowBand("2022", "held", -1, "")]
)
def test_a_band_of_a_bar_that_is_not_there_or_of_fewer_than_nobody_is_refused(band: FlowBand) -> None:
    with pytest.raises(ValueError, match="not negative"):
        draw(band)


@pytest.mark.parametrize("label", ["<b>", "a & b", "x</title>"])
def test_a_label_cannot_become_part_of_the_drawing(label: str) -> None:
    svg = flow(
        (FlowBar("a", label, "1"),), (FlowBar("b", label, "1"),), (FlowBand("a", "b", 1, label),), caption=CAPTION
    )
    titles = [element.text for element in ET.fromstring(svg).iter() if element.tag.endswith("title")]
    assert titles == ["Taken, and where they are", label]


def test_law_12_no_style_attribute_the_note_and_the_same_bytes_each_time() -> None:
    assert draw() == draw()
    assert "style" not in draw()
    assert ">Made-up data</text>" in draw()
