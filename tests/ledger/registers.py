"""Registers of one test: small lists written by hand, taken in by the same actions as a user's, gone when the test ends."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db import transaction

from byname.actions.approvals import NewApproval, approve
from byname.actions.arrivals import Arrival
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.judgements import Verdict, judge_many, undo
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.actions.withdrawals import withdraw
from byname.core.dates import UncertainDate
from byname.core.disclosure import Role, Viewer
from byname.core.moments import Moment, end_of_day, start_of_day
from byname.ledger import references, resolving
from byname.ledger.memory import forget_all
from byname.ledger.seals import ERASURE
from byname.ledger.snapshot import person_of, snapshot
from byname.store.journal import journal_page
from byname.store.keyring import register_ring
from byname.store.models import PersonState, Record, RecordState, UndecidedState
from tests.moulds import laid

OLHA, BORYS, IVO = (
    Viewer(name, frozenset(Role), powers=frozenset({"*"}), home="lod", purpose="trial")
    for name in ("olha", "borys", "ivo")
)
"""Three who may do everything."""

SOURCES = {
    "own": {"kind": "own-forces", "reliability": 4},
    "act": {"kind": "act", "reliability": 5},
    "agency": {"kind": "agency", "reliability": 4},
    "camp": {"kind": "detaining-power", "reliability": 2},
    "family": {"kind": "family", "reliability": 2},
}
COLUMNS = {
    "name": "ПІБ", "birth_date": "Дата народження", "birth_place": "Місце народження", "unit": "Підрозділ",
    "number": "Особистий номер", "capture_date": "Дата полону", "capture_place": "Місце полону", "rank": "Звання",
    "sex": "Стать", "category": "Категорія", "return_date": "Дата повернення", "release_date": "Дата звільнення",
    "escape_date": "Дата втечі", "death_date": "Дата смерті", "list_id": "Код запису", "status": "Статус",
    "status_date": "Станом на", "power": "Сторона", "holder": "Хто утримує",
}  # fmt: skip

Row = Mapping[str, str]
Place = tuple[str, int]
"""Title of a document and row as a spreadsheet shows it: what a record is called whatever its number."""


@dataclass
class Register:
    """A register with what a test asks of it again and again."""

    folder: Path
    documents: dict[str, int] = field(default_factory=dict)

    def record(self, title: str, rows: Sequence[Row], **facts: str | date | UncertainDate | bool | None) -> int:
        """Record a list without linking it; facts as in Arrival, with own missing-list of 2023-01-01 as defaults."""
        file = self.folder / f"{title}.csv"
        write_list(file, rows)
        known: dict[str, object] = {
            "source": "own",
            "kind": "missing-list",
            "received": date(2023, 1, 1),
            "backfill": True,
            "power": "lod",
            "holder": "kes",
        }
        arrival = Arrival(path=file, title=title, **{**known, **facts})  # type: ignore[arg-type]  # facts are typed by Arrival
        taken = record_document(arrival, by=OLHA)
        self.documents.setdefault(title, taken.document)
        return taken.document

    def take(self, title: str, rows: Sequence[Row], **facts: str | date | UncertainDate | bool | None) -> list[int]:
        """Take a list in and link it; gives its records in the order of their rows."""
        document = self.record(title, rows, **facts)
        follow_up(by=OLHA)
        return records_in(document)

    def judge(self, one: int, other: int, outcome: str, *, by: Viewer = OLHA, decided: date | None = None) -> None:
        """Decide on two records; where their source keeps them apart, a second reviewer says the same."""
        verdicts = [Verdict(number(one), number(other), outcome, decided)]
        if judge_many(verdicts, by=by) == ("proposed",):
            judge_many(verdicts, by=BORYS if by is not BORYS else IVO)

    def undo(self, *, by: Viewer = OLHA) -> None:
        """Take the viewer's newest judgement back."""
        undo(by=by)

    def withdraw(self, target: str, target_id: int, *, decided: date | None = None) -> int:
        """Take a row back; gives the withdrawal's number."""
        return withdraw(target, target_id, "retracted", by=OLHA, decided=decided)

    def approve(self, record: int, *, by: Viewer, decided: date | None = None) -> None:
        """Say yes to the death that a record tells."""
        approve([NewApproval(number(record), decided=decided)], by=by)


@contextmanager
def fresh_register(kind: str = "empty", fill: Callable[[Register], object] | None = None) -> Iterator[Register]:
    """Give a made-up register, empty or as `fill` leaves it; whatever is written in it is rolled back in all three databases.

    One kind stands for one `fill`: it runs once, and its rows are laid for the next test.
    """
    with ExitStack() as opened:
        for alias in ("default", "derived", "looks"):
            opened.enter_context(_undone(alias))
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="byname-lists-")))
        opened.callback(forget)
        forget()
        register = Register(folder)
        register.documents, files = laid(f"ledger, {kind}", lambda: _made(register, fill))
        for name, content in files.items():
            (folder / name).write_bytes(content)
        yield register


def _made(register: Register, fill: Callable[[Register], object] | None) -> tuple[dict[str, int], dict[str, bytes]]:
    """Write what a register begins with; gives its documents by title and the files that were taken in."""
    begin_register(title="Trial", time_zone="UTC", made_up=True)
    sources = [NewReference("source", code, dict(body), date(2022, 1, 1)) for code, body in SOURCES.items()]
    add_references(sources, by=OLHA)
    if fill is not None:
        fill(register)
    return register.documents, {file.name: file.read_bytes() for file in register.folder.iterdir()}


@contextmanager
def _undone(alias: str) -> Iterator[None]:
    with transaction.atomic(using=alias):
        try:
            yield
        finally:
            transaction.set_rollback(True, using=alias)


def forget() -> None:
    """Forget what the process remembers of another register whose rows have the same numbers."""
    forget_all()
    references._world.cache_clear()
    resolving._resolver.cache_clear()


def write_list(file: Path, rows: Sequence[Row]) -> None:
    """Write rows as a list with headings."""
    codes = [code for code in COLUMNS if any(code in row for row in rows)]
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, delimiter=";")
        writer.writerow([COLUMNS[code] for code in codes])
        writer.writerows([row.get(code, "") for code in codes] for row in rows)


def records_in(document: int) -> list[int]:
    """Give the records of a document's rows, in order."""
    return list(Record.objects.filter(document=document, part=0).order_by("place").values_list("id", flat=True))


def number(record: int) -> str:
    """Give the public number of a record."""
    return str(Record.objects.values_list("number", flat=True).get(id=record))


def start(day: str) -> Moment:
    """Give the first moment of a day as ISO text."""
    return start_of_day(date.fromisoformat(day), settings.REGISTER_TIME_ZONE)


def end(day: str) -> Moment:
    """Give the last moment of a day as ISO text: as known on it."""
    return end_of_day(date.fromisoformat(day), settings.REGISTER_TIME_ZONE)


def person(record: int, known_at: Moment | None = None) -> int | None:
    """Give the person who holds a record."""
    return person_of(record, known_at)


def partition(known_at: Moment | None = None) -> set[frozenset[int]]:
    """Give the persons as sets of records."""
    return {frozenset(line.records) for line in snapshot(known_at).lines}


def status(record: int, day: str, known_at: Moment | None = None) -> str:
    """Give where the person of a record stands on a day, "" for nothing told."""
    owner = person_of(record, known_at)
    found = snapshot(known_at).by_number[owner] if owner is not None else None
    standing = found.timeline.on(date.fromisoformat(day).toordinal()).status if found else None
    return str(standing or "")


def states() -> tuple[list[tuple[object, ...]], ...]:
    """Give all derived states, in an order of their own."""
    return (
        list(
            PersonState.objects.order_by("number", "known_from").values_list(
                "number", "component", "known_from", "known_to", "line"
            )
        ),
        list(
            RecordState.objects.order_by("record", "known_from").values_list(
                "record", "number", "component", "known_from", "known_to"
            )
        ),
        list(
            UndecidedState.objects.order_by("component", "known_from", "body").values_list(
                "component", "known_from", "known_to", "body"
            )
        ),
    )


def destroy_keys(keys: Sequence[int]) -> None:
    """Destroy keys as an erasure does: the journal tells of it first."""
    with journal_page(register_ring(), action=ERASURE, by="olha", purpose="erasure") as page:
        page.note = {"keys": list(keys)}
    register_ring().destroy(keys)
