"""What a text of a table must give: the claims in their order, each with the fields that its rule is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims

__all__ = ["PUBLISHED", "Case", "Passage", "Want", "told", "told_anew"]

PUBLISHED: Final = date(2025, 5, 30)
"""The day of every text of the tables, a Friday."""
_TONGUES: Final = {"EN": Tongue.ENGLISH, "UK": Tongue.UKRAINIAN, "RU": Tongue.RUSSIAN}
_OURS: Final = frozenset({"sweeping", "units", "phases", "days"})


class Want:
    """One claim: its quote and those of its fields that the rule is about."""

    def __init__(self, quote: str, **fields: Any) -> None:
        self.quote, self.fields = quote, fields

    def of(self, claim: TextClaim) -> dict[str, Any]:
        """Give the fields asked for, as a claim has them."""
        return {"quote": claim.quote, **{name: getattr(claim, name) for name in self.fields}}

    @property
    def whole(self) -> dict[str, Any]:
        """Give what is wanted."""
        return {"quote": self.quote, **self.fields}


class Case:
    """A text and the claims wanted of it."""

    def __init__(self, text: str, *wants: Want) -> None:
        self.text, self.wants = text, wants

    def __repr__(self) -> str:
        """Name the case in a report by its text."""
        return self.text


class Passage(Case):
    """A short piece of news with the day that it was published."""

    def __init__(self, published: str, text: str, *wants: Want) -> None:
        super().__init__(text, *wants)
        self.published = date.fromisoformat(published)


@cache
def _read(text: str, lang: str, published: date) -> tuple[TextClaim, ...]:
    """Read a text once for all the rules that it is held against."""
    return read_claims(text, tongue=_TONGUES.get(lang), published=published)


def told(text: str, lang: str = "", published: date = PUBLISHED) -> list[TextClaim]:
    """Give the claims of the labelling rules in a text; lang "": found out from the text."""
    return _labelled(_read(text, lang, published))


def told_anew(text: str, lang: str = "", published: date = PUBLISHED) -> list[TextClaim]:
    """Give the same, read once more whatever was read before."""
    return _labelled(_read.__wrapped__(text, lang, published))


def _labelled(claims: Iterable[TextClaim]) -> list[TextClaim]:
    return [claim for claim in claims if claim.unit not in _OURS and not claim.vague]
