"""The delimiter is what divides most lines alike and fits the quotes."""

from __future__ import annotations

import pytest

from byname.formats.csv.delimiter import find_delimiter


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
