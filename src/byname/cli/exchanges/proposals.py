"""`byname exchange propose | answer`: what was proposed, by whom, and every answer with its reason."""

from __future__ import annotations

import argparse

from byname.cli.calls import Call, Command, Verbs
from byname.cli.exchanges.writing import RECEIVED, edtf, said, write, write_own
from byname.core.course.formulas import CATEGORIES
from byname.core.course.proposals import Reply

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register propose and answer."""
    parser = verbs.add(
        "propose",
        Command(_propose, writes=True),
        does="write a proposal down",
        example='byname exchange propose P-7 --formula "all for all" --by aa --to bb --day 2025-05-16 '
        "--all-day 2025-05-16 --all-status confirmed --all-consent asked --talks T-1 --as roksana",
    )
    parser.add_argument("code")
    parser.add_argument("--by", required=True, metavar="POWER")
    parser.add_argument("--to", default="", metavar="POWER")
    parser.add_argument("--day", metavar="DAY")
    parser.add_argument("--formula", default="", help="such as: 1000 for 1000; all for all; bodies: 6000 for 27")
    parser.add_argument("--all-day", metavar="DAY", help='what "all" means: held on which day')
    parser.add_argument("--all-status", default="", help='what "all" means: who counts as held')
    parser.add_argument("--all-consent", default="", help='what "all" means: those who do not want to return')
    parser.add_argument("--definition", default="", metavar="TEXT", help='what "all" means, where it was left open')
    parser.add_argument("--category", action="append", default=[], choices=list(CATEGORIES), help="may be repeated")
    parser.add_argument("--bodies", default="", help="bodies in the proposal, such as: 6000 for 27")
    parser.add_argument("--text", default="", help="the proposal in words")
    for name in ("talks", "exchange"):
        parser.add_argument(f"--{name}", default="", metavar="CODE")
    _source(parser)
    parser = verbs.add(
        "answer",
        Command(_answer, writes=True),
        does="write an answer to a proposal down; each answer stands for itself, also the seventh rejection",
        example='byname exchange answer P-7 --by bb --answer rejected --reason "lists not agreed" --day 2025-06-02 --as roksana',
    )
    parser.add_argument("proposal")
    parser.add_argument("--by", default="", metavar="POWER")
    parser.add_argument("--answer", required=True, choices=[each.value for each in Reply])
    parser.add_argument("--reason", default="")
    parser.add_argument("--day", metavar="DAY")
    parser.add_argument("--counter", default="", metavar="PROPOSAL", help="the proposal that was made instead")
    parser.add_argument("--code", default="", help="of an answer that is there: writes its next version")
    _source(parser)


def _source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--source", default="", help="who says so")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)


def _propose(call: Call) -> int:
    args = call.args
    means = {"day": edtf(args.all_day), "status": args.all_status, "consent": args.all_consent}
    body = said(
        {
            "talks": args.talks,
            "exchange": args.exchange,
            "by": args.by,
            "to": args.to,
            "day": edtf(args.day),
            "formula": args.formula,
            "definition": said(means) or args.definition,
            "categories": args.category,
            "bodies": args.bodies,
            "source": args.source,
            "text": args.text,
        }
    )
    return write(call, "proposal", args.code, body)


def _answer(call: Call) -> int:
    args = call.args
    body = said(
        {
            "proposal": args.proposal,
            "by": args.by,
            "day": edtf(args.day),
            "answer": args.answer,
            "reason": args.reason,
            "counter": args.counter,
            "source": args.source,
        }
    )
    return write_own(call, "answer", body)
