"""Two lists compared as a workbook: one line for each row of either list, with room for the clerk's decision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from byname.cli.comparing.reasons import told_in_words
from byname.core.comparisons.outcome import ListsCompared, PairCompared, RowClass
from byname.core.comparisons.rows import ComparedRow
from byname.formats.xlsx.write import write_xlsx
from byname.wording import say

__all__ = ["write_workbook"]

_COLUMNS = (
    "class", "decision", "left", "left-name", "left-birth", "right", "right-name", "right-birth", "chance", "changed", "only-one",
    "why",
)  # fmt: skip
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
    with place.open("wb") as stream:
        write_xlsx(stream, rows, title=say("comparison.title", lang=lang))


def _rows(found: ListsCompared, lang: str) -> Iterator[list[str]]:
    for sort in _ORDER:
        word = say(f"comparison.{sort.value}{'.one-list' if found.within else ''}", lang=lang)
        if sort is RowClass.GONE:
            yield from ([word, "", *_told(found.left[place]), "", "", "", "", "", "", ""] for place in found.left_only)
        elif sort is RowClass.NEW:
            yield from (
                [word, "", "", "", "", *_told(found.right[place]), "", "", "", ""] for place in found.right_only
            )
        else:
            yield from (_pair(word, pair, found, lang) for pair in found.pairs if pair.row_class is sort)
    for pair in found.possible:
        yield _pair(say("comparison.possible", lang=lang), pair, found, lang)


def _pair(word: str, pair: PairCompared, found: ListsCompared, lang: str) -> list[str]:
    one_sided = [each for each in pair.changes if not each.told_by_both]
    return [
        word,
        "",
        *_told(found.left[pair.left]),
        *_told(found.right[pair.right]),
        f"{pair.found.probability:.3f}",
        "; ".join(f"{each.field}: {each.left} -> {each.right}" for each in pair.changed),
        "; ".join(f"{each.field}: {each.left or each.right}" for each in one_sided),
        told_in_words(pair.found.evidence, lang=lang),
    ]


def _told(row: ComparedRow) -> list[str]:
    return [row.label, row.read.name.text, row.read.fields.get("birth_date", "")]
