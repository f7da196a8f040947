"""What a chance told by `compare` and `dedupe` is worth: of pairs told at .9 to .95, how many are one person.

    python -m benchmarks.calibration [--pictures docs/pictures] [--people N]

Over the public sets of `benchmarks.linking`, and over the lists of a made-up conflict, where namesakes, twins and kin stand
on purpose: each list against the next one of the same power, and long lists against the next but two. Prints for each set
how many pairs were told at which chance and how many of them are one person (with Wilson's 95 % bounds), the Brier score,
the expected calibration error over the bins, and what pairs of each kind are worth, which `core/linkage/weighed.py` caps.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.linking import DATA, SETS, Set, link, wilson
from byname.cli.comparing.opening import AskedList, OpenedList, open_list
from byname.core.errors import BynameError
from byname.core.linkage.policy import CONTRADICTIONS
from byname.core.linkage.weighed import SUREST, UNTENABLE
from byname.formats.charts import Caption
from byname.formats.charts.reliability import Told, reliability
from byname.scenario import default_shape_path, generate, load_shape

EDGES = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, SUREST, 1.01)
LONG = 100
SEED = 11
_POWER = re.compile(r"-(\w+?)(?:-x-[\w-]+)?\.\w+$")


class Chance(NamedTuple):
    """A pair that was told: its chance, whether it is one person, whether law 6 let it be, and its kind."""

    told: float
    one_person: bool
    same: bool
    kind: str


def main() -> int:
    """Measure every set that is here and the conflict; draw a picture of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with the public lists and their truth")
    parser.add_argument("--pictures", type=Path, help="where to write a picture of each set")
    parser.add_argument("--people", type=int, help="scale the made-up conflict to about so many")
    asked = parser.parse_args()
    for one in SETS:
        absent = [name for name in (*one.files, *one.needs) if not (asked.data / name).exists()]
        if absent:
            print(f"{one.name}: not measured, {', '.join(absent)} is absent from {asked.data.name}/.")
            continue
        tell(one.name, list(of_set(one, asked.data)), asked.pictures)
    tell("made-up conflict", list(of_conflict(asked.people)), asked.pictures)
    return 0


def of_set(one: Set, folder: Path) -> Iterator[Chance]:
    """Every pair told of a public set."""
    truth = one.truth(folder)
    lists = [
        open_list(AskedList(folder / name, id_column=key, also=one.also))
        for name, key in zip(one.files, one.ids, strict=True)
    ]

    def is_one(left: str, right: str) -> bool:
        return (left, right) in truth or (len(lists) == 1 and (right, left) in truth)

    found = link(lists)
    for pair in (*found.pairs, *found.possible):
        left, right = lists[0].rows[pair.left].label, lists[-1].rows[pair.right].label
        yield Chance(pair.probability, is_one(left, right), pair.same, _kind(pair.evidence, pair.probability))


def of_conflict(people: int | None) -> Iterator[Chance]:
    """Every pair told of pairs of lists of a made-up conflict."""
    with tempfile.TemporaryDirectory(prefix="byname-bench-") as scratch:
        out, truth = Path(scratch) / "out", Path(scratch) / "truth"
        generate(load_shape(default_shape_path()), people=people, seed=SEED, out=out, truth=truth)
        owners: dict[str, dict[int, str]] = defaultdict(dict)
        with (truth / "rows.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                owners[row["file"]].setdefault(int(row["row"]), row["person"])
        for one, other in _jobs(out, sorted(owners)):
            found = link([one[1], other[1]])
            for pair in (*found.pairs, *found.possible):
                ends = one[1].rows[pair.left].number, other[1].rows[pair.right].number
                persons = owners[one[0]].get(ends[0]), owners[other[0]].get(ends[1])
                is_one = persons[0] is not None and persons[0] == persons[1]
                yield Chance(pair.probability, is_one, pair.same, _kind(pair.evidence, pair.probability))


def _jobs(out: Path, files: Sequence[str]) -> Iterator[tuple[tuple[str, OpenedList], tuple[str, OpenedList]]]:
    """Each list with the next of its power, and each long list with the next but two."""
    of_power: dict[str, list[tuple[str, OpenedList]]] = defaultdict(list)
    for name in files:
        power = _POWER.search(name)
        try:
            of_power[power[1] if power else ""].append((name, open_list(AskedList(out / name))))
        except BynameError as error:
            print(f"{name}: left out. {error}")
    for lists in of_power.values():
        long = [each for each in lists if len(each[1].rows) >= LONG]
        yield from pairwise(lists)
        yield from zip(long, long[3:], strict=False)


def _kind(evidence: Sequence[object], chance: float) -> str:
    if {getattr(each, "code", "") for each in evidence} & CONTRADICTIONS:
        return "contradicted" if chance > UNTENABLE else "contradicted or untenable, told at most .1"
    return "nothing contradicts"


def tell(name: str, told: Sequence[Chance], pictures: Path | None) -> None:
    """Print what the chances of one set are worth, and draw it."""
    bins = [[each for each in told if low <= each.told < high] for low, high in pairwise(EDGES)]
    points = [_point(each) for each in bins if each]
    brier = sum((each.told - each.one_person) ** 2 for each in told) / max(1, len(told))
    error = sum(one.pairs * abs(one.mean - one.share) for one in points) / max(1, len(told))
    same = [each for each in told if each.same]
    print(f"{name}: {len(told)} pairs told, Brier {brier:.4f}, expected calibration error {error:.4f}; "
          f"same {len(same)}, wrong {sum(not each.one_person for each in same)}")  # fmt: skip
    for one in points:
        print(
            f"  told {one.mean:.4f} on average: {one.pairs} pairs, one person {one.share:.4f} ({one.low:.3f} to {one.high:.3f})"
        )
    for kind in sorted({each.kind for each in told}):
        of_kind = [each for each in told if each.kind == kind and each.told >= 0.5]
        if of_kind:
            print(f"  {kind}, told .5 or more: {len(of_kind)} pairs, one person {_point(of_kind).share:.3f}")
    if pictures:
        made_up = "Made-up people" if name not in {"cross-script", "cross-script, hard"} else ""
        caption = Caption(
            f"Chances told: {name}", "Share of pairs that are one person, over the chance told", note=made_up
        )
        drawn = reliability(points, caption=caption, axes=("chance told", "share that is one person"))
        slug = re.sub(r"\W+", "-", name.casefold()).strip("-")
        (pictures / f"calibration-{slug}.svg").write_text(drawn + "\n", encoding="utf-8")


def _point(told: Sequence[Chance]) -> Told:
    right = sum(each.one_person for each in told)
    low, high = wilson(right, len(told))
    return Told(
        sum(each.told for each in told) / len(told), right / len(told), max(low, 0.0), min(high, 1.0), len(told)
    )


if __name__ == "__main__":
    sys.exit(main())
