"""Looking people up, by whichever index stands: in memory where this process keeps one, else by the store's B-trees."""

from __future__ import annotations

from byname.engines.lookup import Found, Query
from byname.engines.lookup_stored import StoredLookup
from byname.ledger.lookupstore import Searched, StoredRows

__all__ = ["look_up"]


def look_up(query: Query, searched: Searched, *, limit: int, unit: bool, place: bool) -> Found:
    """Find the records that a query may mean among those that may be searched; units and places only where they may be shown."""
    return StoredLookup(StoredRows(searched, unit=unit, place=place)).search(query, limit=limit)
