"""Names typed with the keyboard left in another alphabet: "Vtkmybr Jktu" for Мельник Олег."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from byname.core.names.given import canonical_given, canonical_patronymic, given_spellings
from byname.core.names.romanise import TABLES, romanise

__all__ = ["retyped"]

_LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_UKRAINIAN: Final = "йцукенгшщзхїфівапролджєячсмитьбю'"
# The two Cyrillic keyboards first, which differ in four keys; then Latin names typed on either of them.
_KEYBOARDS: Final = (
    str.maketrans(_LATIN, _UKRAINIAN + _UKRAINIAN.upper()),
    str.maketrans(_LATIN, _RUSSIAN + _RUSSIAN.upper()),
    str.maketrans(_UKRAINIAN[:-1] + _UKRAINIAN[:-1].upper(), _LATIN[:32] + _LATIN[33:65]),
    str.maketrans(_RUSSIAN[:-1] + _RUSSIAN[:-1].upper(), _LATIN[:32] + _LATIN[33:65]),
)
_SHORTEST = 4
"""Shorter words may mean a name by chance."""


def retyped(text: str) -> str:
    """Return a name as it reads on the keyboard that was meant, or as it stands.

    The other keyboard is believed only if it makes a known given name of some word, and no known name stands there
    as the text is written.
    """
    words = text.casefold().split()
    if _MISTYPED.isdisjoint(words) or any(_known(word) for word in words):
        return text
    for place, keyboard in enumerate(_KEYBOARDS):
        if any(_known_on(word, place) for word in words):
            return text.translate(keyboard)
    return text


@lru_cache(maxsize=200_000)
def _known(word: str) -> bool:
    return canonical_given(word) is not None or canonical_patronymic(word) is not None


@lru_cache(maxsize=400_000)
def _known_on(word: str, keyboard: int) -> bool:
    other = word.translate(_KEYBOARDS[keyboard])
    return other != word and len(other) >= _SHORTEST and other.replace("'", "").isalpha() and _known(other)


def _mistyped() -> frozenset[str]:
    """Every known given name as the other keyboards give it, so that hardly any name has to be looked at closely."""
    spelt = set(given_spellings())
    spelt |= {romanise(form, table).casefold() for form in given_spellings() for table in TABLES}
    back = [{to: key for key, to in keyboard.items()} for keyboard in _KEYBOARDS]
    return frozenset(form.translate(keys) for form in spelt for keys in back) - spelt


_MISTYPED: Final = _mistyped()
