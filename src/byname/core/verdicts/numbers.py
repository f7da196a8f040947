"""How a number as it was written stands to a number with a range: every hedge, per cent, fractions, wholes known about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from byname.core.press.counts import ABOUT_PERCENT, Hedge, StatedCount
from byname.core.statements.claim import TextClaim

__all__ = ["Fit", "Number", "Span", "allowed", "fit_of", "is_share", "joined", "share_of"]

_DECIMAL: Final = re.compile(r"\d+[.,](\d+)\s*(?:%|per ?cent|percent|відсот|процент)")
_ROUNDED: Final = Fraction(1, 2)
"""A whole percentage is one rounded: 51 % is anything from 50.5 to 51.5."""


class Fit(StrEnum):
    """How much of a range a written number allows: all of it, some, or nothing."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its range, both bounds included; `about`: its source knows it only about (so it stays about)."""

    value: int
    low: int
    high: int
    about: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high and not self.about


@dataclass(frozen=True, slots=True)
class Span:
    """What is allowed or possible, from `low` to `high`, both included; no upper end where `high` is None."""

    low: Fraction
    high: Fraction | None

    def fit(self, other: Span) -> Fit:
        """Tell how much of another span lies in this one."""
        above = self.high is not None and other.low > self.high
        if above or (other.high is not None and other.high < self.low):
            return Fit.NONE
        ends = self.high is None or (other.high is not None and other.high <= self.high)
        return Fit.ALL if other.low >= self.low and ends else Fit.SOME


def is_share(claim: TextClaim) -> bool:
    """Tell whether the claim states a part of a whole and no count."""
    return claim.unit in {"percent", "fraction"}


def allowed(claim: TextClaim) -> Span | None:
    """Give the numbers that the words allow: persons for a count, hundredths for a share; None where they state none.

    A hedge means what `core.press.counts` says. A percentage without one is rounded as written, a bare fraction ("a third")
    is said as about, as people speak.
    """
    if claim.vague:
        return None
    if claim.unit == "fraction":
        return _fraction(claim)
    if claim.unit == "percent":
        return _percent(claim)
    if claim.value is None and claim.lower is None and claim.upper is None:
        return None
    low, high = StatedCount(claim.value, claim.lower, claim.upper, claim.approx, "", "").possible
    return Span(Fraction(low), None if high is None else Fraction(high))


def fit_of(claim: TextClaim, number: Number) -> Fit:
    """Tell how much of a number's range a claim that counts allows; a number known about is taken 10 % either way."""
    span = allowed(claim)
    return Fit.SOME if span is None else span.fit(_span(number))


def share_of(claim: TextClaim, part: Number, whole: Number, *, inside: bool = True) -> Fit:
    """Tell how much of a share's range a claim that states a share allows; a whole known about gives a share about.

    `inside`: whoever is of the part is of the whole, so that no share is above one. Of a whole that may be nobody, nothing
    is certain.
    """
    span, top, base = allowed(claim), _span(part), _span(whole)
    if span is None or not base.high:
        return Fit.SOME
    low = 100 * top.low / base.high
    high = 100 * (top.high or 0) / base.low if base.low else None
    if inside:
        low, high = min(low, Fraction(100)), min(high if high is not None else Fraction(100), Fraction(100))
    return span.fit(Span(low, high))


def joined(fits: Iterable[Fit]) -> Fit:
    """Give how all of several parts stand: one that fails fails them all, one that is open leaves them open."""
    found = set(fits)
    return Fit.NONE if Fit.NONE in found else Fit.SOME if Fit.SOME in found or not found else Fit.ALL


def _span(number: Number) -> Span:
    if not number.about:
        return Span(Fraction(number.low), Fraction(number.high))
    margin = Fraction(ABOUT_PERCENT, 100)
    return Span(number.low * (1 - margin), number.high * (1 + margin))


def _percent(claim: TextClaim) -> Span | None:
    if claim.value is None:
        if claim.lower is None or claim.upper is None:
            return None
        return Span(claim.lower - _ROUNDED, claim.upper + _ROUNDED)
    value, rounded = Fraction(claim.value), _ROUNDED
    written = _DECIMAL.search(claim.quote.casefold())
    if written:
        places = 10 ** len(written[1])
        value = claim.value + Fraction(int(written[1]), places) if claim.quote else value
        rounded = Fraction(1, 2 * places)
    return _hedged(claim.approx, value, rounded)


def _fraction(claim: TextClaim) -> Span | None:
    top, _, base = claim.fraction.partition("/")
    if not (top.isdecimal() and base.isdecimal() and int(base)):
        return None
    value = Fraction(100 * int(top), int(base))
    return _hedged(Hedge.ABOUT if claim.approx is Hedge.EXACT else claim.approx, value, Fraction(0))


def _hedged(hedge: Hedge, value: Fraction, rounded: Fraction) -> Span:
    margin = value * ABOUT_PERCENT / 100
    # More than a share is more than it by however little; a hair stands for that.
    hair = Fraction(1, 10**9)
    return {
        Hedge.MORE_THAN: Span(value + hair, None),
        Hedge.AT_LEAST: Span(value, None),
        Hedge.NEARLY: Span(value - margin, value + rounded),
        Hedge.UP_TO: Span(Fraction(0), value + rounded),
        Hedge.ABOUT: Span(value - margin, value + margin),
    }.get(hedge, Span(value - rounded, value + rounded))
