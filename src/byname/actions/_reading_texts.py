"""How a press text is read when it is taken in: the article, its main story apart from all else, that story's claims."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from byname.core.grammar.language import language_named, tongue_of
from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims
from byname.core.stories.apart import stories_of
from byname.core.stories.told import PressText
from byname.formats.articles import open_article

if TYPE_CHECKING:
    from byname.core.stories.blocks import Article, Story

__all__ = ["TEXT_READER", "TextFacts", "read_text", "tidied"]

TEXT_READER = "1"
"""Version of the reader of press texts; a higher one reads a text anew, and its reading is appended."""

_LONGEST = 300
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Control characters, and marks that nobody sees or that turn the direction of what stands around them."""


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What whoever takes a text in knows of it besides its bytes; it outweighs what the file says of itself."""

    outlet: str = ""
    published: date | None = None
    url: str = ""


def read_text(content: bytes, facts: TextFacts, *, name: str, received: date) -> PressText:
    """Read a press text's bytes; nothing is written. Raises ArticleError for bytes that hold no text."""
    article = open_article(content, name=name)
    stories = stories_of(article)
    main = next((story for story in stories if story.main), None)
    shown = main.shown if main else None
    story = shown.text if shown else ""
    published = facts.published or (main.published if main else None) or article.published
    claims = read_claims(story, published=published or received) if story else ()
    return PressText(
        number=0,
        story=story,
        received=received,
        title=_short(_title(article, main)),
        author=_short((main.author if main else "") or article.author),
        outlet=_short(facts.outlet or article.outlet),
        url=facts.url,
        published=published,
        language=_language(story),
        claims=claims,
        places=tuple(shown.place(claim.start, claim.end) for claim in claims) if shown else (),
        others=tuple(_short(other.title) for other in stories if not other.main and other.title),
    )


def outlet_code(outlet: str) -> str:
    """Give the source under which a text of an outlet is filed: the same bytes in another outlet are another printing."""
    folded = "-".join(outlet.casefold().split())
    if len(folded) > 48:
        folded = f"{folded[:39]}~{hashlib.sha256(folded.encode()).hexdigest()[:8]}"
    return f"press:{folded}" if folded else "press"


def _title(article: Article, main: Story | None) -> str:
    return (main.title if main else "") or article.title


def _language(story: str) -> str:
    tongue = tongue_of(story)
    return tongue.value if tongue is not Tongue.OTHER else language_named(story) or Tongue.OTHER.value


def tidied(facts: TextFacts) -> TextFacts:
    """Give what was told as it is kept, so that the same words told twice are the same."""
    return replace(facts, outlet=_short(facts.outlet))


def _short(text: str) -> str:
    """Give a line as it is kept; what nobody sees of it, or what turns the words around it, is left out."""
    return " ".join(_UNSEEN.sub("", text).split())[:_LONGEST]
