from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.main import build_parser, main
from byname.core.errors import MisuseError, RefusedError

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


REFUSED = [
    (("figure", "happy"), "happy"),
    (("figure", "returned", "--as-of", "28.05.2025"), "'28.05.2025' is not a day. Write it as year-month-day"),
    (("figure", "returned", "--per", "taken", "--whole", "2500"), "A share has one whole: give --per or --whole."),
    (("figure", "returned@2025-05-28", "--cohort", "plant"), "A figure's text form says everything itself"),
    (("figure", "returned@2025-05-28/cohort:nobody"), "nobody"),
    (("figure", "returned", "--held-over", "long"), "long"),
    (("figure", "returned", "--rule", "no-left-handers"), "no-left-handers"),
    (("account", "--as-of", "tomorrow"), "'tomorrow' is not a day"),
    (("account", "--known-at", "2025-02-30"), "'2025-02-30' is not a day"),
    (("account", "--cohort", "nobody"), "nobody"),
    (("account", "--by", "phone"), "phone"),
    (("units", "--without", "hope", "--before", "2025-05-28"), "invalid choice: 'hope'"),
    (("units", "--without", "returned"), "--before"),
    (("explain", "returned@2025-05-28"), "FIGURE"),
    (("person", "1234567890"), "ten digits and a check digit that fits"),
    (("person", "abc"), "ten digits and a check digit that fits"),
    (("record", ""), "ten digits and a check digit that fits"),
    (("document", "one"), "invalid int value: 'one'"),
    (("document", "7"), "7"),
    (("document", "1", "--page", "0"), "0 is not the number of a page."),
    (("document", "1", "--page", "-3"), "-3 is not the number of a page."),
    (("take-in", "none.csv", "--source", "own"), "There is no file none.csv. Check the name."),
    (("take-in", "."), "--source"),
    (("take-in", ".", "--source", "own"), "There is no file ."),
    (("add", "name", "--source", "own"), "'name' is no FIELD=VALUE"),
    (("add", "name=a", "name=b", "--source", "own"), "'name' is given twice. Give each once."),
    (("add", "name=a", "--source", "own", "--received", "2999-12-31"), "2999-12-31 lies ahead. Today is "),
    (("add", "name=a", "--source", "own", "--kind", "claim-table"), "invalid choice: 'claim-table'"),
    (("withdraw", "rumour", "1", "--reason", "misread"), "invalid choice: 'rumour'"),
    (("withdraw", "document", "1", "--reason", "bored"), "invalid choice: 'bored'"),
    (("withdraw", "document", "²", "--reason", "misread"), "'²' is no number of a document."),
    (("withdraw", "document", "9" * 19, "--reason", "misread"), "is no number of a document."),
    (("withdraw", "record", "1234567890-4", "--reason", "misread"), "ten digits and a check digit that fits"),
    (("approve", "1234567890-4", "--kind", "sold"), "invalid choice: 'sold'"),
    (("review", "1234567890-4"), "Name two records and the decision"),
    (("review", "--json"), "Reviewing needs a keyboard."),
    (("undo", "--as", "vira"), "vira"),
    (("serve", "--port", "65536"), "65536 is no port. Choose one from 1024 to 65535."),
    (("serve", "--port", "http"), "invalid int value: 'http'"),
    (("find",), "text"),
    (("find", "x", "--limit", "many"), "invalid int value: 'many'"),
    (("claims", "--document", "one"), "invalid int value: 'one'"),
    (("cohort", "show"), "code"),
    (("find", "x", "--as", "nobody"), "There is no active user 'nobody' in this register."),
    (("verify",), "olha"),
    (("unknown",), "invalid choice: 'unknown'"),
    (("account", "--unknown"), "unrecognized arguments: --unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "says"), REFUSED, ids=[" ".join(arguments) for arguments, _ in REFUSED])
def test_each_misuse_is_refused_with_the_sentence_that_helps(
    hands: Hands, arguments: tuple[str, ...], says: str
) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
    assert "unexpected" not in refused.err


@pytest.mark.parametrize(
    "arguments", [("document", "9" * 25), ("claims", "--document", "9" * 25), ("find", "x", "--limit", "9" * 25)]
)
def test_a_number_that_no_database_holds_is_no_fault_of_ours(hands: Hands, arguments: tuple[str, ...]) -> None:
    assert "unexpected" not in hands.type(*arguments).err


@pytest.mark.parametrize("name", ["\x1b[2Jolha", "ol\u202eha", "ol\nha", "\u200b"])
def test_a_refusal_cannot_steer_the_terminal_with_what_was_typed(hands: Hands, name: str) -> None:
    refused = hands.type("find", "x", "--as", name)
    assert refused.code == 2
    assert not set(name) & set("\x1b\u202e\u200b") & set(refused.err)
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("find", "x"), ("account",), ("documents",), ("claims",), ("review", "--list")])
def test_whoever_says_not_who_he_is_is_asked(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.delenv("BYNAME_USER")
    assert "Say who you are: --as USER, or BYNAME_USER." in hands.type(*arguments).err


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (MisuseError("That cannot be."), 2, "byname: That cannot be.\n"),
        (RefusedError("You may not."), 2, "byname: You may not.\n"),
        (KeyboardInterrupt(), 130, "byname: Stopped. What was not finished is not recorded.\n"),
        (
            PermissionError(13, "Permission denied", "a.csv"),
            2,
            "byname: a.csv: Permission denied. Check the name and your rights to it.\n",
        ),
        (OSError("no room"), 2, "byname: A file: no room. Check the name and your rights to it.\n"),
    ],
)
def test_whatever_goes_wrong_is_one_sentence_with_its_exit_code(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, says: str
) -> None:
    monkeypatch.setattr("byname.queries.people.find", raising(error))
    failed = hands.type("find", "x")
    assert (failed.code, failed.err) == (code, says)


def test_options_of_every_command_may_stand_behind_it_and_the_last_word_counts(listed: Hands) -> None:
    assert listed.type("find", "Жмаковенко", "--as", "dana", "--as", "olha").code == 0


def test_the_environment_says_who_acts_unless_an_option_does(listed: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BYNAME_USER", "dana")
    assert listed.type("find", "Жмаковенко").code == 2
    assert listed.type("find", "Жмаковенко", "--as", "olha").code == 0
