"""How requests were answered, through the gate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.exchanges.responses import Answer, ResponseRate
from byname.queries.responses import _cleared, responses
from tests.queries.exchanged import take_lists
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_requests_and_answers_by_who_asked(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Lubrets'k: asked, refused after a month, asked again, came; Tsvyrkhliuk: asked, agreed; Homvid'ko: asked, came."""
    take_lists(small_register)
    view = responses(viewer=cast["all"])
    assert (view.total.persons, view.total.asked) == (3, 4)
    assert dict(view.total.answers) == {"refused": 1, "agreed": 1, "came": 2}
    [own] = view.groups
    assert own.group == "own"
    assert view.total.quartiles is not None


@pytest.mark.parametrize("by", ["unit", "category", "exchange"])
def test_groups_sum_to_the_total(small_register: SmallRegister, cast: Mapping[str, Viewer], by: str) -> None:
    take_lists(small_register)
    view = responses(viewer=cast["all"], by=by)
    assert sum(group.asked or 0 for group in view.groups) == view.total.asked


def test_as_known_then(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    assert dict(responses(viewer=cast["all"], known_at=date(2022, 8, 15)).total.answers) == {"open": 2}


def test_swapped_powers_ask_for_nobody_of_the_other(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    assert responses(viewer=cast["all"], power="bb").total.asked == 0
    assert responses(viewer=cast["all"], power="aa").total.asked == 4


def test_a_keeper_gets_no_small_group(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    view = responses(viewer=cast["keeper"])
    assert (view.total.asked, view.total.withheld) == (None, "small-group")
    assert {group.withheld for group in view.groups} == {"small-group"}


def test_law_what_is_withheld_does_not_follow_from_the_rest() -> None:
    """Law 8: "one gate for everything that leaves"."""

    def rate(group: str, refused: int, opened: int) -> ResponseRate:
        return ResponseRate(
            group, refused + opened, refused + opened, {Answer.REFUSED: refused, Answer.OPEN: opened}, 0, None
        )

    views = _cleared([rate("a", 30, 20), rate("b", 10, 10), rate("c", 2, 1)], 5)
    assert [view.withheld for view in views] == ["", "complementary", "small-group"]
    assert [view.withheld for view in _cleared([rate("a", 30, 20), rate("c", 2, 9)], 5)] == [
        "complementary",
        "small-group",
    ]


@pytest.mark.parametrize("facts", [{"by": "name"}, {"by": "health"}, {"power": "zz"}])
def test_what_forms_no_group_is_refused(
    small_register: SmallRegister, cast: Mapping[str, Viewer], facts: dict[str, str]
) -> None:
    with pytest.raises(MisuseError):
        responses(viewer=cast["all"], **facts)  # type: ignore[arg-type]  # texts only


def test_a_stranger_is_refused(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError):
        responses(viewer=cast["nobody"])
