"""Roll-calls of a handover: drawing one up, its sheets as files, filled sheets merged, the act as paper."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from byname.core.disclosure import ANY_POWER, Action, Viewer, may_see_person
from byname.core.errors import MisuseError, RefusedError
from byname.core.exchanges.roles import ListRole
from byname.core.rollcalls.merge import NOT_CALLED, Merge
from byname.core.rollcalls.rollcall import Called, RollCall, clerk_shares
from byname.core.rollcalls.sheet import HEADINGS, sheet_rows
from byname.core.rollcalls.words import Outcome
from byname.formats.csv.write import write_csv
from byname.formats.print import ActWords, act_pdf, roll_call_pdf
from byname.formats.xlsx.write import write_xlsx
from byname.ledger import rollcalls as ledger
from byname.ledger.references import world
from byname.ledger.rollcalls import Drawn, Filled
from byname.queries._asked import named
from byname.queries.gate import allow, shown
from byname.queries.looking import look
from byname.wording import day, say

__all__ = [
    "CLERKS", "Drawn", "Filled", "MadeRollCall", "act_file", "counts", "draw", "made", "merged", "roll_call", "settle_file",
    "sheet_files", "which",
]  # fmt: skip

CLERKS: Final = range(1, 10)
"""How many clerks may call one list."""

_ROLES: Final = (ListRole.AGREED, ListRole.BROUGHT)
_PRINTED: Final = ("name", "birth_date", "unit")


@dataclass(frozen=True, slots=True)
class MadeRollCall:
    """A roll-call that was made: its digest, its facts, how many people, and the documents of its act (none: not yet)."""

    digest: str
    role: str
    power: str
    people: int
    made_on: str
    clerks: int
    both: bool
    documents: tuple[int, ...] = ()


def draw(exchange: str, phase: str, *, viewer: Viewer, role: str = "agreed", power: str = "") -> Drawn:
    """Draw up the roll-call of a phase from the list as agreed or as brought; nothing is written.

    Raises RefusedError for who makes none or may not see everybody on it, MisuseError where there is nobody.
    """
    allow(Action.EXCHANGE, viewer=viewer)
    if role not in _ROLES:
        raise MisuseError(f"A roll-call is made of a list in the role agreed or brought, not {role!r}.")
    granted = None if ANY_POWER in viewer.powers else viewer.powers
    drawn = ledger.draw(exchange, phase, ListRole(role), power, granted=granted)
    return replace(drawn, roll_call=_cleared(drawn.roll_call, viewer))


def made(exchange: str, phase: str, *, viewer: Viewer) -> tuple[MadeRollCall, ...]:
    """Give the roll-calls that were made for a phase, the newest last; no person is named."""
    allow(Action.EXCHANGE, viewer=viewer)
    found = [
        MadeRollCall(
            code, body["role"], body["power"], len(body["records"]), body.get("made_on", ""), int(body.get("clerks", 1)),
            bool(body.get("both")), tuple(body.get("documents", ())),
        )
        for code, body in ledger.kept_of(exchange, phase).items()
        if may_see_person(viewer, body["power"])
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (each.made_on, each.digest)))


def roll_call(digest: str, *, viewer: Viewer) -> RollCall:
    """Give a roll-call as it was made, with nothing on it that the viewer may not see; raises MisuseError, RefusedError."""
    allow(Action.EXCHANGE, viewer=viewer)
    return _cleared(ledger.kept(digest)[0], viewer)


def sheet_files(digest: str, *, viewer: Viewer, only: str = "") -> tuple[tuple[str, bytes], ...]:
    """Give the files of a roll-call: the printed sheet, and for each clerk a CSV and an XLSX; `only` names one of them.

    Names leave the register here, so the look is written down first. Raises MisuseError, RefusedError.
    """
    allow(Action.EXPORT, viewer=viewer)
    found, body = roll_call(digest, viewer=viewer), ledger.kept(digest)[1]
    stem = _stem(found)
    shares = clerk_shares(found.people, int(body.get("clerks", 1)), both=bool(body.get("both")))
    names = [
        f"{stem}.pdf",
        *(f"{stem}-clerk-{i}.{form}" for i in range(1, len(shares) + 1) for form in ("csv", "xlsx")),
    ]
    wanted = [name for name in names if only in {"", name.removeprefix(f"{stem}-").removeprefix(f"{stem}."), name}]
    if not wanted:
        raise MisuseError(say("error.rollcall-file", found=only))
    records = [each.record for each in found.people]
    look("roll-call", {"roll-call": digest, "files": wanted, "records": records}, viewer=viewer)
    files = []
    for name in wanted:
        if name.endswith(".pdf"):
            files.append((name, roll_call_pdf(found, _labels(found))))
        else:
            clerk = int(re.findall(r"-clerk-(\d+)\.", name)[0])
            files.append((name, _clerk_file(found, shares[clerk - 1], clerk, name)))
    return tuple(files)


def which(exchange: str, phase: str, filled: Sequence[Filled], *, viewer: Viewer) -> str:
    """Give the roll-call of this phase that filled sheets belong to, by the code in their rows.

    Sheets without a code belong to the one roll-call that was made. Raises MisuseError where that is not so.
    """
    there = [each.digest for each in made(exchange, phase, viewer=viewer)]
    told = {found: each.title for each in reversed(filled) if (found := ledger.told_digest(each))}
    if len(told) > 1:
        listed = "; ".join(f"{title}: {digest}" for digest, title in sorted(told.items()))
        raise MisuseError(f"These sheets are of several roll-calls ({listed}). Merge the sheets of one.")
    digest = next(iter(told), "") or (there[0] if len(there) == 1 else "")
    if digest not in there:
        where = (
            f"{told[digest]}: its rows are of roll-call {digest}" if digest else "The sheets do not say their roll-call"
        )
        raise MisuseError(
            f"{where}; of exchange {exchange}, phase {phase} there are: {', '.join(there) or 'none'}. "
            "Look at the column Roll-call, or make the roll-call first: byname exchange rollcall X --phase P --out DIR"
        )
    return digest


def merged(digest: str, filled: Sequence[Filled], settled: Sequence[Filled] = (), *, viewer: Viewer) -> Merge:
    """Read filled sheets of a roll-call and merge them; nothing is written but the look.

    Raises MisuseError for a sheet of another roll-call, TableError for a file that is no table.
    """
    found = roll_call(digest, viewer=viewer)
    look("roll-call-merge", {"roll-call": digest, "records": [each.record for each in found.people]}, viewer=viewer)
    return ledger.merge_filled(found, filled, settled)


def counts(
    merge: Merge, theirs: int | None = None, *, viewer: Viewer, paper: bool = False, states: bool = True
) -> tuple[tuple[str, str], ...]:
    """Give both counts of a handover as (label, number): ours by the roll-call, theirs as told here or as written down.

    On paper a death said at the roll-call is counted as not come; without `states` the outcomes are left out.
    """
    allow(Action.EXCHANGE, viewer=viewer)
    call, found = merge.roll_call, world()
    rows = [
        (say("rollcall-print.agreed"), str(len(merge.rows))),
        (say("rollcall-print.ours"), str(merge.handed_over)),
    ]
    told = [(say("rollcall-print.theirs"), theirs)] if theirs is not None else []
    told += [
        (say("rollcall-print.theirs-of", source=named(found, "source", str(body.get("source", "")))), total)
        for _code, body in sorted(found.of("count").items())
        if (body.get("exchange"), str(body.get("phase", "")), body.get("power"))
        == (call.exchange, call.phase, call.power)
        and isinstance(total := body.get("total"), int)
    ]
    rows += [(label, str(number)) for label, number in told]
    if theirs is not None and theirs != merge.handed_over:
        rows.append((say("rollcall-print.difference"), f"{merge.handed_over - theirs:+}"))
    by_state = Counter(dict(merge.counts) if states else {})
    if paper:
        by_state[Outcome.ABSENT] += by_state.pop(Outcome.DIED, 0)
    kept = [(state, number) for state, number in by_state.items() if number and state != Outcome.CAME]
    rows += [(say(f"rollcall-state.{state}"), str(number)) for state, number in kept]
    unlisted = merge.unlisted
    return (*rows, *([(say("rollcall-print.unlisted"), str(unlisted))] if unlisted else []))


def act_file(merge: Merge, theirs: int | None = None, *, viewer: Viewer) -> tuple[str, bytes]:
    """Give the act of handover as a PDF: both counts, who came, every gap; raises MisuseError while something is open."""
    allow(Action.EXPORT, viewer=viewer)
    if not merge.done:
        raise MisuseError(_not_done(merge))
    call = _cleared(merge.roll_call, viewer)
    look("roll-call-act", {"roll-call": call.digest, "records": [each.record for each in call.people]}, viewer=viewer)
    labels = _labels(call, ", ".join(merge.sheets))
    # Paper goes from hand to hand: that somebody died is protected, and stays in the register.
    labels[Outcome.DIED] = labels[Outcome.ABSENT]
    told = counts(merge, theirs, viewer=viewer, paper=True)
    return f"act-{_stem(call)}.pdf", act_pdf(replace(merge, roll_call=call), ActWords(told, labels))


def settle_file(merge: Merge, *, viewer: Viewer) -> tuple[str, bytes]:
    """Give the numbers that are open as a CSV to fill: who, what each sheet says, and an empty outcome."""
    allow(Action.EXPORT, viewer=viewer)
    call = merge.roll_call
    look(
        "roll-call-settle", {"roll-call": call.digest, "records": [r.called.record for r in merge.open]}, viewer=viewer
    )
    no, name, outcome, instead, remark = (HEADINGS[i] for i in (0, 1, 5, 6, 7))
    rows = [[no, name, "Said", outcome, instead, remark, HEADINGS[9], *(["byname:made-up"] if call.made_up else [])]]
    for row in merge.open:
        said = "; ".join(f"{word.sheet}: {word.written or '(empty)'}" for word in row.words)
        mark = ["made-up data"] if call.made_up else []
        rows.append([str(row.called.number), row.called.name, said, "", "", "", call.digest, *mark])
    stream = io.BytesIO()
    write_csv(stream, rows)
    return f"settle-{_stem(call)}.csv", stream.getvalue()


def _not_done(merge: Merge) -> str:
    numbers = ", ".join(str(row.called.number) for row in merge.open[:20])
    told = [f"{len(merge.open)} to settle (No. {numbers})"] if merge.open else []
    told += (
        [f"{say('rollcall.to-mend', n=len(merge.stray))} (first: {merge.stray[0].sentence()})"] if merge.stray else []
    )
    return f"No act can be made yet: {'; '.join(told)}. Settle each number (--settle FILE), mend the rows, and merge again."


def _cleared(call: RollCall, viewer: Viewer) -> RollCall:
    """Give a roll-call without what the viewer may not see; one with people beyond his reach is refused as a whole.

    A list with gaps would be called with gaps; and nothing protected or secret is ever put on paper.
    """
    for power in sorted(ledger.powers_of(call)):
        if not may_see_person(viewer, power):
            message = (
                f"{viewer.name} may not see everybody on this roll-call (rule power-not-granted). Ask somebody who may."
            )
            raise RefusedError(message)
    seen = {code: shown(code, call.power, viewer=viewer) for code in _PRINTED}
    if all(seen.values()):
        return call
    if not seen["name"]:
        raise RefusedError(f"{viewer.name} may not see names, and a roll-call is names (rule field-identity).")
    people = tuple(
        replace(
            each, birth_date=each.birth_date if seen["birth_date"] else "", unit=each.unit if seen["unit"] else "",
        )
        for each in call.people
    )  # fmt: skip
    return replace(call, people=people)


def _clerk_file(call: RollCall, people: Sequence[Called], clerk: int, name: str) -> bytes:
    stream, rows = io.BytesIO(), sheet_rows(call, people, clerk)
    if name.endswith(".xlsx"):
        write_xlsx(stream, rows, title=f"Clerk {clerk}")
    else:
        write_csv(stream, rows)
    return stream.getvalue()


def _stem(call: RollCall) -> str:
    safe = re.sub(r"[^\w-]+", "-", f"roll-call-{call.exchange}-{call.phase}-{call.digest[1:5]}").strip("-")
    return f"{safe}-made-up" if call.made_up else safe


def _labels(call: RollCall, sheets: str = "") -> dict[str, str]:
    """Give every word that stands on the paper of a roll-call."""
    found = world()
    values: dict[str, Any] = {
        "exchange": call.exchange, "phase": call.phase, "day": _day(call.day), "power": named(found, "power", call.power),
        "holder": named(found, "power", call.holder) if call.holder else "", "digest": call.digest, "sheets": sheets,
    }  # fmt: skip
    plain = (
        "title page on-page signed number name born added instead remark legend outcome short empty counts gaps settled"
    )
    labels = {code: say(f"rollcall-print.{code}") for code in plain.split()}
    labels |= {
        code: say(f"rollcall-print.{code}") for code in ("said", "came-list", "record", "signed-ours", "signed-theirs")
    }
    prefix = "act-" if sheets else ""
    labels |= {code: say(f"rollcall-print.{prefix}{code}", **values) for code in ("lead", "sheet")}
    labels |= {"act-title": say("rollcall-print.act-title"), "made-up": say("banner.made-up")}
    states = {state: say(f"rollcall-state.{state}") for state in (*Outcome, NOT_CALLED)}
    # The codes of outcomes are asked for as they are; the page sources name the others with underscores.
    return {code.replace("-", "_"): text for code, text in labels.items()} | {
        str(code): text for code, text in states.items()
    }


def _day(text: str) -> str:
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text
