"""`byname exchange check | vanished`: a list from outside against the register, and who is silently left out of the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from byname.cli.asking import asked_day, asked_pairs, today
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.files import whole_file
from byname.cli.words import sentence, word
from byname.core.errors import MisuseError
from byname.core.exchanges.roles import ListRole
from byname.wording import say

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival
    from byname.core.listchecks.match import MatchedList
    from byname.queries.listcheckviews import CheckLine, EarlierView, ListCheckView, VanishedHit, VanishedView

__all__ = ["register"]

_SHOWN_ROWS = 40


def register(verbs: Verbs) -> None:
    """Register check and vanished."""
    parser = verbs.add(
        "check",
        Command(_check),
        does="check a list from outside against the register: who is home, dead, unknown, on it twice, wrong, vanished",
        example="byname exchange check their-630.xlsx --source detaining --role refused --power aa --out checked.xlsx --as roksana",
    )
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="CSV or XLSX; or give --document")
    parser.add_argument("--document", type=int, metavar="N", help="check a document that was taken in already")
    parser.add_argument("--source", default="", help="code of who sent it (byname source list)")
    parser.add_argument(
        "--role", choices=list(ListRole), default=ListRole.OFFERED, help="what the list is (default: offered)"
    )
    parser.add_argument("--power", default="", help="whose people are on it")
    parser.add_argument("--exchange", default="", help="code of the exchange: only what we asked for in it")
    parser.add_argument(
        "--against", type=int, metavar="DOCUMENT", help="their earlier list, else the last in the same role"
    )
    parser.add_argument("--received", metavar="DAY", help="when it came; today where it is left out")
    parser.add_argument("--as-of", metavar="DAY", help="where people stand on that day; today where it is left out")
    parser.add_argument("--sheet", default="", help="sheet of the workbook")
    parser.add_argument("--map", action="append", metavar="FIELD=COLUMN", help="as in take-in; may be repeated")
    parser.add_argument("--out", type=Path, metavar="OUT", help="write it row by row, as .xlsx or .csv")
    parser.add_argument("--rows", action="store_true", help="show the rows of every class but those held as said")
    parser = verbs.add(
        "vanished",
        Command(_vanished),
        does="who is on a source's list and not on its next, and where they are",
        example="byname exchange vanished --source detaining --as roksana",
    )
    parser.add_argument("--source", required=True, help="code of the source (byname source list)")
    parser.add_argument("--as-of", metavar="DAY", help="where people stand on that day; today where it is left out")
    parser.add_argument("--rows", action="store_true", help="name the persons")


def _check(call: Call) -> int:
    from byname.queries.listchecks import list_check

    args = call.args
    out = _free_place(args.out)
    found = _matched(call)
    view = list_check(found, viewer=call.viewer, as_of=asked_day(args.as_of), against=args.against)
    if out:
        _write(call, view, out)
    if call.json:
        call.answer(view)
    else:
        _say(call, view)
        if out:
            call.line(say("listcheck.written", file=out))
    return FOUND if view.found else DONE


def _free_place(out: Path | None) -> Path | None:
    if out is None:
        return None
    if out.suffix.lower() not in {".xlsx", ".csv"}:
        raise MisuseError(f"{out} is neither .xlsx nor .csv. Name one of these: --out checked.xlsx.")
    if out.exists():
        raise MisuseError(f"{out} is there already; nothing was written over it. Name another file.")
    return out


def _matched(call: Call) -> MatchedList:
    from byname.actions.listchecks import match_document, match_file

    args = call.args
    if (args.file is None) == (args.document is None):
        raise MisuseError("Name one list: a FILE, or a document that was taken in with --document N.")
    if args.document is not None:
        return match_document(args.document, by=call.viewer)
    return match_file(_arrival(call), by=call.viewer)


def _arrival(call: Call) -> Arrival:
    from byname.actions.arrivals import Arrival
    from byname.queries.status import made_up

    args = call.args
    if not args.file.is_file():
        raise MisuseError(f"There is no file {args.file}. Check the name.")
    if not args.source:
        raise MisuseError("Say who sent the list: --source CODE (byname source list).")
    arrival = Arrival(
        path=args.file, title=args.file.name, source=args.source, kind="", received=asked_day(args.received) or today(),
        power=args.power, exchange=args.exchange, role=args.role, sheet=args.sheet,
        mapping=asked_pairs(args.map, option="FIELD=COLUMN"),
    )  # fmt: skip
    return replace(arrival, made_up=made_up(viewer=call.viewer))


def _write(call: Call, view: ListCheckView, out: Path) -> None:
    from byname.queries.listcheckfile import check_file

    content = check_file(view, out.suffix.lower().removeprefix("."), viewer=call.viewer)
    with whole_file(out) as stream:
        stream.write(content)


def _say(call: Call, view: ListCheckView) -> None:
    call.line(say("listcheck.result-title", title=view.title))
    about = say("listcheck.about", source=view.source_name, received=view.received, day=view.as_of)
    call.line(about)
    for note in view.notes:
        call.line(sentence(note))
    call.line()
    call.line(say("listcheck.of", n=view.rows))
    also = dict(view.also)
    call.table(
        (say("listcheck.class"), say("listcheck.rows"), ""),
        [
            (word("listcheck-verdict", code), f"{n:,}", say("listcheck.also", n=also[code]) if code in also else "")
            for code, n in view.counts
        ]
        + [(say("listcheck.sum"), f"{view.rows:,}", "")],
        right=(1,),
    )
    _say_parts(call, say("listcheck.marks"), [(word("listcheck-mark", code), n) for code, n in view.marks])
    call.line()
    call.table(
        (say("listcheck.categories"), say("listcheck.yes"), say("listcheck.no"), say("listcheck.unknown")),
        [(word("listcheck-category", each.code), each.yes, each.no, each.unknown) for each in view.categories],
        right=(1, 2, 3),
    )
    if view.earlier:
        _say_earlier(call, view.earlier)
    call.line()
    if view.requested.persons:
        parts = [(word("listcheck-request", code), n) for code, n in view.requested.parts]
        _say_parts(call, say("listcheck.requested-of", n=view.requested.persons), parts)
    else:
        call.line(say("listcheck.requested-none"))
    _say_rows(call, view)


def _say_parts(call: Call, title: str, parts: list[tuple[str, int]]) -> None:
    if parts:
        call.line()
        call.table((title, ""), [(text, f"{number:,}") for text, number in parts], right=(1,))


def _say_earlier(call: Call, earlier: EarlierView) -> None:
    title = say("listcheck.earlier-of", number=str(earlier.document), received=earlier.received, n=earlier.persons)
    _say_parts(call, title, [(word("listcheck-fate", code), number) for code, number in earlier.fates])


def _say_rows(call: Call, view: ListCheckView) -> None:
    rows = [line for line in view.lines if line.verdict != "as-said"] if call.args.rows else []
    if rows:
        call.line()
        head = [say(f"listcheck.{name}") for name in ("row", "says", "class", "finding")]
        said = [(row.row, f"{row.name} {row.birth}", word("listcheck-verdict", row.verdict), _why(row)) for row in rows]
        call.table(head, said[:_SHOWN_ROWS], right=(0,))
        if len(rows) > _SHOWN_ROWS:
            call.line(say("listcheck.and-more", n=len(rows) - _SHOWN_ROWS))
        _say_hits(call, view.earlier.vanished if view.earlier else ())


def _say_hits(call: Call, hits: tuple[VanishedHit, ...]) -> None:
    if hits:
        call.line()
        told = [(hit.person.number, hit.person.name, word("listcheck-fate", hit.fate)) for hit in hits[:_SHOWN_ROWS]]
        call.table((say("people.number"), say("field.name"), say("listcheck.where")), told)
        if len(hits) > _SHOWN_ROWS:
            call.line(say("listcheck.more-hits", n=len(hits) - _SHOWN_ROWS))


def _why(line: CheckLine) -> str:
    known = line.person.number if line.person else ""
    perhaps = [f"{say('listcheck.perhaps')} {each.person.number}" for each in line.candidates]
    return "; ".join(part for part in (known, *map(sentence, line.findings), *perhaps, line.problem) if part)


def _vanished(call: Call) -> int:
    from byname.queries.vanished import vanished

    view = vanished(call.args.source, viewer=call.viewer, as_of=asked_day(call.args.as_of))
    if call.json:
        call.answer(_with_missing(view))
    else:
        _say_vanished(call, view)
    return FOUND if view.found else DONE


def _with_missing(view: VanishedView) -> dict[str, Any]:
    from byname.cli.words import plain

    told: dict[str, Any] = plain(view)
    for pair, each in zip(told["pairs"], view.pairs, strict=True):
        pair["missing"] = each.missing
    return told


def _say_vanished(call: Call, view: VanishedView) -> None:
    call.line(say("vanished.title", source=view.source_name))
    if not view.pairs:
        call.line(say("vanished.no-pair"))
    for pair in view.pairs:
        earlier = pair.earlier
        title = say(
            "vanished.pair", earlier=str(earlier.document), earlier_day=earlier.received, later=str(pair.later),
            later_day=pair.later_received, n=pair.missing, whole=earlier.persons,
        )  # fmt: skip
        _say_parts(call, title, [(word("listcheck-fate", code), number) for code, number in earlier.fates])
        if call.args.rows:
            _say_hits(call, earlier.vanished)
