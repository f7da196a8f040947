"""The names of months, weekdays, seasons and units of time, by form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from byname.core.grammar.parts import Token
from byname.core.grammar.quantities import joined
from byname.core.grammar.timewords_data import MONTHS, SEASONS, UNIT_DAYS, WEEKDAYS
from byname.core.grammar.tongues import Tongue

__all__ = ["is_year", "month_of", "season_of", "unit_of", "weekday_of"]

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2099
_SHORT: Final = frozenset(
    "jan feb febr mar apr jun jul aug sept sep oct nov dec січ лют бер кві квіт тра трав черв лип сер серп вер верес "
    "жов жовт лис гру груд янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек".split()
)


@cache
def _by_form(table: tuple[str, ...]) -> dict[str, int]:
    return {form: at for at, forms in enumerate(table) for form in forms.split()}


@cache
def _units(tongue: Tongue) -> dict[str, int]:
    return {form: days for days, forms in UNIT_DAYS.get(tongue, {}).items() for form in forms.split()}


@cache
def _seasons(tongue: Tongue) -> dict[str, int]:
    return {form: month for month, forms in SEASONS.get(tongue, {}).items() for form in forms.split()}


def unit_of(fold: str, tongue: Tongue) -> int | None:
    """Give how many days a unit of time has (0 for hours and less); None for another word."""
    return _units(tongue).get(fold)


def month_of(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[int, int]:
    """Give the month named at a place, 1 to 12, and the end of its name with the point of a short one; 0 where none is."""
    if not 0 <= place < len(tokens):
        return 0, place
    token = tokens[place]
    fold = token.fold
    if tongue is Tongue.ENGLISH:
        fold = fold.removeprefix("mid-").removesuffix("'s")
        if not token.text[-len(fold) :][0].isupper() and not token.text[0].isupper():
            return 0, place
    found = _by_form(MONTHS[tongue]).get(fold)
    if found is None:
        return 0, place
    dotted = fold in _SHORT and joined(tokens, place + 1) and tokens[place + 1].text == "."
    return found + 1, place + 1 + dotted


def is_year(token: Token) -> bool:
    """Tell whether a token may be a year: four digits, of the last century or this."""
    return len(token.text) == 4 and token.text.isdigit() and _FIRST_YEAR <= int(token.text) <= _LAST_YEAR


def season_of(fold: str, tongue: Tongue) -> int | None:
    """Give the first month of the season that a word names; None for another word."""
    return _seasons(tongue).get(fold)


def weekday_of(fold: str, tongue: Tongue) -> int | None:
    """Give the day of the week that a word names, Monday 0; None for another word."""
    bare = fold.removesuffix("'s") if tongue is Tongue.ENGLISH else fold
    return _by_form(WEEKDAYS[tongue]).get(bare)
