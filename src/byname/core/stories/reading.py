"""Read a page whole: its language, its stories apart, the claims of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from byname.core.grammar.language import language_named, tongue_of
from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims
from byname.core.stories.apart import stories_of
from byname.core.stories.blocks import Article, Story
from byname.core.stories.claims import Reader, StoryClaims, claims_of

__all__ = ["PageRead", "read_page"]

_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page as read: what it says of itself, its language, its stories with their claims, the main one first.

    `language`: ISO code, of a fourth language too; "" where nobody knows. `published`: the day against which it was read.
    """

    article: Article
    tongue: Tongue
    language: str
    published: date | None
    stories: tuple[StoryClaims, ...]


def claims_in(text: str, tongue: Tongue, published: date | None) -> tuple[TextClaim, ...]:
    """Read the claims of a text with our own grammar."""
    return read_claims(text, tongue=tongue, published=published)


def read_page(
    article: Article, *, published: date | None = None, tongue: Tongue | None = None, reader: Reader = claims_in
) -> PageRead:
    """Read the stories of a page and the claims of each.

    `published` and `tongue` stand above what the page itself says. A text in a language other than ours is named and
    gives no claims. A story beside the main one may be in another language than that.
    """
    day = published or article.published
    at = article.at if article.at and (published is None or article.at.date() == published) else None
    stories = stories_of(replace(article, published=day, at=at))
    if stories and day is None:
        day = stories[0].published
    told = tongue or tongue_of(stories[0].shown.text if stories else article.text)
    language = told.value if told is not Tongue.OTHER else language_named(stories[0].shown.text if stories else "")
    return PageRead(
        article, told, language, day,
        tuple(
            claims_of(story, tongue=told if place == 0 else _own(story, told), published=day, reader=reader)
            for place, story in enumerate(stories)
        ),
    )  # fmt: skip


def _own(story: Story, page: Tongue) -> Tongue:
    """Give the language of a story beside the main one; a line of few words is in the page's."""
    text = story.shown.text
    return page if page is Tongue.OTHER or len(text.split()) < _WORDS else tongue_of(text)
