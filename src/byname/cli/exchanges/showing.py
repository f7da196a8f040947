"""`byname exchange show`: the record of one exchange, everybody's counts beside our own lists, as known on any day."""

from __future__ import annotations

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.exchanges.blocks import print_blocks
from byname.cli.exchanges.sections import exchange_blocks, phase_blocks, proposal_blocks, table_blocks
from byname.cli.exchanges.writing import laid_out

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register show."""
    parser = verbs.add(
        "show",
        Command(_show),
        does="show an exchange: its phases, who counts how many, and what our own lists say",
        example="byname exchange show X-1 --known-at 2025-05-24 --as roksana",
    )
    parser.add_argument("code")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _show(call: Call) -> int:
    from byname.queries.exchanges import exchange

    view = exchange(call.args.code, viewer=call.viewer, known_at=asked_day(call.args.known_at))
    if call.json:
        call.answer(laid_out(view))
        return DONE
    print_blocks(call, exchange_blocks(view))
    print_blocks(call, phase_blocks(view))
    print_blocks(call, table_blocks(view.tables))
    for proposal in view.proposals:
        print_blocks(call, proposal_blocks(proposal))
    return DONE
