"""Probabilities, ratios and numbers of expected people in words: never more digits than they are worth."""

from __future__ import annotations

from byname.wording.saying import say

__all__ = ["chance", "decimal", "percent", "years"]

_EVEN_CHANCE = 0.1
_SURE = 0.995


def chance(value: float, *, below: bool = False, lang: str = "en") -> str:
    """Write a probability: less than 1 in a million, 1 in 2,300, 34 %, more than 99 %."""
    if below:
        return say("chance.below", lang=lang)
    if value >= _SURE:
        return say("chance.nearly-sure", lang=lang)
    if value >= _EVEN_CHANCE:
        return say("chance.per-cent", lang=lang, number=percent(value))
    odds = round(1 / value)
    return say("chance.one-in", lang=lang, n=round(odds, 2 - len(str(odds))))


def percent(value: float) -> str:
    """Write a share in hundredths."""
    return f"{100 * value:.0f}"


def decimal(value: float) -> str:
    """Write a ratio or a mean: two digits behind the point below ten, one below a thousand."""
    return f"{value:.2f}" if value < 10 else f"{value:,.1f}" if value < 1000 else f"{value:,.0f}"


def years(days: float) -> str:
    """Write days as years with one digit behind the point."""
    return f"{days / 365.25:.1f}"
