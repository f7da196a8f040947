"""How many published running totals some counting rule makes true, and how many wrong numbers it would make true as well."""

from __future__ import annotations

import csv
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from byname.core.press.claims import Claim, read_claim
from byname.core.published.bounds import Bounds
from byname.core.published.checks import Outcome, check_totals, explained_by
from byname.core.published.chronology import Chronology, read_chronology
from byname.core.published.counting import ALL_RULES, RULES
from byname.core.published.totals import PublishedTotal, read_totals

FOLDER = Path(__file__).resolve().parents[1] / "src" / "byname" / "formats" / "chronology"
FURTHEST = 30
"""Each exact total is replaced, one at a time, by every number up to so far from it."""

EXPLAINED = frozenset({Outcome.SUM, Outcome.INCREASE})


def claims() -> list[tuple[int, Claim]]:
    """Read the three tables."""
    found: list[tuple[int, Claim]] = []
    for name in ("exchanges", "cumulative", "statements"):
        with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            headers, *rows = csv.reader(file)
        found += [(len(found) + place, read_claim(headers, row)) for place, row in enumerate(rows, 1)]
    return found


def moved(total: PublishedTotal, by: int) -> PublishedTotal:
    """Give a total as if another number had been printed."""
    (column, count), *others = total.said.figures
    value = total.value + by
    figures = ((column, replace(count, value=value)), *others)
    return replace(total, said=replace(total.said, figures=figures), possible=Bounds(value, value))


def wrong(totals: Sequence[PublishedTotal], found: Chronology) -> Counter[Outcome]:
    """Count what becomes of every wrong number; all other totals stay as printed."""
    outcomes: Counter[Outcome] = Counter()
    for by in (step for step in range(-FURTHEST, FURTHEST + 1) if step):
        for place, total in enumerate(totals):
            if total.exact and total.asked:
                changed = [*totals[:place], moved(total, by), *totals[place + 1 :]]
                outcomes[check_totals(changed[place : place + 1], found, among=changed)[0].outcome] += 1
    return outcomes


def main() -> None:
    """Print both."""
    everything = claims()
    found = read_chronology(everything)
    totals = read_totals(everything, found)
    began = time.process_time()
    checks = check_totals(totals, found)
    took = time.process_time() - began
    print(f"{len(totals)} totals against {len(found.exchanges)} exchanges under {len(ALL_RULES)} rules: {took:.2f} s")
    for outcome, number in Counter(check.outcome for check in checks).most_common():
        print(f"{number:6} {outcome}")
    exact = [check for check in checks if check.outcome in EXPLAINED]
    alone = explained_by(exact)
    for rule in ((), *((code,) for code, _function in RULES)):
        true = sum(alone[rule, outcome] for outcome in EXPLAINED)
        needed = sum(rule[0] in check.needed for check in exact) if rule else 0
        print(f"{true:6} true under {','.join(rule) or 'everybody'} alone; {needed} only with it")
    print(f"{sum(check.by_chance for check in checks):6} whole sums equal by chance (numbered exchanges are missing)")
    outcomes = wrong(totals, found)
    whole, also = sum(outcomes.values()), sum(outcomes[one] for one in EXPLAINED)
    loose = outcomes[Outcome.POSSIBLE] + outcomes[Outcome.OPEN]
    print(
        f"of {whole:,} wrong numbers {also} ({also / whole:.1%}) would be explained, {loose / whole:.0%} possible or open"
    )


if __name__ == "__main__":
    main()
