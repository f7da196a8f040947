"""Events from which and over which counts run: wars, invasions, truces, searches."""

from __future__ import annotations

from typing import Final

__all__ = ["EVENTS", "OPENERS", "OWNING", "SINCE", "WORKS"]

SINCE: Final = (
    "від початку", "з початку", "із початку", "від часу", "з часу", "з моменту", "від моменту",
    "с начала", "со времени", "с момента", "со дня",
)  # fmt: skip
"""How a period begins that runs from an event to the day of the text."""

OPENERS: Final = ("за час", "за время", "за весь час", "за все время")
"""How a period begins that an event fills."""

EVENTS: Final = (
    "війн", "вторгнен", "агресі", "пошук", "перемир", "конфлікт", "операці", "облог", "окупаці", "бойов",
    "войн", "вторжен", "агресси", "поиск", "конфликт", "осад", "оккупаци", "боев",
)  # fmt: skip
"""How the names of such events begin."""

WORKS: Final = (
    "робот",
    "работ",
    "окупаці",
    "оккупаци",
    "війн",
    "войн",
    "боїв",
    "боев",
    "облог",
    "осад",
    "пошук",
    "поиск",
)
"""What a length of time is measured by: over three years of work."""

OWNING: Final = ("ого", "его", "ої", "ьої", "их", "ых")
"""How a word ends that says whose work it was; the length of time then stands without it."""
