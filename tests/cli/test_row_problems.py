"""Every cell that could not be read is named where the row stands: in the plan and on the document, not on the record alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

ROWS = "ПІБ;Дата народження;Дата повернення;Стать\nЖмак Гнат Ілліч;31.02.1985;01.08.2023;ч\nДрюк Юсь Ілліч;12.03.1985;01.02.2023;ч\n"
CODES = ["date-impossible", "date-after-receipt"]


def test_a_plan_names_all_problems_of_a_row(hands: Hands) -> None:
    file = hands.file("list.csv", ROWS)
    found = hands.json("take-in", file, "--source", "act", "--received", "2023-03-01", "--dry-run")
    problems = {row["row"]: row["problem"] for row in found["rows"]}
    assert "31.02.1985" in problems[2]
    assert "01.08.2023" in problems[2]
    assert "received, 2023-03-01" in problems[2]
    assert problems[3] == ""


def test_a_document_names_all_problems_of_a_row(hands: Hands) -> None:
    hands.type("take-in", hands.file("list.csv", ROWS), "--source", "act", "--received", "2023-03-01")
    rows = {row["row"]: row for row in hands.json("document", "1")["rows"]}
    assert (rows[2]["problem"], rows[2]["problems"], rows[3]["problems"]) == ("", CODES, [])
    assert "The calendar has no such day" in hands.type("document", "1").out


@pytest.mark.parametrize(("who", "codes"), [("olha", ["date-impossible"]), ("vira", [])])
def test_of_a_field_that_one_may_not_see_no_problem_is_told(hands: Hands, who: str, codes: list[str]) -> None:
    rows = "ПІБ;Дата втечі\nЖмак Гнат Ілліч;31.02.2023\n"
    told = hands.type("take-in", hands.file("list.csv", rows), "--source", "own", "--map", "escape_date=Дата втечі")
    assert told.code == 0, told.err
    assert hands.json("document", "1", "--as", who)["rows"][0]["problems"] == codes
