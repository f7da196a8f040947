"""A register of made-up people that a test fills list by list, and what it looks like from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from byname.actions import following
from byname.actions.arrivals import Arrival, Taken
from byname.actions.intake import take_in
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Role, Viewer
from byname.ledger import references, resolving
from byname.ledger.memory import forget_all
from byname.ledger.snapshot import _MEMORY, snapshot
from byname.store.keyring import register_ring
from byname.store.models import REGISTER_ROWS, Entry, PersonState, Record, RecordState, UndecidedState
from tests.moulds import laid

SOURCES = {
    "own": {"kind": "own-forces", "reliability": 4},
    "camp": {"kind": "detaining-power", "reliability": 4},
    "agency": {"kind": "agency", "reliability": 3},
    "act": {"kind": "act", "reliability": 5},
    "desk": {"kind": "desk", "reliability": 3},
}
HEAD = "Прізвище;Ім'я;По батькові;Дата народження;Підрозділ;Дата полону\n"
MARTOLIUK = "Мартолюк;Андрій;Іванович;03.04.1985;12 бригада;17.05.2022\n"
ZELIDKO = "Зелідько;Олексій;Петрович;11.12.1990;12 бригада;травень 2022\n"
CAMP = {"name": "camp.csv", "source": "camp", "kind": "captive-list"}


def viewer(*roles: Role, name: str = "anna") -> Viewer:
    """Somebody with these roles and every power."""
    return Viewer(name, frozenset(roles), powers=frozenset({"*"}), home="aa")


EVERYBODY = viewer(*Role)


def workbook(**sheets: str) -> bytes:
    """A workbook with a sheet for each text."""
    book, kept = Workbook(), BytesIO()
    book.remove(book.worksheets[0])
    for title, text in sheets.items():
        sheet = book.create_sheet(title)
        for line in (HEAD + text).splitlines():
            sheet.append(line.split(";"))
    book.save(kept)
    return kept.getvalue()


def forget() -> None:
    """Forget what this process remembers of another test's register: its row numbers come again."""
    forget_all()
    _MEMORY.clear()
    references._world.cache_clear()
    resolving._resolver.cache_clear()
    following._COMPARED.clear()


def _begin() -> None:
    begin_register(title="Made up", time_zone="UTC", made_up=True)
    add_references([NewReference("source", code, dict(body)) for code, body in SOURCES.items()], by=EVERYBODY)


@dataclass
class House:
    """The register of one test."""

    folder: Path
    by: Viewer = field(default=EVERYBODY)
    kind: str = "empty"
    fill: Callable[[House], object] = field(default=lambda _house: None)
    """What is taken in before the test begins; one kind stands for one `fill`, which runs once."""

    def __post_init__(self) -> None:
        def make() -> None:
            _begin()
            self.fill(self)

        laid(f"house, {self.kind}", make)

    def arrival(self, text: str | bytes, *, source: str = "own", kind: str = "missing-list", **facts: Any) -> Arrival:
        """A list as it arrives; `name` and every covering fact can be told."""
        name = facts.pop("name", "list.csv")
        file = self.folder / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        covering: dict[str, Any] = {
            "received": date(2022, 7, 1),
            "backfill": True,
            "power": "aa",
            "holder": "bb",
        } | facts
        return Arrival(path=file, title=name, source=source, kind=kind, **covering)

    def take(self, text: str | bytes, **facts: Any) -> Taken:
        """Take a list in."""
        return take_in(self.arrival(text, **facts), by=self.by)

    def number(self, record: int) -> str:
        """The public number of a record."""
        return Record.objects.get(id=record).number


@contextmanager
def opened_house(
    folder: Path, kind: str = "empty", fill: Callable[[House], object] = lambda _house: None
) -> Iterator[House]:
    """A register of that kind, with nothing remembered from another test."""
    forget()
    try:
        yield House(folder, kind=kind, fill=fill)
    finally:
        forget()


def state() -> dict[str, Any]:
    """What stands now: persons with their lines, owners of records, undecided branches; whatever they were before."""
    return {
        "persons": dict(PersonState.objects.filter(known_to=None).values_list("number", "line")),
        "owners": dict(RecordState.objects.filter(known_to=None).values_list("record", "number")),
        "undecided": sorted(UndecidedState.objects.filter(known_to=None).values_list("body", flat=True)),
    }


def persons() -> list[tuple[int, ...]]:
    """The records of each person, as known now."""
    return sorted(line.records for line in snapshot().lines)


def line_of(record: int) -> PersonLine:
    """The person who holds a record now."""
    return next(line for line in snapshot().lines if record in line.records)


def status_of(record: int, day: date) -> str:
    """The status of the person who holds a record, on a day."""
    status = line_of(record).timeline.on(day.toordinal()).status
    return status.value if status else ""


def written() -> tuple[int, ...]:
    """How much stands in the register: entries, rows of every table, keys."""
    counts = [model._base_manager.count() for model in REGISTER_ROWS]
    return (Entry.objects.count(), *counts, len(register_ring().secrets_between(0, 1 << 60)))
