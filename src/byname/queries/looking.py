"""Every look at named people is written down before they are shown; where it cannot be, nobody is shown."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from time import monotonic
from typing import Any, ClassVar

from django.db import Error as DatabaseError

from byname.core.disclosure import Viewer
from byname.core.errors import BynameError
from byname.ledger.memory import Remembered
from byname.store.keyring import register_ring
from byname.store.lookbook import write_look

__all__ = ["UnwrittenLookError", "fingerprint_of", "look", "look_at_found"]

_MINUTES = 5
_SEEN: Remembered[float] = Remembered(20_000)


class UnwrittenLookError(BynameError):
    """The journal of looks cannot be written, so nobody may be shown."""

    status: ClassVar[int] = 503


def look(action: str, what: dict[str, Any], *, viewer: Viewer) -> None:
    """Write down that the viewer is about to see people; `what` holds public numbers and figure texts, never names.

    A name that was only given at a terminal is marked as unverified. Raises UnwrittenLookError.
    """
    try:
        write_look(by=viewer.name, verified=viewer.verified, action=action, purpose=viewer.purpose, what=what)
    except (DatabaseError, OSError):
        message = (
            "The journal of looks cannot be written, so nobody is shown. "
            "Ask whoever runs this register to run `byname doctor`, then try again."
        )
        raise UnwrittenLookError(message) from None


def look_at_found(text: str, persons: Sequence[str], *, typing: bool, viewer: Viewer) -> None:
    """Write down that the viewer is about to see whom a text finds; raises UnwrittenLookError.

    While somebody is typing, a look is written where it names anybody whom no look of this viewer's and purpose names
    since a few minutes: nobody is ever shown without a look, and one search leaves few of them.
    """
    now, key = monotonic(), (viewer.name, viewer.verified, viewer.purpose)
    known = {number for number in persons if (_SEEN.get((*key, number)) or -math.inf) > now - 60 * _MINUTES}
    if typing and known.issuperset(persons):
        return
    what = {"text": fingerprint_of(text, viewer=viewer), "persons": list(persons)}
    look("find", what | ({"typing": True} if typing else {}), viewer=viewer)
    for number in persons:
        _SEEN.put((*key, number), now)


def fingerprint_of(text: str, *, viewer: Viewer) -> dict[str, Any]:
    """Give a searched text as a look keeps it: its length and a keyed fingerprint that only this register can test."""
    del viewer  # the same text leaves the same fingerprint, whoever searched
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return {"length": len(text), "fingerprint": register_ring().fingerprint(digest)}
