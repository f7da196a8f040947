"""English: every text a person reads, by code."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from byname.wording.en.articles import ARTICLES
from byname.wording.en.asked import ASKED
from byname.wording.en.checks import CHECKS
from byname.wording.en.chronology import CHRONOLOGY
from byname.wording.en.comparisons_data import COMPARISONS
from byname.wording.en.exchanges import EXCHANGES
from byname.wording.en.finding_data import FINDING
from byname.wording.en.findings import FINDINGS
from byname.wording.en.left_out import LEFT_OUT
from byname.wording.en.listchecks import LISTCHECKS
from byname.wording.en.lists import LISTS
from byname.wording.en.names_data import NAMES
from byname.wording.en.pages import PAGES
from byname.wording.en.policies import POLICIES
from byname.wording.en.release_desk import RELEASE_DESK
from byname.wording.en.releases_data import RELEASES
from byname.wording.en.returns import RETURNS
from byname.wording.en.rollcalls import ROLLCALLS
from byname.wording.en.stories import STORIES
from byname.wording.en.verdicts import VERDICTS
from byname.wording.en.weights_data import WEIGHTS
from byname.wording.en.what_if import WHAT_IF
from byname.wording.en.words import WORDS
from byname.wording.language import Language, Text

__all__ = ["ENGLISH", "TEXTS"]

TEXTS: Mapping[str, Text] = MappingProxyType(
    {
        **WORDS,
        **CHECKS,
        **FINDING,
        **FINDINGS,
        **PAGES,
        **LISTS,
        **LISTCHECKS,
        **EXCHANGES,
        **CHRONOLOGY,
        **WHAT_IF,
        **RETURNS,
        **ROLLCALLS,
        **LEFT_OUT,
        **POLICIES,
        **STORIES,
        **VERDICTS,
        **ARTICLES,
        **RELEASES,
        **RELEASE_DESK,
        **COMPARISONS,
        **NAMES,
        **ASKED,
        **WEIGHTS,
    }
)
"""Code -> sentence, or one sentence for one and one for many."""


def _form(number: int) -> int:
    return 0 if number == 1 else 1


def _day(when: date) -> str:
    return f"{when.day} {when:%B} {when.year}"


def _month(when: date) -> str:
    return f"{when:%B} {when.year}"


def _count(number: int) -> str:
    return f"{number:,}"


ENGLISH = Language("en", TEXTS, _form, _day, _month, _count)
