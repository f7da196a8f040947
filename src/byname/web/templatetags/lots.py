"""Filters for numbers of a lot: exact ones as counts, averages as about so many."""

from __future__ import annotations

from django import template

from byname.queries.what_if_results import LotView
from byname.wording import count, say

register = template.Library()


@register.filter
def lot_number(found: LotView) -> str:
    """Write how many: a whole number as a count, an average over draws as about so many; a dash where it is withheld."""
    if found.value is None:
        return "–"
    whole = float(found.value).is_integer()
    return count(int(found.value)) if whole else say("what-if.average", n=f"{found.value:,.1f}")


@register.filter
def lot_range(found: LotView) -> str:
    """Write the range of a number where it has one."""
    if found.low is None or found.high is None or found.low == found.high:
        return ""
    return say("range", low=found.low, high=found.high)
