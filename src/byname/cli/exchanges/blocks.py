"""A text made of headings, paragraphs, lists and tables: printed on a terminal, written as Markdown or as one HTML page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byname.cli.calls import Call

__all__ = ["Block", "Heading", "Items", "Paragraph", "Table", "as_html", "as_markdown", "print_blocks"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `flag` where it says that something is wrong."""

    text: str
    flag: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list of lines."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; the first column names the row, `right` are the columns of numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...] = ()


Block = Heading | Paragraph | Items | Table
_BEGINS = re.compile(r"^(?:(?=[-+=~>])|(\d+)(?=[.)]))")


def print_blocks(call: Call, blocks: Iterable[Block]) -> None:
    """Print blocks on the terminal."""
    for block in blocks:
        match block:
            case Heading(level, text):
                if level > 1:
                    call.line()
                call.line(text)
            case Paragraph(text, flag):
                call.line(f"! {text}" if flag else text)
            case Items(lines):
                for line in lines:
                    call.line(f"  - {line}")
            case Table(head, rows, right):
                call.table(head, rows, right=right)


def as_markdown(blocks: Iterable[Block]) -> str:
    """Write blocks as Markdown; what was typed cannot turn into a heading, a list, a table or HTML."""
    return "\n\n".join(_markdown(block) for block in blocks) + "\n"


def _markdown(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {_plain(text)}"
        case Paragraph(text, flag):
            return f"**{_plain(text)}**" if flag else _begun(text)
        case Items(lines):
            return "\n".join(f"- {_begun(line)}" for line in lines)
    line = "|".join("---:" if place in block.right else "---" for place in range(len(block.head)))
    rows = [" | ".join(map(_plain, row)) for row in (block.head, *block.rows)]
    return "\n".join([f"| {rows[0]} |", f"|{line}|", *(f"| {row} |" for row in rows[1:])])


def _plain(text: str) -> str:
    escaped = "".join(f"\\{sign}" if sign in "\\`*_[]|#" else sign for sign in " ".join(text.split()))
    return escaped.replace("&", "&amp;").replace("<", "&lt;")


def _begun(text: str) -> str:
    """Write a line by itself: what it begins with opens no list, no quotation, and no block that swallows all that follows."""
    return _BEGINS.sub(r"\1\\", _plain(text))


_STYLE = """
body { font: 11pt/1.45 "DejaVu Sans", system-ui, sans-serif; color: #111; background: #fff; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin-top: 1.4rem; }
.banner { border: 2px solid #111; padding: .4rem .8rem; font-weight: 700; text-align: center; }
.flag { border-left: 4px solid #9a3412; padding-left: .7rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #bbb; font-weight: 400; }
thead th { font-size: .85rem; border-bottom: 2px solid #111; } tbody th { font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
@page { margin: 2cm; }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; }
  table, .flag { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
"""

_FLAG = ' class="flag"'


def as_html(blocks: Sequence[Block], *, title: str, banner: str = "") -> str:
    """Write blocks as one page that needs nothing else and prints well; `banner` stands above everything."""
    mark = f'<header><p class="banner">{html.escape(banner)}</p></header>\n' if banner else ""
    head = f"{banner} " if banner else ""
    body = "\n".join(map(_html, blocks))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(head + title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>\n{mark}<main>\n{body}\n</main>\n</body></html>\n"
    )


def _html(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"<h{level}>{html.escape(text)}</h{level}>"
        case Paragraph(text, flag):
            return f"<p{_FLAG if flag else ''}>{html.escape(text)}</p>"
        case Items(lines):
            return "<ul>" + "".join(f"<li>{html.escape(line)}</li>" for line in lines) + "</ul>"
    right = frozenset(block.right)
    head = "".join(_cell("th", text, right=place in right, scope="col") for place, text in enumerate(block.head))
    rows = "".join(
        "<tr>"
        + "".join(
            _cell("td" if place else "th", text, right=place in right, scope="" if place else "row")
            for place, text in enumerate(row)
        )
        + "</tr>\n"
        for row in block.rows
    )
    return (
        f'<div class="scroll" tabindex="0"><table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table></div>'
    )


def _cell(tag: str, text: str, *, right: bool, scope: str) -> str:
    facts = (' class="n"' if right else "") + (f' scope="{scope}"' if scope else "")
    return f"<{tag}{facts}>{html.escape(text)}</{tag}>"
