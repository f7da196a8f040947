"""Everybody's path through lists against the truth, on a made-up conflict of many exchanges.

With the true links every path must be right; with the engine's own links it is said how many are. Repeat with
`python -m benchmarks.paths --people 100000 --exchanges 60`, and `--engine` for the second part.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from byname.core.custody.hypotheses import Branches
    from byname.core.custody.persons import PersonLine
    from byname.core.exchanges.listings import Listing
    from byname.scenario import Shape
    from byname.scenario.shape import Exchange
    from tests.trials.conflicts import Conflict

ROOT = Path(__file__).resolve().parent.parent
Place = tuple[int, str, str, str, str]
"""Day of receipt, role, exchange, phase and source: one place on a list."""


def with_exchanges(shape: Shape, wanted: int) -> Shape:
    """Cut the largest exchanges that are not the focus in two, a week apart, until there are so many; nobody more or less."""
    exchanges = list(shape.exchanges)
    while len(exchanges) < wanted:
        first = max((each for each in exchanges if each.code != shape.focus.exchange), key=_size)
        half, rest = (_half(first, part) for part in (0, 1))
        place = exchanges.index(first)
        exchanges[place : place + 1] = [half, replace(rest, code=f"{first.code}B{len(exchanges)}")]
    return replace(shape, exchanges=tuple(sorted(exchanges, key=lambda each: each.phases[0].day)))


def _size(exchange: Exchange) -> int:
    return sum(sum(phase.military.values()) + sum(phase.civilians.values()) for phase in exchange.phases)


def _half(exchange: Exchange, part: int) -> Exchange:
    def share(numbers: Mapping[str, int]) -> dict[str, int]:
        return {code: number // 2 + (part and number % 2) for code, number in numbers.items()}

    phases = tuple(
        replace(
            phase,
            day=phase.day + timedelta(days=2 * part),
            military=share(phase.military),
            civilians=share(phase.civilians),
        )
        for phase in exchange.phases
    )
    return replace(exchange, phases=phases)


def true_places(conflict: Conflict) -> dict[str, list[Place]]:
    """Give person -> true places on lists, in order, by the generator's own table; who stands twice on a list stands once."""
    found: dict[str, set[tuple[Place, str]]] = defaultdict(set)
    for row in conflict.table("listings"):
        day = _ordinal(row["received"])
        found[row["person"]].add(((day, row["role"], row["exchange"], row["phase"], row["source"]), row["file"]))
    return {person: sorted(place for place, _file in places) for person, places in found.items()}


def _ordinal(text: str) -> int:
    from datetime import date

    return date.fromisoformat(text).toordinal()


def told_places(places: Iterable[Listing]) -> list[Place]:
    """Give the places that the register tells of one person, each list once."""
    once = {each.document: (each.day, each.role.value, each.exchange, each.phase, each.source) for each in places}
    return sorted(once.values())


def right_paths(
    lines: Sequence[PersonLine], listings: Sequence[Listing], owner: Mapping[int, str], true: Mapping[str, list[Place]]
) -> Counter[str]:
    """Count persons of the register whose places are all and only those of one true person, and true persons found whole."""
    from byname.core.exchanges.listings import by_person

    told = by_person(listings, lines)
    counted: Counter[str] = Counter(true=len(true))
    for line in lines:
        places = told.get(line.number, ())
        if not places:
            continue
        people = {owner[place.record] for place in places}
        counted["told"] += 1
        counted["right"] += len(people) == 1 and told_places(places) == true.get(next(iter(people)))
    return counted


def outcomes_held(
    conflict: Conflict, lines: Sequence[PersonLine], branches: Sequence[Branches], listings: Sequence[Listing]
) -> Counter[str]:
    """Count exchanges and sides whose true number came-not-agreed and agreed-not-come lies in the range, and is exact."""
    from byname.core.exchanges.handovers import Outcome, compare

    away = (Outcome.DID_NOT_COME, Outcome.DECLINED, Outcome.WITHDRAWN)
    keys = {"came-not-agreed": (Outcome.NOT_AGREED,), "agreed-not-come": away}
    counted: Counter[str] = Counter()
    found = {}
    for row in conflict.table("totals"):
        name, _, rest = row["key"].partition("/")
        if name not in keys or "/phase:" in rest:
            continue
        exchange, power = (part.partition(":")[2] for part in rest.split("/"))
        if (exchange, power) not in found:
            found[exchange, power] = compare(listings, lines, branches, exchange=exchange, power=power)
        cells = [found[exchange, power].cells[code] for code in keys[name]]
        value, low, high = (sum(getattr(cell, part) for cell in cells) for part in ("value", "low", "high"))
        counted[f"{name} asked"] += 1
        counted[f"{name} exact"] += value == int(row["value"])
        counted[f"{name} held"] += low <= int(row["value"]) <= high
    return counted


def by_truth(owner: Mapping[int, str], powers: Mapping[str, str]) -> list[PersonLine]:
    """Group records as the truth does."""
    from byname.core.custody.persons import PersonLine, StandingValue
    from byname.core.custody.standings import Timeline

    grouped: dict[str, list[int]] = defaultdict(list)
    for record, person in sorted(owner.items()):
        grouped[person].append(record)
    nobody = Timeline((), ())
    return [
        PersonLine(records[0], tuple(records), nobody, values={"power": StandingValue(powers.get(person, ""))})
        for person, records in grouped.items()
    ]


def run(options: argparse.Namespace, folder: Path) -> None:
    """Make the conflict, record its lists, and compare."""
    from benchmarks.takein import peak_mb
    from byname.actions.documents import record_document
    from byname.actions.following import follow_up
    from byname.actions.references import add_references
    from byname.actions.setup import begin_register, migrate
    from byname.ledger.listings import listings as all_listings
    from byname.ledger.snapshot import snapshot
    from byname.scenario import default_shape_path, load_shape
    from tests.trials.conflicts import KINDS, LOADER, Conflict, Review, _entry, arrival_of

    clock = time.perf_counter()

    def lap(what: str) -> None:
        nonlocal clock
        print(f"{what}: {time.perf_counter() - clock:.1f} s, peak {peak_mb():.0f} MB", flush=True)
        clock = time.perf_counter()

    shape = with_exchanges(load_shape(default_shape_path()), options.exchanges)
    conflict = Conflict.make(shape, folder, seed=options.seed, people=options.people)
    lap(f"a made-up conflict of {options.people} people and {len(shape.exchanges)} exchanges")
    migrate()
    begin_register(title="Paths", time_zone="UTC", made_up=True)
    import json

    plain = json.loads((conflict.out / "reference.json").read_text(encoding="utf-8"))
    add_references([_entry(kind, body) for kind, table in KINDS.items() for body in plain[table]], by=LOADER)
    files: dict[int, str] = {}
    for each in sorted(conflict.documents, key=lambda each: each["received"]):
        files[record_document(arrival_of(conflict, each), by=LOADER).document] = each["file"]
    review = Review(conflict, files)
    lap(f"{len(review.rows)} rows recorded")
    owner = {record: review.person_of(record) for record in review.rows}
    powers = {row["person"]: row["power"] for table in ("persons", "strangers") for row in conflict.table(table)}
    every = all_listings()
    true = true_places(conflict)
    lines = by_truth(owner, powers)
    counted = right_paths(lines, every, owner, true)
    print(f"with the true links: {counted['right']} of {counted['true']} paths right ({len(every)} places on lists)")
    print("  " + ", ".join(f"{name}: {count}" for name, count in outcomes_held(conflict, lines, [], every).items()))
    lap("compared")
    if options.engine:
        follow_up(by=LOADER)
        lap("linked and derived")
        people = snapshot()
        counted = right_paths(people.lines, every, owner, true)
        print(
            f"with the engine's links, before review: precision {counted['right'] / counted['told']:.4f} "
            f"({counted['right']} of {counted['told']} paths told), recall {counted['right'] / counted['true']:.4f}"
        )
        held = outcomes_held(conflict, people.lines, people.branches, every)
        print("  " + ", ".join(f"{name}: {count}" for name, count in held.items()))
        lap("compared")


def main() -> int:
    """Measure in a scratch register."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=6_000)
    parser.add_argument("--exchanges", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", action="store_true", help="also with the engine's own links (minutes)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="byname-paths-") as folder:
        os.environ.update(BYNAME_DATA=f"{folder}/register", DJANGO_SETTINGS_MODULE="byname.config.settings")
        Path(folder, "register").mkdir()
        os.environ.pop("BYNAME_POSTGRES", None)
        sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
        import django

        django.setup()
        csv.field_size_limit(10_000_000)
        run(options, Path(folder, "conflict"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
