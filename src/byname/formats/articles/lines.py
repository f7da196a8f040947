"""Paragraphs of a plain text: lines that were only wrapped are put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from byname.core.stories.blocks import Block
from byname.core.stories.lines import Kind, read_line
from byname.core.stories.places import shown

__all__ = ["text_blocks"]

_LINE: Final = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]+")
_ENDED: Final = re.compile(r"[.!?…:;][\"'»”’)\]]*$")
_NARROWEST, _WIDEST, _FULL, _OPEN_WORDS = 40, 110, 0.7, 4
_ALONE: Final = frozenset({Kind.CREDIT, Kind.CLOCK, Kind.OTHERS, Kind.OTHER, Kind.COMMENTS, Kind.FURNITURE})


def text_blocks(text: str) -> tuple[Block, ...]:
    """Give the paragraphs of a text, each with its place; a paragraph of wrapped lines is one, other lines stand alone."""
    return tuple(
        block
        for group in _groups(text)
        for start, end in _paragraphs(text, group)
        if (block := Block(shown(text[start:end], start))).text
    )


def _groups(text: str) -> Iterator[list[tuple[int, int]]]:
    """Give the lines between two blank ones, as places."""
    group: list[tuple[int, int]] = []
    for found in _LINE.finditer(text):
        if not found[0].strip():
            continue
        if group and _blank_between(text, group[-1][1], found.start()):
            yield group
            group = []
        group.append((found.start(), found.end()))
    if group:
        yield group


def _blank_between(text: str, end: int, start: int) -> bool:
    breaks = text[end:start].replace("\r\n", "\n")
    return "\f" in breaks or len(re.findall(r"[\r\n\v\x85\u2028\u2029]", breaks)) > 1


def _paragraphs(text: str, group: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    lines = [text[start:end].strip() for start, end in group]
    if _is_wrapped(lines):
        yield group[0][0], group[-1][1]
        return
    start, end = group[0]
    before = lines[0]
    for (low, high), line in zip(group[1:], lines[1:], strict=True):
        if _goes_on(before, line, prose=bool(_ENDED.search(lines[-1]))):
            end = high
        else:
            yield start, end
            start, end = low, high
        before = line
    yield start, end


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken by width alone: all but the last are full, and the whole ends as prose does."""
    if len(lines) < 2 or not _ENDED.search(lines[-1]):
        return False
    widest = max(map(len, lines))
    full = all(len(line) >= _FULL * widest for line in lines[:-1])
    if not (_NARROWEST <= widest <= _WIDEST and full) or any(read_line(line).kind in _ALONE for line in lines):
        return False
    return len(lines) > 2 or not _ENDED.search(lines[0])


def _goes_on(before: str, line: str, *, prose: bool) -> bool:
    """Whether a line begins in the middle of a sentence that the one before left open; `prose`: the last line ends as one."""
    return (
        (len(before) >= _NARROWEST or (prose and len(before.split()) >= _OPEN_WORDS))
        and not _ENDED.search(before)
        and line[:1].islower()
        and read_line(before).kind not in _ALONE
        and read_line(line).kind not in _ALONE
    )
