"""Two lists compared, on a terminal: the sum of each list first, then whoever is not simply the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from byname.cli.comparing.reasons import told_in_words
from byname.core.comparisons.outcome import ListsCompared, PairCompared, RowClass
from byname.core.comparisons.rows import ComparedRow
from byname.wording import say

if TYPE_CHECKING:
    from byname.cli.calls import Call
    from byname.cli.comparing.opening import OpenedList

__all__ = ["print_compared"]

_SHOWN = 40


def print_compared(call: Call, found: ListsCompared, lists: Sequence[OpenedList]) -> None:
    """Print sums that add up to the lines read, then the pairs and the rows that stand alone, 40 of each."""
    lang = call.args.lang
    for side, opened in zip(("left", "right"), lists, strict=False):
        call.line(_sum(opened, found, side, lang))
        read = ", ".join(f"{code} = {heading}" for code, heading in opened.read_as)
        call.line(f"  {say('comparison.read', lang=lang, columns=read, unread=', '.join(opened.unread))}")
        for problem in opened.problems[:_SHOWN]:
            call.line(f"  {problem.sentence()}")
    if found.not_compared:
        call.line(say("comparison.not-compared", lang=lang, rows=max(rows for _key, rows in found.not_compared)))
    for sort in (RowClass.TO_DECIDE, RowClass.CHANGED, *((RowClass.SAME,) if found.within else ())):
        _print_pairs(call, sort, [pair for pair in found.pairs if pair.row_class is sort], found)
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
    lines = say("comparison.lines", lang=lang, name=opened.name, lines=opened.lines)
    return f"{lines} = {' + '.join([*parts, *aside])}"


def _print_pairs(call: Call, sort: RowClass, pairs: Sequence[PairCompared], found: ListsCompared) -> None:
    if not pairs:
        return
    lang = call.args.lang
    call.line()
    call.line(f"{say(f'comparison.head.{sort.value}', lang=lang)} ({len(pairs):,})")
    head = [say(f"comparison.column.{name}", lang=lang) for name in ("left", "right", "chance", "changed", "why")]
    call.table(head, (_cells(pair, found, lang) for pair in pairs[:_SHOWN]), right=(2,))
    _note_rest(call, len(pairs))


def _cells(pair: PairCompared, found: ListsCompared, lang: str) -> list[str]:
    changed = "; ".join(f"{each.field}: {each.left} -> {each.right}" for each in pair.changed)
    return [
        _named(found.left[pair.left]),
        _named(found.right[pair.right]),
        f"{pair.found.probability:.3f}",
        changed,
        told_in_words(pair.found.evidence, lang=lang),
    ]


def _named(row: ComparedRow) -> str:
    return f"{row.label} {row.read.name.text} {row.read.fields.get('birth_date', '')}".strip()


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
    return (f"  {_named(row)}" for row in rows)


def _note_rest(call: Call, number: int) -> None:
    if number > _SHOWN:
        call.line(say("comparison.more", lang=call.args.lang, number=number - _SHOWN))
