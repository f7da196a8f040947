"""How long people had been held: those back, and those still held."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries._left_out_span import span_of
from byname.queries._left_out_time import times_held
from byname.queries._persons import ask_for
from byname.queries.left_out_results import LengthsView
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def times(viewer: Viewer, *, small: int = 0) -> tuple[LengthsView, LengthsView]:
    asked = ask_for(None, None, viewer=viewer)
    return times_held(span_of(asked, "X-1", "aa", start=None, end=None), asked, small=small)


def test_those_back_are_counted_to_the_day_of_their_return(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    back, still = times(cast["all"])
    assert (back.whole.value, still.whole.value) == (5, 7)
    # Taken on 17 May 2022, home on 1 February 2023.
    assert {each.days.value for each in back.quantiles} == {260}
    assert [cell.value for cell in back.bands] == [5, 0, 0, 0]


def test_bands_sum_to_everybody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    for lengths in times(cast["all"]):
        assert sum(cell.value or 0 for cell in lengths.bands) == lengths.whole.value
        assert [cell.code for cell in lengths.bands] == ["up-to-1", "over-1", "over-2", "over-3"]


def test_law_5_who_is_known_from_a_list_alone_has_no_longest_time(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    longest = times(cast["all"])[1].quantiles[-1].days
    assert longest.high is None or longest.high >= longest.value


def test_over_three_years_opens_as_a_figure_of_its_own(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    back, still = times(cast["all"])
    assert back.bands[-1].figure == "returned/exchange:X-1/power:aa/held-over:3y"
    assert still.bands[-1].figure == "held@2023-02-01/power:aa/held-over:3y"


def test_law_8_bands_of_a_few_are_withheld_with_their_quantiles(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for lengths in times(cast["all"], small=8):
        assert {cell.value for cell in lengths.bands} == {None}
        assert lengths.quantiles == ()
