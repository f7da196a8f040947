from __future__ import annotations

from dataclasses import replace

import pytest

from byname.queries.results import CellView
from byname.web.desk.pictures import account_dots, account_series, person_line, tone_of
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
