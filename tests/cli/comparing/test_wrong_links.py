"""Wrong links are worse than missing ones: the cases of law 6, typed as a person types them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.comparing.lists import Desk

HEAD = "Прізвище;Ім'я;По батькові;Дата народження;Місце народження;Особистий номер;Підрозділ\n"
IVAN = "Тлеменко;Іван;Олегович;03.04.1985;Ква;;\n"


def compared(desk: Desk, ours: str, theirs: str, *words: str) -> Any:
    return desk.told("compare", desk.file("a.csv", HEAD + ours), desk.file("b.csv", HEAD + theirs), *words)


def told(found: Any) -> list[tuple[str, str, str, str]]:
    pairs = (*found["pairs"], *found["possible"])
    assert all(pair["probability"] <= 0.999 for pair in pairs)
    return [(pair["left"], pair["right"], pair["verdict"], pair["reason"]) for pair in pairs]


@pytest.mark.parametrize(
    ("ours", "theirs", "shown"),
    [
        pytest.param("Тлеменко;Іван;;1985;;;\n", "Тлеменко;Іван;;1985;;;\n", [("2", "2", "undecided", "not-enough")], id="namesakes"),
        pytest.param(IVAN, IVAN.replace("Іван", "Петро"), [("2", "2", "undecided", "nothing")], id="twins"),
        pytest.param(
            "Тлеменко;Іван;Іванович;03.04.1960;;;12 бригада\n", "Тлеменко;Іван;Іванович;05.09.1985;;;12 бригада\n",
            [("2", "2", "undecided", "contradicted")], id="father and son of one name in one unit",
        ),
        pytest.param(
            "Тлеменко;Іван;;03.04.1985;;АА-0012;\n", "Бруще;Олексій;;07.09.1990;;АА-0012;\n",
            [("2", "2", "undecided", "number-on-two")], id="one number on two names",
        ),
        pytest.param(
            IVAN, IVAN + IVAN, [("2", "2", "undecided", "equal-rival"), ("2", "3", "undecided", "equal-rival")], id="equal candidates"
        ),
        pytest.param(IVAN, "Стошченко;Марко;;1990;;;\nБрущук;Ілля;;;Ква;;\n", [], id="a bad set"),
        pytest.param("Тлеменко;;;;;;\n", "Тлеменко;;;;;;\n", [("2", "2", "undecided", "name-not-sure")], id="nearly nothing"),
        pytest.param(
            "Тлеменко;Іван;;01.01.1900;;;\n", "Тлеменко;Іван;;01.01.1900;;;\n",
            [("2", "2", "undecided", "names-alone")], id="a day that stands for none",
        ),
    ],
)  # fmt: skip
def test_shown_but_never_one_person_without_a_human(
    desk: Desk, ours: str, theirs: str, shown: list[tuple[str, str, str, str]]
) -> None:
    assert told(compared(desk, ours, theirs, "--with", "unit", "--purpose", "trial")) == shown


def test_a_value_that_the_whole_list_shares_joins_nobody(desk: Desk) -> None:
    crowd = "".join(
        f"Тлем{chr(0x430 + n % 30)}нко;{'Іван' if n % 2 else 'Петро'};;01.01.1900;Ква;;\n" for n in range(120)
    )
    assert not [pair for pair in told(compared(desk, crowd, crowd)) if pair[2] == "same"]


def test_a_list_against_itself_is_everybody_once_and_in_itself_nobody_twice(desk: Desk) -> None:
    lines = IVAN + "Бруще;Олексій;Петрович;17.02.1990;;;\nКвастошин;Марко;Ігорович;28.08.1980;;;\n"
    assert sorted(told(compared(desk, lines, lines))) == [(n, n, "same", "identity-agrees") for n in ("2", "3", "4")]
    assert told(desk.told("dedupe", desk.file("a.csv", HEAD + lines))) == []


def test_columns_that_changed_places_are_seen_but_left_to_a_human(desk: Desk) -> None:
    assert told(compared(desk, IVAN, "Іван;Тлеменко;Олегович;03.04.1985;;;\n")) == [
        ("2", "2", "undecided", "name-not-sure")
    ]


def test_two_rows_of_one_list_are_not_joined_through_a_third(desk: Desk) -> None:
    vague, other = IVAN.replace("Олегович", ""), IVAN.replace("Олегович", "Петрович")
    assert not [pair for pair in told(compared(desk, IVAN + other, vague)) if pair[2] == "same"]
    chained = told(desk.told("dedupe", desk.file("a.csv", HEAD + IVAN + vague + other)))
    assert {pair[2] for pair in chained} == {"undecided"}
    assert "cluster-contradiction" in {pair[3] for pair in chained}
