"""A number expression while it is read: its tokens, number, hedge and form, before its use is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from byname.core.grammar.hedges import bounds, hedge_after, hedge_before
from byname.core.grammar.parts import Form, Numeral, Token, Use
from byname.core.grammar.quantities import Quantity
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge

__all__ = ["Draft", "draft_of", "hedged", "whole_number"]


@dataclass(frozen=True, slots=True)
class Draft:
    """Tokens [first, last) with the hedge, [bare, bare_last) without; the rest as in `Numeral`."""

    first: int
    last: int
    bare: int
    bare_last: int
    value: int | None
    lower: int | None = None
    upper: int | None = None
    hedge: Hedge = Hedge.EXACT
    form: Form = Form.CARDINAL
    fraction: str = ""
    part: int = 0
    number: float | None = None
    digits: bool = False
    scale: float = 1
    use: Use | None = None

    def numeral(self, tokens: Sequence[Token], use: Use) -> Numeral:
        """Give the numeral with its places in the text."""
        return Numeral(
            tokens[self.first].start,
            tokens[self.last - 1].end,
            tokens[self.bare].start,
            tokens[self.bare_last - 1].end,
            self.value,
            self.lower,
            self.upper,
            self.hedge,
            self.form,
            use,
            self.fraction,
            self.part,
        )


def whole_number(value: float) -> int | None:
    """Give a number as a whole one; None for one and a half."""
    return round(value) if abs(value - round(value)) < 1e-6 else None


def draft_of(quantity: Quantity, form: Form = Form.CARDINAL) -> Draft:
    """Make a draft of a bare number."""
    return Draft(
        quantity.first,
        quantity.last,
        quantity.first,
        quantity.last,
        whole_number(quantity.value) if quantity.value >= 0 else None,
        form=Form.ORDINAL if quantity.ordinal else form,
        number=quantity.value,
        scale=quantity.scale,
        digits=bool(quantity.plain),
    )


def hedged(draft: Draft, tokens: Sequence[Token], tongue: Tongue, quantity: Quantity | None = None) -> Draft:
    """Add the hedge before or after a draft, or the one that stands in the number itself (тысяч пять, 10 с лишним тысяч)."""
    hedge, first = hedge_before(tokens, draft.first, tongue)
    later, last = hedge_after(tokens, draft.last, tongue)
    hedge = later if hedge is Hedge.EXACT else hedge
    if hedge is Hedge.EXACT and quantity is not None and quantity.about:
        hedge = Hedge.ABOUT
    if hedge is Hedge.EXACT and quantity is not None and quantity.over:
        hedge = Hedge.MORE_THAN
    if draft.hedge is Hedge.RANGE:
        return replace(draft, first=first, last=last)
    lower, upper = bounds(draft.value, hedge)
    return replace(draft, first=first, last=last, hedge=hedge, lower=lower, upper=upper)
