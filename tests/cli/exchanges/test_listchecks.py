"""`byname exchange check` and `byname exchange vanished`, typed by the exchange desk."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

THEIRS = (
    "ПІБ;Дата народження\nЖмаковенко Глем Юхимович;04.03.1991\nФурздюк Орест Ілліч;11.10.1988\n"
    "Незнайлюк Хтось Ніхтович;01.02.1970\nФурздюк Орест Ілліч;11.10.1988\n"
)
AS_DESK = ("--as", "lesia")


def check(file: str, *more: str) -> tuple[str, ...]:
    return ("exchange", "check", file, "--source", "camp", "--power", "lod", *AS_DESK, *more)


def test_a_list_is_read_off_class_by_class_and_they_sum(listed: Hands) -> None:
    printed = listed.type(*check(listed.file("theirs.csv", THEIRS)))
    assert printed.code == 1
    told = {
        line.rsplit(None, 1)[0]: line.rsplit(None, 1)[1] for line in printed.out.splitlines() if line[-1:].isdigit()
    }
    assert (told["Already home"], told["Unknown to us"], told["Named a second time"]) == ("1", "1", "1")
    assert (told["Held, as said"], told["In all"]) == ("1", "4")
    assert "nobody can have vanished" in printed.out


def test_json_holds_every_row_with_its_verdict(listed: Hands) -> None:
    view = listed.json(*check(listed.file("theirs.csv", THEIRS)))
    assert [line["verdict"] for line in view["lines"]] == ["home", "as-said", "unknown", "repeated"]
    assert (view["rows"], view["made_up"], dict(view["counts"])["home"]) == (4, True, 1)
    assert view["lines"][0]["since"] == "2023-02-04"


def test_rows_are_named_where_asked_for(listed: Hands) -> None:
    out = listed.type(*check(listed.file("theirs.csv", THEIRS), "--rows")).out
    assert "since 4 February 2023" in out
    assert "repeats row 3" in out


@pytest.mark.parametrize("name", ["checked.csv", "checked.xlsx"])
def test_the_clerk_s_file_is_written_once_and_for_the_owner_alone(listed: Hands, name: str) -> None:
    out = Path(listed.register.folder) / name
    asked = check(listed.file("theirs.csv", THEIRS), "--out", str(out))
    assert listed.type(*asked).code == 1
    assert (out.stat().st_mode & 0o777, out.stat().st_size > 0) == (0o600, True)
    again = listed.type(*asked)
    assert (again.code, "is there already" in again.err) == (2, True)
    if name.endswith(".csv"):
        with out.open(encoding="utf-8-sig", newline="") as opened:
            assert len(list(csv.reader(opened, delimiter=";"))) == 5


def test_a_document_taken_in_is_checked_against_everything_but_itself(listed: Hands) -> None:
    row = {"name": "Фурздюк Орест Ілліч", "birth_date": "11.10.1988"}
    stranger = {"name": "Незнайлюк Хтось Ніхтович", "birth_date": "01.02.1970"}
    facts = {"source": "camp", "kind": "captive-list", "role": "offered"}
    first = listed.register.record("first", [row, stranger], received=date(2023, 3, 1), **facts)
    listed.register.take("second", [stranger], received=date(2023, 4, 1), **facts)
    alone = listed.json("exchange", "check", "--document", str(first), *AS_DESK)
    assert [line["verdict"] for line in alone["lines"]] == ["as-said", "as-said"]
    view = listed.json("exchange", "check", "--document", str(listed.register.documents["second"]), *AS_DESK)
    assert view["earlier"]["document"] == first
    assert dict(view["earlier"]["fates"])["not-told-since"] == 1
    vanished = listed.type("exchange", "vanished", "--source", "camp", "--rows", *AS_DESK)
    assert vanished.code == 1
    assert "1 of 2 persons are not on it" in vanished.out
    assert "Фурздюк" in vanished.out
    [pair] = listed.json("exchange", "vanished", "--source", "camp", *AS_DESK)["pairs"]
    assert (pair["missing"], pair["later"]) == (1, listed.register.documents["second"])


def test_where_all_is_as_said_nothing_is_found(listed: Hands) -> None:
    text = "ПІБ;Дата народження\nФурздюк Орест Ілліч;11.10.1988\n"
    assert listed.type(*check(listed.file("one.csv", text))).code == 0
    assert listed.type("exchange", "vanished", "--source", "camp", *AS_DESK).code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("exchange", "check", *AS_DESK), "Name one list"),
        (("exchange", "check", "no-such.csv", "--source", "camp", *AS_DESK), "There is no file"),
        (("exchange", "check", "{file}", *AS_DESK), "Say who sent the list"),
        (("exchange", "check", "{file}", "--document", "1", *AS_DESK), "Name one list"),
        (("exchange", "check", "--document", "99", *AS_DESK), "no document 99 that you may see"),
        (
            ("exchange", "check", "{file}", "--source", "camp", "--out", "checked.pdf", *AS_DESK),
            "neither .xlsx nor .csv",
        ),
        (("exchange", "check", "{file}", "--source", "camp", "--against", "99", *AS_DESK), "no document 99"),
        (("exchange", "check", "{file}", "--source", "camp", "--as", "vira"), "may not do this"),
        (("exchange", "vanished", "--source", "camp", "--as", "dana"), "may not do this"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(listed: Hands, arguments: tuple[str, ...], says: str) -> None:
    file = listed.file("theirs.csv", THEIRS)
    refused = listed.type(*(file if each == "{file}" else each for each in arguments))
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
