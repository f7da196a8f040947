from __future__ import annotations

import pytest

from byname.core.stories.blocks import Block
from byname.core.stories.flow import Flow
from byname.core.stories.items import Unit
from byname.core.stories.lines import read_line
from byname.core.stories.places import shown
from byname.core.stories.zones import Zone

TITLE, CREDIT = "Exchange brings many people home", "By Ann Sample, 24 May 2025"
PROSE = "The headquarters announced on Saturday that the exchange was over."
MORE = "They had been held for two years in the north, an official said."
OTHER, AGE = "Ministry counts detainees in northern camps", "Other Post · 2 hours ago"
THIRD, LATER = "Court hears witnesses in the spring trial", "Far News · yesterday"


def told(*lines: str) -> list[list[str]]:
    """Give the texts of each story, in the order of the page."""
    units = [Unit(at, Block(shown(line, at * 100)), read_line(line), Zone.OPEN) for at, line in enumerate(lines)]
    return [[unit.block.text for unit in item.units()] for item in Flow(units).items()]


@pytest.mark.parametrize(
    ("lines", "stories"),
    [
        ([TITLE, CREDIT, PROSE], [[TITLE, CREDIT, PROSE]]),
        ([TITLE, "What follows", PROSE], [[TITLE, PROSE]]),
        ([TITLE, PROSE, "What follows now", MORE], [[TITLE, PROSE, "What follows now", MORE]]),
        ([TITLE, PROSE, "Read also", OTHER, AGE, MORE, MORE], [[TITLE, PROSE, MORE, MORE], [OTHER, AGE]]),
        ([TITLE, PROSE, "Read also", OTHER, THIRD, MORE], [[TITLE, PROSE, MORE], [OTHER], [THIRD]]),
        ([OTHER, AGE, THIRD, LATER, TITLE, CREDIT, PROSE], [[OTHER, AGE], [THIRD, LATER], [TITLE, CREDIT, PROSE]]),
        (
            [TITLE, PROSE, MORE, "Related", AGE, OTHER, LATER, THIRD],
            [[TITLE, PROSE, MORE], [AGE, OTHER], [LATER, THIRD]],
        ),
        (
            [TITLE, PROSE, "Trending", "14:20", OTHER, "13:05", THIRD],
            [[TITLE, PROSE], ["14:20", OTHER], ["13:05", THIRD]],
        ),
        ([TITLE, PROSE, OTHER, AGE, THIRD, LATER], [[TITLE, PROSE], [OTHER, AGE], [THIRD, LATER]]),
        ([TITLE, PROSE, "Comments (2)", "Reader", "I was there."], [[TITLE, PROSE], ["Reader", "I was there."]]),
        ([TITLE, PROSE, "Comments (2)", "I was there.", "Related", OTHER], [[TITLE, PROSE], ["I was there."], [OTHER]]),
        ([TITLE, OTHER, THIRD], [[TITLE, OTHER, THIRD]]),
        ([TITLE], [[TITLE]]),
    ],
)
def test_stories_grow_line_by_line(lines: list[str], stories: list[list[str]]) -> None:
    assert told(*lines) == stories
