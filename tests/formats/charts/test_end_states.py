from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Band, Caption, DayCounts, end_states
from byname.formats.charts.end_states import MOST_STEPS, scale

CAPTION = Caption("Where they stand", "Bands of statuses.", "Made-up data")
BANDS = (Band("returned", "Returned", 1), Band("held", "Held & sought", 3))


def draw(*days: tuple[date, int, int]) -> str:
    series = [DayCounts(day, {"returned": back, "held": held}) for day, back, held in days]
    return end_states(series, BANDS, caption=CAPTION)


def test_each_status_with_people_is_a_band_named_in_words() -> None:
    svg = draw((date(2022, 5, 1), 0, 10), (date(2023, 5, 1), 4, 6))
    assert svg.count('class="band') == 2
    assert "<title>Held &amp; sought</title>" in svg
    ET.fromstring(svg)


def test_a_status_that_nobody_has_is_no_band() -> None:
    assert draw((date(2022, 5, 1), 0, 10), (date(2023, 5, 1), 0, 10)).count('class="band') == 1


def test_between_two_days_the_number_stands_still_and_no_slope_is_invented() -> None:
    # Four held until the last day: the edge runs level to the right and only there falls to the ground.
    assert 'd="M78 14L986 14L986 336' in draw((date(2022, 1, 1), 0, 4), (date(2024, 1, 1), 0, 0))


@pytest.mark.parametrize("counts", [None, {}, {"held": 0}])
def test_a_picture_of_nobody_says_why_it_is_empty(counts: dict[str, int] | None) -> None:
    series = [] if counts is None else [DayCounts(date(2022, 5, 1), counts), DayCounts(date(2023, 5, 1), counts)]
    caption = replace(CAPTION, empty="Nobody was taken & listed.")
    svg = end_states(series, BANDS, caption=caption)
    assert "<title>Where they stand</title>" in svg
    assert ">Nobody was taken &amp; listed.</text>" in svg
    assert "grid" not in svg


def test_one_day_alone_is_drawn_to_the_edge() -> None:
    assert "L986" in draw((date(2022, 5, 1), 3, 10))


@pytest.mark.parametrize(
    ("most", "step", "steps"),
    [(0, 1, 1), (1, 1, 1), (4, 1, 4), (6, 2, 3), (9, 2, 5), (11, 5, 3), (21, 5, 5), (26, 10, 3), (2_480, 500, 5),
     (4_313, 1_000, 5), (6_001, 2_000, 4)],
)  # fmt: skip
def test_the_scale_rises_in_steps_of_1_2_or_5_times_a_power_of_ten(most: int, step: int, steps: int) -> None:
    assert scale(most) == (step, steps)


def test_the_scale_reaches_the_largest_whole_and_no_step_further() -> None:
    for most in range(1, 3_000):
        step, steps = scale(most)
        assert str(step).strip("0") in {"1", "2", "5"}, most
        assert step * (steps - 1) < most <= step * steps, most
        assert steps <= MOST_STEPS, most


def test_no_style_attribute_and_the_same_bytes_each_time() -> None:
    days = ((date(2022, 5, 1), 0, 10), (date(2022, 9, 1), 4, 6))
    assert draw(*days) == draw(*days)
    assert "style" not in draw(*days)


def test_days_are_drawn_in_their_order_however_they_come() -> None:
    days = ((date(2022, 5, 1), 0, 10), (date(2022, 9, 1), 4, 6), (date(2023, 1, 1), 5, 5))
    assert draw(*reversed(days)) == draw(*days)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2022, 3, 1), date(2026, 2, 1), ["2023", "2024", "2025", "2026"]),
        (date(2022, 3, 1), date(2022, 12, 31), ["2022-04", "2022-07", "2022-10"]),
        (date(2022, 11, 1), date(2023, 5, 1), ["2023-01", "2023-04"]),
    ],
)
def test_the_axis_names_years_and_in_a_short_time_quarters(first: date, last: date, words: list[str]) -> None:
    svg = draw((first, 0, 4), (last, 1, 3))
    assert [word for word in words if f">{word}</text>" in svg or last.isoformat().startswith(word)] == words


@pytest.mark.parametrize(
    ("most", "marks"),
    [
        (4, ["0", "1", "2", "3", "4"]),
        (9, ["0", "2", "4", "6", "8", "10"]),
        (4_313, ["0", "1,000", "2,000", "3,000", "4,000", "5,000"]),
    ],
)
def test_the_scale_is_marked_as_it_rises_with_thousands_as_on_the_page(most: int, marks: list[str]) -> None:
    svg = draw((date(2022, 5, 1), 0, most), (date(2023, 5, 1), 0, most))
    assert re.findall(r'text-anchor="end" font-size="20" class="axis">([^<]+)<', svg) == marks


def test_a_count_below_nothing_draws_nothing() -> None:
    assert draw((date(2022, 5, 1), -3, 4), (date(2023, 5, 1), -3, 4)).count('class="band') == 1


def test_more_bands_than_colours_begin_the_colours_anew() -> None:
    bands = [Band(f"s{n}", f"S{n}", n) for n in range(1, 12)]
    counts = {band.code: 1 for band in bands}
    svg = end_states([DayCounts(date(2022, 5, 1), counts)], bands, caption=CAPTION)
    assert svg.count('class="band') == 11
    assert "tone-11" in svg


@pytest.mark.parametrize("label", ["<b>", "a & b", "x</title>"])
def test_a_label_cannot_become_part_of_the_drawing(label: str) -> None:
    svg = end_states([DayCounts(date(2022, 5, 1), {"x": 1})], [Band("x", label, 1)], caption=CAPTION)
    titles = [element.text for element in ET.fromstring(svg).iter() if element.tag.endswith("title")]
    assert titles == ["Where they stand", label]
