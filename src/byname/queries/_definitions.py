"""What a figure counts, in a sentence: its definition's codes said by wording, or plainly where wording lacks one."""

from __future__ import annotations

from byname.core.figures import FigureQuery
from byname.ledger.references import World
from byname.queries._asked import named
from byname.queries._persons import shown_value
from byname.wording import has, say, say_pairs

__all__ = ["definition_of"]

_NAMED = {"cohort": "cohort", "power": "power", "exchange": "exchange"}


def definition_of(query: FigureQuery, world: World) -> str:
    """Say what is counted, part by part."""
    parts = dict.fromkeys(query.definition())
    kind = "flow" if query.is_flow else "stock"
    said = [_say(kind, _status(query.status))]
    for code, value in parts:
        if code in {"status", "kind"}:
            continue
        if code == "rule":
            said.append(_say(f"rule.{value}", value))
        else:
            said.append(_say(code, _named(code, value, world)))
    if query.known:
        said.append(_say("known", query.known))
    return "; ".join(said) + "."


def _named(code: str, value: str, world: World) -> str:
    """Give what is asked for by the name that it has: a group by its title, a field and a value of it in words."""
    if code != "by":
        return named(world, _NAMED[code], value) if code in _NAMED else value
    field, told, group = value.partition("=")
    label = say(f"field.{field}") if has(f"field.{field}") else field
    return f"{label}: {shown_value(world, field, group)}" if told else label.lower()


def _status(status: str) -> str:
    return say(f"status.{status}") if has(f"status.{status}") else status


def _say(code: str, value: str) -> str:
    full = f"definition.{code}"
    if has(full):
        return say_pairs(full, [("value", value)])
    return code.removeprefix("rule.") if value == code.removeprefix("rule.") else f"{code}: {value}"
