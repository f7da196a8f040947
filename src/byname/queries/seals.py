"""Whether every sealed blob can still be opened: a key that is gone without an erasure is damage."""

from __future__ import annotations

from byname.core.disclosure import Viewer
from byname.core.errors import Problem
from byname.ledger.seals import key_balance, lost_keys

__all__ = ["keys_lost"]


def keys_lost(*, viewer: Viewer) -> tuple[Problem, ...]:
    """Give the problem of a key ring that has lost keys, or none, for who runs the register; it tells of nobody."""
    del viewer  # how many keys are gone, and the number of a record, tell of nobody
    return tuple(lost_keys(key_balance().lost))
