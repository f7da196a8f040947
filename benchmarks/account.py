"""How long an account and a figure of 100,000 made-up persons take, against adding up person by person without any sharing."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from datetime import date

from byname.core.custody.accounts import PARTS, account, place_of
from byname.core.custody.movements import fold
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import timeline
from byname.core.dates import UncertainDate
from byname.core.events import Event, EventKind, SourceKind, Telling
from byname.core.figures import FigureQuery, evaluate

FIRST = date(2022, 3, 1).toordinal()
DAY = date(2025, 5, 28)
RECEIVED = date(2025, 1, 1).toordinal()
LIVES = 2_000
"""So many different lives are folded; the persons share them, as a list's people share days and places."""


def life(draw: random.Random) -> PersonLine:
    """Make one made-up life: taken, perhaps confirmed, perhaps home or dead."""
    taken = FIRST + draw.randrange(900)
    events = [Event(EventKind.CAPTURED, _when(draw, taken))]
    if draw.random() < 0.6:
        events.append(Event(EventKind.CONFIRMED, _when(draw, taken + 60)))
    if draw.random() < 0.5:
        events.append(Event(EventKind.RETURNED, _when(draw, taken + 100 + draw.randrange(700)), exchange="X-1"))
    tellings = [Telling(event, 1, 1, SourceKind.AGENCY, RECEIVED) for event in events]
    movements = fold(tellings)
    return PersonLine(1, (1,), timeline(movements), movements)


def _when(draw: random.Random, day: int) -> UncertainDate:
    text = date.fromordinal(day).isoformat()
    return UncertainDate.from_edtf(text if draw.random() < 0.8 else text[:7])


def people(count: int) -> list[PersonLine]:
    """Make so many persons of two powers and forty units."""
    draw = random.Random(2)
    lives = [life(draw) for _ in range(min(LIVES, count))]
    lines = []
    for number in range(1, count + 1):
        same = lives[number % len(lives)]
        values = {"power": StandingValue(draw.choice(("aa", "bb"))), "unit": StandingValue(f"u{draw.randrange(40)}")}
        lines.append(PersonLine(number, (number,), same.timeline, same.movements, values))
    return lines


def naive(lines: list[PersonLine], day: int) -> dict[str, int]:
    """Add up the account as one would at first: every part asks every person anew where he stands."""
    return {part: sum(place_of(line.timeline.on(day)) == part for line in lines) for part in PARTS}


def timed(what: str, work: Callable[[], object]) -> float:
    """Run something three times and print the best time."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    print(f"{what:<48}{best:8.3f} s")
    return best


def persons(does: str | None) -> int:
    """Read from the command line how many people are made up."""
    parser = argparse.ArgumentParser(description=does)
    parser.add_argument("persons", type=int, nargs="?", default=100_000)
    return int(parser.parse_args().persons)


def main() -> None:
    """Time account, account by unit, stock and flow figure, and the baseline."""
    lines, day = people(persons(__doc__)), DAY.toordinal()
    print(f"{len(lines):,} made-up persons")
    whole = timed("account", lambda: account(lines, (), day))
    timed("account by unit", lambda: account(lines, (), day, by="unit"))
    baseline = timed("baseline: each part asks each person", lambda: naive(lines, day))
    stock = FigureQuery.parse(f"returned@{DAY}/power:aa")
    timed("figure, stock", lambda: evaluate(stock, lines))
    flow = FigureQuery.parse("returned@2024-01-01..2025-01-01/power:aa")
    timed("figure, flow", lambda: evaluate(flow, lines))
    print(f"account takes {whole / baseline:.2f} of the baseline's time, with ranges and sums besides")


if __name__ == "__main__":
    main()
