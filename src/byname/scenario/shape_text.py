"""A shape written as the text of a shape file, so that a drawn shape can be given to the demo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from byname.scenario.shape import Exchange, Phase, Power, Shape

__all__ = ["shape_text"]

_TABLES = (
    "plant", "brigade", "focus", "units", "kinship", "coverage", "documents", "lists", "case", "published", "vanishing",
    "counting", "services", "health",
)  # fmt: skip


def shape_text(shape: Shape) -> str:
    """Write a shape as TOML; reading the text again gives the same shape."""
    lines = [f"{name} = {_value(getattr(shape, name))}" for name in ("title", "start", "as_of")]
    for power in shape.powers:
        lines += ["", "[[power]]", *_entries(power)]
    for name in _TABLES:
        lines += ["", f"[{name}]", *_entries(getattr(shape, name))]
    for group, tables in (("others", shape.others), ("errors", shape.errors)):
        for name, table in tables.items():
            lines += ["", f"[{group}.{name}]", *_entries(table)]
    for exchange in shape.exchanges:
        lines += ["", "[[exchange]]", *_exchange(exchange, shape.powers)]
    return "\n".join(lines) + "\n"


def _entries(table: Any) -> Iterator[str]:
    return (f"{item.name} = {_value(getattr(table, item.name))}" for item in fields(table))


def _exchange(exchange: Exchange, powers: tuple[Power, ...]) -> Iterator[str]:
    yield from (f"{name} = {_value(getattr(exchange, name))}" for name in ("code", "title", "formula", "track"))
    for name, phases in (("phases", exchange.phases), ("called_off", exchange.called_off)):
        yield f"{name} = ["
        for phase in phases:
            yield f"  {{ {_phase(phase, powers)} }},"
        yield "]"


def _phase(phase: Phase, powers: tuple[Power, ...]) -> str:
    numbers = (f"{item.code} = [{phase.military[item.code]}, {phase.civilians[item.code]}]" for item in powers)
    planned = (f"planned = {_value(phase.planned)}",) if phase.planned else ()
    return ", ".join((f"code = {_value(phase.code)}", f"day = {_value(phase.day)}", *planned, *numbers))


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
