"""`byname ask`: a question in plain words, answered with a figure, its definition and what else it may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.queries.results import FigureView, Sentence
from byname.wording import count, say, say_pairs
from byname.wording.verdicts import can_be_asked, verdict_sentence

if TYPE_CHECKING:
    from byname.queries.asking import Answered

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
    from byname.queries.asking import answers

    args = call.args
    found = answers(
        " ".join(args.question),
        viewer=call.viewer,
        as_of=asked_day(args.as_of),
        known_at=asked_day(args.known_at),
    )
    if call.json:
        first, *rest = (_values(each) for each in found)
        call.answer(first | {"also": rest})
    else:
        for place, each in enumerate(found):
            if place:
                call.line()
            if len(found) > 1:
                call.line(say("ask.asked", question=each.question))
            _print(call, each)
    return DONE if all(each.figure for each in found) else FOUND


def _values(found: Answered) -> dict[str, Any]:
    return {
        "question": found.question, "language": found.lang, "answer": _told(found.sentence, found.lang) or None,
        "why": _told(found.why, found.lang) or None, "note": _told(found.note, found.lang) or None, "figure": found.figure,
        "unknown": list(found.unknown), "groups": list(found.groups), "exchanges": list(found.exchanges),
        "others": [{"differs": list(each.differs), "figure": each.figure} for each in found.others],
    }  # fmt: skip


def _print(call: Call, found: Answered) -> None:
    if found.figure is None:
        call.line(_told(found.why, found.lang))
        call.line(can_be_asked(found.groups, found.exchanges, lang=found.lang))
        return
    call.line(_told(found.sentence, found.lang) or _number(found.figure))
    for name, text in _rows(found.figure):
        call.line(f"  {name}: {text}")
    if found.note:
        call.line(_told(found.note, found.lang))
    if found.unknown:
        call.line(say("ask.unknown", lang=found.lang, words=", ".join(found.unknown)))
    if found.others:
        call.line(say("ask.others"))
        head = [say("ask.differs"), say("ask.number"), say("ask.definition"), say("ask.figure")]
        rows = [
            (_differs(each.differs), _number(each.figure), each.figure.definition, each.figure.figure)
            for each in found.others
        ]
        call.table(head, rows, right=(1,))


def _told(sentence: Sentence | None, lang: str) -> str:
    return verdict_sentence(sentence.code, sentence.values, lang=lang) if sentence else ""


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
