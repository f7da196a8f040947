"""A document names what is wrong in each row's cells, and nothing of a field that the viewer may not see."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.queries._problems import unreadable_count
from byname.queries.documents import document
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

ROWS = [
    {"name": "Гнидюшко Влас Ілліч", "birth_date": "31.02.1985", "escape_date": "31.02.2023"},
    {"name": "Трембак Юсь Ілліч", "birth_date": "12.03.1985", "escape_date": ""},
    {"name": "", "birth_date": "31.02.1985", "escape_date": ""},
]


@pytest.mark.parametrize(("who", "codes"), [("all", ["date-impossible"]), ("reader", ["date-impossible"])])
def test_problems_of_cells_stand_beside_that_of_the_row(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, codes: list[str]
) -> None:
    facts = {"source": "own", "kind": "missing-list", "power": "aa", "received": date(2023, 3, 1)}
    title = f"slips-{who}.csv"
    small_register.take(title, ROWS, **facts)
    rows = document(small_register.documents[title], viewer=cast[who]).rows
    found = [(row.problem, list(row.problems)) for row in rows]
    assert found == [("", codes), ("", []), ("no-identity", codes)]


def test_of_a_hidden_field_no_problem_is_told(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    rows = [{"name": "Гнидюшко Влас Ілліч", "escape_date": "31.02.2023"}]
    small_register.take("fled.csv", rows, source="own", kind="missing-list", power="aa", received=date(2023, 3, 2))
    told = {
        who: document(small_register.documents["fled.csv"], viewer=cast[who]).rows[0].problems
        for who in ("registrar", "reader")
    }
    assert told == {"registrar": ("date-impossible",), "reader": ()}


def test_rows_of_a_hidden_notice_are_not_counted(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 8: one gate for every count."""
    before = {who: unreadable_count(viewer=cast[who]) for who in ("reader", "keeper", "registrar")}
    facts = {"source": "agency", "kind": "death-notice", "power": "aa", "received": date(2023, 3, 2)}
    small_register.take("nameless.csv", [{"birth_date": "01.01.1980", "death_date": "01.02.2023"}], **facts)
    after = {who: unreadable_count(viewer=cast[who]) for who in before}
    assert {who: after[who] - before[who] for who in before} == {"reader": 0, "keeper": 0, "registrar": 1}
