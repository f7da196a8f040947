"""A filled sheet is read as it was meant; what cannot be taken as it is says where, what was found, which rule, what next."""

from __future__ import annotations

import pytest

from byname.core.errors import MisuseError, Problem
from byname.core.rollcalls.sheet import HEADINGS, digest_told, read_sheet, sheet_rows
from byname.core.rollcalls.words import Outcome
from tests.core.callsheets import call_of, filled, raw

CALL = call_of(3)


def _changed(row: int, column: str, text: str) -> list[list[str]]:
    rows = sheet_rows(CALL, CALL.people, 1)
    rows[row][HEADINGS.index(column)] = text
    return rows


def _problems(rows: list[list[str]]) -> list[Problem]:
    found = read_sheet(raw(rows), CALL, "a.csv")
    return [*found.stray, *(problem for _number, word in found.numbered for problem in word.problems)]


def test_an_empty_sheet_says_that_nobody_was_called() -> None:
    found = filled(CALL, "a.csv", {})
    assert [(number, word.outcome, word.row) for number, word in found.numbered] == [
        (1, None, 2),
        (2, None, 3),
        (3, None, 4),
    ]
    assert (found.additions, found.stray) == ((), ())


def test_words_remarks_and_who_was_added_are_kept() -> None:
    found = filled(
        CALL,
        "a.csv",
        {1: ("п",), 2: ("зам", "3", "босий")},
        [("Щупралко Денис", "1995", "", "2"), ("Хтось", "", "", "")],
    )
    words = dict(found.numbered)
    assert (words[1].outcome, words[1].written) == (Outcome.CAME, "п")
    assert (words[2].outcome, words[2].instead_of, words[2].remark) == (Outcome.INSTEAD, "3", "босий")
    assert [(each.name, each.outcome, each.instead_of) for each in found.additions] == [
        ("Щупралко Денис", Outcome.INSTEAD, "2"), ("Хтось", Outcome.CAME, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("Outcome", "щось", "rollcall-outcome"), ("Outcome", "instead", "rollcall-instead"), ("No.", "17", "rollcall-number"),
        ("No.", "one", "rollcall-number"), ("No.", "0", "rollcall-number"), ("Name", "Хтось Інший", "rollcall-edited"),
        ("Born", "1992", "rollcall-edited"), ("Record", "1000000003-3", "rollcall-edited"), ("Record", "", "rollcall-edited"),
    ],
)  # fmt: skip
def test_what_is_wrong_says_where_what_which_rule_and_what_next(column: str, text: str, code: str) -> None:
    [problem] = _problems(_changed(1, column, text))
    assert problem.code == code
    assert problem.where.startswith("a.csv, row 2")
    assert problem.found == text
    assert problem.rule
    assert problem.hint


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("Born", "12.03.1991"),
        ("Born", "3/12/1991"),
        ("Name", "жмаковенко  глем орестович 4"),
        ("No.", "1."),
        ("No.", "1.0"),
    ],
)
def test_what_a_spreadsheet_rewrites_by_itself_is_no_edit(column: str, text: str) -> None:
    call = call_of(4)
    rows = sheet_rows(call, call.people, 1)
    rows[4 if column == "Name" else 1][HEADINGS.index(column)] = text
    found = read_sheet(raw(rows), call, "a.csv")
    assert not found.stray
    assert all(not word.problems for _number, word in found.numbered)


def test_a_column_sorted_by_itself_is_found_at_every_row() -> None:
    rows = sheet_rows(CALL, CALL.people, 1)
    names = [row[1] for row in rows[1:]]
    for row, name in zip(rows[1:], names[1:] + names[:1], strict=True):
        row[1] = name
    assert [problem.code for problem in _problems(rows)] == ["rollcall-edited"] * 3


@pytest.mark.parametrize("row", [1, 3])
def test_a_row_of_another_roll_call_is_refused_by_its_code(row: int) -> None:
    other = call_of(3, exchange="X-2").digest
    with pytest.raises(MisuseError, match=rf"a\.csv, row {row + 1}: found '{other}/1'.*another roll-call"):
        read_sheet(raw(_changed(row, "Roll-call", f"{other}/1")), CALL, "a.csv")


def test_a_file_that_is_no_sheet_is_refused() -> None:
    with pytest.raises(MisuseError, match=r"'No\.' and 'Outcome'"):
        read_sheet(raw([["ПІБ", "Дата"], ["Жмаковенко", "1991"]]), CALL, "list.csv")


def test_titles_above_and_columns_in_another_order_are_read() -> None:
    rows = [["Handover"], ["Outcome", "no."], ["+", "2"], ["", ""]]
    found = read_sheet(raw(rows), CALL, "a.csv")
    assert [(number, word.outcome) for number, word in found.numbered] == [(2, Outcome.CAME)]
    assert found.blank == 1


def test_a_row_without_number_and_name_is_named_and_not_dropped() -> None:
    [problem] = filled(CALL, "a.csv", {}, [("", "1995-01-01", "+", "")]).stray
    assert (problem.code, problem.where, problem.found) == ("rollcall-nameless", "a.csv, row 5", "1995-01-01; +")
    [problem] = filled(CALL, "a.csv", {}, [("Хтось", "", "щось", "")]).stray
    assert problem.code == "rollcall-outcome"


def test_a_sheet_says_its_roll_call_and_that_it_is_made_up() -> None:
    from dataclasses import replace

    rows = sheet_rows(replace(CALL, made_up=True), CALL.people, 2)
    assert digest_told(raw(rows)) == CALL.digest
    assert digest_told(raw([["No.", "Outcome"]])) == ""
    assert rows[0][-1] == "byname:made-up"
    assert all(row[-1] == "made-up data" for row in rows[1:])


@pytest.mark.parametrize(
    ("outcome", "place", "found"),
    [
        ("", "3", "of 3"), ("+", "3", "+ of 3"), ("н", "3", "н of 3"), ("other", "3", "other of 3"),
        ("зам", "17", "17"), ("зам", "0", "0"), ("зам", "1", "1"), ("зам", "1.0", "1"),
    ],
)  # fmt: skip
def test_in_whose_place_somebody_came_is_asked_about_and_not_passed_over(outcome: str, place: str, found: str) -> None:
    """Mistake 6 of the domain: nobody is accepted in another's place without a record; an empty outcome is no absence."""
    [(_number, word), *_rest] = filled(CALL, "a.csv", {1: (outcome, place)}).numbered
    assert [(problem.code, problem.found) for problem in word.problems] == [("rollcall-instead", found)]
    assert "No. 1" in word.problems[0].where


def test_who_was_added_came_in_the_place_of_a_number_that_there_is_or_of_a_name() -> None:
    added = [("Щупралко Денис", "", "", "17"), ("Хтось Незнаний", "", "", "Пирхаленко"), ("Дехто", "", "", "2.0")]
    found = filled(CALL, "a.csv", {}, added)
    assert [problem.where for problem in found.stray] == ["a.csv, row 5, Instead of No."]
    assert [each.instead_of for each in found.additions] == ["17", "Пирхаленко", "2"], "what was written is kept"
