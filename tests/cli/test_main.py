from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.main import build_parser, main

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
GARBAGE = [
    (), ("nonsense",), ("figure",), ("figure", "happy"), ("figure", "returned", "--as-of", "yesterday-ish"),
    ("take-in", "/no/such/file.csv", "--source", "own", "--kind", "missing-list"), ("person", "12345"), ("document", "x"),
    ("explain", "returned", "not a figure"), ("correct", "1234567890-4", "family=X", "--source", "own"),
    ("withdraw", "document", "-1", "--reason", "misread"), ("serve", "--port", "0"), ("account", "--by", "phone"),
]  # fmt: skip


def commands(
    parser: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield path, parser
    for action in inner:
        for name, child in action.choices.items():
            yield from commands(child, (*path, name))


ALL = dict(commands(build_parser()))


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_has_help_with_an_example_json_data_and_as(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*path, "--help"]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"example:\n  .*byname ", shown)
    assert all(option in shown for option in ("--json", "--data", "--as USER"))


@pytest.mark.parametrize("arguments", GARBAGE, ids=" ".join)
def test_misuse_is_a_sentence_and_exit_code_2(hands: Hands, arguments: tuple[str, ...]) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.strip()


def test_a_register_that_is_not_there_is_not_made_by_looking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["account", "--data", str(tmp_path / "none"), "--as", "olha"]) == 2
    assert "byname init" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def raising(error: BaseException) -> Any:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise error

    return fail


def test_the_unexpected_is_one_line_and_a_log_without_values(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.conf import settings

    monkeypatch.setattr("byname.queries.people.find", raising(ZeroDivisionError("Жмаковенко")))
    failed = hands.type("find", "x")
    log = Path(settings.DATA) / "failures.log"
    written = log.read_text(encoding="utf-8")
    log.unlink()
    assert failed.code == 2
    assert failed.err.count("\n") == 1
    assert "ZeroDivisionError" in written
    assert "Жмаковенко" not in written


@pytest.mark.parametrize(
    ("error", "code"), [(KeyboardInterrupt(), 130), (PermissionError(13, "Permission denied", "list.csv"), 2)]
)
def test_stopping_and_files_out_of_reach_are_said_plainly(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    monkeypatch.setattr("byname.queries.people.find", raising(error))
    assert hands.type("find", "x").code == code


def test_an_interrupted_run_is_settled_and_told_at_the_next_write(hands: Hands) -> None:
    from byname.store.keyring import Batch, register_ring

    register_ring().begin(Batch("cut-off", "take-in of list.csv", "2025-05-24T10:00:00"))
    told = hands.type("link").err
    assert "take-in of list.csv begun at 2025-05-24T10:00:00 was cut off: nothing of it was recorded." in told
    assert "cut off" not in hands.type("link").err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("byname ")
