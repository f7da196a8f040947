"""What hedges a number: more than, at least, майже, с лишним; before it and after it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from byname.core.grammar.hedges_data import AFTER, BEFORE, CHANGES, FIXED
from byname.core.grammar.parts import Token
from byname.core.grammar.quantities import joined
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge

__all__ = ["bounds", "changes_before", "hedge_after", "hedge_before"]

_LONGEST: Final = 5
_WINDOW: Final = 6
_UP_FROM_BELOW: Final = "до"
_TOPICS: Final = (
    "talk", "negotiat", "disput", "row", "concern", "argu", "quarrel", "control", "report", "information", "speak", "spoke", "data", "news",
    "ask", "question", "know", "learn", "told", "tell", "worr", "stor", "complain", "claims", "word", "detail", "fears",
)  # fmt: skip
"""After these "about" and "over" name a subject: talks over 20 prisoners, information about 300 missing."""
_PREPOSITIONS: Final = frozenset("у в з із на о in from on на в из с во со зі".split())
_BRIDGED: Final = frozenset(
    "ніж як чем менее менше меньше мере мінімум минимум щонайменше майже почти least лише".split()
)
"""A preposition may stand between one of these and its number: більш ніж у 50 місцях."""
_GIVEN_OVER: Final = (
    "hand",
    "turn",
    "took",
    "tak",
    "gave",
    "giv",
    "pass",
    "sen",
    "carr",
    "deliver",
    "transfer",
    "brought",
    "bring",
    "fly",
    "flown",
    "sign",
)


@cache
def _phrases(tongue: Tongue, *, after: bool) -> dict[tuple[str, ...], Hedge]:
    table = (AFTER if after else BEFORE).get(tongue, {})
    return {
        tuple(phrase.split()): Hedge(name)
        for name, phrases in table.items()
        for phrase in phrases.split("|")
        if after or phrase not in FIXED[tongue]
    }


def hedge_before(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[Hedge, int]:
    """Give the hedge that ends before a place, and where it begins; EXACT and the place itself where there is none."""
    table = _phrases(tongue, after=False)
    if place >= 2 and tokens[place - 1].fold in _PREPOSITIONS and tokens[place - 2].fold in _BRIDGED:
        bridged = hedge_before(tokens, place - 1, tongue)
        return bridged if bridged[0] is not Hedge.EXACT else (Hedge.EXACT, place)
    for count in range(min(_LONGEST, place), 0, -1):
        phrase = tuple(token.fold for token in tokens[place - count : place])
        hedge = table.get(phrase)
        if hedge is None or _means_else(tokens, place - count, phrase, tongue):
            continue
        outer, first = hedge_before(tokens, place - count, tongue) if place - count else (Hedge.EXACT, 0)
        if outer is not Hedge.EXACT:
            return (hedge if outer is Hedge.ABOUT else outer), first
        return hedge, place - count
    return Hedge.EXACT, place


def _means_else(tokens: Sequence[Token], first: int, phrase: tuple[str, ...], tongue: Tongue) -> bool:
    """Tell whether a phrase that may hedge is something else here: to have grown to 12, the more over, "most of some"."""
    if phrase == (_UP_FROM_BELOW,):
        return changes_before(tokens, first, tongue)
    before = tokens[first - 1].fold if first else ""
    if phrase == ("over",):
        return before.startswith((*_GIVEN_OVER, *_TOPICS)) or before in {"it", "them", "all"}
    if phrase == ("up", "to"):
        return before.startswith(("add", "bring", "brought"))
    if phrase == ("about",):
        return before.startswith(_TOPICS)
    return phrase == ("more", "than") and before in {"any", "nothing"}


def changes_before(tokens: Sequence[Token], place: int, tongue: Tongue) -> bool:
    """Tell whether a word of change (rose, дійде) stands a few words before a place, in the same clause."""
    stems = CHANGES.get(tongue, ())
    for at in range(place - 1, max(place - 1 - _WINDOW, -1), -1):
        fold = tokens[at].fold
        if fold in {",", ";", ".", ":", "—", "(", ")"}:
            return False
        if fold.startswith(stems) and len(fold) > 2:
            return True
    return False


def hedge_after(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[Hedge, int]:
    """Give the hedge that begins at a place, and where it ends; EXACT and the place itself where there is none."""
    table = _phrases(tongue, after=True)
    for count in range(_LONGEST, 0, -1):
        phrase = tuple(token.fold for token in tokens[place : place + count])
        if len(phrase) == count and phrase in table:
            if phrase == ("+",) and (not joined(tokens, place) or _digit_at(tokens, place + 1)):
                continue
            adverb = phrase in _phrases(tongue, after=False) or phrase in {("plus",), ("плюс",)}
            if adverb and _goes_on(tokens, place + count):
                continue
            return table[phrase], place + count
    return Hedge.EXACT, place


def _digit_at(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].text[0].isdigit()


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and (tokens[place].text[0].isalnum())


def bounds(value: int | None, hedge: Hedge) -> tuple[int | None, int | None]:
    """Give lower and upper of a number hedged so, as the labelling rules say."""
    if hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST}:
        return value, None
    if hedge in {Hedge.NEARLY, Hedge.UP_TO}:
        return None, value
    return None, None
