"""Linking at scale: made-up lists of any length through the batch engine, and with `--peers` through Splink on the same rows.

    python -m benchmarks.scale 100000 1000000 [--errors 1] [--peers PYTHON] [--results FILE] [--chart FILE]

Each engine runs in a process of its own, so that its peak of memory is its own. F1 is over all pairs that the engine
holds to be one person at its own threshold. Encoding the vocabulary is timed apart from linking, and linking by its phases;
the last line sets both together beside Splink's time. `--results` keeps every line in a file and draws the chart from all that
stand there, so that a run of hours need not be repeated.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.scale_lists import SCRIPTS, MadeUp, Rates, Rows, made_up
from benchmarks.scale_same import same_by_script, told_of
from byname.engines.batch import scan
from byname.engines.batch.columns import Columns, Numbered, columns_of_numbers
from byname.engines.batch.pipeline import COMPILED_FROM, Linked, _Run, linked

KEYS = ("family", "bones", "given", "father")

PHASES = ((scan, "_scan_of", "grouping"), (_Run, "_compiled", "candidates"), (_Run, "run", "learning"))
"""Which function is which phase of linking long lists; grouping is a part of candidates."""

SPLINK = {"raw": "as a user sets it", "keys": "with our keys, made beforehand and not counted"}


def main() -> int:
    """Measure every size asked for, engine after engine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--errors", type=float, default=1.0, help="how many times the usual rates of errors")
    parser.add_argument("--peers", type=Path, help="an interpreter that has splink, duckdb, pyarrow and anyascii")
    parser.add_argument(
        "--results", type=Path, help="where to keep what is measured, and to find what was measured before"
    )
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
    if asked.sizes:
        _run([sys.executable, "-m", "benchmarks.scale", str(COMPILED_FROM // 2), "--alone"], None, quietly=True)
    told = []
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as folder:
            told.append(_run([sys.executable, "-m", "benchmarks.scale", str(size), "--alone", "--errors", str(asked.errors)],
                             Path(folder) if asked.peers else None))  # fmt: skip
            for way in ("raw", "keys") if asked.peers else ():
                told.append(_run([str(asked.peers), "benchmarks/scale_splink.py", folder, way], None))
    told = _with_results([each for each in told if each], asked.results)
    if asked.chart:
        asked.chart.write_text(chart([each for each in told if each["way"] == "byname"]), encoding="utf-8")
    print(beside(told) if asked.peers else "Splink was not run: name an interpreter that has it with --peers.")
    return 0


def _with_results(told: Sequence[dict[str, Any]], file: Path | None) -> list[dict[str, Any]]:
    """What was measured now and before, the last of each engine and size; kept in the file."""
    before = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
    found = {(each["rows"], each["way"]): each for each in (*map(json.loads, before), *told)}
    kept = [found[key] for key in sorted(found)]
    if file:
        file.write_text("".join(f"{json.dumps(each)}\n" for each in kept), encoding="utf-8")
    return kept


def beside(told: Sequence[Mapping[str, Any]]) -> str:
    """How long the engine takes, encoding included, as a share of Splink's time, for each size that both ran."""
    lines = []
    for ours in told:
        theirs = [each for each in told if each["rows"] == ours["rows"] and each["way"] != "byname"]
        if ours["way"] == "byname" and theirs:
            wall, processor = (ours["encoding"][clock] + ours["linking"][clock] for clock in ("wall", "processor"))
            shares = (
                f"{wall / each['wall']:.2f} of Splink's wall ({SPLINK[each['way']]}: {each['wall']} s, processor {each['processor']} s)"
                for each in theirs
            )
            ours_told = f"{ours['rows']:,} rows: {wall:.1f} s wall, {processor:.1f} s of processor, encoding included"
            lines.append("; ".join((ours_told, *shares)))
    return "\n".join(lines)


def _run(command: Sequence[str], folder: Path | None, *, quietly: bool = False) -> dict[str, Any]:
    """Run one engine by itself, print its line and return it."""
    more = ["--save", str(folder)] if folder else []
    done = subprocess.run([*command, *more], check=False, capture_output=True, text=True)
    if done.returncode:
        print(f"{' '.join(command[1:])} failed:", done.stderr.strip().rsplit("\n", 1)[-1])
        return {}
    line = done.stdout.strip().rsplit("\n", 1)[-1]
    if not quietly:
        print(line, flush=True)
    told: dict[str, Any] = json.loads(line)
    return told


def measured(size: int, errors: float, folder: Path | None) -> dict[str, Any]:
    """Make the lists, link them, and tell how well and at what cost."""
    lists = made_up(size, rates=Rates().times(errors))
    clock = _Clock()
    columns = as_columns(lists)
    encoding = clock.lap()
    phases: dict[str, float] = {}
    with ExitStack() as watching:
        for place, name, phase in PHASES:
            watching.enter_context(_timed(place, name, phase, phases))
        found = linked(columns)
    linking = clock.lap()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    if folder:
        lists.save(folder)
        _save_keys(columns, len(lists.words), folder)
    return {
        "way": "byname", "rows": size, "errors": errors, "words": len(lists.words), "encoding": encoding, "linking": linking,
        "phases": phases,
        "peak_gb": round(peak, 2), "candidates_a_row": round(found.compared / size, 1), **score(lists, found),
        "left_out": {each.key: each.pairs for each in found.left_out},
    }  # fmt: skip


@contextmanager
def _timed(place: Any, name: str, phase: str, phases: dict[str, float]) -> Iterator[None]:
    """Note how long a function takes by the wall."""
    function = getattr(place, name)

    def timed(*given: Any, **named: Any) -> Any:
        start = time.perf_counter()
        found = function(*given, **named)
        phases[phase] = round(time.perf_counter() - start, 1)
        return found

    setattr(place, name, timed)
    try:
        yield
    finally:
        setattr(place, name, function)


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


LEFT, WIDTH, HIGH = 70, 500, 90


def chart(told: Sequence[Mapping[str, Any]]) -> str:
    """Growth as SVG by the number of rows, each ten times as many as far from the last: time a million rows, candidates a row, F1."""
    rows = [each["rows"] for each in told]
    whole = [each["encoding"]["processor"] + each["linking"]["processor"] for each in told]
    lines = [
        (
            "seconds of processor a million rows, encoding included",
            [1e6 * time_ / size for time_, size in zip(whole, rows, strict=True)],
        ),
        ("candidates a row", [each["candidates_a_row"] for each in told]),
        ("F1 at the engine's own threshold", [each["f1"] for each in told]),
        ("peak of memory, GB", [each["peak_gb"] for each in told]),
    ]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{150 * len(lines) + 40}" font-family="sans-serif" font-size="12">',
        "<title>Growth of linking made-up lists</title>",
        '<rect width="100%" height="100%" fill="#fff"/>',
        '<text x="10" y="18" font-weight="bold">Two made-up lists of so many rows each, linked (python -m benchmarks.scale)</text>',
    ]
    for place, (name, values) in enumerate(lines):
        parts += _panel(name, values, rows, 150 + 150 * place)
    return "\n".join([*parts, "</svg>", ""])


def _panel(name: str, values: Sequence[float], rows: Sequence[int], base: int) -> list[str]:
    """One line of the chart: values from nothing upwards, rows by their logarithm."""
    steps = np.log10(rows) - np.log10(rows[0])
    across = LEFT + WIDTH * steps / max(float(steps[-1]), 1e-9)
    points = [(x, base - HIGH * value / max([*values, 1e-9])) for x, value in zip(across.tolist(), values, strict=True)]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    return [
        f'<text x="10" y="{base - HIGH - 18}">{name}</text><path d="M{LEFT} {base}h{WIDTH}" stroke="#999"/>',
        f'<polyline fill="none" stroke="#036" stroke-width="2" points="{line}"/>',
        *(
            f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3" fill="#036"/>'
            f'<text x="{x:.0f}" y="{y - 6:.0f}" text-anchor="middle">{value:.4g}</text>'
            f'<text x="{x:.0f}" y="{base + 14}" text-anchor="middle">{size:,}</text>'
            for (x, y), value, size in zip(points, values, rows, strict=True)
        ),
    ]


if __name__ == "__main__":
    sys.exit(main())
