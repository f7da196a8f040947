"""Press texts as they stand: the newest reading of each that nobody took back, and what was noted about them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.core.stories.tags import Tag, TagWords
from byname.core.stories.told import PressText
from byname.ledger.decisions import Withdrawals
from byname.ledger.memory import Remembered
from byname.ledger.references import world
from byname.store.keyring import register_ring, unseal
from byname.store.models import Content, ContentChunk, Document, Entry, ReferenceEntry, TextNote, TextReading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

__all__ = [
    "Held", "Kept", "KeptReading", "Rows", "comments_open", "content_of", "every_text", "newest_reading", "standing_text",
    "state_of_texts", "tag_words",
]  # fmt: skip

_AT_ONCE = 500
_MEMORY: Remembered[PressText] = Remembered(20_000)


@dataclass(frozen=True, slots=True)
class KeptReading:
    """One reading of a text: its number of the document, which reader, and the text as it read."""

    ordinal: int
    reader: str
    text: PressText


@dataclass(frozen=True, slots=True)
class Kept:
    """A note, tag or shown comment that stands: what it says, by whom and when."""

    number: int
    body: dict[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """A comment that waits; `found` is what of it may be personal data, as (sort, start, end)."""

    number: int
    document: int
    text: str
    signed: str
    found: tuple[tuple[str, int, int], ...]
    at: datetime


@dataclass(slots=True)
class Rows:
    """What stands about texts: notes, tags and shown comments by number, and the comments that wait."""

    notes: dict[int, Kept] = field(default_factory=dict)
    tags: dict[int, Tag] = field(default_factory=dict)
    comments: dict[int, Kept] = field(default_factory=dict)
    held: dict[int, Held] = field(default_factory=dict)
    documents: dict[int, int] = field(default_factory=dict)

    @property
    def standing(self) -> Collection[int]:
        """Give the numbers of all that stands and can be taken back."""
        return {*self.notes, *self.tags, *self.comments}

    @classmethod
    def of(cls, document: int | None = None) -> Rows:
        """Read what stands about one text, or about all."""
        chosen = TextNote.objects.order_by("id")
        rows = list(chosen if document is None else chosen.filter(document=document))
        rulings = {row.about: row.ruling for row in rows if row.about is not None}
        secrets = register_ring().secrets_of(row.key for row in rows if row.about is None)
        moments = dict(Entry.objects.filter(id__in={row.entry for row in rows}).values_list("id", "at"))
        found = cls()
        for row in rows:
            # A note whose key was destroyed is erased.
            if row.about is None and row.key in secrets and rulings.get(row.id) not in {"taken-back", "refused"}:
                body = json.loads(unseal(secrets[row.key], bytes(row.blob), f"text_note.blob.{row.id}"))
                found._add(row, body, moments[row.entry], shown=row.id in rulings)
        return found

    def _add(self, row: TextNote, body: dict[str, Any], at: datetime, *, shown: bool) -> None:
        self.documents[row.id] = row.document
        if row.sort == "tag":
            self.tags[row.id] = Tag(body["group"], body["word"])
        elif row.sort == "note":
            self.notes[row.id] = Kept(row.id, body, at)
        elif shown:
            self.comments[row.id] = Kept(row.id, body, at)
        else:
            places = tuple((str(sort), int(start), int(end)) for sort, start, end in body["found"])
            self.held[row.id] = Held(row.id, row.document, body["text"], body["signed"], places, at)


def standing_text(document: int) -> Document:
    """Give the row of a press text that stands; raises MisuseError where there is none of this number."""
    row = Document.objects.filter(id=document, kind=DocumentKind.PRESS_TEXT.value).first()
    if row is None or Withdrawals().taken_back("document", document):
        raise MisuseError(f"There is no press text {document}. See what there is: byname story list.")
    return row


def newest_reading(document: int) -> KeptReading | None:
    """Give the newest reading of a text; None where there is none, or its key was destroyed."""
    return next(iter(_readings([document]).values()), None)


def every_text() -> tuple[PressText, ...]:
    """Give every press text that stands, as its newest reading reads it, the oldest first."""
    withdrawn = Withdrawals()
    taken_back = {number for number in withdrawn.targets("document") if withdrawn.taken_back("document", number)}
    rows = {row[0]: row[1:] for row in TextReading.objects.order_by("ordinal").values_list("document", "id", "key")}
    standing = register_ring().secrets_of(key for _reading, key in rows.values())
    # What this process remembers of an erased text is as unreadable as the text (law 11).
    newest = {
        document: reading for document, (reading, key) in rows.items() if document not in taken_back and key in standing
    }
    known = {document: _MEMORY.get(reading) for document, reading in newest.items()}
    fresh = _readings(document for document, text in known.items() if text is None)
    for document, kept in fresh.items():
        _MEMORY.put(newest[document], kept.text)
    texts = (fresh[document].text if document in fresh else text for document, text in known.items())
    return tuple(sorted((text for text in texts if text is not None), key=lambda text: text.age))


def state_of_texts() -> tuple[int, ...]:
    """Give what changes whenever a text is read, taken back or erased, or the bureau's world changes."""
    newest = (
        model.objects.order_by("-id").values_list("id", flat=True).first() or 0
        for model in (TextReading, ReferenceEntry)
    )
    readable = len(register_ring().secrets_of(TextReading.objects.values_list("key", flat=True)))
    return (*newest, Withdrawals().count, readable)


def content_of(row: Document) -> bytes:
    """Give the bytes of a text as they came; raises MisuseError where their key was destroyed."""
    content = Content.objects.get(id=row.content or 0)
    secret = register_ring().secrets_of([content.key]).get(content.key)
    if secret is None:
        raise MisuseError(f"The bytes of text {row.id} were erased, so it cannot be read anew.")
    chunks = ContentChunk.objects.filter(content=content.id).order_by("ordinal")
    return b"".join(unseal(secret, bytes(chunk.blob), f"content_chunk.blob.{chunk.id}") for chunk in chunks)


def comments_open() -> bool:
    """Tell whether this register takes readers' comments; it begins without."""
    return bool(world().of("register").get("register", {}).get("comments", False))


def tag_words() -> TagWords:
    """Give the controlled words that this register's entries bring: cohorts, exchanges, powers."""
    found = world()
    return TagWords(
        cohorts=tuple(found.of("cohort")),
        exchanges=tuple(found.of("exchange")),
        parties=tuple(found.of("power")),
    )


def _readings(documents: Iterable[int]) -> dict[int, KeptReading]:
    """Give the newest reading of each of these documents, by document."""
    wanted, found = list(documents), dict[int, KeptReading]()
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        days = dict(Document.objects.filter(id__in=some).values_list("id", "received"))
        rows = {row.document: row for row in TextReading.objects.filter(document__in=some).order_by("ordinal")}
        secrets = register_ring().secrets_of(row.key for row in rows.values())
        for document, row in sorted(rows.items()):
            if row.key in secrets:
                plain = json.loads(unseal(secrets[row.key], bytes(row.blob), f"text_reading.blob.{row.id}"))
                text = PressText.from_json(document, days[document], plain)
                found[document] = KeptReading(row.ordinal, row.reader, text)
    return found
