"""How long the best list of 1,000 among 20,000 made-up people takes, and what a list made from the top down would miss."""

from __future__ import annotations

import argparse
import random
import sys
import time

from byname.core.policies.choice import Candidate, Choice, Limit, Question
from byname.engines.choosing import choose

REGIONS, UNITS, YEARS = 25, 300, 4
GOAL_SECONDS = 5.0


def question(people: int, size: int, *, seed: int) -> Question:
    """Make up people and bounds like a bureau's: regions in bands, caps for units, floors for health and capture years."""
    draw = random.Random(seed)
    home = [draw.choices(range(REGIONS), weights=range(1, REGIONS + 1))[0] for _ in range(people)]
    unit = [draw.choices(range(UNITS), weights=[1 + UNITS // (1 + k) for k in range(UNITS)])[0] for _ in range(people)]
    held = [draw.randrange(1, 1500) for _ in range(people)]
    sick, woman, young = ([draw.random() < rate for _ in range(people)] for rate in (0.04, 0.06, 0.22))
    numbers = [f"{index:06}" for index in range(people)]
    candidates = tuple(
        Candidate(number, (int(woman[index]), int(sick[index]), held[index], int(young[index])))
        for index, number in enumerate(numbers)
    )

    def among(kind: str, title: str, count: int, chosen: list[bool]) -> Limit:
        return Limit(kind, title, count, frozenset(n for n, each in zip(numbers, chosen, strict=True) if each))

    limits = [among("at-most", f"unit {u}", max(3, size // 60), [each == u for each in unit]) for u in range(UNITS)]
    for region in range(REGIONS):
        of_region = [each == region for each in home]
        share = size * sum(of_region) // people
        limits.append(among("at-least", f"region {region}", share * 8 // 10, of_region))
        limits.append(among("at-most", f"region {region}", share * 12 // 10 + 1, of_region))
    for year in range(YEARS):
        of_year = [(YEARS - 1) * 375 - 375 * year < days <= YEARS * 375 - 375 * year for days in held]
        limits.append(among("at-least", f"taken in year {year}", size // 20, of_year))
    limits.append(among("at-least", "sick", size // 25, sick))
    limits.append(among("at-most", "women", size // 25, woman))
    return Question(size, candidates, tuple(limits), seed=f"benchmark {seed}")


def overlapping(asked: Question, *, seed: int) -> Question:
    """Add forty bounds on groups that lie across all others, so that the relaxed question has no whole answer."""
    draw = random.Random(seed)
    numbers = [each.number for each in asked.candidates]
    groups = [frozenset(draw.sample(numbers, len(numbers) // size)) for size in (10, 5) for _ in range(20)]
    crossed = [Limit("at-most", f"group {n}", asked.size // 20 - 5, each) for n, each in enumerate(groups[:20])]
    crossed += [Limit("at-least", f"group {20 + n}", asked.size // 10, each) for n, each in enumerate(groups[20:])]
    return Question(asked.size, asked.candidates, (*asked.limits, *crossed), asked.seed)


def greedy(asked: Question) -> tuple[list[str], int]:
    """Go down the order of preference and take whom no upper bound forbids; gives the list and how many floors it misses."""
    most = [limit for limit in asked.limits if limit.is_most]
    of: dict[str, list[int]] = {}
    for index, limit in enumerate(most):
        for number in limit.members:
            of.setdefault(number, []).append(index)
    room = [limit.count for limit in most]
    taken: list[str] = []
    for each in sorted(asked.candidates, key=lambda each: each.scores, reverse=True):
        bounds = of.get(each.number, [])
        if len(taken) < asked.size and all(room[index] for index in bounds):
            taken.append(each.number)
            for index in bounds:
                room[index] -= 1
    missed = sum(len(limit.members & set(taken)) < limit.count for limit in asked.limits if not limit.is_most)
    return taken, missed


def totals(asked: Question, chosen: list[str] | tuple[str, ...]) -> tuple[int, ...]:
    """Sum each preference over a list."""
    scores = {each.number: each.scores for each in asked.candidates}
    return tuple(map(sum, zip(*(scores[number] for number in chosen), strict=True)))


def _said(choice: Choice, seconds: float, worked: float) -> str:
    spent = f"{seconds:.2f} s ({worked:.2f} s of the processor)"
    return f"{len(choice.chosen):,} chosen in {spent}, totals {choice.totals}, proved by {'/'.join(choice.proven)}"


def _timed(asked: Question) -> tuple[Choice, float, float]:
    start, worked = time.perf_counter(), time.process_time()
    choice = choose(asked)
    return choice, time.perf_counter() - start, time.process_time() - worked


def main() -> int:
    """Measure three made-up cases, the baseline beside each, and a harder one; exit code 1 where one of the three is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=1_000)
    asked = parser.parse_args()
    slowest = 0.0
    for seed in (1, 2, 3):
        case = question(asked.people, asked.size, seed=seed)
        choice, seconds, worked = _timed(case)
        slowest = max(slowest, seconds)
        print(f"case {seed}: {_said(choice, seconds, worked)}")
        start = time.perf_counter()
        plain, missed = greedy(case)
        spent = time.perf_counter() - start
        print(f"   top down: {len(plain):,} in {spent:.2f} s, totals {totals(case, plain)}, {missed} floors missed")
    hard = overlapping(question(asked.people, asked.size, seed=1), seed=1)
    print(f"with 40 bounds across all others: {_said(*_timed(hard))}")
    print(f"slowest {slowest:.2f} s of {GOAL_SECONDS:.0f} s allowed")
    return 0 if slowest <= GOAL_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
