"""The look-up's fallback: the queries of `benchmarks.lookup` answered by B-trees on stored keys, in SQLite and PostgreSQL.

    python -m benchmarks.lookup_stored [--people N ...] [--queries Q] [--seed S] [--only sqlite|postgresql]

The people and queries are those of `benchmarks.lookup`, so its lines and these can be put side by side. The rows are
written into the derived tables of a register of its own, in a temporary folder or on a PostgreSQL server started for
it, and asked through `byname.ledger.lookupstore` as `byname find` asks them. Times begin with the text of a query.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.lookup import AT_ONCE, Asked, Outcome, People, people, queries
from benchmarks.takein import on_postgres
from byname.core.names import parse_name
from byname.engines.lookup import Query, Row
from byname.engines.lookup_stored import StoredLookup
from byname.engines.lookup_words import PARTS, word_hashes, word_key

EVERY_KIND = frozenset(range(4))


def main() -> None:
    """Measure each size in each database, one process for each."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--people", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--queries", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--here", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        _measure(options)
        return
    for size in options.people:
        if options.only != "postgresql":
            _apart(size, options, "")
        if options.only != "sqlite":
            with on_postgres() as place:
                if place:
                    _apart(size, options, place)


def _apart(size: int, options: argparse.Namespace, place: str) -> None:
    """Measure one size in a process that has one database."""
    with tempfile.TemporaryDirectory(prefix="byname-lookup-") as folder:
        told = {"BYNAME_DATA": folder, "BYNAME_POSTGRES": place, "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
        asked = ["--people", str(size), "--queries", str(options.queries), "--seed", str(options.seed)]
        command = [
            sys.executable,
            "-m",
            "benchmarks.lookup_stored",
            *asked,
            "--here",
            (place and "PostgreSQL") or "SQLite",
        ]
        subprocess.run(command, env=os.environ | told, check=True)


def _measure(options: argparse.Namespace) -> None:
    import django  # noqa: PLC0415 - the settings must be told first

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 - as above

    call_command("migrate", database="derived", verbosity=0)
    made = people(options.people[0], options.seed)
    started = time.perf_counter(), time.process_time()
    _write(made)
    wall, worked = time.perf_counter() - started[0], time.process_time() - started[1]
    size = sum(file.stat().st_size for file in Path(os.environ["BYNAME_DATA"]).glob("derived*")) / 2**30
    print(f"\n{options.here}: {len(made):,} people written in {wall:.0f} s (processor {worked:.0f} s), {size:.1f} GB")
    wanted, others = (queries(made, options.queries, options.seed + more) for more in (0, 100))
    print(_asked(wanted, extras=True).line(f"{options.here}, with unit and place", wanted))
    print(_asked(others, extras=False).line(f"{options.here}, by name and birth alone", others))


def _asked(wanted: Sequence[Asked], *, extras: bool) -> Outcome:
    from byname.ledger.lookupstore import Searched, StoredRows  # noqa: PLC0415 - Django must be set up first

    outcome, every = Outcome(), Searched(None, "", EVERY_KIND, EVERY_KIND)
    for each in wanted:
        started = time.thread_time(), time.perf_counter()
        query = Query(parse_name(each.text), each.birth, each.year, each.extras if extras else ())
        hits = StoredLookup(StoredRows(every)).search(query, limit=10).hits
        numbers = [hit.number for hit in hits]
        outcome.add(numbers.index(each.meant) if each.meant in numbers else None, started)
    return outcome


def _write(made: People) -> None:
    """Write rows and words; the B-trees are made when the rows stand, as a restored database makes them."""
    from django.db import connections  # noqa: PLC0415 - Django must be set up first

    from byname.ledger.lookuprows import ROW_COLUMNS, signed  # noqa: PLC0415 - as above
    from byname.store.models import LookupRow, LookupWord  # noqa: PLC0415 - as above
    from byname.store.rowwriter import insert_derived  # noqa: PLC0415 - as above

    connection = connections["derived"]
    indexes = [index for model in (LookupRow, LookupWord) for index in _indexes(connection, model._meta.db_table)]
    with connection.cursor() as cursor:
        for name, _definition in indexes:
            cursor.execute(f'DROP INDEX "{name}"')
    words: tuple[dict[str, str], ...] = ({}, {}, {})
    for chunk in _chunks(made.rows()):
        insert_derived(LookupRow, (*ROW_COLUMNS, "serial"), [_stored(row, words) for row in chunk])
    for part, known in enumerate(words):
        rows = [(part, signed(n), key, word) for word, key in known.items() for n in word_hashes(PARTS[part], word)]
        insert_derived(LookupWord, ("part", "hash", "key", "word"), rows)
    with connection.cursor() as cursor:
        for _name, definition in indexes:
            cursor.execute(definition)
        cursor.execute("ANALYZE lookup_row")


def _stored(row: Row, words: Sequence[dict[str, str]]) -> tuple[object, ...]:
    told = (row.family, row.given, row.patronymic)
    for part, word in enumerate(told):
        if word not in words[part]:
            words[part][word] = word_key(PARTS[part], word)
    keys = [known[word] for known, word in zip(words, told, strict=True)]
    extras = dict(key.split(":") for key in row.extras)
    year = time.gmtime((row.birth - 719_163) * 86_400).tm_year if row.birth else 0
    return (
        row.number, "", 0, *told, row.birth or 0, year, extras.get("unit", ""), extras.get("place", ""), "", *keys, 1,
    )  # fmt: skip


def _indexes(connection: object, table: str) -> list[tuple[str, str]]:
    """Give name and definition of every index that stands for no constraint."""
    with connection.cursor() as cursor:  # type: ignore[attr-defined]  # a connection of Django's
        if connection.vendor == "postgresql":  # type: ignore[attr-defined]  # as above
            cursor.execute(
                "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND indexdef NOT LIKE '%% UNIQUE %%'",
                [table],
            )
        else:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = %s AND sql IS NOT NULL",
                [table],
            )
        return [(name, definition) for name, definition in cursor.fetchall()]


def _chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == AT_ONCE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


if __name__ == "__main__":
    main()
