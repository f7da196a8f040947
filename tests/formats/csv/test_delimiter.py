"""The delimiter is what divides most lines alike and fits the quotes."""

from __future__ import annotations

import pytest

from byname.formats.csv.delimiter import DELIMITERS, find_delimiter


@pytest.mark.parametrize(
    ("lines", "delimiter"),
    [
        (["a;b", "1;2"], ";"),
        (["Список, частина 1", "a;b;c", "1;2;3"], ";"),
        (["a,b;c,d", "x,y;z,w"], ","),
        (['"";""'], ";"),
        (['"a;b"|"c;d;e"', '"f"|"g"'], "|"),
        (["alone", "word"], ","),
        ([], ","),
    ],
)
def test_the_delimiter_divides_the_lines(lines: list[str], delimiter: str) -> None:
    assert find_delimiter([line + "\n" for line in lines]) == delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("ПІБ;Дата;Номер\nГолубець, Ілля;1985;7\nКравець, Іван;1986;8\n", ";"),
        ('ПІБ,Дата\n"Голубець, Ілля",1985\n"Кравець, Іван",1986\n', ","),
        ("ПІБ\tДата\nГолубець, Ілля; мол.\t1985\n", "\t"),
        ("a|b|c\n1,5|2;5|3\n2,5|3;5|4\n", "|"),
        ("a;b\n1;2;3\n4;5\n6;7\n", ";"),
        ("Список станом на 28.05.2025\n\n№;ПІБ\n1;Голубець\n2;Кравець\n", ";"),
        ("a;b\n\n\n1;2\n", ";"),
        ("1,5\n2,5\n3,5\n", ","),
        ('"a";"b"\n"x,y,z";"1,2,3"\n', ";"),
        ("\n\n\n", ","),
    ],
)
def test_titles_blank_lines_and_commas_in_cells_do_not_mislead(text: str, delimiter: str) -> None:
    assert find_delimiter(text.splitlines(keepends=True)) == delimiter


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("width", [2, 3, 40])
def test_one_heading_alone_tells_its_delimiter(delimiter: str, width: int) -> None:
    assert find_delimiter([delimiter.join(["a"] * width) + "\n"]) == delimiter


@pytest.mark.parametrize(("first", "second"), [("\t", ";"), (";", ","), (",", "|")])
def test_between_equals_the_usual_one_is_chosen(first: str, second: str) -> None:
    assert find_delimiter([f"a{first}b{second}c\n", f"1{first}2{second}3\n"]) == first


def test_a_cell_longer_than_the_reader_holds_proves_nothing() -> None:
    assert find_delimiter(["a;b\n", "x" * 200_000 + "\n"]) in DELIMITERS
