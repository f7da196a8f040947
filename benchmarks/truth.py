"""Truth as tellable: how right the register is about everybody on twelve days, before and after review, on a made-up conflict."""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
DAYS = 12

if TYPE_CHECKING:
    from tests.trials.conflicts import Conflict, Review
    from tests.trials.truths import Tellable


def twelve_days(conflict: Conflict, last: date) -> list[date]:
    """Give twelve days, evenly spread from soon after the first document to the last day."""
    first = min(date.fromisoformat(each["received"]) for each in conflict.documents)
    return [first + timedelta(days=(last - first).days * step // DAYS) for step in range(1, DAYS + 1)]


def statuses(truth: Tellable, review: Review, day: date) -> dict[str, dict[str, Any]]:
    """Compare the status of every person at the end of a day, as known on it: per status right, claimed, true, range."""
    from byname.core.custody.accounts import account
    from byname.core.moments import end_of_day
    from tests.trials.conflicts import Figures
    from tests.trials.truths import STATUSES, Comparison

    found = Comparison(truth, review, Figures(end_of_day(day, "UTC")), day)
    claimed, true, right, possible = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for person in truth.people:
        told = truth.status(person, day, day)
        lines = found.lines.get(person, [])
        claims = [_plain(line.timeline.on(day.toordinal()).status) for line in lines]
        claimed.update(claim for claim in claims if claim)
        true.update([told] if told else [])
        right.update([told] if told and told in claims else [])
        might = {_plain(each) for line in lines for each in line.timeline.on(day.toordinal()).possible}
        possible.update([told] if told and told in might else [])
    cells = account(found.figures.people.lines, found.figures.people.branches, day.toordinal())
    return {
        status: {
            "true": true[status], "value": cells.cell(status).value, "low": cells.cell(status).low, "high": cells.cell(status).high,
            "right": right[status], "claimed": claimed[status], "possible": possible[status],
            "holds": cells.cell(status).low <= true[status] <= cells.cell(status).high,
        }
        for status in STATUSES
    }  # fmt: skip


def _plain(status: object) -> str:
    text = str(status or "")
    return "held" if text.startswith("held") else text


def measure(conflict: Conflict, truth: Tellable, review: Review, last: date) -> dict[str, Any]:
    """Measure the register as it stands: statuses on twelve days, links, totals, pairs put up."""
    from byname.ledger.snapshot import snapshot
    from tests.trials.conflicts import Figures, links, put_up
    from tests.trials.truths import Comparison

    joined = links(snapshot().lines, review)
    now = Comparison(truth, review, Figures(), last)
    totals = []
    for key, query, written in conflict.totals():
        figure = now.figures.ask(query)
        why = Counter(each.why for each in now.named(query))
        told = now.value(query)
        totals.append({
            "key": key, "written": written, "tellable": told, "value": figure.value, "low": figure.low, "high": figure.high,
            "holds": figure.low <= told <= figure.high, "named": dict(why),
        })  # fmt: skip
    return {
        "days": {day.isoformat(): statuses(truth, review, day) for day in twelve_days(conflict, last)},
        "links": {
            "pairs": joined.pairs, "wrong": joined.wrong, "absent": joined.absent, "precision": joined.precision,
            "recall": joined.recall, "examples": list(joined.examples[:10]),
        },
        "persons": len(snapshot().lines), "split_without_a_pair": len(now.loose), "put_up": len(put_up()), "totals": totals,
    }  # fmt: skip


def table(found: dict[str, Any]) -> Iterator[str]:
    """Give a measurement as lines of text."""
    links = found["links"]
    yield (
        f"links: precision {links['precision']:.4f}, recall {links['recall']:.4f} over {links['pairs']} joined pairs; "
        f"{found['put_up']} pairs put up; {found['split_without_a_pair']} persons split without a pair put up"
    )
    yield f"{'day':10} {'status':12} {'true':>6} {'value':>6} {'range':>13} {'precision':>9} {'recall':>7} {'possible':>8}"
    for day, cells in found["days"].items():
        for status, cell in cells.items():
            if cell["true"] or cell["value"]:
                span = f"{cell['low']}..{cell['high']}{'' if cell['holds'] else ' !'}"
                shares = [
                    _share(cell["right"], cell["claimed"]),
                    _share(cell["right"], cell["true"]),
                    _share(cell["possible"], cell["true"]),
                ]
                yield f"{day} {status:12} {cell['true']:6} {cell['value']:6} {span:>13} {shares[0]:>9} {shares[1]:>7} {shares[2]:>8}"
    yield from _summary(found)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def _summary(found: dict[str, Any]) -> Iterator[str]:
    cells = [cell for day in found["days"].values() for cell in day.values()]
    right, claimed, true = (sum(cell[name] for cell in cells) for name in ("right", "claimed", "true"))
    held = sum(cell["holds"] for cell in cells)
    width = sum(cell["high"] - cell["low"] for cell in cells) / max(1, true)
    yield (
        f"all days: precision {_share(right, claimed)}, recall {_share(right, true)}; the range holds the truth in {held} of "
        f"{len(cells)} cells and is {width:.3f} of the truth wide"
    )
    totals = found["totals"]
    exact = sum(total["value"] == total["tellable"] for total in totals)
    yield f"totals: {sum(total['holds'] for total in totals)} of {len(totals)} held by their range, {exact} exact"
    for total in totals:
        if total["value"] != total["tellable"] or not total["holds"]:
            yield (
                f"  {'' if total['holds'] else '! '}{total['key']}: {total['tellable']} tellable ({total['written']} true), "
                f"{total['low']}..{total['value']}..{total['high']}, {total['named']}"
            )


def run(people: int | None, seed: int, *, reviewed: bool) -> dict[str, Any]:
    """Make a conflict and a register of it in the folder that the settings name, and measure it."""
    from byname.actions.setup import begin_register, migrate
    from byname.scenario import default_shape_path, load_shape
    from tests.trials.conflicts import Conflict, Review, load
    from tests.trials.truths import Tellable

    shape = load_shape(default_shape_path())
    migrate()
    begin_register(title="Truth", time_zone="UTC", made_up=True)
    with tempfile.TemporaryDirectory(prefix="byname-conflict-") as folder:
        conflict = Conflict.make(shape, Path(folder), seed=seed, people=people)
        begun = time.perf_counter()
        review = Review(conflict)
        review.read(load(conflict, review=review if reviewed else None, one_by_one=True))
        loaded = time.perf_counter() - begun
        truth = Tellable(conflict)
        measured = measure(conflict, truth, review, shape.as_of)
    facts = {"made_up": True, "people": len(truth.people), "seed": seed, "load_seconds": round(loaded, 1)}
    return {**facts, "answered": review.answered, **measured}


def in_a_register_of_its_own(options: argparse.Namespace, *, reviewed: bool) -> dict[str, Any]:
    """Measure in another process, since settings name one register for a process's life."""
    with tempfile.TemporaryDirectory(prefix="byname-truth-") as data:
        out = Path(data) / "measured.json"
        asked = [
            sys.executable,
            __file__,
            "--part",
            "after" if reviewed else "before",
            "--seed",
            str(options.seed),
            "--out",
            str(out),
        ]
        asked += ["--people", str(options.people)] if options.people else []
        environment = {**os.environ, "BYNAME_DATA": data, "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
        subprocess.run(asked, check=True, env=environment)
        found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--people", type=int, default=None, help="about how many persons (default: the shape's own 6,000)"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="write the measurement as JSON")
    parser.add_argument(
        "--part", choices=["before", "after"], help="measure one half, in the register that BYNAME_DATA names"
    )
    options = parser.parse_args()
    if options.part:
        sys.path[:0] = [str(ROOT), str(ROOT / "src")]
        import django

        django.setup()
        measured = run(options.people, options.seed, reviewed=options.part == "after")
        _write(options.out, measured)
        return 0
    found = {name: in_a_register_of_its_own(options, reviewed=name == "after") for name in ("before", "after")}
    for name, measured in found.items():
        said = f", {measured['answered']} pairs answered" if name == "after" else ""
        print(
            f"== MADE UP: {measured['people']} invented persons, {name} review{said}; loaded list by list in {measured['load_seconds']} s"
        )
        print("\n".join(table(measured)))
    _write(options.out, found)
    return 0


def _write(out: Path | None, measured: dict[str, Any]) -> None:
    if out:
        out.write_text(json.dumps(measured, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
