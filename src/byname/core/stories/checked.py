"""A page with what became of each of its claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from byname.core.statements.within import oddities
from byname.core.stories.claims import StoryClaims
from byname.core.stories.reading import PageRead
from byname.core.verdicts.values import Checked, Verdict

__all__ = ["CheckedPage", "CheckedStory", "Judge", "Oddity", "check_page", "placed", "undecided"]

_COMPARED: Final = 300
"""So many claims of a story are held against each other; a longer one is a table, and comparing all takes too long."""
_FOUND = frozenset({Verdict.DOES_NOT_HOLD, Verdict.HOLDS_OTHERWISE})


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something in a text that cannot be right by the text alone: a code of `wording` with values, and the claims it is about."""

    code: str
    values: tuple[tuple[str, str], ...] = ()
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedStory:
    """A story, its claims with their verdicts (one for each claim, in order), and what is odd in it."""

    read: StoryClaims
    checked: tuple[Checked, ...] = ()
    oddities: tuple[Oddity, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """A page with its stories checked, the main one first."""

    page: PageRead
    stories: tuple[CheckedStory, ...]

    @property
    def found(self) -> bool:
        """Whether a claim does not hold as written, or something is odd."""
        return any(
            story.oddities or any(each.verdict in _FOUND for each in story.checked) for story in self.stories
        ) or any(note.code.startswith("press.note.contrary") for note in self.page.article.notes)


Judge = Callable[[StoryClaims], tuple[tuple[Checked, ...], tuple[Oddity, ...]]]
"""Gives each claim of a story its verdict, and what is odd between them."""


def check_page(page: PageRead, judge: Judge) -> CheckedPage:
    """Have every story of a page judged."""
    stories = []
    for read in page.stories:
        checked, oddities = judge(read)
        stories.append(CheckedStory(read, checked, oddities))
    return CheckedPage(page, tuple(stories))


def placed(read: StoryClaims, checked: tuple[Checked, ...]) -> tuple[tuple[Checked, ...], tuple[Oddity, ...]]:
    """Give verdicts found on what a reader sees their places in the text as given, and add what is odd between the claims.

    What the check found to be a whole stays one.
    """
    odd = tuple(Oddity(f"odd.{each.code}", each.values, each.claims) for each in oddities(read.seen[:_COMPARED]))
    pairs = zip(checked, read.claims, strict=True)
    return tuple(replace(each, claim=replace(claim, whole=each.claim.whole)) for each, claim in pairs), odd


def undecided(read: StoryClaims) -> tuple[tuple[Checked, ...], tuple[Oddity, ...]]:
    """Judge nothing: what a text claims is shown, and that nobody was asked."""
    return tuple(Checked(claim, Verdict.CANNOT_BE_DECIDED) for claim in read.claims), ()
