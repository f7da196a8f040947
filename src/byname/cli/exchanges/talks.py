"""`byname exchange talks`: rounds of talks; without a code the timeline with proposals and promises, with one its record."""

from __future__ import annotations

from typing import Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.exchanges.blocks import print_blocks
from byname.cli.exchanges.sections import promise_blocks, proposal_blocks, rejected_blocks, talks_blocks
from byname.cli.exchanges.writing import RECEIVED, edtf, laid_out, said, write
from byname.core.codes import known_code
from byname.core.course.talks import delegation_line
from byname.queries.exchange_results import TalksPage
from byname.wording import say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register talks."""
    parser = verbs.add(
        "talks",
        Command(_talks, writes=True),
        does="the timeline of talks; with a code and what was said there, writes a round down",
        example='byname exchange talks T-2 --round 2 --place "third city" --first-day 2025-06-02 '
        '--concrete "1,200 to be exchanged" --next-day 2025-06-20 --next-by aa --as roksana',
    )
    parser.add_argument("code", nargs="?", default="", help="a round: alone it is shown")
    parser.add_argument("--round", default="")
    parser.add_argument("--place", default="")
    parser.add_argument("--first-day", metavar="DAY")
    parser.add_argument("--last-day", metavar="DAY")
    parser.add_argument(
        "--delegation", action="append", default=[], metavar='"POWER: HEAD; MEMBER; MEMBER"', help="may be repeated"
    )
    parser.add_argument("--mediator", action="append", default=[], metavar="NAME", help="may be repeated")
    parser.add_argument("--outcome", action="append", default=[], metavar="TEXT", help="what was said; may be repeated")
    parser.add_argument(
        "--concrete", action="append", default=[], metavar="TEXT", help="what was done; may be repeated"
    )
    parser.add_argument("--next-day", metavar="DAY", help="proposed for the next round")
    parser.add_argument("--next-place", default="")
    parser.add_argument("--next-by", default="", metavar="NAME", help="who proposed it")
    parser.add_argument("--source", default="")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)
    parser.add_argument("--known-at", metavar="DAY", help="shown by what was known at the end of that day")


def _talks(call: Call) -> int:
    body = _body(call.args)
    if call.args.code and body:
        return write(call, "talks", call.args.code, body)
    return _show(call)


def _body(args: Any) -> dict[str, Any]:
    following = {"day": edtf(args.next_day), "place": args.next_place, "proposed_by": args.next_by}
    outcomes = [{"text": text, "concrete": True} for text in args.concrete]
    return said(
        {
            "round": args.round,
            "place": args.place,
            "first_day": edtf(args.first_day),
            "last_day": edtf(args.last_day),
            "delegations": [delegation_line(text) for text in args.delegation],
            "mediators": args.mediator,
            "outcomes": [*outcomes, *({"text": text, "concrete": False} for text in args.outcome)],
            "next": said(following),
            "source": args.source,
        }
    )


def _show(call: Call) -> int:
    from byname.queries.talks import talks

    page = talks(viewer=call.viewer, known_at=asked_day(call.args.known_at))
    rounds = page.rounds
    if call.args.code:
        known_code("round of talks", call.args.code, [each.talks.code for each in rounds])
        rounds = tuple(each for each in rounds if each.talks.code == call.args.code)
    if call.json:
        call.answer(_plain(page) if not call.args.code else laid_out(rounds[0]))
        return DONE
    if not page.rounds:
        call.line(say("talks.none"))
    for each in rounds:
        print_blocks(call, talks_blocks(each))
    if not call.args.code:
        for proposal in page.proposals:
            print_blocks(call, proposal_blocks(proposal))
        print_blocks(call, rejected_blocks(page.rejected))
        for promise in page.promises:
            print_blocks(call, promise_blocks(promise))
    return DONE


def _plain(page: TalksPage) -> Any:
    return laid_out(page)
