"""A check as plain values: what `byname check --json` prints, in the order and under the names of DESIGN section 6."""

from __future__ import annotations

from typing import Any

from byname.cli.words import plain
from byname.core.stories.checked import CheckedPage, CheckedStory
from byname.core.stories.claims import MOST_READ
from byname.core.verdicts.values import Checked, Nearest, Said
from byname.wording import has, say
from byname.wording.checks import told

__all__ = ["answer_of", "notes_of"]


def answer_of(checked: CheckedPage, *, name: str) -> dict[str, Any]:
    """Give a check as values that JSON has; the first story is the main one, offsets count code points of the text as given."""
    article, page = checked.page.article, checked.page
    main = checked.stories[0].read.story
    answer: dict[str, Any] = {
        "source": {
            "file": name, "format": article.form, "language": page.language or None, "title": article.title or main.title or None,
            "author": main.author or article.author or None, "outlet": main.outlet or article.outlet or None,
            "published": page.published.isoformat() if page.published else None,
        },
        "stories": [_story(story) for story in checked.stories],
        "notes": notes_of(checked),
    }  # fmt: skip
    if article.form in {"pdf", "docx"}:
        # Offsets count the code points of the text that was taken out of the file: here it is.
        answer["text"] = article.text
    return answer


def notes_of(checked: CheckedPage) -> list[str]:
    """Say what a reader should know of the file as a whole."""
    notes = [told(Said(note.code, note.values)) for note in checked.page.article.notes]
    if checked.page.tongue.value == "other":
        code = checked.page.language
        language = say(f"lang.{code}") if has(f"lang.{code}") else code
        notes.append(
            say("press.note.other-language", language=language) if code else say("press.note.unknown-language")
        )
    if any(story.read.cut_off for story in checked.stories):
        notes.append(say("press.note.cut-off", n=MOST_READ))
    if (
        checked.page.tongue.value != "other"
        and checked.page.published is None
        and any(story.read.claims for story in checked.stories)
    ):
        notes.append(say("press.note.no-day"))
    return notes


def _story(story: CheckedStory) -> dict[str, Any]:
    read = story.read.story
    return {
        "title": read.title or None, "start": read.start, "end": read.end, "main": read.main, "sort": read.sort,
        "outlet": read.outlet or None, "author": read.author or None,
        "published": read.published.isoformat() if read.published else None, "spans": [list(span) for span in read.spans],
        "claims": [_claim(each) for each in story.checked],
        "oddities": [
            {"text": told(Said(oddity.code, oddity.values)), "claims": list(oddity.claims)} for oddity in story.oddities
        ],
    }  # fmt: skip


def _claim(checked: Checked) -> dict[str, Any]:
    return (
        checked.claim.to_json()
        | checked.to_json()
        | {
            "why": told(checked.why) or None,
            "assumed": told(checked.assumed, checked.lang) or None,
            "right": told(checked.right, checked.lang) or None,
            "nearest": _nearest(checked.nearest) if checked.nearest else None,
            "then": plain(checked.then) if checked.then else None,
            "published": plain(checked.published),
        }
    )


def _nearest(nearest: Nearest) -> dict[str, Any]:
    return {
        "figure": nearest.figure or None, "value": nearest.value, "low": nearest.low, "high": nearest.high,
        "definition": nearest.definition or None, "differs": list(nearest.differs), "holds": nearest.holds,
        "name": told(nearest.name) or None,
    }  # fmt: skip
