"""Consonants of a name as English, French, German and Spanish spell them, and as Cyrillic writes what is heard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from byname.core.names.fold import fold
from byname.core.names.scripts import clean_text, plain_words, script_of

__all__ = ["all_heard_consonants", "heard_alike", "heard_consonants", "spelt_regularly"]

# Surnames with these folded endings come from languages whose romanisation is regular: for them the fold decides.
_SLAVIC = re.compile(
    r"(?:enko|[aeiu]k|uk|ski|ska|skaia|[țz]ki|[țz]ka|[oei]va?|[oe]vi[čț]|i[čț]|[^aeiou]in[ai]?|e[nț]ko|e[țc]|[oe]iko|go)\Z",
)
# Classes: S hisses (s z sh ch j g before e), K k and g, T t and d, P p and b, V v f w, R, L, M, N; vowels, h, silent
# letters and w after a vowel are not heard.
_LATIN: Final = (
    (r"sch|tch|dge|dg|tzsch|sh|ch|ss|x\b", "S"), (r"gh(?=[^aeiouy]|\b)", ""), (r"ph|v|f", "V"), (r"th|tt|dd|t|d", "T"),
    (r"wh?(?=[aeiouy])", "V"), (r"w|h", ""), (r"ll|l", "L"), (r"x", "KS"), (r"c(?=[eiy])|ç|z|s|j", "S"), (r"qu", "K"),
    (r"g(?=[eiy])", "S"), (r"ck|c|k|q|g", "K"), (r"p|b", "P"), (r"r", "R"), (r"m", "M"), (r"n", "N"),
)  # fmt: skip
_CYRILLIC: Final = (
    (r"дж|дз|тч|тш|[жшщчцсз]", "S"), (r"[уў](?=[аеиіоэяє])|[вф]", "V"), (r"[тд]", "T"), (r"[кгґ]", "K"),
    (r"[пб]", "P"), (r"р", "R"), (r"л", "L"), (r"м", "M"), (r"н", "N"),
)  # fmt: skip
_LATIN_RULES: Final = [(re.compile(pattern), heard) for pattern, heard in _LATIN]
_CYRILLIC_RULES: Final = [(re.compile(pattern), heard) for pattern, heard in _CYRILLIC]
_UNHEARD = re.compile(r"[^A-Z\n]")
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=100_000)
def heard_consonants(token: str) -> str:
    """Return the classes of the consonants that are heard in a token of either alphabet, without repetitions."""
    return _heard(clean_text(token), cyrillic=script_of(token) == "cyrl")


def all_heard_consonants(tokens: Sequence[str]) -> list[str]:
    """Return for each token what `heard_consonants` returns; words of plain letters are read as one text with a word to a line."""
    plain = plain_words(tokens)
    told: dict[int, str] = {}
    for cyrillic in (False, True):
        places = [place for place in plain if (script_of(tokens[place]) == "cyrl") == cyrillic]
        text = "\n".join([tokens[place] for place in places])
        told |= zip(places, _heard(text, cyrillic=cyrillic).split("\n"), strict=False)
    return [told[place] if place in told else heard_consonants(token) for place, token in enumerate(tokens)]


def _heard(text: str, *, cyrillic: bool) -> str:
    text = unicodedata.normalize("NFKD", text.casefold())
    for pattern, heard in _CYRILLIC_RULES if cyrillic else _LATIN_RULES:
        text = pattern.sub(heard, text)
    return _REPEATED.sub(r"\1", _UNHEARD.sub("", text))


@lru_cache(maxsize=100_000)
def spelt_regularly(token: str) -> bool:
    """Say whether a surname ends as Slavic ones do: their romanisation is regular, so that the fold has the last word."""
    return _SLAVIC.search(fold(token)) is not None


@lru_cache(maxsize=100_000)
def heard_alike(a: str, b: str) -> bool:
    """Say whether a Cyrillic and a Latin token sound alike in their consonants; Slavic surnames never do here.

    English and French spell in so many ways what Cyrillic writes by ear (Brown, Браун; Hughes, Хьюз) that a fold
    cannot follow; the romanisation of Slavic names is regular, so for them the fold has the last word.
    """
    if {script_of(a), script_of(b)} != {"cyrl", "latn"} or spelt_regularly(a) or spelt_regularly(b):
        return False
    heard = heard_consonants(a)
    return bool(heard) and heard == heard_consonants(b)
