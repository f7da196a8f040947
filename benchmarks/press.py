"""How well claims are read from labelled passages: found, missed, spurious, and each field among the matched.

    python -m benchmarks.press [FILE.jsonl ...] [--show] [--field NAME]

Without files: the development set beside the project, if it is there, and benchmarks/passages/*.jsonl. --show prints what
was missed and what was spurious, with every wrong field (or only those of --field).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from byname.core.statements.reading import read_claims

DEV = Path("..") / "shared" / "data" / "press-dev" / "passages.jsonl"
FRESH = Path("benchmarks") / "passages"
FIELDS = (
    "approx",
    "unit",
    "counted",
    "kind",
    "side",
    "of_total",
    "date_text",
    "date_iso",
    "date_role",
    "speaker",
    "whole",
    "subgroup",
)
NUMBERS = ("persons", "bodies", "exchanges", "incidents", "places", "percent", "fraction")

NAMES = {
    "USSR": "Soviet Union",
    "LTTE": "Tamil Tigers",
    "DPR": "DNR",
    "LPR": "LNR",
    "Donetsk separatists": "DNR",
    "Luhansk separatists": "LNR",
    "DNR and LNR": "Donbas separatists",
    "Donetsk and Luhansk separatists": "Donbas separatists",
    "AFC/M23": "M23",
    "Haftar forces": "Haftar's forces",
    "Libya (GNA)": "Libya",
    "Government of National Accord": "Libya",
    "Syrian government": "Syria",
    "Syria government": "Syria",
    "Syrian rebels": "Syrian opposition",
    "Yemeni government": "Yemen government",
    "Afghanistan government": "Afghanistan",
    "Coalition": "coalition forces",
    "South Lebanon Army": "SLA",
    "BLA": "Baloch Liberation Army",
    "Túpac Amaru": "MRTA",
}
"""Names that labels give to one party: those who labelled wrote them freely (side is told with and without)."""

Plain = dict[str, Any]
Predict = Callable[[Plain], list[Plain]]


def passages(files: Sequence[Path]) -> list[Plain]:
    """Read labelled passages."""
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines if line.strip()]


def by_grammar(passage: Plain) -> list[Plain]:
    """Give what our grammar reads; units of our own (phases, days, units, sweeping, vague) are left out of the score."""
    published = passage["published"] or ""
    day = date.fromisoformat(published) if len(published) == len("2025-05-24") else None
    found = [claim.to_json() for claim in read_claims(passage["text"], published=day)]
    return [claim for claim in found if claim["unit"] in NUMBERS and claim["approx"] != "vague"]


def number_of(claim: Plain) -> tuple[object, ...]:
    """Give what must be equal: the value, both bounds of a range, or the fraction."""
    if claim["value"] is not None:
        return ("value", claim["value"])
    if claim.get("fraction"):
        return ("fraction", claim["fraction"])
    return ("range", claim["lower"], claim["upper"])


def matched(gold: Sequence[Plain], told: Sequence[Plain]) -> Iterator[tuple[Plain | None, Plain | None]]:
    """Pair labels with predictions whose spans overlap and whose number is equal, each once."""
    left = list(told)
    for label in gold:
        found = next(
            (
                one
                for one in left
                if one["start"] < label["end"] and label["start"] < one["end"] and number_of(one) == number_of(label)
            ),
            None,
        )
        if found is not None:
            left.remove(found)
        yield label, found
    yield from ((None, one) for one in left)


class Score:
    """Counts of one language."""

    def __init__(self) -> None:
        self.pairs = Counter[str]()
        self.right = Counter[str]()
        self.passages = Counter[str]()
        self.wrong: dict[str, Counter[tuple[object, object]]] = defaultdict(Counter)

    def add(self, passage: Plain, told: Sequence[Plain], *, show: bool, field: str) -> None:
        """Count one passage."""
        lines = []
        for label, found in matched(passage["claims"], told):
            if label is None or found is None:
                one = label or found or {}
                if one.get("whole"):
                    continue
                self.pairs["missed" if found is None else "spurious"] += 1
                lines.append(
                    f"  {'MISSED  ' if found is None else 'SPURIOUS'} {one['quote']!r} {one['counted']} {number_of(one)}"
                )
                continue
            self.pairs["found"] += 1
            self.right["side named"] += _named(label["side"]) == _named(found["side"])
            for name in FIELDS:
                same = _same(name, label, found)
                self.right[name] += same
                if not same:
                    self.wrong[name][(label[name], found[name])] += 1
                    if field in {"", name}:
                        lines.append(f"  {name:9} {label['quote']!r}: label {label[name]!r}, read {found[name]!r}")
        hit = sum(
            any(one["start"] < bad["end"] and bad["start"] < one["end"] for one in told)
            and not any(good["start"] < bad["end"] and bad["start"] < good["end"] for good in passage["claims"])
            for bad in passage["non_claims"]
        )
        self.passages["non-claims"] += len(passage["non_claims"])
        self.passages["taken"] += hit
        self.passages["all"] += 1
        self.passages["clean"] += not hit
        if not passage["claims"]:
            self.passages["without"] += 1
            self.passages["without-clean"] += not told
        if show and lines:
            print(f"{passage['id']} {passage['published']} {passage['text']}", *lines, sep="\n")

    def say(self, name: str, *, fields: bool = True) -> None:
        """Print the score."""
        found, missed, spurious = (self.pairs[each] for each in ("found", "missed", "spurious"))
        precision, recall = found / max(found + spurious, 1), found / max(found + missed, 1)
        both = 2 * precision * recall / max(precision + recall, 1e-9)
        print(
            f"{name}: F1 {both:.3f} (precision {precision:.3f}, recall {recall:.3f}; {found} found, {missed} missed, {spurious} spurious)"
        )
        told = self.passages
        alone = f"{told['without-clean']} of {told['without']}"
        print(
            f"  no prediction on a non-claim in {told['clean'] / max(told['all'], 1):.3f} of {told['all']} passages "
            f"({told['taken']} of {told['non-claims']} taken); passages without a claim left alone: {alone}"
        )
        if fields:
            print("  " + ", ".join(f"{each} {self.right[each] / max(found, 1):.3f}" for each in FIELDS))
            print(
                f"  side, whichever of its names a label gives a party: {self.right['side named'] / max(found, 1):.3f}"
            )


def _same(name: str, label: Plain, found: Plain) -> bool:
    if name == "speaker":
        return _plain(label[name]) == _plain(found[name])
    if name == "subgroup":
        return bool(label[name]) == bool(found[name])
    return bool((label[name] or None) == (found[name] or None))


def _named(side: str | None) -> str:
    return NAMES.get(side or "", side or "")


def _plain(text: str | None) -> str:
    return " ".join((text or "").casefold().removeprefix("the ").split())


def score(
    all_passages: Iterable[Plain], predict: Predict = by_grammar, *, show: bool = False, field: str = ""
) -> dict[str, Score]:
    """Score every language."""
    scores: dict[str, Score] = defaultdict(Score)
    for passage in all_passages:
        scores[passage["lang"]].add(passage, predict(passage), show=show, field=field)
    return scores


def main() -> None:
    """Score the grammar on the files named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--field", default="")
    given = parser.parse_args()
    files = given.files or [file for file in (DEV, *sorted(FRESH.glob("*.jsonl"))) if file.is_file()]
    if not DEV.is_file():
        print(f"absent: {DEV}")
    for lang, found in sorted(score(passages(files), show=given.show, field=given.field).items()):
        found.say(lang)


if __name__ == "__main__":
    main()
