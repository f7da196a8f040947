from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Band, Caption, DayCounts, end_states
from byname.formats.charts.end_states import _ceiling

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
    assert 'd="M78 78.4L986 78.4L986 336' in draw((date(2022, 1, 1), 0, 4), (date(2024, 1, 1), 0, 0))


def test_an_empty_series_is_still_a_picture_with_words() -> None:
    assert "<title>Where they stand</title>" in end_states([], BANDS, caption=CAPTION)


def test_one_day_alone_is_drawn_to_the_edge() -> None:
    assert "L986" in draw((date(2022, 5, 1), 3, 10))


@pytest.mark.parametrize(
    ("most", "top"), [(0, 5), (4, 5), (9, 10), (11, 20), (21, 25), (26, 50), (2_480, 2_500), (6_001, 10_000)]
)
def test_the_scale_ends_at_a_round_number(most: int, top: int) -> None:
    assert _ceiling(most) == top


def test_no_style_attribute_and_the_same_bytes_each_time() -> None:
    days = ((date(2022, 5, 1), 0, 10), (date(2022, 9, 1), 4, 6))
    assert draw(*days) == draw(*days)
    assert "style" not in draw(*days)
