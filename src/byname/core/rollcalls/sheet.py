"""A clerk's sheet of a roll-call: the rows that are written for him, and what he wrote into them, read back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from byname.core.columns import OURS, Row
from byname.core.dates import DateError, UncertainDate
from byname.core.dates.value import Order
from byname.core.errors import MisuseError, Problem
from byname.core.rollcalls.rollcall import Called, RollCall
from byname.core.rollcalls.words import Outcome, outcome_told

__all__ = ["HEADINGS", "Addition", "Sheet", "Word", "digest_told", "read_sheet", "sheet_rows"]

HEADINGS: Final = (
    "No.", "Name", "Also written", "Born", "Unit", "Outcome", "Instead of No.", "Remark", "Record", "Roll-call",
)  # fmt: skip
"""The headings of a clerk's sheet; a filled one needs the first and the outcome, in whatever order they stand."""

_NO, _NAME, _BORN, _OUTCOME, _INSTEAD, _REMARK, _RECORD, _ROLLCALL = (HEADINGS[i] for i in (0, 1, 3, 5, 6, 7, 8, 9))
_HEAD_ROWS: Final = 20
_DIGEST = re.compile(r"R(?:[0-9a-f]{4}-){2}[0-9a-f]{4}", re.IGNORECASE)
_MEND: Final = "Look at the printed sheet and mend the row in the file, or settle the number (--settle)."


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """What one sheet says of one number: where, the words as written, the outcome that they mean, and what is wrong."""

    sheet: str
    row: int
    written: str = ""
    outcome: Outcome | None = None
    instead_of: str = ""
    remark: str = ""
    problems: tuple[Problem, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, order=True)
class Addition:
    """Somebody whom a clerk wrote below the list: who came and stands on none."""

    sheet: str
    row: int
    name: str
    birth_date: str = ""
    outcome: Outcome = Outcome.CAME
    instead_of: str = ""
    remark: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A filled sheet: what it says by number, who was added, what cannot be taken as it is, and its rows counted.

    `numbered` may hold a number twice, if the sheet does; `stray` are problems of rows that belong to no number.
    """

    title: str
    numbered: tuple[tuple[int, Word], ...] = ()
    additions: tuple[Addition, ...] = ()
    stray: tuple[Problem, ...] = ()
    blank: int = 0


def sheet_rows(roll_call: RollCall, people: Sequence[Called], number: int) -> list[list[str]]:
    """Give the rows of clerk `number`'s sheet with their heading; the outcomes are empty: not called yet."""
    mark = f"{roll_call.digest}/{number}"
    rows = [list(HEADINGS)]
    rows += [
        [
            str(each.number), each.name, "; ".join(each.also), each.birth_date, each.unit, "", "", "", each.record, mark,
        ]
        for each in people
    ]  # fmt: skip
    if not roll_call.made_up:
        return rows
    return [[*row, "made-up data" if place else f"{OURS}made-up"] for place, row in enumerate(rows)]


def digest_told(rows: Iterable[Row]) -> str:
    """Give the digest of the roll-call that the first row of a filled sheet names, "" where none does."""
    found = (_DIGEST.search(cell) for row in rows for cell in row.cells if cell.startswith(("R", "r")))
    return next((f"R{match[0][1:].lower()}" for match in found if match), "")


def read_sheet(rows: Iterable[Row], roll_call: RollCall, title: str) -> Sheet:
    """Read a filled sheet of this roll-call; nothing that a clerk wrote is dropped.

    Raises MisuseError, with the row, for a file that is no such sheet and for a row of another roll-call's.
    """
    walk = iter(rows)
    columns = _columns(walk, title)
    people = {each.number: each for each in roll_call.people}
    numbered: list[tuple[int, Word]] = []
    additions: list[Addition] = []
    stray: list[Problem] = []
    blank = 0
    for row in walk:
        cells = {heading: row.cells[i].strip() if i < len(row.cells) else "" for heading, i in columns.items()}
        where = f"{title}, row {row.number}"
        _demand_own(cells.get(_ROLLCALL, ""), roll_call, where)
        if not any(cells.values()):
            blank += 1
        elif not cells[_NO]:
            _add(cells, row.number, title, additions, stray, people=people)
        elif _whole_number(cells[_NO]) not in people:
            rule = f"a number is one of the roll-call's, 1 to {len(people)}"
            hint = "Write the number of the printed sheet; who stands on no list goes below the last row, without one."
            stray.append(Problem("rollcall-number", where, cells[_NO], rule, hint))
        else:
            number = _whole_number(cells[_NO])
            numbered.append((number, _word(cells, people[number], title, row.number, people)))
    return Sheet(title, tuple(numbered), tuple(additions), tuple(stray), blank)


def _columns(walk: Iterable[Row], title: str) -> dict[str, int]:
    wanted = {_fold(heading): heading for heading in HEADINGS}
    for row, _place in zip(walk, range(_HEAD_ROWS), strict=False):
        found: dict[str, int] = {}
        for index, cell in enumerate(row.cells):
            heading = wanted.get(_fold(cell))
            if heading:
                found.setdefault(heading, index)
        if _NO in found and _OUTCOME in found:
            return found
    rule = f"a sheet of a roll-call has the headings {_NO!r} and {_OUTCOME!r} in its first {_HEAD_ROWS} rows"
    hint = "Give the file that the roll-call made for a clerk, filled in."
    raise MisuseError(Problem("rollcall-headings", title, "no such row", rule, hint).sentence())


def _demand_own(cell: str, roll_call: RollCall, where: str) -> None:
    """Refuse a row of a sheet that was made for another roll-call."""
    if not cell:
        return
    found = _DIGEST.search(cell)
    if found is None or found[0].casefold() != roll_call.digest.casefold():
        rule = (
            f"every row is of the roll-call {roll_call.digest} (exchange {roll_call.exchange}, phase {roll_call.phase})"
        )
        hint = (
            "This sheet or row comes from another roll-call. Give the sheets of this one, or merge that one by itself."
        )
        raise MisuseError(Problem("rollcall-other", where, cell, rule, hint).sentence())


def _word(cells: Mapping[str, str], called: Called, title: str, row: int, people: Mapping[int, Called]) -> Word:
    where = f"{title}, row {row} (No. {called.number})"
    written, instead_of = cells[_OUTCOME], _place_told(cells, people)
    outcome = outcome_told(written) if written else None
    problems = list(_edited(cells, called, where))
    if written and outcome is None:
        rule = "an outcome is came, did not, instead, declined, died or someone else (or its short letters)"
        problems.append(Problem("rollcall-outcome", where, written, rule, _MEND))
    if outcome is Outcome.INSTEAD and not instead_of:
        rule = "who came instead came instead of somebody: of which number"
        hint = (
            "Fill in the number; if somebody came instead of this one, write `did not` here and add him below the list."
        )
        problems.append(Problem("rollcall-instead", where, written, rule, hint))
    if instead_of and outcome is not Outcome.INSTEAD:
        rule = "who came in somebody's place came instead"
        hint = "Write `instead` as his outcome, or clear the number in whose place he came."
        problems.append(Problem("rollcall-instead", where, f"{written} of {instead_of}".strip(), rule, hint))
    problems += _no_place(instead_of, where, people, own=called.number)
    return Word(title, row, written, outcome, instead_of, cells.get(_REMARK, ""), tuple(problems))


def _place_told(cells: Mapping[str, str], people: Mapping[int, Called]) -> str:
    """Give in whose place somebody came: a number as it was printed, though a spreadsheet made "3.0" of it."""
    told = cells.get(_INSTEAD, "")
    return str(_whole_number(told)) if _whole_number(told) in people else told


def _no_place(instead_of: str, where: str, people: Mapping[int, Called], *, own: int = 0) -> Iterable[Problem]:
    """Find a number that is nobody's on the roll-call, or his own: whoever was left behind would be nobody."""
    number = _whole_number(instead_of)
    is_number = instead_of.rstrip(".").removesuffix(".0").isdecimal()
    if is_number and (number not in people or number == own):
        rule = f"he came in the place of another number of the roll-call, 1 to {len(people)}"
        yield Problem("rollcall-instead", f"{where}, {_INSTEAD}", instead_of, rule, _MEND)


def _edited(cells: Mapping[str, str], called: Called, where: str) -> Iterable[Problem]:
    """Find columns that say who stands at a number and say another now: a column was sorted by itself, or edited."""
    rule = f"No. {called.number} is {called.name}, as it was printed"
    hint = "If the columns were sorted apart, sort them together. A wrong spelling goes into the remark. " + _MEND
    pairs = (
        (_RECORD, _same_number, called.record),
        (_NAME, _same_text, called.name),
        (_BORN, _same_day, called.birth_date),
    )
    for heading, same, printed in pairs:
        if heading in cells and not same(cells[heading], printed):
            yield Problem("rollcall-edited", f"{where}, {heading}", cells[heading], rule, hint)
            return


def _add(
    cells: Mapping[str, str], row: int, title: str, additions: list[Addition], stray: list[Problem],
    *, people: Mapping[int, Called],
) -> None:  # fmt: skip
    where, written = f"{title}, row {row}", cells[_OUTCOME]
    name, instead_of = cells.get(_NAME, ""), _place_told(cells, people)
    if not any(letter.isalpha() for letter in name):
        found = "; ".join(text for text in cells.values() if text)[:80]
        rule = "a row without a number is somebody on no list, and has a name"
        stray.append(Problem("rollcall-nameless", where, found, rule, "Write the name, or the number, into the row."))
        return
    outcome = outcome_told(written) if written else Outcome.INSTEAD if instead_of else Outcome.CAME
    if outcome is None:
        rule = "an outcome is came, did not, instead, declined, died or someone else (or its short letters)"
        stray.append(Problem("rollcall-outcome", where, written, rule, "Mend the row in the file."))
        return
    born = cells.get(_BORN, "")
    stray += _no_place(instead_of, where, people)
    additions.append(Addition(title, row, name, born, outcome, instead_of, cells.get(_REMARK, ""), written))


def _whole_number(text: str) -> int:
    digits = text.rstrip(".").removesuffix(".0")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 0


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _same_text(one: str, other: str) -> bool:
    return _fold(one) == _fold(other)


def _same_number(one: str, other: str) -> bool:
    digits, printed = ("".join(sign for sign in text if sign.isdecimal()) for text in (one, other))
    return digits == printed


def _same_day(one: str, other: str) -> bool:
    """Compare days as spreadsheets rewrite them: 1991-03-12 comes back as 12.03.1991 or 3/12/1991."""
    orders: tuple[Order, ...] = ("dmy", "mdy")
    return _fold(one) == _fold(other) or any(_day(one, order) == _day(other, "dmy") != "" for order in orders)


def _day(text: str, order: Order) -> str:
    try:
        return UncertainDate.parse(text, order=order).edtf
    except DateError:
        return ""
