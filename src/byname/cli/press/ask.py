"""`byname ask`: a question in plain words, answered with a figure, its definition and what else it may mean."""

from __future__ import annotations

from typing import Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.queries.results import FigureView
from byname.wording import count, say, say_pairs

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register ask."""
    parser = verbs.add(
        "ask",
        Command(_ask),
        does="answer a question in plain words (English, Ukrainian, Russian)",
        example='byname ask "how many of the plant\'s defenders are back?" --as-of 2025-05-28 --as boris',
    )
    parser.add_argument("question", metavar="QUESTION", nargs="+", help="the question, in quotation marks or not")
    parser.add_argument("--as-of", metavar="DAY", help="the day it is asked about, if it names none (today)")
    parser.add_argument("--known-at", metavar="DAY", help="as known at the end of that day (now)")


def _ask(call: Call) -> int:
    from byname.queries.asking import answer
    from byname.wording.verdicts import verdict_sentence

    args = call.args
    found = answer(
        " ".join(args.question),
        viewer=call.viewer,
        as_of=asked_day(args.as_of),
        known_at=asked_day(args.known_at),
    )
    said = verdict_sentence(found.sentence.code, found.sentence.values, lang=found.lang) if found.sentence else ""
    why = say_pairs(found.why.code, found.why.values) if found.why else ""
    if call.json:
        call.answer({
            "question": found.question, "language": found.lang, "answer": said or None, "why": why or None,
            "figure": found.figure, "unknown": list(found.unknown), "groups": list(found.groups),
            "others": [{"differs": list(each.differs), "figure": each.figure} for each in found.others],
        })  # fmt: skip
        return DONE if found.figure else FOUND
    if found.figure is None:
        call.line(why)
        call.line(say("ask.can", groups="; ".join(found.groups)))
        return FOUND
    call.line(said or _number(found.figure))
    for name, text in _rows(found.figure):
        call.line(f"  {name}: {text}")
    if found.unknown:
        call.line(say("ask.unknown", words=", ".join(found.unknown)))
    if found.others:
        call.line(say("ask.others"))
        head = [say("ask.differs"), say("ask.number"), say("ask.definition"), say("ask.figure")]
        rows = [
            (_differs(each.differs), _number(each.figure), each.figure.definition, each.figure.figure)
            for each in found.others
        ]
        call.table(head, rows, right=(1,))
    return DONE


def _rows(view: FigureView) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = [
        (say("ask.number"), _number(view)), (say("ask.definition"), view.definition), (say("ask.figure"), view.figure),
    ]  # fmt: skip
    if view.share:
        rows.append((say("ask.share"), view.share))
    rows += [(say("ask.caveat"), say_pairs(caveat.code, caveat.values)) for caveat in view.caveats]
    return rows


def _number(view: FigureView) -> str:
    if view.value is None:
        return say("ask.withheld", rule=view.withheld)
    if view.low is None or view.high is None or view.low == view.high:
        return count(view.value)
    return f"{count(view.value)} ({count(view.low)} – {count(view.high)})"


def _differs(codes: tuple[str, ...]) -> str:
    return "; ".join(say(f"verdict.differs.{code}") for code in codes)
