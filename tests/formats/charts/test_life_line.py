from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Caption, LifeMark, life_line

CAPTION = Caption("Life line", "Taken, then returned.", "Made-up data")
DAY = date(2022, 5, 17)


def mark(first: date | None, last: date | None, *, sure: bool = True) -> LifeMark:
    return LifeMark("Taken <there>", first, last, "2022-05", sure=sure)


def test_one_sure_day_is_a_round_mark() -> None:
    svg = life_line([mark(DAY, DAY)], caption=CAPTION)
    assert svg.count("<circle") == 1
    ET.fromstring(svg)


@pytest.mark.parametrize(
    ("first", "last", "fade"),
    [(DAY, date(2022, 6, 2), "in"), (None, DAY, "before"), (DAY, None, "after"), (None, None, "open")],
)
def test_law_5_an_unsure_day_is_a_bar_that_fades_and_an_open_end_fades_out(
    first: date | None, last: date | None, fade: str
) -> None:
    svg = life_line([mark(first, last), mark(DAY, DAY)], caption=CAPTION)
    assert f'mask="url(#mask-{fade})"' in svg


def test_what_is_only_possible_has_a_broken_edge() -> None:
    assert "stroke-dasharray" in life_line([mark(DAY, DAY, sure=False)], caption=CAPTION)
    assert "stroke-dasharray" not in life_line([mark(DAY, DAY)], caption=CAPTION)


def test_a_person_of_whom_nothing_is_told_still_gives_a_picture() -> None:
    assert "<desc>" in life_line([], caption=CAPTION)


def test_law_12_made_up_data_says_so_inside_the_picture() -> None:
    assert "Made-up data</text>" in life_line([mark(DAY, DAY)], caption=CAPTION)


def test_years_are_marked_and_nothing_carries_a_style() -> None:
    svg = life_line([mark(DAY, DAY), mark(date(2024, 9, 13), date(2024, 9, 13))], caption=CAPTION)
    assert all(f">{year}</text>" in svg for year in (2023, 2024))
    assert "style" not in svg
