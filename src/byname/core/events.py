"""Events that a reading tells of one person, and tellings: events with who told them and when we learned it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from byname.core.dates import UncertainDate

__all__ = ["Degree", "DocumentKind", "Event", "EventKind", "ParticipantRole", "SourceKind", "Telling"]


class EventKind(StrEnum):
    """What a record can say happened to a person (Convention III arts. 17, 104, 120, 122 and the practice of bureaux)."""

    SOUGHT = "sought"
    CAPTURED = "captured"
    HELD = "held"
    SEEN = "seen"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    HANDED_OVER = "handed-over"
    RETURNED = "returned"
    RELEASED = "released"
    ESCAPED = "escaped"
    THIRD_STATE = "third-state"
    DIED = "died"
    SET_ASIDE = "set-aside"


class Degree(StrEnum):
    """How firm a death is: only certified and identified count, and only after two approvals (law 7)."""

    NONE = ""
    REPORTED = "reported"
    CERTIFIED = "certified"
    IDENTIFIED = "identified"


class SourceKind(StrEnum):
    """Who tells us."""

    DETAINING = "detaining-power"
    AGENCY = "agency"
    OWN_FORCES = "own-forces"
    FAMILY = "family"
    RETURNEE = "returnee"
    ACT = "act"
    PRESS = "press"
    DESK = "desk"


class DocumentKind(StrEnum):
    """What a document is; it says what a row tells where no column does."""

    MISSING_LIST = "missing-list"
    CAPTIVE_LIST = "captive-list"
    CONFIRMATION = "confirmation"
    HANDOVER_ACT = "handover-act"
    DEATH_NOTICE = "death-notice"
    TESTIMONY = "testimony"
    FORM = "form"
    EXCHANGE_LIST = "exchange-list"
    CLAIM_TABLE = "claim-table"
    PRESS_TEXT = "press-text"


class ParticipantRole(StrEnum):
    """How another person of the same row is tied to an event."""

    SEEN_WITH = "seen-with"
    WITNESS = "witness"
    KIN = "kin"
    APPLICANT = "applicant"
    INSTEAD_OF = "instead-of"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a reading says of the record's person; its identity is (record, kind, ordinal)."""

    kind: EventKind
    when: UncertainDate
    ordinal: int = 0
    place: str = ""
    held_by: str = ""
    of_power: str = ""
    degree: Degree = Degree.NONE
    exchange: str = ""
    phase: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """An event with its provenance: record id, document id, who says so, and the day (ordinal) the document was received.

    `reliability` runs from 1 (weakest) to 5 (strongest) and comes from the source's reference entry.
    `root` is the source that a copied list repeats in the end, "" for one that speaks for itself.
    `approved` is true for a death whose two approvals stand at the known moment.
    """

    event: Event
    record: int
    document: int
    source_kind: SourceKind
    received: int
    reliability: int = 3
    approved: bool = False
    root: str = ""
