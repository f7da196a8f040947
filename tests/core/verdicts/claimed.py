"""Claims for tests, as a text about a conflict that does not exist would make them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim

DAY = date(2025, 5, 28)


def claim(value: int | None, counted: str = "people returned", kind: str = "cumulative", **fields: Any) -> TextClaim:
    """Give a claim of persons; a hedge fills its bound as the labelling rules say."""
    approx = Hedge(fields.pop("approx", "exact"))
    lower = value if approx in {Hedge.MORE_THAN, Hedge.AT_LEAST} else None
    upper = value if approx in {Hedge.NEARLY, Hedge.UP_TO} else None
    quote = fields.pop("quote", str(value))
    plain = TextClaim(quote, 0, len(quote), value, lower, upper, approx, "persons", counted, kind)
    return replace(plain, **fields)
