"""How fast a list is taken in: parsing, encryption, writing and linking apart, beside a plain insert of the same rows."""

from __future__ import annotations

import argparse
import csv
import gc
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
GOAL, FLOOR = 5_000, 2_000
MEMORY_LIMIT_MB = 500
RECORDING = ("parsing", "reading", "encryption", "writing", "digest")
FOLLOWING = ("copying", "linking", "deriving")
HEAD = "№;Прізвище;Ім'я;По батькові;Дата народження;Підрозділ;Особистий номер;Дата полону;Місце полону".split(";")
SYLLABLES = "бар гол дев жил зат кос лун мер нів пол рош сам тур фел хим цар чол шив щер бру гне дро кле мля пру стру вет".split()
ENDINGS = "енюк ійчук овець ишин анько ушар".split()
GIVEN = "Андрій Богдан Василь Данило Захар Кирило Лука Марко Назар Остап Павло Роман Степан Тарас Федір Юрій".split()
FATHERS = "Андрійович Богданович Васильович Данилович Захарович Кирилович Маркович Назарович Павлович Романович Тарасович".split()
Row = tuple[str, ...]


def main() -> int:
    """Make up the rows, then measure each database in a process of its own; fails where memory passes its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--without-linking", action="store_true", help="record only (default from 500,000 rows on)")
    parser.add_argument("--only", choices=("sqlite", "postgresql"), help="one database")
    parser.add_argument("--inside", nargs="+", metavar="LIST", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        print(json.dumps(measure(*map(Path, asked.inside), linking=not asked.without_linking)))
        return 0
    linking = not asked.without_linking and asked.rows < 500_000
    folder = Path(tempfile.mkdtemp(prefix="byname-takein-"))
    try:
        lists = write_lists(folder, asked.rows, both=linking)
        plain = plain_insert(lists, folder)
        print(
            f"{asked.rows:,} made-up rows in {len(lists)} list(s); plain sqlite3 executemany of the raw rows: {plain:,.0f} rows/s"
        )
        fits = [
            show(name, figures, asked.rows, plain) for name, figures in runs(lists, linking=linking, only=asked.only)
        ]
        return 0 if all(fits) else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def runs(lists: tuple[Path, ...], *, linking: bool, only: str | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Measure on SQLite, and on PostgreSQL where the machine has one."""
    if only != "postgresql":
        yield "SQLite", in_child(lists, {}, linking=linking)
    if only == "sqlite":
        return
    with on_postgres() as place:
        if place:
            yield "PostgreSQL (fsync off)", in_child(lists, {"BYNAME_POSTGRES": place}, linking=linking)


@contextmanager
def on_postgres() -> Iterator[str | None]:
    """Give the place of a register's databases on a server started for it; None, and a word, where there are no programs."""
    sys.path.insert(0, str(ROOT))
    from tests.processes import postgres  # noqa: PLC0415 - only where PostgreSQL is asked for

    programs = postgres.find_programs()
    if programs is None:
        print(f"PostgreSQL: not measured, no server programs on this machine ({postgres.INSTALL})")
        yield None
        return
    with postgres.running_server(programs) as server:
        for suffix in ("", "_derived", "_looks"):
            server.create_database(f"bench{suffix}")
        yield server.place("bench")


def in_child(lists: tuple[Path, ...], place: dict[str, str], *, linking: bool) -> dict[str, Any]:
    """Measure in a process of its own, so that its memory is its own."""
    with tempfile.TemporaryDirectory(prefix="byname-bench-") as data:
        env = {**os.environ, "BYNAME_DATA": data, "DJANGO_SETTINGS_MODULE": "byname.config.settings", **place}
        env["PYTHONPATH"] = str(ROOT / "src")
        told = ["--inside", *map(str, lists), *([] if linking else ["--without-linking"])]
        done = subprocess.run([sys.executable, __file__, *told], env=env, check=True, stdout=subprocess.PIPE, text=True)
        size = 0 if place else sum(path.stat().st_size for path in Path(data).rglob("*") if path.is_file())
    return {**json.loads(done.stdout.splitlines()[-1]), "bytes": size}


def show(name: str, figures: dict[str, Any], rows: int, plain: float) -> bool:
    """Print one database's figures; False where memory passed its limit."""
    parts, recording = figures["parts"], figures["recording"]
    speed = rows / recording
    verdict = "goal met" if speed >= GOAL else "above the floor" if speed >= FLOOR else "BELOW THE FLOOR"
    print(f"\n{name}")
    _line("recording", recording, rows, f"({verdict}; {plain / speed:.0f} times as long as the plain insert)")
    for part in RECORDING:
        _line(f"  {part}", parts.get(part, 0.0), rows)
    _line("  rest", recording - sum(parts.get(part, 0.0) for part in RECORDING), rows)
    _line("  processor alone", figures["recording_cpu"], rows)
    if "following" in figures:
        for part in FOLLOWING:
            _line(part, parts.get(part, 0.0), rows)
        _line("all, linking too", recording + figures["following"], rows)
        _line("  processor alone", figures["recording_cpu"] + figures["following_cpu"], rows)
    print(f"  peak memory: recording {figures['recording_mb']:.0f} MB, in all {figures['peak_mb']:.0f} MB")
    if figures["bytes"]:
        print(f"  on disk: {figures['bytes'] / rows:,.0f} bytes a row")
    return bool(figures["peak_mb"] < MEMORY_LIMIT_MB)


def _line(what: str, seconds: float, rows: int, remark: str = "") -> None:
    print(f"  {what:20} {seconds:8.1f} s  {rows / max(seconds, 1e-9):11,.0f} rows/s  {remark}".rstrip())


def measure(*lists: Path, linking: bool) -> dict[str, Any]:
    """Take the lists into a fresh register; seconds by part, peak memory in MB."""
    import django  # noqa: PLC0415 - the settings are read here, in the child

    django.setup()
    gc.set_threshold(50_000, 20, 100)  # as the command does
    from byname.actions import documents, following  # noqa: PLC0415 - as above
    from byname.actions.arrivals import Arrival  # noqa: PLC0415 - as above
    from byname.actions.references import NewReference, add_references  # noqa: PLC0415 - as above
    from byname.actions.setup import begin_register, migrate  # noqa: PLC0415 - as above
    from byname.core.disclosure import Role, Viewer  # noqa: PLC0415 - as above
    from byname.store import journal  # noqa: PLC0415 - as above

    writing_rows = sys.modules[documents.RowWriter.__module__]
    viewer = Viewer("bench", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}), home="own")
    migrate()
    begin_register(title="Benchmark", time_zone="UTC", made_up=True)
    add_references([NewReference("source", "forces", {"kind": "own-forces", "reliability": 4})], by=viewer)
    clock: Counter[str] = Counter()
    figures: dict[str, Any] = {"recording": 0.0, "recording_cpu": 0.0}
    parts = [
        *[(writing_rows, name, "reading") for name in ("read_record", "classify_row")],
        (writing_rows, "seal", "encryption"),
        (journal.Page, "keys", "encryption"),
        (journal.RowDigest, "add", "digest"),
        (journal, "insert_rows", "writing"),
        (following, "copy_new_records", "copying"),
        (following, "_link_some", "linking"),
        (following, "derive_states", "deriving"),
    ]
    with timed(parts, clock), timed_rows(writing_rows, clock):
        for number, path in enumerate(lists):
            received = date(2023, 1, 1 + number)
            arrival = Arrival(
                path, path.name, "forces", "missing-list", received, backfill=True, power="own", made_up=True
            )
            start, busy = time.perf_counter(), time.process_time()
            documents.record_document(arrival, by=viewer)
            figures["recording"] += time.perf_counter() - start
            figures["recording_cpu"] += time.process_time() - busy
        figures["recording_mb"] = peak_mb()
        if linking:
            start, busy = time.perf_counter(), time.process_time()
            following.follow_up(by=viewer)
            figures["following"] = time.perf_counter() - start
            figures["following_cpu"] = time.process_time() - busy
    return {**figures, "parts": dict(clock), "peak_mb": peak_mb()}


@contextmanager
def timed(parts: list[tuple[Any, str, str]], clock: Counter[str]) -> Iterator[None]:
    """Add up the seconds spent in functions by part, while open."""
    before = [(owner, name, getattr(owner, name)) for owner, name, _part in parts]
    for owner, name, part in parts:
        setattr(owner, name, watched(getattr(owner, name), part, clock))
    try:
        yield
    finally:
        for owner, name, function in before:
            setattr(owner, name, function)


def watched(function: Callable[..., Any], part: str, clock: Counter[str]) -> Callable[..., Any]:
    """Give a function that adds its seconds to a part."""

    def call(*args: Any, **kwargs: Any) -> Any:
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            clock[part] += time.perf_counter() - start

    return call


@contextmanager
def timed_rows(module: Any, clock: Counter[str]) -> Iterator[None]:
    """Add up the seconds spent in fetching raw rows from the file, while open."""
    fetch = module.batched

    def batches(rows: Any, size: int) -> Iterator[list[Any]]:
        some = fetch(rows, size)
        while True:
            start = time.perf_counter()
            batch = next(some, None)
            clock["parsing"] += time.perf_counter() - start
            if batch is None:
                return
            yield batch

    module.batched = batches
    try:
        yield
    finally:
        module.batched = fetch


def peak_mb() -> float:
    """This process's peak resident memory so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 if sys.platform != "darwin" else peak / 1024**2


def write_lists(folder: Path, rows: int, *, both: bool) -> tuple[Path, ...]:
    """Write two lists of half the rows each, half of the second naming people of the first with dates written otherwise.

    Without `both`, one list of all rows: a single document, so a single transaction.
    """
    first, second = folder / "first.csv", folder / "second.csv"
    half = rows // 2 if both else rows
    _write(first, (made_up(number, number) for number in range(half)), ";")
    if not both:
        return (first,)
    _write(second, (made_up(number, number * 2, iso=True) for number in range(rows - half)), ",")
    return first, second


def _write(path: Path, rows: Iterator[Row], delimiter: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(HEAD)
        writer.writerows(rows)


def made_up(number: int, person: int, *, iso: bool = False) -> Row:
    """Make up one row of a person who does not exist; the same person has the same values in every list."""
    draw = random.Random(person)
    family = (draw.choice(SYLLABLES) + draw.choice(SYLLABLES) + draw.choice(ENDINGS)).capitalize()
    born, taken = date(1965, 1, 1) + timedelta(draw.randrange(13_000)), date(2022, 3, 1) + timedelta(draw.randrange(90))
    born_text, taken_text = (str(born), str(taken)) if iso else (f"{born:%d.%m.%Y}", f"{taken:%d.%m.%Y}")
    unit, place = f"{draw.randrange(1, 60)} бригада", f"с. {draw.choice(SYLLABLES).capitalize()}не"
    token = f"АБ-{person:07}" if draw.random() < 0.7 else ""
    return (
        str(number + 1),
        family,
        draw.choice(GIVEN),
        draw.choice(FATHERS),
        born_text,
        unit,
        token,
        taken_text,
        place,
    )


def plain_insert(lists: tuple[Path, ...], folder: Path) -> float:
    """Insert the same rows as they stand into one sqlite3 table in one transaction; rows a second, csv parsing included."""
    start, count = time.perf_counter(), 0
    connection = sqlite3.connect(folder / "plain.sqlite3")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"CREATE TABLE plain ({', '.join(f'c{index} TEXT' for index in range(len(HEAD)))})")
    for path, delimiter in zip(lists, ";,", strict=False):
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream, delimiter=delimiter)
            done = connection.executemany(f"INSERT INTO plain VALUES ({', '.join('?' * len(HEAD))})", rows)
            count += done.rowcount
    connection.commit()
    connection.close()
    return count / (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main())
