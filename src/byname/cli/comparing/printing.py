"""Two lists compared, on a terminal: the sum of each list first, then whoever is not simply the same."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from byname.cli.comparing.labels import change_told, heading_told, named, problem_told
from byname.cli.comparing.reasons import told_in_words
from byname.core.comparisons.outcome import ListsCompared, PairCompared, RowClass
from byname.core.comparisons.rows import ComparedRow
from byname.core.errors import Problem
from byname.wording import say

if TYPE_CHECKING:
    from byname.cli.calls import Call
    from byname.cli.comparing.opening import OpenedList

__all__ = ["print_compared"]

_SHOWN, _OF_A_KIND = 40, 3
_NARROW, _INDENT = 60, " " * 9


def print_compared(
    call: Call, found: ListsCompared, lists: Sequence[OpenedList], at_odds: Sequence[Problem] = ()
) -> None:
    """Print sums that add up to the lines read, then the pairs and the rows that stand alone, 40 of each.

    `at_odds`: decisions that could not be taken over as they are.
    """
    lang = call.args.lang
    for side, opened in zip(("left", "right"), lists, strict=False):
        _wrapped(call, _sum(opened, found, side, lang), "", "  ")
        _wrapped(call, _read(opened, lang), "  ", "    ")
        if opened.doubtful:
            _wrapped(call, say("comparison.doubted", lang=lang), "  ", "  ")
        _print_problems(call, opened.problems)
    if found.decided or at_odds:
        same = sum(one for one, _who, _why in found.decided.values())
        call.line(say("comparison.decided", lang=lang, same=same, different=len(found.decided) - same))
        _print_problems(call, at_odds)
    if found.not_compared:
        call.line(say("comparison.not-compared", lang=lang, rows=max(rows for _key, rows in found.not_compared)))
    for sort in (RowClass.TO_DECIDE, RowClass.CHANGED, *((RowClass.SAME,) if found.within else ())):
        _print_pairs(call, sort, found.of_class(sort), found)
    if not found.within:
        _print_alone(call, RowClass.GONE, [found.left[place] for place in found.left_only])
        _print_alone(call, RowClass.NEW, [found.right[place] for place in found.right_only])


def _sum(opened: OpenedList, found: ListsCompared, side: str, lang: str) -> str:
    one = ".one-list" if found.within else ""
    parts = [
        f"{number:,} {say(f'comparison.{each.value}{one}', lang=lang)}"
        for each, number in found.counted(side).items()
        if number
    ]
    aside = [f"{number:,} {say(f'comparison.aside.{name}', lang=lang)}" for name, number in opened.aside.items()]
    lines = say("comparison.lines", lang=lang, name=opened.name, n=opened.lines)
    return f"{lines} = {' + '.join([*parts, *aside])}"


def _read(opened: OpenedList, lang: str) -> str:
    read = ", ".join(
        [*(f"{code} = {heading_told(heading, lang=lang)}" for code, heading in opened.read_as), *opened.also]
    )
    unread = ", ".join(heading_told(heading, lang=lang) for heading in opened.unread)
    return say("comparison.read", lang=lang, columns=read or "–", unread=unread)


def _print_problems(call: Call, problems: Sequence[Problem]) -> None:
    """Print a few of each kind (what is wrong, in which column), and how many more there are."""
    lang = call.args.lang
    kinds: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.code, problem.where.partition(", ")[2]), []).append(problem)
    for alike in kinds.values():
        for problem in alike[:_OF_A_KIND]:
            _wrapped(call, problem_told(problem, lang=lang), "  ", "    ")
        if len(alike) > _OF_A_KIND:
            call.line(f"    {say('comparison.more-like', lang=lang, n=len(alike) - _OF_A_KIND)}")


def _wrapped(call: Call, text: str, first: str, further: str) -> None:
    """Print text as lines that fit the terminal."""
    for line in textwrap.wrap(
        text,
        _columns(),
        initial_indent=first,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    ):
        call.line(line)


def _columns() -> int:
    return max(_NARROW, shutil.get_terminal_size().columns) - 1


def _print_pairs(call: Call, sort: RowClass, pairs: Sequence[PairCompared], found: ListsCompared) -> None:
    if not pairs:
        return
    lang = call.args.lang
    call.line()
    call.line(f"{say(f'comparison.head.{sort.value}', lang=lang)} ({len(pairs):,})")
    for pair in pairs[:_SHOWN]:
        for text in _block(pair, found, lang):
            call.line(text)
    _note_rest(call, len(pairs))


def _block(pair: PairCompared, found: ListsCompared, lang: str) -> Iterator[str]:
    """A pair as a few lines that fit any terminal: the chance and both rows, what changed, why."""
    yield f"  {pair.found.probability:.3f}  {named(found.left[pair.left])}"
    yield f"{_INDENT}{named(found.right[pair.right])}"
    changed = "; ".join(change_told(each, lang=lang) for each in pair.changes if each.told_by_both)
    for words in (changed, told_in_words(pair.found.evidence, lang=lang)):
        yield from textwrap.wrap(words, _columns(), initial_indent=_INDENT, subsequent_indent=_INDENT)


def _print_alone(call: Call, sort: RowClass, rows: Sequence[ComparedRow]) -> None:
    if not rows:
        return
    lang = call.args.lang
    call.line()
    call.line(f"{say(f'comparison.head.{sort.value}', lang=lang)} ({len(rows):,})")
    for text in _lines(rows[:_SHOWN]):
        call.line(text)
    _note_rest(call, len(rows))


def _lines(rows: Sequence[ComparedRow]) -> Iterator[str]:
    return (f"  {named(row)}" for row in rows)


def _note_rest(call: Call, number: int) -> None:
    if number > _SHOWN:
        call.line(say("comparison.more", lang=call.args.lang, number=number - _SHOWN))
