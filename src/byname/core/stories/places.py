"""Text as a reader sees it, each code point with its place in the text as given."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = ["Run", "Shown", "Writer", "joined", "shown"]

Run = tuple[int, int, int]
"""From which code point seen; [start, end) of what it is written as. As many seen as written: one for one."""

# Soft hyphens, joiners, marks of direction: nobody sees them, and between two digits they would cut a number in two.
_UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# As a browser does: these spaces are one; narrow and no-break spaces stay, a number may hold them.
_SPACES = " \t\n\r\f\v"
_PARTS = re.compile(
    rf"(?P<space>[{_SPACES}]+)|(?P<unseen>[{_UNSEEN}]+)|(?P<text>[^{_SPACES}{_UNSEEN}]+(?: [^{_SPACES}{_UNSEEN}]+)*)"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader sees, and the runs that lead back to the text as given (in order, none empty)."""

    text: str
    runs: tuple[Run, ...]

    @property
    def start(self) -> int:
        """Where its first code point is written."""
        return self.runs[0][1] if self.runs else 0

    @property
    def end(self) -> int:
        """Where its last code point ends."""
        return self.runs[-1][2] if self.runs else 0

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give where [start, end) of what is seen is written in the text as given."""
        return self._written(start)[0], self._written(max(start, end - 1))[1]

    def part(self, start: int, end: int) -> Shown:
        """Give a part of what is seen, with its places."""
        runs = []
        for number, (at, first, last) in enumerate(self.runs):
            until = self.runs[number + 1][0] if number + 1 < len(self.runs) else len(self.text)
            low, high = max(at, start), min(until, end)
            if low < high:
                whole = last - first == until - at
                runs.append((low - start, first + low - at, first + high - at) if whole else (low - start, first, last))
        return Shown(self.text[start:end], tuple(runs))

    def _written(self, place: int) -> tuple[int, int]:
        number = max(bisect_right(self.runs, (place, float("inf"), 0)) - 1, 0)
        if not self.runs:
            return 0, 0
        at, first, last = self.runs[number]
        until = self.runs[number + 1][0] if number + 1 < len(self.runs) else len(self.text)
        if last - first == until - at:
            return first + place - at, first + place - at + 1
        return first, last


class Writer:
    """Writes what a reader sees, piece by piece: spaces folded, what nobody sees left out."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._space: tuple[int, int] | None = None

    def __len__(self) -> int:
        """Count the code points seen so far."""
        return self._length

    @property
    def next(self) -> int:
        """Where the next letter will stand: a space that waits is counted."""
        return self._length + (1 if self._space else 0)

    def add(self, text: str, start: int) -> None:
        """Add text that is written one for one from `start` on."""
        for found in _PARTS.finditer(text):
            first, last = start + found.start(), start + found.end()
            if found["space"]:
                self.space(first, last)
            elif found["text"]:
                self._put(found["text"], first, last)

    def put(self, text: str, start: int, end: int) -> None:
        """Add what is seen in place of [start, end), such as the letter that an entity stands for."""
        if text.isspace() and text in " \t\n\r\f\v":
            self.space(start, end)
        elif text and _PARTS.fullmatch(text) and not re.fullmatch(rf"[{_UNSEEN}]+", text):
            self._put(text, start, end)

    def space(self, start: int, end: int) -> None:
        """Add a space; several in a row are one, at either end they are none."""
        if self._length:
            self._space = (self._space[0] if self._space else start, end)

    def done(self) -> Shown:
        """Give all that was written."""
        return Shown("".join(self._pieces), tuple(self._runs))

    def _put(self, text: str, start: int, end: int) -> None:
        if self._space:
            self._append(" ", *self._space)
            self._space = None
        self._append(text, start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        last = self._runs[-1] if self._runs else None
        if last and last[2] == start and end - start == len(text) and last[2] - last[1] == self._length - last[0]:
            self._runs[-1] = (last[0], last[1], end)
        else:
            self._runs.append((self._length, start, end))
        self._pieces.append(text)
        self._length += len(text)


def shown(text: str, start: int = 0) -> Shown:
    """Give text as a reader sees it that is written one for one from `start` on."""
    writer = Writer()
    writer.add(text, start)
    return writer.done()


def joined(parts: Iterable[Shown], between: str = "\n\n") -> Shown:
    """Give several parts as one text, with a break between each two."""
    pieces: list[str] = []
    runs: list[Run] = []
    length = 0
    for part in _seen(parts):
        if runs:
            # The break stands for whatever lies between; parts may lie in any order.
            runs.append((length, runs[-1][2], max(runs[-1][2], part.start)))
            pieces.append(between)
            length += len(between)
        runs += [(length + at, first, last) for at, first, last in part.runs]
        pieces.append(part.text)
        length += len(part.text)
    return Shown("".join(pieces), tuple(runs))


def _seen(parts: Iterable[Shown]) -> Iterator[Shown]:
    return (part for part in parts if part.text)
