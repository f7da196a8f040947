from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
LIST = """ПІБ;Дата народження;Підрозділ
Жмаковенко Глем Юхимович;04.03.1991;12 бригада
Фурздюк Орест Ілліч;;12 бригада
;11.10.1988;12 бригада
;;
Всього 3
"""
FACTS = ("--source", "own", "--kind", "missing-list", "--received", "2022-07-01", "--power", "lod", "--holder", "kes")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_a_list_is_taken_in_and_every_row_is_accounted_for(hands: Hands, encoding: str) -> None:
    taken = hands.json("take-in", hands.file("list.csv", LIST, encoding), *FACTS)
    assert taken["rows_read"] == 6
    assert taken["rows_recorded"] + sum(taken["rows_aside"].values()) == 6
    assert taken["unreadable"] == 1


def test_unreadable_rows_are_exit_code_1_and_come_out_to_mend(hands: Hands, tmp_path: Path) -> None:
    out = tmp_path / "mend.csv"
    printed = hands.type("take-in", hands.file("list.csv", LIST), *FACTS, "--mend", str(out))
    assert printed.code == 1
    assert "11.10.1988" in out.read_text(encoding="utf-8-sig")
    assert out.stat().st_mode & 0o777 == 0o600
    assert "was written over it" in hands.type("document", "1", "--mend", str(out)).err


def test_the_same_bytes_again_change_nothing(hands: Hands) -> None:
    file = hands.file("list.csv", LIST)
    first = hands.json("take-in", file, *FACTS)
    again = hands.json("take-in", file, *FACTS)
    assert (again["document"], again["known_already"]) == (first["document"], True)
    assert "nothing was changed" in hands.type("take-in", file, *FACTS).out


def test_a_dry_run_of_the_same_bytes_names_their_document(hands: Hands) -> None:
    file = hands.file("list.csv", LIST)
    assert hands.json("take-in", file, *FACTS, "--dry-run")["standing"] == 0
    hands.type("take-in", file, *FACTS)
    assert hands.json("take-in", file, *FACTS, "--dry-run")["standing"] == 1
    assert "here already as document 1" in hands.type("take-in", file, *FACTS, "--dry-run").out


def test_a_file_filed_with_a_wrong_power_is_withdrawn_and_taken_in_again(hands: Hands) -> None:
    file = hands.file("list.csv", LIST)
    hands.type("take-in", file, *FACTS[:6], "--power", "kes")
    refused = hands.type("take-in", file, *FACTS[:6], "--power", "lod")
    assert (refused.code, refused.out) == (2, "")
    assert "power (kes there, lod now)" in refused.err
    assert "byname withdraw document 1" in refused.err
    assert hands.type("withdraw", "document", "1", "--reason", "mistaken").code == 0
    assert hands.json("take-in", file, *FACTS[:6], "--power", "lod")["document"] == 2


def test_the_same_bytes_in_another_kind_are_taken_in_and_said_to_stand_twice(hands: Hands) -> None:
    file = hands.file("list.csv", LIST)
    hands.type("take-in", file, *FACTS)
    facts = ("--source", "own", "--kind", "testimony", *FACTS[4:])
    said = "also stand as document 1, filed otherwise: kind (missing-list there, testimony now)"
    assert said in hands.type("take-in", file, *facts, "--dry-run").out
    printed = hands.type("take-in", file, *facts)
    assert "Document 2: " in printed.out
    assert said in printed.err


def test_an_empty_file_is_refused(hands: Hands) -> None:
    refused = hands.type("take-in", hands.file("list.csv", ""), *FACTS)
    assert (refused.code, refused.out) == (2, "")
    assert "nothing to take in" in refused.err


def test_a_dry_run_says_what_each_row_would_do_and_writes_nothing(hands: Hands) -> None:
    file = hands.file("list.csv", LIST)
    plan = hands.json("take-in", file, *FACTS, "--dry-run")
    assert plan["counts"]["new"] == 2
    assert sum(plan["counts"].values()) + sum(plan["aside"].values()) == plan["rows_read"] == 6
    assert "Nothing is written." in hands.type("take-in", file, *FACTS, "--dry-run").out
    assert hands.json("documents") == []


def test_columns_are_read_as_the_user_says(hands: Hands) -> None:
    file = hands.file("list.csv", "A;B\nЖмаковенко Глем;04.03.1991\n")
    plan = hands.json("take-in", file, *FACTS, "--map", "name=A", "--map", "birth_date=B", "--dry-run")
    assert set(plan["mapping"]["columns"].values()) >= {"name", "birth_date"}


def test_the_kind_is_what_such_a_source_usually_sends(hands: Hands) -> None:
    printed = hands.type("take-in", hands.file("list.csv", LIST), "--source", "agency")
    assert "--kind confirmation" in printed.err
    assert hands.json("documents")[0]["kind"] == "confirmation"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--source", "nobody"), "not known to this register"),
        ((*FACTS[:4], "--received", "2999-01-01"), "lies ahead"),
        ((*FACTS, "--map", "name=Nothing"), "no column is headed"),
        ((*FACTS, "--map", "name"), "FIELD=COLUMN"),
        ((*FACTS, "--dry-run", "--mend", "x.csv"), "writes nothing"),
        ((*FACTS, "--as", "vira"), "may not do this"),
        ((*FACTS, "--full", "--addition"), "not allowed with"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_recorded(
    hands: Hands, options: tuple[str, ...], says: str
) -> None:
    refused = hands.type("take-in", hands.file("list.csv", LIST), *options)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
    assert hands.json("documents") == []


def test_a_picture_is_no_list(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert hands.type("take-in", str(file), *FACTS).code == 2


def test_a_dry_run_has_the_keys_that_others_rely_on(hands: Hands) -> None:
    plan = hands.json("take-in", hands.file("list.csv", LIST), *FACTS, "--dry-run")
    assert set(plan) >= {
        "title", "format", "encoding", "delimiter", "notes", "mapping", "rows_read", "aside", "counts", "rows",
    }  # fmt: skip
    assert plan["rows_read"] == sum(plan["counts"].values()) + sum(plan["aside"].values()) == 6
    assert all(set(row) == {"row", "outcome", "reason", "problem"} for row in plan["rows"])
    assert hands.json("documents") == []


def test_what_was_taken_in_has_the_keys_that_others_rely_on(hands: Hands) -> None:
    taken = hands.json("take-in", hands.file("list.csv", LIST), *FACTS)
    assert set(taken) == {
        "document", "rows_read", "rows_recorded", "rows_aside", "unreadable", "known_already", "notes", "mend",
        "made_up", "placed",
    }  # fmt: skip
    assert (taken["known_already"], taken["notes"], taken["mend"]) == (False, [], "")


SECOND = """ПІБ;Дата народження;Підрозділ
Жмаковенко Глем Юхимович;04.03.1991;12 бригада
Фурздюк Орест;;12 бригада
Гумзавець Роман Ігорович;21.08.1977;40 полк
"""


def test_who_took_a_list_in_is_told_no_less_than_its_dry_run_told(hands: Hands) -> None:
    """The plan counts the rows that are known, new and to decide; so does what was done."""
    first = hands.json("take-in", hands.file("list.csv", LIST), *FACTS)
    assert first["placed"] == {"known_rows": 0, "new_rows": 2, "new_persons": 2, "waiting": 0}
    facts = ("--source", "family", *FACTS[2:])
    planned = hands.json("take-in", hands.file("may.csv", SECOND), *facts, "--dry-run")["counts"]
    assert planned["known-new"] + planned["known"] == planned["to-decide"] == planned["new"] == 1
    told = hands.type("take-in", hands.file("may.csv", SECOND), *facts).out
    assert "Persons known already: 1 row. New: 2 rows, 2 people." in told
    assert "Pairs that wait for a decision: 1. Next, a reviewer: byname review" in told


def test_where_nothing_waits_it_says_so(hands: Hands) -> None:
    told = hands.type("take-in", hands.file("list.csv", LIST), *FACTS).out
    assert "Persons known already: 0 rows. New: 2 rows, 2 people.\nNo pair waits for a decision." in told


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--received", "2999-01-01"), "2999-01-01 lies ahead; a list is received before it is taken in. Today is "),
        (("--received", "1 July"), "'1 July' is not a day."),
        (("--mend", "out.csv", "--dry-run"), "A dry run writes nothing, not even rows to mend."),
        (("--map", "name"), "'name' is no FIELD=COLUMN. Write it as FIELD=COLUMN"),
        (("--map", "name=A", "--map", "name=B"), "'name' is given twice."),
        (("--map", "colour=A"), "colour"),
        (("--map", "name=No such heading"), "No such heading"),
        (("--on", "some day"), "some day"),
        (("--kind", "gossip"), "invalid choice: 'gossip'"),
        (("--degree", "guessed"), "invalid choice: 'guessed'"),
        (("--full", "--addition"), "not allowed with argument"),
        (("--sheet", "Two", "--as", "vira"), "may not"),
    ],
)
def test_what_cannot_be_taken_in_so_is_refused_and_nothing_is_written(
    hands: Hands, arguments: tuple[str, ...], says: str
) -> None:
    refused = hands.type("take-in", hands.file("list.csv", LIST), "--source", "own", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
    assert hands.json("documents") == []


def test_an_unknown_source_is_answered_with_those_that_there_are(hands: Hands) -> None:
    refused = hands.type("take-in", hands.file("list.csv", LIST), "--source", "rumour")
    assert "Source 'rumour' is not known to this register. There are: " in refused.err
    assert "byname source add rumour ..." in refused.err


def test_what_such_a_source_usually_sends_is_said_where_nobody_said_the_kind(hands: Hands) -> None:
    printed = hands.type("take-in", hands.file("list.csv", LIST), "--source", "own", "--dry-run")
    assert "Taken as list of missing people (--kind missing-list)" in printed.err
    assert "Nothing is written. The same command without --dry-run takes it in." in printed.out


def test_a_list_cannot_steer_the_terminal(hands: Hands) -> None:
    evil = "ПІБ;Дата народження\nЖмак\x1b[2Jовенко \u202eГлем;04.03.1991\n;\x07\u2066.1991\n"
    file = hands.file("ev\u202eil.csv", evil)
    for arguments in (
        ("take-in", file, *FACTS, "--dry-run"),
        ("take-in", file, *FACTS),
        ("document", "1"),
        ("documents",),
        ("find", "Жмак"),
    ):
        for more in ((), ("--json",)):
            printed = hands.type(*arguments, *more)
            assert not set("\x1b\x07\u202e\u2066") & set(printed.out + printed.err)
