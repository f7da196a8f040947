"""Filters of the page of the public chronology: numbers as unsure as they were told, reasons, rules, and where a claim stands."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from byname.core.published.bounds import Bounds
from byname.queries.chronology import FlagView
from byname.queries.results import Sentence
from byname.wording import say
from byname.wording.telling import tell_pairs

register = template.Library()

_ADDRESSES = ("http", "https")


@register.filter
def people(bounds: Bounds | None) -> str:
    """Write how many people were told: one number, a range, at least so many, or that nobody told."""
    if bounds is None:
        return ""
    if bounds.high is None:
        return say("chronology.at-least", low=bounds.low) if bounds.low else say("chronology.not-stated")
    return f"{bounds.low:,}" if bounds.exact else say("range", low=bounds.low, high=bounds.high)


@register.filter
def told(because: Sentence) -> str:
    """Say why a total has its outcome."""
    return tell_pairs(because.code, because.values)


@register.filter
def flagged(flag: FlagView) -> str:
    """Say what is odd in a total."""
    return tell_pairs(f"chronology-flag.{flag.code}", (("number", flag.number),))


@register.filter
def apart(chosen: tuple[str, Bounds, int]) -> str:
    """Say how the sum under the rule asked for stands to the total: how far off, else equal, within what was told, open."""
    verdict, _sum, off = chosen
    return (
        say(f"chronology.chosen-{'more' if off > 0 else 'less'}", off=abs(off))
        if off
        else say(f"chronology-verdict.{verdict}")
    )


@register.filter
def left(codes: Iterable[str]) -> str:
    """Say what some exclusions leave out, with commas between."""
    return ", ".join(say(f"chronology-left.{code}") for code in codes)


@register.filter
def where(address: str) -> str | SafeString:
    """Link to where a claim was printed by the name of the site; an address of another kind is text, nothing is fetched."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.scheme not in _ADDRESSES or not parts.hostname:
        return address
    # Whoever follows the link tells that site nothing of where he came from.
    name = parts.hostname.removeprefix("www.")
    return format_html('<a href="{}" rel="noreferrer noopener external">{}</a>', address, name)
