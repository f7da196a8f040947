"""Sentences about stories that hang on what is empty: a group that was dropped, a facet that texts share."""

from __future__ import annotations

from byname.wording.saying import has, say

__all__ = ["change_said", "facet_said"]


def change_said(sort: str, was: str, now: str, *, lang: str = "en") -> str:
    """Say what changed between two tellings of a claim."""
    code = f"story.change.{sort}"
    if sort == "group" and not (was and now):
        code = f"{code}-lost" if was else f"{code}-added"
    return say(code, lang=lang, was=was or "–", now=now or "–")


def facet_said(facet: str, value: str, *, lang: str = "en") -> str:
    """Say one thing that two texts have in common."""
    code = f"story.facet.{facet}"
    return say(code, lang=lang, value=value) if has(code, lang=lang) else value
