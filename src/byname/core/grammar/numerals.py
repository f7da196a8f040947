"""Every number expression of a sentence: its value, bounds and hedge, how it is written, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from byname.core.grammar import compounds
from byname.core.grammar.compounds_data import TURNED_NOUNS, TURNED_PERSONS
from byname.core.grammar.drafts import Draft, draft_of, hedged
from byname.core.grammar.parts import Form, Numeral, Sentence, Token, Use
from byname.core.grammar.quantities import Quantity, read_quantity
from byname.core.grammar.timemarks import time_marks
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses import numbers_exchange, use_of
from byname.core.grammar.uses_data import BOTH, BOTH_OF, RATIO_WORDS
from byname.core.press.counts import Hedge

__all__ = ["numerals"]

_MILLION = 1_000_000
_SHARED = frozenset({Use.MEASURE, Use.MONEY, Use.TERM, Use.AGE, Use.DURATION})
_TIES = frozenset("to до по - – or або чи или and і та и й".split())
"""From 106 to 75 kilograms: what follows the second number is of the first too."""


def numerals(sentence: Sentence, tongue: Tongue) -> tuple[Numeral, ...]:
    """Read every number expression of a sentence, in its order; none in a language that is not ours."""
    if tongue is Tongue.OTHER:
        return ()
    tokens = sentence.tokens
    drafts = list(_drafts(tokens, tongue))
    kept = [
        draft
        for draft, following in zip(drafts, [*drafts[1:], None], strict=False)
        if not (draft.form is Form.VAGUE and following is not None and following.first < draft.last)
    ]
    found = [draft.numeral(tokens, use_of(draft, tokens, tongue)) for draft in kept]
    return _carried(found, kept, tokens)


def _goes_on(before: Numeral, earlier: Draft, draft: Draft, tokens: Sequence[Token]) -> bool:
    """Tell whether a number goes on with the names before it: статті 115 і 438, Articles 3 and 4."""
    if before.use is not Use.DOCUMENT_NUMBER or not draft.digits or draft.form is not Form.CARDINAL:
        return False
    between = [token.fold for token in tokens[earlier.last : draft.first][:2]]
    after = tokens[draft.last].text if draft.last < len(tokens) else ""
    alone = not after[:1].isalpha() or after.isupper()
    return alone and draft.first - earlier.last == 1 and between[0] in {",", "and", "і", "та", "й", "и", "–", "-"}


def _carried(found: list[Numeral], drafts: list[Draft], tokens: Sequence[Token]) -> tuple[Numeral, ...]:
    """Take millions after a sum of money in one sentence for money too: "2.6 million euros, in all 41.1 million"."""
    for at in range(len(found) - 2, -1, -1):
        tied = drafts[at + 1].bare - drafts[at].last == 1 and tokens[drafts[at].last].fold in _TIES
        if tied and found[at].use is Use.COUNT and found[at + 1].use in _SHARED:
            found[at] = replace(found[at], use=found[at + 1].use)
    money = False
    for at, (one, draft) in enumerate(zip(found, drafts, strict=True)):
        if at and one.use is Use.COUNT and _goes_on(found[at - 1], drafts[at - 1], draft, tokens):
            found[at] = replace(one, use=found[at - 1].use)
        money = money or one.use is Use.MONEY
        if money and one.use is Use.COUNT and draft.form is Form.CARDINAL and (draft.scale or 1) >= _MILLION:
            found[at] = replace(one, use=Use.MONEY)
    return tuple(found)


def _drafts(tokens: Sequence[Token], tongue: Tongue) -> Iterator[Draft]:
    marks = time_marks(tokens, tongue)
    known = compounds.openers(tongue) | BOTH[tongue] | _ratios(tongue).keys()
    place = 0
    while place < len(tokens):
        if place in marks:
            last, use = marks[place]
            yield Draft(place, last, place, last, _year(tokens, place, last), use=use)
            place = last
            continue
        fold = tokens[place].fold
        if fold not in known and not fold[0].isdigit():
            place += 1
            continue
        found = _at(tokens, place, tongue)
        if any(at in marks for draft in found for at in range(max(draft.first, place) + 1, draft.last)):
            place += 1
            continue
        yield from found
        place = max((draft.last for draft in found), default=place + 1)


def _year(tokens: Sequence[Token], first: int, last: int) -> int | None:
    text = tokens[first].text
    return int(text) if last == first + 1 and text.isdigit() and len(text) <= 4 else None


def _at(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[Draft, ...]:
    """Read what begins at a place: a compound first, then a bare number with its hedge."""
    whole = compounds.remainder(tokens, place, tongue)
    if whole is not None:
        return (whole,)
    ranged = compounds.number_range(tokens, place, tongue)
    if ranged is not None:
        return (hedged(ranged, tokens, tongue),)
    share = compounds.fraction(tokens, place, tongue)
    if share is not None:
        return (hedged(share, tokens, tongue),)
    fold = tokens[place].fold
    if fold in BOTH[tongue]:
        return (Draft(place, place + 1, place, place + 1, 2, use=_of_both(tokens, place, tongue)),)
    if fold in _ratios(tongue):
        return (Draft(place, place + 1, place, place + 1, _ratios(tongue)[fold], use=Use.RATIO),)
    quantity = read_quantity(tokens, place, tongue)
    if quantity is None:
        loose = compounds.vague(tokens, place, tongue)
        return () if loose is None else (loose,)
    return _number(tokens, quantity, tongue)


def _of_both(tokens: Sequence[Token], place: int, tongue: Tongue) -> Use:
    """Tell "both were shot" (розстріляли обох) from both sides or figures."""
    after = tokens[place + 1].fold if place + 1 < len(tokens) else ""
    return Use.PRONOUN if tongue is Tongue.ENGLISH or after.startswith(BOTH_OF) else Use.COUNT


@cache
def _ratios(tongue: Tongue) -> dict[str, int]:
    return {form: value for value, forms in RATIO_WORDS[tongue].items() for form in forms.split()}


def _number(tokens: Sequence[Token], quantity: Quantity, tongue: Tongue) -> tuple[Draft, ...]:
    parts = compounds.formula(tokens, quantity, tongue)
    if parts:
        return parts
    draft = compounds.in_percent(draft_of(quantity), tokens, tongue)
    if numbers_exchange(tokens, quantity.first, tongue):
        return (replace(draft, form=Form.ORDINAL, use=Use.COUNT),)
    draft = draft if draft.form is Form.ORDINAL else hedged(draft, tokens, tongue, quantity)
    if quantity.loose and not _means_one(tokens, quantity, draft):
        loose = compounds.vague(tokens, quantity.first, tongue)
        return () if loose is None else (loose,)
    if draft.form is Form.CARDINAL and draft.hedge is Hedge.EXACT and _turned(tokens, quantity, tongue):
        return (replace(draft, hedge=Hedge.ABOUT),)
    return (draft,)


_ONE_BEFORE = frozenset("рівно ровно цілої целой из із зі от".split())


def _means_one(tokens: Sequence[Token], quantity: Quantity, draft: Draft) -> bool:
    """Tell "about one hundred" (близько сотні) from hundreds (сотні)."""
    before = tokens[quantity.first - 1].fold if quantity.first else ""
    return quantity.one_form and (draft.hedge is not Hedge.EXACT or before in _ONE_BEFORE)


def _turned(tokens: Sequence[Token], quantity: Quantity, tongue: Tongue) -> bool:
    """Tell whether a number stands after its noun, which makes it approximate (человек двадцать)."""
    noun = quantity.first - 1
    tied = noun > 0 and tokens[noun].fold in {"з", "із", "зо", "с"}
    noun -= tied
    known = TURNED_NOUNS if tied else TURNED_PERSONS
    if noun < 0 or tokens[noun].fold not in known[tongue] or quantity.value < 2:
        return False
    before = tokens[noun - 1].fold if noun else ""
    after = tokens[quantity.last].fold if quantity.last < len(tokens) else ""
    return not before[:1].isdigit() and before not in _OF and not after[:1].isalpha()


_OF = frozenset("из из-за с со от до для среди у з із зі серед від поміж з-поміж цих этих тех тих".split())
