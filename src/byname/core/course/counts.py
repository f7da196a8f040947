"""Counts of people in an exchange as a source gives them, tables and all; sums that do not come out are flagged, never mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from byname.core.course.bodies import Body, Read
from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError

__all__ = ["COUNTED", "Count", "Mismatch", "Table", "Way", "mismatches", "of_phase", "read_count", "table_lines"]

COUNTED: Final = ("military", "civilian", "total", "remains")
"""What a count may give a number of; `total` is of the living: remains are never added to them."""

_MILITARY_TABLES: Final = frozenset({"service", "rank", "rank_class"})
"""Tables that only soldiers stand in, so that their whole is the military; any other table's whole is everybody."""


class Way(StrEnum):
    """Which way people go, as the one who counts sees it."""

    RECEIVED = "received"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Table:
    """A breakdown of a count; `whole` names the number that its parts make up: military, civilian, total or remains."""

    name: str
    rows: tuple[tuple[str, int], ...]
    whole: str = "total"

    @property
    def sum(self) -> int:
        """Add the parts up."""
        return sum(number for _label, number in self.rows)


@dataclass(frozen=True, slots=True)
class Count:
    """What a source counts in a phase ("": the whole exchange) of the people of `power` who come home; None is not told."""

    code: str
    exchange: str
    phase: str = ""
    source: str = ""
    power: str = ""
    way: Way = Way.RECEIVED
    military: int | None = None
    civilian: int | None = None
    remains: int | None = None
    total: int | None = None
    tables: tuple[Table, ...] = ()
    day: UncertainDate | None = None

    def number(self, of: str) -> int | None:
        """Give what it tells of one of COUNTED, None where it tells nothing; a total is never made of its parts."""
        told: int | None = getattr(self, of)
        return told

    @property
    def living(self) -> int | None:
        """Give the living: the total that is told, else military and civilians where both are told."""
        if self.total is not None:
            return self.total
        return self.military + self.civilian if self.military is not None and self.civilian is not None else None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Parts that do not sum to their whole: the table ("" for military and civilians), the sum, the whole and its name."""

    table: str
    sum: int
    whole: int
    of: str

    @property
    def missing(self) -> int:
        """How many the parts lack; below nought where they are too many."""
        return self.whole - self.sum


def read_count(code: str, values: Mapping[str, Any]) -> Read[Count]:
    """Read the body of a count. A table named "service", or with its whole as in "age:military", is a part of that whole."""
    body = Body(f"count {code}", values)
    found = Count(
        code=code,
        exchange=body.demanded("exchange", "Name the exchange that was counted."),
        phase=body.text("phase"),
        source=body.demanded("source", "Name who counts so."),
        power=body.demanded("power", "Name the power whose people come home."),
        way=body.choice("way", Way) or Way.RECEIVED,
        **{name: body.number(name) for name in COUNTED},
        tables=_tables(body),
        day=body.day("day"),
    )
    if all(found.number(name) is None for name in COUNTED) and not found.tables:
        body.wrong("", "", "a count gives a number", f"Write one of {', '.join(COUNTED)}, or a table.")
    return body.read(found)


def _tables(body: Body) -> tuple[Table, ...]:
    part = body.part("parts")
    if part is None:
        return ()
    found = []
    for name, rows in part.values.items():
        head, _, whole = str(name).partition(":")
        whole = whole or ("military" if head in _MILITARY_TABLES else "total")
        if whole not in COUNTED:
            part.wrong(str(name), whole, f"the whole of a table is one of {', '.join(COUNTED)}", "Write it so.")
            whole = "total"
        table = Body(f"{part.where} {head}", rows, part.problems)
        numbers = ((str(label), table.number(label)) for label in table.values)
        told = [(label, number) for label, number in numbers if number is not None]
        # PostgreSQL keeps no order of a JSON object's parts: the largest first, on every database.
        found.append(Table(head, tuple(sorted(told, key=lambda row: (-row[1], row[0]))), whole))
    return tuple(sorted(found, key=lambda table: (table.name, table.whole)))


def mismatches(count: Count) -> tuple[Mismatch, ...]:
    """Find what does not add up in one count: military and civilians beside the total, and each table beside its whole."""
    found = []
    if count.total is not None and count.military is not None and count.civilian is not None:
        both = count.military + count.civilian
        if both != count.total:
            found.append(Mismatch("", both, count.total, "total"))
    for table in count.tables:
        whole = count.living if table.whole == "total" else count.number(table.whole)
        if whole is not None and table.sum != whole:
            found.append(Mismatch(table.name, table.sum, whole, table.whole))
    return tuple(found)


def table_lines(texts: Iterable[str]) -> dict[str, dict[str, int]]:
    """Read lines of tables, such as "service: navy = 56", as a count holds them; "age/military: ..." names the whole.

    Raises MisuseError for a line that is none, and for one that stands twice.
    """
    tables: dict[str, dict[str, int]] = {}
    for text in texts:
        head, _, number = text.rpartition("=")
        table, _, label = head.partition(":")
        if not table.strip() or not label.strip() or not (number.strip().isascii() and number.strip().isdecimal()):
            raise MisuseError(f"{text!r} is no line of a table. Write it as service:navy=56.")
        rows = tables.setdefault(table.strip().replace("/", ":"), {})
        if label.strip() in rows:
            raise MisuseError(f"{label.strip()!r} stands twice in the table {table.strip()!r}. Give each line once.")
        rows[label.strip()] = int(number)
    return tables


def of_phase(counts: Iterable[Count], phase: str) -> tuple[Count, ...]:
    """Give the counts of a phase ("": of the whole exchange), by power, source and day; none replaces another."""
    some = [count for count in counts if count.phase == phase]
    return tuple(sorted(some, key=lambda one: (one.power, one.source, _day(one.day), one.code)))


def _day(day: UncertainDate | None) -> int:
    return 0 if day is None else day.earliest or day.latest or 0
