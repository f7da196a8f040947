"""How long the check of a list of 1,000 names takes against a register of 100,000 persons or 1 million, and where time goes.

Up to 100,000 persons every row of the register is really taken in: read, sealed, journalled, copied and derived. Only the
linking of the register with itself is left out: each of its rows is a person of its own, as they are made. Beyond, the
other persons are written straight into the tables that a check reads (copies, keys, states), with the same keys and values.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import csv
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.takein import HEAD, made_up, peak_mb, timed

RETURNED = "Дата повернення"
LIST_HEAD = HEAD[:6]
NAMES = 1_000
REAL = 100_000
AT_ONCE = 20_000


def main() -> int:
    """Make the register, or use the one that stands in --data, and check a list against it three times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=100_000)
    parser.add_argument("--names", type=int, default=NAMES)
    parser.add_argument("--data", type=Path, help="keep the register in this folder and use it again")
    asked = parser.parse_args()
    with register_in(asked.data) as (scratch, folder):
        if not (folder / "ready").exists():
            fill(scratch, min(asked.persons, REAL))
            if asked.persons > REAL:
                fill_directly(asked.persons)
            (folder / "ready").touch()
        theirs = scratch / "theirs.csv"
        write(theirs, LIST_HEAD, (row[:6] for row in their_rows(asked.persons, asked.names)))
        measure(theirs, asked.persons)
    return 0


@contextmanager
def register_in(data: Path | None) -> Iterator[tuple[Path, Path]]:
    """Let Django know where the register lives; gives a folder for lists, gone afterwards, and the register's own.

    Without `data` the register goes as well.
    """
    with tempfile.TemporaryDirectory(prefix="byname-bench-") as scratch:
        folder = data or Path(scratch) / "register"
        folder.mkdir(parents=True, exist_ok=True)
        os.environ |= {"BYNAME_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
        import django

        django.setup()
        yield Path(scratch), folder


def fill(folder: Path, persons: int) -> None:
    """Take in one list of so many persons, one in twenty of them home, and an earlier list of the detaining power."""
    from byname.actions.arrivals import Arrival
    from byname.actions.documents import record_document
    from byname.actions.references import NewReference, add_references
    from byname.actions.setup import begin_register, migrate
    from byname.ledger.following import rebuild

    migrate()
    begin_register(title="Benchmark", time_zone="UTC", made_up=True)
    kinds = {"forces": "own-forces", "bureau": "detaining-power"}
    add_references(
        [NewReference("source", code, {"kind": kind, "reliability": 4}) for code, kind in kinds.items()], by=viewer()
    )
    ours, before = folder / "ours.csv", folder / "before.csv"
    write(ours, [*HEAD, RETURNED], (our_row(number) for number in range(persons)))
    write(before, LIST_HEAD, (made_up(number, number * 7 % persons)[:6] for number in range(NAMES)))
    start = time.perf_counter()
    facts: dict[str, Any] = {"backfill": True, "power": "own", "made_up": True}
    record_document(Arrival(ours, ours.name, "forces", "missing-list", date(2024, 1, 1), **facts), by=viewer())
    offered = Arrival(before, before.name, "bureau", "captive-list", date(2024, 6, 1), role="offered", **facts)
    record_document(offered, by=viewer())
    recorded = time.perf_counter()
    rebuild()
    print(
        f"{persons:,} persons: recorded in {recorded - start:.0f} s, derived in {time.perf_counter() - recorded:.0f} s"
    )


def fill_directly(persons: int) -> None:
    """Write the persons beyond the real ones into the tables that a check reads, as the real ones stand there."""
    from django.db import transaction

    from byname.ledger.copies import RecordCopy
    from byname.ledger.documentfacts import document_facts
    from byname.ledger.linkstore import link_record, write_links
    from byname.ledger.resolving import resolver
    from byname.store.models import LinkCopy, PersonState, Record, RecordState
    from byname.store.rowwriter import insert_derived, insert_rows, insert_states

    start, found, facts = time.perf_counter(), resolver(), document_facts([1])[1]
    state = PersonState.objects.order_by("id")[1]
    last = Record.objects.order_by("-id").values_list("id", flat=True)[0]
    for first in range(REAL, persons, AT_ONCE):
        numbers = {last + 1 + person - REAL: person for person in range(first, min(first + AT_ONCE, persons))}
        copies = [RecordCopy(number, 1, number, 0, ((number, 1, read(person)),)) for number, person in numbers.items()]
        with transaction.atomic(), transaction.atomic(using="derived"):
            rows = [(n, 1, f"1{n:09}-x", 1, n + 9, 0, "", 1, b"") for n in numbers]
            insert_rows(Record, rows)
            insert_derived(LinkCopy, ("record", "component", "body"), [(c.id, c.id, c.to_text()) for c in copies])
            write_links([link_record(c, facts, found) for c in copies])
            owned = {"component": 0, "known_from": state.known_from}
            insert_states([RecordState(record=n, number=n, **(owned | {"component": n})) for n in numbers])
            lines = {c.id: (c.newest.fields["name"], c.newest.fields["birth_date"]) for c in copies}
            people = ((n, line_of(state.line, n, *told)) for n, told in lines.items())
            insert_states([PersonState(number=n, line=line, **(owned | {"component": n})) for n, line in people])
    print(f"{persons - REAL:,} more persons written directly in {time.perf_counter() - start:.0f} s")


def read(person: int) -> Any:
    """Give how a made-up row reads, put together by hand: the reader itself is measured elsewhere."""
    from byname.core.names import name_of_parts
    from byname.core.records import ReadRecord

    _number, family, given, father, born, unit, token, taken, place = made_up(person, person)
    name = name_of_parts(family=family, given=given, patronymic=father)
    day, month, year = born.split(".")
    fields = {
        "name": name.text, "family": family, "given": given, "patronymic": father, "birth_date": f"{year}-{month}-{day}",
        "unit": unit, "capture_date": "-".join(reversed(taken.split("."))), "capture_place": place, "power": "own",
    } | ({"number": token} if token else {})  # fmt: skip
    return ReadRecord(fields, {}, certain_roles=name.roles_certain)


def line_of(text: str, number: int, name: str, born: str) -> str:
    """Give the stored line of a real person as another's: his own records, name and date of birth."""
    line = json.loads(text)
    line["r"], line["v"]["name"], line["v"]["birth_date"] = [number], [name], [born]
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def our_row(person: int) -> tuple[str, ...]:
    """Make one person as our own list tells of him."""
    return (*made_up(person, person), "24.05.2023" if person % 20 == 0 else "")


def their_rows(persons: int, names: int) -> Iterator[tuple[str, ...]]:
    """Make the rows of the list to check: most as ours, some with a slip in the birth date or another father, some strangers."""
    draw = random.Random(630)
    for number in range(names):
        sort = draw.random()
        row = list(made_up(number, draw.randrange(persons) if sort < 0.9 else persons + number))
        if sort < 0.05:
            row[4] = row[4][:-1] + str((int(row[4][-1]) + 1) % 10)
        elif sort < 0.1:
            row[3] = "Климович"
        yield tuple(row)


def measure(theirs: Path, persons: int) -> None:
    """Check the list three times, the first with nothing in memory, and print the seconds by part."""
    from byname.actions import listchecks as acts
    from byname.actions.arrivals import Arrival
    from byname.ledger import linkstore, matching
    from byname.queries import listchecks as asks

    arrival = Arrival(theirs, theirs.name, "bureau", "", date(2025, 6, 1), power="own", role="offered", made_up=True)
    for attempt in ("cold", "again", "again"):
        clock: Counter[str] = Counter()
        parts = [
            (acts, "_rows_of", "reading the file"),
            (matching, "link", "linking (with looking up)"),
            (linkstore.StoredIndex, "members", "  members of blocks"),
            (linkstore.StoredIndex, "sketches", "  glances at candidates"),
            (linkstore.StoredIndex, "records", "  opening candidates"),
            (matching, "withdrawn_records", "withdrawals"),
            (asks, "portion", "reading persons"),
            (asks, "earlier_view", "the earlier list"),
            (asks, "_requested", "whom we asked for"),
        ]
        with timed(parts, clock):
            start, busy = time.perf_counter(), time.process_time()
            view = asks.list_check(acts.match_file(arrival, by=viewer()), viewer=viewer())
            whole, processor = time.perf_counter() - start, time.process_time() - busy
        print(
            f"\n{view.rows:,} names against {persons:,} persons, {attempt}: "
            f"{whole:.1f} s ({processor:.1f} s of processor), {peak_mb():.0f} MB"
        )
        for what, seconds in clock.items():
            print(f"  {what:<28}{seconds:8.2f} s")
    print({code: number for code, number in view.counts if number})


def viewer() -> Any:
    """Give somebody of the exchange desk who may also take lists in."""
    from byname.core.disclosure import Role, Viewer

    return Viewer("bench", frozenset(Role), powers=frozenset({"*"}), home="own")


def write(path: Path, head: list[str], rows: Iterator[Any]) -> None:
    """Write rows as a list."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(head)
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
