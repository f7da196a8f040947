"""Numbers put together: ranges, formulas, percentages, fractions, all but so many, vague plurals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from byname.core.grammar.calendarwords import is_year, unit_of
from byname.core.grammar.compounds_data import (
    ALL_BUT,
    BETWEEN,
    BETWEEN_TIES,
    EVERY,
    FORMULA_TIES,
    FRACTION_WORDS,
    FROM,
    FROM_TIES,
    OR,
    PERCENT,
    VAGUE,
)
from byname.core.grammar.drafts import Draft, draft_of, whole_number
from byname.core.grammar.hedges import changes_before
from byname.core.grammar.numberwords import words_of
from byname.core.grammar.parts import Form, Token
from byname.core.grammar.phrases import phrase_end, phrases_of
from byname.core.grammar.quantities import Quantity, joined, read_quantity
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge

__all__ = ["formula", "fraction", "in_percent", "number_range", "openers", "percent_end", "remainder", "vague"]

_DASHES: Final = frozenset("-–—−‐‑")
_SLASHED: Final = re.compile(r"\d")
_WIDEST: Final = 10
"""How many times the lower end of a range without words ("10 – 15", "two or three") the upper one may be."""


@cache
def openers(tongue: Tongue) -> frozenset[str]:
    """Give the words, folded, that a number expression of a language may begin with; others need not be looked at."""
    firsts = {first for text in (ALL_BUT[tongue], VAGUE[tongue]) for first in phrases_of(text)}
    fractions = {form for forms in FRACTION_WORDS[tongue].values() for form in forms.split()}
    return frozenset(
        {"a", "an", *words_of(tongue), *firsts, *fractions, *EVERY[tongue], *BETWEEN[tongue], *FROM[tongue]}
    )


def percent_end(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Give the end of the percent sign or word at a place; 0 where there is none."""
    if place >= len(tokens):
        return 0
    fold = tokens[place].fold
    if fold == "%" or (fold.startswith(PERCENT[tongue]) and not fold.startswith("percentage")):
        return place + 1
    if fold == "per" and place + 1 < len(tokens) and tokens[place + 1].fold in {"cent", "cents"}:
        return place + 2
    if fold == "-" and joined(tokens, place + 1) and tokens[place + 1].fold.startswith(PERCENT[tongue]):
        return place + 2
    return 0


def in_percent(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Draft:
    """Take the percent sign or word after a number into it; the number itself where none follows."""
    end = percent_end(tokens, draft.last, tongue)
    if not end or draft.form is not Form.CARDINAL:
        return draft
    value = int(draft.number + 0.5) if draft.number is not None and draft.hedge is not Hedge.RANGE else draft.value
    return replace(draft, last=end, bare_last=end, form=Form.PERCENT, value=value)


def formula(tokens: Sequence[Token], first: Quantity, tongue: Tongue) -> tuple[Draft, ...]:
    """Read "1000 for 1000" as one draft, "197-for-175" as two; none where a number is no formula's first."""
    at = first.last
    dashed = at < len(tokens) and tokens[at].fold in _DASHES and joined(tokens, at)
    tie = at + dashed
    if dashed and tie + 1 < len(tokens) and tokens[tie].fold == "to" and not _swapped(tokens, tie):
        return ()
    ties = FORMULA_TIES[tongue] | ({"to"} if dashed else set())
    if tie + 1 >= len(tokens) or tokens[tie].fold not in ties or first.ordinal or first.value < 1:
        return ()
    after = tie + 1
    if tokens[after].fold in _DASHES and joined(tokens, after):
        after += 1
    second = read_quantity(tokens, after, tongue) if after < len(tokens) else None
    if second is None or second.ordinal or second.value < 1 or second.loose or first.loose:
        return ()
    if _measures_else(tokens, second, tongue) and first.value != second.value:
        return ()
    if first.value == second.value:
        whole = draft_of(first, Form.FORMULA)
        return (replace(whole, last=second.last, bare_last=second.last),)
    return (draft_of(first, Form.FORMULA_PART), replace(draft_of(second, Form.FORMULA_PART), part=1))


def _swapped(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether an exchange follows "5-to-4"."""
    return any(token.fold.startswith(("exchange", "swap")) for token in tokens[place + 2 : place + 6])


def _measures_else(tokens: Sequence[Token], number: Quantity, tongue: Tongue) -> bool:
    """Tell whether a number is a time or share and no side of a formula: 20 за 3 дні, 20 к 2025 году."""
    after = tokens[number.last].fold if number.last < len(tokens) else ""
    return unit_of(after, tongue) is not None or after == "%" or (number.plain != "" and is_year(tokens[number.first]))


def number_range(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read a range that begins at a place: between 10 and 15, від 10 до 15, 10–15 тысяч, two or three."""
    fold = tokens[place].fold
    for openers, ties in ((BETWEEN, BETWEEN_TIES), (FROM, FROM_TIES)):
        if fold in openers[tongue]:
            low = read_quantity(tokens, place + 1, tongue) if place + 1 < len(tokens) else None
            if low is None or low.last >= len(tokens) or tokens[low.last].fold not in ties[tongue]:
                return None
            if openers is FROM and changes_before(tokens, place, tongue):
                return None
            return _range(tokens, place, low, low.last + 1, tongue)
    low = read_quantity(tokens, place, tongue)
    if low is None or low.last >= len(tokens):
        return None
    tie = tokens[low.last]
    hanging = tie.fold == "-" and low.last + 1 < len(tokens) and tokens[low.last + 1].fold in {"to", "or", "and"}
    if hanging and not joined(tokens, low.last + 1):
        found, tight = _range(tokens, place, low, low.last + 2, tongue), True
    elif tie.fold in _DASHES:
        tight = joined(tokens, low.last) and joined(tokens, low.last + 1)
        found = _range(tokens, place, low, low.last + 1, tongue) if tight or tie.fold in "-–" else None
    elif tie.fold in OR[tongue] or (tie.fold == "to" and not changes_before(tokens, place, tongue)):
        found, tight = _range(tokens, place, low, low.last + 1, tongue), False
    else:
        return None
    if found is not None and not tight and (found.upper or 0) > _WIDEST * (found.lower or 1):
        return None
    return found


def _range(tokens: Sequence[Token], place: int, low: Quantity, after: int, tongue: Tongue) -> Draft | None:
    high = read_quantity(tokens, after, tongue) if after < len(tokens) else None
    if high is None or low.ordinal or high.ordinal or low.loose or high.loose:
        return None
    percent = percent_end(tokens, high.last, tongue)
    lower, upper = low.value, high.value
    if low.scale == 1 and high.scale > 1 and lower * high.scale < upper:
        lower *= high.scale
    if not 0 <= lower < upper:
        return None
    last = percent or high.last
    return Draft(
        place, last, place, last, None, whole_number(lower), whole_number(upper), Hedge.RANGE,
        Form.PERCENT if percent else Form.CARDINAL, digits=bool(low.plain),
    )  # fmt: skip


@cache
def _denominators(tongue: Tongue) -> dict[str, int]:
    return {form: value for value, forms in FRACTION_WORDS.get(tongue, {}).items() for form in forms.split()}


def fraction(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read a fraction that begins at a place: a third, two-thirds, половина, кожен четвертий, one in three, 1/3."""
    return (
        _every(tokens, place, tongue)
        or _in_words(tokens, place, tongue)
        or _one_in(tokens, place, tongue)
        or _slash(tokens, place)
    )


def _made(first: int, last: int, above: int, below: int) -> Draft:
    return Draft(first, last, first, last, None, form=Form.FRACTION, fraction=f"{above}/{below}")


def _every(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    if tokens[place].fold not in EVERY[tongue] or place + 1 >= len(tokens):
        return None
    if tokens[place + 1].fold == "one" and place + 3 < len(tokens) and tokens[place + 2].fold == "in":
        return _every_in(tokens, place, tongue)
    below = read_quantity(tokens, place + 1, tongue)
    if below is None or not below.ordinal or not 2 <= below.value <= 100:
        return None
    noun = tokens[below.last].fold if below.last < len(tokens) else ""
    if unit_of(noun, tongue) is not None or (below.value == 2 and noun.startswith(("exchange", "обмін", "обмен"))):
        return None
    return _made(place, below.last, 1, int(below.value))


def _every_in(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read "one in every three" said the other way round: every one in three."""
    below = read_quantity(tokens, place + 3, tongue)
    whole = below is not None and not below.ordinal and 2 <= below.value <= 100
    return _made(place, below.last, 1, int(below.value)) if below is not None and whole else None


def _in_words(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    denominators = _denominators(tongue)
    fold = tokens[place].fold
    if fold in denominators and (tongue is not Tongue.ENGLISH or fold in {"half", "quarter"}):
        return _lone(tokens, place, denominators[fold], tongue)
    article = tongue is Tongue.ENGLISH and fold in {"a", "an"}
    above, at = (1.0, place + 1) if article else _numerator(tokens, place, tongue)
    if not 1 <= above < 10 or at >= len(tokens):
        return None
    dashed = tokens[at].fold == "-" and joined(tokens, at)
    below = denominators.get(tokens[at + dashed].fold) if at + dashed < len(tokens) else None
    if below is None:
        return _parts(tokens, place, at, above, tongue) if not article else None
    plural = tokens[at + dashed].fold.endswith("s")
    if tongue is Tongue.ENGLISH and (plural != (above > 1) or (article and not _is_share(tokens, at + 1, below))):
        return None
    return _made(place, at + dashed + 1, int(above), below) if above < below else None


def _numerator(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[float, int]:
    """Read the upper number of a word fraction, which is one word: in English two thirds would be read as an ordinal."""
    word = words_of(tongue).get(tokens[place].fold)
    if word is None or word.ordinal or word.kind.value != "unit":
        return 0, place
    return word.value, place + 1


def _lone(tokens: Sequence[Token], place: int, below: int, tongue: Tongue) -> Draft | None:
    """Read half, quarter, половина alone; not in the second half, half a year, half-brother, half past."""
    before = tokens[place - 1].fold if place else ""
    after = tokens[place + 1].fold if place + 1 < len(tokens) else ""
    earlier = words_of(tongue).get(before)
    if before == "a" and place >= 2 and tokens[place - 2].fold in {"and", "-"}:
        return None
    if (earlier is not None and earlier.ordinal) or before in {"in", "with", "з", "із", "с", "other", "latter", "інша"}:
        return None
    following = words_of(tongue).get(after)
    if tongue is not Tongue.ENGLISH and following is not None and following.ordinal:
        return None
    if tongue is Tongue.ENGLISH:
        if after in {"-", "past", "time", "brother", "sister", "way", "hour", "an", "century"}:
            return None
        if after == "a" or (below == 4 and before not in {"", "nearly", "almost", "about"}):
            return None
    return _made(place, place + 1, 1, below)


_SHARE_VERBS: Final = frozenset("of were are have said reported do remain who".split())
_NEAR: Final = frozenset(
    "about almost nearly roughly over than around least some just under only approximately".split()
)


def _is_share(tokens: Sequence[Token], place: int, below: int) -> bool:
    """Tell whether "a third" is a share ("a third of them", "almost a third") and not the next one ("a third is due")."""
    before = tokens[place - 3].fold if place >= 3 else ""
    after = tokens[place].fold if place < len(tokens) else ""
    return below == 4 or before in _NEAR or after == "of" or (below == 3 and after in _SHARE_VERBS)


def _parts(tokens: Sequence[Token], place: int, at: int, above: float, tongue: Tongue) -> Draft | None:
    """Read "одна п'ята", "дві п'ятих", "пятая часть"."""
    if tongue is Tongue.ENGLISH:
        return None
    word = words_of(tongue).get(tokens[at].fold)
    if word is None or not word.ordinal or not 3 <= word.value <= 10:
        return None
    feminine = tokens[at].fold.endswith(("а", "ая", "я", "тю", "ю", "у") if above == 1 else ("их", "ых"))
    one = tokens[place].fold in {"одна", "одну", "одной", "однієї", "одній"}
    return _made(place, at + 1, int(above), int(word.value)) if feminine and (above > 1 or one) else None


def _one_in(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read "one in three", "nine out of ten"."""
    if tongue is not Tongue.ENGLISH:
        return None
    word = words_of(tongue).get(tokens[place].fold)
    if tokens[place].fold.isdigit():
        return _digit_in(tokens, place)
    if word is None or word.kind.value != "unit" or word.ordinal:
        return None
    folds = [token.fold for token in tokens[place + 1 : place + 6]]
    hyphen = folds[:1] == ["-"]
    bare = [fold for fold in folds if fold != "-"]
    if bare[:2] == ["in", "every"] and len(bare) > 2 and not hyphen:
        below = words_of(tongue).get(bare[2])
        small = below is not None and not below.ordinal and word.value < below.value <= 100
        return _made(place, place + 4, int(word.value), int(below.value)) if below is not None and small else None
    if bare[:2] == ["in", "10"] and not hyphen and not _goes_on_as_time(tokens, place + 3):
        return _made(place, place + 3, int(word.value), 10)
    if bare[:1] == ["in"]:
        below = words_of(tongue).get(bare[1]) if len(bare) > 1 else None
        last = place + (5 if hyphen else 3)
        small = below is not None and not below.ordinal and below.value <= 10
        if below is None or not small or not word.value < below.value or _goes_on_as_time(tokens, last):
            return None
        return _made(place, last, int(word.value), int(below.value))
    below = words_of(tongue).get(bare[2]) if bare[:2] == ["out", "of"] and len(bare) > 2 else None
    if below is None or not (below.value <= 10 and word.value < below.value and (word.value == 1 or below.value == 10)):
        return None
    return _made(place, place + 4, int(word.value), int(below.value))


def _digit_in(tokens: Sequence[Token], place: int) -> Draft | None:
    """Read "7 in 10", "1 in 3"."""
    if place + 2 >= len(tokens) or tokens[place + 1].fold != "in" or not tokens[place + 2].fold.isdigit():
        return None
    above, below = int(tokens[place].fold[:3]), int(tokens[place + 2].fold[:3])
    plain = len(tokens[place].fold) < 3 and len(tokens[place + 2].fold) < 3
    if not plain or not 1 <= above < below <= 10 or (above > 1 and below != 10) or _goes_on_as_time(tokens, place + 3):
        return None
    return _made(place, place + 3, above, below)


def _goes_on_as_time(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].fold.startswith(
        ("day", "week", "month", "year", "hour", "-", "exchange", "swap")
    )


def _slash(tokens: Sequence[Token], place: int) -> Draft | None:
    """Read 1/3 in digits."""
    if not (place + 2 < len(tokens) and tokens[place + 1].fold == "/" and joined(tokens, place + 2)):
        return None
    above, below = tokens[place].fold, tokens[place + 2].fold
    if not (above.isdigit() and below.isdigit()) or not 1 <= int(above[:3]) < int(below[:3]) <= 10:
        return None
    if joined(tokens, place + 3) and tokens[place + 3].fold in {"/", "-"}:
        return None
    return _made(place, place + 3, int(above), int(below))


def remainder(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read "all but 47", "усі, крім сімох"."""
    after = phrase_end(tokens, place, ALL_BUT[tongue])
    number = read_quantity(tokens, after, tongue) if 0 < after < len(tokens) else None
    if number is None or number.ordinal or number.loose:
        return None
    return Draft(
        place, number.last, place, number.last, whole_number(number.value), form=Form.REMAINDER, number=number.value
    )


def vague(tokens: Sequence[Token], place: int, tongue: Tongue) -> Draft | None:
    """Read a vague number: hundreds, кілька десятків, большинство."""
    end = phrase_end(tokens, place, VAGUE[tongue])
    if not end:
        return None
    if tongue is Tongue.ENGLISH and end + 1 < len(tokens) and tokens[end].fold == "of":
        following = phrase_end(tokens, end + 1, "hundreds|thousands|dozens|millions")
        end = following or end
    return Draft(place, end, place, end, None, form=Form.VAGUE)
