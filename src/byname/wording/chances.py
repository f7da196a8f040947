"""Probabilities, ratios and numbers of expected people in words: never more digits than they are worth."""

from __future__ import annotations

from byname.wording.saying import say

__all__ = ["chance", "chance_range", "decimal", "percent", "years"]

_FLOOR = 1e-6  # below it no probability is told, so a bound that stands on it is less

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


def chance_range(value: float, low: float | None, high: float | None, *, below: bool = False, lang: str = "en") -> str:
    """Write the range of a probability, "" where it has none or where its ends read like the value."""
    if low is None or high is None:
        return ""
    said = chance(value, below=below, lang=lang)
    ends = [chance(end, below=end <= _FLOOR, lang=lang) for end in (low, high)]
    return "" if ends == [said, said] else say("chance.range", lang=lang, low=ends[0], high=ends[1])


def percent(value: float) -> str:
    """Write a share in hundredths."""
    return f"{100 * value:.0f}"


def decimal(value: float) -> str:
    """Write a ratio or a mean: two digits behind the point below ten, one below a thousand."""
    return f"{value:.2f}" if value < 10 else f"{value:,.1f}" if value < 1000 else f"{value:,.0f}"


def years(days: float) -> str:
    """Write days as years with one digit behind the point."""
    return f"{days / 365.25:.1f}"
