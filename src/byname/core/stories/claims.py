"""The claims of each story of a page, with places in the text as given and in what a reader sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.stories.blocks import Story
from byname.core.stories.places import Shown

__all__ = ["MOST_READ", "Reader", "StoryClaims", "claims_of"]

MOST_READ: Final = 400_000
"""Claims are read in so many code points of a story: a book's worth; what follows is said to be unread."""
_STRETCH: Final = 40_000

Reader = Callable[[str, Tongue, date | None], tuple[TextClaim, ...]]
"""Reads the claims of a text in a language, published on a day."""


@dataclass(frozen=True, slots=True)
class StoryClaims:
    """A story with its claims, in its order: `seen` places them in `story.shown.text`, `claims` in the text as given."""

    story: Story
    seen: tuple[TextClaim, ...] = ()
    claims: tuple[TextClaim, ...] = ()

    @property
    def cut_off(self) -> bool:
        """Whether the story is longer than claims are read."""
        return len(self.story.shown.text) > MOST_READ


def claims_of(story: Story, *, tongue: Tongue, published: date | None, reader: Reader) -> StoryClaims:
    """Read the claims of one story, on its own day or, where it has none, the page's; a text in another language gives none.

    The `quote` of a claim is what a reader sees; its places lead to what that is written as.
    """
    if tongue is Tongue.OTHER:
        return StoryClaims(story)
    day = story.published or published
    text = story.shown.text
    seen = tuple(
        claim if not start else _moved(claim, start)
        for start, end in _stretches(text)
        for claim in reader(text[start:end] if end - start < len(text) else text, tongue, day)
    )
    return StoryClaims(story, seen, tuple(_placed(claim, story.shown) for claim in seen))


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut a very long text at ends of paragraphs, so that reading takes time in proportion to its length."""
    start, limit = 0, min(len(text), MOST_READ)
    while limit - start > _STRETCH:
        window = text[start : start + _STRETCH]
        end = max(window.rfind("\n\n"), 0) or max(window.rfind(". ") + 1, 0) or _STRETCH
        yield start, start + end
        start += end
    yield start, limit


def _moved(claim: TextClaim, by: int) -> TextClaim:
    said = replace(claim.said, start=claim.said.start + by, end=claim.said.end + by) if claim.said else None
    sentence = (claim.sentence[0] + by, claim.sentence[1] + by)
    return replace(claim, start=claim.start + by, end=claim.end + by, sentence=sentence, said=said)


def _placed(claim: TextClaim, shown: Shown) -> TextClaim:
    start, end = shown.place(claim.start, claim.end)
    said = _said(claim.said, shown) if claim.said else None
    return replace(claim, start=start, end=end, sentence=shown.place(*claim.sentence), said=said)


def _said(said: Attribution, shown: Shown) -> Attribution:
    start, end = shown.place(said.start, said.end)
    return replace(said, start=start, end=end)
