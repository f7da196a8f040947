"""Which words of the labelling rules an occasion has, and which parties take hostages in the words of the press."""

from __future__ import annotations

from typing import Final

__all__ = ["BY_OCCASION", "TAKERS"]

BY_OCCASION: Final[dict[str, str]] = {
    "hold": "people held",
    "notify": "detentions notified",
    "miss": "people missing",
    "account": "missing people accounted for",
    "capture": "people captured",
    "kill": "people killed",
    "injure": "people injured",
    "incaptkill": "prisoners killed in captivity",
    "incaptdie": "prisoners died in captivity",
    "execute": "prisoners executed",
    "decline": "people who declined repatriation",
    "interview": "prisoners interviewed",
    "torture": "prisoners reporting torture",
    "sexual": "prisoners reporting sexual violence",
    "escape": "people returned outside exchanges",
    "identify": "remains identified",
    "exhume": "remains exhumed",
}

TAKERS: Final[frozenset[str]] = frozenset(
    {"Palestinians", "Hezbollah", "Lebanon", "FARC", "ELN", "Abu Sayyaf", "JNIM", "Boko Haram", "Islamic State"}
)
"""Parties whose own people are spoken of as prisoners released, those in their hands as hostages (labelling rules, section 5)."""
