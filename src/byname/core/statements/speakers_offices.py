"""One man under two offices in two texts: names folded over inflection and script, offices over three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from byname.core.grammar.folding import fold_word
from byname.core.names.fold import skeleton
from byname.core.statements.claim import Attribution
from byname.core.statements.speakers_offices_data import OFFICE_CLASSES

__all__ = ["name_of", "office_class", "same_name", "two_offices"]

_ADJECTIVE: Final = re.compile("(?<=[сц])(?:ького|ькому|ьким|ькій|ької|ьку|кого|кому|ким|кой|кую)$")
_CASE: Final = re.compile("(?<=[а-яіїєґ]{3})(?:овим|овым|ом|ем|єм|им|ым|ові|еві|єві)$")
_LEAST: Final = 2


def two_offices(
    first: Iterable[Attribution], second: Iterable[Attribution]
) -> tuple[tuple[Attribution, Attribution], ...]:
    """Give each pair of attributions, one of either text, that name one man under two offices; each such pair of offices once.

    An office that is written out in another language, or longer, is no other one as long as its class is the same.
    """
    rights = [each for each in second if each.office]
    found: dict[tuple[str, str], tuple[Attribution, Attribution]] = {}
    for left in (each for each in first if each.office):
        for right in rights:
            if same_name(name_of(left), name_of(right)) and _differ(left.office, right.office):
                found.setdefault((_plain(left.office), _plain(right.office)), (left, right))
    return tuple(found.values())


def name_of(said: Attribution) -> str:
    """Give a speaker's name without the office that stands before it."""
    bare = said.speaker.removeprefix(said.office).strip() if said.office else said.speaker
    return bare or said.speaker


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one man's: Лубінця, Лубинец and Lubinets are; given names count where both have them."""
    left, right = one.split(), other.split()
    if not left or not right or not _keys(left[-1]) & _keys(right[-1]):
        return False
    if len(left) > 1 and len(right) > 1:
        return bool(_given(left[0]) & _given(right[0]))
    return True


def _keys(name: str) -> frozenset[str]:
    """Give what a surname sounds like, with and without the ending of its case."""
    plain = fold_word(name)
    forms = {plain, _ADJECTIVE.sub("ький", plain), _CASE.sub("", plain)}
    return frozenset(key for form in forms if len(key := skeleton(form)) >= _LEAST)


def _given(name: str) -> frozenset[str]:
    """Give the first sounds of a given name; a case changes only the last."""
    return frozenset({skeleton(fold_word(name))[:2]})


def office_class(office: str) -> str:
    """Give the class of an office, the same in three languages; "" where its words are of none."""
    plain = fold_word(office)
    classes = (name for name, stems in OFFICE_CLASSES.items() if any(stem in plain for stem in stems))
    return next(classes, "")


def _differ(left: str, right: str) -> bool:
    """Tell whether two offices certainly are two: of two classes, or of one tongue and neither within the other."""
    one, other = office_class(left), office_class(right)
    if one and other:
        return one != other
    a, b = _plain(left), _plain(right)
    alike = bool(re.search("[a-z]", a)) == bool(re.search("[a-z]", b))
    return alike and not (one or other) and a not in b and b not in a


def _plain(office: str) -> str:
    return " ".join(fold_word(word) for word in office.split())
