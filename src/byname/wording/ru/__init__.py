"""Russian: what is said for print; the desk's own pages have no Russian yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from byname.wording.language import Language, Text
from byname.wording.ru.asked import ASKED
from byname.wording.ru.comparisons_data import COMPARISONS
from byname.wording.ru.finding_data import FINDING
from byname.wording.ru.names_data import NAMES
from byname.wording.ru.releases_data import RELEASES
from byname.wording.ru.review_data import REVIEW
from byname.wording.ru.verdicts import PRINTED_VERDICTS
from byname.wording.ru.weights_data import WEIGHTS

__all__ = ["RUSSIAN", "TEXTS"]

TEXTS: Mapping[str, Text] = MappingProxyType(
    {**RELEASES, **PRINTED_VERDICTS, **ASKED, **COMPARISONS, **NAMES, **FINDING, **WEIGHTS, **REVIEW}
)
"""Code -> sentence, or one sentence for each plural form: one, two to four, many."""

_OF_MONTH = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_MONTHS = (
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_NARROW_BLANK = "\u202f"


def _form(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


def _day(when: date) -> str:
    return f"{when.day} {_OF_MONTH[when.month - 1]} {when.year} года"


def _month(when: date) -> str:
    return f"{_MONTHS[when.month - 1]} {when.year} года"


def _count(number: int) -> str:
    return f"{number:,}".replace(",", _NARROW_BLANK) if abs(number) >= 10_000 else str(number)


RUSSIAN = Language("ru", TEXTS, _form, _day, _month, _count)
