"""Ukrainian: what is said for print; the desk's own pages have no Ukrainian yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from byname.wording.language import Language, Text
from byname.wording.uk.asked import ASKED
from byname.wording.uk.comparisons_data import COMPARISONS
from byname.wording.uk.finding_data import FINDING
from byname.wording.uk.names_data import NAMES
from byname.wording.uk.releases_data import RELEASES
from byname.wording.uk.review_data import REVIEW
from byname.wording.uk.verdicts import PRINTED_VERDICTS
from byname.wording.uk.weights_data import WEIGHTS

__all__ = ["TEXTS", "UKRAINIAN"]

TEXTS: Mapping[str, Text] = MappingProxyType(
    {**RELEASES, **PRINTED_VERDICTS, **ASKED, **COMPARISONS, **NAMES, **FINDING, **WEIGHTS, **REVIEW}
)
"""Code -> sentence, or one sentence for each plural form: one, two to four, many."""

_OF_MONTH = (
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
)  # fmt: skip
_MONTHS = (
    "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад",
    "грудень",
)  # fmt: skip
_NARROW_BLANK = "\u202f"


def _form(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


def _day(when: date) -> str:
    return f"{when.day} {_OF_MONTH[when.month - 1]} {when.year} року"


def _month(when: date) -> str:
    return f"{_MONTHS[when.month - 1]} {when.year} року"


def _count(number: int) -> str:
    return f"{number:,}".replace(",", _NARROW_BLANK) if abs(number) >= 10_000 else str(number)


UKRAINIAN = Language("uk", TEXTS, _form, _day, _month, _count)
