"""Two names side by side, in three languages."""

from __future__ import annotations

import pytest

from byname.cli.comparing.naming import names_told


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
