"""How long a list of 1,000 rows takes to be taken into a register of 100,000 persons or 1 million, linked, and where time goes.

    python -m benchmarks.arrival [--persons N] [--rows R] [--data DIR] [--times T]

The register is that of `benchmarks.listcheck` (made as there, or used from --data, of which a copy is written to). Nine rows
in ten name a person whom the register knows, as another source would: a slip in a date, a figure or a letter, a father,
unit, number or date missing, names in Russian or Latin letters. The rest are strangers to it.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.listcheck import REAL, fill, fill_directly, viewer, write
from benchmarks.takein import HEAD, made_up, peak_mb, timed

ROWS = 1_000
KNOWN = 0.9
LATIN = dict(zip("абвгдежзийклмнопрстуфхцчшщьюяєіїґ'", (
    "a b v h d e zh z y i k l m n o p r s t u f kh ts ch sh shch - iu ia ie i i g -"
).replace("-", "").split(" "), strict=True))  # fmt: skip
RUSSIAN = str.maketrans("іиєґІИЄҐ", "иыегИЫЕГ")


def main() -> int:
    """Make the register, or copy the one that stands in --data, and take lists into it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--data", type=Path, help="a register that benchmarks.listcheck made; it is copied")
    parser.add_argument("--times", type=int, default=1, help="so many lists, one after the other")
    parser.add_argument("--profile", action="store_true", help="show in which functions the time goes; slows it down")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="byname-bench-", dir=asked.data and asked.data.parent) as scratch:
        folder = Path(scratch) / "register"
        if asked.data:
            shutil.copytree(asked.data, folder)
        else:
            folder.mkdir()
        os.environ |= {"BYNAME_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
        import django

        django.setup()
        if not asked.data:
            fill(Path(scratch), min(asked.persons, REAL))
            if asked.persons > REAL:
                fill_directly(asked.persons)
        settle()
        for attempt in range(asked.times):
            theirs = Path(scratch) / f"theirs-{attempt}.csv"
            write(theirs, HEAD, noisy_rows(asked.persons, asked.rows, seed=attempt))
            measure(theirs, asked, attempt)
    return 0


def settle() -> None:
    """Hold the register for linked with itself, so that only what comes now is new."""
    from byname.actions import following
    from byname.actions._pending import last_entry, linked
    from byname.engines.linking import link
    from byname.ledger.following import set_head
    from byname.store.models import Record

    last = Record.objects.order_by("-id").values_list("id", flat=True)[0]
    if linked()[0] < last:
        seen = following._Seen(last, last_entry())  # noqa: SLF001 - no action writes this
        following.write_link_run(link([]), set(), seen, by=viewer())
    set_head("record", last)
    set_head("entry", last_entry())


def noisy_rows(persons: int, rows: int, *, seed: int) -> Iterator[tuple[str, ...]]:
    """Make up a list: mostly persons of the register as another source writes them, the rest strangers."""
    draw = random.Random(f"arrival-{seed}")
    for number in range(rows):
        known = draw.random() < KNOWN
        person = draw.randrange(persons) if known else persons + 1_000 * seed + number
        yield noisy(made_up(number, person), draw)


def noisy(row: tuple[str, ...], draw: random.Random) -> tuple[str, ...]:
    """Write a person's row as another source would."""
    number, family, given, father, born, unit, token, taken, place = row
    if draw.random() < 0.06:
        at = draw.randrange(1, len(family))
        family = family[:at] + draw.choice("аоуеинрст") + family[at + 1 :]
    if draw.random() < 0.07:
        day = draw.choice((born[:-1] + str(draw.randrange(10)), born[3:6] + born[:3] + born[6:]))
        born = day if int(day[3:5]) <= 12 else born
    born = "" if draw.random() < 0.1 else born
    father = "" if draw.random() < 0.3 else father
    unit = "" if draw.random() < 0.35 else unit
    token = "" if draw.random() < 0.6 else token
    taken, place = ("", "") if draw.random() < 0.35 else (taken, place)
    script = draw.random()
    if script < 0.4:
        family, given, father = (latin(word) for word in (family, given, father))
    elif script < 0.7:
        family, given, father = (word.translate(RUSSIAN) for word in (family, given, father))
    return number, family, given, father, born, unit, token, taken, place


def latin(word: str) -> str:
    """Write a word in Latin letters, letter by letter."""
    return "".join(LATIN[letter] for letter in word.lower()).capitalize()


def measure(theirs: Path, asked: argparse.Namespace, attempt: int) -> None:
    """Take a list in and print the seconds by part."""
    from byname.actions import following, intake
    from byname.actions.arrivals import Arrival
    from byname.core.linkage import clusters
    from byname.engines import linking
    from byname.ledger import linkstore

    arrival = Arrival(theirs, theirs.name, "bureau", "captive-list", date(2025, 6, 1), power="own", made_up=True)
    clock: Counter[str] = Counter()
    runs: list[Any] = []
    parts = [
        (intake, "record_document", "recording"),
        (following, "copy_new_records", "copying"),
        (following, "_link_some", "linking, all"),
        (linkstore.StoredIndex, "members", "  members of blocks"),
        (linkstore.StoredIndex, "sizes", "  sizes of blocks"),
        (linkstore.StoredIndex, "sketches", "  glances at candidates"),
        (linkstore.StoredIndex, "records", "  opening candidates"),
        (linking._Run, "finish", "  deciding"),  # noqa: SLF001 - to be timed
        (following, "write_link_run", "  writing judgements"),
        (following, "derive_states", "deriving"),
    ]
    del clusters
    with timed(parts, clock), kept(following, "link", runs), profiled(on=asked.profile):
        start, busy = time.perf_counter(), time.process_time()
        taken = intake.take_in(arrival, by=viewer())
        whole, processor = time.perf_counter() - start, time.process_time() - busy
    print(
        f"\nlist {attempt + 1}: {taken.rows_recorded:,} rows against {asked.persons:,} persons: "
        f"{whole:.1f} s ({processor:.1f} s of processor), {peak_mb():.0f} MB"
    )
    for what, seconds in clock.items():
        print(f"  {what:<28}{seconds:8.2f} s")
    for run in runs:
        told = Counter(each.outcome for each in run.judgements)
        print(
            f"  {run.compared:,} pairs compared, {len(run.touched):,} records touched in {len(run.components):,} components "
            f"(greatest {max(map(len, run.components), default=0)}); judgements {dict(told)}; heavy blocks {len(run.not_compared):,}"
        )


class kept:  # noqa: N801 - reads as a word
    """Keep what a function gives, while open."""

    def __init__(self, owner: Any, name: str, found: list[Any]) -> None:
        self.owner, self.name, self.found, self.function = owner, name, found, getattr(owner, name)

    def __enter__(self) -> None:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.found.append(self.function(*args, **kwargs))
            return self.found[-1]

        setattr(self.owner, self.name, call)

    def __exit__(self, *_: object) -> None:
        setattr(self.owner, self.name, self.function)


class profiled:  # noqa: N801 - reads as a word
    """Print the functions that take longest, while open."""

    def __init__(self, *, on: bool) -> None:
        import cProfile

        self.on, self.profile = on, cProfile.Profile()

    def __enter__(self) -> None:
        if self.on:
            self.profile.enable()

    def __exit__(self, *_: object) -> None:
        if self.on:
            import pstats

            self.profile.disable()
            pstats.Stats(self.profile, stream=sys.stdout).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    sys.exit(main())
