"""Stories in lines: nothing is lost, empty parts leave no heading."""

from __future__ import annotations

from dataclasses import replace

from byname.cli.press.storylines import changes_said, facets_said, life_lines, story_lines
from tests.web.sample_stories import CHANGE, life, text


def test_a_text_is_told_part_by_part() -> None:
    lines = list(story_lines(text()))
    assert lines[0] == "7. Desk counts returns"
    assert "  1. 1,279, people returned, the office (told 3 times)" in lines
    assert "  2. about 2,500, defenders (told 1 time)" in lines
    assert any("newer rewrite; group:" in line for line in lines)
    assert "  3. Asked the outlet. (olha, 29 May 2031)" in lines
    assert "  9 A third stage (group plant, number 303)" in lines


def test_what_is_empty_has_no_heading() -> None:
    bare = replace(
        text(), copies=(), related=(), notes=None, comments=(), tags=(), proposed=(), key_points=(), claims=()
    )
    assert list(story_lines(bare)) == [
        "7. Desk counts returns",
        "Example Post, A. Nobody, 28 May 2031, https://news.example/1",
    ]


def test_a_life_is_told_telling_by_telling() -> None:
    first, wrong = life_lines(life().stations)
    assert first == "7 May 2031  Outlet <7> (7): 1,279 people returned, defenders, the office"
    assert wrong.endswith("; of a group of which it does not hold; repeats text 7]")


def test_changes_and_facets_are_said() -> None:
    assert changes_said([CHANGE]) == ["group: “defenders of the plant” became “fighters of the brigade”"]
    assert facets_said([]) == "wording"
