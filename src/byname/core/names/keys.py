"""The stored keys by which names of any script find each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from byname.core.names.fold import FoldedName, family_fold, fold, skeleton
from byname.core.names.given import canonical_given, canonical_patronymic, patronymic_stem
from byname.core.names.parse import PersonName
from byname.core.names.roles import is_initial

__all__ = ["NameKeys", "name_keys"]


@dataclass(frozen=True, slots=True)
class NameKeys:
    """Four keys of a name, each "" if the role is absent or only an initial."""

    family_fold: FoldedName
    family_skeleton: str
    given_key: str
    patronymic_key: str


@lru_cache(maxsize=200_000)
def _family_keys(token: str) -> tuple[FoldedName, str]:
    return (FoldedName(""), "") if is_initial(token) else (family_fold(token), skeleton(token))


@lru_cache(maxsize=200_000)
def _given_key(token: str) -> str:
    return "" if is_initial(token) else canonical_given(token) or fold(token)


@lru_cache(maxsize=200_000)
def _patronymic_key(token: str) -> str:
    return "" if is_initial(token) else canonical_patronymic(token) or patronymic_stem(token)


def name_keys(name: PersonName) -> NameKeys:
    """Return the keys that spellings of one name share: ids of known given names and fathers, folds otherwise."""
    family, bones = _family_keys(name.family) if name.family else (FoldedName(""), "")
    return NameKeys(
        family_fold=family,
        family_skeleton=bones,
        given_key=_given_key(name.given) if name.given else "",
        patronymic_key=_patronymic_key(name.patronymic) if name.patronymic else "",
    )
