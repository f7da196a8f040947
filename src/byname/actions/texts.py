"""Press texts: taken in with their claims, which touch nobody's record; read anew; noted on, tagged, commented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from byname.actions._days import demand_past
from byname.actions._entries import NewReference, write_entries
from byname.actions._filing import Filing, record_content, write_document
from byname.actions._reading_texts import TEXT_READER, TextFacts, outlet_code, read_text, tidied
from byname.actions.arrivals import Arrival, Taken
from byname.actions.journalled import journalled, sequence
from byname.core.codes import known_code
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.core.stories.personal_data import find_personal_data
from byname.core.stories.tags import Tag, read_tag
from byname.ledger.references import world
from byname.ledger.texts import Rows, comments_open, content_of, newest_reading, standing_text, tag_words
from byname.store.models import Document, TextNote, TextReading

if TYPE_CHECKING:
    from byname.core.stories.told import PressText
    from byname.store.journal import Page

__all__ = [
    "TakenText",
    "TextFacts",
    "append_reading",
    "comment",
    "moderate",
    "note",
    "open_comments",
    "read_anew",
    "record_text",
    "tag",
    "take_back",
    "take_in_text",
]

_LONGEST: Final = 4_000
_LONGEST_NAME: Final = 80
_NOTHING_TOLD: Final = TextFacts()
RULINGS: Final = ("shown", "refused")


@dataclass(frozen=True, slots=True)
class TakenText:
    """What taking a press text in did: its document, how many claims its reading has, whether anything changed."""

    document: int
    claims: int
    reading: int
    known_already: bool = False
    read_anew: bool = False


@sequence("take-in", needs=Action.TAKE_IN)
def take_in_text(arrival: Arrival, facts: TextFacts = _NOTHING_TOLD, *, by: Viewer) -> TakenText:
    """Take one press text in: bytes sealed, story and claims as a reading; the same bytes of the same outlet change nothing.

    Raises ArticleError where the bytes hold no text, MisuseError for a day ahead or a source that is not known.
    """
    facts = tidied(facts)
    with arrival.opened() as stream:
        content = stream.read()
    demand_past(arrival.received, "of receipt")
    if facts.published:
        demand_past(facts.published, "of publication")
    if arrival.source:
        known_code("source", arrival.source, world().of("source"))
    read = read_text(content, facts, name=arrival.title, received=arrival.received)
    filed = replace(
        arrival,
        kind=DocumentKind.PRESS_TEXT.value,
        source=arrival.source or outlet_code(facts.outlet or read.outlet),
        content=content,
        made_up=arrival.made_up or world().wholly_made_up,
    )
    return record_text(filed, facts, read, by=by)


@journalled("take-in", needs=Action.TAKE_IN)
def record_text(page: Page, arrival: Arrival, facts: TextFacts, read: PressText, *, by: Viewer) -> TakenText:
    """Record the bytes of a text and how it was read; where the bytes stand already, only a reading that differs."""
    del by
    filing = record_content(page, arrival)
    if filing.standing is not None:
        return _known(page, filing.standing, facts, read, arrival)
    return _new(page, filing, arrival, read)


def _new(page: Page, filing: Filing, arrival: Arrival, read: PressText) -> TakenText:
    [document] = page.ids(Document, 1)
    told = {"title": read.name or arrival.title, "format": "text", "edits": {}, "on": "", "file": arrival.title}
    write_document(page, filing, arrival=arrival, facts=told, taken=Taken(document, 0, 0, {}, 0))
    _write_reading(page, document, 1, read)
    return TakenText(document, len(read.claims), 1)


def _known(
    page: Page, document: Document, facts: TextFacts, read: PressText, arrival: Arrival | None = None
) -> TakenText:
    """Append a reading where a newer reader or something newly told reads it otherwise; else change nothing (law 1).

    `arrival`: the bytes that came once more. They were read as of today, so they are read again as the text stands.
    """
    before = newest_reading(document.id)
    if before is not None:
        # What was told before stands where nothing is told now; "yesterday" is then reckoned from that day too.
        text = before.text
        told = TextFacts(facts.outlet or text.outlet, facts.published or text.published, facts.url or text.url)
        if arrival is not None and (told != facts or document.received != arrival.received):
            read = read_text(arrival.content or b"", told, name=arrival.title, received=document.received)
        read = replace(read, outlet=told.outlet, url=told.url, published=told.published)
        if before.reader == TEXT_READER and text.to_json() == read.to_json():
            page.note = {"document": document.id, "unchanged": True}
            return TakenText(document.id, len(text.claims), before.ordinal, known_already=True)
    ordinal = before.ordinal + 1 if before else 1
    _write_reading(page, document.id, ordinal, read)
    page.note = {"document": document.id, "read": ordinal}
    return TakenText(document.id, len(read.claims), ordinal, known_already=True, read_anew=True)


def _write_reading(page: Page, document: int, ordinal: int, read: PressText) -> None:
    [number] = page.ids(TextReading, 1)
    key, blob = page.sealed(f"text_reading.blob.{number}", read.to_json())
    page.write(TextReading, [(number, page.number, document, ordinal, TEXT_READER, key, blob)])


@sequence("read-text", needs=Action.TAKE_IN)
def read_anew(document: int, *, by: Viewer) -> TakenText:
    """Read a press text anew with today's reader and append the reading where it differs; raises MisuseError where there is none."""
    row, before = standing_text(document), newest_reading(document)
    facts = TextFacts(before.text.outlet, before.text.published, before.text.url) if before else TextFacts()
    read = read_text(content_of(row), facts, name=f"text {document}", received=row.received)
    return append_reading(document, facts, read, by=by)


@journalled("read-text", needs=Action.TAKE_IN)
def append_reading(page: Page, document: int, facts: TextFacts, read: PressText, *, by: Viewer) -> TakenText:
    """Append a reading of a text that stands, if it differs from the newest."""
    del by
    return _known(page, standing_text(document), facts, read)


@journalled("note-text", needs=Action.EXPORT)
def note(page: Page, document: int, text: str, *, by: Viewer) -> int:
    """Write a note of the desk on a text; gives its number. Only who may write notes reads them."""
    standing_text(document)
    return _write(page, document, "note", {"text": _worded(text), "by": by.name})


@journalled("tag-text", needs=Action.EXPORT)
def tag(page: Page, document: int, word: str, *, by: Viewer) -> Tag:
    """Tag a text with one of the controlled words or a free one; one that stands there already is left as it is.

    Raises MisuseError for a controlled word that is not known.
    """
    standing_text(document)
    found = read_tag(word, tag_words())
    if found not in Rows.of(document).tags.values():
        _write(page, document, "tag", {"group": found.group, "word": found.word, "by": by.name})
    else:
        page.note = {"document": document, "unchanged": True}
    return found


@journalled("take-back-text-note", needs=Action.EXPORT)
def take_back(page: Page, number: int, *, by: Viewer) -> None:
    """Take a note, a tag or a shown comment back; it stays in the register. Raises MisuseError where none stands."""
    row = TextNote.objects.filter(id=number, about=None).first()
    if row is None or number not in Rows.of(row.document).standing:
        raise MisuseError(f"No note, tag or comment {number} stands. Look at the text: byname story show N.")
    _write(page, row.document, row.sort, {"by": by.name}, about=number, ruling="taken-back")


@journalled("comment-text", needs=Action.ACCOUNT)
def comment(page: Page, document: int, text: str, *, by: Viewer, signed: str = "") -> int:
    """Hold a reader's comment for moderation, with what it holds of personal data marked; nobody else sees it until then.

    Raises MisuseError while this register takes no comments, which is how it begins.
    """
    standing_text(document)
    if not comments_open():
        message = "This register takes no comments. A keeper opens them: byname story comments on."
        raise MisuseError(message)
    worded = _worded(text)
    name = " ".join(signed.split())
    if len(name) > _LONGEST_NAME:
        raise MisuseError(f"A signature has at most {_LONGEST_NAME} characters; this one has {len(name)}.")
    # Read together: a birth date in the text and the name below it are one person's.
    data = find_personal_data(f"{worded}\n{name}")
    found = [[each.sort, min(each.start, len(worded)), min(each.end, len(worded))] for each in data]
    return _write(page, document, "comment", {"text": worded, "signed": name, "by": by.name, "found": found})


@journalled("moderate-comment", needs=Action.EXPORT)
def moderate(page: Page, number: int, ruling: str, *, by: Viewer, sure: bool = False) -> None:
    """Show or refuse a held comment; one with personal data is shown only by who says that he has read it (`sure`).

    Raises MisuseError where no such comment waits.
    """
    if ruling not in RULINGS:
        raise MisuseError(f"{ruling!r} is no ruling. A held comment is: {', '.join(RULINGS)}.")
    row = TextNote.objects.filter(id=number, sort="comment", about=None).first()
    held = Rows.of(row.document).held if row else {}
    if row is None or number not in held:
        raise MisuseError(f"No comment {number} waits. See the queue: byname story moderate.")
    if ruling == "shown" and held[number].found and not sure:
        sorts = ", ".join(sorted({sort for sort, _start, _end in held[number].found}))
        raise MisuseError(
            f"Comment {number} seems to hold personal data ({sorts}), so it stays held. Refuse it; or, where it harms "
            "nobody, show it and say that you have looked (--looked)."
        )
    _write(page, row.document, "comment", {"by": by.name}, about=number, ruling=ruling)


@journalled("comments", needs=Action.ADMIN)
def open_comments(page: Page, *, taken: bool, by: Viewer) -> None:
    """Let readers comment on texts in this register, or no longer; each change is a version of the register's own entry."""
    body = dict(world().of("register").get("register", {}))
    page.note = {"comments": taken, "by": by.name}
    write_entries(page, [NewReference("register", "register", {**body, "comments": taken})])


def _write(
    page: Page, document: int, sort: str, body: dict[str, Any], *, about: int | None = None, ruling: str = ""
) -> int:
    [number] = page.ids(TextNote, 1)
    key, blob = page.sealed(f"text_note.blob.{number}", body)
    page.write(TextNote, [(number, page.number, document, sort, about, ruling, key, blob)])
    page.note = {"document": document, "note": number} | ({"about": about, "ruling": ruling} if about else {})
    return number


def _worded(text: str) -> str:
    worded = text.strip()
    if not worded or len(worded) > _LONGEST:
        raise MisuseError(f"A note or comment has 1 to {_LONGEST} characters; this one has {len(worded)}.")
    return worded
