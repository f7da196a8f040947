"""`byname compare`, `dedupe`, `names`: who is who on two lists, on one, or behind two names; no register is needed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from byname.cli.asking import asked_pairs
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.comparing.engines import add_engine, asked_engine
from byname.cli.comparing.outputs import asked_decisions
from byname.core.comparisons.rows import ASKED_FOR
from byname.core.errors import MisuseError, Problem
from byname.wording import say

if TYPE_CHECKING:
    from byname.cli.comparing.opening import AskedList, OpenedList
    from byname.core.comparisons.decided import Decision
    from byname.core.comparisons.outcome import ListsCompared
    from byname.engines.pairing import Pairing

    Given = tuple[tuple[Decision, ...], tuple[Problem, ...]]

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register compare, dedupe and names."""
    parser = verbs.add(
        "compare",
        Command(_compare, register=False),
        does="compare two lists: who is on both, who is new, who is gone, what changed, what a human has to decide",
        example="byname compare march.xlsx may.xlsx --xlsx differences.xlsx",
    )
    parser.add_argument("left", type=Path, metavar="LIST", help="CSV or XLSX")
    parser.add_argument("right", type=Path, metavar="LIST", help="CSV or XLSX")
    for side in ("left", "right"):
        parser.add_argument(f"--{side}-id", default="", metavar="COLUMN", help=f"as --id, for the {side} list alone")
        parser.add_argument(
            f"--{side}-map", action="append", metavar="FIELD=COLUMN", help=f"as --map, for the {side} list alone"
        )
        parser.add_argument(f"--{side}-sheet", default="", metavar="SHEET", help=f"sheet of the {side} workbook")
    _shared(parser)
    parser = verbs.add(
        "dedupe",
        Command(_dedupe, register=False),
        does="find the rows of one list that speak of one person",
        example="byname dedupe list.csv --id number --xlsx doubles.xlsx",
    )
    parser.add_argument("left", type=Path, metavar="LIST", help="CSV or XLSX")
    parser.add_argument("--sheet", dest="left_sheet", default="", metavar="SHEET", help="sheet of the workbook")
    _shared(parser)
    parser = verbs.add(
        "names",
        Command(_names, register=False),
        does="say whether two spellings can be one person's name, and why; or so of each line of a file",
        example='byname names "Мельник Олег" "Oleh Melnyk"\n  byname names --file pairs.csv --json',
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="two names")
    parser.add_argument("--file", type=Path, metavar="FILE", help="CSV or XLSX with two names on each line")
    parser.add_argument(
        "--columns",
        nargs=2,
        default=("A", "B"),
        metavar=("LEFT", "RIGHT"),
        help="where the names stand in it (else A and B)",
    )
    _language(parser)


def _shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--id", default="", metavar="COLUMN", help="column that names a row in the answer (else its number)"
    )
    parser.add_argument(
        "--also", action="append", default=[], metavar="COLUMN", help="compare this other column too; may be repeated"
    )
    parser.add_argument(
        "--map",
        action="append",
        metavar="FIELD=COLUMN",
        help="read a field from this heading or letter; may be repeated",
    )
    parser.add_argument(
        "--with",
        dest="asked",
        action="append",
        default=[],
        choices=sorted(ASKED_FOR),
        help="compare this too, which tells what somebody was in a war; only with --purpose",
    )
    parser.add_argument(
        "--purpose", default="", metavar="WHY", help="what --with is needed for; it stands in the answer"
    )
    parser.add_argument(
        "--explain", nargs=2, metavar=("LEFT", "RIGHT"), help="say of two rows how likely they are one person, and why"
    )
    add_engine(parser)
    parser.add_argument(
        "--decided", type=Path, metavar="FILE", help="the workbook of an earlier --xlsx in which pairs were decided"
    )
    parser.add_argument("--xlsx", type=Path, metavar="OUT", help="write a workbook in which a clerk decides")
    parser.add_argument("--made-up", action="store_true", help="nobody on these lists is real; the answer says so")
    _language(parser)


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("en", "uk", "ru"), default="en", help="the language of the reasons")


def _asked_list(call: Call, side: str) -> AskedList:
    from byname.cli.comparing.opening import AskedList

    args = call.args
    place: Path = getattr(args, side)
    return AskedList(
        place,
        getattr(args, f"{side}_id", "") or args.id,
        tuple(args.also),
        asked_pairs([*(args.map or ()), *(getattr(args, f"{side}_map", None) or ())], option="FIELD=COLUMN"),
        getattr(args, f"{side}_sheet", ""),
        _asked_fields(call),
    )


def _opened(call: Call, side: str) -> OpenedList:
    from byname.cli.comparing.opening import open_list

    asked = _asked_list(call, side)
    call.progress.doing(f"reading {asked.path.name}")
    return open_list(asked)


def _compare(call: Call) -> int:
    given = asked_decisions(call)
    left, right = (_opened(call, side) for side in ("left", "right"))
    return _answer(call, (left, right), *_paired(call, left, right), given)


def _dedupe(call: Call) -> int:
    given = asked_decisions(call)
    left = _opened(call, "left")
    return _answer(call, (left,), *_paired(call, left, None), given)


def _asked_fields(call: Call) -> frozenset[str]:
    asked = frozenset(call.args.asked)
    if asked and not call.args.purpose.strip():
        fields = ", ".join(sorted(asked))
        message = (
            f"Say what {fields} is needed for: --purpose WHY. It tells what somebody was in a war, and can cost lives."
        )
        raise MisuseError(message)
    return asked


def _paired(call: Call, left: OpenedList, right: OpenedList | None) -> tuple[ListsCompared, Pairing]:
    from byname.core.comparisons.outcome import compared
    from byname.core.comparisons.rows import link_row
    from byname.engines.pairing import pair_lists, pair_within

    other = left if right is None else right
    asked = _asked_fields(call)
    also = {
        name: ([row.also[name] for row in left.rows], [row.also[name] for row in other.rows]) for name in call.args.also
    }
    ours = [link_row(row, place, side=0, asked=asked) for place, row in enumerate(left.rows)]
    theirs = [link_row(row, place, side=1, asked=asked) for place, row in enumerate(right.rows)] if right else []
    call.progress.doing(f"comparing {len(ours):,} rows with {len(other.rows):,}")
    with asked_engine(call.args.engine) as likely:
        pairing = (
            pair_within(ours, also=also, likely=likely)
            if right is None
            else pair_lists(ours, theirs, also=also, likely=likely)
        )
    call.progress.doing(f"telling what changed; {pairing.compared:,} pairs were compared")
    # One list compared with itself stands on both sides of a key.
    sides = 2 if right is None else 1
    found = compared(
        left.rows, other.rows, pairs=pairing.pairs, possible=pairing.possible, asked=asked, within=right is None,
        not_compared=[(block.key, block.size // sides) for block in pairing.not_compared],
    )  # fmt: skip
    return found, pairing


def _decided(found: ListsCompared, pairing: Pairing, given: Given) -> tuple[ListsCompared, tuple[Problem, ...]]:
    """Put over what was found what humans decided, if a workbook was given."""
    from byname.core.comparisons.decided import decided
    from byname.core.linkage.found import PairFound

    decisions, problems = given

    def unknown(left: int, right: int) -> PairFound:
        [opened] = pairing.weighing.opened([(left, right)])
        return PairFound(left, right, opened.probability, False, ())

    outcome, more = decided(found, decisions, unknown) if decisions else (found, ())
    return outcome, (*problems, *more)


def _answer(call: Call, lists: tuple[OpenedList, ...], found: ListsCompared, pairing: Pairing, given: Given) -> int:
    from byname.cli.comparing.answers import answer_of, problem_of
    from byname.cli.comparing.explaining import explain
    from byname.cli.comparing.printing import print_compared
    from byname.cli.comparing.workbook import write_workbook
    from byname.core.comparisons.outcome import RowClass

    args = call.args
    made_up = args.made_up or any(each.made_up for each in lists)
    call.progress.end()
    found, at_odds = _decided(found, pairing, given)
    if args.explain:
        call.mark(made_up=made_up)
        explain(call, found, pairing, tuple(args.explain))
        return DONE
    if args.xlsx:
        call.progress.doing(f"writing {args.xlsx}")
        write_workbook(args.xlsx, found, lang=args.lang, made_up=made_up, purpose=args.purpose)
        call.progress.end()
    if call.json:
        told = answer_of(found, lists, pairing.weighing, lang=args.lang, purpose=args.purpose)
        told["problems"] += [problem_of("decided", each, lang=args.lang) for each in at_odds]
        call.answer(told | {"made_up": made_up})
    else:
        call.mark(made_up=made_up)
        print_compared(call, found, lists, at_odds)
    if args.xlsx:
        call.note(f"Written: {args.xlsx}")
    differs = found.pairs if found.within else any(pair.row_class is not RowClass.SAME for pair in found.pairs)
    return FOUND if differs or (not found.within and (found.left_only or found.right_only)) else DONE


def _names(call: Call) -> int:
    from byname.cli.comparing.naming import names_told

    args = call.args
    if args.file and not args.names:
        return _names_of_file(call)
    if args.file or len(args.names) != 2 or not all(name.strip() for name in args.names):
        raise MisuseError(
            'Give two names, each in quotation marks, or --file FILE: byname names "Мельник Олег" "Oleh Melnyk"'
        )
    told = names_told(*args.names, lang=args.lang)
    if call.json:
        call.answer(told)
    else:
        for text in dict.fromkeys((told["sentence"], *told["read"], *(part["why"] for part in told["parts"]))):
            call.line(text)
    return DONE if told["verdict"] == "same-name" else FOUND


def _names_of_file(call: Call) -> int:
    from byname.cli.comparing.naming import name_pairs, name_pairs_told

    lang = call.args.lang
    told = name_pairs_told([*name_pairs(call.args.file, call.args.columns)], lang=lang)
    if call.json:
        call.answer(told)
    else:
        head = [
            say(f"comparison.column.{name}", lang=lang)
            for name in ("row", "left-name", "right-name", "likeness", "why")
        ]
        rows = (
            [each["row"], each["left"]["text"], each["right"]["text"], f"{each['score']:.2f}", each["sentence"]]
            for each in told
        )
        call.table(head, rows, right=(0, 3))
    return DONE if all(each["verdict"] == "same-name" for each in told) else FOUND
