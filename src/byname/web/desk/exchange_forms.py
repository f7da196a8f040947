"""Forms about exchanges: their fields, and what was typed read into the bodies of entries; each form does one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from django.http import QueryDict

from byname.actions import exchanges as acts
from byname.actions.references import NewReference
from byname.core.course.counts import COUNTED, Way, table_lines
from byname.core.course.course import State
from byname.core.course.promises import PromiseState
from byname.core.course.proposals import Reply
from byname.core.course.talks import delegation_line
from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries import references
from byname.web.desk.asking import asked_day
from byname.wording import say

__all__ = ["Field", "Form", "exchange_forms", "filled", "listed_form", "talks_forms"]

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its name, the code of its label, how it is asked for (text, day, number, area, select)."""

    name: str
    label: str
    sort: str = "text"
    options: Options = ()
    required: bool = False
    hint: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One form; `act` writes what was typed and gives the code that it stands under. `refusal`: why nothing was written."""

    do: str
    title: str
    fields: tuple[Field, ...]
    act: Callable[[QueryDict, Viewer], str]
    refusal: str = ""


def filled(forms: Iterable[Form], do: str, typed: QueryDict, refusal: str) -> tuple[Form, ...]:
    """Give the forms back with what was typed into the one that was refused, and why."""
    return tuple(
        replace(
            form,
            refusal=refusal,
            fields=tuple(replace(field, value=typed.get(field.name, "")) for field in form.fields),
        )
        if form.do == do
        else form
        for form in forms
    )


_RECEIVED = Field("received", "exchange.received", "date")


def listed_form(viewer: Viewer) -> Form:
    """Give the form that writes a new exchange down."""
    powers, sources = _entries("power", viewer), _entries("source", viewer)
    fields = (
        Field("code", "exchange.code", required=True),
        Field("title", "exchange.title"),
        Field("formula", "exchange.formula", hint="proposal.formula-hint"),
        Field("track", "exchange.track"),
        Field("side", "exchange.first-side", "select", powers),
        Field("other_side", "exchange.other-side", "select", powers),
        Field("mediators", "exchange.mediators", hint="exchange.mediators-hint"),
        Field("talks", "exchange-part.talks", "select", _entries("talks", viewer)),
        Field("number", "exchange.number"),
        Field("source", "exchange.number-by", "select", sources),
        _RECEIVED,
    )
    return Form("new", "exchange.new", fields, _new)


def exchange_forms(code: str, phases: Iterable[str], viewer: Viewer) -> tuple[Form, ...]:
    """Give the forms of one exchange: how a phase stands, how the whole stands, how many somebody counts."""
    known = tuple((phase, phase) for phase in phases)
    states = tuple((state.value, say(f"exchange-state.{state.value}")) for state in State)
    of_phase = tuple(each for each in states if each[0] != State.UNDER_WAY)
    return (
        Form("phase", "exchange.set-phase", _phase_fields(known, of_phase), partial(_phase, code)),
        Form(
            "state",
            "exchange.set-state",
            (Field("state", "exchange.state", "select", states, required=True), _RECEIVED),
            partial(_state, code),
        ),
        Form("count", "exchange.add-count", _count_fields(known, viewer), partial(_count, code)),
    )


def _phase_fields(known: Options, states: Options) -> tuple[Field, ...]:
    return (
        Field("phase", "exchange.choose-phase", "select", known),
        Field("other_phase", "exchange.other-phase"),
        Field("day", "exchange.day", "day"),
        Field("crossing", "exchange.crossing"),
        Field("state", "exchange.state", "select", states),
        _RECEIVED,
    )


def _count_fields(known: Options, viewer: Viewer) -> tuple[Field, ...]:
    ways = tuple((way.value, say(f"exchange-way.{way.value}")) for way in Way)
    whole = (("", say("exchange.count-whole")), *known)
    return (
        Field("phase", "exchange.choose-phase", "select", whole),
        Field("source", "exchange.source", "select", _entries("source", viewer), required=True),
        Field("power", "exchange.side", "select", _entries("power", viewer), required=True),
        Field("way", "exchange.way", "select", ways),
        *(Field(name, f"exchange-column.{name}", "number") for name in COUNTED),
        Field("parts", "exchange.table-lines", "area", hint="exchange.table-lines-hint"),
        Field("day", "exchange.counted-day", "day"),
        _RECEIVED,
    )


def _phase(code: str, typed: QueryDict, by: Viewer) -> str:
    new = _text(typed, "other_phase")
    if not new and not _text(typed, "phase"):
        raise MisuseError(say("exchange.no-phase"))
    change = acts.PhaseChange(
        new or _text(typed, "phase"),
        _day(typed, "day") or None,
        _text(typed, "crossing") or None,
        _text(typed, "state") or None,
        add=bool(new),
    )
    acts.change_exchange(code, phases=[change], received=asked_day(typed, "received"), by=by)
    return code


def _state(code: str, typed: QueryDict, by: Viewer) -> str:
    parts = {"state": _text(typed, "state")}
    acts.change_exchange(code, parts=parts, received=asked_day(typed, "received"), by=by)
    return code


def _count(code: str, typed: QueryDict, by: Viewer) -> str:
    texts = _texts(typed, ("phase", "source", "power", "way", *COUNTED))
    lines = [line for line in _text(typed, "parts").splitlines() if line.strip()]
    body = {"exchange": code, **texts, "day": _day(typed, "day"), "parts": table_lines(lines)}
    return acts.add_own_entry("count", _said(_numbers(body)), received=asked_day(typed, "received"), by=by)


def _new(typed: QueryDict, by: Viewer) -> str:
    code = _text(typed, "code")
    if any(entry["code"] == code for entry in references.entries("exchange", viewer=by)):
        raise MisuseError(say("exchange.there-already", name=code))
    sides = [side for side in (_text(typed, "side"), _text(typed, "other_side")) if side]
    number, source = _text(typed, "number"), _text(typed, "source")
    body = {
        **_texts(typed, ("title", "formula", "track", "talks")),
        "sides": sides,
        "mediators": _several(typed, "mediators"),
        "numbers": [{"source": source, "number": number}] if number or source else [],
    }
    return _add("exchange", code, body, typed, by)


def talks_forms(viewer: Viewer) -> tuple[Form, ...]:
    """Give the forms of talks: a round, a proposal, an answer, a promise, a mark."""
    powers, sources = _entries("power", viewer), _entries("source", viewer)
    proposals, promises = _entries("proposal", viewer), _entries("promise", viewer)
    source = Field("source", "exchange.source", "select", sources)
    replies = tuple((reply.value, say(f"reply.{reply.value}")) for reply in Reply)
    states = tuple(
        (each.value, say(f"promise-state.{each.value}")) for each in PromiseState if each is not PromiseState.OPEN
    )
    return (
        Form("talks", "talks.new", (*_round_fields(), source, _RECEIVED), _talks),
        Form("proposal", "proposal.new", (*_proposal_fields(viewer), source, _RECEIVED), _proposal),
        Form(
            "answer",
            "answer.new",
            (
                Field("proposal", "answer.to", "select", proposals, required=True),
                Field("by", "answer.by", "select", powers),
                Field("answer", "answer.reply", "select", replies, required=True),
                Field("day", "exchange.day", "day"),
                Field("reason", "answer.reason"),
                Field("counter", "answer.counter", "select", proposals),
                source,
                _RECEIVED,
            ),
            _answer,
        ),
        Form("promise", "promise.new", (*_promise_fields(), source, _RECEIVED), _promise),
        Form(
            "mark",
            "promise.set-mark",
            (
                Field("promise", "promise.promise", "select", promises, required=True),
                Field("state", "promise.state", "select", states, required=True),
                Field("number", "promise.done-more", "number"),
                Field("day", "exchange.day", "day"),
                source,
                _RECEIVED,
            ),
            _mark,
        ),
    )


def _round_fields() -> tuple[Field, ...]:
    return (
        Field("code", "exchange.code", required=True),
        Field("round", "talks.number"),
        Field("place", "talks.place"),
        Field("first_day", "talks.first-day", "day"),
        Field("last_day", "talks.last-day", "day"),
        Field("delegations", "talks.delegations", "area", hint="talks.delegations-hint"),
        Field("mediators", "talks.mediators", hint="exchange.mediators-hint"),
        Field("outcomes", "talks.outcome", "area", hint="talks.concrete-hint"),
        Field("next_day", "talks.next-day", "day"),
        Field("next_place", "talks.next-place"),
        Field("next_by", "talks.next-by"),
    )


def _proposal_fields(viewer: Viewer) -> tuple[Field, ...]:
    powers = _entries("power", viewer)
    return (
        Field("code", "exchange.code", required=True),
        Field("by", "proposal.from", "select", powers, required=True),
        Field("to", "proposal.to", "select", powers),
        Field("day", "exchange.day", "day"),
        Field("formula", "proposal.formula", hint="proposal.formula-hint"),
        Field("all_day", "proposal.all-day", "day"),
        Field("all_status", "proposal.all-status"),
        Field("all_consent", "proposal.all-consent"),
        Field("bodies", "proposal.bodies"),
        Field("text", "proposal.text", "area"),
        Field("talks", "proposal.at", "select", _entries("talks", viewer)),
        Field("exchange", "proposal.exchange", "select", _entries("exchange", viewer)),
    )


def _promise_fields() -> tuple[Field, ...]:
    return (
        Field("code", "exchange.code", required=True),
        Field("by", "promise.who", required=True),
        Field("office", "promise.office"),
        Field("to", "promise.to-whom"),
        Field("day", "promise.when", "day"),
        Field("due", "promise.due-day", "day"),
        Field("what", "promise.undertook"),
        Field("number", "promise.number", "number"),
        Field("figure", "promise.figure"),
    )


def _talks(typed: QueryDict, by: Viewer) -> str:
    outcomes = [line.strip() for line in _text(typed, "outcomes").splitlines() if line.strip()]
    following = {
        "day": _day(typed, "next_day"),
        "place": _text(typed, "next_place"),
        "proposed_by": _text(typed, "next_by"),
    }
    body = {
        **_texts(typed, ("round", "place", "source")),
        "first_day": _day(typed, "first_day"),
        "last_day": _day(typed, "last_day"),
        "delegations": [delegation_line(line) for line in _text(typed, "delegations").splitlines() if line.strip()],
        "mediators": _several(typed, "mediators"),
        "outcomes": [{"text": text.lstrip("! "), "concrete": text.startswith("!")} for text in outcomes],
        "next": _said(following),
    }
    return _add("talks", _text(typed, "code"), body, typed, by)


def _proposal(typed: QueryDict, by: Viewer) -> str:
    means = {"day": _day(typed, "all_day"), **{name: _text(typed, f"all_{name}") for name in ("status", "consent")}}
    texts = _texts(typed, ("talks", "exchange", "by", "to", "formula", "bodies", "source", "text"))
    body = {**texts, "day": _day(typed, "day"), "definition": _said(means)}
    return _add("proposal", _text(typed, "code"), body, typed, by)


def _answer(typed: QueryDict, by: Viewer) -> str:
    texts = _texts(typed, ("proposal", "by", "answer", "reason", "counter", "source"))
    body = _said({**texts, "day": _day(typed, "day")})
    return acts.add_own_entry("answer", body, received=asked_day(typed, "received"), by=by)


def _promise(typed: QueryDict, by: Viewer) -> str:
    texts = _texts(typed, ("by", "office", "to", "what", "number", "figure", "source"))
    body = {**texts, "day": _day(typed, "day"), "due": _day(typed, "due")}
    return _add("promise", _text(typed, "code"), _numbers(body), typed, by)


def _mark(typed: QueryDict, by: Viewer) -> str:
    body = {**_texts(typed, ("promise", "state", "number", "source")), "day": _day(typed, "day")}
    return acts.add_own_entry("promise-mark", _said(_numbers(body)), received=asked_day(typed, "received"), by=by)


def _add(kind: str, code: str, body: Mapping[str, Any], typed: QueryDict, by: Viewer) -> str:
    received: date | None = asked_day(typed, "received")
    acts.add_exchange_entries([NewReference(kind, code, _said(body), received)], by=by)
    return code


def _entries(kind: str, viewer: Viewer) -> Options:
    """Give code and name of every entry of a kind."""
    found = references.entries(kind, viewer=viewer)
    return tuple((entry["code"], _named(entry)) for entry in found)


def _named(entry: Mapping[str, Any]) -> str:
    name = entry.get("name") or entry.get("title") or entry.get("formula") or entry.get("what") or entry.get("place")
    return f"{name} ({entry['code']})" if name else str(entry["code"])


def _text(typed: QueryDict, name: str) -> str:
    return typed.get(name, "").strip()


def _texts(typed: QueryDict, names: Iterable[str]) -> dict[str, str]:
    return {name: _text(typed, name) for name in names}


def _several(typed: QueryDict, name: str) -> list[str]:
    return [part.strip() for part in _text(typed, name).split(";") if part.strip()]


def _day(typed: QueryDict, name: str) -> str:
    text = _text(typed, name)
    return UncertainDate.parse(text).edtf if text else ""


def _numbers(body: Mapping[str, Any]) -> dict[str, Any]:
    """Turn digits into numbers where a number belongs; what is none is left for the reader to refuse."""
    numbers = {*COUNTED, "number"}
    return {
        name: int(value)
        if name in numbers and isinstance(value, str) and value.isascii() and value.isdecimal()
        else value
        for name, value in body.items()
    }


def _said(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if value not in ("", None, [], {})}
