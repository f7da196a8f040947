"""Law 1 for tables of claims: every row is a claim or counted aside, the bytes are kept, the same bytes change nothing."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.claims import plan_claims, take_in_claims
from byname.actions.intake import plan, take_in
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.formats import TableError
from byname.store.models import Claim, Content, Document, Record

pytestmark = pytest.mark.django_db(databases="__all__")

CHRONOLOGY = Path(__file__).resolve().parents[2] / "src" / "byname" / "formats" / "chronology"
REGISTRAR = Viewer("anna", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}), home="lod")
TABLE = """Running totals

as_of,figure,what,said_by
2031-05,more than 200,people returned,Desk
,,,
2031-02-31,a few,people returned,
as_of,figure,what,said_by
"""


@pytest.fixture(autouse=True)
def _register() -> None:
    begin_register(title="Test", time_zone="UTC", made_up=True)
    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=REGISTRAR)


def arrival(path: Path, source: str = "press") -> Arrival:
    return Arrival(path=path, title=path.name, source=source, kind="claim-table", received=date(2021, 6, 1))


@pytest.fixture
def table(tmp_path: Path) -> Arrival:
    path = tmp_path / "totals.csv"
    path.write_text(TABLE, encoding="utf-8")
    return arrival(path)


@pytest.mark.parametrize(("name", "rows"), [("exchanges", 151), ("cumulative", 74), ("statements", 17)])
def test_every_row_of_the_public_chronology_goes_in(name: str, rows: int) -> None:
    path = CHRONOLOGY / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        assert sum(1 for _row in csv.reader(stream)) - 1 == rows
    taken = take_in(arrival(path), by=REGISTRAR)
    assert (taken.rows_read, taken.rows_recorded, taken.rows_aside, taken.unreadable) == (
        rows + 1,
        rows,
        {"header": 1},
        0,
    )
    assert Claim.objects.filter(document=taken.document, problem="").count() == rows
    assert not Record.objects.exists()


def test_rows_read_are_claims_and_rows_aside(table: Arrival) -> None:
    taken = take_in_claims(table, by=REGISTRAR)
    assert (taken.rows_read, taken.rows_recorded, taken.rows_aside) == (7, 2, {"header": 3, "blank": 2})
    document = Document.objects.get(id=taken.document)
    assert (document.rows_read, document.rows_recorded, document.rows_aside) == (7, 2, 5)


def test_a_row_that_cannot_be_read_is_a_claim_with_its_problems(table: Arrival) -> None:
    taken = take_in_claims(table, by=REGISTRAR)
    assert taken.unreadable == 1
    bad = Claim.objects.exclude(problem="").get(document=taken.document)
    assert (bad.place, bad.problem) == (6, "number-unreadable")
    assert {problem["found"] for problem in bad.body["problems"]} == {"a few", "2031-02-31"}


def test_the_same_bytes_again_change_nothing(table: Arrival) -> None:
    first = take_in(table, by=REGISTRAR)
    again = take_in(table, by=REGISTRAR)
    assert again.known_already
    assert again.document == first.document
    assert (Claim.objects.count(), Document.objects.count(), Content.objects.count()) == (2, 1, 1)


def test_the_plan_names_each_row_and_writes_nothing(table: Arrival) -> None:
    planned = plan_claims(table, by=REGISTRAR)
    assert [(row.row, row.outcome.value) for row in planned.rows] == [(4, "new"), (6, "unreadable")]
    assert "a few" in planned.rows[1].problem
    assert planned.rows_read == 7
    assert not Document.objects.exists()
    assert take_in(table, by=REGISTRAR, expected=plan(table, by=REGISTRAR)).rows_recorded == 2


def test_a_list_of_persons_is_refused_as_a_table_of_claims_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Прізвище;Дата народження\nЗелідько;1985\n", encoding="utf-8")
    with pytest.raises(TableError, match="headings for a date, a number"):
        take_in(arrival(path), by=REGISTRAR)
    assert not Content.objects.exists()


def test_who_may_not_take_in_and_whom_nobody_knows(table: Arrival) -> None:
    with pytest.raises(RefusedError):
        take_in_claims(table, by=Viewer("kim", frozenset({Role.KEEPER})))
    with pytest.raises(MisuseError, match="not known to this register"):
        take_in_claims(arrival(table.path, source="nobody"), by=REGISTRAR)
