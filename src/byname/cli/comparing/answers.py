"""Two lists compared as JSON: the pairs, the weaker candidates, who stands in one list alone, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from byname.cli.comparing.reasons import reasons
from byname.core.comparisons.outcome import ListsCompared, PairCompared

if TYPE_CHECKING:
    from byname.cli.comparing.opening import OpenedList

__all__ = ["answer_of"]

_SIDES = ("left", "right")


def answer_of(found: ListsCompared, lists: Sequence[OpenedList], *, lang: str, purpose: str = "") -> dict[str, Any]:
    """Give what was found; rows are named by the column that was asked for, else by their number."""
    told = {
        "pairs": [_pair(pair, found, lang) for pair in found.pairs],
        "possible": [_pair(pair, found, lang) for pair in found.possible],
        "left_only": [found.left[place].label for place in found.left_only],
        "right_only": [found.right[place].label for place in found.right_only],
        "problems": [
            {
                "list": side,
                "where": each.where,
                "code": each.code,
                "found": each.found,
                "rule": each.rule,
                "hint": each.hint,
            }
            for side, opened in zip(_SIDES, lists, strict=False)
            for each in opened.problems
        ],
        "lists": [
            {"name": opened.name, "lines": opened.lines, "rows": len(opened.rows), "aside": dict(opened.aside)}
            | {"read": dict(opened.read_as), "unread": list(opened.unread)}
            | {"counted": {each.value: number for each, number in found.counted(side).items()}}
            for side, opened in zip(_SIDES, lists, strict=False)
        ],
        "not_compared": [{"key": key, "rows": rows} for key, rows in found.not_compared],
    }
    return told | ({"purpose": purpose} if purpose else {})


def _pair(pair: PairCompared, found: ListsCompared, lang: str) -> dict[str, Any]:
    return {
        "left": found.left[pair.left].label,
        "right": found.right[pair.right].label,
        "probability": pair.found.probability,
        "verdict": "same" if pair.found.same else "undecided",
        "changed": [each.field for each in pair.changed],
        "changes": [{"field": each.field, "left": each.left, "right": each.right} for each in pair.changes],
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
    }
