"""Sentences about stories: each change and facet has its words, and an empty group is said, not shown as a hole."""

from __future__ import annotations

import pytest

from byname.core.stories.changes import ChangeSort
from byname.core.stories.personal_data import SORTS
from byname.core.stories.related import FACETS
from byname.wording import has, say
from byname.wording.stories import change_said, facet_said


@pytest.mark.parametrize("sort", ChangeSort)
def test_every_change_has_its_words(sort: ChangeSort) -> None:
    assert "{" not in change_said(sort.value, "1,279", "1,297")


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("defenders", "fighters", "group: “defenders” became “fighters”"),
        ("defenders", "", "group: “defenders” was dropped"),
        ("", "fighters", "group: given to “fighters”"),
    ],
)
def test_a_group_that_is_not_told_is_said_to_be_so(was: str, now: str, said: str) -> None:
    assert change_said("group", was, now) == said


@pytest.mark.parametrize("facet", FACETS)
def test_every_facet_has_its_words(facet: str) -> None:
    assert "x-1" in facet_said(facet, "x-1")


def test_a_facet_without_words_is_shown_as_it_is() -> None:
    assert facet_said("mood", "glad") == "glad"


@pytest.mark.parametrize("sort", SORTS)
def test_every_sort_of_personal_data_has_its_words(sort: str) -> None:
    assert has(f"story.personal.{sort}")


@pytest.mark.parametrize("code", ["story.count", "story.taken", "story.tellings", "story.changed", "story.wrong"])
def test_one_and_many_are_said_apart(code: str) -> None:
    assert say(code, n=1, number="7") != say(code, n=2, number="7").replace("2", "1")
