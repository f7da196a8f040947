"""`byname exchange responses`: how many requests were answered, how, and after how many days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.words import sentence, word
from byname.core.exchanges.responses import Answer
from byname.wording import say

if TYPE_CHECKING:
    from byname.queries.responses import ResponseView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register responses."""
    parser = verbs.add(
        "responses",
        Command(_responses),
        does="what became of what was asked for: answers and days",
        example="byname exchange responses --by unit --as roksana",
    )
    parser.add_argument("--by", default="source", metavar="FIELD", help="source, exchange, unit, category, sex ...")
    parser.add_argument("--power", default="", help="of one power's people")
    parser.add_argument("--known-at", metavar="DAY")


def _responses(call: Call) -> int:
    from byname.queries.responses import responses

    args = call.args
    view = responses(viewer=call.viewer, by=args.by, power=args.power, known_at=asked_day(args.known_at))
    if call.json:
        call.answer(view)
        return DONE
    call.line(say("responses.title"))
    if not view.groups:
        call.line(say("responses.none"))
        return DONE
    head = (
        say("responses.group"), say("responses.persons"), say("responses.asked"),
        *(word("request-answer", code) for code in Answer), say("responses.days"),
    )  # fmt: skip
    rows = [_row(view.total, say("responses.all"))]
    rows += [_row(group, group.group or say("responses.not-told")) for group in view.groups]
    call.table(head, rows, right=range(1, len(head)))
    for caveat in view.caveats:
        call.line(sentence(caveat))
    return DONE


def _row(view: ResponseView, name: str) -> tuple[object, ...]:
    if view.withheld:
        return (name, say("withheld.word"), *("" for _ in range(len(Answer) + 2)))
    counts = dict(view.answers)
    days = " / ".join(map(str, view.quartiles)) if view.quartiles else ""
    return (name, view.persons, view.asked, *(counts.get(code, 0) for code in Answer), days)
