"""A check as one HTML page, worded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from byname.cli.press.answers import notes_of
from byname.core.stories.blocks import Story
from byname.core.stories.checked import CheckedPage, CheckedStory
from byname.core.verdicts.values import Said
from byname.formats.checked import CheckLine, CheckPage, CheckStory, Mark, write_page
from byname.wording import day, has, say
from byname.wording.checks import facts_told, title_told, told

__all__ = ["page_of", "write_html"]


def write_html(checked: CheckedPage, out: Path, *, name: str, banner: str = "") -> None:
    """Write the page of a check into a file, with Unix line ends on every system."""
    out.write_text(write_page(page_of(checked, name=name, banner=banner)), encoding="utf-8", newline="\n")


def page_of(checked: CheckedPage, *, name: str, banner: str = "") -> CheckPage:
    """Word a check as a page: the main story first, claims numbered through."""
    page = checked.page
    language = say(f"lang.{page.language}") if has(f"lang.{page.language}") else page.language
    facts = [
        (say("press.file"), name), (say("press.form"), page.article.form), (say("press.language"), language),
        (say("press.published"), day(page.published) if page.published else ""),
    ]  # fmt: skip
    words = {
        "text": say("press.text"), "claims": say("press.claim"), "right": say("press.right"), "assumed": say("press.assumed"),
        "back": say("press.back"),
        "odd": say("press.odd"), "none": say("press.no-claims"), "foot": say("press.made-with"),
    }  # fmt: skip
    return CheckPage(
        say("press.head"), " · ".join(f"{label}: {text}" for label, text in facts if text), words,
        tuple(_stories(checked)), tuple(notes_of(checked)), banner,
    )  # fmt: skip


def _stories(checked: CheckedPage) -> Iterator[CheckStory]:
    number = 1
    for story in checked.stories:
        read = story.read.story
        lines = tuple(_line(story, place, number + place) for place in range(len(story.checked)))
        number += len(lines)
        yield CheckStory(
            title_told(read.title, read.sort), _credit(read), read.shown.text, lines,
            tuple(told(Said(odd.code, odd.values)) for odd in story.oddities),
            "" if read.main else say(f"press.sort.{read.sort}"), checked.page.language,
        )  # fmt: skip


def _credit(story: Story) -> str:
    return " · ".join(
        text for text in (story.outlet, story.author, day(story.published) if story.published else "") if text
    )


def _line(story: CheckedStory, place: int, number: int) -> CheckLine:
    seen, checked = story.read.seen[place], story.checked[place]
    mark = Mark(seen.start, seen.end, number, checked.verdict.value, checked.verdict.told)
    return CheckLine(
        mark,
        checked.claim.quote,
        facts_told(checked),
        told(checked.why),
        told(checked.right, checked.lang),
        told(checked.assumed, checked.lang),
    )
