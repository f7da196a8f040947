"""Law 2: a column that only says whom a row speaks of is no statement of the row."""

from __future__ import annotations

from byname.core.columns import Mapping, classify_row, propose_mapping
from byname.core.events import DocumentKind
from byname.core.ourcolumns import KNOWN, MENDED, borrowed_codes, mended_record
from byname.core.records import ReadContext, ReadRecord, read_record
from byname.formats import RawRow

_ROWS = (
    RawRow(1, ("given", f"{KNOWN}family", f"{KNOWN}patronymic")),
    RawRow(2, ("Ольга", "Лисенко", "Василівна")),
)


def _mapping() -> Mapping:
    headings = {"given": "given", "family": f"{KNOWN}family", "patronymic": f"{KNOWN}patronymic"}
    return propose_mapping(_ROWS).edited(headings)


def test_a_name_made_with_a_known_part_is_not_told() -> None:
    read = read_record(_ROWS[1], _mapping(), ReadContext(DocumentKind.FORM))
    assert read.borrowed == borrowed_codes(_mapping()) == {"name", "family", "patronymic"}
    assert read.told == read.originals == {"given": "Ольга"}
    assert read.name.text == "Лисенко Ольга Василівна"
    assert ReadRecord.from_json(read.to_json()) == read


def test_our_columns_are_not_read_unless_they_are_named() -> None:
    assert propose_mapping(_ROWS).columns == {0: "given"}
    assert borrowed_codes(propose_mapping(_ROWS)) == frozenset()


def test_our_columns_beside_a_list_hide_no_headings() -> None:
    """Law 1: a file to mend goes in again as the list that it was."""
    head = RawRow(1, ("ПІБ", "byname:problem", "byname:row", MENDED))
    row = RawRow(2, ("Мартолюк Андрій", "no-identity", "3", "1234567890-4"))
    mapping = propose_mapping([head, row])
    assert (mapping.header_row, classify_row(head, mapping).value) == (1, "header")
    assert mended_record(row, mapping) == "1234567890-4"
    assert mended_record(RawRow(3, ("Мартолюк",)), mapping) == ""
