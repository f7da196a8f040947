"""The feed of changes (Atom): each new figure, and each that no longer stands."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from byname.core.releases.printed import Printed

__all__ = ["FeedWords", "atom_feed"]

Say = Callable[..., str]
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_EPOCH = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class FeedWords:
    """How the feed speaks: its language, a function that says a code of `release.site`, the register's name."""

    lang: str
    say: Say
    register: str


def atom_feed(figures: Sequence[Printed], words: FeedWords) -> bytes:
    """Write the feed, the newest change first; it points at the pages beside it and asks for nothing."""
    changes = sorted(
        (change for figure in figures for change in _changes(figure, words)), key=lambda each: each[0], reverse=True
    )
    made_up = any(figure.made_up for figure in figures)
    title = words.say("release.site.title")
    marked = f"{words.say('release.made-up')} {title}" if made_up else title
    updated = changes[0][0] if changes else _EPOCH
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{words.lang}">\n',
        f"<id>{_id(f'feed {words.lang} {words.register}')}</id>\n<title>{_text(marked)}</title>\n",
        f"<updated>{updated}</updated>\n<author><name>{_text(words.register or 'Byname')}</name></author>\n",
        '<link rel="self" type="application/atom+xml" href="feed.atom"/>\n<link rel="alternate" type="text/html" href="index.html"/>\n',
        *(entry for _, entry in changes),
        "</feed>\n",
    ]
    return "".join(parts).encode()


def _changes(figure: Printed, words: FeedWords) -> list[tuple[str, str]]:
    told = figure.told
    made_up = f"{told['made_up_words'][words.lang]} " if figure.made_up else ""
    new = words.say("release.site.feed-new", number=figure.number)
    sentence = f"{made_up}{told['words'][words.lang]['sentence']}"
    found = [(told["known"], _entry(figure, new, sentence, told["known"], words))]
    if figure.retracted:
        title = words.say("release.site.feed-retracted", number=figure.number)
        why = words.say("release.retracted", number=figure.number, by=figure.by_number)
        said = f"{made_up}{why} {words.say('release.site.why', why=figure.why)}"
        found.append((figure.retracted, _entry(figure, title, said, figure.retracted, words)))
    return found


def _entry(figure: Printed, title: str, said: str, when: str, words: FeedWords) -> str:
    return (
        f"<entry>\n<id>{_id(f'{figure.digest} {when}')}</id>\n<title>{_text(title)}</title>\n<updated>{when}</updated>\n"
        f'<link rel="alternate" type="text/html" hreflang="{words.lang}" href="{figure.number}.html"/>\n'
        f'<link rel="enclosure" type="application/json" href="../figures/{figure.number}.json"/>\n'
        f"<summary>{_text(said)}</summary>\n</entry>\n"
    )


def _id(text: str) -> str:
    """Give an address that stays the same for the same change and names no machine."""
    return uuid.UUID(bytes=hashlib.sha256(text.encode()).digest()[:16], version=4).urn


def _text(words: str) -> str:
    """Write text for XML; characters that XML has not are left out."""
    return escape(_NO_XML.sub("", words), quote=False)
