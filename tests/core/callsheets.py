"""A roll-call of people who are nobody, and sheets as clerks fill them, for tests of the core."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from byname.core.rollcalls.rollcall import Called, RollCall
from byname.core.rollcalls.sheet import Sheet, read_sheet, sheet_rows
from byname.formats.tables import RawRow

__all__ = ["call_of", "filled", "raw"]

NAMES = (
    "Жмаковенко Глем Орестович",
    "Пирхаленко Юсь Назарович",
    "Лубрецьк Андрій Іванович",
    "Дзармотюк Олексій Петрович",
)


def call_of(count: int, *, exchange: str = "X-1") -> RollCall:
    """Give a roll-call of so many people."""
    people = tuple(
        Called(
            number, f"{1_000_000_000 + number}-{number % 10}", f"{NAMES[number % 4]} {number}", "1991-03-12",
            known=(("birth_date", "1991-03-12"), ("family", f"{NAMES[number % 4].split()[0]}"), ("name", f"{NAMES[number % 4]} {number}")),
        )
        for number in range(1, count + 1)
    )  # fmt: skip
    return RollCall(exchange, "1", "aa", "agreed", people, "2025-05-23", "bb")


def raw(rows: Iterable[Sequence[str]]) -> list[RawRow]:
    """Number rows as a spreadsheet does."""
    return [RawRow(number, tuple(cells)) for number, cells in enumerate(rows, start=1)]


def filled(
    call: RollCall, title: str, words: Mapping[int, Sequence[str]], added: Iterable[Sequence[str]] = (),
    numbers: Iterable[int] | None = None,
) -> Sheet:  # fmt: skip
    """Give a sheet with outcome, instead of, remark by number (others empty) and rows added: name, born, outcome, instead."""
    wanted = None if numbers is None else set(numbers)
    head, *rows = sheet_rows(call, [each for each in call.people if wanted is None or each.number in wanted], 1)
    for row in rows:
        told = list(words.get(int(row[0]), ()))
        row[5 : 5 + len(told)] = told
    below = [["", name, "", born, "", outcome, instead, "", "", ""] for name, born, outcome, instead in added]
    return read_sheet(raw([head, *rows, *below]), call, title)
