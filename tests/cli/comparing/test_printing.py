"""Two lists compared, as a person reads it."""

from __future__ import annotations

import re

import pytest

from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def test_the_sums_come_first_and_add_up(desk: Desk, two: Two) -> None:
    out = desk.type("compare", *two)[1]
    for name in ("march.csv", "may.csv"):
        [line] = [line for line in out.splitlines() if line.startswith(name)]
        whole, parts = line.split(" = ")
        assert int(re.findall(r"\d+", whole)[-1]) == sum(int(number) for number in re.findall(r"\d+", parts))


@pytest.mark.parametrize(
    ("lang", "heads"),
    [
        ("en", ("To decide", "Gone", "New")),
        ("uk", ("Вирішити", "Зникли", "Нові")),
        ("ru", ("Решить", "Исчезли", "Новые")),
    ],
)
def test_whoever_is_not_simply_the_same_is_shown_under_a_head(
    desk: Desk, two: Two, lang: str, heads: tuple[str, ...]
) -> None:
    out = desk.type("compare", *two, "--lang", lang)[1]
    assert all(head in out for head in heads if head not in {"To decide", "Вирішити", "Решить"})
    assert "Stoshcho Danylo" in out
    assert "Тлеменко Іван Олегович" in out


def test_what_changed_is_shown_with_both_values(desk: Desk, two: Two) -> None:
    assert "Date of birth: 1990-02-17 -> 1990-02-18" in desk.type("compare", *two)[1]


@pytest.mark.parametrize("columns", ["80", "140"])
def test_a_pair_fits_the_terminal(desk: Desk, two: Two, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = desk.type("compare", *two)[1].splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("To decide"))
    assert lines[start + 1] == "  0.999  3 Бруще Олексій Петрович 1990-02-17"
    assert all(len(line) < int(columns) for line in lines[start : start + 8])


def test_a_long_answer_says_how_much_more_there_is(desk: Desk) -> None:
    lines = "Name;Born\n" + "".join(
        f"{chr(65 + n % 26)}ruko{chr(97 + n // 26)}tle Ma;19{60 + n % 40}-03-04\n" for n in range(60)
    )
    out = desk.type(
        "compare", desk.file("a.csv", lines), desk.file("b.csv", "Name;Born\nStoshcho Danylo;1999-01-30\n")
    )[1]
    assert "and 20 more" in out


def test_a_cell_cannot_steer_the_terminal(desk: Desk, two: Two) -> None:
    evil = desk.file("evil.csv", "Name;Born\nMallo\x1b[31m Re\u202ed;1985-04-03\n")
    out = desk.type("compare", evil, two[1])[1]
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_which_columns_are_read_as_what_and_which_are_not_is_told_first(desk: Desk) -> None:
    """A heading that no table knows (here Bulgarian) is seen before the answer is believed, and --map mends it."""
    lines = "Фамилия;Име;Родено на;Підрозділ\nЗвонкова;Марияна;03.04.1985;12 бригада\n"
    first, other = desk.file("bg.csv", lines), desk.file("b.csv", "Name;Born\nMariana Zvonkova;1985-04-03\n")
    out = desk.type("compare", first, other)[1]
    assert "family = Фамилия, birth_date = Родено на; not compared: Име, Підрозділ" in out
    assert desk.told("compare", first, other)["lists"][0]["unread"] == ["Име", "Підрозділ"]
    mended = desk.told("compare", first, other, "--left-map", "given=Име")["lists"][0]
    assert (mended["read"]["given"], mended["unread"]) == ("Име", ["Підрозділ"])
