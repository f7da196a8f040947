from __future__ import annotations

import argparse
import json

import pytest

from byname.cli.calls import Call, Command, Verbs


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
