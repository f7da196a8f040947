"""Two lists compared, as a person reads it."""

from __future__ import annotations

import re

import pytest

from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def test_the_sums_come_first_and_add_up(desk: Desk, two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
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


def test_every_line_fits_a_terminal_of_80_columns(desk: Desk, two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    long = "Прізвище, ім'я та по батькові;Дата народження;Область проживання;Район проживання;Стан здоров'я\n"
    other = desk.file("other.csv", long + "Тлеменко Іван;31.02.1985;Ква;Сто;добрий\n")
    for lang in ("en", "uk", "ru"):
        lines = desk.type("compare", two[0], other, "--lang", lang)[1].splitlines()
        assert max(map(len, lines)) < 80


def test_one_line_is_one(desk: Desk) -> None:
    out = desk.type("dedupe", desk.file("a.csv", "Тлеменко Іван Олегович;03.04.1985\n"))[1]
    assert out.startswith("a.csv: 1 line = 1 named once")


@pytest.mark.parametrize(
    ("lang", "letter", "more"),
    [
        ("en", "column A", "and 9 more like these"),
        ("uk", "колонка A", "ще 9 таких"),
        ("ru", "колонка A", "ещё 9 таких"),
    ],
)
def test_what_is_wrong_with_many_rows_is_said_once_and_counted(desk: Desk, lang: str, letter: str, more: str) -> None:
    text = "".join(f"Тлеменко Іван;31.02.19{70 + n}\n" for n in range(12))
    out = desk.type("dedupe", desk.file("a.csv", text), "--lang", lang, "--map", "birth_date=B")[1]
    assert f"name = {letter}" in out
    assert out.count("31.02.19") == 3
    assert more in out


def test_headings_over_the_wrong_columns_are_pointed_out(desk: Desk, two: Two) -> None:
    """Nobody is to read that everybody is gone where two headings changed places."""
    turned = "ПІБ;Дата народження\n03.04.1985;Жмакоґле Андрій Іванович\n17.02.1990;Бруще Олексій Петрович\n"
    out = " ".join(desk.type("compare", two[0], desk.file("turned.csv", turned))[1].split())
    assert "Does each column hold what its heading says?" in out
    assert "Does each column hold" not in desk.type("compare", *two)[1]


def test_rows_of_a_list_without_names_are_called_by_what_was_compared(desk: Desk) -> None:
    head = "Cat;Colour;Chip\n"
    ours = desk.file("a.csv", head + "Murka;black;11\nBarsik;white;22\n")
    theirs = desk.file("b.csv", head + "Murka;black;11\nBarsik;red;22\n")
    out = desk.type(
        "compare", ours, theirs, *(word for name in ("Cat", "Colour", "Chip") for word in ("--also", name))
    )[1]
    assert "2 Murka; black; 11" in out
    assert "read: Cat, Colour, Chip" in out
    assert "a row names a person" not in out


def test_of_what_waits_the_likeliest_stands_first(desk: Desk) -> None:
    head, line = "ПІБ;Дата народження\n", "{} Іван Олегович;{}\n"
    ours = (
        head + line.format("Тлеменко", "1985") + line.format("Бруще", "03.04.1985") + line.format("Квастошин", "1970")
    )
    theirs = head + line.format("Тлеменко", "1985") + line.format("Бруще", "03.04.1986") + line.format("Квастошин", "")
    out = desk.type("compare", desk.file("a.csv", ours), desk.file("b.csv", theirs))[1]
    chances = [float(found) for found in re.findall(r"^  (0\.\d{3})  ", out, re.MULTILINE)]
    assert len(chances) > 1
    assert chances == sorted(chances, reverse=True)
