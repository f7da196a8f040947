"""Two made-up lists of any length with known truth, as columns of integers over a vocabulary: for measuring linkage at scale.

The rates are those of the project's first measurement of linkage (a register of one language against a list of three
alphabets and spellings); names are the scenario's own invented ones, spelt by its own rules. Nothing of the engine is used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from random import Random

import numpy as np
import numpy.typing as npt

from byname.scenario.given_names import MALE, Spelled
from byname.scenario.noise import typo
from byname.scenario.spelling import LATIN_HABITS, latin, spelled_family
from byname.scenario.surnames import SurnameStock, invented_stem

__all__ = ["SCRIPTS", "MadeUp", "Rates", "Rows", "made_up"]

Ints = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]

SEED = 5
SCRIPTS = ("uk", "ru", "latin")
LISTED = (0.3, 0.3, 0.4)
"""How the rows of the list are spelt, by share."""

SHARED, POPULATION = 0.6, 1.4
"""Of N rows of either list this share stands in both, drawn from so many times N persons."""

UK_FAMILIES, RU_FAMILIES, RU_SHARE = 51_000, 30_000, 0.3
UNITS, PLACES, CAPTURE_DAYS, SLOPPY = 600, 3_000, 900, 3
_BORN = (date(1963, 1, 1).toordinal(), date(2005, 12, 31).toordinal())
_CAPTURED = date(2022, 3, 1).toordinal()
_FORMS = 2 + len(LATIN_HABITS) - 1 + SLOPPY


@dataclass(frozen=True)
class Rates:
    """How often something is wrong or missing in a row of the list; the register errs half as often."""

    typo: float = 0.11
    year_only: float = 0.04
    wrong_date: float = 0.07
    latin_no_date: float = 0.3
    latin_no_father: float = 0.55
    no_father: float = 0.1
    no_field: float = 0.37
    wrong_field: float = 0.1

    def times(self, factor: float) -> Rates:
        """All rates so many times as high, nine tenths at most."""
        return Rates(*(min(0.9, factor * getattr(self, one.name)) for one in fields(self)))


@dataclass(frozen=True)
class Rows:
    """One list: words by number (-1: none), first and last possible day of birth (0: none), other values by number, script."""

    family: Ints
    given: Ints
    father: Ints
    first: Ints
    last: Ints
    unit: Ints
    place: Ints
    capture: Ints
    script: Ints


@dataclass(frozen=True)
class MadeUp:
    """Register and list over one vocabulary; `truth` is the row of the list that each row of the register is, or -1."""

    words: Sequence[str]
    units: Sequence[str]
    places: Sequence[str]
    captures: Sequence[str]
    register: Rows
    listed: Rows
    truth: Ints

    def save(self, folder: Path) -> None:
        """Write columns and vocabularies into a folder, for programs that are no part of the project."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("words", "units", "places", "captures"):
            (folder / f"{name}.txt").write_text("\n".join(getattr(self, name)), encoding="utf-8")
        for side in ("register", "listed"):
            rows = getattr(self, side)
            for one in fields(rows):
                np.save(folder / f"{side}-{one.name}.npy", getattr(rows, one.name))
        np.save(folder / "truth.npy", self.truth)


def made_up(size: int, *, rates: Rates | None = None, seed: int = SEED) -> MadeUp:
    """Make two lists of `size` rows each; the same ones for the same arguments."""
    return _Maker(size, rates or Rates(), seed).lists()


class _Words:
    """The vocabulary: every spelling gets its number when it is first used."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        found = self._numbers.setdefault(text, len(self.texts))
        if found == len(self.texts):
            self.texts.append(text)
        return found


class _Maker:
    def __init__(self, size: int, rates: Rates, seed: int) -> None:
        self.size, self.rates = size, rates
        self.draw, self.rng = np.random.default_rng(seed), Random(seed)
        self.words = _Words()
        uk, ru = SurnameStock("uk", UK_FAMILIES, self.rng), SurnameStock("ru", RU_FAMILIES, self.rng)
        families = [spelled_family(name, "uk") for name in uk.names] + [spelled_family(name, "ru") for name in ru.names]
        self.spelt = [families, [one.name for one in MALE], [one.patronymic for one in MALE]]
        self._forms = [np.full((len(stock), _FORMS), -1, np.int32) for stock in self.spelt]
        self._typos: dict[tuple[int, int], int] = {}

    def lists(self) -> MadeUp:
        """Draw persons, then let both lists tell of them."""
        persons = int(POPULATION * self.size)
        ru = self.draw.random(persons) < RU_SHARE
        family = np.where(ru, UK_FAMILIES + self._popular(RU_FAMILIES, persons), self._popular(UK_FAMILIES, persons))
        given, father = (self._popular(len(MALE), persons, shift=4.0, steep=1.0) for _ in range(2))
        self.person = {
            "name": (family, given, father),
            "born": self.draw.integers(*_BORN, persons, endpoint=True),
            "unit": self._popular(UNITS, persons), "place": self._popular(PLACES, persons),
            "capture": self.draw.integers(0, CAPTURE_DAYS, persons),
        }  # fmt: skip
        order = self.draw.permutation(persons)
        both = int(SHARED * self.size)
        ours = self.draw.permutation(order[: self.size])
        theirs = self.draw.permutation(np.append(order[:both], order[self.size : 2 * self.size - both]))
        place_of = np.full(persons, -1, np.int32)
        place_of[theirs] = np.arange(self.size, dtype=np.int32)
        register = self._rows(ours, np.zeros(self.size, np.int32), self.rates.times(0.5))
        script = self.draw.choice(3, self.size, p=LISTED).astype(np.int32)
        listed = self._rows(theirs, script, self.rates)
        rng = Random(self.size)
        return MadeUp(
            self.words.texts,
            [f"{place % 150 + 1} {invented_stem(rng)}" for place in range(UNITS)],
            [invented_stem(rng, syllables=1 + place % 2) + str(place) * (place % 9 == 0) for place in range(PLACES)],
            [date.fromordinal(_CAPTURED + day).isoformat() for day in range(CAPTURE_DAYS + 60)],
            register, listed, place_of[ours],
        )  # fmt: skip

    def _popular(self, size: int, count: int, *, shift: float = 12.0, steep: float = 0.9) -> npt.NDArray[np.int64]:
        """Numbers below `size`, low ones more often (Zipf-Mandelbrot)."""
        heights = np.cumsum(1.0 / (np.arange(size) + 1 + shift) ** steep)
        return np.searchsorted(heights, self.draw.random(count) * heights[-1]).astype(np.int64)

    def _rows(self, who: npt.NDArray[np.int64], script: Ints, rates: Rates) -> Rows:
        """One list's rows about persons: names as its script spells them, with slips, and what else it tells."""
        form = script.copy()
        latin_rows = script == 2
        form[latin_rows] = 2 + self.draw.integers(0, _FORMS - 2, int(latin_rows.sum()))
        names = [self._spelt(role, numbers[who], form) for role, numbers in enumerate(self.person["name"])]
        slips = np.flatnonzero(self.draw.random(len(who)) < rates.typo)
        for row, role in zip(
            slips.tolist(), self.draw.choice(3, len(slips), p=(0.5, 0.25, 0.25)).tolist(), strict=True
        ):
            names[role][row] = self._slip(int(names[role][row]))
        no_father = np.where(latin_rows, rates.latin_no_father, rates.no_father)
        names[2][self.draw.random(len(who)) < no_father] = -1
        first, last = self._born(self.person["born"][who], latin_rows, rates)
        return Rows(
            *names, first, last,
            unit=self._told(self.person["unit"][who], rates), place=self._told(self.person["place"][who], rates),
            capture=self._captured(self.person["capture"][who], rates), script=script,
        )  # fmt: skip

    def _spelt(self, role: int, who: npt.NDArray[np.int64], form: Ints) -> Ints:
        """The number of the word that each row writes; each name is spelt once in each form that is used."""
        forms, stock = self._forms[role], self.spelt[role]
        flat = forms.reshape(-1)
        asked = who * _FORMS + form
        missing = np.unique(asked)
        for place in missing[flat[missing] < 0].tolist():
            flat[place] = self.words.number(_write(stock[place // _FORMS], place % _FORMS, self.rng))
        return flat[asked]

    def _slip(self, word: int) -> int:
        """A word with a typing error, of which each word has a few."""
        kind = (word, self.rng.randrange(12))
        if kind not in self._typos:
            self._typos[kind] = self.words.number(typo(self.words.texts[word], self.rng))
        return self._typos[kind]

    def _born(self, days: npt.NDArray[np.int64], latin_rows: Bools, rates: Rates) -> tuple[Ints, Ints]:
        chance = self.draw.random(len(days))
        wrong = np.flatnonzero((chance >= rates.year_only) & (chance < rates.year_only + rates.wrong_date))
        days = days.copy()
        days[wrong] = _wrong_days(days[wrong], self.draw)
        first, last = days.astype(np.int32), days.astype(np.int32)
        year = (days - 719_163).astype("datetime64[D]").astype("datetime64[Y]")
        partial = chance < rates.year_only
        starts = year.astype("datetime64[D]").astype(np.int64) + 719_163
        ends = (year + 1).astype("datetime64[D]").astype(np.int64) + 719_162
        first[partial], last[partial] = starts[partial], ends[partial]
        none = latin_rows & (self.draw.random(len(days)) < rates.latin_no_date)
        first[none] = last[none] = 0
        return first, last

    def _told(self, values: npt.NDArray[np.int64], rates: Rates) -> Ints:
        found = values.astype(np.int32)
        wrong = self.draw.random(len(found)) < rates.wrong_field
        found[wrong] = self.draw.permutation(found)[wrong]
        found[self.draw.random(len(found)) < rates.no_field] = -1
        return found

    def _captured(self, days: npt.NDArray[np.int64], rates: Rates) -> Ints:
        found = days.astype(np.int32)
        wrong = self.draw.random(len(found)) < 1.5 * rates.wrong_field
        found[wrong] = np.clip(found[wrong] + self.draw.integers(-20, 21, int(wrong.sum())), 0, CAPTURE_DAYS + 59)
        found[self.draw.random(len(found)) < rates.no_field] = -1
        return found


def _write(name: Spelled, form: int, rng: Random) -> str:
    if form < 2:
        return name[form]
    return latin(name, LATIN_HABITS[min(form - 2, len(LATIN_HABITS) - 1)], rng)


def _wrong_days(days: npt.NDArray[np.int64], draw: np.random.Generator) -> npt.NDArray[np.int64]:
    """Day and month exchanged where that gives a day, a figure or so of the day wrong, or another year."""
    kind = draw.random(len(days))
    step = draw.choice((-10, 10, 1, -1, 2), len(days))
    turn: Callable[[int, int], date] = lambda day, move: date.fromordinal(day).replace(  # noqa: E731 - one of three kinds
        year=date.fromordinal(day).year + (1 if move > 0 else -1), day=min(date.fromordinal(day).day, 28)
    )
    found = days + step
    for place in np.flatnonzero(kind < 0.6).tolist():
        born = date.fromordinal(int(days[place]))
        if kind[place] < 0.4 and born.day <= 12 and born.day != born.month:
            found[place] = date(born.year, born.day, born.month).toordinal()
        elif kind[place] >= 0.4:
            found[place] = turn(int(days[place]), int(step[place])).toordinal()
    return found
