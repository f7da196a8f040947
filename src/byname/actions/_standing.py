"""Whether the same bytes stand here already, filed the same way (law 1); a document that was taken back stands no more."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from byname.actions._opening import open_arrival
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.ledger.decisions import Withdrawals
from byname.store.keyring import register_ring, unseal
from byname.store.models import Content, Document

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival

__all__ = ["edits_of", "filed_before", "fingerprint_of", "standing_document"]

_ON_THE_ROW = ("power", "holder", "degree")


def fingerprint_of(arrival: Arrival) -> str:
    """Give the keyed fingerprint of the bytes that arrived."""
    with arrival.opened() as stream:
        return register_ring().fingerprint(hashlib.file_digest(stream, "sha256").digest())


def standing_document(arrival: Arrival) -> Document | None:
    """Give the document that these bytes stand as already, if any; raises what `filed_before` raises."""
    content = Content.objects.filter(fingerprint=fingerprint_of(arrival)).first()
    return filed_before(arrival, content.id)[0] if content else None


def filed_before(arrival: Arrival, content: int) -> tuple[Document | None, int]:
    """Give the document that stands with this content, filed as this arrival, and how many were ever filed so.

    Raises MisuseError where it stands with other covering facts: what they are about cannot be told twice.
    """
    earlier = list(
        Document.objects.filter(
            content=content,
            source=arrival.source,
            kind=arrival.kind,
            role=arrival.role,
            exchange=arrival.exchange,
            phase=arrival.phase,
        ).order_by("occurrence")
    )
    withdrawals = Withdrawals()
    standing = [each for each in earlier if not withdrawals.taken_back("document", each.id)]
    if not standing:
        return None, len(earlier)
    _demand_same_facts(arrival, standing[-1])
    return standing[-1], len(earlier)


def edits_of(arrival: Arrival) -> dict[str, Any]:
    """Give what the user told of how to read the file: the sheet, the columns, the day of what it tells."""
    return {"on": arrival.on.edtf if arrival.on else "", "edits": dict(arrival.mapping), "sheet": arrival.sheet}


def _demand_same_facts(arrival: Arrival, standing: Document) -> None:
    told, now = _sealed_facts(standing), edits_of(arrival)
    pairs = [(name, getattr(standing, name), getattr(arrival, name)) for name in _ON_THE_ROW]
    pairs += [(name, told[name], now[name]) for name in ("on", "sheet") if name in told]
    differing = [
        f"{name} ({before or 'none'} there, {after or 'none'} now)" for name, before, after in pairs if before != after
    ]
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
