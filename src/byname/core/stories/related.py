"""Related coverage: texts about the same cohort, exchange, speaker or numbers, or in the same words; each with why."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from byname.core.stories.telling import Telling

__all__ = ["FACETS", "Facets", "Related", "RelatedIndex", "Wording", "facets_of", "words_of"]

FACETS: Final[Mapping[str, float]] = {"cohort": 1.0, "exchange": 1.4, "speaker": 0.6, "number": 1.2, "counted": 0.25}
"""What texts can have in common besides words, and how much it weighs against wording."""
_K, _B = 1.2, 0.75
_STEM: Final = 6
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’ʼ][^\W_]+)*")
_DECAY: Final = 120.0
"""After so many days between two texts what they have in common weighs a third."""


@dataclass(frozen=True, slots=True)
class Facets:
    """What a text is about, facet by facet, and its day as a number."""

    words: tuple[tuple[str, str], ...]
    day: int


@dataclass(frozen=True, slots=True)
class Related:
    """A related text, by its place in what was asked; `why` names what both have in common, `wording` how alike they read."""

    place: int
    score: float
    wording: float
    why: tuple[tuple[str, str], ...]


def facets_of(tellings: Iterable[Telling], day: int) -> Facets:
    """Give what the claims of a text are about."""
    found: dict[tuple[str, str], None] = {}
    for telling in tellings:
        claim = telling.claim
        found.update(dict.fromkeys(("cohort", code) for code in telling.cohorts))
        found.update(dict.fromkeys(("exchange", code) for code in telling.exchanges))
        if claim.speaker:
            # Inflected names differ in their endings.
            found["speaker", " ".join(word[:_STEM] for word in claim.speaker.casefold().split()[-1:])] = None
        if telling.number is not None and telling.number >= 20 and claim.unit in {"persons", "bodies"}:
            found["number", str(telling.number)] = None
        if claim.counted:
            found["counted", claim.counted] = None
    return Facets(tuple(found), day)


def words_of(text: str, *, stem: int = _STEM) -> list[str]:
    """Give the words of a text as they are compared: lower case, the first letters alone, so that endings count for nothing."""
    return [word[:stem] for word in _WORD.findall(text.casefold()) if len(word) > 2 or word.isdigit()]


class Wording:
    """BM25 over the words of texts (Robertson and Zaragoza 2009, eq. 3.15; k = 1.2, b = 0.75)."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """Index these texts, each as its words."""
        lengths = np.array([len(words) for words in texts], dtype=np.float64)
        norm = _K * (1 - _B + _B * lengths / max(1.0, float(lengths.mean()) if len(texts) else 1.0))
        places: dict[str, list[int]] = {}
        times: dict[str, list[int]] = {}
        for place, words in enumerate(texts):
            for word, count in Counter(words).items():
                places.setdefault(word, []).append(place)
                times.setdefault(word, []).append(count)
        self.count = len(texts)
        self._postings: dict[str, tuple[NDArray[np.int64], NDArray[np.float64]]] = {}
        for word, where in places.items():
            at, often = np.array(where), np.array(times[word], dtype=np.float64)
            rarity = math.log(1 + (self.count - len(where) + 0.5) / (len(where) + 0.5))
            self._postings[word] = at, rarity * often * (_K + 1) / (often + norm[at])

    def scores(self, words: Iterable[str]) -> NDArray[np.float64]:
        """Give how well each text answers these words; a word counts as often as it is asked, by its root."""
        found = np.zeros(self.count)
        for word, asked in Counter(words).items():
            if word in self._postings:
                at, weights = self._postings[word]
                found[at] += math.sqrt(asked) * weights
        return found


class RelatedIndex:
    """Finds what is related among texts: wording held against a text's own, and facets by how rare they are."""

    def __init__(self, texts: Sequence[str], facets: Sequence[Facets]) -> None:
        """Index these texts with what each is about."""
        self._words = [words_of(text) for text in texts]
        self._wording = Wording(self._words)
        self._facets = [frozenset(each.words) for each in facets]
        self._days = np.array([each.day for each in facets], dtype=np.float64)
        self._having: dict[tuple[str, str], list[int]] = {}
        for place, each in enumerate(self._facets):
            for facet in each:
                self._having.setdefault(facet, []).append(place)

    def related(self, place: int, *, most: int = 10, without: Iterable[int] = ()) -> tuple[Related, ...]:
        """Give the texts most related to one of them, nearest first; `without` are left out (its copies, for instance)."""
        plain = self._wording.scores(self._words[place])
        wording = plain / max(float(plain[place]), 1e-9)
        scores = wording + self._shared(place)
        scores = scores * (0.35 + 0.65 * np.exp(-np.abs(self._days - self._days[place]) / _DECAY))
        scores[[place, *without]] = 0.0
        best = [int(at) for at in np.argsort(-scores, kind="stable")[:most] if scores[at] > _LEAST]
        return tuple(
            Related(at, round(float(scores[at]), 3), round(float(wording[at]), 3), self._why(place, at)) for at in best
        )

    def _shared(self, place: int) -> NDArray[np.float64]:
        found = np.zeros(len(self._facets))
        mine = {facet: self._weight(facet) for facet in self._facets[place]}
        for facet, weight in mine.items():
            found[self._having[facet]] += weight
        return found / max(1.0, sum(mine.values())) * 0.5

    def _weight(self, facet: tuple[str, str]) -> float:
        """Give a facet's weight: what half of all texts have says little."""
        return FACETS[facet[0]] * math.log(1 + len(self._facets) / len(self._having[facet]))

    def _why(self, place: int, other: int) -> tuple[tuple[str, str], ...]:
        common = self._facets[place] & self._facets[other]
        return tuple(sorted(common, key=lambda facet: (-self._weight(facet), facet)))[:5]


_LEAST: Final = 0.05
