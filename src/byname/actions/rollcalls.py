"""Making a roll-call, and recording what came of it: the clerks' sheets as they came, then the act of handover."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from django.conf import settings

from byname.actions._days import demand_past
from byname.actions._entries import NewReference, write_entries
from byname.actions._filing import covering_facts, demand_facts, record_content, unchanged, write_document
from byname.actions._reach import demand_granted, granted_powers
from byname.actions._recording import record_list
from byname.actions._standing import standing_document
from byname.actions.arrivals import Arrival, Taken
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.columns import Mapping
from byname.core.dates import UncertainDate
from byname.core.disclosure import Action, Viewer, may_see_person
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import DocumentKind
from byname.core.exchanges.roles import known_role
from byname.core.moments import Moment, moment_of, start_of_day
from byname.core.rollcalls.act import ActPart, act_parts
from byname.formats import open_table
from byname.formats.csv.write import write_csv
from byname.ledger.decisions import Withdrawals, human_judgements, human_outcomes, standing_pairs
from byname.ledger.references import world
from byname.ledger.rollcalls import ROLL_CALL, Filled, draw, kept, merge_filled, powers_of
from byname.store.models import Document, Judgement, Record, RecordState
from byname.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Mapping as Map

    from byname.core.rollcalls.merge import Merge
    from byname.core.rollcalls.rollcall import RollCall
    from byname.store.journal import Page

__all__ = ["SHEET_ROLE", "Filled", "Handover", "RecordedHandover", "make_roll_call", "record_handover"]

SHEET_ROLE: Final = "roll-call-sheet"
"""The role of a clerk's filled sheet: kept byte for byte; what it says becomes rows of the act and nothing by itself."""

_MOST_CLERKS: Final = 9


@dataclass(frozen=True, slots=True)
class Handover:
    """Covering facts of an act: who tells us, when it came, the day of the handover (None: the phase's), their count."""

    source: str
    received: date
    backfill: bool = False
    on: date | None = None
    theirs: int | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class RecordedHandover:
    """What was recorded: documents by name of the part, our count, how many rows were tied; `known_already`: nothing new."""

    documents: tuple[tuple[str, int], ...]
    handed_over: int
    tied: int
    known_already: bool


@journalled("roll-call", needs=Action.EXCHANGE)
def make_roll_call(
    page: Page, exchange: str, phase: str, role: str, power: str = "", *, clerks: int = 1, both: bool = False, by: Viewer
) -> str:  # fmt: skip
    """Draw a roll-call up from the lists that stand and keep whom it calls; gives its digest.

    The same people again are the same roll-call. Raises MisuseError where there is nobody, RefusedError where the people
    are of a power that the user was not granted.
    """
    if not 1 <= clerks <= _MOST_CLERKS:
        message = f"{clerks} is no number of clerks: 1 to {_MOST_CLERKS}."
        raise MisuseError(message)
    call = draw(exchange, phase, known_role(role), power, granted=granted_powers(by)).roll_call
    _demand_reach(call, by)
    facts = {"exchange": exchange, "phase": phase, "role": role, "power": call.power, "holder": call.holder}
    body = facts | {"records": [each.record for each in call.people], "clerks": clerks, "both": both}
    before = _entry(call.digest)
    page.note = {"roll-call": call.digest, "people": len(call.people)}
    if before is not None and all(before.get(name) == value for name, value in body.items()):
        return call.digest
    kept_on = before or {"made_on": _today().isoformat()}
    write_entries(page, [NewReference(ROLL_CALL, call.digest, {**kept_on, **body})])
    return call.digest


@sequence("handover", "link", needs=Action.EXCHANGE)
def record_handover(
    digest: str, filled: Sequence[Filled], settled: Sequence[Filled] = (), *, facts: Handover, by: Viewer
) -> RecordedHandover:
    """Record the act of handover that filled sheets make: the sheets as they came, then what they tell; the same again nothing.

    Raises MisuseError while numbers contradict or rows are to be mended, and where another act of this roll-call stands.
    """
    found = write_handover(digest, filled, settled, facts=facts, by=by)
    follow_up(by=by)
    return found


@journalled("handover", needs=Action.EXCHANGE)
def write_handover(
    page: Page, digest: str, filled: Sequence[Filled], settled: Sequence[Filled] = (), *, facts: Handover, by: Viewer
) -> RecordedHandover:
    """Write sheets, act and ties on one page, all or nothing; the engine has yet to look at them."""
    call, body = kept(digest)
    _demand_reach(call, by)
    merge = merge_filled(call, filled, settled)
    _demand_done(merge)
    facts = _dated(facts, call)
    parts = [(part, _arrival(part, call, facts)) for part in act_parts(merge)]
    for _part, arrival in parts:
        demand_facts(arrival)
        demand_granted(arrival, by=by)
    _demand_sole([arrival for _part, arrival in parts], body)
    sheets = [(each.title, _file(page, _sheet(each, call, facts))) for each in (*filled, *settled)]
    taken = [(part, record_list(page, arrival)) for part, arrival in parts]
    fresh = [(part, each.document) for part, each in taken if not each.known_already]
    tied = _tie(page, fresh, facts)
    documents = [(part.name, each.document) for part, each in taken]
    _keep(page, merge, [number for _name, number in documents], body, facts)
    page.note = {
        "roll-call": digest, "documents": [number for _name, number in documents],
        "sheets": [number for _title, number in sheets], "ours": merge.handed_over, "theirs": facts.theirs,
    }  # fmt: skip
    return RecordedHandover((*documents, *sheets), merge.handed_over, tied, known_already=not fresh)


def _demand_reach(call: RollCall, by: Viewer) -> None:
    if not all(may_see_person(by, power) for power in powers_of(call)):
        message = (
            f"{by.name} may not see everybody on this roll-call (rule power-not-granted), so nothing was recorded."
        )
        raise RefusedError(message)


def _demand_done(merge: Merge) -> None:
    if merge.done:
        return
    numbers = ", ".join(str(row.called.number) for row in merge.open[:20])
    first = (*merge.stray, *(problem for row in merge.open for problem in row.problems))[0]
    message = (
        f"No act was recorded: {say('rollcall.to-settle', n=len(merge.open))}{f' ({numbers})' if numbers else ''} and "
        f"{say('rollcall.to-mend', n=len(merge.stray))}. The first: {first.sentence()}"
    )
    raise MisuseError(message)


def _dated(facts: Handover, call: RollCall) -> Handover:
    demand_past(facts.received, "of receipt")
    on = facts.on
    if on is None:
        try:
            on = date.fromisoformat(call.day)
        except ValueError:
            message = f"Phase {call.phase} of exchange {call.exchange} has no day. Say when it was: --on DAY."
            raise MisuseError(message) from None
    if on > facts.received:
        message = (
            f"The handover of {on} cannot be told by an act received on {facts.received}. Say both: --on, --received."
        )
        raise MisuseError(message)
    return replace(facts, on=on, made_up=facts.made_up or call.made_up)


def _arrival(part: ActPart, call: RollCall, facts: Handover) -> Arrival:
    """Give a part of the act as a document that arrived; it is held in memory alone."""
    stream = BytesIO()
    write_csv(stream, part.rows)
    # Whoever died did so on some day up to the roll-call; nobody said on which.
    on = f"../{facts.on}" if part.kind is DocumentKind.DEATH_NOTICE else f"{facts.on}"
    return replace(
        _covered(f"Roll-call {call.digest}: {part.name}", call, facts),
        kind=part.kind.value, role=str(part.role), degree=part.degree.value, on=UncertainDate.from_edtf(on),
        mapping=dict(part.mapping), content=stream.getvalue(),
    )  # fmt: skip


def _sheet(filled: Filled, call: RollCall, facts: Handover) -> Arrival:
    return replace(_covered(filled.title, call, facts), role=SHEET_ROLE, content=filled.content)


def _covered(title: str, call: RollCall, facts: Handover) -> Arrival:
    return Arrival(
        Path(), title, facts.source, DocumentKind.FORM.value, facts.received, facts.backfill, power=call.power,
        holder=call.holder, exchange=call.exchange, phase=call.phase, whole=False, made_up=facts.made_up,
    )  # fmt: skip


def _demand_sole(arrivals: Iterable[Arrival], body: Map[str, Any]) -> None:
    """Refuse an act beside another of the same roll-call: everybody who came would come twice."""
    withdrawals = Withdrawals()
    standing = {number for number in body.get("documents", ()) if not withdrawals.taken_back("document", number)}
    same = {found.id for arrival in arrivals if (found := standing_document(arrival)) is not None}
    if others := sorted(standing - same):
        message = (
            f"Another act of this roll-call stands already as document {', '.join(map(str, others))}, and says otherwise. "
            f"Nothing was recorded. Take it back first (byname withdraw document {others[0]} --reason mistaken)."
        )
        raise MisuseError(message)


def _file(page: Page, arrival: Arrival) -> int:
    """File a sheet byte for byte; its rows are set aside, for what they say stands in the act."""
    demand_facts(arrival)
    filing = record_content(page, arrival)
    if filing.standing is not None:
        return unchanged(page, filing.standing).document
    [document] = page.ids(Document, 1)
    aside: Counter[str] = Counter()
    with arrival.opened() as stream:
        table = open_table(stream, name=arrival.title)
        headings: tuple[str, ...] = ()
        for row in table.rows:
            filled = any(cell.strip() for cell in row.cells)
            headings = headings or (row.cells if filled else ())
            aside["blank" if not filled else "header" if row.cells is headings else "roll-call-row"] += 1
        mapping = Mapping(1, headings, {}, tuple(range(len(headings))), "dmy", {})
        facts = covering_facts(arrival, table, mapping, dict(aside))
    taken = Taken(document, sum(aside.values()), 0, dict(aside), 0, notes=tuple(table.notes))
    write_document(page, filing, arrival=arrival, facts=facts, taken=taken)
    return document


def _tie(page: Page, fresh: Sequence[tuple[ActPart, int]], facts: Handover) -> int:
    """Tie each called one's row to the record whose name was called, as a judgement of who records the act.

    What a human said of that record holds for its copy too: else a value that was judged a slip would part them again.
    """
    numbers = {tie for part, _document in fresh for tie in part.ties if tie}
    listed = {number: record for some in _some(sorted(numbers)) for number, record in
              Record.objects.filter(number__in=some).values_list("number", "id")}  # fmt: skip
    alike = _alike(set(listed.values()))
    pairs: list[tuple[int, int]] = []
    for part, document in fresh:
        rows = dict(Record.objects.filter(document=document, part=0).values_list("place", "id"))
        # The heading is row 1 of what was written.
        for place, tie in enumerate(part.ties, start=2):
            if tie:
                pairs += [(each, rows[place]) for each in sorted({listed[tie], *alike.get(listed[tie], ())})]
    known = (
        start_of_day(facts.received, settings.REGISTER_TIME_ZONE) if facts.backfill else moment_of(datetime.now(UTC))
    )
    since = _since({each for each, _act in pairs})
    ids = page.ids(Judgement, len(pairs))
    page.write(
        Judgement,
        [
            (
                number, page.number, each, act, "same", True, "", 1.0, {"basis": "roll-call"},
                max(known, since.get(each, known)),
            )
            for number, (each, act) in zip(ids, pairs, strict=True)
        ],
    )  # fmt: skip
    return sum(1 for part, _document in fresh for tie in part.ties if tie)


def _alike(records: set[int]) -> dict[int, set[int]]:
    """Give record -> the records that a human judged to be the same person, as it stands."""
    found: dict[int, set[int]] = {}
    for pair, outcome in human_outcomes(standing_pairs(human_judgements(), Withdrawals())).items():
        for one, other in (pair, pair[::-1]):
            if outcome == "same" and one in records:
                found.setdefault(one, set()).add(other)
    return found


def _since(records: set[int]) -> dict[int, Moment]:
    rows = (RecordState.objects.filter(record__in=some, known_to=None) for some in _some(sorted(records)))
    return {record: Moment(since) for some in rows for record, since in some.values_list("record", "known_from")}


def _some(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + 500] for start in range(0, len(items), 500))


def _keep(page: Page, merge: Merge, documents: Sequence[int], body: dict[str, Any], facts: Handover) -> None:
    """Note in the roll-call's entry what became of it, unless that stands there already."""
    told = body | {"documents": list(documents), "counts": dict(merge.counts), "ours": merge.handed_over}
    told |= {"theirs": facts.theirs, "on": str(facts.on)}
    if told != body:
        write_entries(page, [NewReference(ROLL_CALL, merge.roll_call.digest, told)])


def _entry(digest: str) -> dict[str, Any] | None:
    return world().of(ROLL_CALL).get(digest)


def _today() -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
