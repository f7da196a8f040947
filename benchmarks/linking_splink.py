"""Splink 5 on the public lists, as its own tutorials set it up: run by an interpreter that has it.

    PYTHON benchmarks/linking_splink.py FOLDER cross-script|cross-script-hard|febrl-4|febrl-4-names|fake-1000

Prints one line of JSON: F1 over all pairs at a chance of .9 and at the best threshold, chosen with the truth; for two lists also
with each row taken once, for one list over the pairs within its clusters. Imports nothing of the project.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import pyarrow as pa
import splink.comparison_library as cl
from anyascii import anyascii
from pyarrow import csv
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

Pair = tuple[str, str]
Rows = list[dict[str, str]]
THRESHOLDS = [step / 4 for step in range(-40, 121)]
"""Match weights tried as thresholds."""


@dataclass(frozen=True)
class Setup:
    """A set as a user gives it to Splink: its lists, what is compared, by what pairs are found, by what weights are learnt."""

    lists: Callable[[Path], list[Rows]]
    truth: Callable[[Path, list[Rows]], set[Pair]]
    comparisons: Callable[[], list[Any]]
    blocks: list[tuple[str, ...]]
    certain: list[tuple[str, ...]]
    training: list[tuple[str, ...]]
    recall: float = 0.7
    renamed: dict[str, str] = field(default_factory=dict)


def main() -> None:
    """Link one set and print what came of it."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    folder, name = Path(sys.argv[1]), sys.argv[2]
    setup = SETUPS[name]
    lists = setup.lists(folder)
    start, processor = time.perf_counter(), time.process_time()
    pairs = predicted(setup, lists)
    wall, spent = time.perf_counter() - start, time.process_time() - processor
    truth = setup.truth(folder, lists)
    told: dict[str, Any] = {"set": name, "wall": round(wall, 1), "processor": round(spent, 1), "pairs": len(pairs)}
    ways = {"pairs": pairs}
    if len(lists) > 1:
        ways["one_to_one"] = one_to_one(pairs)
    for way, found in ways.items():
        told[way] = {
            "at_.9": f1((pair for pair, _, chance in found if chance >= 0.9), truth),
            "best": best(found, truth),
        }
    if len(lists) == 1:
        tried = [f1(closed(pair for pair, weight, _ in pairs if weight >= least), truth) for least in THRESHOLDS]
        told["clusters"] = {
            "at_.9": f1(closed(pair for pair, _, chance in pairs if chance >= 0.9), truth), "best": max(tried),
        }  # fmt: skip
    print(json.dumps(told))


def predicted(setup: Setup, lists: list[Rows]) -> list[tuple[Pair, float, float]]:
    """Every pair that Splink finds, with match weight and chance, surest first."""
    api = DuckDBAPI()
    names = ["one", "other"][: len(lists)]
    tables = [
        api.register(pa.Table.from_pylist([{key: value or None for key, value in row.items()} for row in rows]),
                     dataset_display_name=name)
        for name, rows in zip(names, lists, strict=True)
    ]  # fmt: skip
    settings = SettingsCreator(
        link_type="link_only" if len(lists) > 1 else "dedupe_only", comparisons=setup.comparisons(),
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in setup.blocks],
    )  # fmt: skip
    linker = Linker(tables if len(tables) > 1 else tables[0], settings, log_level="ERROR")
    linker.training.estimate_probability_two_random_records_match(
        [block_on(*rule) for rule in setup.certain], recall=setup.recall
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in setup.training:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    found = linker.inference.predict(threshold_match_weight=-12).as_record_list()
    told = []
    for row in found:
        ends = (row["unique_id_l"], row["unique_id_r"])
        turned = row.get("source_dataset_l") == "other" if len(lists) > 1 else ends[1] < ends[0]
        told.append(((ends[1], ends[0]) if turned else ends, row["match_weight"], row["match_probability"]))
    return sorted(told, key=lambda each: (-each[1], each[0]))


def one_to_one(pairs: Iterable[tuple[Pair, float, float]]) -> list[tuple[Pair, float, float]]:
    """Pairs from the surest down, each row once."""
    taken: tuple[set[str], set[str]] = (set(), set())
    kept = []
    for each in pairs:
        one, other = each[0]
        if one not in taken[0] and other not in taken[1]:
            taken[0].add(one)
            taken[1].add(other)
            kept.append(each)
    return kept


def f1(found: Iterable[Pair], truth: set[Pair]) -> float:
    """The harmonic mean of precision and recall."""
    pairs = set(found)
    return round(2 * len(pairs & truth) / (len(pairs) + len(truth)), 4)


def best(pairs: list[tuple[Pair, float, float]], truth: set[Pair]) -> float:
    """The highest F1 at any threshold, chosen with the truth."""
    right, most = 0, 0.0
    for count, (pair, _, _) in enumerate(pairs, start=1):
        right += pair in truth
        most = max(most, 2 * right / (count + len(truth)))
    return round(most, 4)


def closed(pairs: Iterable[Pair]) -> set[Pair]:
    """Every pair within the clusters that pairs tie together."""
    group: dict[str, set[str]] = {}
    for one, other in pairs:
        joined = group.get(one, {one}) | group.get(other, {other})
        group |= dict.fromkeys(joined, joined)
    return {
        pair for each in {id(each): each for each in group.values()}.values() for pair in combinations(sorted(each), 2)
    }


def _read(path: Path, own: str) -> Rows:
    read = csv.read_csv(
        path, convert_options=csv.ConvertOptions(column_types=_all_text(path), strings_can_be_null=False)
    )
    rows = [{key.strip(): (value or "").strip() for key, value in row.items()} for row in read.to_pylist()]
    return [{"unique_id": row[own], **row} for row in rows]


def _all_text(path: Path) -> dict[str, pa.DataType]:
    with path.open(encoding="utf-8-sig") as stream:
        return dict.fromkeys(stream.readline().rstrip("\r\n").split(","), pa.string())


def _politicians(second: str) -> Callable[[Path], list[Rows]]:
    """Names in Latin letters, their words sorted: without either Splink would link by the date alone."""

    def lists(folder: Path) -> list[Rows]:
        found = []
        for name, own in (("list_a.csv", "a_id"), (second, "b_id")):
            rows = []
            for row in _read(folder / name, own):
                words = sorted(anyascii(row["name"]).lower().replace(",", " ").split())
                dates = {
                    "dob": row["birth_date"] if len(row["birth_date"]) == 10 else "",
                    "year": row["birth_date"][:4],
                }
                starts = {f"start_{place}": word[:4] for place, word in enumerate([words[0], words[-1]])}
                rows.append({"unique_id": row["unique_id"], "name": " ".join(words), **dates, **starts})
            found.append(rows)
        return found

    return lists


def _politicians_truth(folder: Path, _lists: list[Rows]) -> set[Pair]:
    return {(row["a_id"], row["b_id"]) for row in _read(folder / "truth.csv", "a_id")}


def _febrl(folder: Path) -> list[Rows]:
    return [_read(folder / f"febrl_dataset4{side}.csv", "rec_id") for side in "ab"]


def _febrl_truth(_folder: Path, lists: list[Rows]) -> set[Pair]:
    ours = {row["unique_id"].split("-")[1]: row["unique_id"] for row in lists[0]}
    return {(ours[own.split("-")[1]], own) for row in lists[1] for own in [row["unique_id"]]}


def _fake_truth(_folder: Path, lists: list[Rows]) -> set[Pair]:
    groups = defaultdict(list)
    for row in lists[0]:
        groups[row["cluster"]].append(row["unique_id"])
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def _date(column: str, shape: str = "%Y-%m-%d") -> Any:
    return cl.DateOfBirthComparison(column, input_is_string=True, datetime_format=shape)


def _of_politicians(second: str) -> Setup:
    return Setup(
        _politicians(second), _politicians_truth, lambda: [cl.NameComparison("name"), _date("dob")],
        blocks=[("dob",), ("start_0",), ("start_1",), ("year",)],
        certain=[("name", "dob")], training=[("dob",), ("start_0", "year")],
    )  # fmt: skip


def _of_febrl(more: Callable[[], list[Any]], blocks: list[tuple[str, ...]]) -> Setup:
    return Setup(
        _febrl, _febrl_truth,
        lambda: [cl.NameComparison("given_name"), cl.NameComparison("surname"), _date("date_of_birth", "%Y%m%d"), *more()],
        blocks=[("given_name", "surname"), ("date_of_birth",), ("surname", "date_of_birth"), *blocks],
        certain=[("given_name", "surname", "date_of_birth")], training=[("date_of_birth",), ("given_name", "surname")],
    )  # fmt: skip


SETUPS = {
    "cross-script": _of_politicians("list_b.csv"),
    "cross-script-hard": _of_politicians("list_b_hard.csv"),
    "febrl-4": _of_febrl(
        lambda: [
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]), cl.ExactMatch("street_number"),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]), cl.JaroWinklerAtThresholds("suburb", [0.9, 0.7]),
            cl.ExactMatch("state"),
        ],
        [("soc_sec_id",), ("given_name", "postcode"), ("surname", "postcode"), ("street_number", "postcode")],
    ),
    "febrl-4-names": _of_febrl(list, [("given_name",), ("surname",)]),
    "fake-1000": Setup(
        lambda folder: [_read(folder / "fake_1000.csv", "unique_id")], _fake_truth,
        lambda: [
            cl.NameComparison("first_name"), cl.NameComparison("surname"), _date("dob"),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True), cl.EmailComparison("email"),
        ],
        blocks=[("first_name", "city"), ("surname",), ("dob",), ("email",), ("first_name", "dob")],
        certain=[("first_name", "surname", "dob"), ("email",)], training=[("first_name", "surname"), ("dob",)],
    ),
}  # fmt: skip


if __name__ == "__main__":
    main()
