from __future__ import annotations

import argparse
import json

import pytest

from byname.cli.calls import DONE, FAILED, FOUND, Call, Command, Verbs
from byname.cli.main import build_parser
from byname.queries import status


def call() -> Call:
    return Call(argparse.Namespace(json=True, user=None, command="test"))


def test_an_answer_is_one_json_value_with_letters_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    call().answer({"name": "Глем\x1b", "mark": "\u202e"})
    printed = capsys.readouterr().out
    assert "Глем" in printed
    assert "\u202e" not in printed
    assert json.loads(printed) == {"name": "Глем\x1b", "mark": "\u202e"}


def test_lines_and_tables_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    call().line("\x1b]0;x")
    call().table(("\x07",), [("\u200f",)])
    assert capsys.readouterr().out == "\\x1b]0;x\n\\x07\n\\u200f\n"


def of_a_register(*, json: bool) -> Call:
    return Call(argparse.Namespace(json=json, user=None, command="test", does=Command(lambda _: 0)))


@pytest.mark.parametrize("made_up", [True, False])
def test_whatever_is_made_up_says_so_once_and_first(
    made_up: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Law 12: "Whatever is made up says so in every output: page, file, JSON, picture"."""
    monkeypatch.setattr(status, "made_up", lambda *, viewer: made_up)
    monkeypatch.setattr(status, "wholly_made_up", lambda *, viewer: made_up)
    one = of_a_register(json=False)
    one.table(("Name",), [("Глем",)])
    one.line("Глем")
    one.mark(made_up=made_up)
    assert capsys.readouterr().out == "Made-up data. Nobody named here is real.\n" * made_up + "Name\nГлем\nГлем\n"


@pytest.mark.parametrize(
    ("lang", "wholly", "said"),
    [
        ("uk", True, "Вигадані дані. Нікого з названих"),
        ("ru", True, "Вымышленные данные. Никого из названных"),
        ("uk", False, "Частина даних"),
        ("ru", False, "Часть данных"),
        ("", False, "Some of the data here are made up."),
    ],
)
def test_it_says_so_in_the_language_of_the_answer_and_of_real_people_not_that_none_is_real(
    lang: str, wholly: bool, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(status, "made_up", lambda *, viewer: True)
    monkeypatch.setattr(status, "wholly_made_up", lambda *, viewer: wholly)
    one = of_a_register(json=False)
    one.lang = lang or one.lang
    one.line("Глем")
    assert capsys.readouterr().out.startswith(said)


def test_a_made_up_document_of_another_register_says_so_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(status, "made_up", lambda *, viewer: False)
    one = of_a_register(json=False)
    one.mark(made_up=True)
    one.line("Глем")
    assert capsys.readouterr().out == "Made-up data. Nobody named here is real.\nГлем\n"


@pytest.mark.parametrize("made_up", [True, False])
def test_each_answer_of_a_register_says_whether_it_is_made_up(
    made_up: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Law 12: "Whatever is made up says so in every output"; a document may be so in a register that is not."""
    monkeypatch.setattr(status, "made_up", lambda *, viewer: made_up)
    mark = {"name": "Глем", "made_up": made_up}
    for value, told in (
        ({"name": "Глем"}, mark),
        ({"name": "Глем", "made_up": True}, mark | {"made_up": True}),
        ([{"name": "Глем"}], [mark]),
        ([], []),
    ):
        of_a_register(json=True).answer(value)
        assert json.loads(capsys.readouterr().out) == told


def test_notes_stay_out_of_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    call().note("watching")
    assert capsys.readouterr() == ("", "watching\n")


def test_a_registered_command_knows_its_name_and_function() -> None:
    parser, shared = argparse.ArgumentParser(), argparse.ArgumentParser(add_help=False)
    command = Command(lambda _call: 0)
    Verbs(parser.add_subparsers(), shared).group("noun", does="x", example="y").add(
        "verb", command, does="x", example="y"
    )
    parsed = parser.parse_args(["noun", "verb"])
    assert (parsed.does, parsed.command) == (command, "verb")


@pytest.mark.parametrize(
    "value", [None, 0, [], {}, "текст", {"a": [1, {"б": None}]}, "\u2066x\U000e0061", "\n", "\\u202e", '"']
)
def test_what_is_answered_parses_to_the_same_value(value: object, capsys: pytest.CaptureFixture[str]) -> None:
    call().answer(value)
    printed = capsys.readouterr().out
    assert json.loads(printed) == value
    assert printed.endswith("\n")
    assert all(char.isprintable() or char in "\n " for char in printed)


def test_the_three_exit_codes_are_those_of_the_manual() -> None:
    assert (DONE, FOUND, FAILED) == (0, 1, 2)
    assert "0 done; 1 it found what it looks for" in build_parser().format_help().replace("\n", " ")


def test_an_empty_line_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    call().line()
    assert capsys.readouterr().out == "\n"


@pytest.mark.parametrize("does", ["make one", "x"])
def test_help_begins_with_a_sentence_and_ends_with_an_example(does: str) -> None:
    parser, shared = argparse.ArgumentParser(), argparse.ArgumentParser(add_help=False)
    made = Verbs(parser.add_subparsers(), shared).add("verb", Command(lambda _: 0), does=does, example="byname verb")
    assert made.description == does.capitalize() + "."
    assert made.format_help().rstrip().endswith("example:\n  byname verb")


def test_a_command_needs_a_register_and_writes_nothing_unless_it_says_so() -> None:
    command = Command(lambda _: 0)
    assert (command.register, command.writes, command.usual) == (True, False, "")
