"""Law 12: "Whatever is made up says so in every output: page, file, JSON, picture"; here every command that prints data."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.main import build_parser

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
BANNER = "Made-up data. Nobody named here is real."
SOME = "Some of the data here are made up. Not everybody named need be real."
NUMBER = "NUMBER"
TEXT = "TEXT"
FROZEN = "FROZEN"
PRINTING = (
    ("find", "Жмаковенко"),
    ("find", "--contradicted"),
    ("find", "--name-alone"),
    ("person", NUMBER),
    ("documents",),
    ("document", "1"),
    ("record", NUMBER),
    ("review", "--list"),
    ("account", "--as-of", "2023-03-01"),
    ("figure", "held@2023-03-01"),
    ("figure", "held@2023-03-01", "--people"),
    ("units", "--without", "returned", "--before", "2023-01-01"),
    ("explain", "held@2022-08-01", "held@2023-03-01"),
    ("claims",),
    ("claims", "--conflicts"),
    *((noun, "list") for noun in ("source", "power", "unit", "place", "cohort", "exchange")),
    ("cohort", "show", "g"),
    ("exchange", "left-out", "--power", "g", "--from", "2023-01-01", "--to", "2023-02-01"),
    ("exchange", "what-if", "all for all", "--side", "g", "--side", "lod"),
    ("exchange", "returns"),
    ("exchange", "difference", "g"),
    ("exchange", "responses"),
    ("exchange", "chronology"),
    ("exchange", "check", "--document", "1"),
    ("exchange", "vanished", "--source", "own"),
    ("exchange", "show", "g"),
    ("exchange", "talks"),
    ("exchange", "promises"),
    ("exchange", "report", "g"),
    ("exchange", "outside", "--from", "2023-01-01", "--to", "2023-06-01", "--people"),
    ("exchange", "policy", "show", "--as", "lesia"),
    ("story", "list"),
    *(("story", verb, TEXT) for verb in ("show", "copies", "related", "life")),
    ("story", "life"),
    ("story", "life", "--cohort", "g"),
    ("story", "moderate"),
    ("release", "list"),
    ("release", "show", FROZEN),
    ("release", "verify", FROZEN),
    ("release", "keys"),
    ("user", "list", "--as", "dana"),
    ("verify", "--as", "dana"),
    ("link",),
    ("link", "--models"),
    ("link", "--preview", "plain-4"),
    ("ask", "How many people were held on 1 March 2023?"),
)
"""Every command that prints what is in the register."""
CHANGING = {
    *("add", "approve", "correct", "take-in", "undo", "withdraw"),
    *(f"{noun} add" for noun in ("source", "power", "unit", "place", "cohort", "user")),
    *("user grant", "user disable", "cohort name", "power name"),
    *(f"exchange {verb}" for verb in ("new", "take-in", "phase", "propose", "answer", "promise", "count", "rollcall")),
    *("freeze", "release retract", "release new-key"),
    *(f"story {verb}" for verb in ("take-in", "read", "tag", "note", "take-back", "comment", "comments")),
    *(f"exchange policy {verb}" for verb in ("add", "approve", "withdraw")),
}
ELSEWHERE = {"exchange policy audit", "exchange policy propose"}
"""They need a register with a home and an approved policy: tests/cli/exchanges/test_policies.py asks them for the mark."""
PUBLISHED = {"publish", "release export", "verify-figure"}
"""They write files, or read one: tests/formats/releases and tests/cli/releases ask every file for the mark."""
PRESS = {"check"}
"""It prints a text of somebody's and what the register says of it: tests/cli/press/test_judging.py asks it for the mark."""
FILES = {"compare", "dedupe", "names"}
"""They print what is in files, and open no register: tests/cli/comparing asks them for the mark."""
OUTSIDE = {"demo", "doctor", "init", "serve"}
"""The demo and init say so by their own tests; the doctor and the server print nothing of what is in the register."""


@pytest.fixture
def filled(db: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """People on three lists, and an entry of every kind."""
    from tests.cli.typing_hands import Hands
    from tests.ledger.registers import fresh_register

    monkeypatch.setenv("BYNAME_USER", "olha")
    with fresh_register("an entry of every kind", lambda register: _fill(Hands(register, capsys))) as register:
        yield Hands(register, capsys)


def _fill(hands: Hands) -> None:
    from tests.cli.typing_hands import take_lists

    take_lists(hands.register)
    for noun in ("power", "place", "unit"):
        hands.type(noun, "add", "g", "--as", "dana", "--name", "G")
    hands.type("exchange", "new", "g", "--as", "lesia")
    text = "The desk said on 28 May 2022 that 390 people came home. They had been held for about two years."
    hands.type("story", "take-in", hands.file("story.txt", text))
    hands.type("exchange", "talks", "g", "--round", "1", "--as", "lesia")
    hands.type("exchange", "promise", "g", "--by", "G", "--number", "3", "--as", "lesia")
    hands.type("freeze", "held@2023-03-01")
    hands.type("cohort", "add", "g", "--title", "G", "--place", "g", "--as", "dana")


def test_every_command_that_prints_is_asked_here() -> None:
    commands = set(_commands(build_parser(), ()))
    asked = {name for words in PRINTING for name in commands if [*words[: name.count(" ") + 1]] == name.split()}
    assert asked | CHANGING | ELSEWHERE | PUBLISHED | PRESS | FILES | OUTSIDE == commands


@pytest.mark.parametrize("words", PRINTING, ids=" ".join)
def test_law_12_every_command_says_so_once_before_anything_else(filled: Hands, words: tuple[str, ...]) -> None:
    printed = filled.type(*_numbered(filled, words))
    assert printed.code in {0, 1}, printed.err
    assert printed.whole.splitlines()[0] == BANNER
    assert printed.whole.count("Made-up data") == 1


@pytest.mark.parametrize("words", PRINTING, ids=" ".join)
def test_law_12_every_answer_says_so(filled: Hands, words: tuple[str, ...]) -> None:
    answer = filled.json(*_numbered(filled, words))
    marks = [each["made_up"] for each in (answer if isinstance(answer, list) else [answer])]
    assert marks == [True] * len(marks)


@pytest.fixture
def real(listed: Hands) -> Hands:
    """A register of three lists that does not say of itself that it is made up."""
    from byname.actions.references import NewReference, add_references
    from tests.ledger.registers import OLHA

    body = {"title": "Trial", "time_zone": "UTC", "made_up": False}
    add_references([NewReference("register", "register", body)], by=OLHA)
    return listed


def test_a_register_that_is_not_made_up_says_nothing_of_the_kind(real: Hands) -> None:
    assert BANNER not in real.type("find", "Жмаковенко").whole
    assert [hit["made_up"] for hit in real.json("find", "Жмаковенко")] == [False]


@pytest.fixture
def partly(real: Hands) -> Hands:
    """The same, with one list beside them that is made up."""
    from tests.cli.typing_hands import OREST

    real.register.take("trial", [OREST | {"name": "Гнилозуб Яр Назарович"}], made_up=True)
    return real


@pytest.mark.parametrize(
    "words",
    [
        ("account",),
        ("find", "Гнилозуб"),
        ("review", "--list"),
        ("figure", "held@2023-03-01"),
        ("exchange", "responses"),
    ],
    ids=" ".join,
)
def test_law_12_what_rests_on_one_made_up_list_says_so(partly: Hands, words: tuple[str, ...]) -> None:
    assert partly.type(*words).whole.splitlines()[0] == SOME
    answer = partly.json(*words)
    assert [each["made_up"] for each in (answer if isinstance(answer, list) else [answer])].count(False) == 0


def test_a_document_beside_a_made_up_one_says_for_itself_what_it_is(partly: Hands) -> None:
    """Nobody real is called made up: each document of the list, and each person, is marked for what it rests on."""
    told = {each["title"]: each["made_up"] for each in partly.json("documents")}
    assert told == {"own": False, "camp": False, "act": False, "trial": True}
    listed = partly.type("documents").out.splitlines()
    assert [("trial" in line) for line in listed if "Made-up data" in line] == [True]
    real, trial = (partly.json("find", name)[0]["number"] for name in ("Жмаковенко", "Гнилозуб"))
    assert [partly.json("person", number)["made_up"] for number in (real, trial)] == [False, True]


def test_a_made_up_file_to_mend_says_so_and_goes_in_again(hands: Hands, tmp_path: Path) -> None:
    facts = ("--source", "own", "--kind", "missing-list", "--received", "2022-07-01", "--power", "lod")
    rows = "ПІБ;Дата народження;Підрозділ\nЖмаковенко Глем Юхимович;04.03.1991;12 бригада\n;11.10.1988;12 бригада\n"
    hands.type("take-in", hands.file("list.csv", rows), *facts, "--mend", str(tmp_path))
    [file] = tmp_path.glob("document-1-to-mend*.csv")
    assert "made-up" in file.name
    written = file.read_text(encoding="utf-8-sig")
    [row] = csv.DictReader(written.splitlines(), delimiter=";")
    assert row["byname:made-up"] == "made-up data"
    file.write_text(written.replace('"";', '"Фурздюк Орест Ілліч";', 1), encoding="utf-8-sig")
    taken = hands.json("take-in", str(file), *facts)
    assert (taken["rows_recorded"], taken["unreadable"]) == (1, 0)
    assert "made-up data" not in str(hands.json("find", "Фурздюк"))


def _numbered(hands: Hands, words: tuple[str, ...]) -> list[str]:
    from byname.store.models import Record, Release, TextReading

    known = {NUMBER: Record.objects.order_by("id")[0].number, TEXT: str(TextReading.objects.get().document)}
    known[FROZEN] = Release.objects.get().number
    return [known.get(word, word) for word in words]


def _commands(parser: argparse.ArgumentParser, before: tuple[str, ...]) -> Iterator[str]:
    below: list[Any] = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    if not below:
        yield " ".join(before)
    for each in below:
        for name, one in each.choices.items():
            yield from _commands(one, (*before, name))
