"""Filters through which templates say what became of a claim and what texts have in common."""

from __future__ import annotations

from django import template

from byname.core.stories.changes import Change
from byname.wording.stories import change_said, facet_said

register = template.Library()


@register.filter
def change(value: Change) -> str:
    """Say one change between two tellings of a claim."""
    return change_said(value.sort.value, value.was, value.now)


@register.filter
def facet(value: tuple[str, str]) -> str:
    """Say one thing that two texts have in common."""
    return facet_said(*value)


@register.filter
def hundredth(share: float) -> str:
    """Write a share as a whole percentage."""
    return f"{share:.0%}"


@register.filter
def claim_number(place: int) -> int:
    """Give a claim's number as people count: the first is 1."""
    return place + 1
