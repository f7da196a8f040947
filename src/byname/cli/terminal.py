"""What is printed: text that cannot steer a terminal, tables that stand straight in any script, progress for people only."""

from __future__ import annotations

import json
import os
import re
import select
import sys
import time
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TextIO

__all__ = ["Progress", "one_key", "safe", "safe_json", "table", "width"]

_STEERING = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"})
# Inside JSON only what json.dumps leaves standing has to be escaped.
_STEERING_JSON = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_GAP = "  "
_END_OF_INPUT, _ESCAPE = b"\x04", b"\x1b"
_REST_COMES_WITHIN = 0.05


def safe(text: object) -> str:
    """Give text for a terminal: control characters, bidi marks and other invisible ones from data become escapes."""
    return "".join(_escaped(char) if unicodedata.category(char) in _STEERING else char for char in str(text))


def safe_json(text: str) -> str:
    """Give JSON text whose strings cannot steer a terminal either; it parses to the same value."""
    return _STEERING_JSON.sub(lambda found: json.dumps(found[0])[1:-1], text)


def width(text: str) -> int:
    """Count the columns that a terminal needs: wide characters two, marks over letters none."""
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
        if unicodedata.category(char) not in {"Mn", "Me"}
    )


def table(head: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[int] = ()) -> list[str]:
    """Lay out rows under a head, as lines; `right` names the columns (from 0) that stand to the right, such as numbers."""
    cells = [[safe(cell) for cell in row] for row in (head, *rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(head))]
    return [
        _GAP.join(_padded(cell, widths[i], right=i in right) for i, cell in enumerate(row)).rstrip() for row in cells
    ]


def one_key(prompt: str) -> str:
    """Ask for one key and give it without waiting for Enter; a whole line where no terminal listens. EOFError at the end.

    What is no letter (an arrow, Escape) gives "".
    """
    try:
        import termios
        import tty

        terminal = sys.stdin.fileno()
        before = termios.tcgetattr(terminal)
    except (ImportError, OSError, ValueError, termios.error):
        return input(prompt).strip()
    sys.stdout.write(prompt)
    sys.stdout.flush()
    key = ""
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        while not key:
            key = _pressed(terminal).strip()
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
        sys.stdout.write(f"{key if key.isprintable() else ''}\n")
        sys.stdout.flush()
    return key if key.isprintable() else ""


def _pressed(terminal: int) -> str:
    """Read one key; an arrow or the like, which comes as several characters, is read whole and given as its first."""
    first = os.read(terminal, 1)
    if first in {b"", _END_OF_INPUT}:
        raise EOFError
    if first == _ESCAPE:
        while select.select([terminal], [], [], _REST_COMES_WITHIN)[0]:
            os.read(terminal, 1)
    # A letter of another alphabet has up to three bytes more.
    more = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0
    return (first + (os.read(terminal, more) if more else b"")).decode(errors="replace")


class Progress:
    """Says on a terminal how far something is; prints nothing where no human watches."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Write to standard error unless another stream is given."""
        self.stream = stream or sys.stderr
        self.shown = self.stream.isatty()
        self._counts: dict[str, int] = {}
        self._last = 0.0

    def __call__(self, step: str, count: int) -> None:
        """Add to the count of a step."""
        self._counts[step] = self._counts.get(step, 0) + count
        if self.shown and time.monotonic() - self._last > 0.1:
            self._last = time.monotonic()
            said = ", ".join(f"{number:,} {name}" for name, number in self._counts.items())
            self.stream.write(f"\r\x1b[K{said}")
            self.stream.flush()

    def doing(self, what: str) -> None:
        """Say what is being done where nothing can be counted on the way."""
        if self.shown:
            self.stream.write(f"\r\x1b[K{safe(what)} …")
            self.stream.flush()

    def end(self) -> None:
        """Clear the line."""
        if self.shown:
            self.stream.write("\r\x1b[K")
            self.stream.flush()


def _escaped(char: str) -> str:
    point = ord(char)
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _padded(text: str, columns: int, *, right: bool) -> str:
    room = " " * (columns - width(text))
    return room + text if right else text + room
