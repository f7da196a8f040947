"""A story's marked text and its pictures: claims apart, nothing doubled or lost, words for every mark."""

from __future__ import annotations

from dataclasses import replace

from byname.web.desk.storypictures import cohort_picture, life_picture, marked_story, station_said
from tests.web.sample_stories import STORY, life, marks, said, station, text


def test_a_story_is_cut_into_lines_with_its_claims_apart() -> None:
    lines = marked_story(text())
    assert ["".join(piece.text for piece in line) for line in lines] == [line for line in STORY.split("\n") if line]
    assert [piece.text for line in lines for piece in line if piece.mark] == ["1,279", "about 2,500"]


def test_of_claims_that_overlap_the_first_is_marked() -> None:
    whole, part = marks()
    inside = replace(part, start=whole.start + 1, end=whole.end)
    lines = marked_story(replace(text(), claims=(whole, inside)))
    assert [piece.text for line in lines for piece in line if piece.mark] == ["1,279"]
    assert "".join(piece.text for line in lines for piece in line) == STORY.replace("\n", "")


def test_claims_beyond_the_story_mark_nothing() -> None:
    beyond = replace(marks()[0], start=900, end=905)
    assert not [piece for line in marked_story(replace(text(), claims=(beyond,))) for piece in line if piece.mark]


def test_a_life_is_drawn_wide_and_narrow_with_its_words() -> None:
    drawn = str(life_picture(life()))
    assert drawn.count("<svg") == 2
    assert "of a group of which it does not hold" in drawn
    assert "Outlet &lt;8&gt;" in drawn
    assert "made up" in drawn.casefold() or "made-up" in drawn.casefold()


def test_what_was_said_of_a_group_is_drawn_beside_the_register() -> None:
    drawn = str(cohort_picture(said()))
    assert "returned, by the register" in drawn
    assert drawn.count("<circle") == 4
    bodies = replace(said(), said=(replace(station(7), persons=False), replace(station(8), number=None)))
    assert "<circle" not in str(cohort_picture(bodies))


def test_a_telling_is_said_whole() -> None:
    assert station_said(station(8, wrong=True)).startswith(
        "8 May 2031, Outlet <8>: 1,279, fighters of the brigade (group: "
    )
    assert station_said(replace(station(7), outlet="", group="")) == "7 May 2031, outlet not told: 1,279"
