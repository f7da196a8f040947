"""Surnames built by a syllable grammar, so that no dictionary of names holds them, with an uneven popularity."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from random import Random

__all__ = ["SurnameStock", "feminine_family", "invented_stem"]

_ONSETS = "б в г д з к л м н п р с т ф х ш бр вр гл др жм зв кл кр мл пр св сл тр хр шк шм дз".split()
_VOWELS = "а а а о о о у е и".split()
_RARE_CODAS = "лв рж мж здр рдж мбз лфр стм шпт гдв ндв нгв зм лмш рвз тлм дзв рхл мзл".split()
_INNER_CODAS = ["л", "р", "н", "м", "", "", "", ""]
_ENDINGS = {
    "uk": "енко енко енко ук юк чук ський ак ань ець ишин ило ай уш ура івець".split(),
    "ru": "ов ов ов ев ин ин ский ыгин ухин унов аев енков ышев".split(),
}
_FEMININE = (("ський", "ська"), ("ский", "ская"))
_FEMININE_RU = ("ов", "ев", "ин")
_ZIPF_EXPONENT = 0.9
_MANDELBROT_SHIFT = 12.0


def invented_stem(rng: Random, *, syllables: int = 2) -> str:
    """Draw a stem of the grammar: each holds a run of consonants that no name in use has."""
    parts = [rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_INNER_CODAS) for _ in range(syllables - 1)]
    return "".join(parts) + rng.choice(_ONSETS[:16]) + rng.choice(_VOWELS) + rng.choice(_RARE_CODAS)


def feminine_family(family: str, language: str) -> str:
    """Give the form of a surname that a woman bears."""
    for male, female in _FEMININE:
        if family.endswith(male):
            return family[: -len(male)] + female
    if language == "ru" and family.endswith(_FEMININE_RU):
        return family + "а"
    return family


class SurnameStock:
    """All surnames of one power in order of popularity (Zipf-Mandelbrot), ready to draw from."""

    def __init__(self, language: str, size: int, rng: Random) -> None:
        self.language = language
        names: dict[str, None] = {}
        while len(names) < size:
            stem = invented_stem(rng, syllables=1 if rng.random() < 0.55 else 2)
            names[(stem + rng.choice(_ENDINGS[language])).capitalize()] = None
        self.names: Sequence[str] = tuple(names)
        weights = (1.0 / (rank + _MANDELBROT_SHIFT) ** _ZIPF_EXPONENT for rank in range(1, size + 1))
        self._cumulated = list(accumulate(weights))

    def draw(self, rng: Random) -> str:
        """Draw one surname, the popular ones more often."""
        return rng.choices(self.names, cum_weights=self._cumulated)[0]
