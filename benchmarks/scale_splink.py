"""Splink 5 on the columns of `scale_lists`, run by an interpreter that has it: as a user would set it, or with given keys.

    PYTHON benchmarks/scale_splink.py FOLDER raw|keys

FOLDER holds what `MadeUp.save` writes (`keys`: with `keys-*.npy`, the engine's keys of every word). Prints one line of JSON.
Imports nothing of the project, so that it runs where Splink is.
"""

from __future__ import annotations

import datetime
import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

SIDES = ("register", "listed")
MEMORY = "14GB"


def main() -> None:
    """Link the two lists and print what came of it."""
    folder, way = Path(sys.argv[1]), sys.argv[2]
    import duckdb
    from splink import DuckDBAPI, Linker

    connection = duckdb.connect()
    connection.execute(f"SET memory_limit='{MEMORY}'; SET threads=2; SET temp_directory='{folder / 'spill'}'")
    prepared = time.perf_counter()
    tables = [table(connection, folder, side, way) for side in SIDES]
    start, processor = time.perf_counter(), time.process_time()
    api = DuckDBAPI(connection=connection)
    registered = [api.register(name, dataset_display_name=name) for name in tables]
    linker = Linker(registered, settings(way), log_level="ERROR")
    train(linker, way)
    found = linker.inference.predict(threshold_match_weight=-6)
    pairs = connection.execute(
        f"SELECT match_weight, match_probability, unique_id_l, source_dataset_l, unique_id_r FROM {found.physical_name}"
    ).fetchnumpy()
    taken, chances = one_to_one(pairs)
    wall, spent = time.perf_counter() - start, time.process_time() - processor
    truth = np.load(folder / "truth.npy")
    told = {
        "way": way, "rows": len(truth), "pairs": len(pairs["match_weight"]), "wall": round(wall, 1), "processor": round(spent, 1),
        "preparing": round(start - prepared, 1), "peak_gb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2),
        "one_to_one_at_.9": score(taken[chances >= 0.9], truth), "one_to_one_best": best(taken, truth),
    }  # fmt: skip
    print(json.dumps(told))


def table(connection: object, folder: Path, side: str, way: str) -> str:
    """Make a table of one list and return its name."""
    import pyarrow as pa
    from anyascii import anyascii

    words = (folder / "words.txt").read_text(encoding="utf-8").split("\n")
    column = {path.stem.partition("-")[2]: np.load(path) for path in folder.glob(f"{side}-*.npy")}
    told: dict[str, pa.Array] = {"unique_id": pa.array(np.arange(len(column["family"])))}
    if way == "raw":
        plain = pa.array([anyascii(word).lower() for word in words])
        for role in ("family", "given", "father"):
            told[role] = plain.take(pa.array(column[role], mask=column[role] < 0))
    else:
        for role, keys in (("family", ("family", "bones")), ("given", ("given",)), ("father", ("father",))):
            for key in keys:
                values = np.load(folder / f"keys-{key}.npy")[column[role]]
                told[f"{role}_{key}"] = pa.array(values, mask=(column[role] < 0) | (values < 0))
        folds = pa.array((folder / "folds.txt").read_text(encoding="utf-8").split("\n"))
        for role in ("family", "given"):
            told[f"{role}_fold"] = folds.take(pa.array(column[role], mask=column[role] < 0))
    first, last = column["first"], column["last"]
    told["dob"] = pa.array(first - datetime.date(1970, 1, 1).toordinal(), mask=(first != last) | (first == 0)).cast(
        pa.date32()
    )
    year = (first.astype(np.int64) - 719_163).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    told["year"] = pa.array(year, mask=first == 0)
    for name, vocabulary in (("unit", "units"), ("place", "places"), ("capture", "captures")):
        texts = pa.array((folder / f"{vocabulary}.txt").read_text(encoding="utf-8").split("\n"))
        told[name] = texts.take(pa.array(column[name], mask=column[name] < 0))
    told["capture"] = told["capture"].cast(pa.date32())
    connection.register(f"{side}_arrow", pa.table(told))
    connection.execute(f"CREATE TABLE {side} AS SELECT * FROM {side}_arrow")
    connection.unregister(f"{side}_arrow")
    return side


def settings(way: str) -> object:
    """The comparisons and blocks of either way."""
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    rest = [
        cl.DateOfBirthComparison("dob", input_is_string=False),
        cl.ExactMatch("unit"), cl.ExactMatch("place"),
        cl.AbsoluteDateDifferenceAtThresholds("capture", input_is_string=False, metrics=["day", "month"], thresholds=[10, 1]),
    ]  # fmt: skip
    if way == "raw":
        names = [cl.NameComparison(role) for role in ("family", "given", "father")]
        names[0].configure(term_frequency_adjustments=True)
        blocks = [
            block_on("dob"),
            block_on("family", "given"),
            block_on("family", "year"),
            block_on("given", "father", "year"),
        ]
    else:
        names = [
            cl.CustomComparison(
                output_column_name="family",
                comparison_levels=[
                    cll.NullLevel("family_family"),
                    cll.ExactMatchLevel("family_family").configure(tf_adjustment_column="family_family"),
                    cll.ExactMatchLevel("family_bones").configure(tf_adjustment_column="family_bones"),
                    cll.JaroWinklerLevel("family_fold", 0.9), cll.JaroWinklerLevel("family_fold", 0.8), cll.ElseLevel(),
                ],
            ),
            cl.CustomComparison(
                output_column_name="given",
                comparison_levels=[
                    cll.NullLevel("given_given"),
                    cll.ExactMatchLevel("given_given").configure(tf_adjustment_column="given_given"),
                    cll.JaroWinklerLevel("given_fold", 0.9), cll.ElseLevel(),
                ],
            ),
            cl.ExactMatch("father_father").configure(term_frequency_adjustments=True),
        ]  # fmt: skip
        blocks = [
            block_on("dob", "given_given"), block_on("family_bones", "given_given"), block_on("family_family", "year"),
            block_on("family_bones", "father_father"), block_on("dob", "family_bones"),
        ]  # fmt: skip
    return SettingsCreator(
        link_type="link_only", comparisons=[*names, *rest], blocking_rules_to_generate_predictions=blocks,
        retain_intermediate_calculation_columns=False, retain_matching_columns=False,
    )  # fmt: skip


def train(linker: object, way: str) -> None:
    """Learn as the tutorial does: a prior by rules that find hardly anybody wrong, u blindly, m by expectation maximisation."""
    from splink import block_on

    if way == "raw":
        rules = [block_on("family", "given", "dob"), block_on("family", "father", "dob")]
        loops = [block_on("dob", "given"), block_on("family", "given", "father")]
    else:
        rules = [block_on("family_bones", "given_given", "dob")]
        loops = [block_on("dob", "given_given"), block_on("family_bones", "given_given", "father_father")]
    linker.training.estimate_probability_two_random_records_match(rules, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    for rule in loops:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)


def one_to_one(pairs: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Take pairs from the surest down, each row once; return register rows, list rows, and chances."""
    turned = pairs["source_dataset_l"] == "listed"
    ours = np.where(turned, pairs["unique_id_r"], pairs["unique_id_l"])
    theirs = np.where(turned, pairs["unique_id_l"], pairs["unique_id_r"])
    order = np.lexsort((theirs, ours, -pairs["match_weight"]))
    seen: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for place, one, other in zip(order.tolist(), ours[order].tolist(), theirs[order].tolist(), strict=True):
        if one not in seen[0] and other not in seen[1]:
            seen[0].add(one)
            seen[1].add(other)
            kept.append(place)
    return np.stack((ours[kept], theirs[kept]), axis=1), pairs["match_probability"][kept]


def score(taken: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    """F1, precision and recall of the pairs taken."""
    right = int((truth[taken[:, 0]] == taken[:, 1]).sum())
    true = int((truth >= 0).sum())
    return {
        "f1": round(2 * right / (len(taken) + true), 4), "precision": round(right / max(len(taken), 1), 4),
        "recall": round(right / true, 4),
    }  # fmt: skip


def best(taken: np.ndarray, truth: np.ndarray) -> float:
    """The highest F1 at any threshold, chosen with the truth."""
    right = np.cumsum(truth[taken[:, 0]] == taken[:, 1])
    return round(float((2 * right / (np.arange(1, len(taken) + 1) + (truth >= 0).sum())).max()), 4)


if __name__ == "__main__":
    main()
