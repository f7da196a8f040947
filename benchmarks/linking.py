"""Public lists with known truth through the engine of `compare` and `dedupe`: how good its own threshold is, and how fast it is.

The lists (holders of public office in two alphabets, with errors planted into the second; FEBRL's and Splink's made-up
people) lie beside the project. F1 is over all of `pairs`; `same` is what law 6 lets be one person without a human.

    python -m benchmarks.linking [--peers PYTHON]

With `--peers` Splink runs on the same lists, set up as its tutorials do it (`linking_splink.py`).
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from byname.cli.comparing.opening import AskedList, OpenedList, open_list
from byname.core.comparisons.rows import link_row
from byname.engines.pairing import PairFound, Pairing, pair_lists, pair_within

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "linkage-dev"
Pair = tuple[str, str]


@dataclass(frozen=True)
class Set:
    """Lists to link and the pairs that are one person: `truth` reads them from the folder; `peer` is Splink's name of the set."""

    name: str
    peer: str
    files: tuple[str, ...]
    ids: tuple[str, ...]
    truth: Callable[[Path], dict[Pair, str]]
    also: tuple[str, ...] = ()
    needs: tuple[str, ...] = field(default=())


def main() -> int:
    """Measure every set that is here, and say plainly which is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with the lists and their truth")
    parser.add_argument("--show", type=int, default=0, help="how many wrong and missed pairs of each set to print")
    parser.add_argument(
        "--peers", type=Path, help="an interpreter that has splink and anyascii, to run Splink on the same lists"
    )
    asked = parser.parse_args()
    measured = 0
    for one in SETS:
        absent = [name for name in (*one.files, *one.needs) if not (asked.data / name).exists()]
        if absent:
            print(f"{one.name}: not measured, {', '.join(absent)} is absent from {asked.data.name}/.")
            continue
        measure(one, asked.data, asked.show)
        if asked.peers:
            print(f"  Splink 5: {splink(asked.peers, asked.data, one.peer)}", flush=True)
        measured += 1
    if not measured:
        print("No list is here, so nothing was measured.")
    return 0


def splink(interpreter: Path, folder: Path, name: str) -> str:
    """What Splink makes of a set, as a user would set it up; or why nothing came of it."""
    script = Path(__file__).with_name("linking_splink.py")
    done = subprocess.run(
        [str(interpreter), str(script), str(folder), name], check=False, capture_output=True, text=True
    )
    if done.returncode:
        return f"failed, {done.stderr.strip().rsplit(chr(10), 1)[-1]}"
    told = json.loads(done.stdout.strip().rsplit("\n", 1)[-1])
    ways = ("pairs", "one_to_one", "clusters")
    scores = (
        f"{way.replace('_', ' ')} {told[way]['at_.9']:.4f} at .9, {told[way]['best']:.4f} at best"
        for way in ways
        if way in told
    )
    return f"F1 of {'; '.join(scores)}; {told['wall']} s"


def measure(one: Set, folder: Path, show: int) -> None:
    """Link one set and print what came of it."""
    truth = one.truth(folder)
    start = time.perf_counter()
    lists = [
        open_list(AskedList(folder / name, id_column=key, also=one.also))
        for name, key in zip(one.files, one.ids, strict=True)
    ]
    read = time.perf_counter()
    found = link(lists)
    linked = time.perf_counter()
    labels = [[row.label for row in each.rows] for each in (lists if len(lists) > 1 else lists * 2)]
    told = {_named(pair, labels, sorted_=len(lists) == 1): pair for pair in found.pairs}
    held = set(told) if len(lists) > 1 else closed(told)
    right = len(held & truth.keys())
    wrong, missed = len(held) - right, len(truth) - right
    low, high = wilson(right, right + (wrong + missed) / 2)
    print(
        f"{one.name}: {' x '.join(str(len(each.rows)) for each in lists)} rows, {len(truth)} true pairs, {found.compared} compared"
    )
    print(f"  own threshold {found.threshold:.3f}: F1 {f1(right, wrong, missed):.4f} ({low:.3f} to {high:.3f}), "
          f"precision {share(right, len(held))}, recall {share(right, len(truth))}")  # fmt: skip
    print(
        f"  best threshold: F1 {best(found, labels, truth):.4f}"
        if len(lists) > 1
        else "  (groups are closed before counting)"
    )
    same = {pair for pair, each in told.items() if each.same}
    print(
        f"  same: {len(same)}, wrong {len(same - truth.keys())}, of the truth {share(len(same & truth.keys()), len(truth))}"
    )
    for group in sorted(set(truth.values()) - {""}):
        members = {pair for pair, each in truth.items() if each == group}
        print(f"    {group}: {len(members)}, recall {share(len(members & held), len(members))}")
    left_out = ", ".join(f"{each.key} {each.size} rows" for each in found.not_compared)
    print(
        f"  seconds: reading {read - start:.1f}, linking {linked - read:.1f}; too common to be compared: {left_out or 'nothing'}"
    )
    _show(lists, (("wrong", held - truth.keys()), ("missed", truth.keys() - held)), show)


def link(lists: Sequence[OpenedList]) -> Pairing:
    """Link two lists, or one within itself, as the commands do."""
    ours, theirs = lists[0], lists[-1]
    also = {
        name: ([row.also[name] for row in ours.rows], [row.also[again] for row in theirs.rows])
        for name, again in zip(ours.rows[0].also, theirs.rows[0].also, strict=True)
    }
    left = [link_row(row, place, side=0) for place, row in enumerate(ours.rows)]
    if len(lists) == 1:
        return pair_within(left, also=also)
    return pair_lists(left, [link_row(row, place, side=1) for place, row in enumerate(theirs.rows)], also=also)


def _named(pair: PairFound, labels: Sequence[Sequence[str]], *, sorted_: bool = False) -> Pair:
    one, other = labels[0][pair.left], labels[1][pair.right]
    return (other, one) if sorted_ and other < one else (one, other)


def closed(pairs: Iterable[Pair]) -> set[Pair]:
    """Every pair within the groups that pairs tie together, lower label first."""
    group: dict[str, set[str]] = {}
    for one, other in pairs:
        joined = group.get(one, {one}) | group.get(other, {other})
        group |= dict.fromkeys(joined, joined)
    return {pair for each in group.values() for pair in combinations(sorted(each), 2)}


def best(found: Pairing, labels: Sequence[Sequence[str]], truth: Mapping[Pair, str]) -> float:
    """The highest F1 that any threshold would give, chosen with the truth, over pairs and weaker candidates one to one."""
    ends: tuple[set[int], set[int]] = (set(), set())
    right = most = 0.0
    for count, pair in enumerate(sorted((*found.pairs, *found.possible), key=lambda each: -each.probability), start=1):
        if pair.left not in ends[0] and pair.right not in ends[1]:
            ends[0].add(pair.left)
            ends[1].add(pair.right)
            right += _named(pair, labels) in truth
        most = max(most, 2 * right / (len(ends[0]) + len(truth)) if count else 0.0)
    return most


def f1(right: int, wrong: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def wilson(right: float, all_: float, z: float = 1.96) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; for F1 of right / (right + half of the errors), which is a share of that many."""
    if not all_:
        return 0.0, 1.0
    middle, spread = (
        right / all_ + z * z / (2 * all_),
        z * math.sqrt(right * (all_ - right) / all_ / all_**2 + z * z / (4 * all_**2)),
    )
    scale = 1 + z * z / all_
    return (middle - spread) / scale, (middle + spread) / scale


def share(part: int, whole: int) -> str:
    """A share with three figures, - of nothing."""
    return f"{part / whole:.3f}" if whole else "-"


def _show(lists: Sequence[OpenedList], kinds: Iterable[tuple[str, set[Pair]]], count: int) -> None:
    rows = [{row.label: row for row in each.rows} for each in (lists[0], lists[-1])]
    for kind, pairs in kinds:
        for pair in sorted(pairs)[:count]:
            sides = (rows[side].get(label) for side, label in enumerate(pair))
            print(
                f"  {kind}: "
                + " | ".join(
                    "?" if row is None else f"{row.read.name.text} {row.read.fields.get('birth_date', '-')}"
                    for row in sides
                )
            )


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [{key.strip(): value.strip() for key, value in row.items()} for row in csv.DictReader(stream)]


def _told(folder: Path) -> dict[Pair, str]:
    return {(row["a_id"], row["b_id"]): row["group"] for row in _read(folder / "truth.csv")}


def _numbered(folder: Path) -> dict[Pair, str]:
    ours = {row["rec_id"].split("-")[1]: row["rec_id"] for row in _read(folder / "febrl_dataset4a.csv")}
    return {
        (ours[own.split("-")[1]], own): "" for row in _read(folder / "febrl_dataset4b.csv") for own in [row["rec_id"]]
    }


def _clustered(folder: Path) -> dict[Pair, str]:
    groups = defaultdict(list)
    for row in _read(folder / "fake_1000.csv"):
        groups[row["cluster"]].append(row["unique_id"])
    return {pair: "" for group in groups.values() for pair in combinations(sorted(group), 2)}


_FEBRL = ("street_number", "address_1", "address_2", "suburb", "postcode", "state", "soc_sec_id")
SETS = (
    Set("cross-script", "cross-script", ("list_a.csv", "list_b.csv"), ("a_id", "b_id"), _told, needs=("truth.csv",)),
    Set(
        "cross-script, hard",
        "cross-script-hard",
        ("list_a.csv", "list_b_hard.csv"),
        ("a_id", "b_id"),
        _told,
        needs=("truth.csv",),
    ),
    Set(
        "FEBRL 4",
        "febrl-4",
        ("febrl_dataset4a.csv", "febrl_dataset4b.csv"),
        ("rec_id", "rec_id"),
        _numbered,
        also=_FEBRL,
    ),
    Set(
        "FEBRL 4, names and dates",
        "febrl-4-names",
        ("febrl_dataset4a.csv", "febrl_dataset4b.csv"),
        ("rec_id", "rec_id"),
        _numbered,
    ),
    Set("fake_1000", "fake-1000", ("fake_1000.csv",), ("unique_id",), _clustered, also=("city", "email")),
)


if __name__ == "__main__":
    sys.exit(main())
