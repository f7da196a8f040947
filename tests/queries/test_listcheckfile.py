"""The checked list as a file: a line for each row of it, safe for a spreadsheet, and an export that is journalled."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.queries.test_listchecks import MANY, checked, full, small_register
from tests.registers import SmallRegister, viewers

if TYPE_CHECKING:
    from byname.queries.listcheckviews import ListCheckView

__all__ = ["full", "small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def view(full: SmallRegister) -> ListCheckView:
    """A list with rows of every sort."""
    return checked(full, MANY)


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_each_row_of_the_list_has_a_line_with_its_verdict(view: ListCheckView, full: SmallRegister) -> None:
    from byname.queries.listcheckfile import check_file

    lines = table(check_file(view, "csv", viewer=viewers()["desk"]))
    assert [line["Row"] for line in lines] == [str(number) for number in range(2, 2 + len(MANY))]
    assert [line["Verdict"] for line in lines[:3]] == ["Already home", "Already home", "Unknown to us"]
    assert (lines[0]["Since"], lines[0]["Exchange"], lines[0]["Our number"]) == (
        "2023-02-01", "X-1", full.numbers["zhmak"],
    )  # fmt: skip
    father = lines[-1]
    assert (father["Field that differs"], father["Theirs"], father["Ours"]) == ("Patronymic", "Петрович", "Ігорович")
    assert full.numbers["homv"] in father["Perhaps"]
    assert "repeats row 5" in lines[4]["Also"]


def test_the_workbook_holds_the_same(view: ListCheckView) -> None:
    from byname.queries.listcheckfile import check_file

    lines = table(check_file(view, "csv", viewer=viewers()["desk"]))
    book = load_workbook(io.BytesIO(check_file(view, "xlsx", viewer=viewers()["desk"])))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert len(rows) == len(lines) + 1
    assert [row[3] for row in rows[1:]] == [line["Verdict"] for line in lines]


def test_what_would_run_in_a_spreadsheet_is_kept_as_text(full: SmallRegister) -> None:
    from byname.queries.listcheckfile import check_file

    view = checked(full, [{"name": "@SUM(1) Незнайлюк Хтось", "birth_date": "09.09.1970"}])
    content = check_file(view, "csv", viewer=viewers()["desk"])
    assert not any((cell or "").startswith(("@", "=", "+")) for line in table(content) for cell in line.values())


def test_made_up_data_says_so_in_each_row(view: ListCheckView) -> None:
    """Law 12."""
    from byname.queries.listcheckfile import check_file

    lines = table(check_file(view, "csv", viewer=viewers()["desk"]))
    assert view.made_up
    assert {line["Made up"] for line in lines} == {"Made-up data: nobody here is real"}
    plain = table(check_file(replace(view, made_up=False), "csv", viewer=viewers()["desk"]))
    assert "Made up" not in plain[0]


def test_an_export_needs_the_right_and_is_journalled(view: ListCheckView, full: SmallRegister) -> None:
    from byname.core.errors import RefusedError
    from byname.queries.listcheckfile import check_file
    from byname.store.models import Look

    with pytest.raises(RefusedError):
        check_file(view, "csv", viewer=viewers()["reader"])
    before = Look.objects.count()
    check_file(view, "csv", viewer=viewers()["desk"])
    assert Look.objects.count() == before + 1
    assert full.numbers["zhmak"] in str(Look.objects.order_by("-id").values_list("what", flat=True)[0])
