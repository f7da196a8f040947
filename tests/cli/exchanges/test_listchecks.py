"""`byname exchange check` and `byname exchange vanished`, typed by the exchange desk."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.exchanges.listchecks import _free_place, _why
from byname.core.errors import MisuseError
from byname.queries.listcheckviews import CandidateView, CheckLine
from byname.queries.results import PersonHit
from byname.wording import say

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


def line(**facts: Any) -> CheckLine:
    plain = CheckLine(5, "unknown", (), (), "Кулфрець", "", None, "", "", None, None, "", (), (), 0, "")
    return replace(plain, **facts)


HIT = PersonHit("1167364419-0", "Кулфрець Остап", "1980", "held-reported", ())


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({}, ""), ({"person": HIT}, "1167364419-0"), ({"repeats": 3}, "repeats row 3"),
        ({"problem": "row 5: nobody is named."}, "row 5: nobody is named."),
        ({"verdict": "home", "person": HIT, "since": "2023-02-04"}, "1167364419-0; since 4 February 2023"),
        ({"candidates": (CandidateView(HIT, ""), CandidateView(HIT, ""))}, "perhaps 1167364419-0; perhaps 1167364419-0"),
    ],
)  # fmt: skip
def test_a_row_says_whom_it_means_since_when_and_who_else_it_may_mean(facts: dict[str, Any], says: str) -> None:
    assert _why(line(**facts)) == says


def test_where_nobody_is_surely_meant_why_a_human_decides_is_said_once() -> None:
    """Law 5: a row that may be of two persons is nobody's until a human says whose."""
    both = tuple(CandidateView(HIT, "joins-two") for _each in range(2))
    assert _why(line(verdict="to-decide", candidates=both)).count(say("joins-two")) == 1


@pytest.mark.parametrize(
    ("name", "says"),
    [("checked.pdf", "neither .xlsx nor .csv"), ("checked", "neither .xlsx nor .csv"), ("there.csv", "is there already")],
)  # fmt: skip
def test_where_a_file_cannot_go_is_said_before_anything_is_checked(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "there.csv").write_text("kept")
    with pytest.raises(MisuseError, match=re.escape(says)):
        _free_place(tmp_path / name)
    assert (tmp_path / "there.csv").read_text() == "kept"


@pytest.mark.parametrize("name", ["new.csv", "new.CSV", "new.XLSX"])
def test_a_free_place_is_taken_as_named(tmp_path: Path, name: str) -> None:
    assert _free_place(tmp_path / name) == tmp_path / name
    assert _free_place(None) is None


def test_of_many_rows_the_first_forty_are_shown_and_the_rest_are_counted(listed: Hands) -> None:
    rows = "".join(
        f"Незнайлюк{chr(1072 + n % 30)}{chr(1072 + n // 30)}ль Хтось;0{n % 9 + 1}.02.1970\n" for n in range(45)
    )
    out = listed.type(*check(listed.file("many.csv", f"ПІБ;Дата народження\n{rows}"), "--rows")).out
    assert "5 more rows are in the file to download." in out
    assert sum("Незнайлюк" in each for each in out.splitlines()) == 40


def test_a_list_that_names_nobody_is_counted_row_by_row_all_the_same(listed: Hands) -> None:
    """Law 3: the classes sum to the rows, those that nobody can read among them."""
    view = listed.json(*check(listed.file("bare.csv", "ПІБ;Дата народження\n;01.02.1970\n;31.02.1970\n")))
    assert [each["verdict"] for each in view["lines"]] == ["unreadable", "unreadable"]
    assert sum(number for _code, number in view["counts"]) == view["rows"] == 2


def test_checking_writes_nothing_into_the_register(listed: Hands) -> None:
    """A list from outside is a question until somebody takes it in."""
    from byname.store.models import Entry, Record

    before = Entry.objects.count(), Record.objects.count()
    listed.type(*check(listed.file("theirs.csv", THEIRS), "--rows"))
    assert (Entry.objects.count(), Record.objects.count()) == before
    assert "Незнайлюк" not in listed.type("find", "Незнайлюк").out.partition("\n")[0]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--role", "nonsense"), "invalid choice"), (("--received", "31.02.2023"), "31.02.2023"),
        (("--as-of", "soon"), "soon"), (("--map", "name"), "FIELD=COLUMN"),
    ],
)  # fmt: skip
def test_what_is_mistyped_is_quoted(listed: Hands, more: tuple[str, ...], says: str) -> None:
    refused = listed.type(*check(listed.file("theirs.csv", THEIRS), *more))
    assert (refused.code, says in refused.err) == (2, True)
