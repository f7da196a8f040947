"""Claims and tellings for tests of stories: whatever a test does not say is plain."""

from __future__ import annotations

from datetime import date
from typing import Any

from byname.core.press.counts import Hedge
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.stories.telling import Telling

__all__ = ["claim", "telling"]


def claim(value: int | None = 1279, **facts: Any) -> TextClaim:
    """A claim of so many people returned, stated exactly."""
    speaker = facts.pop("speaker", "")
    plain: dict[str, Any] = {
        "quote": f"{value:,}" if value is not None else "", "start": 0, "end": 5, "value": value, "lower": None, "upper": None,
        "approx": Hedge.EXACT, "unit": "persons", "counted": "people returned", "kind": "cumulative",
    }  # fmt: skip
    return TextClaim(**(plain | facts), said=Attribution(0, 5, speaker) if speaker else None)


def telling(text: int = 1, value: int | None = 1279, **facts: Any) -> Telling:
    """A telling of such a claim in a text, printed by the outlet of that number on that day of May."""
    known = {
        "place": 0,
        "day": date(2031, 5, text),
        "outlet": f"Outlet {text}",
        "cohorts": (),
        "exchanges": (),
        "verdict": "",
    }
    own = {name: facts.pop(name, usual) for name, usual in known.items()}
    return Telling(text=text, claim=claim(value, **facts), **own)
