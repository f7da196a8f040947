"""Who is who, decided by a human: two records side by side and one key."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.comparing.labels import field_label
from byname.cli.terminal import one_key
from byname.cli.words import word
from byname.core.errors import MisuseError, RefusedError
from byname.core.fields import FIELDS
from byname.queries.results import RecordView, ReviewView
from byname.wording import say, say_pairs

__all__ = ["register", "say_pair"]

_OUTCOMES = ("same", "different", "undecided")
_NARROW = 60
_KEYS = {"s": "same", "d": "different", "u": "undecided"}


def register(verbs: Verbs) -> None:
    """Register review and undo."""
    parser = verbs.add(
        "review",
        Command(_review, writes=True),
        does="decide which records are one person: at the keyboard, or one pair by its numbers",
        example="byname review --as borys     byname review 1234567890-4 2345678901-7 same --as borys",
    )
    parser.add_argument("left", nargs="?", metavar="LEFT", help="number of a record")
    parser.add_argument("right", nargs="?", metavar="RIGHT")
    parser.add_argument("outcome", nargs="?", choices=_OUTCOMES)
    parser.add_argument(
        "--list", action="store_true", dest="listed", help="list the pairs that wait; exit code 1 if there are any"
    )
    parser.add_argument("--lang", choices=("en", "uk", "ru"), default="en", help="the language of the reasons")
    verbs.add(
        "undo",
        Command(_undo, writes=True),
        does="take your newest decision on who is who back, exactly",
        example="byname undo --as borys",
    )


def _review(call: Call) -> int:
    args = call.args
    if args.listed:
        return _list(call)
    if args.outcome:
        return _decide(call)
    if args.left:
        message = "Name two records and the decision: byname review LEFT RIGHT same|different|undecided."
        raise MisuseError(message)
    if call.json or not sys.stdin.isatty():
        message = "Reviewing needs a keyboard. Use `byname review --list`, then `byname review LEFT RIGHT same|different|undecided`."
        raise MisuseError(message)
    return _at_the_keyboard(call)


def _list(call: Call) -> int:
    from byname.queries.reviews import names_in, pairs

    found = pairs(viewer=call.viewer)
    if call.json:
        call.answer(
            [{"left": left, "right": right, "probability": probability} for (left, right), probability in found]
        )
    elif found:
        call.line(say("review.left", n=len(found)))
        names = names_in((both for both, _probability in found), viewer=call.viewer)
        call.table(
            (say("review.left-record"), say("field.name"), say("review.right-record"), say("field.name"), "%"),
            (
                (left, names.get(left, ""), right, names.get(right, ""), f"{100 * probability:.1f}")
                for (left, right), probability in found
            ),
            right=(4,),
        )
    else:
        call.line(say("review.none"))
    return FOUND if found else DONE


def _decide(call: Call) -> int:
    from byname.actions.judgements import judge

    args = call.args
    outcome = judge(args.left, args.right, args.outcome, by=call.viewer)
    if call.json:
        call.answer({"left": args.left, "right": args.right, "outcome": outcome})
    else:
        call.line(f"{args.left} and {args.right}: {word('outcome', outcome)}. `byname undo` takes it back.")
    return DONE


def _at_the_keyboard(call: Call) -> int:
    from byname.actions.judgements import judge
    from byname.queries.reviews import next_pair

    skipped: list[tuple[str, str]] = []
    while True:
        view = next_pair(viewer=call.viewer, skip=tuple(skipped))
        if view is None:
            call.line(say("review.none", lang=call.args.lang))
            return DONE
        say_pair(call, view, lang=call.args.lang)
        key = _key(call.args.lang)
        if key == "q":
            return DONE
        if key == "z":
            _take_back(call)
        elif key == "n":
            skipped.append((view.left.number, view.right.number))
        else:
            outcome = judge(view.left.number, view.right.number, _KEYS[key], by=call.viewer)
            if outcome not in _OUTCOMES:
                call.line(say(f"outcome.{outcome}", lang=call.args.lang))


def _key(lang: str) -> str:
    """Ask until one of the keys is pressed; the end of input is quitting."""
    while True:
        try:
            typed = one_key(f"{say('review.typed', lang=lang)} ")
        except EOFError:
            return "q"
        key = typed.lower()[:1]
        if key in {*_KEYS, "n", "z", "q"}:
            return key


def say_pair(call: Call, view: ReviewView, *, lang: str = "en") -> None:
    """Print two records side by side, what agrees and what does not, and how many pairs wait, as lines that fit the terminal."""
    call.line()
    call.line(f"{say('review.title', lang=lang)}  {say('review.left', lang=lang, n=view.remaining)}")
    if view.moves:
        call.line(say("review.moves", lang=lang, n=view.moves))
    if view.decided_before:
        before = say(f"outcome.{view.decided_before}", lang=lang)
        call.line(say("review.before", lang=lang, what=before))
    if view.proposed:
        for line in textwrap.wrap(say("review.proposed", lang=lang), _columns()):
            call.line(line)
    left, right = (
        {field.field: field.original or field.read for field in each.fields} for each in (view.left, view.right)
    )
    # In the order of the fields, not of the columns: what stands beside each other is what can be compared.
    codes = [field.code for field in FIELDS if left.get(field.code) or right.get(field.code)]
    call.table(
        ("", view.left.number, view.right.number),
        [
            ("", _place(view.left, lang), _place(view.right, lang)),
            *((field_label(code, lang=lang), left.get(code, ""), right.get(code, "")) for code in codes),
        ],
    )
    call.line()
    for line in _evidence(view, lang):
        call.line(line)
    call.line(say("review.probability", lang=lang, percent=f"{100 * view.probability:.3g}"))


def _evidence(view: ReviewView, lang: str) -> Iterator[str]:
    """Each finding with its sentence, in the engine's order; then what neither tells."""
    columns = _columns()
    found = [(say(f"finding.{finding}", lang=lang), why) for _feature, finding, _left, _right, why in view.weighed]
    room = max((len(finding) for finding, _why in found), default=0) + 2
    for finding, why in found:
        said = say_pairs(why.code, why.values, lang=lang)
        yield from textwrap.wrap(
            said, columns, initial_indent=finding.ljust(room), subsequent_indent=" " * room, break_on_hyphens=False
        )
    if view.untold:
        what = ", ".join(field_label(feature, lang=lang).lower() for feature in view.untold)
        yield from textwrap.wrap(say("review.neither", lang=lang, what=what), columns)


def _columns() -> int:
    return max(_NARROW, shutil.get_terminal_size().columns) - 1


def _place(record: RecordView, lang: str) -> str:
    return say("review.row", lang=lang, title=record.document_title, row=str(record.row))


def _take_back(call: Call) -> None:
    from byname.actions.judgements import undo

    try:
        left, right = undo(by=call.viewer)
    except MisuseError as error:
        call.line(error)
    else:
        call.line(f"Taken back: {left} and {right}.")


def _undo(call: Call) -> int:
    from byname.actions.judgements import undo

    left, right = undo(by=call.viewer)
    if call.json:
        call.answer({"left": left, "right": right})
    else:
        call.line(f"Taken back: your decision on {left} and {right}.{_what_now(call, {left, right})}")
    return DONE


def _what_now(call: Call, pair: set[str]) -> str:
    """Say whether a pair whose decision was taken back waits for another one; what else is known may settle it."""
    from byname.queries.reviews import pairs

    try:
        waits = any(set(each) == pair for each, _probability in pairs(viewer=call.viewer))
    except RefusedError:
        return ""
    if waits:
        return " The pair waits for a decision: byname review."
    return " It puts no pair up for review: what else stands settles it."
