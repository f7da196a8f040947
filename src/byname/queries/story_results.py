"""What queries about press texts give back: frozen values, cleared for one viewer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from byname.core.stories.changes import Change

__all__ = [
    "ClaimMark", "CohortSaid", "CommentView", "CopyView", "HeldView", "LifeHead", "LifeView", "NoteView", "RelatedView",
    "StationView", "TagView", "TextHead", "TextList", "TextView",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TagView:
    """A tag that stands: its number (0 for one that is only proposed), its group and word, and both as typed."""

    number: int
    group: str
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class TextHead:
    """One press text in a list; `copies`: so many other texts tell the same story; `story`: the number of its oldest text."""

    number: int
    title: str
    outlet: str
    author: str
    published: date | None
    received: date
    language: str
    claims: int
    copies: int
    story: int
    tags: tuple[TagView, ...]

    @property
    def day(self) -> date:
        """The day that it counts for."""
        return self.published or self.received


@dataclass(frozen=True, slots=True)
class TextList:
    """A page of press texts, the newest first, and what was asked for; `tags`: every tag in use, with how many texts."""

    heads: tuple[TextHead, ...]
    count: int
    page: int
    pages: int
    tags: tuple[tuple[TagView, int], ...]
    words: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """One claim of a text with its place in the story; `life`: how many tellings it has over all texts, this one counted;
    0 for one without a number, which has none.
    """

    place: int
    start: int
    end: int
    quote: str
    shown: str
    counted: str
    kind: str
    side: str
    group: str
    speaker: str
    date_text: str
    groups: tuple[str, ...]
    life: int
    at: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class CopyView:
    """A copy or rewrite; `newer`: printed after the text that was asked about; `changes` go from the older to the newer."""

    number: int
    title: str
    outlet: str
    day: date
    sort: str
    share: float
    newer: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class RelatedView:
    """A related text, how near, and what both have in common as (facet, value)."""

    number: int
    title: str
    outlet: str
    day: date
    score: float
    wording: float
    why: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note of the desk."""

    number: int
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CommentView:
    """A reader's comment that was let through."""

    number: int
    text: str
    signed: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HeldView:
    """A comment that waits; `pieces`: its text cut where it may hold personal data, as (text, sort or "")."""

    number: int
    document: int
    title: str
    text: str
    signed: str
    at: datetime
    sorts: tuple[str, ...]
    pieces: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TextView:
    """One press text with all that the desk has on it; `notes` is None for who may not read notes."""

    head: TextHead
    url: str
    story: str
    claims: tuple[ClaimMark, ...]
    copies: tuple[CopyView, ...]
    related: tuple[RelatedView, ...]
    key_points: tuple[str, ...]
    notes: tuple[NoteView, ...] | None
    comments: tuple[CommentView, ...]
    comments_open: bool
    tags: tuple[TagView, ...]
    proposed: tuple[TagView, ...]
    others: tuple[str, ...]
    readings: int
    made_up: bool
    may_note: bool

    @property
    def foreign(self) -> bool:
        """Whether it is in a language that is not read here."""
        return self.head.language not in {"en", "uk", "ru", ""}


@dataclass(frozen=True, slots=True)
class StationView:
    """One telling in a claim's life; `wrong_group`: it gives the number to another group than it holds of."""

    text: int
    place: int
    title: str
    outlet: str
    day: date
    shown: str
    quote: str
    sentence: str
    group: str
    groups: tuple[str, ...]
    counted: str
    speaker: str
    changes: tuple[Change, ...]
    wrong_group: bool
    verdict: str
    copied: int
    number: int | None = None
    persons: bool = True


@dataclass(frozen=True, slots=True)
class LifeHead:
    """A claim that several texts tell: who printed it first, how many tell it, how many changed it, who got the group wrong."""

    text: int
    place: int
    shown: str
    counted: str
    group: str
    outlet: str
    day: date
    tellings: int
    outlets: int
    changed: int
    wrong: int


@dataclass(frozen=True, slots=True)
class LifeView:
    """One claim's life, the oldest telling first."""

    head: LifeHead
    stations: tuple[StationView, ...]
    made_up: bool


@dataclass(frozen=True, slots=True)
class CohortSaid:
    """All that was said about one cohort, oldest first, beside the register's own curve: (day, returned or None, held or None).

    `withheld` tells that numbers of the curve are withheld from the viewer.
    """

    cohort: str
    title: str
    said: tuple[StationView, ...]
    curve: tuple[tuple[date, int | None, int | None], ...]
    withheld: bool
    made_up: bool
