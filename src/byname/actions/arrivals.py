"""What somebody knows of a document when it arrives, before any of it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from byname.core.dates import UncertainDate
    from byname.core.plans import Placed

__all__ = ["Arrival", "Taken"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file and its covering facts; `mapping` holds edits as field -> column; `backfill` means received before today.

    Where `content` holds the bytes, `path` is not read.
    """

    path: Path
    title: str
    source: str
    kind: str
    received: date
    backfill: bool = False
    power: str = ""
    holder: str = ""
    on: UncertainDate | None = None
    exchange: str = ""
    phase: str = ""
    degree: str = ""
    role: str = ""
    whole: bool = True
    made_up: bool = False
    mapping: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    content: bytes | None = field(default=None, repr=False)

    def opened(self) -> BufferedReader | BytesIO:
        """Open the bytes that arrived; whoever opens closes."""
        return self.path.open("rb") if self.content is None else BytesIO(self.content)


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a document in did; `known_already` is true where the same bytes stood there and nothing changed.

    `notes` are sentences about how it was read, and what stands beside it or stays as it was;
    `placed`: where its rows stand once they are linked, None for what is not linked.
    """

    document: int
    rows_read: int
    rows_recorded: int
    rows_aside: dict[str, int]
    unreadable: int
    known_already: bool = False
    notes: tuple[str, ...] = ()
    placed: Placed | None = None
