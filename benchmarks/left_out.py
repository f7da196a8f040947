"""How long it takes to count 100,000 made-up persons against a draw by lot, in forty units, and how often intervals hold."""

from __future__ import annotations

import random
import time
from datetime import date

from benchmarks.account import people, persons
from byname.core.cohorts import MEMBER, Belonging
from byname.core.custody.accounts import Cell
from byname.core.custody.persons import PersonLine
from byname.core.draws.draws import UrnCells, draw
from byname.core.draws.urns import Question, count_urn
from byname.core.figures import FigureQuery

FIRST = date(2024, 1, 1).toordinal()
SIZES = {"a": 1, "b": 3, "c": 9, "d": 40, "e": 160, "f": 700, "g": 1487, "h": 1600}
DRAWS = 1_000


def by_unit(line: PersonLine) -> dict[str, Belonging]:
    """Put everybody into his unit."""
    return {line.value("unit"): MEMBER}


def counted(number: int) -> None:
    """Count one power's people of a year, and measure every unit against an even draw."""
    lines = people(number)
    held = FigureQuery("held", as_of=FIRST - 1, power="aa")
    back = FigureQuery("returned", start=FIRST, end=FIRST + 366, power="aa")
    began = time.process_time()
    found = count_urn(Question(held, back), lines, (), by_unit)
    middle = time.process_time()
    for cells in found.groups.values():
        draw(cells)
    ended = time.process_time()
    print(f"{number:,} persons, {found.held.value:,} held, {found.back.value:,} back, {len(found.groups)} units")
    print(f"count {middle - began:.2f} s, draws {ended - middle:.3f} s")


def even_draws() -> None:
    """Draw 1,000 of 4,000 by lot again and again, and count how often the interval of a group holds 1."""
    everybody = [name for name, size in SIZES.items() for _ in range(size)]
    lots, holds = random.Random(20250528), 0
    for _ in range(DRAWS):
        drawn = lots.sample(everybody, 1000)
        for name, size in SIZES.items():
            back = drawn.count(name)
            numbers = (size, len(everybody) - size, back, 1000 - back)
            low, high = draw(UrnCells(*(Cell(each, each, each) for each in numbers))).interval or (0.0, 0.0)
            holds += low <= 1 + 1e-12 and high >= 1 - 1e-12
    print(
        f"{DRAWS:,} even draws of 1,000 of {len(everybody):,}: {100 * holds / DRAWS / len(SIZES):.1f} % of intervals hold 1"
    )


if __name__ == "__main__":
    counted(persons(__doc__))
    even_draws()
