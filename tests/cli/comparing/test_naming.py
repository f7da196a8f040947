"""Two names side by side, in three languages."""

from __future__ import annotations

import pytest

from byname.cli.comparing.naming import names_told
from tests.cli.comparing.lists import Desk


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Мельник Олег Іванович", "Oleh Melnyk", "same-name"),
        ("Мельник Олег Іванович", "Мельник Олег Петрович", "other-name"),
        ("Мельник Олег", "Мельник Іван", "other-name"),
        ("Мельник", "Мельник Іван", "cannot-tell"),
        ("Мельник О. І.", "Мельник Олег Іванович", "cannot-tell"),
    ],
)
def test_the_verdict_on_two_names(left: str, right: str, verdict: str) -> None:
    assert names_told(left, right)["verdict"] == verdict
    assert names_told(right, left)["verdict"] == verdict


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "A name alone is not a person"), ("uk", "Саме ім'я ще не особа"), ("ru", "Одно имя ещё не лицо")],
)
def test_law_6_a_name_that_agrees_is_said_to_be_no_person(lang: str, said: str) -> None:
    assert said in names_told("Мельник Олег", "Oleh Melnyk", lang=lang)["sentence"]


def test_each_part_has_its_finding_and_its_sentence() -> None:
    parts = names_told("Мельник Олег Іванович", "Мельник Олег Петрович")["parts"]
    assert [(part["part"], part["finding"]) for part in parts] == [
        ("family", "agrees"), ("given", "agrees"), ("patronymic", "conflicts"),
    ]  # fmt: skip
    assert "tells father from son" in parts[2]["why"]


PAIRS = "name1;name2\nМельник Олег;Oleh Melnyk\nМельник Олег;Бруще Іван\n;\nKovalenko Ivan;Коваленко\n"


def test_each_line_of_a_file_has_its_verdict(desk: Desk) -> None:
    told = desk.told("names", "--file", desk.file("pairs.csv", PAIRS))
    assert [(each["row"], each["verdict"]) for each in told] == [
        (2, "same-name"),
        (3, "other-name"),
        (5, "cannot-tell"),
    ]
    bare = desk.told("names", "--file", desk.file("bare.csv", PAIRS.split("\n", 1)[1]))
    assert [each["row"] for each in bare] == [1, 2, 4], "a file without headings"
    code, out, _err = desk.type("names", "--file", desk.file("pairs.csv", PAIRS), "--columns", "name2", "name1")
    assert code == 1
    assert "These are two names" in out


@pytest.mark.parametrize("words", [(), ("Мельник",), ("a", "b", "c"), ("", "b"), ("a", "b", "--file", "x.csv")])
def test_two_names_or_a_file_are_asked_for(desk: Desk, words: tuple[str, ...]) -> None:
    code, _out, err = desk.type("names", *words)
    assert code == 2
    assert "Give two names" in err


def test_a_column_that_is_not_there_is_said(desk: Desk) -> None:
    code, _out, err = desk.type("names", "--file", desk.file("pairs.csv", PAIRS), "--columns", "left", "B")
    assert code == 2
    assert "has no column 'left'" in err
    assert "A name1; B name2" in err


def test_a_name_that_is_not_there_is_shown_as_such(desk: Desk) -> None:
    [told] = desk.told("names", "--file", desk.file("half.csv", "Бруще Іван;\n"))
    assert told["verdict"] == "cannot-tell"
    assert told["sentence"].endswith("Бруще Іван and –.")


def test_an_empty_file_of_names_is_said_to_be_empty(desk: Desk) -> None:
    code, _out, err = desk.type("names", "--file", desk.file("empty.csv", ""))
    assert code == 2
    assert "empty.csv is empty" in err


def test_how_alike_two_names_are_is_no_chance(desk: Desk) -> None:
    _code, out, _err = desk.type("names", "--file", desk.file("pairs.csv", PAIRS))
    assert "Likeness" in out
    assert "Chance" not in out
