"""The journal of looks: who saw, searched or exported whom, and why; a look that cannot be written is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db import connections, transaction

from byname.store.journal import GENESIS, entry_head
from byname.store.models import Look

__all__ = ["look_facts", "write_look"]

_LOCK = 8_031_946


def look_facts(look: Look) -> dict[str, Any]:
    """Give what a look states, as it enters its head."""
    return {
        "id": look.id,
        "at": look.at.isoformat(),
        "by": look.by,
        "verified": look.verified,
        "action": look.action,
        "purpose": look.purpose,
        "what": look.what,
    }


def write_look(*, by: str, verified: bool, action: str, purpose: str, what: dict[str, Any]) -> None:
    """Append one look; `verified` is false where the name was only given at a terminal."""
    with transaction.atomic(using="looks"):
        connection = connections["looks"]
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        last = Look.objects.order_by("-id").first()
        previous = last.head if last else GENESIS
        look = Look(
            id=last.id + 1 if last else 1,
            at=datetime.now(UTC),
            by=by,
            verified=verified,
            action=action,
            purpose=purpose,
            what=what,
            previous=previous,
        )
        look.head = entry_head(previous, look_facts(look))
        look.save(force_insert=True)
