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
from byname.queries.results import ListedPair, RecordView, ReviewView
from byname.wording import has, say, say_pairs

__all__ = ["register", "say_pair"]

_OUTCOMES = ("same", "different", "undecided")
_NARROW = 60
_KEYS = {"s": "same", "d": "different", "u": "undecided"}


def register(verbs: Verbs) -> None:
    """Register review and undo."""
    parser = verbs.add(
        "review",
        Command(_review, writes=True),
        does="decide which records are one person: at the keyboard, or one pair by its numbers (without an answer: shown)",
        example="byname review --as borys     byname review 1234567890-4 2345678901-7 same --as borys",
    )
    parser.add_argument("left", nargs="?", metavar="LEFT", help="number of a record")
    parser.add_argument("right", nargs="?", metavar="RIGHT")
    parser.add_argument("outcome", nargs="?", choices=_OUTCOMES)
    parser.add_argument(
        "--list", action="store_true", dest="listed", help="list the pairs that wait; exit code 1 if there are any"
    )
    parser.add_argument(
        "--undecided",
        action="store_true",
        help="list the pairs that a human left undecided; exit code 1 if there are any",
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
    if args.listed or args.undecided:
        return _list(call)
    if args.outcome:
        return _decide(call)
    if args.right:
        return _show(call)
    if args.left:
        message = "Name two records and the decision: byname review LEFT RIGHT same|different|undecided."
        raise MisuseError(message)
    if call.json or not sys.stdin.isatty():
        message = "Reviewing needs a keyboard. Use `byname review --list`, then `byname review LEFT RIGHT same|different|undecided`."
        raise MisuseError(message)
    return _at_the_keyboard(call)


def _list(call: Call) -> int:
    """The pairs that wait, or that a human left undecided: where both records stand, and why the engine could not say."""
    from byname.queries.reviews import listed

    args = call.args
    found = listed(viewer=call.viewer, undecided=args.undecided)
    if call.json:
        call.answer(found)
    elif args.undecided:
        call.line(say("review.undecided", lang=args.lang, n=len(found)))
    elif found:
        call.line(say("review.left", lang=args.lang, n=len(found)))
    else:
        _say_rest(call)
    for each in () if call.json else found:
        _say_listed(call, each)
    return FOUND if found else DONE


def _say_listed(call: Call, each: ListedPair) -> None:
    lang = call.args.lang
    call.line()
    for number, name, title, row in (
        (each.left, each.left_name, each.left_document, each.left_row),
        (each.right, each.right_name, each.right_document, each.right_row),
    ):
        place = say("review.row", lang=lang, title=title, row=str(row))
        call.line("  ".join(part for part in (number, name, place) if part))
    if each.reason:
        # A reason of an older program that has no words any more is given by its code.
        why = say(each.reason, lang=lang) if has(each.reason, lang=lang) else each.reason
        for line in textwrap.wrap(f"{100 * each.probability:.1f} %: {why}", _columns(), subsequent_indent="  "):
            call.line(line)


def _say_rest(call: Call, *, passed_over: bool = False) -> None:
    """Say that nothing more is put up, and what is still open: pairs passed over, and pairs that a human left undecided."""
    from byname.queries.reviews import tally

    lang = call.args.lang
    waiting, undecided = tally(viewer=call.viewer)
    if passed_over and waiting:
        call.line(say("review.seen", lang=lang, n=waiting))
    else:
        call.line(say("review.none", lang=lang))
    if undecided:
        call.line(f"{say('review.undecided', lang=lang, n=undecided)} byname review --undecided")


def _show(call: Call) -> int:
    """One pair by its numbers, as it is put up, whatever was decided on it."""
    from byname.queries.reviews import pair

    view = pair(call.args.left, call.args.right, viewer=call.viewer)
    if call.json:
        call.answer(view)
    else:
        say_pair(call, view, lang=call.args.lang)
    return DONE


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
            _say_rest(call, passed_over=bool(skipped))
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
