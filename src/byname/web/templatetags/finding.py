"""Tags of the page of people found, which is told in the language that is asked for."""

from __future__ import annotations

from django import template
from django.utils.html import format_html

from byname.queries.find_results import FoundPerson
from byname.wording import dated, has, say, say_why

register = template.Library()


@register.simple_tag(name="said")
def said_tag(group: str, code: str, lang: str) -> str:
    """Say a code of a group, such as `status`, in a language; a code of no known text is shown as it is."""
    return say(f"{group}.{code}", lang=lang) if has(f"{group}.{code}", lang=lang) else code


@register.filter
def found_why(found: FoundPerson, lang: str) -> tuple[str, ...]:
    """Say why somebody was found: what agrees, nearly agrees and differs."""
    return say_why(found.agree, found.near, found.differ, found.found_as, lang=lang)


@register.filter
def born_in_words(text: str, lang: str) -> str:
    """Say a day of birth that may be unsure, with its exact form for who points at it."""
    said = dated(text, lang=lang)
    return said if said == text else format_html('<span title="{}">{}</span>', text, said)
