"""A register with a list agreed for a phase, its roll-call, and clerks who fill their sheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date

from byname.actions.exchanges import add_exchange_entries
from byname.actions.references import NewReference, add_references
from byname.actions.rollcalls import Filled, Handover, RecordedHandover, make_roll_call, record_handover
from byname.formats import open_table
from byname.queries.rollcalls import sheet_files
from tests.ledger.registers import OLHA, Register

__all__ = ["DAY", "FACTS", "PEOPLE", "agree", "cells", "fill", "hand_over", "made", "sheet"]

# Nobody: the surnames are built so that no language has them.
PEOPLE = (
    ("Жмаковенко Глем Орестович", "12.03.1991"),
    ("Пирхаленко Юсь Назарович", "30.11.1978"),
    ("Лубрецьк Андрій Іванович", "03.04.1985"),
    ("Дзармотюк Олексій Петрович", "21.08.1977"),
    ("Гомвідько Роман Ігорович", "09.11.1990"),
    ("Цвирхлюк Тарас Левкович", "17.06.1988"),
)
DAY = date(2025, 5, 23)
FACTS = Handover("desk", date(2025, 5, 24), backfill=True)


def agree(register: Register, people: Sequence[tuple[str, str]] = PEOPLE, **facts: str) -> list[int]:
    """Write the exchange down and take in whom own forces miss, and the list as agreed; gives the agreed records."""
    add_references([NewReference("source", "desk", {"kind": "desk", "reliability": 5}, date(2022, 1, 1))], by=OLHA)
    phases = [{"code": "1", "day": DAY.isoformat()}, {"code": "2", "day": ""}]
    add_exchange_entries([NewReference("exchange", "X-1", {"phases": phases}, date(2025, 5, 1))], by=OLHA)
    rows = [
        {"name": name, "birth_date": born, "unit": "1 вигадана бригада", "capture_date": "17.05.2022"}
        for name, born in people
    ]
    register.take("own", rows, received=date(2022, 6, 1))
    return agreed(register, people, **facts)


def agreed(
    register: Register, people: Sequence[tuple[str, str]] = PEOPLE, title: str = "agreed", **facts: str
) -> list[int]:
    """Take in a list as agreed for phase 1."""
    rows = [{"name": name, "birth_date": born} for name, born in people]
    covering = {"role": "agreed", "exchange": "X-1", "phase": "1"} | facts
    return register.take(title, rows, kind="exchange-list", received=date(2025, 5, 20), **covering)


def made(*, clerks: int = 2, both: bool = True) -> str:
    """Make the roll-call of phase 1; gives its digest."""
    return make_roll_call("X-1", "1", "agreed", clerks=clerks, both=both, by=OLHA)


def cells(content: bytes) -> list[list[str]]:
    """Read a sheet as a table."""
    return [list(row.cells) for row in open_table(io.BytesIO(content), name="sheet.csv").rows]


def sheet(digest: str, clerk: int = 1) -> bytes:
    """Give a clerk's empty sheet."""
    [(_name, content)] = sheet_files(digest, viewer=OLHA, only=f"clerk-{clerk}.csv")
    return content


def fill(
    digest: str, words: Mapping[int, str | tuple[str, ...]], added: Sequence[Sequence[str]] = (), *, clerk: int = 1, rest: str = "+"
) -> Filled:  # fmt: skip
    """Fill a clerk's sheet as Excel saves it: outcome (and instead of, remark) by number, `rest` for all others.

    `added` are rows below the list: name, birth date, outcome, instead of No.
    """
    head, *rows = cells(sheet(digest, clerk))
    for row in rows:
        told = words.get(int(row[0]), rest)
        told = (told,) if isinstance(told, str) else told
        row[5 : 5 + len(told)] = told
    for name, born, outcome, instead in added:
        rows.append(["", name, "", born, "", outcome, instead, "", "", ""])
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([head, *rows])
    return Filled(f"clerk-{clerk}.csv", text.getvalue().encode("utf-8-sig"))


def hand_over(digest: str, *filled: Filled, settled: Sequence[Filled] = ()) -> RecordedHandover:
    """Record the act that these sheets make."""
    return record_handover(digest, filled, settled, facts=FACTS, by=OLHA)
