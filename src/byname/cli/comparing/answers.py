"""Two lists compared as JSON: the pairs, the weaker candidates, who stands in one list alone, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from byname.cli.comparing.explaining import weights_told
from byname.cli.comparing.labels import problem_told
from byname.cli.comparing.reasons import reasons
from byname.core.comparisons.outcome import ListsCompared, PairCompared
from byname.core.errors import Problem
from byname.core.linkage.weighed import PairWeighed

if TYPE_CHECKING:
    from byname.cli.comparing.opening import OpenedList
    from byname.engines.weighing import Weighing

__all__ = ["answer_of", "problem_of"]

_SIDES = ("left", "right")


def answer_of(
    found: ListsCompared, lists: Sequence[OpenedList], weighing: Weighing, *, lang: str, purpose: str = ""
) -> dict[str, Any]:
    """Give what was found; rows are named by the column that was asked for, else by their number."""
    pairs, possible = (
        [
            _pair(pair, opened, found, lang)
            for pair, opened in zip(told, weighing.opened([(pair.left, pair.right) for pair in told]), strict=True)
        ]
        for told in (found.pairs, found.possible)
    )
    told = {
        "pairs": pairs,
        "possible": possible,
        "left_only": [found.left[place].label for place in found.left_only],
        "right_only": [found.right[place].label for place in found.right_only],
        "problems": [
            problem_of(side, each, lang=lang)
            for side, opened in zip(_SIDES, lists, strict=False)
            for each in opened.problems
        ],
        "lists": [
            {"name": opened.name, "lines": opened.lines, "rows": len(opened.rows), "aside": dict(opened.aside)}
            | {"read": dict(opened.read_as), "also": list(opened.also), "unread": list(opened.unread)}
            | {"counted": {each.value: number for each, number in found.counted(side).items()}}
            for side, opened in zip(_SIDES, lists, strict=False)
        ],
        "decided": [
            {"left": found.left[one].label, "right": found.right[other].label, "same": same, "by": who, "why": why}
            for (one, other), (same, who, why) in found.decided.items()
        ],
        "not_compared": [{"key": key, "rows": rows} for key, rows in found.not_compared],
    }
    return told | ({"purpose": purpose} if purpose else {})


def problem_of(list_: str, each: Problem, *, lang: str) -> dict[str, str]:
    """Give what is wrong in a list, or with what was decided."""
    told = {"list": list_, "where": each.where, "code": each.code, "found": each.found, "rule": each.rule}
    return told | {"hint": each.hint, "told": problem_told(each, lang=lang)}


def _pair(pair: PairCompared, opened: PairWeighed, found: ListsCompared, lang: str) -> dict[str, Any]:
    return {
        "left": found.left[pair.left].label,
        "right": found.right[pair.right].label,
        "probability": pair.found.probability,
        "verdict": "same" if pair.found.same else "undecided",
        "reason": pair.found.reason,
        "changed": [each.field for each in pair.changed],
        "changes": [
            {"field": each.field, "left": each.left, "right": each.right}
            | ({"less_precise": True} if each.less_precise else {})
            for each in pair.changes
        ],
        "evidence": [
            {
                "feature": each.feature,
                "left": each.left,
                "right": each.right,
                "score": round(each.weight, 4),
                "why": why,
            }
            for each, why in reasons(pair.found.evidence, lang=lang)
        ],
    } | weights_told(opened)
