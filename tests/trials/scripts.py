"""Scripts of a register's life, drawn at random: a few lists about people of the same or nearly the same name, and decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from byname.core.errors import BynameError
from byname.core.moments import Moment
from byname.ledger.copies import copies_of
from byname.ledger.snapshot import snapshot
from byname.store.models import Approval, Judgement, Reading, Record, Withdrawal
from byname.store.models import Event as EventRow
from tests.ledger.registers import BORYS, IVO, OLHA, Place, Register, Row

FIRST = date(2023, 1, 1)
DAYS = tuple(FIRST.toordinal() + step for step in (-260, -230, 0, 45, 59, 60, 90, 200))
"""Days on which accounts are compared: before, between and after what the rows tell."""

_NAMES = (
    "Мартолюк Андрій Іванович", "Мартолюк Андрій Іванович", "Мартолюк Андрій", "Martoliuk Andrii", "МАРТОЛЮК Андрей Иванович",
    "Мартолук Андрій Іванович", "Мартолюк Олексій Іванович", "Мартолюк А. І.",
)  # fmt: skip
_VALUES = {
    "birth_date": ("", "03.04.1985", "03.04.1985", "04.04.1985", "21.08.1977", "1985"),
    "birth_place": ("", "", "Зорджськ"),
    "unit": ("", "12 бригада", "40 полк"),
    "number": ("", "", "АА-0012", "АА-0013"),
    "capture_date": ("", "17.05.2022", "05.2022", "20.02.2023"),
    "rank": ("", "сержант", "солдат"),
}
_ENDS = {
    "return_date": "01.03.2023",
    "escape_date": "15.02.2023",
    "release_date": "02.2023",
    "death_date": "10.06.2022",
}
_KINDS = (
    ("own", "missing-list", ""), ("camp", "captive-list", ""), ("agency", "confirmation", ""), ("family", "missing-list", ""),
    ("act", "handover-act", ""), ("agency", "death-notice", "certified"), ("own", "death-notice", "reported"),
)  # fmt: skip


@dataclass(frozen=True)
class Take:
    """A list arrives."""

    title: str
    rows: tuple[Row, ...]
    source: str
    kind: str
    degree: str
    received: date
    power: str = "lod"

    def do(self, register: Register) -> None:
        """Take it in."""
        holder = "kes" if self.power == "lod" else "lod"
        facts = {"source": self.source, "kind": self.kind, "degree": self.degree, "power": self.power, "holder": holder}
        register.take(self.title, self.rows, received=self.received, **facts)


@dataclass(frozen=True)
class Decide:
    """Somebody acts on rows that are there; what is not possible, or not yet, is refused and nothing happens."""

    action: str
    one: Place
    other: Place
    outcome: str
    by: int
    decided: date

    def needs(self) -> set[str]:
        """The titles that must be there."""
        return {self.one[0], self.other[0]}

    def do(self, register: Register) -> None:
        """Do it, or be refused."""
        one, other = record_at(register, self.one), record_at(register, self.other)
        if one is None or other is None:
            return
        by = (OLHA, BORYS, IVO)[self.by]
        try:
            if self.action == "judge":
                register.judge(one, other, self.outcome, by=by, decided=self.decided)
            elif self.action == "undo":
                register.undo(by=by)
            elif self.action == "approve":
                register.approve(one, by=by, decided=self.decided)
            else:
                withdraw_newest(register, self.action, one, self.decided)
        except BynameError:
            return


Step = Take | Decide


def withdraw_newest(register: Register, target: str, record: int, decided: date) -> None:
    """Withdraw the newest row of a kind that concerns a record, if there is one."""
    places = {
        "document": Record.objects.filter(id=record).values_list("document", flat=True),
        "record": Record.objects.filter(id=record).values_list("id", flat=True),
        "reading": Reading.objects.filter(record=record).order_by("-id").values_list("id", flat=True),
        "event": EventRow.objects.filter(record=record).order_by("-id").values_list("id", flat=True),
        "judgement": Judgement.objects.filter(left=record, human=True).order_by("-id").values_list("id", flat=True),
        "approval": Approval.objects.filter(record=record).order_by("-id").values_list("id", flat=True),
        "withdrawal": Withdrawal.objects.order_by("-id").values_list("id", flat=True),
    }
    number = places[target].first()
    if number is not None:
        register.withdraw(target, int(number), decided=decided)


def record_at(register: Register, place: Place) -> int | None:
    """Give the record of a row, None while its list is not there."""
    document = register.documents.get(place[0])
    return (
        Record.objects.filter(document=document, place=place[1], part=0).values_list("id", flat=True).first()
        if document
        else None
    )


@st.composite
def rows(draw: st.DrawFn, *, kind: str = "missing-list") -> Row:
    """A row about one of a few people who are easily confused."""
    row = {"name": draw(st.sampled_from(_NAMES))}
    for code, texts in _VALUES.items():
        row[code] = draw(st.sampled_from(texts))
    if kind == "death-notice":
        row["death_date"] = _ENDS["death_date"]
    elif kind == "handover-act":
        row["return_date"] = _ENDS["return_date"]
    elif draw(st.integers(0, 3)) == 0:
        code = draw(st.sampled_from(sorted(_ENDS)))
        row[code] = _ENDS[code]
    return row


@st.composite
def takes(draw: st.DrawFn, *, count: int) -> tuple[Take, ...]:
    """So many lists of one to three rows, on days of their own, no two with the same content."""
    found = []
    for place in range(count):
        source, kind, degree = draw(st.sampled_from(_KINDS))
        told = tuple({**draw(rows(kind=kind)), "list_id": f"{place}-{row}"} for row in range(draw(st.integers(1, 3))))
        received = FIRST + timedelta(days=75 + 5 * draw(st.integers(0, 8)))
        found.append(Take(f"list-{place}", told, source, kind, degree, received))
    return tuple(found)


DECISIONS = (
    *("judge", "judge", "judge", "undo", "approve", "approve"),
    *("document", "record", "reading", "event", "judgement", "approval", "withdrawal"),
)
LASTING = ("judge", "judge", "approve", "record", "document", "event")
"""Decisions whose order among themselves does not matter, one on each place."""


@st.composite
def decisions(draw: st.DrawFn, lists: Sequence[Take], *, actions: Sequence[str] = DECISIONS) -> Decide:
    """A decision on rows of these lists."""
    places = [(take.title, 2 + row) for take in lists for row in range(len(take.rows))]
    return Decide(
        draw(st.sampled_from(actions)), draw(st.sampled_from(places)), draw(st.sampled_from(places)),
        draw(st.sampled_from(("same", "different"))), draw(st.integers(0, 2)),
        FIRST + timedelta(days=120 + 10 * draw(st.integers(0, 4))),
    )  # fmt: skip


def play(register: Register, steps: Iterable[Step]) -> None:
    """Do the steps one after the other."""
    for step in steps:
        step.do(register)


def content(known_at: Moment | None = None) -> set[frozenset[Place]]:
    """Give who is one person, in titles and rows: the partition whatever the numbers."""
    names = _names()
    return {frozenset(names[record] for record in line.records) for line in snapshot(known_at).lines}


def doubts() -> set[frozenset[frozenset[Place]]]:
    """Give which persons may be one, in titles and rows."""
    names, found = _names(), snapshot()
    people = {line.number: frozenset(names[record] for record in line.records) for line in found.lines}
    return {frozenset((people[one], people[other])) for each in found.branches for one, other in each.component.links}


def _names() -> dict[int, Place]:
    """Give record -> what its row calls itself: titles stand sealed in the documents, a row's own id does not."""
    places = dict(Record.objects.values_list("id", "place"))
    return {
        record: (copy.newest.fields.get("list_id", ""), places[record]) for record, copy in copies_of(places).items()
    }
