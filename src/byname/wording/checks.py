"""A checked claim in words: what it counts, why its verdict, the register's figure, who published the same."""

from __future__ import annotations

from typing import Final

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.values import Checked, Said
from byname.wording.saying import count, has, say
from byname.wording.verdicts import verdict_sentence

__all__ = ["facts_told", "figure_told", "group_told", "meant", "published_told", "title_told", "told"]


_GENERAL: Final = (("of one unit or place", "press.of-a-unit"), ("one branch of service", "press.of-a-branch"))
"""What a reader of a text says of a group besides its name, if it has one."""


def told(said: Said | None, lang: str = "en") -> str:
    """Word a sentence; a code without a text is shown as it is."""
    if said is None or not said.code:
        return ""
    return verdict_sentence(said.code, said.values, lang=lang) if has(said.code, lang=lang) else said.code


def meant(claim: TextClaim) -> str:
    """Say what a claim counts: persons of which group, as event or running total, of what whole; of a whole, that it is one."""
    if claim.whole:
        return ", ".join(part for part in (say("press.whole"), group_told(claim)) if part)
    parts = [claim.counted or claim.unit, group_told(claim), claim.kind]
    total = say("press.of-total", total=claim.of_total) if claim.of_total is not None else ""
    return ", ".join(part for part in (*parts, total) if part)


def group_told(claim: TextClaim) -> str:
    """Name the group of a claim; that it is of some unit or branch is said only where no name says which."""
    words = claim.subgroup
    for general, code in _GENERAL:
        named = " ".join(words.replace(general, " ").split())
        words = (named or say(code)) if general in words else words
    return words


def title_told(title: str, sort: str) -> str:
    """Give a story's title; one without is a text without a title, comments are what readers wrote."""
    return title or say("press.untitled.comments" if sort == "comments" else "press.untitled")


def figure_told(checked: Checked) -> str:
    """Say the register's figure with its range and definition; "" where it gave none."""
    if not checked.figure or checked.value is None:
        return ""
    span = say("range", low=checked.low, high=checked.high) if checked.low != checked.high else ""
    return ", ".join(text for text in (count(checked.value), span, checked.definition or checked.figure) if text)


def facts_told(checked: Checked) -> tuple[tuple[str, str], ...]:
    """Give what is said beside a claim, as (label, text), text "" where there is nothing to say."""
    claim = checked.claim
    return (
        (say("press.meant"), meant(claim)), (say("press.whose"), claim.side), (say("press.when"), claim.date_text),
        (say("press.who"), claim.speaker), (say("press.figure"), figure_told(checked)),
        (say("press.published-by"), published_told(checked)),
    )  # fmt: skip


def published_told(checked: Checked) -> str:
    """Name the published statements about the same, each with its day and address."""
    return "; ".join(
        ", ".join(text for text in (match.said_by, match.day, match.figure, match.source_url) if text)
        for match in checked.published
    )
