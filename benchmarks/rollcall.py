"""A roll-call of made-up people with two clerks who do not always agree: how long the program takes, how much a clerk types."""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.takein import ENDINGS, FATHERS, GIVEN, SYLLABLES

HOURLY, CLERKS = 300, 2
"""The goal: so many people an hour, with so many clerks."""
PHASE = ("X-1", "--phase", "1", "--as", "desk")
WORDS = {
    "came": ("+", "п", "прибув", "c"), "did-not-come": ("н", "не прибув", "no"), "declined": ("відм", "declined"),
    "died": ("пом", "died"), "someone-else": ("інш", "other"),
}  # fmt: skip


def main() -> int:
    """Make the people up, run every step as a user's command, print the times; fails where a number was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1_000)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="byname-rollcall-"))
    try:
        bench = Bench(folder, random.Random(2025))
        bench.register(asked.people)
        return bench.run(asked.people)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Bench:
    """A register of its own, its commands with their times, and two clerks."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        """Work in this folder, with this chance."""
        self.folder = folder
        self.chance = chance
        self.env = {**os.environ, "BYNAME_DATA": str(folder / "register"), "PYTHONPATH": "src"}
        self.times: dict[str, float] = {}

    def byname(self, *arguments: str, step: str = "", found: Sequence[int] = (0,)) -> Any:
        """Run a command; gives its JSON."""
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "byname.cli.main", *arguments, "--json"],
            env=self.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if step:
            self.times[step] = time.perf_counter() - start
        if done.returncode not in found:
            raise SystemExit(done.stderr)
        return json.loads(done.stdout or "null")

    def register(self, count: int) -> None:
        """Begin a register with so many missing, all of whom are agreed for one phase."""
        self.byname("init", "--title", "Bench", "--home", "aa", "--home-name", "Ariland")
        self.byname("power", "add", "bb", "--name", "Boria", "--as", "keeper")
        for code, kind in (("own", "own-forces"), ("desk", "desk")):
            self.byname("source", "add", code, "--kind", kind, "--reliability", "4", "--power", "aa", "--as", "keeper")
        for name, role in (("clerk", "registrar"), ("desk", "exchange-desk")):
            self.byname("user", "add", name, "--role", role, "--power", "aa", "--as", "keeper")
        self.byname("exchange", "new", "X-1", "--phase", "1=2025-05-23", "--as", "desk")
        people = self._people(count)
        own, agreed = self.folder / "own.csv", self.folder / "agreed.csv"
        _write(
            own,
            [("name", "birth_date", "unit", "capture_date"), *((*who, "1 бригада", "2022-05-17") for who in people)],
        )
        _write(agreed, [("name", "birth_date"), *people])
        about = ("--power", "aa", "--holder", "bb", "--made-up")
        self.byname("take-in", str(own), "--source", "own", "--kind", "missing-list", "--as", "clerk", *about)
        facts = ("--phase", "1", "--role", "agreed", "--source", "desk")
        self.byname("exchange", "take-in", "X-1", str(agreed), *facts, "--as", "desk", *about)

    def run(self, count: int) -> int:
        """Make the sheets, fill them, merge, settle, record; print what it took."""
        sheets, act = self.folder / "sheets", self.folder / "act"
        made = self.byname(
            "exchange", "rollcall", *PHASE, "--clerks", "2", "--both", "--out", str(sheets), step="make sheets"
        )
        filled = self._fill(sheets)
        merge = ("exchange", "rollcall", *PHASE, "--merge", *map(str, filled))
        shown = self.byname(*merge, "--out", str(self.folder), step="merge and show", found=(0, 1))
        settled = self._settle(shown)
        commit = (*merge, "--settle", str(settled), "--commit", "--counts-theirs", str(count))
        done = self.byname(*commit, "--out", str(act), step="settle, record, link, print the act")
        again = self.byname(*commit, step="the same again")
        whole = sum(done["counts"].values())
        pdf = next(sheets.glob("*.pdf")).stat().st_size
        print(f"{made['people']:,} people; {pdf:,} bytes of printed sheet; {len(shown['open'])} numbers to settle")
        print("; ".join(f"{step} {took:.1f} s" for step, took in self.times.items()))
        print("; ".join(f"{state} {number}" for state, number in done["counts"].items() if number))
        print(
            f"handed over {done['ours']}; tied to their place on the list {done['tied']}; again: known {again['known_already']}"
        )
        typed = [_typed(path) for path in filled]
        each = 3600 * CLERKS / HOURLY
        print(
            f"a clerk types {typed[0] / count:.2f} and {typed[1] / count:.2f} keys a person, Enter among them; "
            f"{HOURLY} an hour with {CLERKS} clerks, each with his half, leave {each:.0f} s a person"
        )
        lost = whole != made["people"] or not again["known_already"]
        return 1 if lost else 0

    def _people(self, count: int) -> list[tuple[str, str]]:
        found: dict[tuple[str, str], None] = {}
        while len(found) < count:
            name = "".join(self.chance.choices(SYLLABLES, k=2)).title() + self.chance.choice(ENDINGS)
            born = date(1965, 1, 1) + timedelta(days=self.chance.randrange(14_000))
            found[f"{name} {self.chance.choice(GIVEN)} {self.chance.choice(FATHERS)}", born.isoformat()] = None
        return list(found)

    def _fill(self, sheets: Path) -> list[Path]:
        """Fill both sheets: mostly alike, in one of twenty-five two outcomes, in one of two hundred a word that is none."""
        truth: dict[str, str] = {}
        filled = []
        for clerk in (1, 2):
            [source] = sheets.glob(f"*clerk-{clerk}.csv")
            head, *rows = _read(source)
            for row in rows:
                truth.setdefault(row[0], self.chance.choices([*WORDS], (955, 25, 10, 5, 5))[0])
                said = "did-not-come" if self.chance.random() < 0.02 else truth[row[0]]
                # The short way is the usual one: it stands on the printed sheet.
                row[5] = WORDS[said][0] if self.chance.random() < 0.9 else self.chance.choice(WORDS[said])
                if self.chance.random() < 0.005:
                    row[5] = "??"
            added = [
                ["", f"Невписаний Перший {n}", "", "1990-01-01", "", "", str(n), "", "", ""] for n in (900_001, 900_002)
            ]
            path = self.folder / f"filled-{clerk}.csv"
            _write(path, [head, *rows, *added])
            filled.append(path)
        return filled

    def _settle(self, shown: dict[str, Any]) -> Path:
        path = self.folder / "settled.csv"
        _write(path, [("No.", "Outcome"), *((str(each["number"]), "did not") for each in shown["open"])])
        return path


def _typed(path: Path) -> int:
    """Count what a clerk typed into the column of outcomes: the letters and Enter, which goes on to the next."""
    return sum(len(row[5]) + 1 for row in _read(path)[1:] if row[0])


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


def _write(path: Path, rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened, delimiter=";").writerows(rows)


if __name__ == "__main__":
    raise SystemExit(main())
