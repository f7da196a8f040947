"""What stands in the way of an answer is said before lists are compared: where it is written, and what was decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from byname.cli.files import check_place
from byname.core.errors import BynameError, MisuseError, Problem

if TYPE_CHECKING:
    from byname.cli.calls import Call
    from byname.core.comparisons.decided import Decision

__all__ = ["asked_decisions"]


def asked_decisions(call: Call) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Read what --decided gives back; raises MisuseError where --xlsx cannot be written, or over something that nobody gave back."""
    from byname.cli.comparing.deciding import read_decisions

    args = call.args
    given, problems = read_decisions(args.decided, who=args.user or "") if args.decided else ((), ())
    if args.xlsx:
        lists = [each for each in (args.left, getattr(args, "right", None)) if each and each.exists()]
        if args.xlsx.exists() and any(args.xlsx.samefile(each) for each in lists):
            message = f"--xlsx {args.xlsx} is the list itself. Name another file: nothing is written over a list."
            raise MisuseError(message)
        check_place(args.xlsx, suffixes=(".xlsx",))
        _spare(args.xlsx, args.decided, given)
    return given, problems


def _spare(out: Path, decided: Path | None, given: tuple[Decision, ...]) -> None:
    """Write over nothing but an earlier workbook of our own in which nothing is decided that was not given back."""
    from byname.cli.comparing.deciding import read_decisions

    if not out.is_file() or not out.stat().st_size:
        return
    if decided and out.samefile(decided):
        message = (
            f"--xlsx {out} is the workbook that was decided in. Name another file: what could not be taken over "
            "stands in it alone."
        )
        raise MisuseError(message)
    try:
        there = read_decisions(out, who="")[0]
    except BynameError as error:
        message = f"--xlsx {out} is there already, and --xlsx did not write it. Name another file: nothing is written over a list."
        raise MisuseError(message) from error
    known = {(each.left, each.right, each.told, each.same) for each in given}
    if any((each.left, each.right, each.told, each.same) not in known for each in there):
        message = f"{out} holds decisions. Give it back with --decided {out}, and name another file with --xlsx."
        raise MisuseError(message)
