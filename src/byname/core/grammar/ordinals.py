"""What an ordinal is for: the count of an exchange, the number of a unit or stage, an order of other things."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from byname.core.grammar.drafts import Draft
from byname.core.grammar.parts import Token, Use
from byname.core.grammar.quantities import joined
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses_data import ELLIPSIS, EXCHANGED, EXCHANGES, STAGES, UNITS

__all__ = ["is_exchange", "ordinal_use"]

_NOUN_WITHIN: Final = 4
_LISTS: Final = frozenset({",", "and", "та", "і", "й", "и"})
_PASSED: Final = frozenset({"and", "та", "і", "й", "и", "-", "ever", "last"})
"""What an ordinal may be joined to its noun by: the third and last part, the first-ever exchange."""
_ENDINGS: Final = frozenset("st nd rd th й та ї ої го го му м х я ий ая ой".split())
_DEAL_WITHIN: Final = 12
_EXCHANGE_WITHIN: Final = 25
_FEW: Final = 10
"""No deal runs over more days or stages."""
_DAYS_WITHIN: Final = 20
_DAYS: Final = frozenset("day день дня".split())
_FIRST_ONES: Final = {
    Tongue.ENGLISH: ("first", "second", "third", "fourth", "fifth", "last", "final"),
    Tongue.UKRAINIAN: ("перш", "друг", "трет", "четверт", "п'ят", "останн"),
    Tongue.RUSSIAN: ("перв", "втор", "трет", "четверт", "пят", "последн"),
}
_COPULAS: Final = frozenset("is was will would has comes should must".split())
_ONLY_ORDER: Final = frozenset("time times раз разу".split())
_FORMATS: Final = (
    "format",
    "formula",
    "deal",
    "agreement",
    "scheme",
    "формат",
    "формул",
    "угод",
    "домовлен",
    "соглашен",
    "договорен",
    "схем",
)


def ordinal_use(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use:
    """Tell what an ordinal is for; that of an exchange is a count ("the 63rd swap", "the third this week")."""
    noun = _noun_after(draft, tokens, tongue)
    if noun is Use.COUNT:
        return _of_exchange(draft, tokens, tongue)
    if noun is not None:
        return noun
    after = tokens[draft.last].fold if draft.last < len(tokens) else ""
    speaks_of_exchange = _speaks_of_exchange(draft, tokens, tongue)
    if after in _COPULAS and tongue is Tongue.ENGLISH:
        return Use.STAGE if speaks_of_exchange else Use.ORDER
    alone = not after[:1].isalnum() or after in ELLIPSIS[tongue]
    if (draft.value or 0) <= _FEW and _days_of_deal(draft, tokens, tongue):
        return Use.STAGE
    if draft.value == 1 and tongue is Tongue.ENGLISH and after == "to":
        return Use.ORDER
    beside = any(is_exchange(token.fold, tongue) for token in tokens[max(draft.first - 2, 0) : draft.first])
    counts = (draft.value or 0) > 1 or beside
    return Use.COUNT if alone and speaks_of_exchange and counts else Use.ORDER


def _days_of_deal(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Tell whether a sentence deals its numbers out by days or stages: 20 on the first day, 30 on the second."""
    near = tokens[max(draft.first - _DAYS_WITHIN, 0) : draft.last + _DAYS_WITHIN]
    return any(
        (noun.fold in _DAYS or noun.fold.startswith(STAGES[tongue])) and order.fold.startswith(_FIRST_ONES[tongue])
        for order, noun in pairwise(near)
    )


def _noun_after(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """Find the noun that an ordinal stands before: an exchange (COUNT), a unit, a stage, another; None where none follows."""
    first = _past_list(tokens, draft.last)
    for at in range(first, min(first + _NOUN_WITHIN, len(tokens))):
        fold = tokens[at].fold
        if fold in _PASSED and at < first + 2:
            continue
        if not fold[0].isalpha():
            return None
        if fold in _ONLY_ORDER:
            return Use.ORDER
        if fold.startswith(UNITS[tongue]):
            return Use.UNIT_NUMBER
        if is_exchange(fold, tongue):
            return Use.COUNT
        if fold.startswith(STAGES[tongue]):
            return Use.STAGE
        if fold in ELLIPSIS[tongue]:
            return None
    return None


def _past_list(tokens: Sequence[Token], place: int) -> int:
    """Give the place after further ordinals of one list: the 1st, 2nd and 3rd battalions."""
    at = place
    while at + 2 < len(tokens) and tokens[at].fold in _LISTS and tokens[at + 1].text.isdigit() and at < place + 20:
        at += 2
        while at < len(tokens) and (tokens[at].fold in _ENDINGS or (tokens[at].fold == "-" and joined(tokens, at))):
            at += 1
    return at


def is_exchange(fold: str, tongue: Tongue) -> bool:
    """Tell whether a folded word is a noun that means an exchange, not "exchanged" or "обміняні"."""
    return fold.startswith(EXCHANGES[tongue]) and not fold.startswith(EXCHANGED)


def _of_exchange(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use:
    """Tell the count of an exchange from its number within one deal ("the second exchange under the 1000 for 1000 format")."""
    folds = [token.fold for token in tokens[draft.last : draft.last + _DEAL_WITHIN]]
    if any(fold.startswith(_FORMATS) for fold in folds) and any(
        fold in {"under", "within", "за", "по", "в", "у"} for fold in folds
    ):
        return Use.COUNT if (draft.value or 0) > 12 else Use.STAGE
    if draft.value == 1 and tongue is Tongue.ENGLISH and "in" in folds:
        after = folds[folds.index("in") + 1 :]
        if any(fold.startswith(("month", "week", "year", "day")) for fold in after[:4]) and after[0] not in {
            "this",
            "the",
        }:
            return Use.ORDER
    return Use.COUNT


def _speaks_of_exchange(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    first = max(draft.first - _EXCHANGE_WITHIN, 0)
    stems = EXCHANGES[tongue][: 3 if tongue is Tongue.ENGLISH else 4]
    return any(token.fold.startswith(stems) for token in tokens[first : draft.last + _EXCHANGE_WITHIN])
