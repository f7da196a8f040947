"""Which given name a token is, whatever its language, and whose child a patronymic names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypeVar

from byname.core.names.fold import FoldedName, fold
from byname.core.names.given_data import GIVEN_NAMES

__all__ = [
    "SON_OF",
    "FatherKeys",
    "all_canonical_givens",
    "all_father_keys",
    "canonical_given",
    "canonical_patronymic",
    "father_forms",
    "given_forms",
    "given_initials",
    "given_spellings",
    "is_patronymic",
    "patronymic_initials",
    "patronymic_stem",
]

_Form = TypeVar("_Form", bound=str)

# Folds of the Turkic words for "son of" and "daughter of", which follow the father's name.
SON_OF: Final = frozenset({"ogli", "oglu", "ogla", "kizi", "kiza", "uli", "uulu"})

# Endings of folded patronymics: Ukrainian, Russian, Belarusian, and Latin spellings that lost the mark on the last c.
_CHILD_OF = re.compile(r"(?:inični|inična|(?:[oei]|a)?vi[čț]|i[čț]|(?:[oei]|a)?vna|ična)$", re.MULTILINE)
_LONG_ENDING = re.compile(r"(?:[oeia]vi[čț]|[oeia]vna|ivna|ična)\Z")


def _read_table() -> tuple[dict[str, str], dict[FoldedName, str], dict[str, str], dict[str, frozenset[str]]]:
    exact: dict[str, set[str]] = {}
    folded: dict[FoldedName, set[str]] = {}
    stems: dict[str, set[str]] = {}
    initials: dict[str, set[str]] = {}
    for line in GIVEN_NAMES.strip().splitlines():
        head, *forms, irregular = (part.strip() for part in line.split("|"))
        name_id, sex = head.split()
        for form in " ".join(forms).split():
            exact.setdefault(form.casefold(), set()).add(name_id)
            folded.setdefault(fold(form), set()).add(name_id)
            initials.setdefault(name_id, set()).add(fold(form)[:1])
            if sex == "m" and not form.isascii():  # Latin forms would only repeat what folding gives
                stems.setdefault(_father(fold(form)), set()).add(name_id)
        for child_of in irregular.split():
            stems.setdefault(_stem(fold(child_of)), set()).add(name_id)
    return (
        {form: next(iter(ids)) for form, ids in exact.items() if len(ids) == 1},
        {form: next(iter(ids)) for form, ids in folded.items() if len(ids) == 1},
        {stem: next(iter(ids)) for stem, ids in stems.items() if len(ids) == 1},
        {name_id: frozenset(letters) for name_id, letters in initials.items()},
    )


def _father(folded: str) -> str:
    return folded.rstrip("aeiou") or folded


def _stem(folded: str) -> str:
    return _father(_CHILD_OF.sub("", folded)) or folded


def _by_name(ids: Mapping[_Form, str]) -> dict[str, frozenset[_Form]]:
    forms: dict[str, set[_Form]] = {}
    for form, name_id in ids.items():
        forms.setdefault(name_id, set()).add(form)
    return {name_id: frozenset(found) for name_id, found in forms.items()}


_EXACT, _FOLDED, _STEMS, _INITIALS = _read_table()
_FORMS_OF, _STEMS_OF = _by_name(_FOLDED), _by_name(_STEMS)
_FORMS: Final = 200_000


@lru_cache(maxsize=_FORMS)
def canonical_given(token: str) -> str | None:
    """Return the id shared by all language forms of a given name, None if the table does not know it."""
    return _EXACT.get(token.casefold()) or _FOLDED.get(fold(token))


def all_canonical_givens(tokens: Sequence[str], folds: Sequence[FoldedName]) -> list[str | None]:
    """Return for each token what `canonical_given` returns; `folds` are those of the tokens."""
    return [_EXACT.get(token.casefold()) or _FOLDED.get(folded) for token, folded in zip(tokens, folds, strict=True)]


class FatherKeys(NamedTuple):
    """What a token says as a patronymic: `canonical_patronymic`, `patronymic_stem` and `is_patronymic` of it."""

    known: str | None
    stem: str
    ends_so: bool


def all_father_keys(tokens: Sequence[str], folds: Sequence[FoldedName]) -> list[FatherKeys]:
    """Return for each token what it says as a patronymic; `folds` are those of the tokens."""
    rests = _CHILD_OF.sub("", "\n".join(folds)).split("\n")
    found = []
    for token, folded, rest in zip(tokens, folds, rests, strict=False):
        if " " in token:
            found.append(FatherKeys(canonical_patronymic(token), patronymic_stem(token), is_patronymic(token)))
            continue
        stem = _father(rest) or folded
        known = _STEMS.get(stem) if rest != folded else None
        found.append(FatherKeys(known, stem, known is not None or _LONG_ENDING.search(folded) is not None))
    return found


@lru_cache(maxsize=_FORMS)
def is_patronymic(token: str) -> bool:
    """Say whether a token ends as a patronymic does in uk, ru, be or their Latin spellings; surnames may too."""
    folded = fold(token)
    return _LONG_ENDING.search(folded) is not None or (
        _CHILD_OF.search(folded) is not None and patronymic_stem(token) in _STEMS
    )


@lru_cache(maxsize=_FORMS)
def patronymic_stem(token: str) -> str:
    """Return what is left of a patronymic's fold without its ending or "son of", the key of fathers that the table lacks."""
    father = _before_son_of(token)
    return _father(fold(father)) if father else _stem(fold(token))


def _before_son_of(token: str) -> str:
    """Return the father's name in "Aslan ogly", "" where no such word follows: Aslanovich is the same father's son."""
    father, _, word = token.rpartition(" ")
    return father if father and fold(word) in SON_OF else ""


@lru_cache(maxsize=_FORMS)
def canonical_patronymic(token: str) -> str | None:
    """Return the id of the father's given name that a patronymic names, None if unknown or no patronymic."""
    if _CHILD_OF.search(fold(token)) is None and not _before_son_of(token):
        return None
    return _STEMS.get(patronymic_stem(token))


@lru_cache(maxsize=_FORMS)
def patronymic_initials(token: str) -> frozenset[str]:
    """Return the first folded letters that a patronymic may be abbreviated to in any language of the father's name."""
    father = canonical_patronymic(token)
    own = frozenset({fold(token)[:1]})
    return own | _INITIALS[father] if father else own


@lru_cache(maxsize=_FORMS)
def given_initials(token: str) -> frozenset[str]:
    """Return the first folded letters that a given name may be abbreviated to in any of its languages."""
    name_id = canonical_given(token)
    own = frozenset({fold(token)[:1]})
    return own | _INITIALS[name_id] if name_id else own


def given_forms(name_id: str) -> frozenset[FoldedName]:
    """Return the folds of all language forms of a known given name that mean no other, none for an unknown id."""
    return _FORMS_OF.get(name_id, frozenset())


def father_forms(name_id: str) -> frozenset[str]:
    """Return the stems of the patronymics that mean the child of a known given name, none for an unknown id."""
    return _STEMS_OF.get(name_id, frozenset())


def given_spellings() -> frozenset[str]:
    """Return all spellings of given names in the table that mean one name only, in small letters."""
    return frozenset(_EXACT)
