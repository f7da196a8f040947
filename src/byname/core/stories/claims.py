"""The claims of each story of a page, with places in the text as given and in what a reader sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.stories.blocks import Story
from byname.core.stories.places import Shown

__all__ = ["Reader", "StoryClaims", "claims_of"]

Reader = Callable[[str, Tongue, date | None], tuple[TextClaim, ...]]
"""Reads the claims of a text in a language, published on a day."""


@dataclass(frozen=True, slots=True)
class StoryClaims:
    """A story with its claims, in its order: `seen` places them in `story.shown.text`, `claims` in the text as given."""

    story: Story
    seen: tuple[TextClaim, ...] = ()
    claims: tuple[TextClaim, ...] = ()


def claims_of(story: Story, *, tongue: Tongue, published: date | None, reader: Reader) -> StoryClaims:
    """Read the claims of one story, on its own day or, where it has none, the page's; a text in another language gives none.

    The `quote` of a claim is what a reader sees; its places lead to what that is written as.
    """
    if tongue is Tongue.OTHER:
        return StoryClaims(story)
    seen = reader(story.shown.text, tongue, story.published or published)
    return StoryClaims(story, seen, tuple(_placed(claim, story.shown) for claim in seen))


def _placed(claim: TextClaim, shown: Shown) -> TextClaim:
    start, end = shown.place(claim.start, claim.end)
    said = _said(claim.said, shown) if claim.said else None
    return replace(claim, start=start, end=end, sentence=shown.place(*claim.sentence), said=said)


def _said(said: Attribution, shown: Shown) -> Attribution:
    start, end = shown.place(said.start, said.end)
    return replace(said, start=start, end=end)
