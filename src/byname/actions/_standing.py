"""Whether the same sheet of the same bytes stands here already, filed the same way (law 1); what was taken back stands no more."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from byname.actions._opening import open_arrival
from byname.core.disclosure import Viewer, may_see_kind, may_see_person
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.formats import open_table
from byname.ledger.decisions import Withdrawals
from byname.store.keyring import register_ring, unseal
from byname.store.models import Content, Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from byname.actions.arrivals import Arrival

__all__ = ["demand_alone", "edits_of", "filed_before", "filing_notes", "fingerprint_of", "standing_document"]

_FILED_BY = ("source", "kind", "role", "exchange", "phase")
"""What makes the same bytes another document (law 1)."""
_ON_THE_ROW = ("power", "holder", "degree", "made_up")


def fingerprint_of(arrival: Arrival) -> str:
    """Give the keyed fingerprint of the bytes that arrived."""
    with arrival.opened() as stream:
        return register_ring().fingerprint(hashlib.file_digest(stream, "sha256").digest())


def standing_document(arrival: Arrival) -> Document | None:
    """Give the document that these bytes stand as already, if any; raises what `filed_before` raises."""
    content = Content.objects.filter(fingerprint=fingerprint_of(arrival)).first()
    return filed_before(arrival, content.id)[0] if content else None


def filed_before(arrival: Arrival, content: int) -> tuple[Document | None, int]:
    """Give the document that stands with this sheet of this content, filed as this arrival, and how many were ever filed so.

    Raises MisuseError where it stands with other covering facts: what they are about cannot be told twice.
    """
    alike = {name: getattr(arrival, name) for name in _FILED_BY}
    earlier = list(Document.objects.filter(content=content, **alike).order_by("occurrence"))
    standing = _of_sheet(arrival, _standing(earlier))
    if not standing:
        return None, len(earlier)
    _demand_same_facts(arrival, standing[-1])
    return standing[-1], len(earlier)


def filing_notes(arrival: Arrival, document: int, *, by: Viewer) -> tuple[str, ...]:
    """Say what taking these bytes in leaves as it stands: an earlier day of receipt, documents of them filed otherwise.

    `document` is the one that they are filed as (0: none yet); what the viewer may not see is not named.
    """
    content = Content.objects.filter(fingerprint=fingerprint_of(arrival)).first()
    if content is None:
        return ()
    here = Document.objects.filter(id=document).first()
    notes = []
    if here is not None and here.received < arrival.received:
        notes.append(
            f"Document {here.id} stays as received on {here.received}; that it came again on {arrival.received} is not noted."
        )
    others = _standing(Document.objects.filter(content=content.id).exclude(id=document).order_by("id"))
    for other in _of_sheet(arrival, others):
        pairs = [(name, getattr(other, name), getattr(arrival, name)) for name in _FILED_BY]
        if (differing := _differences(pairs)) and _shown(other, by):
            notes.append(
                f"The same bytes also stand as document {other.id}, filed otherwise: {'; '.join(differing)}. Each of the two "
                f"counts; if one was filed by mistake, take it back (byname withdraw document NUMBER --reason mistaken)."
            )
    return tuple(notes)


def demand_alone(document: Document) -> None:
    """Refuse that a document stands beside another of the same sheet, filed the same way: it would tell everything twice."""
    alike = {name: getattr(document, name) for name in (*_FILED_BY, "content")}
    sheet = _sealed_facts(document).get("sheet", "")
    for other in _standing(Document.objects.filter(**alike).exclude(id=document.id).order_by("id")):
        there = _sealed_facts(other).get("sheet", "")
        # Where it is not known which sheet was read, it may have been the same.
        if not sheet or not there or sheet == there:
            message = (
                f"Document {document.id} cannot stand again: its file was taken in again since, as document {other.id}, "
                f"and everybody in it would be told of twice by one source. Nothing was written. Keep document {other.id}; "
                f"or take that one back first (byname withdraw document {other.id} --reason mistaken), then restore this one."
            )
            raise MisuseError(message)


def edits_of(arrival: Arrival) -> dict[str, Any]:
    """Give what the user told of how to read the rows: the columns, the day of what they tell."""
    return {"on": arrival.on.edtf if arrival.on else "", "edits": dict(arrival.mapping)}


def _demand_same_facts(arrival: Arrival, standing: Document) -> None:
    told, now = _sealed_facts(standing), edits_of(arrival)
    pairs = [(name, getattr(standing, name), getattr(arrival, name)) for name in _ON_THE_ROW]
    if "on" in told:
        pairs.append(("on", told["on"], now["on"]))
    # A list comes again on a later day and that tells nothing new; on an earlier day it was known before it is here.
    if arrival.received < standing.received:
        pairs.append(("received", standing.received, arrival.received))
    differing = _differences(pairs)
    if told and told.get("edits") != now["edits"] and _read_otherwise(arrival, told["mapping"]):
        differing.append("which column is read as what")
    if standing.whole != arrival.whole:
        differing.append("whole list there, addition now" if standing.whole else "addition there, whole list now")
    if differing:
        message = (
            f"These bytes stand here already as document {standing.id}, filed otherwise: {'; '.join(differing)}. "
            f"Nothing was written. To file them anew, take it back first "
            f"(byname withdraw document {standing.id} --reason mistaken), then take the file in again."
        )
        raise MisuseError(message)


def _differences(pairs: Sequence[tuple[str, Any, Any]]) -> list[str]:
    return [
        f"{name.replace('_', ' ')} ({before or 'none'} there, {after or 'none'} now)"
        for name, before, after in pairs
        if before != after
    ]


def _standing(documents: Iterable[Document]) -> list[Document]:
    withdrawals = Withdrawals()
    return [each for each in documents if not withdrawals.taken_back("document", each.id)]


def _of_sheet(arrival: Arrival, documents: Sequence[Document]) -> list[Document]:
    """Give those that were read from the sheet that this arrival names; who names none means the first with data."""
    if not documents or arrival.kind == DocumentKind.PRESS_TEXT:
        return list(documents)
    with arrival.opened() as stream:
        first = open_table(stream, name=arrival.title).sheet
    now = arrival.sheet or first
    return [each for each in documents if (_sealed_facts(each).get("sheet") or first) == now]


def _shown(document: Document, by: Viewer) -> bool:
    return bool(may_see_kind(by, document.kind, document.power) and may_see_person(by, document.power))


def _sealed_facts(document: Document) -> dict[str, Any]:
    """Open the sealed covering facts; {} where their key was destroyed."""
    secret = register_ring().secrets_of([document.key]).get(document.key)
    if secret is None:
        return {}
    facts: dict[str, Any] = json.loads(unseal(secret, bytes(document.blob), f"document.blob.{document.id}"))
    return facts


def _read_otherwise(arrival: Arrival, mapping: dict[str, Any]) -> bool:
    if arrival.kind == DocumentKind.CLAIM_TABLE:
        return False
    with open_arrival(arrival) as (_table, found, _rows):
        now = found.to_json()
    return any(now[part] != mapping[part] for part in ("header_row", "columns", "order"))
