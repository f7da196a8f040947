"""`byname ask`: a question in plain words, answered with a figure, its definition and what else it may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.queries.results import FigureView, Sentence
from byname.wording import PRINTED, count, say, say_pairs
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
        call.lang = _spoken(found[0])
        for place, each in enumerate(found):
            if place:
                call.line()
            if len(found) > 1:
                call.line(say("ask.asked", lang=_spoken(each), question=each.question))
            _print(call, each)
    return DONE if all(each.figure for each in found) else FOUND


def _values(found: Answered) -> dict[str, Any]:
    return {
        "question": found.question, "language": found.lang, "answer": _told(found.sentence, found.lang) or None,
        "why": _told(found.why, found.lang) or None, "note": _told(found.note, found.lang) or None, "figure": found.figure,
        "unknown": list(found.unknown), "groups": list(found.groups), "exchanges": list(found.exchanges),
        "definition": found.definition or None,
        "others": [{"differs": list(each.differs), "figure": each.figure} for each in found.others],
    }  # fmt: skip


def _print(call: Call, found: Answered) -> None:
    lang = _spoken(found)
    if found.figure is None:
        call.line(_told(found.why, found.lang))
        call.line(can_be_asked(found.groups, found.exchanges, lang=found.lang))
        return
    call.line(_told(found.sentence, found.lang) or _number(found.figure, lang))
    for name, text in _rows(found):
        call.line(f"  {name}: {text}")
    if found.note:
        call.line(_told(found.note, found.lang))
    if found.unknown:
        call.line(say("ask.unknown", lang=found.lang, words=", ".join(found.unknown)))
    if found.others:
        call.line(say("ask.others", lang=lang))
        head = [say(f"ask.{code}", lang=lang) for code in ("differs", "number", "definition", "figure")]
        rows = [
            (_differs(each.differs, lang), _number(each.figure, lang), each.definition, each.figure.figure)
            for each in found.others
        ]
        call.table(head, rows, right=(1,))


def _told(sentence: Sentence | None, lang: str) -> str:
    return verdict_sentence(sentence.code, sentence.values, lang=lang) if sentence else ""


def _spoken(found: Answered) -> str:
    return found.lang if found.lang in PRINTED else "en"


def _rows(found: Answered) -> list[tuple[str, Any]]:
    lang, view = _spoken(found), found.figure
    if view is None:
        return []
    rows: list[tuple[str, Any]] = [
        ("number", _number(view, lang)), ("definition", found.definition), ("figure", view.figure),
    ]  # fmt: skip
    if view.share:
        rows.append(("share", view.share))
    rows += [("caveat", say_pairs(caveat.code, caveat.values)) for caveat in view.caveats]
    return [(say(f"ask.{code}", lang=lang), text) for code, text in rows]


def _number(view: FigureView, lang: str) -> str:
    if view.value is None:
        return say("ask.withheld", lang=lang, rule=view.withheld)
    if view.low is None or view.high is None or view.low == view.high:
        return count(view.value, lang=lang)
    return f"{count(view.value, lang=lang)} ({count(view.low, lang=lang)} – {count(view.high, lang=lang)})"


def _differs(codes: tuple[str, ...], lang: str) -> str:
    return "; ".join(say(f"verdict.differs.{code}", lang=lang) for code in codes)
