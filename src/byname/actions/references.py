"""Adding versions of reference entries: powers, sources, units, places, cohorts, exchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from byname.actions._entries import REFERENCE_KINDS, NewReference, write_entries
from byname.actions._pending import world_changed
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.store.journal import Page

__all__ = ["REFERENCE_KINDS", "NewReference", "add_references"]

_BY_OTHER_ACTIONS: Final = frozenset({"policy", "policy-yes", "roll-call", "link-model", "link-model-use"})
"""What only its own action writes: whoever keeps the accounts writes nobody's yes, no policy and no model."""


@sequence("reference", "link", needs=Action.ADMIN)
def add_references(entries: Sequence[NewReference], *, by: Viewer) -> int:
    """Append reference entries, each as the next version of its code; raises MisuseError where one is not whole.

    Where units, places or known sources change, everybody is derived anew: they may read otherwise.
    """
    added = write_references(entries, by=by)
    if world_changed():
        follow_up(by=by)
    return added


@journalled("reference", needs=Action.ADMIN)
def write_references(page: Page, entries: Sequence[NewReference], *, by: Viewer) -> int:
    """Write the reference entries alone; gives how many."""
    del by
    for entry in entries:
        if entry.kind in _BY_OTHER_ACTIONS:
            message = f"A {entry.kind} is not written as a reference entry: `byname exchange policy`, `rollcall` and `link` do that."
            raise MisuseError(message)
    return write_entries(page, entries)
