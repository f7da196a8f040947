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


@pytest.mark.parametrize(("day", "year"), [(date(1, 1, 1), 1), (date(9998, 6, 1), 9998), (date(2024, 2, 29), 2024)])
def test_a_day_at_the_edge_of_the_calendar_is_drawn_too(day: date, year: int) -> None:
    ET.fromstring(life_line([mark(day, day)], caption=CAPTION))


def test_a_day_in_the_last_year_of_the_calendar_is_drawn_too() -> None:
    last = date.max
    ET.fromstring(life_line([mark(last, last)], caption=CAPTION))


@pytest.mark.parametrize("count", [1, 2, 12])
def test_each_movement_has_a_row_of_its_own(count: int) -> None:
    svg = life_line([mark(DAY, DAY)] * count, caption=Caption("a", "b"))
    assert svg.count('class="label"') == count
    assert f'viewBox="0 0 760 {34 + 34 * count}"' in svg


def test_words_of_a_movement_are_text_and_stand_in_its_hint() -> None:
    drawn = ET.fromstring(life_line([mark(DAY, DAY)], caption=CAPTION))
    hints = [element.text for element in drawn.iter() if element.tag.endswith("title")]
    assert "Taken <there>: 2022-05" in hints


def test_a_span_of_two_days_is_a_bar_wide_enough_to_be_seen() -> None:
    bar = next(
        element
        for element in ET.fromstring(
            life_line([mark(DAY, date(2022, 5, 18)), mark(date(2030, 1, 1), None)], caption=CAPTION)
        ).iter()
        if element.get("rx")
    )
    assert float(bar.get("width", "0")) >= 6
