"""Which alphabet a token is written in, and repair of tokens that mix two."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

__all__ = ["Script", "clean_text", "in_one_alphabet", "plain_words", "repair_mixed", "script_of"]

Script = Literal["cyrl", "latn", "mixed", "other"]

_APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u02b9\u02bb\u02bd\u02c8\u00b4`\u2032\uff07\u055a\ua78c\u05f3"
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ac"
# A straight double quotation mark between two letters is a slip for the apostrophe key, and so is an asterisk.
_QUOTE_IN_WORD = re.compile(r"(?<=[^\W\d_])[\"*\u201d\u201c](?=[^\W\d_])")
_MARKS = {ord(c): "'" for c in _APOSTROPHES} | {ord(c): "-" for c in _HYPHENS}
# Stress marks that lists copied from encyclopaedias carry; they belong to no letter of uk, ru or be.
_STRESS = "\u0300\u0301\u0340\u0341"
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_PLAIN = re.compile(r"[A-Za-z .,\-'\u0410-\u044f\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491\u0401\u0451]*\Z")

_PLAIN_WORD = re.compile(
    r"[A-Za-z'\-]+|[\u0410-\u044f\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491\u0401\u0451'\-]+"
)

_LATIN_TO_CYRILLIC = dict(
    zip("AaBCcEeHIiKkMOoPpTXxYyÏï", "АаВСсЕеНІіКкМОоРрТХхУуЇї", strict=True),
)
_CYRILLIC_TO_LATIN = dict(
    zip("АаВСсЕеНІіКкМОоРрТХхУуЇїЅѕЈј", "AaBCcEeHIiKkMOoPpTXxYyÏïSsJj", strict=True),
)


def clean_text(text: str) -> str:
    """Return text composed (NFC), with one apostrophe, one hyphen, single spaces and nothing invisible."""
    if _PLAIN.match(text):
        return text if "  " not in text and text == text.strip() else " ".join(text.split())
    kept = "".join(c for c in unicodedata.normalize("NFC", text) if not _is_invisible(c))
    marked = unicodedata.normalize("NFC", kept).translate(_MARKS)
    return " ".join(_QUOTE_IN_WORD.sub("'", marked).split())


def plain_words(tokens: Sequence[str]) -> list[int]:
    """Return the places of the tokens that are one word of usual letters of one alphabet, in which nothing is to be cleaned."""
    return [place for place, token in enumerate(tokens) if _PLAIN_WORD.fullmatch(token)]


def _is_invisible(char: str) -> bool:
    if char in _STRESS or char == "\u00ad":
        return True
    category = unicodedata.category(char)
    return category in {"Cf", "Cs", "Co", "Cn"} or (category == "Cc" and not char.isspace())


@lru_cache(maxsize=200_000)
def script_of(token: str) -> Script:
    """Say which alphabet the letters of a token belong to: "cyrl", "latn", "mixed" or "other"."""
    cyrillic = _CYRILLIC.search(token) is not None
    latin = _LATIN.search(token) is not None
    if cyrillic and latin:
        return "mixed"
    if cyrillic:
        return "cyrl"
    return "latn" if latin else "other"


@lru_cache(maxsize=200_000)
def repair_mixed(token: str) -> str:
    """Replace look-alike letters so that a token is in the alphabet of most of its letters.

    Letters without a look-alike stay; at a tie the alphabet that has letters of its own wins.
    """
    if script_of(token) != "mixed":
        return token
    cyrillic = len(_CYRILLIC.findall(token))
    latin = len(_LATIN.findall(token))
    if cyrillic == latin:
        own_cyrillic = sum(1 for c in token if _CYRILLIC.match(c) and c not in _CYRILLIC_TO_LATIN)
        own_latin = sum(1 for c in token if _LATIN.match(c) and c not in _LATIN_TO_CYRILLIC)
        to_cyrillic = own_cyrillic >= own_latin
    else:
        to_cyrillic = cyrillic > latin
    table = _LATIN_TO_CYRILLIC if to_cyrillic else _CYRILLIC_TO_LATIN
    return "".join(table.get(c, c) for c in token)


def in_one_alphabet(words: list[str]) -> list[str]:
    """Write words in Cyrillic whose Latin letters all are look-alikes of it, beside others that are Cyrillic.

    "COCHA" beside "ІВАН" was typed in Latin capitals. One Latin letter without a look-alike leaves all as they are.
    """
    scripts = {script_of(word) for word in words}
    if not scripts & {"cyrl", "mixed"} or not scripts & {"latn", "mixed"}:
        return words
    if any(c not in _LATIN_TO_CYRILLIC for word in words for c in word if _LATIN.match(c)):
        return words
    return ["".join(_LATIN_TO_CYRILLIC.get(c, c) for c in word) for word in words]
