"""Pairs of names with known truth: is this one person's name? How often right, and how long a pair takes.

The pairs (public figures in several spellings and alphabets, against the nearest other person, father and son, and
another father's child) lie beside the project. Other programs are measured in the same run where `--peers` names an
interpreter that has them (rapidfuzz and anyascii; nomenklatura); their threshold is the best one, chosen with the truth.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from byname.core.names import PersonName, compare_names, parse_name
from byname.core.names.batch import compare_all
from byname.core.names.vocabulary import Vocabulary

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "linkage-dev"
PEERS = Path(__file__).with_name("names_peers.py")
SAME_FROM = 0.8
STRANGERS = 100_000

Row = dict[str, str]


def main() -> int:
    """Measure what is here, and say plainly what is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with name_pairs.csv")
    parser.add_argument(
        "--peers", action="append", default=[], help="an interpreter that has other programs; repeatable"
    )
    parser.add_argument("--cap", type=int, default=1_000, help="how many pairs a slow program scores")
    parser.add_argument("--show", type=int, default=0, help="how many wrong and missed pairs to print")
    asked = parser.parse_args()
    place = asked.data / "name_pairs.csv"
    if not place.exists():
        print(f"Not measured: {place.name} is absent from {asked.data.name}/.")
        return 0
    with place.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    print(f"{len(rows)} pairs, {sum(row['same'] == '1' for row in rows)} of one person; F1, AUC, father and son rejected, "
          "other father's child rejected, us of processor a pair")  # fmt: skip
    scores = _ours(rows)
    for interpreter in asked.peers:
        _peers(rows, interpreter, asked.cap)
    if not asked.peers:
        print("Other programs: not measured, no --peers was given.")
    _by_part(rows, scores)
    _show(rows, scores, asked.show)
    return 0


def _ours(rows: Sequence[Row]) -> list[float]:
    start = time.process_time()
    pairs = [(parse_name(row["name1"]), parse_name(row["name2"])) for row in rows]
    parsed = time.process_time()
    words = Vocabulary()
    verdicts = compare_all(pairs, words)
    cold = time.process_time()
    compare_all(pairs, words)
    warm = time.process_time()
    if verdicts[:500] != [compare_names(*pair) for pair in pairs[:500]]:
        raise SystemExit("The batch and the single comparison differ.")
    told = [verdict.score if len(verdict.agree) > 1 else min(verdict.score, SAME_FROM - 0.01) for verdict in verdicts]
    micro = 1e6 / len(rows)
    _line("byname, own threshold", rows, told, SAME_FROM, (warm - cold) * micro)
    _line("byname, best threshold", rows, [verdict.score for verdict in verdicts], None, (warm - cold) * micro)
    print(f"    us a pair: taking names apart {(parsed - start) * micro:.1f}, comparing with every word new "
          f"{(cold - parsed) * micro:.1f}, with words known {(warm - cold) * micro:.1f}, of {STRANGERS} strangers "
          f"{_strangers(pairs, words):.1f}")  # fmt: skip
    return told


def _strangers(pairs: Sequence[tuple[PersonName, PersonName]], words: Vocabulary) -> float:
    """Microseconds a pair for pairs drawn at random, which no other reading settles early."""
    draw = random.Random(7)
    names = [name for pair in pairs for name in pair]
    drawn = [(draw.choice(names), draw.choice(names)) for _ in range(STRANGERS)]
    start = time.process_time()
    compare_all(drawn, words)
    return (time.process_time() - start) / len(drawn) * 1e6


def _peers(rows: Sequence[Row], interpreter: str, cap: int) -> None:
    if not Path(interpreter).exists():
        print(f"Other programs: not measured, {Path(interpreter).name} is not there.")
        return
    order = random.Random(11).sample(range(len(rows)), len(rows))
    pairs = [[rows[place]["name1"], rows[place]["name2"]] for place in order]
    answer = subprocess.run(
        [interpreter, str(PEERS)], input=json.dumps({"pairs": pairs, "cap": cap}), capture_output=True, text=True, check=False
    )  # fmt: skip
    if answer.returncode:
        print(f"Other programs: {answer.stderr.strip().splitlines()[-1]}")
        return
    found: dict[str, Any] = json.loads(answer.stdout)
    for name, each in found.items():
        some = [rows[place] for place in order[: len(each["scores"])]]
        _line(f"{name}, best threshold", some, each["scores"], None, each["us"])
    if not found:
        print("Other programs: none is installed there.")


def _line(name: str, rows: Sequence[Row], scores: Sequence[float], cut: float | None, micro: float) -> None:
    """Print one program's line; without a cut, at the threshold that gives the best F1 with the truth known."""
    same = np.array([row["same"] == "1" for row in rows])
    score = np.array(scores)
    cut = _best_cut(score, same) if cut is None else cut
    fathers = _rejected(rows, score, cut, lambda row: row["kind"] == "father_and_son")
    others = _rejected(rows, score, cut, lambda row: row["kind"].startswith("same_first"))
    counted = "" if len(rows) > 3_000 else f" ({len(rows)} pairs)"
    print(
        f"  {name}{counted}: F1 {_f1(score >= cut, same):.4f}, AUC {_auc(score, same):.4f}, {fathers}, {others}, {micro:.1f} us"
    )


def _f1(said: np.ndarray[Any, Any], same: np.ndarray[Any, Any]) -> float:
    return float(2 * (said & same).sum() / max(1, said.sum() + same.sum()))


def _best_cut(score: np.ndarray[Any, Any], same: np.ndarray[Any, Any]) -> float:
    return float(max(np.unique(score).tolist(), key=lambda cut: _f1(score >= cut, same)))


def _auc(score: np.ndarray[Any, Any], same: np.ndarray[Any, Any]) -> float:
    """The chance that a pair of one person scores higher than another pair, ties counted half."""
    _, place, count = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    ours = int(same.sum())
    return float((ranks[same].sum() - ours * (ours + 1) / 2) / max(1, ours * (len(score) - ours)))


def _rejected(rows: Sequence[Row], score: np.ndarray[Any, Any], cut: float, of: Callable[[Row], bool]) -> str:
    some = [score[place] < cut for place, row in enumerate(rows) if of(row)]
    return f"{sum(some)}/{len(some)}"


def _by_part(rows: Sequence[Row], scores: Sequence[float]) -> None:
    """F1 at our threshold of each group, each pair of scripts, and each half of the people (so that rules are not tuned on all)."""
    people = _people(rows)
    parts: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        half = zlib.crc32(people[row["name1"]].encode()) % 2
        for part in (row["group"], row["scripts"], f"half {half + 1} of the people"):
            parts.setdefault(part, []).append(place)
    score, same = np.array(scores), np.array([row["same"] == "1" for row in rows])
    for part, places in sorted(parts.items()):
        said, true = score[places] >= SAME_FROM, same[places]
        wrong, missed = int((said & ~true).sum()), int((~said & true).sum())
        print(
            f"    {part}: {len(places)} pairs, F1 {_f1(said, true):.4f}, {wrong} wrongly said to be one, {missed} missed"
        )


def _people(rows: Sequence[Row]) -> dict[str, str]:
    """Each name with the first of all the names of the same person."""
    first: dict[str, str] = {}

    def root(name: str) -> str:
        while first.setdefault(name, name) != name:
            name = first[name]
        return name

    for row in rows:
        one, other = root(row["name1"]), root(row["name2"])
        if row["same"] == "1":
            first[max(one, other)] = min(one, other)
    return {name: root(name) for name in first}


def _show(rows: Sequence[Row], scores: Sequence[float], most: int) -> None:
    for word, same, said in (("wrong", "0", True), ("missed", "1", False)):
        found = [
            row for row, score in zip(rows, scores, strict=True) if row["same"] == same and (score >= SAME_FROM) == said
        ]
        for row in found[:most]:
            print(f"    {word}: {row['name1']} | {row['name2']} ({row['kind']}, {row['group']})")


if __name__ == "__main__":
    sys.exit(main())
