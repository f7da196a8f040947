"""Looking one person up: made-up people in memory, noisy queries in any script, times and hits beside a plain scan.

    python -m benchmarks.lookup [--people N ...] [--queries Q] [--seed S] [--scanned K]

The register holds clean uk-like names, days of birth 1963 to 2005, and for four in five a unit and a place. A query is the
same person as another list would write them: 30 % uk-like, 30 % ru-like, 40 % in Latin letters by six habits; 11 % with a
slip of the pen, 2 % transposed, 2 % with initials, 1 % with look-alike letters; patronymics missing in 55 % of Latin rows
and 5 % of others; days of birth missing in 30 % and 10 %, 4 % a year only, 7 % wrong; unit and place missing in 37 %,
wrong in 5 %. Names, spellings and slips are the scenario's and this file's own; the engine reads none of them.
A query is timed from its text (`parse_name` included). The scan beside it: rapidfuzz's token_sort_ratio over all folded
names with 20 points for an equal day of birth, on the first K queries.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from byname.core.names import fold, parse_name
from byname.engines.lookup import Lookup, Query, Row
from byname.scenario.given_names import MALE, Spelled
from byname.scenario.spelling import LATIN_HABITS, latin, spelled_family
from byname.scenario.surnames import SurnameStock

Column = npt.NDArray[Any]

SURNAMES = {"uk": 55_000, "ru": 26_000}
FIRST, LAST = date(1963, 1, 1).toordinal(), date(2005, 12, 31).toordinal()
UNITS, PLACES = 600, 300
AT_ONCE = 100_000
NEIGHBOURS = dict(
    zip("абвгдеиклмнопрстуabdeghiklmnoprstuvyz", "опыршнгшдьтрашлимvsfrhjokljmipgetyibux"[:37], strict=True)
)


@dataclass(frozen=True)
class People:
    """Invented men as columns: places in the lists of words, days of birth, units and places (0: not told)."""

    families: Sequence[Spelled]
    columns: dict[str, Column]

    def __len__(self) -> int:
        return len(self.columns["born"])

    def rows(self) -> Iterator[Row]:
        """Write the register: one row a man, in uk-like Cyrillic."""
        given = [each.name.uk for each in MALE]
        fathers = [each.patronymic.uk for each in MALE]
        families = [each.uk for each in self.families]
        for start in range(0, len(self), AT_ONCE):
            chunk = [self.columns[name][start : start + AT_ONCE].tolist() for name in COLUMNS]
            for number, (family, name, father, born, unit, place) in enumerate(zip(*chunk, strict=True), start):
                extras = (*([f"unit:{unit}"] if unit else []), *([f"place:{place}"] if place else []))
                yield Row(number, families[family], given[name], fathers[father], born, None, extras)


COLUMNS = ("family", "given", "father", "born", "unit", "place")


def uneven(size: int, shift: float, power: float) -> Column:
    """Give Zipf-Mandelbrot shares of so many words."""
    weights = 1.0 / (np.arange(1, size + 1) + shift) ** power
    shares: Column = weights / weights.sum()
    return shares


def people(size: int, seed: int) -> People:
    """Invent so many men."""
    rng, draws = Random(seed), np.random.default_rng(seed)
    families = []
    for language, number in SURNAMES.items():
        stock = SurnameStock(language, number, rng)
        families += [spelled_family(name, language) for name in stock.names]
    shares = np.concatenate([uneven(number, 12.0, 0.9) * number for number in SURNAMES.values()])
    names = uneven(len(MALE), 3.0, 1.0)
    told = draws.random((2, size)) < 0.8
    columns: dict[str, Column] = {
        "family": draws.choice(len(families), size, p=shares / shares.sum()).astype(np.int32),
        "given": draws.choice(len(MALE), size, p=names).astype(np.int16),
        "father": draws.choice(len(MALE), size, p=names).astype(np.int16),
        "born": draws.integers(FIRST, LAST + 1, size).astype(np.int32),
        "unit": np.where(told[0], draws.integers(1, UNITS + 1, size), 0).astype(np.int16),
        "place": np.where(told[1], draws.integers(1, PLACES + 1, size), 0).astype(np.int16),
    }
    return People(families, columns)


@dataclass(frozen=True)
class Asked:
    """A query as somebody types it, whom it means and which habit wrote it."""

    meant: int
    script: str
    text: str
    birth: int | None
    year: int | None
    extras: tuple[str, ...]

    @property
    def alphabet(self) -> str:
        """Whether the query is in Latin or in Cyrillic letters."""
        return "Latin" if self.script in LATIN_HABITS else "Cyrillic"


def queries(made: People, number: int, seed: int) -> list[Asked]:
    """Draw so many of the men and write them as another list would."""
    rng = Random(seed + 1)
    return [asked(made, rng.randrange(len(made)), rng) for _ in range(number)]


def asked(made: People, number: int, rng: Random) -> Asked:
    """Write one man as another list would."""
    family, given, father, born, unit, place = (int(made.columns[name][number]) for name in COLUMNS)
    script = rng.choices(("uk", "ru", *LATIN_HABITS), weights=(30, 30, *[40 / len(LATIN_HABITS)] * len(LATIN_HABITS)))[
        0
    ]
    words = [made.families[family], MALE[given].name, MALE[father].patronymic]
    written = [_written(word, script, rng) for word in words]
    foreign = script in LATIN_HABITS
    if rng.random() < (0.55 if foreign else 0.05):
        written[2] = ""
    if rng.random() < 0.11:
        part = rng.choice((0, 0, 1))
        written[part] = _slip(written[part], rng)
    if rng.random() < 0.02:
        written[1:] = [word[:1] + "." if word else "" for word in written[1:]]
    if rng.random() < 0.01:
        written[0] = written[0].translate(
            str.maketrans("аеорсі", "aeopci") if not foreign else str.maketrans("aeopc", "аеорс"),
        )
    if rng.random() < 0.02 or (foreign and rng.random() < 0.5):
        written = [*written[1:], written[0]]
    birth, year = _birth(born, rng, missing=0.3 if foreign else 0.1)
    extras = [_key("unit", unit, UNITS, rng), _key("place", place, PLACES, rng)]
    return Asked(number, script, " ".join(filter(None, written)), birth, year, tuple(filter(None, extras)))


def _written(word: Spelled, script: str, rng: Random) -> str:
    if script == "uk":
        return word.uk
    return word.ru if script == "ru" else latin(word, script, rng)


def _slip(word: str, rng: Random) -> str:
    place = rng.randrange(1, max(2, len(word) - 1))
    before, letter, after = word[:place], word[place : place + 1], word[place + 1 :]
    kind = rng.randrange(4)
    if kind == 0:
        return before + after
    if kind == 1:
        return before + letter + letter + after
    if kind == 2 and after:
        return before + after[0] + letter + after[1:]
    return before + NEIGHBOURS.get(letter, letter) + after


def _birth(born: int, rng: Random, *, missing: float) -> tuple[int | None, int | None]:
    day, chance = date.fromordinal(born), rng.random()
    if chance < missing:
        return None, None
    if chance < missing + 0.04:
        return None, day.year
    if chance < missing + 0.11:
        return _wrong(day, rng).toordinal(), None
    return born, None


def _wrong(day: date, rng: Random) -> date:
    if day.day <= 12 and day.day != day.month and rng.random() < 0.4:
        return date(day.year, day.day, day.month)
    if rng.random() < 0.5:
        return date(day.year + rng.choice((-10, -1, 1, 10)), day.month, min(day.day, 28))
    return day + timedelta(days=rng.choice((-10, -3, -1, 1, 2, 10)))


def _key(kind: str, told: int, size: int, rng: Random) -> str:
    if not told or rng.random() < 0.37:
        return ""
    return f"{kind}:{rng.randint(1, size) if rng.random() < 0.05 else told}"


@dataclass
class Outcome:
    """Ranks (0 first, None not in ten) and seconds by the clock and of the processor, query by query."""

    ranks: list[int | None] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def add(self, rank: int | None, started: tuple[float, float]) -> None:
        """Note one query that began at these two times, of the processor and, asked last, by the clock."""
        self.seconds.append(time.perf_counter() - started[1])
        self.worked.append(time.thread_time() - started[0])
        self.ranks.append(rank)

    def only(self, places: Sequence[int]) -> Outcome:
        """Give some of the queries."""
        return Outcome(
            [self.ranks[place] for place in places],
            [self.seconds[place] for place in places],
            [self.worked[place] for place in places],
        )

    def line(self, name: str, wanted: Sequence[Asked]) -> str:
        """Write one line of the table."""
        some = wanted[: len(self.ranks)]
        dated = [rank for rank, each in zip(self.ranks, some, strict=True) if each.birth is not None]
        times = np.percentile(np.array(self.seconds) * 1000, (50, 95, 99))
        work = np.percentile(np.array(self.worked) * 1000, (50, 95, 99))
        return (
            f"{name:34} p50 {times[0]:8.2f}  p95 {times[1]:8.2f}  p99 {times[2]:8.2f} ms "
            f"(processor {work[0]:.2f} {work[1]:.2f} {work[2]:.2f})  "
            f"hit@1 {_share(self.ranks, 1):.3f}  hit@10 {_share(self.ranks, 10):.3f}   "
            f"full date ({len(dated)}) hit@1 {_share(dated, 1):.3f}  hit@10 {_share(dated, 10):.3f}"
        )


def _share(ranks: Sequence[int | None], within: int) -> float:
    return sum(rank is not None and rank < within for rank in ranks) / max(1, len(ranks))


def by_lookup(lookup: Lookup, wanted: Sequence[Asked], *, extras: bool) -> Outcome:
    """Ask the engine, from the text on."""
    outcome = Outcome()
    for each in wanted:
        started = time.thread_time(), time.perf_counter()
        query = Query(parse_name(each.text), each.birth, each.year, each.extras if extras else ())
        hits = lookup.search(query, limit=10).hits
        numbers = [hit.number for hit in hits]
        outcome.add(numbers.index(each.meant) if each.meant in numbers else None, started)
    return outcome


def by_scan(made: People, wanted: Sequence[Asked]) -> Outcome:
    """Scan all folded names with rapidfuzz, an equal day of birth worth 20 points."""
    outcome = Outcome()
    families = [str(fold(each.uk)) for each in made.families]
    others = [[str(fold(getattr(each, part).uk)) for each in MALE] for part in ("name", "patronymic")]
    columns = [made.columns[name].tolist() for name in COLUMNS[:3]]
    texts = [f"{families[a]} {others[0][b]} {others[1][c]}" for a, b, c in zip(*columns, strict=True)]
    for each in wanted:
        started = time.thread_time(), time.perf_counter()
        text = " ".join(str(fold(word)) for word in each.text.split())
        scores = cdist([text], texts, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0]
        if each.birth is not None:
            scores += np.where(made.columns["born"] == each.birth, 20, 0)
        best = np.argpartition(-scores, 10)[:10]
        order = best[np.lexsort((best, -scores[best]))].tolist()
        outcome.add(order.index(each.meant) if each.meant in order else None, started)
    return outcome


def measure(size: int, options: argparse.Namespace) -> None:
    """Invent, build, ask, and print one block."""
    made = people(size, options.seed)
    started = time.perf_counter()
    lookup = Lookup(made.rows())
    lookup.search(Query(year=1))
    built = time.perf_counter() - started
    wanted = queries(made, options.queries, options.seed)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"\n{size:,} people; built in {built:.1f} s; peak {peak:.1f} GB; {len(wanted)} queries")
    told = by_lookup(lookup, wanted, extras=True)
    others = queries(made, options.queries, options.seed + 100)
    print(told.line("look-up with unit and place", wanted))
    for script in ("uk", "ru", "Latin"):
        places = [place for place, each in enumerate(wanted) if script in (each.script, each.alphabet)]
        print(told.only(places).line(f"  of these {script}", [wanted[place] for place in places]))
    print(by_lookup(lookup, others, extras=False).line("look-up by name and birth alone", others))
    if options.missed:
        _show_missed(made, wanted, told, options.missed)
    if options.scanned:
        print(by_scan(made, wanted[: options.scanned]).line("rapidfuzz scan by name and birth", wanted))


def _show_missed(made: People, wanted: Sequence[Asked], outcome: Outcome, number: int) -> None:
    missed = [each for each, rank in zip(wanted, outcome.ranks, strict=True) if rank is None]
    for each in missed[:number]:
        family, given, father, born, unit, place = (int(made.columns[name][each.meant]) for name in COLUMNS)
        name = f"{made.families[family].uk} {MALE[given].name.uk} {MALE[father].patronymic.uk}"
        asked_birth = each.year or (each.birth and date.fromordinal(each.birth))
        print(
            f"  {each.script:14} {each.text:44} {asked_birth!s:12} {each.extras}  <- {name} {date.fromordinal(born)} {unit} {place}"
        )


def main() -> None:
    """Read the options and measure each size."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--people", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--queries", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--scanned", type=int, default=50)
    parser.add_argument("--missed", type=int, default=0, help="show so many queries without a hit")
    options = parser.parse_args()
    print(
        f"MADE-UP people; {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}"
    )
    for size in options.people:
        measure(size, options)


if __name__ == "__main__":
    main()
