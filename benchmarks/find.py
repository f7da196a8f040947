"""How long `find` takes from the text to the people shown, through gate and journal, and where the time goes.

    python -m benchmarks.find [--people N] [--queries Q] [--data DIR] [--only memory|trees] [--profile]

The people are those of `benchmarks.arrival`, the queries those of `benchmarks.lookup` as somebody types them: name, birth,
unit and place in one text. The first 2,000 persons are really taken in; the others are written straight into the tables
that a search reads, one record each, with the states and rows that deriving writes. Hits are counted among the first ten.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections import Counter
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.arrival import AT_ONCE, REAL, Crowd, fill, profiled, read
from benchmarks.listcheck import line_of, register_in, viewer
from benchmarks.lookup import Asked, Outcome, queries
from benchmarks.takein import peak_mb, timed

SHOWN = 10


def main() -> int:
    """Make the register, or use the one that stands in --data, and ask by B-trees and in memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--data", type=Path, help="keep the register in this folder and use it again")
    parser.add_argument("--only", choices=("memory", "trees"))
    parser.add_argument("--profile", action="store_true", help="show in which functions the time goes; slows it down")
    asked = parser.parse_args()
    with register_in(asked.data) as (scratch, folder):
        crowd = Crowd(max(REAL, asked.people))
        if not (folder / "ready").exists():
            fill(scratch, crowd, REAL)
            write_beyond(crowd, asked.people)
            (folder / "ready").touch()
        wanted = queries(crowd.made, asked.queries, asked.seed)
        print(f"MADE-UP people: {asked.people:,}; {len(wanted)} queries")
        for way in ("trees", "memory"):
            if asked.only in (None, way):
                with profiled() if asked.profile else nullcontext():
                    measure(way, wanted)
    return 0


def write_beyond(crowd: Crowd, people: int) -> None:
    """Write the persons beyond the real ones as they would stand after their list was taken in and derived."""
    from django.db import connections

    from byname.store.models import PersonState, Record

    start, busy = time.perf_counter(), time.process_time()
    if connections["derived"].vendor == "sqlite":
        connections["derived"].cursor().execute("PRAGMA cache_size=-800000")
    state = PersonState.objects.order_by("id")[1]
    stand = Record.objects.count()
    for first in range(stand, people, AT_ONCE):
        _write(crowd, range(first, min(first + AT_ONCE, people)), state)
    wall, work = time.perf_counter() - start, time.process_time() - busy
    print(f"{max(0, people - stand):,} persons written in {wall:.0f} s ({work:.0f} s of the processor)", flush=True)


def _write(crowd: Crowd, numbers: range, state: Any) -> None:
    from django.db import transaction

    from byname.ledger.documentfacts import document_facts
    from byname.ledger.lookuprows import facts_of, write_rows
    from byname.ledger.resolving import resolver
    from byname.store.models import PersonState, Record, RecordState
    from byname.store.rowwriter import insert_rows, insert_states

    found, facts = resolver(), document_facts([1])[1]
    told = {number + 1: read(crowd.row(number)) for number in numbers}
    since = state.known_from
    with transaction.atomic(), transaction.atomic(using="derived"):
        insert_rows(Record, [(n, 1, f"1{n:09}-x", 1, n + 9, 0, "", 1, b"") for n in told])
        insert_states([RecordState(record=n, number=n, component=n, known_from=since) for n in told])
        lines = {
            n: line_of(state.line, n, each.fields["name"], each.fields.get("birth_date", ""))
            for n, each in told.items()
        }
        insert_states([PersonState(number=n, line=each, component=n, known_from=since) for n, each in lines.items()])
        power = json.loads(state.line)["v"]["power"][0]
        write_rows({n: facts_of(n, each, facts, found)._replace(power=power) for n, each in told.items()})


def text_of(each: Asked) -> str:
    """Write a query as one text, as somebody types it."""
    told = dict(key.split(":") for key in each.extras)
    born = f"{date.fromordinal(each.birth):%d.%m.%Y}" if each.birth else str(each.year or "")
    unit = f"{told['unit']} бригада" if "unit" in told else ""
    place = f"с. Місце-{told['place']}" if "place" in told else ""
    return " ".join(filter(None, (each.text, born, unit, place)))


def measure(way: str, wanted: list[Asked]) -> None:
    """Ask every query one way and print times, hits and the seconds by part."""
    from django.conf import settings

    from byname.queries import _found, _search, people
    from byname.store.models import Record

    settings.LOOKUP_ROWS = 20_000_000 if way == "memory" else 0
    if way == "memory":
        start, busy = time.perf_counter(), time.process_time()
        people.find("Nobody", viewer=viewer())  # the first question has it built behind the answers
        for thread in threading.enumerate():
            if thread.name == "lookup":
                thread.join()
        wall, work = time.perf_counter() - start, time.process_time() - busy
        print(f"\nin memory: built in {wall:.1f} s ({work:.1f} s of the processor), peak {peak_mb():.0f} MB")
    numbers = {each.meant: Record.objects.get(id=each.meant + 1).number for each in wanted}
    outcome, clock = Outcome(), Counter[str]()
    parts = [
        (_found, "search", "reading and searching"),
        (_search, "look_up", "  of these searching"),
        (_found, "persons_of", "who holds the records"),
        (_found, "portion", "reading persons through the gate"),
        (_found, "weigh_together", "weighing all that is told"),
        (_found, "shown_hits", "what may be shown"),
        (people, "look_at_found", "journal of looks"),
    ]
    people.find("Nobody", viewer=viewer())
    with timed(parts, clock):
        for each in wanted:
            started = time.thread_time(), time.perf_counter()
            found = [hit.number for hit in people.find(text_of(each), viewer=viewer(), limit=SHOWN)]
            outcome.add(found.index(numbers[each.meant]) if numbers[each.meant] in found else None, started)
    print(outcome.line("in memory" if way == "memory" else "by B-trees", wanted))
    for what, seconds in clock.items():
        print(f"  {what:<34}{1000 * seconds / len(wanted):8.2f} ms a query")


if __name__ == "__main__":
    sys.exit(main())
