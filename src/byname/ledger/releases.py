"""Frozen figures as they stand: what was signed, what was taken back, with which keys, and who stood behind each."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from byname.core.releases.beside import Shown
from byname.core.releases.draft import Behind
from byname.ledger.memory import Remembered
from byname.store.keyring import register_ring, unseal
from byname.store.models import Entry, Record, Release, Retraction, SigningKey

__all__ = [
    "KeyFacts",
    "ReleaseFacts",
    "RetractionFacts",
    "behind_of",
    "erased",
    "keys",
    "published",
    "releases",
    "reread",
]

_BEHIND: Remembered[Behind] = Remembered(200)


@dataclass(frozen=True, slots=True)
class RetractionFacts:
    """Why a figure no longer stands, and which one stands in its place ("" for none)."""

    why: str
    by_number: str
    signed: bytes
    signature: bytes
    key_code: str
    entry: int


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """One frozen figure: the bytes that were signed, the signature, the moment at which it was known."""

    id: int
    entry: int
    number: str
    figure: str
    moment: int
    signed: bytes
    signature: bytes
    key_code: str
    retraction: RetractionFacts | None


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """A public key; `vouched` is the signature by the key before it, empty for the first."""

    code: str
    public: str
    vouched: bytes
    entry: int
    since: str


def releases() -> tuple[ReleaseFacts, ...]:
    """Give every frozen figure in the order of its numbers, retracted ones too."""
    ended = {
        row.number: RetractionFacts(
            row.why, row.by_number, bytes(row.signed), bytes(row.signature), row.key_code, row.entry
        )
        for row in Retraction.objects.order_by("id")
    }
    return tuple(
        ReleaseFacts(
            row.id,
            row.entry,
            row.number,
            row.figure,
            row.moment,
            bytes(row.signed),
            bytes(row.signature),
            row.key_code,
            ended.get(row.number),
        )
        for row in Release.objects.order_by("id").defer("blob")
    )


def keys() -> tuple[KeyFacts, ...]:
    """Give every public key, the one in use last."""
    rows = list(SigningKey.objects.order_by("id"))
    at = dict(Entry.objects.filter(id__in=[row.entry for row in rows]).values_list("id", "at"))
    return tuple(
        KeyFacts(row.code, row.public, bytes(row.vouched), row.entry, at[row.entry].strftime("%Y-%m-%dT%H:%M:%SZ"))
        for row in rows
    )


def behind_of(release: int) -> Behind | None:
    """Open who stood behind a frozen figure; None where its key was destroyed."""
    row = Release.objects.get(id=release)
    secret = register_ring().secrets_of([row.key]).get(row.key)
    if secret is None:
        return None  # though this process may remember it (law 11)
    kept = _BEHIND.get((row.number, row.key, bytes(row.signature)))
    if kept is None:
        kept = Behind.from_json(json.loads(unseal(secret, bytes(row.blob), f"release.blob.{row.id}")))
        _BEHIND.put((row.number, row.key, bytes(row.signature)), kept)
    return kept


def published() -> tuple[Behind, ...]:
    """Give everything that was ever published with the people behind it; what was retracted was read all the same.

    Each number is named by its figure, with the cell where it is one of a table or course.
    """
    found = []
    for row, number in Release.objects.order_by("id").values_list("id", "number"):
        behind = behind_of(row)
        if behind is not None:
            named = (replace(each, figure=f"{number} {each.figure}".strip()) for each in behind.shown)
            found.append(replace(behind, shown=tuple(named)))
    return tuple(found)


def reread(shown: Shown, owner: dict[int, int]) -> Shown:
    """Give a number published before with the people as they are known now: who became one with another is that one.

    `owner` gives the person who holds a record now. Somebody whose record counts nowhere now stays as he was.
    """
    return Shown(shown.figure, shown.value, frozenset(owner.get(person, person) for person in shown.people))


def erased(records: list[int]) -> set[int]:
    """Give those of these records whose keys were destroyed."""
    found: dict[int, int] = {}
    for start in range(0, len(records), 500):
        found.update(Record.objects.filter(id__in=records[start : start + 500]).values_list("id", "key"))
    held = register_ring().secrets_of(found.values())
    return {record for record, key in found.items() if key not in held}
