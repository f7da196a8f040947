"""Writing the course of an exchange down: exchanges, talks, proposals, answers, promises and counts, version by version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from django.conf import settings

from byname.actions._entries import NewReference, write_entries
from byname.actions.journalled import journalled
from byname.core.codes import known_code
from byname.core.course.bodies import Read
from byname.core.course.counts import read_count
from byname.core.course.course import read_exchange
from byname.core.course.promises import read_mark, read_promise
from byname.core.course.proposals import read_answer, read_proposal
from byname.core.course.talks import read_talks
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError, Problem
from byname.core.figures import FigureQuery
from byname.core.moments import end_of_day
from byname.ledger.references import world
from byname.store.models import ReferenceEntry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from byname.store.journal import Page

__all__ = ["EXCHANGE_KINDS", "RESERVED", "PhaseChange", "add_exchange_entries", "add_own_entry", "change_exchange"]

_READERS: Final[Mapping[str, Callable[[str, Mapping[str, Any]], Read[Any]]]] = {
    "exchange": read_exchange,
    "talks": read_talks,
    "proposal": read_proposal,
    "answer": read_answer,
    "promise": read_promise,
    "promise-mark": read_mark,
    "count": read_count,
}
EXCHANGE_KINDS = tuple(_READERS)

RESERVED: Final = frozenset(
    {"check", "chronology", "left-out", "outside", "policies", "responses", "returns", "talks", "what-if"}
)
"""Words of the pages' own addresses under /exchanges/, which no exchange may be called."""

_STEMS: Final[Mapping[str, tuple[str, ...]]] = {
    "answer": ("proposal",),
    "promise-mark": ("promise",),
    "count": ("exchange", "phase", "source"),
}
"""Kind of entries of which each stands for itself -> the parts of its body that its code is made of."""

_LONGEST_STEM: Final = 56

Known = Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """What is new of one phase; what is None stays as it is. `add` lets it be a phase that there was not."""

    code: str
    day: str | None = None
    crossing: str | None = None
    state: str | None = None
    add: bool = False


@journalled("exchange", needs=Action.EXCHANGE)
def add_exchange_entries(page: Page, entries: Sequence[NewReference], *, by: Viewer) -> int:
    """Append entries about exchanges, each as the next version of its code; gives how many.

    Raises MisuseError for another kind of entry, for a body that is not whole, and for a code that it names and nobody knows.
    """
    del by
    known = _known_codes(entries)
    for entry in entries:
        _demand(entry, known)
    return write_entries(page, entries)


@journalled("exchange", needs=Action.EXCHANGE)
def add_own_entry(page: Page, kind: str, body: Mapping[str, Any], *, received: date | None = None, by: Viewer) -> str:
    """Write an answer, a mark or a count as an entry of its own, under the next free code of what it is about; gives the code.

    The code is found in the transaction: of two who write at once neither becomes a version of the other. Raises
    MisuseError for another kind, and for what is not whole.
    """
    del by
    known_code("kind with entries of its own", kind, _STEMS)
    parts = (str(body.get(part) or "") for part in _STEMS[kind])
    stem = "-".join(part for part in parts if part)[:_LONGEST_STEM]
    taken = world().of(kind)
    code = next(each for number in count(1) if (each := f"{stem}.{number}") not in taken)
    entry = NewReference(kind, code, dict(body), received)
    _demand(entry, _known_codes([entry]))
    write_entries(page, [entry])
    return code


@journalled("exchange", needs=Action.EXCHANGE)
def change_exchange(
    page: Page,
    code: str,
    *,
    parts: Mapping[str, Any] | None = None,
    phases: Sequence[PhaseChange] = (),
    received: date | None = None,
    by: Viewer,
) -> dict[str, Any]:
    """Write the next version of an exchange: the newest one with these parts and phases changed; gives its body.

    It is read and written in one transaction, so that of two who change it at once neither undoes the other's change.
    Raises MisuseError for an exchange or phase that there is not, for what is not whole, and where nothing would change.
    """
    del by
    found = world().of("exchange")
    known_code("exchange", code, found)
    _demand_later(code, received)
    body = {**found[code], **(parts or {})}
    for phase in phases:
        body["phases"] = _with_phase(code, body.get("phases") or [], phase)
    if body == found[code]:
        raise MisuseError(f"Exchange {code} stands so already; nothing was written.")
    entry = NewReference("exchange", code, body, received)
    # What was wrong with the version before is not for whoever writes down that a phase was carried out.
    _demand(entry, _known_codes([entry]), before=read_exchange(code, found[code]).problems)
    write_entries(page, [entry])
    return body


def _demand_later(code: str, received: date | None) -> None:
    """Refuse a version known since before the newest one: it would tell that day what was only learned later."""
    newest = ReferenceEntry.objects.filter(kind="exchange", code=code).order_by("-version").first()
    if received is None or newest is None or end_of_day(received, settings.REGISTER_TIME_ZONE) > newest.known_from:
        return
    message = (
        f"Exchange {code} stands as known since a later day than {received}; a change of it known before would carry what was "
        "learned later. Write it as known since that later day, or since today (leave out --received)."
    )
    raise MisuseError(message)


def _with_phase(code: str, phases: Sequence[Mapping[str, Any]], change: PhaseChange) -> list[dict[str, Any]]:
    codes = [str(phase.get("code", "")) for phase in phases]
    if not change.add:
        known_code(f"phase of {code}", change.code, codes)
    told = {"day": change.day, "crossing": change.crossing, "state": change.state}
    new = {name: value for name, value in told.items() if value is not None}
    changed = [{**phase, **new} if phase.get("code") == change.code else dict(phase) for phase in phases]
    return changed if change.code in codes else [*changed, {"code": change.code, **new}]


def _demand(entry: NewReference, known: Known, *, before: Sequence[Problem] = ()) -> None:
    """Refuse an entry that is not whole, by the first thing that is wrong with it and was not wrong `before`."""
    if entry.kind not in _READERS:
        message = f"{entry.kind!r} is no entry about exchanges. There are: {', '.join(EXCHANGE_KINDS)}."
        raise MisuseError(message)
    if entry.kind == "exchange" and "/" in entry.code:
        message = (
            f"The exchange code {entry.code!r} has a slash, and its page could not be addressed. Write X-1, not X/1."
        )
        raise MisuseError(message)
    if entry.kind == "exchange" and entry.code in RESERVED:
        message = (
            f"The exchange code {entry.code!r} is the address of another page. Choose another, such as X-{entry.code}."
        )
        raise MisuseError(message)
    problems = [each for each in _READERS[entry.kind](entry.code, entry.body).problems if each not in before]
    if problems:
        raise MisuseError(_sentence(problems[0]))
    for kind, code in _named_codes(entry):
        # A register that has registered none of a kind cannot ask for one of them; but an answer answers something.
        if code and (known[kind] or kind == _STEMS.get(entry.kind, ("",))[0]):
            known_code(kind, code, known[kind])
    _demand_phase(entry)
    if entry.kind == "promise" and entry.body.get("figure"):
        FigureQuery.parse(str(entry.body["figure"]))


def _sentence(problem: Problem) -> str:
    if not problem.found:
        return f"{problem.where}: {problem.rule}. {problem.hint}"
    return problem.sentence()


def _known_codes(entries: Sequence[NewReference]) -> dict[str, set[str]]:
    """Give kind -> every code that there is, those of these entries among them: one may name another that comes with it."""
    found = world()
    kinds = ("power", "source", "exchange", "talks", "proposal", "promise")
    known = {kind: set(found.of(kind)) for kind in kinds}
    for entry in entries:
        known.setdefault(entry.kind, set()).add(entry.code)
    return known


_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "exchange": {"talks": "talks"},
    "talks": {"source": "source"},
    "proposal": {"talks": "talks", "exchange": "exchange", "by": "power", "to": "power", "source": "source"},
    "answer": {"proposal": "proposal", "by": "power", "counter": "proposal", "source": "source"},
    "promise": {"source": "source"},
    "promise-mark": {"promise": "promise", "source": "source"},
    "count": {"exchange": "exchange", "source": "source", "power": "power"},
}
"""Kind of entry -> the part of its body that names an entry -> of which kind."""


def _named_codes(entry: NewReference) -> Iterator[tuple[str, str]]:
    body = entry.body
    for part, kind in _NAMES[entry.kind].items():
        yield kind, str(body.get(part) or "")
    if entry.kind == "exchange":
        yield from (("power", str(side)) for side in body.get("sides") or ())
        yield from (("source", str(said.get("source", ""))) for said in body.get("numbers") or ())
    if entry.kind == "talks":
        yield from (("power", str(each.get("power", ""))) for each in body.get("delegations") or ())


def _demand_phase(entry: NewReference) -> None:
    """Refuse a count in a phase that its exchange does not have, where it has any."""
    if entry.kind != "count" or not entry.body.get("phase"):
        return
    exchange = str(entry.body["exchange"])
    phases = [str(phase.get("code", "")) for phase in world().of("exchange").get(exchange, {}).get("phases") or ()]
    if phases:
        known_code(f"phase of {exchange}", str(entry.body["phase"]), phases)
