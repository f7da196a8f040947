"""Scores of other programs for pairs of names; run by `benchmarks.names` in an environment of their own.

Reads {"pairs": [[left, right], ...], "cap": n} on standard input and prints {program: {"scores", "us"}}: as many scores
as it had time for, and microseconds a pair. A program that is not installed is left out. Imports nothing of this project.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

Pairs = list[list[str]]


def main() -> None:
    """Score the pairs with whatever is installed."""
    asked = json.load(sys.stdin)
    found: dict[str, Any] = {}
    for programs in (_rapidfuzz, _nomenklatura):
        try:
            found |= programs(asked["pairs"], asked["cap"])
        except ImportError:
            continue
    json.dump(found, sys.stdout)


def _timed(score: Callable[[str, str], float], pairs: Pairs) -> dict[str, Any]:
    for left, right in pairs[:20]:  # whatever is loaded at first use is not counted
        score(left, right)
    start = time.process_time()
    scores = [score(left, right) for left, right in pairs]
    return {"scores": scores, "us": (time.process_time() - start) / max(len(pairs), 1) * 1e6}


def _rapidfuzz(pairs: Pairs, _cap: int) -> dict[str, Any]:
    anyascii = import_module("anyascii").anyascii
    fuzz, distance = import_module("rapidfuzz.fuzz"), import_module("rapidfuzz.distance")

    def plain(name: str) -> str:
        return str(anyascii(name)).lower().replace(",", " ")

    def sorted_jaro(left: str, right: str) -> float:
        return float(
            distance.JaroWinkler.similarity(*(" ".join(sorted(plain(name).split())) for name in (left, right)))
        )

    return {
        "anyascii, token_set_ratio": _timed(lambda a, b: fuzz.token_set_ratio(plain(a), plain(b)), pairs),
        "anyascii, token_sort_ratio": _timed(lambda a, b: fuzz.token_sort_ratio(plain(a), plain(b)), pairs),
        "anyascii, Jaro-Winkler of sorted words": _timed(sorted_jaro, pairs),
    }


def _nomenklatura(pairs: Pairs, cap: int) -> dict[str, Any]:
    model = import_module("followthemoney").model
    matcher = import_module("nomenklatura.matching").get_algorithm("logic-v2")
    config = matcher.default_config()

    def person(name: str, number: int) -> Any:
        entity = model.make_entity("Person")
        entity.id = str(number)  # a name is remembered by id: never the same id twice
        entity.add("name", name)
        return entity

    numbers = iter(range(10 * len(pairs) + 10))

    def score(left: str, right: str) -> float:
        return float(matcher.compare(person(left, next(numbers)), person(right, next(numbers)), config).score)

    return {"nomenklatura logic-v2": _timed(score, pairs[:cap])}


if __name__ == "__main__":
    main()
