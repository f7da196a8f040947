"""What number words mean, in all their forms, per language."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from byname.core.grammar import numberwords_en_data, numberwords_ru_data, numberwords_uk_data
from byname.core.grammar.tongues import Tongue

__all__ = ["Kind", "Word", "is_number_word", "words_of"]


class Kind(StrEnum):
    """What a number word can stand beside."""

    UNIT = "unit"
    """1 to 9, also as collectives (двоє)."""
    TEEN = "teen"
    """10 to 19."""
    TEN = "ten"
    """20 ... 90."""
    HUNDRED = "hundred"
    """100 ... 900 in one word; in English the word hundred."""
    POWER = "power"
    """Thousand, million: multiply what stands before."""
    GROUP = "group"
    """Dozen, десяток, сотня: a noun that counts."""
    HALF = "half"
    """One and a half in one word (півтора), or half of the group that follows (пів)."""
    WHOLE = "whole"
    """A number that joins no other: полсотни."""


class Word(NamedTuple):
    """What a number word means; `plural`: vague when alone (dozens, десятки), `genitive` its forms for one (близько сотні).

    `nominative`: the form that follows an inverted noun (тысяч пять).
    """

    value: float
    kind: Kind
    ordinal: bool = False
    plural: bool = False
    genitive: bool = False
    collective: bool = False
    nominative: bool = False


_TABLES: Final = {
    Tongue.ENGLISH: numberwords_en_data,
    Tongue.UKRAINIAN: numberwords_uk_data,
    Tongue.RUSSIAN: numberwords_ru_data,
}


@cache
def words_of(tongue: Tongue) -> dict[str, Word]:
    """Give the number words of a language by folded form; of another language none."""
    table = _TABLES.get(tongue)
    if table is None:
        return {}
    found: dict[str, Word] = {}
    for stems, endings in table.ORDINALS:
        for value, stem in stems:
            for ending in endings.split("|"):
                found[stem + ending] = Word(value, _kind(value), ordinal=True)
    for kind, rows in table.WORDS:
        for value, forms in rows:
            for place, form in enumerate(forms.split()):
                found[form.lstrip("*+=")] = Word(
                    value,
                    Kind(kind),
                    plural="*" in form,
                    genitive="+" in form,
                    collective="=" in form,
                    nominative=place == 0 or form in table.NOMINATIVE,
                )
    for value, forms in table.ORDINAL_WINS:
        for form in forms.split():
            found[form] = Word(value, _kind(value), ordinal=True)
    return found


def _kind(value: float) -> Kind:
    if value >= 1000:
        return Kind.POWER
    if value >= 100:
        return Kind.HUNDRED
    if value >= 20:
        return Kind.TEN
    return Kind.TEEN if value >= 10 else Kind.UNIT


@cache
def _all_words() -> frozenset[str]:
    return frozenset(form for tongue in _TABLES for form in words_of(tongue))


def is_number_word(folded: str) -> bool:
    """Tell whether a folded word counts in any of our languages."""
    return folded in _all_words()
