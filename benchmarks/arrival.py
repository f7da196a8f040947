"""How long a list of 1,000 rows takes to be taken into a register of a million persons, linked, and where time goes.

    python -m benchmarks.arrival [--persons N] [--rows R] [--data DIR] [--times T] [--profile] [--afresh]

Names are those of `benchmarks.lookup` (81,000 surnames and 60 given names, the popular ones oftener), captures are spread
unevenly over three years. Nine rows in ten name a person whom the register knows, as another source would: in Russian or
Latin letters, with a slip in a date or a letter, a father, unit, number or date missing. The rest are strangers to it.
The first 2,000 persons are really taken in; the others are written straight into the tables that linking reads, with
the same keys and values, and without the states that nobody asks for here. Each person has one record, and the register is
held for linked with itself: whom persons met is laid beforehand, by another process, of those whom the list comes near.
`--afresh` links everybody at once in the end and compares what is held of all whom the lists touched (law 10).
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import cProfile
import csv
import gc
import pstats
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.listcheck import register_in, viewer, write
from benchmarks.lookup import people
from benchmarks.takein import HEAD, peak_mb, timed
from byname.scenario.given_names import MALE, Spelled
from byname.scenario.spelling import LATIN_HABITS, latin

ROWS = 1_000
REAL = 2_000
AT_ONCE = 20_000
AFTER = 1 << 40  # far above every stored record
CROWD = 2_000_000  # who somebody is hangs on how many there are: always as many
KNOWN = 0.9
SOURCES = {"forces": "own-forces", "bureau": "detaining-power"}


def main() -> int:
    """Make the register, or use the one that stands in --data, and take lists into it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--data", type=Path, help="keep the register in this folder and use it again")
    parser.add_argument("--times", type=int, default=1, help="so many lists, one after the other")
    parser.add_argument("--profile", action="store_true", help="show in which functions the time goes; slows it down")
    parser.add_argument(
        "--afresh", action="store_true", help="prove in the end that linking all at once gives the same"
    )
    parser.add_argument("--lay", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    gc.set_threshold(50_000, 20, 100)  # as the command does
    with register_in(asked.data) as (scratch, folder):
        if asked.lay:
            lay_meetings(asked.lay)
            return 0
        crowd = Crowd(CROWD)
        fill(scratch, crowd, asked.persons)
        settle()
        runs: list[Any] = []
        for attempt in range(asked.times):
            theirs = scratch / f"theirs-{attempt}.csv"
            write(theirs, HEAD, noisy_rows(crowd, asked.persons, asked.rows, seed=documents()))
            told = [sys.executable, "-m", "benchmarks.arrival", "--lay", str(theirs), "--data", str(folder)]
            subprocess.run(told, check=True)
            runs += measure(theirs, asked, attempt)
        return compare_afresh(runs) if asked.afresh else 0


class Crowd:
    """Invented men, each by his number."""

    def __init__(self, size: int) -> None:
        """Invent so many."""
        self.made = people(size, 7)
        draws = np.random.default_rng(8)
        self.taken = np.minimum(draws.exponential(400.0, size), 1_200).astype(np.int32) + CAPTURES

    def words(self, number: int) -> tuple[Spelled, Spelled, Spelled]:
        """His family name, given name and patronymic in two spellings."""
        family, given, father = (int(self.made.columns[name][number]) for name in ("family", "given", "father"))
        return self.made.families[family], MALE[given].name, MALE[father].patronymic

    def row(self, number: int) -> tuple[str, ...]:
        """What our own list says of him."""
        words = [word.uk for word in self.words(number)]
        born, unit, place = (int(self.made.columns[name][number]) for name in ("born", "unit", "place"))
        token = f"АБ-{number:07}" if number % 10 < 7 else ""
        where = [
            f"{unit} бригада" if unit else "",
            token,
            _day(int(self.taken[number])),
            f"с. Місце-{place}" if place else "",
        ]
        return (str(number + 1), *words, _day(born), *where)


CAPTURES = date(2022, 3, 1).toordinal()


def _day(ordinal: int) -> str:
    return f"{date.fromordinal(ordinal):%d.%m.%Y}"


def documents() -> int:
    """How many documents the register holds."""
    from byname.store.models import Document

    return Document.objects.count()


def fill(scratch: Path, crowd: Crowd, persons: int) -> None:
    """Bring the register to so many persons; one that stands, and took no list in, is added to."""
    from django.db import connections

    from byname.actions.arrivals import Arrival
    from byname.actions.intake import take_in
    from byname.actions.references import NewReference, add_references
    from byname.actions.setup import begin_register, migrate
    from byname.store.models import Record

    start = time.perf_counter()
    migrate()
    if not Record.objects.exists():
        begin_register(title="Benchmark", time_zone="UTC", made_up=True)
        sources = [NewReference("source", code, {"kind": kind, "reliability": 4}) for code, kind in SOURCES.items()]
        add_references(sources, by=viewer())
        ours = scratch / "ours.csv"
        write(ours, HEAD, (crowd.row(number) for number in range(REAL)))
        arrival = Arrival(
            ours, ours.name, "forces", "missing-list", date(2024, 1, 1), backfill=True, power="own", made_up=True
        )
        take_in(arrival, by=viewer())
    if connections["derived"].vendor == "sqlite":
        connections["derived"].cursor().execute(
            "PRAGMA cache_size=-800000"
        )  # indexes of a million persons grow in no order
    # A person's record has his number plus one.
    stand = Record.objects.filter(document=1).order_by("-id").values_list("id", flat=True)[0]
    for first in range(stand, persons, AT_ONCE):
        write_persons(crowd, range(first, min(first + AT_ONCE, persons)))
    if persons > stand:
        print(f"{persons - stand:,} persons written in {time.perf_counter() - start:.0f} s", flush=True)


def write_persons(crowd: Crowd, numbers: range) -> None:
    """Write persons as they would stand after their list was taken in."""
    from django.db import transaction

    from byname.ledger.copies import RecordCopy
    from byname.ledger.documentfacts import document_facts
    from byname.ledger.linkstore import link_record, write_links
    from byname.ledger.resolving import resolver
    from byname.store.models import LinkCopy, Record
    from byname.store.rowwriter import insert_derived, insert_rows

    found, facts = resolver(), document_facts([1])[1]
    copies = [RecordCopy(n + 1, 1, n + 1, 0, ((n + 1, 1, read(crowd.row(n))),)) for n in numbers]
    with transaction.atomic(), transaction.atomic(using="derived"):
        insert_rows(Record, [(c.id, 1, f"1{c.id:09}-x", 1, c.id + 9, 0, "", 1, b"") for c in copies])
        insert_derived(LinkCopy, ("record", "component", "body"), [(c.id, c.id, c.to_text()) for c in copies])
        write_links([link_record(c, facts, found) for c in copies])


def read(row: tuple[str, ...]) -> Any:
    """Give how a made-up row reads, put together by hand: the reader itself is measured elsewhere."""
    from byname.core.names import name_of_parts
    from byname.core.records import ReadRecord

    _number, family, given, father, born, unit, token, taken, place = row
    name = name_of_parts(family=family, given=given, patronymic=father)
    told = {
        "name": name.text, "family": family, "given": given, "patronymic": father, "birth_date": _edtf(born), "unit": unit,
        "capture_date": _edtf(taken), "capture_place": place, "number": token, "power": "own",
    }  # fmt: skip
    return ReadRecord({code: text for code, text in told.items() if text}, {}, certain_roles=name.roles_certain)


def _edtf(day: str) -> str:
    return "-".join(reversed(day.split("."))) if day else ""


def settle() -> None:
    """Hold the register for linked with itself, so that only what comes now is new."""
    from byname.actions import following
    from byname.actions._pending import last_entry, linked
    from byname.engines.linking import link
    from byname.ledger.following import set_head
    from byname.store.models import Record

    last = Record.objects.order_by("-id").values_list("id", flat=True)[0]
    if linked()[0] < last:
        seen = following.Seen(last, last_entry())
        following.write_link_run(link([]), set(), seen, by=viewer())
    set_head("record", last)
    set_head("entry", last_entry())


def lay_meetings(theirs: Path) -> None:
    """Let those whom a list comes near remember whom they met, as they do where they were linked."""
    from byname.engines.linking import link
    from byname.ledger.copies import RecordCopy
    from byname.ledger.documentfacts import document_facts
    from byname.ledger.linkmeetings import trust_met
    from byname.ledger.linkstore import StoredIndex, link_record
    from byname.ledger.resolving import resolver
    from byname.store.models import LinkMet
    from byname.store.rowwriter import insert_derived

    with theirs.open(encoding="utf-8") as stream:
        rows = [*csv.reader(stream, delimiter=";")][1:]
    found, facts = resolver(), document_facts([1])[1]
    copies = [RecordCopy(AFTER + n, AFTER, n, 0, ((AFTER + n, 1, read(row)),)) for n, row in enumerate(rows)]
    everybody = StoredIndex(found, without=())
    near = link([link_record(copy, facts, found) for copy in copies], everybody).touched
    trust_met()
    met = meetings(everybody, [number for number in near if number < AFTER])
    LinkMet.objects.filter(id__in=[*met]).delete()
    insert_derived(LinkMet, ("id", "body"), [(one, " ".join(map(str, others))) for one, others in met.items()])


def meetings(known: Any, numbers: list[int]) -> dict[int, tuple[int, ...]]:
    """Whom known records meet while nobody is new."""
    from byname.engines.blocking import BLOCK_CAP
    from byname.engines.linking import _Run

    run = _Run(known, {}, BLOCK_CAP, {})
    for record in known.records(numbers).values():
        run.reach(record)  # known ones: as a run comes to them, not as new
    while run.frontier:
        run.advance()
    return dict(run.finish().met)


def compare_afresh(runs: list[Any]) -> int:
    """Link everybody at once; 0 where what the lists' runs hold together of all whom they touched is the same."""
    from byname.engines.linking import link
    from byname.ledger.linkstore import StoredIndex
    from byname.ledger.resolving import resolver
    from byname.store.models import LinkRow

    held: dict[tuple[int, int], Any] = {}
    touched: set[int] = set()
    for run in runs:
        held = {pair: told for pair, told in held.items() if run.touched.isdisjoint(pair)}
        held |= {(told.left, told.right): told for told in run.judgements}
        touched |= run.touched
    index = StoredIndex(resolver(), without=())
    everybody = index.records(list(LinkRow.objects.values_list("id", flat=True)))
    told = link([*everybody.values()]).judgements
    afresh = {(each.left, each.right): each for each in told if not touched.isdisjoint((each.left, each.right))}
    same = afresh == held
    print(
        f"\n{len(everybody):,} records linked at once: {len(afresh):,} judgements on {len(touched):,} records touched by lists,"
    )
    print("  the same as theirs" if same else "  NOT THE SAME as theirs")
    return 0 if same else 1


def noisy_rows(crowd: Crowd, persons: int, rows: int, *, seed: int) -> Iterator[tuple[str, ...]]:
    """Make up a list: mostly persons of the register as another source writes them, the rest strangers."""
    draw = random.Random(f"arrival-{seed}")
    for _ in range(rows):
        number = draw.randrange(persons) if draw.random() < KNOWN else draw.randrange(persons, len(crowd.made))
        yield noisy(crowd, number, draw)


def noisy(crowd: Crowd, person: int, draw: random.Random) -> tuple[str, ...]:
    """Write a person's row as another source would."""
    number, _family, _given, _father, born, unit, token, taken, place = crowd.row(person)
    script = draw.choices(("uk", "ru", *LATIN_HABITS), weights=(30, 30, *[40 / len(LATIN_HABITS)] * len(LATIN_HABITS)))[
        0
    ]
    family, given, father = (
        word.uk if script == "uk" else word.ru if script == "ru" else latin(word, script, draw)
        for word in crowd.words(person)
    )
    if draw.random() < 0.06:
        at = draw.randrange(1, len(family))
        family = family[:at] + family[at + 1 :]
    if draw.random() < 0.07:
        born = f"{born[:-1]}{draw.randrange(10)}"
    born = "" if draw.random() < 0.1 else born
    father = "" if draw.random() < 0.3 else father
    unit = "" if draw.random() < 0.35 else unit
    token = "" if draw.random() < 0.6 else token
    taken, place = ("", "") if draw.random() < 0.35 else (taken, place)
    return number, family, given, father, born, unit, token, taken, place


def measure(theirs: Path, asked: argparse.Namespace, attempt: int) -> list[Any]:
    """Take a list in and print the seconds by part; gives the runs of the engine."""
    from byname.actions import following, intake
    from byname.actions.arrivals import Arrival
    from byname.engines import linking, meeting
    from byname.ledger import linkruns, linkstore

    arrival = Arrival(theirs, theirs.name, "bureau", "captive-list", date(2025, 6, 1), power="own", made_up=True)
    clock: Counter[str] = Counter()
    runs: list[Any] = []
    parts = [
        (intake, "record_document", "recording"),
        (following, "copy_new_records", "copying"),
        (following, "_link_some", "linking, all"),
        (linkstore.StoredIndex, "members", "  members of blocks"),
        (linkstore.StoredIndex, "sizes", "  sizes of blocks"),
        (meeting.Meeting, "_keep", "  glances at candidates"),
        (linkstore.StoredIndex, "records", "  opening candidates"),
        (linkstore.StoredIndex, "met", "  whom they met"),
        (linking, "decide", "  deciding"),
        (following, "write_link_run", "  writing judgements"),
        (following, "keep_met", "  keeping whom they met"),
        (following, "derive_states", "deriving"),
    ]
    with timed(parts, clock), kept(linkruns, "link", runs), profiled() if asked.profile else nullcontext():
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
    return runs


@contextmanager
def kept(owner: Any, name: str, found: list[Any]) -> Iterator[None]:
    """Keep what a function gives, while open."""
    function = getattr(owner, name)

    def call(*args: Any, **kwargs: Any) -> Any:
        found.append(function(*args, **kwargs))
        return found[-1]

    setattr(owner, name, call)
    try:
        yield
    finally:
        setattr(owner, name, function)


@contextmanager
def profiled() -> Iterator[None]:
    """Print the functions that take longest, while open."""
    with cProfile.Profile() as profile:
        yield
    pstats.Stats(profile, stream=sys.stdout).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    sys.exit(main())
