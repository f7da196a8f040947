from __future__ import annotations

from datetime import datetime
from typing import Any

from byname.core.stories.blocks import Block
from byname.core.stories.items import Item, Unit, stems, story_of
from byname.core.stories.lines import read_line
from byname.core.stories.places import shown
from byname.core.stories.zones import Zone

AT = datetime.fromisoformat("2025-05-24T14:20")


def unit(number: int, text: str, start: int, **more: Any) -> Unit:
    return Unit(number, Block(shown(text, start), **more), read_line(text), Zone.OPEN)


def test_a_story_tells_title_and_body_and_spans_its_credits_too() -> None:
    item = Item(title=unit(0, "Exchange brings people home", 0), body=[unit(2, "They came home.", 80)])
    item.credit(unit(1, "Other Post · 36 minutes ago", 40))
    story = story_of(item, at=AT, main=False)
    assert story.shown.text == "Exchange brings people home\n\nThey came home."
    assert (story.spans, story.outlet, str(story.published)) == (((0, 95),), "Other Post", "2025-05-24")


def test_what_lies_between_two_parts_breaks_the_span() -> None:
    item = Item(body=[unit(1, "One.", 10), unit(4, "Two.", 60)])
    story = story_of(item, at=None, main=True)
    assert (story.spans, story.start, story.end, story.title) == (((10, 14), (60, 64)), 10, 64, "")


def test_the_time_for_machines_stands_above_the_age_in_words() -> None:
    item = Item(title=unit(0, "Exchange brings people home", 0))
    item.credit(unit(1, "36 minutes ago", 40, when="2025-05-22T10:00"))
    assert str(story_of(item, at=AT, main=False).published) == "2025-05-22"


def test_two_texts_about_one_thing_share_beginnings_and_numbers() -> None:
    one, other = stems(["Prisoners of the harbour: 120"]), stems(["the prisoner, harbours, 120 or 7"])
    assert one & other == {"priso", "harbo", "120"}


def test_a_short_first_line_is_the_title_where_another_line_names_the_outlet() -> None:
    item = Item(body=[unit(3, "They came home.", 80)])
    for number, text in enumerate(("Kin gather", "By Anver Kolm", "Harbour Post")):
        item.credit(unit(number, text, number * 20))
    item.settle()
    story = story_of(item, at=AT, main=True)
    assert (story.title, story.outlet, story.author) == ("Kin gather", "Harbour Post", "Anver Kolm")
    assert story.shown.text.startswith("Kin gather")


def test_a_short_first_line_alone_stays_the_outlet() -> None:
    item = Item(body=[unit(2, "They came home.", 80)])
    item.credit(unit(0, "Harbour Post", 0))
    item.credit(unit(1, "By Anver Kolm", 20))
    item.settle()
    assert (item.title, item.outlet) == (None, "Harbour Post")


def test_a_title_that_stands_stays() -> None:
    title = unit(0, "Exchange brings people home", 0)
    item = Item(title=title, body=[unit(3, "They came home.", 80)])
    item.credit(unit(1, "Harbour Post", 40))
    item.credit(unit(2, "Far News · yesterday", 60))
    item.settle()
    assert (item.title, item.outlet) == (title, "Harbour Post")
