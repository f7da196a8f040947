"""Blocks of a page or text in its order: headings, paragraphs, lines; each with its place and where on the page it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from byname.core.stories.places import Shown

__all__ = ["Article", "Block", "Holder", "Note", "Story"]


@dataclass(frozen=True, slots=True, eq=False)
class Holder:
    """An element of a page that holds others: its tag and the words of its class, id and role."""

    tag: str
    words: frozenset[str] = frozenset()
    above: Holder | None = None

    def path(self) -> Iterator[Holder]:
        """Give this holder and those above it, innermost first."""
        holder: Holder | None = self
        while holder is not None:
            yield holder
            holder = holder.above


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, entry or line.

    `tag`: the element it is, "" in plain text; `linked`: how many of its code points are links, `link` the place of its
    only one; `when`: its time as a machine reads it; `body`: whether another reader of pages takes it for the main text (None: not asked).
    """

    shown: Shown
    tag: str = ""
    linked: int = 0
    when: str = ""
    holder: Holder | None = None
    body: bool | None = None
    link: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """What a reader sees."""
        return self.shown.text

    @property
    def level(self) -> int:
        """Which heading it is, 1 to 6; 0 for none."""
        return int(self.tag[1]) if len(self.tag) == 2 and self.tag[0] == "h" and self.tag[1] in "123456" else 0


@dataclass(frozen=True, slots=True)
class Note:
    """Something odd about a file that its reader should know: a code of `wording` with its values."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A file as read: its text as given (offsets count its code points), its blocks, and what it says of itself.

    `form`: html, text, docx or pdf; `at`: when it was published, to the minute, where it says so; `language`: as declared.
    """

    text: str
    blocks: tuple[Block, ...]
    form: str = "text"
    title: str = ""
    author: str = ""
    outlet: str = ""
    published: date | None = None
    at: datetime | None = None
    language: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One story of a page: the article, a teaser of another one, or the comments.

    `spans`: its parts, as [start, end) of the text as given, in order, sharing no place with another story's;
    `start` and `end`: from the first to the last of them. `shown`: what a reader sees of it. `sort`: article, teaser, comments.
    """

    title: str
    shown: Shown
    spans: tuple[tuple[int, int], ...]
    main: bool = False
    sort: str = "article"
    outlet: str = ""
    author: str = ""
    published: date | None = None

    @property
    def start(self) -> int:
        """Where it begins in the text as given."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where it ends in the text as given."""
        return self.spans[-1][1]
