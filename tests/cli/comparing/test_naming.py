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


@pytest.mark.parametrize(
    ("left", "right", "loosely", "why"),
    [
        ("Мельник Сашко", "Oleksandr Melnyk", ["given"], "short form"),
        ("Чікетелло, Фабріціо", "Fabrizio Cicchetello", ["family"], "only alike by ear"),
        ("Мель ник Олег", "Мельник Олег", ["family", "given"], "words are parted elsewhere"),
    ],
)
def test_what_is_alike_without_being_the_same_is_said(left: str, right: str, loosely: list[str], why: str) -> None:
    told = names_told(left, right)
    assert (told["verdict"], told["loosely"]) == ("same-name", loosely)
    assert "not all of it is spelt alike" in told["sentence"]
    assert any(why in part["why"] for part in told["parts"])


def test_how_each_name_is_read_is_told_as_it_was_compared() -> None:
    told = names_told("Громоклен Аркан", "Аркан Громоклен", lang="uk")
    assert [told[side]["family"] for side in ("left", "right")] == ["Громоклен", "Громоклен"]
    assert told["read"][0] == (
        "Громоклен Аркан прочитано як прізвище Громоклен, ім'я Аркан; де яка частина, напевно не відомо."
    )


def test_a_name_typed_on_another_keyboard_is_read_as_it_was_meant() -> None:
    told = names_told("Vtkmybr Jktu", "Мельник Олег", lang="ru")
    assert told["verdict"] == "same-name"
    assert told["read"][0] == "Vtkmybr Jktu прочитано как фамилия Мельник, имя Олег."


def test_initials_that_fit_are_said_to_be_initials() -> None:
    told = names_told("Мельник О. І.", "Мельник Олег Іванович")
    assert told["parts"][1]["why"] == "Of the given name one gives only an initial, which fits: О. and Олег."
    assert told["read"][0].endswith("patronymic or middle name І.")
    assert names_told("Мельник О. І.", "Мельник О.І.")["verdict"] == "same-name"


def test_a_part_that_one_side_lacks_is_shown_from_the_other() -> None:
    told = names_told("Олег Іванович", "Мельник Олег")
    assert told["parts"][0]["why"] == "The family name cannot be compared: Мельник."
    assert names_told("7", "Мельник")["read"][0] == "7 holds no name."


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
