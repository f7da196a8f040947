"""Made-up press texts in the small register: a story, its rewrite with the group changed, its copy, and another story."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from byname.actions.arrivals import Arrival
from byname.actions.texts import TextFacts, take_in_text
from byname.core.disclosure import Viewer

__all__ = ["COPY", "OTHER", "REWRITE", "STORY", "take_texts"]

_REST = (
    "Families had waited for news at the border since the early morning, and buses were met with flags and songs along the "
    "whole of the road. Doctors examined everybody on arrival and sent those who needed it to the hospital in the capital."
)
STORY = f"""Desk counts 390 returned defenders of the works

The desk said on 28 May 2022 that 390 defenders of the works came home in the first stage of the exchange. Another 303 soldiers are still
held in captivity, a spokesman said on Saturday.

{_REST}
"""
REWRITE = f"""390 marines of the coast are home

The desk said on 28 May 2022 that 390 marines of the coast came home in the first stage of the exchange. Another 330 soldiers are still
held in captivity, a spokesman said on Saturday.

{_REST}
"""
COPY = f"{STORY}\nMore of this on our pages."
OTHER = "Court hears of cold cells\n\nA court in Brindel heard on Monday that 47 prisoners of war reported torture in the northern colony."


def take_texts(folder: Path, by: Viewer) -> dict[str, int]:
    """Take the four in, each printed by another outlet on another day; gives their numbers by name."""
    del folder
    texts = {
        "story": (STORY, "First Post", 28),
        "rewrite": (REWRITE, "Other Gazette", 29),
        "copy": (COPY, "Third Page", 30),
        "other": (OTHER, "First Post", 31),
    }
    return {
        name: take_in_text(
            Arrival(Path(), f"{name}.txt", "", "press-text", date(2022, 6, 1), backfill=True, content=text.encode()),
            TextFacts(outlet, date(2022, 5, day)),
            by=by,
        ).document
        for name, (text, outlet, day) in texts.items()
    }
