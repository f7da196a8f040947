"""Which part of a name is family name, given name and patronymic, by dictionary, endings, capitals and custom."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from byname.core.names.fold import fold
from byname.core.names.given import SON_OF, canonical_given, canonical_patronymic, is_patronymic
from byname.core.names.scripts import script_of
from byname.core.names.short_forms import is_short_form

__all__ = ["folded_like_surname", "is_initial", "likely_roles", "named_like_surname", "names_father"]

_SURNAME_ENDING = re.compile(
    r"(?:enko|uk|ak|iak|ik|k[oi]|ska|skaia|țka|țkaia|ov|ev|iv|ova|eva|in|ina|eț|dze|švili|ian|š)\Z",
)
_FATHER_SURNAME = re.compile(r"[oei]va?\Z")
_CERTAIN = 3.0

_Reading = tuple[int | None, int | None, int | None]


@lru_cache(maxsize=200_000)
def is_initial(token: str) -> bool:
    """Say whether a token is an initial: one letter, or the two (or "Shch") of one sound before a full stop."""
    letters = token.rstrip(".")
    if len(letters) == 1:
        return True
    return token.endswith(".") and letters.isalpha() and (len(letters) == 2 or letters.casefold() == "shch")


@lru_cache(maxsize=200_000)
def names_father(token: str) -> bool:
    """Say whether a token has an ending, or a second word, that makes a father's name of it."""
    return is_patronymic(token) or (" " in token and fold(token.rsplit(maxsplit=1)[-1]) in SON_OF)


@lru_cache(maxsize=200_000)
def named_like_surname(token: str) -> bool:
    """Say whether a token ends in -ov, -ev, -iv or their feminine forms, as Bulgarian fathers' names do."""
    return folded_like_surname(fold(token))


def folded_like_surname(folded: str) -> bool:
    """Say of a fold what `named_like_surname` says of its token."""
    return _FATHER_SURNAME.search(folded) is not None


class _Traits(NamedTuple):
    """What dictionary and endings say about one token, whatever its place."""

    initial: bool
    known_given: bool
    patronymic: bool
    known_father: bool
    names_father: bool
    father_surname: bool
    surname_ending: bool
    double: bool


@lru_cache(maxsize=200_000)
def _traits(token: str) -> _Traits:
    father = names_father(token)
    return _Traits(
        initial=is_initial(token),
        known_given=_known_given(token) or all(_known_given(part) for part in re.split(r"[ -]", token)),
        patronymic=is_patronymic(token),
        known_father=bool(canonical_patronymic(token)) or (" " in token and father),
        names_father=father,
        father_surname=named_like_surname(token),
        surname_ending=_SURNAME_ENDING.search(fold(token)) is not None,
        double="-" in token,
    )


def _known_given(token: str) -> bool:
    return canonical_given(token) is not None or is_short_form(token)


def likely_roles(tokens: tuple[str, ...], shouted: frozenset[str]) -> tuple[str, str, str, bool]:
    """Return family, given, patronymic ("" if absent) and whether that is certain, for one to three tokens.

    `shouted` are the tokens written in capitals among others that are not: lists mark family names so.
    """
    traits = tuple(_traits(token) for token in tokens)
    loud = tuple(token in shouted for token in tokens)
    (family, given, patronymic), certain = _best_reading(traits, loud, latin=script_of(tokens[0]) == "latn")
    return (
        "" if family is None else tokens[family],
        "" if given is None else tokens[given],
        "" if patronymic is None else tokens[patronymic],
        certain,
    )


@lru_cache(maxsize=20_000)
def _best_reading(traits: tuple[_Traits, ...], loud: tuple[bool, ...], *, latin: bool) -> tuple[_Reading, bool]:
    weighed = [(_weight(reading, traits, loud, latin=latin), reading) for reading in _READINGS[len(traits)]]
    weight, best = max(weighed, key=lambda pair: pair[0])
    return best, best[0] is not None and best[1] is not None and weight >= _CERTAIN


_READINGS: Final[dict[int, tuple[_Reading, ...]]] = {
    1: ((0, None, None), (None, 0, None), (None, None, 0)),
    2: ((0, 1, None), (1, 0, None), (None, 0, 1), (0, None, 1)),
    3: ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)),
}


def _weight(reading: _Reading, traits: tuple[_Traits, ...], loud: tuple[bool, ...], *, latin: bool) -> float:
    """Add up how well the dictionary, the endings, capitals and custom speak for one reading of the roles."""
    family, given, patronymic = reading
    weight = _order_weight(reading, len(traits), latin=latin)
    if given is not None:
        weight += _given_weight(traits[given])
    if patronymic is not None:
        weight += _patronymic_weight(traits[patronymic]) - _odd_father(reading, traits)
    if family is not None:
        weight += _family_weight(traits[family]) + (4.0 if loud[family] else 0.0)
    return weight


def _odd_father(reading: _Reading, traits: tuple[_Traits, ...]) -> float:
    """Return what speaks against a father's name here: Bulgarian ones without -ych precede the family name."""
    family, _, patronymic = reading
    token = traits[patronymic or 0]
    if len(traits) == 2:
        return 0.0 if token.known_father else 4.0
    if reading == (2, 0, 1) or token.initial or token.names_father:
        return 0.0
    return 1.5 if family is not None and traits[family].surname_ending and token.father_surname else 4.0


def _given_weight(token: _Traits) -> float:
    if token.initial or token.known_given:
        return 3.0
    return -1.5 if token.patronymic else 0.0


def _patronymic_weight(token: _Traits) -> float:
    if token.initial:
        return 1.5
    if token.known_father:
        return 3.0
    if token.patronymic:
        return 2.0
    return -1.0 if token.known_given else -0.5


def _family_weight(token: _Traits) -> float:
    if token.initial:
        return -3.0
    surname = token.surname_ending or token.double
    other = (token.known_given and not token.surname_ending) or token.known_father
    return (0.8 if surname else 0.0) - (1.0 if other else 0.0)


def _order_weight(reading: _Reading, count: int, *, latin: bool) -> float:
    """Return what custom says: Latin text puts the given name first, Cyrillic lists the family name."""
    if count == 1:
        return 0.5 if reading[0] == 0 else 0.0
    custom: dict[_Reading, float]
    if count == 2:
        custom = {(1, 0, None): 0.4 if latin else 0.0, (0, 1, None): 0.2, (None, 0, 1): -0.5}
        return custom.get(reading, -2.0)
    custom = {(0, 1, 2): 0.4, (2, 0, 1): 0.5}
    return custom.get(reading, -1.0)
