from __future__ import annotations

import pytest

from byname.core.stories.blocks import Block, Holder, Story
from byname.core.stories.places import shown


@pytest.mark.parametrize(("tag", "level"), [("h1", 1), ("h6", 6), ("p", 0), ("hr", 0), ("h7", 0), ("", 0)])
def test_a_heading_has_a_level(tag: str, level: int) -> None:
    assert Block(shown("x"), tag=tag).level == level


def test_holders_are_given_from_the_innermost() -> None:
    outer = Holder("main")
    assert [holder.tag for holder in Holder("p", above=Holder("div", above=outer)).path()] == ["p", "div", "main"]


def test_a_story_reaches_from_its_first_span_to_its_last() -> None:
    story = Story("t", shown("x"), ((3, 5), (9, 12)))
    assert (story.start, story.end) == (3, 12)
