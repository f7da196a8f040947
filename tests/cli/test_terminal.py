from __future__ import annotations

import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.terminal import Progress, safe, safe_json, table, width


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\u202eb", "a\\u202eb"),
        ("x\ny", "x\\x0ay"),
        ("\u200d", "\\u200d"),
        ("\U000e0001", "\\U000e0001"),
    ],
)
def test_what_would_steer_a_terminal_is_shown_as_an_escape(data: str, shown: str) -> None:
    assert safe(data) == shown


@given(st.text())
def test_no_control_character_of_data_reaches_a_terminal(text: str) -> None:
    assert all(char.isprintable() or unicodedata.category(char) == "Zs" for char in safe(text))


@given(st.text())
def test_json_for_a_terminal_parses_to_the_same_text(text: str) -> None:
    written = safe_json(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert not set(written) & {"\x1b", "\x9b", "\u202e", "\u2066", "\u200f"}


@pytest.mark.parametrize(("text", "columns"), [("Глем", 4), ("漢字", 4), ("и\u0306", 1), ("", 0)])
def test_wide_characters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_stand_straight_beside_wide_characters() -> None:
    lines = table(("Name", "n"), [("漢字", 5), ("Глем", 12)], right=(1,))
    assert lines == ["Name   n", "漢字   5", "Глем  12"]


def test_a_cell_cannot_break_its_row() -> None:
    assert table(("A",), [("one\ntwo",)]) == ["A", "one\\x0atwo"]


def test_progress_is_for_people_who_watch() -> None:
    pipe, screen = io.StringIO(), Screen()
    for stream in (pipe, screen):
        progress = Progress(stream)
        progress("rows", 2000)
        progress.end()
    assert pipe.getvalue() == ""
    assert "2,000 rows" in screen.getvalue()
