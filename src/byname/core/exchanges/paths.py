"""One person's path through lists: asked for so often, refused so often, agreed or not, came or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from byname.core.exchanges.handovers import Outcome, outcome_of
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import ListRole

__all__ = ["Path", "path_of"]


@dataclass(frozen=True, slots=True)
class Path:
    """A person's places on lists in order of receipt, and what they come to.

    `asked` and `refused` count lists, not rows: who stands twice on one list was asked for once. `first_asked` is the
    ordinal of the first such list's day, None where nobody asked. `outcomes` are one for each exchange that decided.
    """

    steps: tuple[Listing, ...]
    asked: int
    first_asked: int | None
    refused: int
    outcomes: tuple[tuple[str, Outcome], ...]


def path_of(listings: Iterable[Listing]) -> Path:
    """Read the places of one person; the order in which they are given does not matter."""
    steps = tuple(sorted(listings, key=lambda each: (each.day, each.document, each.record)))
    asked = {each.document: each.day for each in steps if each.role is ListRole.REQUESTED}
    refused = {each.document for each in steps if each.role is ListRole.REFUSED}
    exchanges = dict.fromkeys(each.exchange for each in steps if each.exchange)
    outcomes = ((code, outcome_of(steps, code)) for code in exchanges)
    return Path(
        steps,
        len(asked),
        min(asked.values(), default=None),
        len(refused),
        tuple((code, found) for code, found in outcomes if found is not None),
    )
