"""The workbook in which a clerk decides: every row of both lists stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from byname.formats import open_table
from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def written(desk: Desk, *words: str) -> list[list[str]]:
    place = desk.folder / "out.xlsx"
    desk.type(*words, "--xlsx", str(place))
    with place.open("rb") as stream:
        rows = [list(row.cells) for row in open_table(stream, name="out.xlsx").rows]
    return [[*row, *[""] * (len(rows[0]) - len(row))] for row in rows]


def test_law_1_every_row_of_both_lists_is_there(desk: Desk, two: Two) -> None:
    rows = written(desk, "compare", *two, "--left-id", "A", "--right-id", "A")
    head, body = rows[0], rows[1:]
    left, right = head.index("First list"), head.index("Second list")
    assert sorted(row[left] for row in body if row[left]) == ["m1", "m2", "m3", "m4"]
    assert sorted(row[right] for row in body if row[right]) == ["n1", "n2", "n9"]


def test_the_clerk_finds_an_empty_column_for_the_decision(desk: Desk, two: Two) -> None:
    rows = written(desk, "compare", *two)
    place = rows[0].index("Decision (same / different)")
    assert {row[place] for row in rows[1:]} == {""}


@pytest.mark.parametrize(("lang", "word"), [("en", "gone"), ("uk", "зникли"), ("ru", "исчезли")])
def test_it_is_written_in_three_languages(desk: Desk, two: Two, lang: str, word: str) -> None:
    assert word in {row[0] for row in written(desk, "compare", *two, "--lang", lang)}


def test_law_12_each_row_of_a_made_up_list_says_so(desk: Desk, two: Two) -> None:
    rows = written(desk, "compare", *two, "--made-up")
    assert rows[0][-1] == "Made up"
    assert {row[-1] for row in rows[1:]} == {"Made-up data: nobody here is real"}


def test_the_purpose_stands_in_every_row(desk: Desk, two: Two) -> None:
    rows = written(desk, "compare", *two, "--with", "unit", "--purpose", "tracing")
    assert {row[-1] for row in rows[1:]} == {"tracing"}


def test_no_cell_runs(desk: Desk) -> None:
    evil = desk.file("evil.csv", "Code;Name;Born\n=1+1;=cmd()|x Melo;1985-04-03\n")
    rows = written(desk, "dedupe", evil, "--id", "Code")
    assert any("=1+1" in row for row in rows), "reading takes the guard away again"


def test_a_place_that_cannot_be_written_is_said(desk: Desk, two: Two) -> None:
    code, _out, err = desk.type("compare", *two, "--xlsx", str(Path(desk.folder) / "nowhere" / "out.xlsx"))
    assert code == 2
    assert "nowhere" in err


def test_the_head_stays_in_sight_and_the_decision_can_be_chosen(desk: Desk, two: Two) -> None:
    place = desk.folder / "out.xlsx"
    desk.type("compare", *two, "--xlsx", str(place), "--lang", "uk")
    sheet = load_workbook(place).worksheets[0]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:N6")
    [chosen] = sheet.data_validations.dataValidation
    assert (str(chosen.sqref), chosen.formula1) == ("B2:B6", '"та сама,інша"')
    assert sheet.column_dimensions["N"].width > sheet.column_dimensions["A"].width
