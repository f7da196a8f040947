from __future__ import annotations

import io
import json
import os
import pty
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.terminal import Progress, one_key, safe, safe_json, table, width


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


STEERING = [
    chr(point) for point in range(sys.maxunicode + 1) if unicodedata.category(chr(point)) in {"Cc", "Cf", "Zl", "Zp"}
]


def test_no_character_that_steers_stands_in_json_for_a_terminal() -> None:
    written = safe_json(json.dumps(STEERING, ensure_ascii=False))
    assert json.loads(written) == STEERING
    assert [char for char in STEERING if char in written] == []


def test_no_character_that_steers_stands_in_a_line_for_a_terminal() -> None:
    assert [char for char in STEERING if char in safe(char)] == []


@pytest.mark.parametrize(
    ("name", "char"),
    [
        ("escape", "\x1b"), ("bell", "\x07"), ("carriage return", "\r"), ("line feed", "\n"), ("backspace", "\b"),
        ("one-byte CSI", "\x9b"), ("one-byte OSC", "\x9d"), ("delete", "\x7f"), ("left-to-right override", "\u202d"),
        ("right-to-left override", "\u202e"), ("isolate", "\u2066"), ("pop isolate", "\u2069"), ("mark", "\u200f"),
        ("Arabic mark", "\u061c"), ("zero-width space", "\u200b"), ("byte order mark", "\ufeff"),
        ("line separator", "\u2028"), ("tag letter", "\U000e0061"), ("lone surrogate", "\ud800"), ("private", "\ue000"),
    ],
)  # fmt: skip
def test_a_name_with_such_a_character_is_shown_with_its_escape(name: str, char: str) -> None:
    shown = safe(f"Глем{char}Орест")
    assert char not in shown
    assert shown.startswith("Глем\\")
    assert shown.endswith("Орест")
    assert f"{ord(char):x}" in shown


@pytest.mark.parametrize(
    "text", ["Жмаковенко Глем", "Ґ’Єї", "é", "e\u0301", "漢字", "😀", "\xa0", "a b", "±№§", "العربية"]
)
def test_ordinary_text_of_any_script_is_shown_as_it_is(text: str) -> None:
    assert safe(text) == text
    assert safe_json(text) == text


@pytest.mark.parametrize(("value", "shown"), [(None, "None"), (12, "12"), (1.5, "1.5"), (True, "True")])
def test_whatever_is_no_text_is_written_as_text(value: object, shown: str) -> None:
    assert safe(value) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3), ("Ґудзь", 5), ("ＡＢ", 4), ("ｱ", 1), ("한글", 4), ("e\u0301", 1), ("й", 1), ("и\u0306", 1),
        ("a漢b", 4), ("\u0301", 0), ("№", 1), ("…", 1), ("😀", 2), ("–", 1), ("  ", 2),
    ],
)  # fmt: skip
def test_a_terminal_needs_so_many_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), max_size=5))
def test_law_whatever_stands_in_a_column_the_next_begins_at_the_same_place(rows: list[tuple[str, str]]) -> None:
    first = max(width(safe(row[0])) for row in [("Name", ""), *rows])
    for line, row in zip(table(("Name", "End"), [(a, b + "|") for a, b in rows])[1:], rows, strict=True):
        assert width(line) == first + 2 + width(safe(row[1])) + 1


@pytest.mark.parametrize(
    ("right", "lines"),
    [
        ((), ["A   B", "x   1", "yy  22"]),
        ((1,), ["A    B", "x    1", "yy  22"]),
        ((0,), [" A  B", " x  1", "yy  22"]),
        ((0, 1), [" A   B", " x   1", "yy  22"]),
    ],
)
def test_numbers_stand_to_the_right(right: tuple[int, ...], lines: list[str]) -> None:
    assert table(("A", "B"), [("x", 1), ("yy", 22)], right=right) == lines


def test_a_table_of_nothing_is_its_head() -> None:
    assert table(("A", "B"), []) == ["A  B"]


def test_no_line_of_a_table_ends_in_blanks() -> None:
    assert table(("A", "B"), [("x", ""), ("", "")]) == ["A  B", "x", ""]


def test_a_cell_with_an_escape_is_as_wide_as_its_escape() -> None:
    assert table(("A", "B"), [("\u202e", "x")]) == ["A       B", "\\u202e  x"]


def test_what_cannot_be_counted_is_said_while_it_is_done() -> None:
    pipe, screen = io.StringIO(), Screen()
    for stream in (pipe, screen):
        Progress(stream).doing("reading \x1b[2Jlist.csv")
    assert pipe.getvalue() == ""
    assert "reading \\x1b[2Jlist.csv …" in screen.getvalue()


def test_progress_adds_up_by_step_and_says_all_steps() -> None:
    screen = Screen()
    progress = Progress(screen)
    progress("rows", 1_000)
    progress._last = 0.0
    progress("pairs", 5)
    progress._last = 0.0
    progress("rows", 500)
    assert screen.getvalue().split("\x1b[K")[1:] == ["1,000 rows\r", "1,000 rows, 5 pairs\r", "1,500 rows, 5 pairs"]


def test_progress_does_not_write_at_every_row() -> None:
    screen = Screen()
    progress = Progress(screen)
    for _ in range(500):
        progress("rows", 1)
    assert screen.getvalue().count("rows") < 50


def test_the_end_of_progress_leaves_an_empty_line() -> None:
    screen = Screen()
    progress = Progress(screen)
    progress("rows", 1)
    progress.end()
    assert screen.getvalue().endswith("\r\x1b[K")


def press(keys: bytes, monkeypatch: pytest.MonkeyPatch) -> str:
    """Press keys at a terminal of its own and give what was understood."""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, encoding="utf-8") as stdin, os.fdopen(ours, "wb", buffering=0) as keyboard:
        monkeypatch.setattr(sys, "stdin", stdin)
        keyboard.write(keys)
        return one_key("? ")


@pytest.mark.parametrize(
    ("keys", "understood"),
    [(b"s", "s"), (b"D", "D"), (b"s\n", "s"), (b"\n\nq", "q"), (b" u", "u"), ("ф".encode(), "ф"), (b"sd", "s")],
)
def test_one_key_is_read_without_enter(keys: bytes, understood: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert press(keys, monkeypatch) == understood


def test_an_arrow_is_no_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrow left ends in a D; nobody is decided on by it."""
    assert press(b"\x1b[D", monkeypatch) == ""


def test_where_no_terminal_listens_a_line_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("same\n"))
    assert one_key("") == "same"
