"""`byname exchange report`: one exchange as one text that stands by itself and prints: record, counts, lists, tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from byname.cli.asking import asked_day, today
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.exchanges.blocks import Block, Heading, Items, Paragraph, Table, as_html, as_markdown, print_blocks
from byname.cli.exchanges.sections import cell_text, exchange_blocks, phase_blocks, proposal_blocks, table_blocks
from byname.cli.exchanges.writing import laid_out
from byname.cli.words import word
from byname.core.errors import MisuseError
from byname.queries.exchange_results import ExchangeView
from byname.wording import say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register report."""
    parser = verbs.add(
        "report",
        Command(_report),
        does="draw an exchange up as one text fit to print; it names nobody",
        example="byname exchange report X-1 --out X-1.html --known-at 2025-06-01 --as roksana",
    )
    parser.add_argument("code")
    parser.add_argument("--out", metavar="FILE", help="FILE.html or FILE.md; without it the report is printed here")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _report(call: Call) -> int:
    from byname.queries.exchanges import exchange

    known_at = asked_day(call.args.known_at)
    out = Path(call.args.out) if call.args.out else None
    if out is not None and out.suffix not in {".html", ".md"}:
        message = f"{out.name!r} is neither .html nor .md. Name the report so, for example {call.args.code}.html."
        raise MisuseError(message)
    view = exchange(call.args.code, viewer=call.viewer, known_at=known_at)
    blocks = [*_opening(view), *_lists(call, known_at), *table_blocks(view.tables), *_closing(view)]
    if out is None:
        if call.json:
            call.answer(laid_out(view))
        else:
            print_blocks(call, blocks)
        return DONE
    banner = say("banner.made-up") if view.made_up else ""
    title = say("report.title", name=view.exchange.code)
    if out.suffix == ".html":
        text = as_html(blocks, title=title, banner=banner)
    else:
        text = as_markdown([*([Paragraph(banner, flag=True)] if banner else []), *blocks])
    out.write_text(text, encoding="utf-8")
    call.line(say("report.written", file=out))
    return DONE


def _opening(view: ExchangeView) -> Iterator[Block]:
    title, *rest = exchange_blocks(view)
    yield title
    yield Paragraph(say("report.drawn", day=today(), known=view.known_at or ""))
    yield from rest
    yield from phase_blocks(view)


def _lists(call: Call, known_at: date | None) -> Iterator[Block]:
    """Give the lists of the exchange in numbers: who was asked for, agreed, came."""
    from byname.queries.handovers import handover

    view = handover(call.args.code, viewer=call.viewer, known_at=known_at)
    for place, side in enumerate(view.sides):
        if not place:
            yield Heading(2, say("report.lists"))
        yield Heading(3, side.name)
        if side.lists:
            lists = ((word("list-role", role), number) for role, number in side.lists)
            yield Items(tuple(f"{role}: {say('report.list-count', n=number)}" for role, number in lists))
        head = (side.name, say("handover.persons"))
        yield Table(head, tuple((word("handover", cell.code), cell_text(cell)) for cell in side.cells), (1,))


def _closing(view: ExchangeView) -> Iterator[Block]:
    for place, proposal in enumerate(view.proposals):
        if not place:
            yield Heading(2, say("proposals.title"))
        yield from proposal_blocks(proposal)
    yield Heading(2, say("report.how"))
    yield Paragraph(say("report.how-text"))
    figures = [(cell.code, side.name, cell.figure) for side in view.whole for cell in side.own if cell.figure]
    yield Items(tuple(f"{name}, {word('exchange-column', code).lower()}: {figure}" for code, name, figure in figures))
    address = f"/exchanges/{view.exchange.code}/"
    yield Paragraph(say("report.sections"))
    yield Items((address, f"{address}lists/", f"{address}left-out/"))
