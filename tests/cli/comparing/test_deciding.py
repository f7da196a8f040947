"""A clerk writes decisions into the workbook, and they are read back."""

from __future__ import annotations

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
