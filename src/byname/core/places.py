"""Places within places, found by what lists call them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from byname.core.words import loose_key, strict_key

__all__ = ["Gazetteer", "Place"]

# What sort of place it is says little: the same village is "с.", "село" or nothing.
_SORT = re.compile(
    r"(?:\b(?:м|с|смт|сел|г|гор|пгт|пос|ст|х|дер|обл|р-н)\.|\b(?:міст[оаіу]|сел[оаеіу]|селищ[еаіу]|смт|город[ауе]?"
    r"|посёлок|пос[её]лк[ауе]|поселок|пгт|деревн[яеию]|хутір|хутор[іауе]?|област[ьіи]|обл|район[ауіе]?|р-н|region|oblast|raion"
    r"|district|city(?: of)?|town(?: of)?|village(?: of)?)\b)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;()]")


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its names in any language, and the place that it lies in ("" if none)."""

    code: str
    names: tuple[str, ...]
    parent: str = ""


class Gazetteer:
    """All known places; answers by text and by what lies in what."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.code: place for place in places}
        self._strict: dict[tuple[str, ...], set[str]] = {}
        self._loose: dict[tuple[str, ...], set[str]] = {}
        for place in self._places.values():
            for name in place.names:
                self._strict.setdefault(strict_key(_bare(name)), set()).add(place.code)
                self._loose.setdefault(loose_key(_bare(name)), set()).add(place.code)

    def __contains__(self, code: str) -> bool:
        return code in self._places

    def resolve(self, text: str) -> tuple[str, ...]:
        """Give the codes that a text can mean, sorted; "village, region" narrows the village by the region."""
        whole = self._called(text)
        if whole:
            return tuple(sorted(whole))
        found = [codes for part in _PARTS.split(text) if (codes := self._called(part))]
        for index, codes in enumerate(found):
            others = [other for place, other in enumerate(found) if place != index]
            inner = {code for code in codes if all(self._within_any(code, other) for other in others)}
            if inner:
                return tuple(sorted(inner))
        return tuple(sorted(set().union(*found)))

    def is_within(self, code: str, other: str) -> bool:
        """Tell whether a place is another or lies in it; a place that is not known lies only in itself."""
        seen: set[str] = set()
        while code and code not in seen:
            if code == other:
                return True
            seen.add(code)
            code = self._places[code].parent if code in self._places else ""
        return False

    def _called(self, text: str) -> set[str]:
        bare = _bare(text)
        strict = strict_key(bare)
        return (self._strict.get(strict) or self._loose.get(loose_key(bare)) or set()) if strict else set()

    def _within_any(self, code: str, others: set[str]) -> bool:
        return any(self.is_within(code, other) for other in others)


def _bare(text: str) -> str:
    return _SORT.sub(" ", text).strip() or text
