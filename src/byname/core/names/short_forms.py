"""Which given names a short or pet form may stand for (Сашко for Олександр, Bill for William)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from byname.core.names.fold import fold
from byname.core.names.given import canonical_given
from byname.core.names.short_forms_data import SHORT_FORMS

__all__ = ["is_short_form", "known_apart", "one_given_name", "stands_for"]


def _read_table() -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """Read the table into names by their folded full forms, and names by their folded short forms."""
    full: dict[str, str] = {}
    short: dict[str, set[str]] = {}
    for line in SHORT_FORMS.strip().splitlines():
        heads, forms = (part.split() for part in line.split(" | "))
        name_id = canonical_given(heads[0]) or fold(heads[0])
        for head in heads:
            full.setdefault(fold(head), name_id)
        ids = {canonical_given(head) or full[fold(head)] for head in heads}
        for form in forms:
            short.setdefault(fold(form), set()).update(ids)
    return full, {form: frozenset(ids) for form, ids in short.items()}


_FULL, _SHORT = _read_table()
_NONE: Final[frozenset[str]] = frozenset()


@lru_cache(maxsize=200_000)
def stands_for(token: str) -> frozenset[str]:
    """Return the names that a token may mean: itself in its full form, and each name of which it is a short form."""
    folded = fold(token)
    if not folded:
        return _NONE
    own = canonical_given(token) or _FULL.get(folded) or folded
    return _SHORT.get(folded, _NONE) | {own}


def is_short_form(token: str) -> bool:
    """Say whether a token is a short form of some given name; some surnames are spelt as one (Федько, Данько)."""
    return fold(token) in _SHORT


@lru_cache(maxsize=200_000)
def one_given_name(a: str, b: str) -> bool:
    """Say whether two tokens may be forms of one given name, one of them or both short."""
    return not stands_for(a).isdisjoint(stands_for(b))


@lru_cache(maxsize=200_000)
def known_apart(a: str, b: str) -> bool:
    """Say whether both are known given names, and neither may be a form of the other."""
    one, other = canonical_given(a), canonical_given(b)
    return bool(one and other) and one != other and not one_given_name(a, b)
