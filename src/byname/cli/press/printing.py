"""A check on a terminal: the text with numbered marks, then a table of its claims."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from byname.cli.calls import Call
from byname.cli.press.answers import notes_of
from byname.cli.terminal import safe
from byname.core.stories.blocks import Story
from byname.core.stories.checked import CheckedPage, CheckedStory
from byname.core.verdicts.values import Checked, Said, Verdict
from byname.wording import day, say
from byname.wording.checks import meant, title_told, told

__all__ = ["print_check"]

_WIDTH: Final = 100
_COLOURS: Final = {
    Verdict.HOLDS: "32", Verdict.DOES_NOT_HOLD: "31", Verdict.HOLDS_OTHERWISE: "33", Verdict.CANNOT_BE_DECIDED: "36",
    Verdict.NOT_FOR_PUBLICATION: "35",
}  # fmt: skip


def print_check(call: Call, checked: CheckedPage) -> None:
    """Print a check: every story with its claims; colours only where somebody looks."""
    for note in notes_of(checked):
        call.note(note)
    coloured = sys.stdout.isatty()
    number = 1
    for story in checked.stories:
        if not story.read.story.main:
            continue
        number = _print_main(call, story, number=number, coloured=coloured)
    others = [story for story in checked.stories if not story.read.story.main]
    if others:
        call.line()
        call.line(say("press.others", n=len(others)))
        for story in others:
            read = story.read.story
            claims = say("press.claims", n=len(story.checked))
            call.line(f"  {_headline(read)} ({say(f'press.sort.{read.sort}')}; {claims})")
            number = _print_claims(call, story, number=number)


def _print_main(call: Call, story: CheckedStory, *, number: int, coloured: bool) -> int:
    call.line(_headline(story.read.story))
    call.line()
    for paragraph in _marked(story, number, coloured=coloured).split("\n"):
        # Colours are ours: the text of the page was made safe before they were put in.
        for line in textwrap.wrap(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]:
            print(line)
    call.line()
    if not story.checked:
        call.line(say("press.no-claims"))
    number = _print_claims(call, story, number=number)
    for oddity in story.oddities:
        call.line(f"{say('press.odd')}: {told(Said(oddity.code, oddity.values))}")
    return number


def _headline(story: Story) -> str:
    published = day(story.published) if story.published else ""
    return say(
        "press.read-as",
        title=title_told(story.title, story.sort),
        outlet=story.outlet,
        author=story.author,
        published=published,
    )


def _marked(story: CheckedStory, number: int, *, coloured: bool) -> str:
    """Put [1] behind each claim of the text."""
    text, pieces, at = story.read.story.shown.text, [], 0
    for place, (claim, checked) in enumerate(zip(story.read.seen, story.checked, strict=True), start=number):
        if claim.start < at:
            continue
        quote = f"{_lines(text[claim.start : claim.end])}[{place}]"
        pieces += [
            _lines(text[at : claim.start]),
            f"\x1b[{_COLOURS[checked.verdict]}m{quote}\x1b[0m" if coloured else quote,
        ]
        at = claim.end
    return "".join((*pieces, _lines(text[at:])))


def _lines(text: str) -> str:
    return "\n".join(safe(line) for line in text.split("\n"))


def _print_claims(call: Call, story: CheckedStory, *, number: int) -> int:
    if story.checked:
        head = (
            "",
            say("press.as-written"),
            say("press.meant"),
            say("press.whose"),
            say("press.when"),
            say("press.who"),
            say("press.verdict"),
        )
        call.table(head, [_row(place, each) for place, each in enumerate(story.checked, start=number)], right=(0,))
        for line in _reasons(story.checked, number):
            call.line(line)
    return number + len(story.checked)


def _row(number: int, checked: Checked) -> tuple[object, ...]:
    claim = checked.claim
    return (
        f"[{number}]", claim.quote, meant(claim), claim.side, claim.date_text, claim.speaker, checked.verdict.told
    )  # fmt: skip


def _reasons(checked: Sequence[Checked], number: int) -> Iterator[str]:
    for place, each in enumerate(checked, start=number):
        if why := told(each.why):
            yield f"[{place}] {why}"
        if assumed := told(each.assumed, each.lang):
            yield f"    {say('press.assumed')}: {assumed}"
        if right := told(each.right, each.lang):
            yield f"    {say('press.right')}: {right}"
