"""Formulas of exchanges: how many for how many, all for all, by category, bodies; read from a text and written as one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from byname.core.dates import DateError, UncertainDate
from byname.core.errors import MisuseError

__all__ = ["CATEGORIES", "AllMeans", "Formula", "FormulaKind", "parse_formula", "read_means"]


class FormulaKind(StrEnum):
    """What a formula goes by."""

    NUMBERS = "numbers"
    ALL = "all-for-all"
    CATEGORIES = "by-category"
    BODIES = "bodies"


CATEGORIES: Final[Mapping[str, str]] = {
    "gravely-wounded": "gravely wounded",
    "gravely-ill": "gravely ill",
    "aged-18-25": "aged 18 to 25",
    "women": "women",
    "civilians": "civilians",
    "long-held": "long held",
}
"""Categories of people that formulas name, with the words for each."""


@dataclass(frozen=True, slots=True)
class AllMeans:
    """What "all" means: held on which day, in which status, and whether those who do not want to return are in it.

    "All" says nothing until these are said: those taken later, those reported but not confirmed, those who refuse.
    """

    day: UncertainDate | None = None
    status: str = ""
    consent: str = ""

    @property
    def open_parts(self) -> tuple[str, ...]:
        """Give what it leaves open: day, status, consent."""
        said = {"day": self.day is not None, "status": bool(self.status), "consent": bool(self.consent)}
        return tuple(name for name, told in said.items() if not told)


@dataclass(frozen=True, slots=True)
class Formula:
    """How an exchange is reckoned. `first` and `other`: how many come home to the first side and to the other (None: not said).

    `equal`: so many for as many, whatever the number. `categories`: codes of CATEGORIES. `means`: what "all" means.
    """

    kind: FormulaKind
    first: int | None = None
    other: int | None = None
    equal: bool = False
    categories: tuple[str, ...] = ()
    means: AllMeans = field(default_factory=AllMeans)

    def format(self) -> str:
        """Write the text form; `parse_formula` gives it back, but for what "all" means, which is written beside it."""
        pair = f"{self.first} for {self.other}"
        if self.kind is FormulaKind.ALL:
            return "all for all"
        if self.kind is FormulaKind.CATEGORIES:
            numbers = "" if self.first is None else f", {pair}"
            return f"by category: {', '.join(CATEGORIES[code] for code in self.categories)}{numbers}"
        unsaid = "equal numbers" if self.equal else "unequal numbers"
        text = unsaid if self.first is None else pair
        return f"bodies: {text}" if self.kind is FormulaKind.BODIES else text

    @property
    def swapped(self) -> Formula:
        """Give the same formula as the other side reads it."""
        return Formula(self.kind, self.other, self.first, self.equal, self.categories, self.means)


_PAIR: Final = re.compile(r"(\d{1,7}) (?:for|x|:) (\d{1,7})")
_HOW: Final = (
    'Write "1000 for 1000", "230 for 248", "equal numbers", "unequal numbers", "all for all", "bodies: 6000 for 27", or '
    f'"by category: {", ".join(CATEGORIES.values())}" with the categories that are meant.'
)


def parse_formula(text: str, means: AllMeans | None = None) -> Formula:
    """Read a formula in words; capitals, spaces and commas within numbers do not matter. Raises MisuseError for any other text."""
    folded = _folded(text)
    if folded in {"all for all", "all-for-all"}:
        return Formula(FormulaKind.ALL, means=means or AllMeans())
    head, colon, rest = folded.partition(":")
    if colon and head.strip() in {"by category", "by categories"}:
        return _by_category(text, rest)
    bodies = re.sub(r"^bodies:? |(?<=\d) bodies\b", "", folded)
    kind = FormulaKind.NUMBERS if bodies == folded else FormulaKind.BODIES
    if bodies in {"equal numbers", "unequal numbers"}:
        return Formula(kind, equal=bodies == "equal numbers")
    found = _PAIR.fullmatch(bodies)
    if not found:
        raise MisuseError(f"{text!r} is no formula that can be read. {_HOW}")
    first, other = int(found[1]), int(found[2])
    return Formula(kind, first, other, equal=first == other)


def _folded(text: str) -> str:
    joined = re.sub(r"(?<=\d)[, \u00a0\u202f](?=\d{3}\b)", "", text.casefold())
    return " ".join(joined.replace("×", "x").split())


def _by_category(text: str, rest: str) -> Formula:
    words = {_plain(word): code for code, word in CATEGORIES.items()} | {_plain(code): code for code in CATEGORIES}
    codes, pair = [], None
    for part in filter(None, (each.strip() for each in rest.split(","))):
        numbers = _PAIR.fullmatch(part)
        if numbers:
            pair = int(numbers[1]), int(numbers[2])
        elif _plain(part) in words:
            codes.append(words[_plain(part)])
        else:
            raise MisuseError(f"{part!r} in {text!r} is no category. There are: {', '.join(CATEGORIES.values())}.")
    if not codes:
        raise MisuseError(f"{text!r} names no category. There are: {', '.join(CATEGORIES.values())}.")
    first, other = pair or (None, None)
    equal = pair is not None and first == other
    return Formula(FormulaKind.CATEGORIES, first, other, equal, tuple(dict.fromkeys(codes)))


def _plain(word: str) -> str:
    return re.sub(r"[\s-]+", " ", word).replace(" to ", " ").strip()


def read_means(values: Mapping[str, object]) -> AllMeans:
    """Read what "all" means from the three texts day, status and consent; raises MisuseError for a day that is none."""
    day = str(values.get("day") or "").strip()
    try:
        when = UncertainDate.from_edtf(day) if day else None
    except DateError:
        raise MisuseError(f"{day!r} is no day for a definition of all. Write 2025-05-24, or 2025-05.") from None
    return AllMeans(when, str(values.get("status") or "").strip(), str(values.get("consent") or "").strip())
