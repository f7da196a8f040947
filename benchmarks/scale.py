"""Linking at scale: made-up lists of any length through the batch engine, and with `--peers` through Splink on the same rows.

    python -m benchmarks.scale 100000 1000000 [--errors 1] [--peers PYTHON] [--chart FILE]
    python -m benchmarks.scale 150000 --same [--errors 1]

Each engine runs in a process of its own, so that its peak of memory is its own. F1 is over all pairs that the engine
holds to be one person at its own threshold. Encoding the vocabulary is timed apart from linking. With `--same` the lists go
through the function that `compare` calls, and what it would join without a human is counted by script.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.scale_lists import SCRIPTS, MadeUp, Rates, Rows, made_up
from benchmarks.scale_same import same_by_script, told_of
from byname.engines.batch.columns import Columns, Numbered, columns_of_numbers
from byname.engines.batch.pipeline import Linked, linked

KEYS = ("family", "bones", "given", "father")


def main() -> int:
    """Measure every size asked for, engine after engine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[100_000])
    parser.add_argument("--errors", type=float, default=1.0, help="how many times the usual rates of errors")
    parser.add_argument("--peers", type=Path, help="an interpreter that has splink, duckdb, pyarrow and anyascii")
    parser.add_argument("--chart", type=Path, help="where to write growth as SVG")
    parser.add_argument(
        "--same", action="store_true", help="count what `compare` would join without a human, by script"
    )
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--save", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.alone:
        print(json.dumps(measured(asked.sizes[0], asked.errors, asked.save)))
        return 0
    if asked.same:
        for size in asked.sizes:
            rates = Rates().times(asked.errors)
            print(
                json.dumps(
                    {"rows": size, "errors": asked.errors, **told_of(same_by_script(made_up(size, rates=rates)))}
                )
            )
        return 0
    told = []
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as folder:
            told.append(_run([sys.executable, "-m", "benchmarks.scale", str(size), "--alone", "--errors", str(asked.errors)],
                             Path(folder) if asked.peers else None))  # fmt: skip
            for way in ("raw", "keys") if asked.peers else ():
                _run([str(asked.peers), "benchmarks/scale_splink.py", folder, way], None)
    if not asked.peers:
        print("Splink was not run: name an interpreter that has it with --peers.")
    if asked.chart:
        asked.chart.write_text(chart([each for each in told if each]), encoding="utf-8")
    return 0


def _run(command: Sequence[str], folder: Path | None) -> dict[str, Any]:
    """Run one engine by itself, print its line and return it."""
    more = ["--save", str(folder)] if folder else []
    done = subprocess.run([*command, *more], check=False, capture_output=True, text=True)
    if done.returncode:
        print(f"{' '.join(command[1:])} failed:", done.stderr.strip().rsplit("\n", 1)[-1])
        return {}
    line = done.stdout.strip().rsplit("\n", 1)[-1]
    print(line, flush=True)
    told: dict[str, Any] = json.loads(line)
    return told


def measured(size: int, errors: float, folder: Path | None) -> dict[str, Any]:
    """Make the lists, link them, and tell how well and at what cost."""
    lists = made_up(size, rates=Rates().times(errors))
    clock = _Clock()
    columns = as_columns(lists)
    encoding = clock.lap()
    found = linked(columns)
    linking = clock.lap()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    if folder:
        lists.save(folder)
        _save_keys(columns, len(lists.words), folder)
    return {
        "way": "byname", "rows": size, "errors": errors, "words": len(lists.words), "encoding": encoding, "linking": linking,
        "peak_gb": round(peak, 2), "candidates_a_row": round(found.compared / size, 1), **score(lists, found),
        "left_out": {each.key: each.pairs for each in found.left_out},
    }  # fmt: skip


class _Clock:
    """Seconds since it was last asked, by the wall and of the processor."""

    def __init__(self) -> None:
        self._last = time.perf_counter(), time.process_time()

    def lap(self) -> dict[str, float]:
        now = time.perf_counter(), time.process_time()
        wall, processor = (round(one - other, 1) for one, other in zip(now, self._last, strict=True))
        self._last = now
        return {"wall": wall, "processor": processor}


def as_columns(lists: MadeUp) -> Columns:
    """The lists as the engine takes them: numbers over a vocabulary, roles known."""

    def side(rows: Rows) -> Numbered:
        fields = {"unit": rows.unit, "capture-place": rows.place, "capture": rows.capture}
        return Numbered((rows.family, rows.given, rows.father), (rows.first, rows.last), fields)

    meanings = {"unit": lists.units, "capture-place": lists.places, "capture": lists.captures}
    return columns_of_numbers(lists.words, meanings, side(lists.register), side(lists.listed))


def score(lists: MadeUp, found: Linked) -> Mapping[str, Any]:
    """F1, precision and recall at the engine's own threshold; precision and recall of each script of the list."""
    left, right = found.left[found.chosen], found.right[found.chosen]
    correct = lists.truth[left] == right
    true = lists.truth[lists.truth >= 0]
    scripts = lists.listed.script
    return {
        "f1": round(2 * int(correct.sum()) / (len(left) + len(true)), 4), "threshold": round(found.threshold, 3),
        "precision": round(float(correct.mean()), 4), "recall": round(int(correct.sum()) / len(true), 4),
        "scripts": {
            name: {
                "precision": round(float(correct[scripts[right] == place].mean()), 4),
                "recall": round(int(correct[scripts[right] == place].sum()) / int((scripts[true] == place).sum()), 4),
            }
            for place, name in enumerate(SCRIPTS)
        },
    }  # fmt: skip


def _save_keys(columns: Columns, words: int, folder: Path) -> None:
    """The engine's keys of every word, for Splink with the same keys."""
    for name in KEYS:
        np.save(folder / f"keys-{name}.npy", getattr(columns.tokens, name)[:words])
    (folder / "folds.txt").write_text("\n".join(columns.tokens.folds[:words]), encoding="utf-8")


def chart(told: Sequence[Mapping[str, Any]]) -> str:
    """Growth as SVG: processor seconds a million rows, candidates a row, and F1, by the number of rows."""
    lines = [
        ("processor seconds a million rows", [each["linking"]["processor"] * 1e6 / each["rows"] for each in told]),
        ("candidates a row", [each["candidates_a_row"] for each in told]),
        ("F1", [each["f1"] for each in told]),
    ]
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" font-family="sans-serif" font-size="12">'
    ]
    parts.append("<title>Growth of linking made-up lists</title>")
    for place, (name, values) in enumerate(lines):
        base, most = 140 + 150 * place, max([*values, 1e-9])
        points = [
            (60 + 540 * step / max(len(values) - 1, 1), base - 90 * value / most) for step, value in enumerate(values)
        ]
        parts.append(f'<text x="10" y="{base - 105}">{name}</text><path d="M60 {base}h540" stroke="#999"/>')
        parts.append(
            f'<polyline fill="none" stroke="#036" points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in points)}"/>'
        )
        parts += [
            f'<text x="{x:.0f}" y="{y - 5:.0f}" text-anchor="middle">{value:.4g}</text>'
            f'<text x="{x:.0f}" y="{base + 14}" text-anchor="middle">{each["rows"]:,}</text>'
            for (x, y), value, each in zip(points, values, told, strict=True)
        ]
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    sys.exit(main())
