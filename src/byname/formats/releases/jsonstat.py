"""Frozen figures as JSON-stat 2.0: a dataset of the number with its range, one of its groups, one of its days."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from byname.core.releases.printed import Cell, Printed, cells_of

__all__ = ["json_stat"]

_MEASURES = ("value", "low", "high")
_WITHHELD = "withheld"


def json_stat(figure: Printed, *, lang: str = "en") -> bytes:
    """Write a figure: one dataset, or a collection of them where it has a table or a series. UTF-8.

    A cell that is not published is null, and its status says so with the rule.
    """
    cells = cells_of(figure.told)
    parts = [[cell for cell in cells if cell.part == part] for part in ("total", "group", "day")]
    sets = [_dataset(figure, each, lang) for each in parts if each]
    value = sets[0] if len(sets) == 1 else _collection(figure, sets, lang)
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _facts(figure: Printed, lang: str) -> dict[str, Any]:
    """Give what every object of the file says: label, source, day, notes, and what to know of it (made up, retracted)."""
    told, words = figure.told, figure.told["words"][lang]
    notes = [*words["definition"], *words["caveats"], *([told["note"]] if told["note"] else [])]
    made_up = [told["made_up_words"][lang]] if figure.made_up else []
    return {
        "version": "2.0",
        "label": words["sentence"],
        "source": f"{told['register']}; Byname {figure.number}",
        "updated": told["known"],
        "note": [*made_up, *([figure.why] if figure.why else []), *notes],
        "extension": {
            "byname": {
                "number": figure.number,
                "figure": told["figure"],
                "sha256": figure.digest,
                "key": told["key"],
                "made_up": figure.made_up,
                "retracted": figure.retracted,
                "by": figure.by_number,
            }
        },
    }


def _collection(figure: Printed, sets: Sequence[dict[str, Any]], lang: str) -> dict[str, Any]:
    return _facts(figure, lang) | {"class": "collection", "link": {"item": list(sets)}}


def _dataset(figure: Printed, cells: Sequence[Cell], lang: str) -> dict[str, Any]:
    part = cells[0].part
    name, labels = _dimension(figure, cells, lang)
    measures = _MEASURES if part == "total" else _MEASURES[:1]
    values = [getattr(cell, measure) for cell in cells for measure in measures]
    hidden = [cell for cell in cells for _ in measures]
    status = {str(place): f"{_WITHHELD}:{cell.withheld}" for place, cell in enumerate(hidden) if cell.withheld}
    role = {"metric": ["measure"]} | ({"time": [name]} if name == "time" else {})
    return _facts(figure, lang) | {
        "class": "dataset",
        "id": [name, "measure"],
        "size": [len(cells), len(measures)],
        "role": role,
        "dimension": {
            name: {"label": name, "category": {"index": list(labels), "label": labels}},
            "measure": {
                "label": "measure",
                "category": {
                    "index": list(measures),
                    "label": dict(zip(measures, measures, strict=True)),
                    "unit": {each: {"label": figure.told["counting_rule"][0], "decimals": 0} for each in measures},
                },
            },
        },
        "value": values,
        **({"status": status} if status else {}),
    }


def _dimension(figure: Printed, cells: Sequence[Cell], lang: str) -> tuple[str, dict[str, str]]:
    """Give the name of the first dimension, and code -> label of its categories."""
    told = figure.told
    if cells[0].part == "group":
        return told["table"]["by"], {cell.code or "none": cell.names.get(lang) or cell.code or "none" for cell in cells}
    if cells[0].part == "day":
        return "time", {cell.code: cell.code for cell in cells}
    when = told["as_of"] or f"{told['from']}..{told['to']}"
    return "time", {when: when}
