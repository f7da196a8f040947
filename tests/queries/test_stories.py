"""The same story and related coverage; what a rewrite changed goes from the older to the newer, whichever was asked about."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.core.stories.changes import ChangeSort
from byname.queries._stories import all_texts
from byname.queries.absent import NotFoundError
from byname.queries.stories import copies_of, related_to
from tests.queries.press_texts import take_texts
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def press(small_register: SmallRegister, db: None, cast: Mapping[str, Viewer]) -> dict[str, int]:
    return take_texts(small_register.folder, cast["all"])


def test_copies_and_rewrites_are_named_and_which_is_newer(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    found = {each.number: each for each in copies_of(press["rewrite"], viewer=cast["reader"])}
    assert {*found} == {press["story"], press["copy"]}
    assert not found[press["story"]].newer
    assert found[press["copy"]].newer
    assert found[press["story"]].sort == "rewrite"
    assert {each.number: each.sort for each in copies_of(press["story"], viewer=cast["reader"])}[
        press["copy"]
    ] == "copy"


def test_a_rewrite_says_what_it_made_of_the_claims(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    [older] = [each for each in copies_of(press["rewrite"], viewer=cast["reader"]) if not each.newer]
    [newer] = [each for each in copies_of(press["story"], viewer=cast["reader"]) if each.number == press["rewrite"]]
    assert older.changes == newer.changes
    numbers = [(each.was, each.now) for each in newer.changes if each.sort is ChangeSort.NUMBER]
    assert ("303", "330") in numbers
    assert any(each.sort is ChangeSort.GROUP for each in newer.changes)


def test_a_copy_changed_no_claim(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    [copy] = [each for each in copies_of(press["story"], viewer=cast["reader"]) if each.number == press["copy"]]
    assert copy.changes == ()
    assert copy.share > 0.7


def test_related_coverage_leaves_the_same_story_out(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    numbers = {each.number for each in related_to(press["story"], viewer=cast["reader"])}
    assert not numbers & {press["story"], press["copy"], press["rewrite"]}


def test_a_text_that_was_taken_back_is_in_no_story(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    assert len(copies_of(press["story"], viewer=cast["reader"])) == 2
    withdraw("document", press["copy"], "mistaken", by=cast["all"])
    assert [each.number for each in copies_of(press["story"], viewer=cast["reader"])] == [press["rewrite"]]
    with pytest.raises(NotFoundError):
        copies_of(press["copy"], viewer=cast["reader"])


def test_texts_are_read_once_for_each_state(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    first = all_texts(viewer=cast["reader"])
    assert all_texts(viewer=cast["reader"]) is first
    withdraw("document", press["copy"], "mistaken", by=cast["all"])
    assert all_texts(viewer=cast["reader"]) is not first


@pytest.mark.parametrize("ask", [copies_of, related_to])
def test_law_8_nobody_without_a_role_asks(press: dict[str, int], cast: Mapping[str, Viewer], ask: object) -> None:
    with pytest.raises(RefusedError):
        ask(press["story"], viewer=cast["nobody"])  # type: ignore[operator]  # one of two queries
