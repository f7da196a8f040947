"""All tables, gathered for Django."""

from __future__ import annotations

from byname.store.derived import (
    BlockKey,
    DerivedHead,
    LinkCopy,
    LinkMet,
    LinkRow,
    LookupRow,
    LookupWord,
    PersonState,
    RecordState,
    UndecidedState,
)
from byname.store.documents import Claim, Content, ContentChunk, Document
from byname.store.entries import Entry
from byname.store.judgements import Approval, Judgement, Withdrawal
from byname.store.looks import Look, User
from byname.store.records import Event, Participant, Reading, Record
from byname.store.reference import ReferenceEntry
from byname.store.releases import Release, Retraction, SigningKey
from byname.store.texts import TextNote, TextReading

__all__ = [
    "APPEND_ONLY",
    "REGISTER_ROWS",
    "Approval",
    "BlockKey",
    "Claim",
    "Content",
    "ContentChunk",
    "DerivedHead",
    "Document",
    "Entry",
    "Event",
    "Judgement",
    "LinkCopy",
    "LinkMet",
    "LinkRow",
    "Look",
    "LookupRow",
    "LookupWord",
    "Participant",
    "PersonState",
    "Reading",
    "Record",
    "RecordState",
    "ReferenceEntry",
    "Release",
    "Retraction",
    "SigningKey",
    "TextNote",
    "TextReading",
    "UndecidedState",
    "User",
    "Withdrawal",
]

REGISTER_ROWS = (
    ReferenceEntry,
    Content,
    ContentChunk,
    Document,
    Record,
    Reading,
    Event,
    Participant,
    Claim,
    Judgement,
    Withdrawal,
    Approval,
    TextReading,
    TextNote,
    SigningKey,
    Release,
    Retraction,
)
"""Every table that a journal entry vouches for, in the order in which its rows enter the entry's digest."""

APPEND_ONLY = (*REGISTER_ROWS, Entry, Look)
"""Every table that both databases guard against change."""
