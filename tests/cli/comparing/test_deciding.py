"""A clerk writes decisions into the workbook, and they are read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from byname.cli.comparing.deciding import read_decisions
from byname.core.errors import MisuseError
from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def write(desk: Desk, two: Two, word: str, *words: str, row: int = 2) -> str:
    """The workbook of a comparison with a decision in one row, by Olha."""
    place = desk.folder / "out.xlsx"
    desk.type("compare", *two, "--xlsx", str(place), *words)
    book = load_workbook(place)
    for column, text in ((2, word), (3, "Olha"), (4, "asked the family")):
        book.worksheets[0].cell(row, column).value = text
    book.save(place)
    return str(place)


@pytest.mark.parametrize(("lang", "word"), [("en", "Different"), ("uk", "інша"), ("ru", "другое")])
def test_a_decision_is_carried_out_in_whichever_language_it_was_written(
    desk: Desk, two: Two, lang: str, word: str
) -> None:
    before = desk.told("compare", *two)
    told = desk.told("compare", *two, "--decided", write(desk, two, word, "--lang", lang))
    assert [pair["verdict"] for pair in before["pairs"]] == ["same", "undecided"]
    assert [pair["verdict"] for pair in told["pairs"]] == ["same"]
    assert told["decided"] == [{"left": "3", "right": "3", "same": False, "by": "Olha", "why": "asked the family"}]
    assert not [each for each in told["problems"] if each["list"] == "decided"]


def test_what_was_decided_stands_in_the_next_workbook_so_that_nobody_decides_it_again(desk: Desk, two: Two) -> None:
    first, again = write(desk, two, "different"), str(desk.folder / "again.xlsx")
    out = desk.type("compare", *two, "--decided", first, "--xlsx", again)[1]
    assert "decided by humans: 0 the same, 1 different" in out
    assert (
        desk.told("compare", *two, "--decided", again)["decided"]
        == desk.told("compare", *two, "--decided", first)["decided"]
    )


def test_same_makes_a_pair_one_person(desk: Desk, two: Two) -> None:
    told = desk.told("compare", *two, "--decided", write(desk, two, "same"))
    assert [(pair["verdict"], pair["reason"]) for pair in told["pairs"] if pair["left"] == "3"] == [("same", "decided")]


def test_new_facts_reopen_a_decision(desk: Desk, two: Two) -> None:
    book = write(desk, two, "same")
    later = desk.file("may.csv", Path(two[1]).read_text(encoding="utf-8").replace("1990-02-18", "1990-02-19"))
    told = desk.told("compare", two[0], later, "--decided", book)
    assert [each["code"] for each in told["problems"] if each["list"] == "decided"] == ["decided-reopened"]


@pytest.mark.parametrize(("word", "row"), [("perhaps", 2), ("same", 3)])
def test_a_word_that_is_none_and_a_line_with_one_row_are_told(desk: Desk, two: Two, word: str, row: int) -> None:
    told = desk.told("compare", *two, "--decided", write(desk, two, word, row=row), "--lang", "uk")
    [problem] = [each for each in told["problems"] if each["list"] == "decided"]
    assert problem["code"] == "decision-unknown"
    assert "рядок" in problem["told"]


def test_another_file_is_refused(two: Two) -> None:
    with pytest.raises(MisuseError, match="has no column"):
        read_decisions(Path(two[0]), who="")


def test_in_one_list_two_rows_held_to_be_different_stay_apart(desk: Desk) -> None:
    one = desk.file(
        "a.csv", "Name;Born\nTlemenko Ivan;1985-04-03\nTLEMENKO Ivan;1985-04-03\nBrushche Marko;1961-07-09\n"
    )
    place = desk.folder / "doubles.xlsx"
    assert desk.type("dedupe", one, "--xlsx", str(place))[0] == 1
    book = load_workbook(place)
    sheet = book.worksheets[0]
    [row] = [each[0].row for each in sheet.iter_rows(min_row=2) if each[4].value and each[7].value]
    sheet.cell(row or 0, 2).value = "different"
    book.save(place)
    told = desk.told("dedupe", one, "--decided", str(place), "--as", "olha")
    assert (told["pairs"], told["possible"]) == ([], [])
    assert [each["by"] for each in told["decided"]] == ["olha"], (
        "who is not written in the line is who typed the command"
    )


def test_what_was_held_to_be_different_is_a_line_of_its_own_at_the_end(desk: Desk, two: Two) -> None:
    again = desk.folder / "again.xlsx"
    desk.type("compare", *two, "--decided", write(desk, two, "different"), "--xlsx", str(again))
    rows = list(load_workbook(again).worksheets[0].iter_rows(min_row=2, values_only=True))
    assert rows[-1][:5] == ("decided: different", "different", "Olha", "asked the family", "3")
    assert [row[0] for row in rows if row[4] == "3"] == ["gone", "decided: different"]


def test_a_decision_about_rows_that_are_gone_is_told(desk: Desk, two: Two) -> None:
    book = write(desk, two, "same")
    shorter = desk.file("short.csv", "Code,Name,Date of birth\nn1,ZHMAKOGLE Andrii,1985-04-03\n")
    told = desk.told("compare", two[0], shorter, "--decided", book, "--lang", "ru")
    [problem] = [each for each in told["problems"] if each["list"] == "decided"]
    assert problem["code"] == "decided-nobody"
    assert problem["told"].startswith("строка 2: обе строки должны быть в списках")


TWINS = "Code;Name;Born\n1;Tlemenko Ivan;1985-04-03\n2;TLEMENKO Ivan;1985-04-03\n3;Tlemenko Petro;1985-04-03\n"


def edited(desk: Desk, listed: str, cells: Mapping[tuple[str, str], Mapping[int, str | bool | float | date]]) -> str:
    """The workbook of doubles in one list, with cells (by column) of lines (by the two rows they are about) written over."""
    place = desk.folder / "doubles.xlsx"
    desk.type("dedupe", listed, "--id", "Code", "--xlsx", str(place))
    book = load_workbook(place)
    for line in book.worksheets[0].iter_rows(min_row=2):
        for column, value in cells.get((str(line[4].value), str(line[7].value)), {}).items():
            line[column - 1].value = value
    book.save(place)
    return str(place)


def test_a_row_put_on_both_sides_of_a_line_is_not_named_twice(desk: Desk) -> None:
    """A slip of the hand while cells are filled down; law 1: the sums still add up to the lines read."""
    one = desk.file("twins.csv", TWINS)
    book = edited(desk, one, {("1", "2"): {2: "same", 8: "1", 9: "Tlemenko Ivan"}})
    told = desk.told("dedupe", one, "--id", "Code", "--decided", book)
    assert {(pair["left"], pair["right"]) for pair in told["pairs"]} == {("1", "2")}
    assert told["decided"] == []
    [problem] = [each for each in told["problems"] if each["list"] == "decided"]
    assert (problem["code"], problem["found"]) == ("decided-itself", "1 / 1: same")


@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_a_row_on_both_sides_is_told_in_the_clerks_language(desk: Desk, lang: str) -> None:
    one = desk.file("twins.csv", TWINS)
    book = edited(desk, one, {("1", "2"): {2: "same", 8: "1", 9: "Tlemenko Ivan"}})
    told = desk.told("dedupe", one, "--id", "Code", "--decided", book, "--lang", lang)
    [problem] = [each for each in told["problems"] if each["list"] == "decided"]
    assert {"uk": "два різні рядки", "ru": "две разные строки"}[lang] in problem["told"]


def test_what_is_no_decision_is_told_line_by_line_and_the_others_still_hold(desk: Desk) -> None:
    one = desk.file("twins.csv", TWINS)
    book = edited(desk, one, {("1", "2"): {2: "=1+1"}, ("1", "3"): {2: True}, ("2", "3"): {2: "  SAME. "}})
    told = desk.told("dedupe", one, "--id", "Code", "--decided", book)
    problems = [each for each in told["problems"] if each["list"] == "decided"]
    assert sorted((each["code"], each["found"]) for each in problems) == [
        ("decision-unknown", "=1+1"), ("decision-unknown", "TRUE"),
    ]  # fmt: skip
    assert [(each["left"], each["right"], each["same"]) for each in told["decided"]] == [("2", "3", True)]


def test_a_program_that_turns_texts_into_numbers_and_dates_spoils_no_decision(desk: Desk) -> None:
    """A row called 1 and a day, as a spreadsheet stores them once somebody has been in the cell."""
    one = desk.file("twins.csv", TWINS)
    book = edited(desk, one, {("1", "2"): {2: "different", 5: 1, 7: date(1985, 4, 3)}})
    told = desk.told("dedupe", one, "--id", "Code", "--decided", book)
    assert [(each["left"], each["right"], each["same"]) for each in told["decided"]] == [("1", "2", False)]
    assert told["problems"] == []


def test_who_is_held_to_be_one_and_two_at_once_is_told_and_nobody_is_lost(desk: Desk) -> None:
    one = desk.file("twins.csv", TWINS)
    book = edited(desk, one, {("1", "2"): {2: "different"}, ("1", "3"): {2: "same"}, ("2", "3"): {2: "same"}})
    told = desk.told("dedupe", one, "--id", "Code", "--decided", book)
    assert [each["code"] for each in told["problems"]] == ["decided-tied"]
    [counted] = [each["counted"] for each in told["lists"]]
    assert sum(counted.values()) == 3


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"Name;Born\nTlemenko Ivan;1985-04-03\n"])
def test_a_file_that_is_no_workbook_of_decisions_ends_in_one_sentence(desk: Desk, two: Two, content: bytes) -> None:
    """Never half an answer: nothing of the comparison is told without the decisions that were to stand over it."""
    for name in ("decided.xlsx", "decided.csv"):
        code, out, err = desk.type("compare", *two, "--decided", desk.file(name, content))
        assert (code, out) == (2, "")
        assert err.startswith("byname: ")
        assert name in err


def test_no_workbook_is_written_over_the_one_that_was_decided_in(desk: Desk, two: Two) -> None:
    """Law 2: a decision that new facts reopened stands in no other file."""
    book = Path(write(desk, two, "same"))
    before = book.read_bytes()
    code, out, err = desk.type("compare", *two, "--decided", str(book), "--xlsx", str(book.parent / "." / book.name))
    assert (code, out) == (2, "")
    assert "Name another file" in err
    assert book.read_bytes() == before


def test_the_same_command_typed_again_does_not_wipe_out_what_a_clerk_decided(desk: Desk, two: Two) -> None:
    """Law 2: the workbook that stands in the way holds what no other file does."""
    book = write(desk, two, "same")
    before = Path(book).read_bytes()
    code, out, err = desk.type("compare", *two, "--xlsx", book)
    assert (code, out) == (2, "")
    assert "holds decisions" in err
    assert Path(book).read_bytes() == before


def test_a_workbook_with_no_decision_or_with_those_given_back_is_written_anew(desk: Desk, two: Two) -> None:
    plain, again = str(desk.folder / "plain.xlsx"), str(desk.folder / "again.xlsx")
    decided = write(desk, two, "same")
    for _ in range(2):
        assert desk.type("compare", *two, "--xlsx", plain)[0] == 1
        assert desk.type("compare", *two, "--decided", decided, "--xlsx", again)[0] == 1
    empty = desk.file("empty.xlsx", "")
    assert desk.type("compare", *two, "--xlsx", empty)[0] == 1
