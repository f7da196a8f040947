"""What a sheet hides, pads and spans is found in its bytes, however it was written."""

from __future__ import annotations

import io
import zipfile

import pytest

from byname.formats.xlsx.sheet import SheetFacts, column_index, scan_sheet
from tests.formats.sheets import plain_list, with_part

SHEET = b'<worksheet xmlns="x"><sheetData>%s</sheetData></worksheet>'


def scanned(rows: bytes) -> SheetFacts:
    """Scan a sheet that consists of these rows."""
    stream = with_part(plain_list(), "xl/worksheets/sheet1.xml", SHEET % rows)
    with zipfile.ZipFile(stream) as archive:
        return scan_sheet(archive, "Список")


@pytest.mark.parametrize(
    ("rows", "hidden"),
    [
        (b'<row r="2" hidden="1"/><row r="3" hidden="0"/>', {2}),
        (b"<x:row r='7' ht='1' hidden='true'></x:row>", {7}),
        (b'<row/><row hidden="1"/>', {2}),
        (b'<cols><col hidden="1"/></cols><row r="1"/>', set()),
    ],
)
def test_hidden_rows_are_found(rows: bytes, hidden: set[int]) -> None:
    assert scanned(rows).hidden == hidden


@pytest.mark.parametrize(
    ("rows", "span"),
    [
        (b'<row r="1"><c r="B1"/></row><row r="9"><c r="A9"/></row>', (9, 2)),
        (b'<row r="1"><c r="AB1048576"/></row>', (1_048_576, 28)),
        (b"<row><c/><c/><c/></row><row><c/></row>", (2, 4)),
        (b"", (0, 0)),
    ],
)
def test_the_farthest_cell_bounds_the_sheet(rows: bytes, span: tuple[int, int]) -> None:
    facts = scanned(rows)
    assert (facts.rows, facts.columns) == span


@pytest.mark.parametrize(
    ("cell", "unstored"),
    [
        (b'<c r="B2"><f>A1&amp;&quot;x&quot;</f><v/></c>', {(2, 1): '=A1&"x"'}),
        (b'<c r="B2"><f>1+1</f></c>', {(2, 1): "=1+1"}),
        (b'<x:c r="B2"><x:f>1+1</x:f><x:v></x:v></x:c>', {(2, 1): "=1+1"}),
        (b'<c r="B2"><f t="shared" si="0"/><v/></c>', {(2, 1): "="}),
        (b'<c r="B2"><f>1+1</f><v>2</v></c>', {}),
        (b'<c r="B2" t="str"><f>A1</f><v></v></c>', {}),
        (b'<c r="B2" t="str"><f>A1</f><v>x</v></c>', {}),
        (b'<c r="A2"/><c r="B2"><v>2</v></c>', {}),
    ],
)
def test_formulas_without_a_stored_result_are_found(cell: bytes, unstored: dict[tuple[int, int], str]) -> None:
    """Law 1: what a cell holds is not lost; nothing of it is worked out."""
    assert scanned(b'<row r="2">' + cell + b"</row>").unstored == unstored


def test_formulas_and_errors_are_noticed() -> None:
    facts = scanned(b'<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="n"/></row>')
    assert (facts.errors, facts.formulas) == (1, True)


def test_a_sheet_in_many_pieces_is_scanned_whole() -> None:
    rows = b"".join(b'<row r="%d" hidden="1"><c r="A%d"/></row>' % (n, n) for n in range(1, 60_001))
    facts = scanned(rows)
    assert (facts.rows, len(facts.hidden)) == (60_000, 60_000)


def test_a_sheet_that_the_book_does_not_name_has_no_facts() -> None:
    with zipfile.ZipFile(io.BytesIO(plain_list().getvalue())) as archive:
        assert scan_sheet(archive, "Інше") == SheetFacts()


@pytest.mark.parametrize(("letters", "index"), [(b"A", 0), (b"z", 25), (b"AA", 26), (b"XFD", 16_383)])
def test_letters_are_counted_from_zero(letters: bytes, index: int) -> None:
    assert column_index(letters) == index
