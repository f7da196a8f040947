"""What every verb that writes about exchanges does: lay out what was said, write it, say that it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from byname.cli.asking import asked_day, asked_uncertain
from byname.cli.calls import DONE, Call
from byname.core.course.formulas import Formula
from byname.core.dates import UncertainDate
from byname.queries.results import Sentence
from byname.wording import say

__all__ = ["RECEIVED", "edtf", "laid_out", "said", "stands", "write", "write_own"]

RECEIVED = "known since that day, where it is entered later"
"""What --received means."""


def edtf(text: str | None) -> str:
    """Write a day, as uncertain as it was given, as entries hold it; "" for none; raises DateError."""
    day = asked_uncertain(text)
    return day.edtf if day else ""


def said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out of a body what nobody said."""
    return {name: value for name, value in values.items() if value not in ("", None, [], {})}


def write(call: Call, kind: str, code: str, body: dict[str, Any]) -> int:
    """Write an entry as the next version of its code, and say so."""
    from byname.actions.exchanges import add_exchange_entries
    from byname.actions.references import NewReference

    add_exchange_entries([NewReference(kind, code, body, asked_day(call.args.received))], by=call.viewer)
    return stands(call, kind, code, body)


def write_own(call: Call, kind: str, body: dict[str, Any]) -> int:
    """Write an answer, a mark or a count: as an entry of its own, or with --code as the next version of one that is there."""
    from byname.actions.exchanges import add_own_entry

    if call.args.code:
        return write(call, kind, call.args.code, body)
    code = add_own_entry(kind, body, received=asked_day(call.args.received), by=call.viewer)
    return stands(call, kind, code, body)


def stands(call: Call, kind: str, code: str, body: Mapping[str, Any]) -> int:
    """Say that an entry stands."""
    if call.json:
        call.answer({"kind": kind, "code": code, "body": dict(body)})
    else:
        call.line(say("exchange.stands", kind=say(f"exchange-part.{kind}"), name=code))
    return DONE


def laid_out(value: Any) -> Any:
    """Lay a result out for JSON: days as EDTF, formulas as texts."""
    if isinstance(value, UncertainDate):
        return value.edtf
    if isinstance(value, Formula):
        return value.format()
    if is_dataclass(value) and not isinstance(value, type) and _is_ours(value):
        return {item.name: laid_out(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, Mapping):
        return {name: laid_out(each) for name, each in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [laid_out(each) for each in value]
    return value


def _is_ours(value: object) -> bool:
    """Tell whether a value is none of those that every answer words by itself, such as sentences."""
    return not isinstance(value, Sentence)
