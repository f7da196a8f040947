from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from byname.queries.results import AccountView, CellView, SeriesPoint
from byname.web.desk.pictures import BANDS, account_dots, account_series, person_line, series_statuses, tone_of
from byname.wording import say
from tests.web import sample_views


def test_the_dots_show_those_surely_back_and_those_perhaps_back() -> None:
    words = account_dots(sample_views.account())
    assert "1,204 of 2,406 people are back on 30 June 2024. Of 41 people it is not sure" in words


@pytest.mark.parametrize("withheld", [sample_views.cell("returned", None, withheld="small-group")])
def test_a_withheld_number_is_not_drawn_either(withheld: CellView) -> None:
    view = replace(sample_views.account(), parts=(withheld,))
    assert account_dots(view) == ""


def test_withheld_counts_of_a_day_draw_nothing() -> None:
    points = tuple(replace(point, counts=(("returned", None), ("held", 9))) for point in sample_views.SERIES)
    assert "Returned" not in account_series(replace(sample_views.account(), series=points))


def test_one_day_is_no_history() -> None:
    assert account_series(replace(sample_views.account(), series=sample_views.SERIES[:1])) == ""


@pytest.mark.parametrize("days", [(0, 1), (0, 40), (0, 365, 1_000)])
def test_what_changed_on_the_day_asked_about_has_a_width(days: tuple[int, ...]) -> None:
    """The picture ends with the numbers of the account beside it."""
    *before, last = (date(2022, 6, 2) + timedelta(days=day) for day in days)
    points = (*(SeriesPoint(day, (("held", 9),)) for day in before), SeriesPoint(last, (("returned", 9),)))
    svg = account_series(replace(sample_views.account(), series=points))
    [path] = re.findall(r'd="M([^"]+)Z"[^>]*class="band tone-1"', svg) or re.findall(
        r'class="band tone-1"[^>]*d="M([^"]+)Z"', svg
    )
    corners = [tuple(map(float, corner.split())) for corner in path.split("L")]
    top = min(y for _x, y in corners)
    assert len({x for x, y in corners if y == top}) == 2
    assert f"from {before[0]:%-d %B %Y} to {last:%-d %B %Y}" in svg


def test_law_5_the_life_line_says_how_unsure_each_day_is() -> None:
    assert "Taken: between 16 May 2022 and 2 June 2022" in person_line(sample_views.person())


def test_a_person_without_movements_has_no_picture() -> None:
    assert person_line(replace(sample_views.person(), movements=())) == ""


def test_law_12_every_picture_of_made_up_data_says_so() -> None:
    pictures = (
        account_dots(sample_views.account()),
        account_series(sample_views.account()),
        person_line(sample_views.person()),
    )
    assert all("Made-up data: nobody here is real</text>" in picture for picture in pictures)


def test_an_unknown_status_has_the_quietest_tone() -> None:
    assert tone_of("something-new") == 9


def with_back(value: int | None, low: int | None, high: int | None, taken: int = 100) -> AccountView:
    """An account in which so many of those taken are back."""
    back = CellView("returned", "returned@2024-06-30", value, low, high)
    return replace(sample_views.account(), taken=sample_views.cell("taken", taken), parts=(back,))


def dots_of(svg: str, kind: str) -> int:
    found = re.search(rf'd="([^"]*)"[^>]*class="dot {kind}"', svg)
    return found[1].count("M") if found else 0


@pytest.mark.parametrize(
    ("value", "low", "high", "drawn"),
    [
        (40, 40, 40, (40, 0, 60)),
        (40, 30, 50, (30, 20, 50)),
        (40, None, None, (40, 0, 60)),
        (0, 0, 0, (0, 0, 100)),
        (100, 100, 100, (100, 0, 0)),
        (100, 90, 130, (90, 10, 0)),
        (40, 40, 30, (40, 0, 60)),
    ],
)
def test_law_5_what_is_surely_so_is_full_and_what_may_be_so_is_half_tone(
    value: int, low: int | None, high: int | None, drawn: tuple[int, int, int]
) -> None:
    svg = account_dots(with_back(value, low, high))
    assert tuple(dots_of(svg, kind) for kind in ("surely", "perhaps", "not")) == drawn


@pytest.mark.parametrize(("low", "words"), [(39, "Of 1 person it is not sure"), (30, "Of 10 people it is not sure")])
def test_the_words_of_the_picture_count_those_of_whom_it_is_not_sure(low: int, words: str) -> None:
    assert words in account_dots(with_back(40, low, 40))


@pytest.mark.parametrize(
    ("taken", "words"), [(5_000, ""), (5_001, "Each dot stands for 2 people."), (20_000, "for 5 people")]
)
def test_a_dot_that_stands_for_several_says_so(taken: int, words: str) -> None:
    svg = account_dots(with_back(40, 40, 40, taken))
    assert words in svg
    assert ("Each dot" in svg) == bool(words)


@pytest.mark.parametrize("taken", [0, None])
def test_of_nobody_there_is_no_picture(taken: int | None) -> None:
    view = replace(with_back(0, 0, 0), taken=CellView("taken", "taken@2024-06-30", taken, taken, taken))
    assert account_dots(view) == ""


def test_an_account_without_those_who_are_back_has_no_picture_of_them() -> None:
    assert account_dots(replace(sample_views.account(), parts=())) == ""


def test_the_picture_over_time_has_a_band_for_each_status_that_somebody_had() -> None:
    svg = account_series(sample_views.account())
    assert [f"<title>{say(f'status.{code}')}</title>" in svg for code in BANDS] == [
        code in {"returned", "dead", "held-confirmed", "held-reported"} for code in BANDS
    ]
    assert list(series_statuses(sample_views.account())) == ["returned", "dead", "held-confirmed", "held-reported"]


@pytest.mark.parametrize(
    "doubt", ["death-not-approved", "death-contradicted", "dead-yet-returned", "dead-yet-held", "contradicted"]
)
def test_law_5_a_movement_that_only_may_have_happened_has_a_broken_edge(doubt: str) -> None:
    movement = replace(sample_views.person().movements[-1], doubts=(doubt,))
    assert "stroke-dasharray" in person_line(replace(sample_views.person(), movements=(movement,)))


@pytest.mark.parametrize("doubt", ["about", "rival-dates", "capture-implied"])
def test_a_doubt_about_the_day_is_no_doubt_that_it_happened(doubt: str) -> None:
    movement = replace(sample_views.person().movements[-1], doubts=(doubt,))
    assert "stroke-dasharray" not in person_line(replace(sample_views.person(), movements=(movement,)))


@pytest.mark.parametrize("words", ["<script>", "a & b", "</svg>"])
def test_words_from_a_list_cannot_become_part_of_a_picture(words: str) -> None:
    movement = replace(sample_views.person().movements[0], effect=words)
    drawn = ET.fromstring(person_line(replace(sample_views.person(), movements=(movement,))))
    assert words in [element.text for element in drawn.iter()]


@pytest.mark.parametrize("made_up", [True, False])
def test_law_12_only_a_picture_of_made_up_data_says_that_it_is(made_up: bool) -> None:
    view = replace(sample_views.account(), made_up=made_up)
    assert ("Made-up data" in account_dots(view)) == ("Made-up data" in account_series(view)) == made_up


@pytest.mark.parametrize(("one", "other"), [("dead", "died"), ("held", "taken"), ("released", "third-state")])
def test_a_movement_has_the_tone_of_the_status_that_it_leads_to(one: str, other: str) -> None:
    assert tone_of(one) == tone_of(other)
