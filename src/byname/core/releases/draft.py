"""What is frozen: a figure as it would be signed, before it has its number, and who stands behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from byname.core.errors import MisuseError
from byname.core.releases.beside import Shown
from byname.core.releases.canonical import read_canonical

__all__ = ["FIGURE", "RETRACTION", "Behind", "Draft", "citation", "statement_of"]

FIGURE, RETRACTION = "byname-figure", "byname-retraction"
"""What a signed file says that it is."""

_NEEDED = {FIGURE: ("number", "figure", "value", "words", "key"), RETRACTION: ("number", "why", "words", "key")}


@dataclass(frozen=True, slots=True)
class Behind:
    """The people behind a published number, each by the number of the person and of the records; sealed in the register.

    `shown` are all numbers that the figure publishes: its own, of its range, of the cells of its table.
    """

    records: Mapping[int, tuple[int, ...]]
    readings: Mapping[int, int]
    shown: tuple[Shown, ...]
    low: frozenset[int] | None = None
    high: frozenset[int] | None = None
    counted: frozenset[int] = frozenset()

    def to_json(self) -> dict[str, Any]:
        """Give it as it is sealed."""
        return {
            "records": {str(person): list(records) for person, records in sorted(self.records.items())},
            "readings": {str(record): reading for record, reading in sorted(self.readings.items())},
            "shown": [[each.figure, each.value, sorted(each.people)] for each in self.shown],
            "low": None if self.low is None else sorted(self.low),
            "high": None if self.high is None else sorted(self.high),
            "counted": sorted(self.counted),
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Behind:
        """Read what `to_json` wrote."""
        return cls(
            {int(person): tuple(records) for person, records in told["records"].items()},
            {int(record): int(reading) for record, reading in told["readings"].items()},
            tuple(Shown(figure, value, frozenset(people)) for figure, value, people in told["shown"]),
            _people(told["low"]),
            _people(told["high"]),
            frozenset(told["counted"]),
        )


def _people(told: Iterable[int] | None) -> frozenset[int] | None:
    return None if told is None else frozenset(told)


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure ready to be frozen; `entry` is the journal's last one, on which it rests, `moment` what it was known at.

    `beside` are the figures published before beside which it must not be published.
    """

    figure: str
    body: Mapping[str, Any]
    behind: Behind
    entry: int
    moment: int
    year: int
    title: str = ""
    beside: tuple[str, ...] = ()


def statement_of(content: bytes) -> dict[str, Any]:
    """Read a signed file and see that it is one of ours; raises MisuseError."""
    told = read_canonical(content)
    needed = _NEEDED.get(told.get("type", "")) if isinstance(told, dict) else None
    if needed is None or any(name not in told for name in needed):
        raise MisuseError("This JSON is no frozen figure of Byname, nor the retraction of one.")
    return dict(told)


def citation(told: Mapping[str, Any], digest: str) -> dict[str, str]:
    """Give what a citation of a frozen figure names, for wording to say."""
    return {
        "number": str(told["number"]),
        "as_of": str(told.get("as_of") or ""),
        "known": str(told.get("known", "")),
        "digest": digest,
        "key": str(told["key"]),
    }
