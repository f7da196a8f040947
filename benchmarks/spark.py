"""Say whether Splink on Spark, with the engine's keys and model, answers as the engine does (decision 0015).

Public lists and made-up ones. Spark needs the extra and Java (`pip install --require-hashes -r requirements-spark.txt`);
without them the same settings run on DuckDB, and that is said. Splink's own weights are held against the engine's as well:
a pair that is further apart than the tolerance ends the run.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.linking import DATA, SETS, Set
from benchmarks.scale_lists import Rows, made_up
from byname.cli.comparing.opening import AskedList, open_list
from byname.core.comparisons.rows import link_row
from byname.core.errors import MisuseError
from byname.engines.batch.columns import Columns, Numbered, columns_of, columns_of_numbers
from byname.engines.batch.pipeline import Linked, linked
from byname.engines.spark.databases import DuckDatabase, spark
from byname.engines.spark.running import TOLERANCE, Database, likely_over


@dataclass(frozen=True)
class Lists:
    """Two lists in columns, or one with itself."""

    name: str
    columns: Columns
    within: bool


def main() -> int:
    """Compare the answers list by list; 1 where one differs by more than the tolerance."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with the public lists")
    parser.add_argument("--rows", type=int, default=2_000, help="rows of each of two made-up lists (default 2000)")
    parser.add_argument("--over", choices=("spark", "duckdb"), default="spark")
    parser.add_argument("--only", default="", help="only lists whose name begins so")
    asked = parser.parse_args()
    equal = True
    with _database(asked.over) as (database, told):
        print(f"The engine beside Splink on {told}; tolerance {TOLERANCE:g}")
        for lists in _lists(asked.data, asked.rows):
            if lists.name.startswith(asked.only):
                equal &= _compared(lists, database)
    return 0 if equal else 1


@contextmanager
def _database(over: str) -> Iterator[tuple[Database, str]]:
    if over == "spark":
        try:
            with spark() as database:
                yield database, f"Spark (processors of this machine: {os.cpu_count()})"
            return
        except MisuseError as problem:
            print(f"Not measured on Spark. {problem}")
    yield DuckDatabase(), "DuckDB"


def _lists(folder: Path, rows: int) -> Iterator[Lists]:
    for one in SETS:
        absent = [name for name in one.files if not (folder / name).exists()]
        if absent:
            print(f"{one.name}: not compared, {', '.join(absent)} is absent from {folder.name}/.")
        else:
            yield _public(one, folder)
    yield _scenario(rows)


def _public(one: Set, folder: Path) -> Lists:
    lists = [
        open_list(AskedList(folder / name, id_column=key, also=one.also))
        for name, key in zip(one.files, one.ids, strict=True)
    ]
    ours, theirs = lists[0], lists[-1]
    also = {name: ([row.also[name] for row in ours.rows], [row.also[name] for row in theirs.rows]) for name in one.also}
    sides = [
        [link_row(row, place, side=side) for place, row in enumerate(each.rows)] for side, each in enumerate(lists)
    ]
    return Lists(one.name, columns_of(sides[0], sides[-1], also), within=len(lists) == 1)


def _scenario(rows: int) -> Lists:
    both = made_up(rows)
    fields = {"unit": both.units, "capture-place": both.places, "capture": both.captures}
    columns = columns_of_numbers(both.words, fields, _numbered(both.register), _numbered(both.listed))
    return Lists("made up, three alphabets", columns, within=False)


def _numbered(rows: Rows) -> Numbered:
    fields = {"unit": rows.unit, "capture-place": rows.place, "capture": rows.capture}
    names, births, others = (
        [column.astype(np.int64) for column in told]
        for told in ((rows.family, rows.given, rows.father), (rows.first, rows.last), fields.values())
    )
    return Numbered((names[0], names[1], names[2]), (births[0], births[1]), dict(zip(fields, others, strict=True)))


def _compared(lists: Lists, database: Database) -> bool:
    start = time.perf_counter()
    own = linked(lists.columns, within=lists.within)
    middle = time.perf_counter()
    other = linked(lists.columns, within=lists.within, likely=likely_over(database))
    end = time.perf_counter()
    ours, theirs = _pairs(own, lists), _pairs(other, lists)
    same = np.array_equal(ours, theirs)
    apart = float(np.abs(own.weights - other.weights).max(initial=0)) if same else float("nan")
    chosen = [set(found[each.chosen].tolist()) for found, each in ((ours, own), (theirs, other))]
    equal = same and chosen[0] == chosen[1] and apart <= TOLERANCE and own.compared == other.compared
    print(
        f"{lists.name}: {' x '.join(f'{size:,}' for size in lists.columns.sizes)} rows; compared {own.compared:,} and "
        f"{other.compared:,}; kept {len(ours):,} and {len(theirs):,}, {len(np.setxor1d(ours, theirs)):,} by one alone; "
        f"one person {len(chosen[0]):,} and {len(chosen[1]):,}, {len(chosen[0] ^ chosen[1]):,} by one alone; weights differ "
        f"by {apart:.1e} at most; {middle - start:.1f} s and {end - middle:.1f} s: {'equal' if equal else 'NOT EQUAL'}",
        flush=True,
    )
    return equal


def _pairs(found: Linked, lists: Lists) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return found.left * lists.columns.sizes[1] + found.right


if __name__ == "__main__":
    sys.exit(main())
