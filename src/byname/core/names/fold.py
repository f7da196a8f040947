"""One key for the many spellings of a name token in Ukrainian, Russian, Belarusian and Latin letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NewType

from byname.core.names.scripts import clean_text, plain_words, repair_mixed

__all__ = ["FoldedName", "all_family_folds", "all_folds", "all_skeletons", "family_fold", "fold", "skeleton"]

FoldedName = NewType("FoldedName", str)

# Cyrillic first becomes a rough Latin spelling; then both scripts run through the same rules, so that they can only
# differ where their spellings do. The output uses a b č d e f g i k l m n o p r s š t ț u v z ž: ț is the sound of
# Cyrillic tse, š stands for both sha and shcha (sloppy "sch" is either), g for ghe, ge and kha (Latin h is any).
_CYRILLIC: Final = str.maketrans(
    dict(
        zip("абвгґдеєёэжзийіїыклмнопрстуўфхцчшщ", "abvggdeeeežziiiiiklmnoprstuvfgțčšš", strict=True),
    )
    | {"ь": "", "ю": "iu", "я": "ia"}
    | {"ј": "i", "љ": "li", "њ": "ni", "ћ": "č", "ђ": "dž", "џ": "dž", "ѓ": "g", "ќ": "k", "ѕ": "dz"}
    | {"ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "g", "ѣ": "e", "ѳ": "f", "ѵ": "i"},
)
# The Russian hard sign before an iotated vowel is silent; the Bulgarian one between consonants is a vowel.
_SILENT_HARD_SIGN = re.compile(r"ъ(?=[яюеёєиіїо]|\b)")
_LATIN_LETTERS: Final = str.maketrans(
    {"ł": "l", "đ": "dž", "ż": "ž", "ć": "č", "ç": "č", "ş": "š", "ș": "š", "ţ": "ț", "ð": "d", "ø": "o", "æ": "e"}
    | {"ß": "ss", "ı": "i", "þ": "t", "ğ": "g", "ŭ": "v", "œ": "e", "ə": "a"},
)
_KEPT_MARKED = "čšžț"
_POLISH_OR_GERMAN = re.compile(r"cz|(?<!t)sz(?!h)|tsch|ł")
_CH_AS_KHA = re.compile(r"(?<![st])ch")
_TARGETS: Final = {
    "schtsch": "š", "shtsch": "š", "schtch": "š", "chtch": "š", "shtch": "š", "shch": "š", "szcz": "š", "stch": "š",
    "tsch": "č", "tch": "č", "tcz": "č", "sch": "š", "zgh": "zg", "ch": "č", "cz": "č", "sh": "š", "sz": "š",
    "šč": "š", "sč": "š", "tč": "č", "tsh": "tš", "tzh": "tž", "szh": "sž",
    "zh": "ž", "kh": "g", "gh": "g", "ph": "f", "th": "t", "ts": "ț", "tz": "ț", "tc": "ț", "tț": "ț",
    "ck": "k", "cs": "č", "ct": "kt", "qu": "kv", "ou": "u", "x": "ks", "q": "k", "w": "v", "h": "g",
    "y": "i", "j": "i", "c": "ț",
}  # fmt: skip
_DIGRAPHS = re.compile(
    # A leading c or chr and "sc" before a back vowel are k (Carl, Oscar); Polish and Czech -cki, -cka are tse and k.
    r"(?P<hard>\b(?:ch|č)(?=r)|\bc(?=[aoulr])|(?<=s)c(?=[aou]))|(?P<polish>ck(?=(?:[iy]|yj|ij|iy|yi|a|aja|aya|aia|oj|oi)\b))|"
    + "|".join(sorted(_TARGETS, key=len, reverse=True)),
)
_DOUBLED = re.compile(r"(.)\1+")
_JOTATED_E = re.compile(r"ie")
_JOTATED_O = re.compile(r"(?<=[bčdfgklmnprsštțvzž])io")
_OFF = re.compile(r"(?<=[oe])f+\b")
_FEMININE_SK = re.compile(r"(?<=[sțz])k(?:a|aia|oi)$", re.MULTILINE)
_FEMININE_ADJECTIVE = re.compile(r"(?<=..)(?:aia|oi)$", re.MULTILINE)
_FEMININE_POSSESSIVE = re.compile(r"(?<=..)((?:o|e|i)v|in)a$", re.MULTILINE)
# These and the rules above hold line by line, so that many words can be folded as one text.
_NO_LETTERS = re.compile(r"['\-]")
_VOWELS: Final = str.maketrans(dict.fromkeys("aeiou", ""))
_LEADING: Final = frozenset("aeiou")
_COARSE: Final = str.maketrans({"š": "s", "ž": "z", "č": "ț", "f": "v"})


@lru_cache(maxsize=200_000)
def fold(token: str) -> FoldedName:
    """Return the key that uk, ru, be and usual Latin spellings of one token share; "" if it has no letters.

    Case, apostrophes, hyphens, marks and doubled letters do not count. Folding a folded name changes nothing.
    """
    text = _romanised(repair_mixed(clean_text(token).casefold()))
    if _hard_ch(text):
        text = _CH_AS_KHA.sub("g", text)
    return FoldedName(_settled(_bare(text)))


def all_folds(tokens: Sequence[str]) -> list[FoldedName]:
    """Return the fold of each token, as `fold` does; words of plain letters are folded as one text with a word to a line."""
    plain = [place for place in plain_words(tokens) if not _hard_ch(tokens[place].casefold())]
    text = _romanised("\n".join([tokens[place] for place in plain]).casefold())
    told = dict(zip(plain, _all_settled(_NO_LETTERS.sub("", text).split("\n")), strict=False))
    return [FoldedName(told[place]) if place in told else fold(token) for place, token in enumerate(tokens)]


def _romanised(text: str) -> str:
    return _SILENT_HARD_SIGN.sub("", text).replace("ъ", "a").translate(_CYRILLIC)


def _hard_ch(text: str) -> bool:
    return "ch" in text and _POLISH_OR_GERMAN.search(text) is not None


def _settled(text: str) -> str:
    before = None
    while before != text:
        before = text
        text = _one_pass(text)
    return text


def _bare(text: str) -> str:
    text = unicodedata.normalize("NFC", text).translate(_LATIN_LETTERS)
    if text.isascii():
        return re.sub(r"[^a-z]", "", text)
    out = (c if c in _KEPT_MARKED else unicodedata.normalize("NFKD", c)[:1] for c in text)
    return "".join(c for c in "".join(out).casefold() if c.isalpha())


def _one_pass(text: str) -> str:
    text = _DIGRAPHS.sub(_target, text)
    text = _DOUBLED.sub(r"\1", text)
    text = _JOTATED_E.sub("e", text)
    text = _JOTATED_O.sub("e", text)
    return _OFF.sub("v", text)


def _target(match: re.Match[str]) -> str:
    if match["hard"]:
        return "k"
    return "țk" if match["polish"] else _TARGETS[match.group()]


def _all_settled(words: list[str]) -> list[str]:
    """What `_settled` makes of each word; what a pass has left as it was needs no other."""
    found, open_ = list(words), list(range(len(words)))
    while open_:
        told = _one_pass("\n".join([found[place] for place in open_])).split("\n")
        changed = [(place, word) for place, word in zip(open_, told, strict=True) if word != found[place]]
        for place, word in changed:
            found[place] = word
        open_ = [place for place, _ in changed]
    return found


@lru_cache(maxsize=200_000)
def family_fold(token: str) -> FoldedName:
    """Return the fold of a surname with its masculine ending, for keys: a brother and a sister share it."""
    return all_family_folds([fold(token)])[0]


def all_family_folds(folds: Sequence[FoldedName]) -> list[FoldedName]:
    """Return for each fold what `family_fold` returns for its token: the first ending that fits is exchanged."""
    found = list(folds)
    open_: Sequence[int] = range(len(found))
    for ending, masculine in ((_FEMININE_SK, "ki"), (_FEMININE_ADJECTIVE, "i"), (_FEMININE_POSSESSIVE, r"\1")):
        told = ending.sub(masculine, "\n".join([found[place] for place in open_])).split("\n")
        still = []
        for place, name in zip(open_, told, strict=False):
            if name == found[place]:
                still.append(place)
            found[place] = FoldedName(name)
        open_ = still
    return found


@lru_cache(maxsize=200_000)
def skeleton(token: str) -> str:
    """Return the consonant classes of a token's masculine fold; a leading vowel of any kind is "a"."""
    return all_skeletons([family_fold(token)])[0]


def all_skeletons(family_folds: Sequence[FoldedName]) -> list[str]:
    """Return for each masculine fold what `skeleton` returns for its token."""
    bare = "\n".join(family_folds).replace("št", "š").translate(_VOWELS).translate(_COARSE).split("\n")
    return ["a" + bones if name[:1] in _LEADING else bones for name, bones in zip(family_folds, bare, strict=False)]
