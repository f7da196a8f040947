"""Writing the course of an exchange down: exchanges, talks, proposals, answers, promises and counts, version by version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.actions.journalled import journalled
from byname.actions.references import NewReference, write_entries
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.store.journal import Page

__all__ = ["EXCHANGE_KINDS", "add_exchange_entries"]

EXCHANGE_KINDS = ("exchange", "talks", "proposal", "answer", "promise", "promise-mark", "count")


@journalled("exchange", needs=Action.EXCHANGE)
def add_exchange_entries(page: Page, entries: Sequence[NewReference], *, by: Viewer) -> int:
    """Append entries about exchanges, each as the next version of its code; gives how many.

    Raises MisuseError for another kind of entry, and for a code that no page could name.
    """
    del by
    for entry in entries:
        if entry.kind not in EXCHANGE_KINDS:
            message = f"{entry.kind!r} is no entry about exchanges. There are: {', '.join(EXCHANGE_KINDS)}."
            raise MisuseError(message)
        if "/" in entry.code and entry.kind == "exchange":
            message = f"The exchange code {entry.code!r} has a slash, and its page could not be addressed. Write X-1, not X/1."
            raise MisuseError(message)
    return write_entries(page, entries)
