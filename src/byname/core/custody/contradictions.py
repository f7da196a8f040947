"""Persons of whom what is told cannot all be true, so that a human has to look."""

from __future__ import annotations

from byname.core.custody.movements import END_EFFECTS, Effect
from byname.core.custody.persons import PersonLine

__all__ = ["CONTRADICTIONS", "contradictions"]

CONTRADICTIONS = frozenset(
    {
        "contradicted", "date-after-receipt", "dead-yet-held", "dead-yet-returned", "dead-yet-seen",
        "death-contradicted", "end-after-return", "order-impossible", "set-aside-yet-told",
    }
)  # fmt: skip
"""Doubts that say: one of these tellings is wrong. A list that lags behind a return is none, nor is a second captivity."""

_RIVALS = frozenset({"rival-dates", "rival-exchanges"})
_LAST = frozenset({*END_EFFECTS.values(), Effect.DIED})


def contradictions(line: PersonLine) -> tuple[str, ...]:
    """Give the codes of what cannot all be true of a person, each once; rival days only where they are of an end."""
    found = [
        doubt
        for movement in line.movements
        for doubt in movement.doubts
        if doubt in CONTRADICTIONS or (doubt in _RIVALS and movement.effect in _LAST)
    ]
    return tuple(dict.fromkeys(found))
