"""Which groups the words of a claim may mean: one name, several groups; inflected words match by their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from byname.core.verdicts.naming_data import ATTRIBUTES, GENERIC, YEARS

__all__ = ["GroupName", "Meant", "content_of", "meant", "of_side", "same_word"]

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’ʼ][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’ʼ]s?$")
_YEAR: Final = re.compile(r"\b(?P<year>20\d\d)\b(?:\s*(?:року|році|рік|года|году|год|р\.|г\.))?")
_HELD_OVER: Final = re.compile(
    r"(?:over|more than|longer than|above|понад|більше|більш як|довше|более|больше|свыше|дольше)\s+(?P<n>\w+)\s+"
    r"(?:years?|рок\w*|рік|лет|год\w*)"
)
_ENDING: Final = 4
"""So many last letters of an inflected word may differ from those of its name."""
_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class GroupName:
    """A name under which a group is known to the desk; `kind` is cohort or unit; `text` in the language `lang` ("" for any)."""

    code: str
    kind: str
    text: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What the words of a claim may mean.

    `groups`: (kind, code) of each group that they may name, none for everybody; `exact`: every word is accounted for, so
    that the group is no narrower than these. `fields`: (field, value) such as sex and f; `captured`: year of capture;
    `held_over`: years of captivity; `left`: words that are not accounted for. `apart`: the groups are named by different
    words, so that those of both are meant, which no figure counts.
    """

    groups: tuple[tuple[str, str], ...] = ()
    exact: bool = True
    fields: tuple[tuple[str, str], ...] = ()
    captured: int | None = None
    held_over: int | None = None
    left: tuple[str, ...] = ()
    apart: bool = False


def meant(text: str, names: Sequence[GroupName], *, sides: Iterable[str] = ()) -> Meant:
    """Find the groups that a phrase such as "fighters of the brigade" may name; names of sides name no group.

    The names that account for most of its words count; where several groups bear them, each is meant.
    """
    words, held_over, captured = _words(text)
    attributes = [(field, value, stems.split()) for field, value, stems in ATTRIBUTES]
    fields = tuple((field, value) for field, value, stems in attributes if any(_is(word, stems) for word in words))
    words = [word for word in words if not any(_is(word, stems) for _field, _value, stems in attributes)]
    words = [word for word in words if not _generic(word) and not any(of_side(word, side) for side in sides)]
    covered = {(name.kind, name.code, found) for name in names if (found := _covered(name.text, words))}
    best = [each for each in covered if not any(each[2] < other[2] for other in covered)]
    named = frozenset[str]().union(*(found for _kind, _code, found in best))
    left = tuple(dict.fromkeys(word for word in words if word not in named))
    groups = tuple(sorted({(kind, code) for kind, code, _found in best}))
    # Two groups named by different words are those of both, which is neither of them.
    alike = len({found for _kind, _code, found in best}) < 2
    return Meant(groups, not left and alike, fields, captured, held_over, left, apart=not alike)


def content_of(text: str) -> tuple[str, ...]:
    """Give the words of a phrase that name a group: what only says that people were held is left out."""
    return tuple(word for word in _words(text)[0] if not _generic(word))


@lru_cache(maxsize=65536)
def same_word(one: str, other: str) -> bool:
    """Tell whether two words are forms of one: they begin alike and differ in an ending of a few letters."""
    if one == other:
        return True
    if any(letter.isdigit() for letter in one + other):
        return _number(one) == _number(other) != ""
    shared = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    if one.isascii() and other.isascii():
        ends = {one[shared:], other[shared:]}
        return shared >= _STEM and ends <= {"", "s", "es", "n", "ns"}
    return shared >= max(_STEM, min(len(one), len(other)) - 2) and max(len(one), len(other)) - shared <= _ENDING


def of_side(word: str, side: str) -> bool:
    """Tell whether a word names a side of the conflict or its people: Lodrenia, Lodrenian, Lodrenians."""
    stem = side.casefold().strip()
    return len(stem) > _STEM and word.casefold().startswith(stem[:-1])


def _words(text: str) -> tuple[list[str], int | None, int | None]:
    """Give the words without what says how long they were held and when they were taken, and both apart."""
    folded = text.casefold()
    over = _HELD_OVER.search(folded)
    years = None
    if over:
        years = int(over["n"]) if over["n"].isdecimal() else YEARS.get(over["n"])
        folded = folded.replace(over[0], " ") if years else folded
    year = _YEAR.search(folded)
    folded = folded.replace(year[0], " ") if year else folded
    words = [_POSSESSIVE.sub("", found[0]) for found in _WORD.finditer(folded)]
    return words, years, int(year["year"]) if year else None


def _covered(name: str, words: Sequence[str]) -> frozenset[str]:
    """Give the words of a phrase that a name accounts for; none unless each telling word of the name is there."""
    telling = _telling(name)
    found = [[word for word in words if same_word(word, each)] for each in telling]
    return frozenset(word for each in found for word in each) if all(found) else frozenset()


@lru_cache(maxsize=4096)
def _telling(name: str) -> tuple[str, ...]:
    """Give the words of a name that say more than that people were held; all of them where none does."""
    own = tuple(_POSSESSIVE.sub("", found[0]) for found in _WORD.finditer(name.casefold()))
    return tuple(word for word in own if not _generic(word)) or own


@lru_cache(maxsize=4096)
def _generic(word: str) -> bool:
    return _is(word, GENERIC)


def _is(word: str, stems: Iterable[str]) -> bool:
    return any(
        word == stem or (len(stem) > _STEM and word.startswith(stem) and len(word) - len(stem) <= _ENDING)
        for stem in stems
    )


def _number(word: str) -> str:
    """Give the number of an ordinal (12th, 12-ї, 12-й), "" where the word is none."""
    found = re.fullmatch(r"(\d+)(?:-?[^\W\d]{0,3})?", word)
    return found[1] if found else ""
