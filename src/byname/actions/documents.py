"""Taking a document in: its bytes, records, readings and events, in one transaction (law 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.actions._reach import demand_granted
from byname.actions._recording import RowWriter, record_list
from byname.actions.arrivals import Arrival, Taken
from byname.actions.journalled import journalled
from byname.core.disclosure import Action, Viewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from byname.store.journal import Page

__all__ = ["RowWriter", "record_document"]


@journalled("take-in", needs=Action.TAKE_IN)
def record_document(
    page: Page,
    arrival: Arrival,
    *,
    by: Viewer,
    progress: Callable[[int], None] = lambda _rows: None,
) -> Taken:
    """Record one list: bytes, rows, how they read, what they tell; all of it or nothing.

    Raises TableError where the file is no list, MisuseError where source or kind are unknown.
    """
    demand_granted(arrival, by=by)
    return record_list(page, arrival, progress)
