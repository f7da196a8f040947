"""Two lists compared as a workbook: one line for each row of either list, with room for the clerk's decision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from byname.cli.comparing.labels import change_told
from byname.cli.comparing.reasons import told_in_words
from byname.cli.files import whole_file
from byname.core.comparisons.outcome import ListsCompared, PairCompared, RowClass
from byname.core.comparisons.rows import ComparedRow
from byname.formats.xlsx.write import Layout, write_xlsx
from byname.wording import say

__all__ = ["write_workbook"]

_COLUMNS = (
    "class", "decision", "decided-by", "basis", "left", "left-name", "left-birth", "right", "right-name", "right-birth",
    "chance", "changed", "only-one", "why",
)  # fmt: skip
_WIDTHS = (14, 16, 14, 20, 12, 30, 12, 12, 30, 12, 8, 30, 30, 70)
_ORDER = (RowClass.TO_DECIDE, RowClass.CHANGED, RowClass.GONE, RowClass.NEW, RowClass.SAME)


def write_workbook(place: Path, found: ListsCompared, *, lang: str, made_up: bool, purpose: str = "") -> None:
    """Write the lists side by side: what a human has to decide first; every row of both lists stands in it."""
    head = [say(f"comparison.column.{name}", lang=lang) for name in _COLUMNS]
    rows = [head, *_rows(found, lang)]
    if purpose:
        rows = [
            [*row, text]
            for row, text in zip(
                rows, [say("comparison.column.purpose", lang=lang), *[purpose] * len(rows)], strict=False
            )
        ]
    if made_up:
        texts = [say("listcheck.column.made-up"), *[say("banner.made-up-short")] * (len(rows) - 1)]
        rows = [[*row, text] for row, text in zip(rows, texts, strict=True)]
    with whole_file(place) as stream:
        choices = [say(f"comparison.decision.{name}", lang=lang) for name in ("same", "different")]
        layout = Layout(_WIDTHS, _COLUMNS.index("decision"), choices)
        write_xlsx(stream, rows, title=say("comparison.title", lang=lang), layout=layout)


def _rows(found: ListsCompared, lang: str) -> Iterator[list[str]]:
    for sort in _ORDER:
        word = say(f"comparison.{sort.value}{'.one-list' if found.within else ''}", lang=lang)
        if sort is RowClass.GONE:
            yield from (
                [word, "", "", "", *_told(found.left[place]), "", "", "", "", "", "", ""] for place in found.left_only
            )
        elif sort is RowClass.NEW:
            yield from ([word, *[""] * 6, *_told(found.right[place]), "", "", "", ""] for place in found.right_only)
        else:
            yield from (_pair(word, pair, found, lang) for pair in found.of_class(sort))
    for (left, right), (same, _who, _why) in found.decided.items():
        if not same:
            yield [say("comparison.decided-different", lang=lang), *_decision(found, (left, right), lang),
                   *_told(found.left[left]), *_told(found.right[right]), "", "", "", ""]  # fmt: skip
    for pair in found.possible:
        yield _pair(say("comparison.possible", lang=lang), pair, found, lang)


def _pair(word: str, pair: PairCompared, found: ListsCompared, lang: str) -> list[str]:
    beside = [each for each in pair.changes if each not in pair.changed]
    ends = (pair.left, pair.right) if not found.within else (min(pair.left, pair.right), max(pair.left, pair.right))
    return [
        word,
        *_decision(found, ends, lang),
        *_told(found.left[pair.left]),
        *_told(found.right[pair.right]),
        f"{pair.found.probability:.3f}",
        "; ".join(change_told(each, lang=lang) for each in pair.changed),
        "; ".join(change_told(each, lang=lang) for each in beside),
        told_in_words(pair.found.evidence, lang=lang),
    ]


def _decision(found: ListsCompared, ends: tuple[int, int], lang: str) -> list[str]:
    """What a human said of a pair, who and why; cells to write it into where nobody did."""
    if ends not in found.decided:
        return ["", "", ""]
    same, who, why = found.decided[ends]
    return [say(f"comparison.decision.{'same' if same else 'different'}", lang=lang), who, why]


def _told(row: ComparedRow) -> list[str]:
    return [row.label, row.called, row.read.fields.get("birth_date", "")]
