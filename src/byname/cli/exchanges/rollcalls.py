"""`byname exchange rollcall`: the sheets of a handover, the clerks' words merged, and the act that comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from byname.cli.asking import asked_day, today
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.core.errors import MisuseError
from byname.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from byname.core.rollcalls.merge import Merge, MergedRow
    from byname.queries.rollcalls import Filled

__all__ = ["register"]

_SHOWN = 40
_DESK = "desk"


def register(verbs: Verbs) -> None:
    """Register rollcall."""
    parser = verbs.add(
        "rollcall",
        Command(_rollcall, writes=True),
        does="make the sheets of a roll-call, or merge the filled ones and record the act",
        example=(
            "byname exchange rollcall X-1 --phase 1 --clerks 2 --out sheets --as roksana\n"
            "  byname exchange rollcall X-1 --phase 1 --merge a.csv b.csv --settle c.csv --commit --as roksana"
        ),
    )
    parser.add_argument("exchange", metavar="EXCHANGE")
    parser.add_argument("--phase", required=True)
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the files go")
    parser.add_argument("--role", choices=("agreed", "brought"), default="agreed", help="from the list in this role")
    parser.add_argument("--power", default="", help="whose people, where the lists are of several")
    parser.add_argument("--clerks", type=int, default=1, metavar="N", help="sheets to fill, 1 to 9")
    parser.add_argument("--both", action="store_true", help="each clerk has everybody (else each has a part)")
    parser.add_argument("--merge", nargs="+", type=Path, metavar="FILE", help="filled sheets, CSV or XLSX")
    parser.add_argument("--settle", type=Path, metavar="FILE", help="a table with No. and Outcome for what contradicts")
    parser.add_argument("--commit", action="store_true", help="record the act of handover")
    parser.add_argument("--counts-theirs", type=int, metavar="N", help="how many the other side counted")
    parser.add_argument("--source", default=_DESK, help=f"who tells of the handover (else {_DESK}: this desk itself)")
    parser.add_argument("--on", metavar="DAY", help="day of the handover (else the phase's)")
    parser.add_argument("--received", metavar="DAY", help="before today: a backfill, known since then")


def _rollcall(call: Call) -> int:
    args = call.args
    if args.merge:
        return _merge(call)
    if args.settle or args.commit or args.counts_theirs is not None:
        message = "--settle, --commit and --counts-theirs go with --merge FILE: name the filled sheets."
        raise MisuseError(message)
    if not args.out:
        message = "Say where the sheets go (--out DIR), or which filled ones to merge (--merge FILE ...)."
        raise MisuseError(message)
    return _make(call)


def _make(call: Call) -> int:
    from byname.actions.rollcalls import make_roll_call
    from byname.queries.rollcalls import draw, sheet_files

    args, viewer = call.args, call.viewer
    drawn = draw(args.exchange, args.phase, viewer=viewer, role=args.role, power=args.power)
    digest = make_roll_call(
        args.exchange, args.phase, args.role, drawn.roll_call.power, clerks=args.clerks, both=args.both, by=viewer
    )
    written = [str(_write(args.out, name, content)) for name, content in sheet_files(digest, viewer=viewer)]
    left_off = {"unreadable": drawn.unreadable, "repeated": drawn.repeated, "taken_off": drawn.taken_off}
    if call.json:
        call.answer({"roll_call": digest, "people": len(drawn.roll_call.people), "files": written} | left_off)
        return DONE
    call.line(f"Roll-call {digest}: {say('counted.people', n=len(drawn.roll_call.people))} to be called.")
    for text in _left_off(left_off):
        call.line(text)
    for path in written:
        call.line(f"  {path}")
    call.line(
        f"Filled, they come back with: byname exchange rollcall {args.exchange} --phase {args.phase} --merge FILE ..."
    )
    return DONE


def _left_off(counts: dict[str, int]) -> Iterable[str]:
    for why in ("unreadable", "repeated", "taken_off"):
        if counts[why]:
            yield say(f"rollcall.left-{why.replace('_', '-')}", n=counts[why])


def _write(folder: Path, name: str, content: bytes) -> Path:
    """Write a file that names people: for its owner alone, over nothing that says otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / name
    if place.exists():
        if name.endswith(".xlsx") or place.read_bytes() == content:
            return place
        message = (
            f"{place} is there already and says otherwise; nothing was written over it. Name another folder with --out."
        )
        raise MisuseError(message)
    place.touch(mode=0o600)
    place.write_bytes(content)
    return place


def _merge(call: Call) -> int:
    from byname.queries.rollcalls import merged, which

    args = call.args
    filled = [_filled(path) for path in args.merge]
    settled = [_filled(args.settle)] if args.settle else []
    digest = which(args.exchange, args.phase, filled, viewer=call.viewer)
    found = merged(digest, filled, settled, viewer=call.viewer)
    answer = _values(found)
    if not call.json:
        _say(call, found)
    if args.commit:
        answer |= _commit(call, digest, filled, settled)
    if args.out:
        answer["files"] = [_paper(call, found)]
    if call.json:
        call.answer(answer)
    elif not args.commit:
        call.line(
            "Nothing is recorded. " + ("The same with --commit records the act." if found.done else _next(call, found))
        )
    return DONE if found.done else FOUND


def _commit(call: Call, digest: str, filled: list[Filled], settled: list[Filled]) -> dict[str, Any]:
    from django.conf import settings

    from byname.actions.rollcalls import Handover, record_handover

    args = call.args
    received = asked_day(args.received) or today()
    made_up = bool(getattr(settings, "REGISTER_MADE_UP", False))
    facts = Handover(args.source, received, received < today(), asked_day(args.on), args.counts_theirs, made_up)
    recorded = record_handover(digest, filled, settled, facts=facts, by=call.viewer)
    if not call.json and recorded.known_already:
        call.line("This act stands here already; nothing was changed.")
    elif not call.json:
        parts = ", ".join(f"{name} (document {number})" for name, number in recorded.documents)
        call.line(
            f"Recorded: {recorded.handed_over:,} handed over, {recorded.tied:,} tied to their place on the list: {parts}."
        )
    return {"documents": dict(recorded.documents), "tied": recorded.tied, "known_already": recorded.known_already}


def _paper(call: Call, found: Merge) -> str:
    """Write the act where it can be made, else the table of what is open, to be filled."""
    from byname.queries.rollcalls import act_file, settle_file

    if found.done:
        name, content = act_file(found, call.args.counts_theirs, viewer=call.viewer)
    else:
        name, content = settle_file(found, viewer=call.viewer)
    place = _write(call.args.out, name, content)
    if not call.json:
        call.line(f"  {place}")
    return str(place)


def _filled(path: Path) -> Filled:
    from byname.queries.rollcalls import Filled

    if not path.is_file():
        message = f"There is no file {path}. Check the name."
        raise MisuseError(message)
    return Filled(path.name, path.read_bytes())


def _values(found: Merge) -> dict[str, Any]:
    return {
        "roll_call": found.roll_call.digest,
        "people": len(found.rows),
        "done": found.done,
        "counts": dict(found.counts),
        "ours": found.handed_over,
        "sheets": list(found.sheets),
        "open": [_row_values(row) for row in found.open],
        "gaps": [{"number": row.called.number, "name": row.called.name, "state": row.state} for row in found.gaps],
        "added": [
            {"name": each.name, "birth_date": each.birth_date, "outcome": each.outcome, "instead_of": each.instead_of}
            for each in found.additions
        ],
        "to_mend": [problem.sentence() for problem in found.stray],
    }


def _row_values(row: MergedRow) -> dict[str, Any]:
    words = [{"sheet": w.sheet, "row": w.row, "written": w.written, "outcome": w.outcome} for w in row.words]
    why = [problem.sentence() for problem in row.problems]
    return {"number": row.called.number, "name": row.called.name, "words": words, "why": why}


def _say(call: Call, found: Merge) -> None:
    from byname.queries.rollcalls import counts

    call.line(
        f"Roll-call {found.roll_call.digest}: {say('counted.people', n=len(found.rows))}; sheets: {', '.join(found.sheets)}"
    )
    states = [(say(f"rollcall-state.{state}"), count) for state, count in found.counts.items() if count]
    call.table(("On the roll-call", "People"), states, right=(1,))
    call.line()
    call.table(("Counts", ""), counts(found, call.args.counts_theirs, viewer=call.viewer, states=False), right=(1,))
    if found.open:
        call.line()
        rows = [(row.called.number, row.called.name, _said(row), row.problems[0].rule) for row in found.open[:_SHOWN]]
        call.table(("No.", "To settle", "The sheets say", "Rule"), rows, right=(0,))
        _more(call, len(found.open))
    if found.stray:
        call.line()
        for problem in found.stray[:_SHOWN]:
            call.line(problem.sentence())
        _more(call, len(found.stray))
    if found.done and found.gaps:
        call.line()
        gaps = [(row.called.number, row.called.name, say(f"rollcall-state.{row.state}")) for row in found.gaps[:_SHOWN]]
        call.table(("No.", say("rollcall-print.gaps"), ""), gaps, right=(0,))
        _more(call, len(found.gaps))
    call.line()


def _said(row: MergedRow) -> str:
    return "; ".join(f"{word.sheet}: {word.written or '(empty)'}" for word in row.words) or "(in no sheet)"


def _more(call: Call, count: int) -> None:
    if count > _SHOWN:
        call.line(f"... and {count - _SHOWN:,} more (--json names all)")


def _next(call: Call, found: Merge) -> str:
    steps = []
    if found.stray:
        steps.append(say("rollcall.mend", n=len(found.stray)))
    if found.open:
        how = "" if call.args.out else " (--out DIR writes a table to fill)"
        steps.append(f"{say('rollcall.settle-numbers', n=len(found.open))}{how}.")
    return " ".join(steps)
