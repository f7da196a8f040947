"""Filters of stories: a change, a facet, a share, a claim's number."""

from __future__ import annotations

from byname.core.stories.changes import Change, ChangeSort
from byname.web.templatetags.stories import change, claim_number, facet, hundredth


def test_what_changed_and_what_is_shared_are_said() -> None:
    assert change(Change(ChangeSort.NUMBER, "303", "330")) == "number: 303 became 330"
    assert facet(("cohort", "plant")) == "group plant"


def test_numbers_are_written_for_people() -> None:
    assert (hundredth(0.574), claim_number(0)) == ("57%", 1)
