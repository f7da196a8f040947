"""Two public lists with known truth through take-in and the linker into a scratch register; nothing of them is kept.

The lists (holders of public office, Cyrillic and Latin, with errors planted into the second) lie beside the project.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path

from benchmarks.takein import peak_mb, timed

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "linkage-dev"
LISTS = (("list_a.csv", "a_id"), ("list_b_hard.csv", "b_id"))
Pair = tuple[str, str]


def main() -> int:
    """Measure, or say plainly that the lists are not here."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with the lists and their truth")
    parser.add_argument("--examples", type=int, default=20, help="how many of each kind to print for the eye")
    asked = parser.parse_args()
    names = [*(name for name, _id in LISTS), "truth.csv"]
    absent = [name for name in names if not (asked.data / name).exists()]
    if absent:
        print(f"The real lists are absent ({', '.join(absent)} in {asked.data.name}/), so nothing was measured.")
        return 0
    with tempfile.TemporaryDirectory(prefix="byname-real-") as folder:
        os.environ.update(BYNAME_DATA=folder, DJANGO_SETTINGS_MODULE="byname.config.settings")
        os.environ.pop("BYNAME_POSTGRES", None)
        sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
        import django  # noqa: PLC0415 - the settings read the folder made above

        django.setup()
        ids, persons, undecided = take_in_both(asked.data)
    report(asked.data, ids, persons, undecided, asked.examples)
    return 0


def take_in_both(data: Path) -> tuple[dict[int, str], list[tuple[int, ...]], dict[tuple[int, int], float]]:
    """Take both lists in; gives the list's own id of each record, the records of each person, the undecided pairs."""
    from byname.actions import documents, following  # noqa: PLC0415 - needs Django set up
    from byname.actions.arrivals import Arrival  # noqa: PLC0415 - as above
    from byname.actions.references import NewReference, add_references  # noqa: PLC0415 - as above
    from byname.actions.setup import begin_register, migrate  # noqa: PLC0415 - as above
    from byname.core.disclosure import Role, Viewer  # noqa: PLC0415 - as above
    from byname.ledger.copies import copies_of  # noqa: PLC0415 - as above
    from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs  # noqa: PLC0415 - as above
    from byname.ledger.snapshot import snapshot  # noqa: PLC0415 - as above
    from byname.store.models import Record  # noqa: PLC0415 - as above

    viewer = Viewer("bench", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}))
    migrate()
    begin_register(title="Scratch", time_zone="UTC", made_up=False)
    sources = [NewReference("source", path[:6], {"kind": "agency", "reliability": 3}) for path, _id in LISTS]
    add_references(sources, by=viewer)
    clock: Counter[str] = Counter()
    parts = [
        (following, "copy_new_records", "copy"), (following, "_link_some", "link"), (following, "derive_states", "derive"),
    ]  # fmt: skip
    with timed(parts, clock):
        for name, own_id in LISTS:
            mapping = {"name": "name", "birth_date": "birth_date", "list_id": own_id}
            arrival = Arrival(
                data / name, name, name[:6], "confirmation", date(2024, 1, 1), backfill=True, mapping=mapping
            )
            start = time.perf_counter()
            taken = documents.record_document(arrival, by=viewer)
            clock["record"] += time.perf_counter() - start
            following.follow_up(by=viewer)
            aside = sum(taken.rows_aside.values())
            print(
                f"{name}: {taken.rows_read} rows = {taken.rows_recorded} records ({taken.unreadable} unreadable) + {aside} aside"
            )
    print(
        "seconds: "
        + ", ".join(f"{part} {clock[part]:.1f}" for part in ("record", "copy", "link", "derive"))
        + f"; peak {peak_mb():.0f} MB"
    )
    copies = copies_of(Record.objects.values_list("id", flat=True))
    ids = {number: copy.newest.fields.get("list_id", "") for number, copy in copies.items()}
    pairs = standing_pairs(judgements_of(ids), Withdrawals())
    undecided = {pair: decision.probability for pair, decision in pairs.items() if decision.outcome == "undecided"}
    return ids, [tuple(line.records) for line in snapshot().lines], undecided


def report(
    data: Path,
    ids: dict[int, str],
    persons: list[tuple[int, ...]],
    undecided: dict[tuple[int, int], float],
    examples: int,
) -> None:
    """Print counts, precision and recall against the truth, and examples of each kind."""
    rows = {own: row for name, key in LISTS for row in _read(data / name) for own in [row[key]]}
    truth = {(row["a_id"], row["b_id"]) for row in _read(data / "truth.csv")}
    same = {pair for records in persons for pair in _across(sorted(ids[record] for record in records))}
    open_pairs = {tuple(sorted((ids[left], ids[right]))) for left, right in undecided} - same
    open_across = {(left, right) for left, right in open_pairs if left[0] != right[0]}
    right, found = len(same & truth), len(truth & (same | open_across))
    print(
        f"{len(ids)} records, {len(persons)} persons, {len(open_pairs)} undecided pairs ({len(open_across)} across the lists)"
    )
    print(f"truth: {len(truth)} pairs across the lists")
    print(
        f"linked without a human: {len(same)}, right {right}: precision {_share(right, len(same))}, recall {_share(right, len(truth))}"
    )
    print(f"undecided: {len(open_across & truth)} of {len(open_across)} are one person")
    print(f"linked or put up: {_share(found, len(truth))} of the truth")
    missed = truth - same - open_across
    print("by what was done to the second list's birth date:")
    for kind, some in (("linked", same & truth), ("undecided", open_across & truth), ("missed", missed)):
        notes = Counter(rows[own]["birth_date_note"] for _left, own in some)
        print(f"  {kind} {len(some)}: " + ", ".join(f"{note} {count}" for note, count in notes.most_common()))
    inside = sum(len({ids[record][0] for record in records}) < len(records) for records in persons)
    print(f"persons with several records of one list: {inside}")
    shuffled = random.Random(2)
    kinds = (("wrong", same - truth), ("same", same), ("undecided", open_across), ("missed", missed))
    for kind, pairs in kinds:
        chosen = shuffled.sample(sorted(pairs), min(examples, len(pairs)))
        print(f"\n{kind} ({len(chosen)} of {len(pairs)})")
        for pair in chosen:
            print("  " + _beside(rows, pair, truth))


def _beside(rows: dict[str, dict[str, str]], pair: Pair, truth: set[Pair]) -> str:
    one, other = (rows[own] for own in pair)
    mark = "=" if pair in truth else "x"
    return f"{mark} {one['name']} {one['birth_date'] or '-'} | {other['name']} {other['birth_date'] or '-'} [{other['birth_date_note']}]"


def _across(own: list[str]) -> list[Pair]:
    return [(left, right) for left in own for right in own if left.startswith("A") and right.startswith("B")]


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


if __name__ == "__main__":
    sys.exit(main())
