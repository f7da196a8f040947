"""CSV on the Web: the table, and the file that says what its columns are."""

from __future__ import annotations

import csv
import io
import json

from byname.core.releases.printed import Printed
from byname.formats.releases.csvw import csv_table, csvw_metadata
from tests.formats.releases.samples import GROUPS, figure, retracted


def rows(one: Printed) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_table(one).decode(), newline="")))


def described(one: Printed) -> dict[str, object]:
    return dict(json.loads(csvw_metadata(one, table="f.csv", json_file="f.json")))


def test_every_number_is_a_row() -> None:
    found = rows(figure(table=GROUPS, series=[{"day": "2025-05-01", "value": 6}]))
    assert [(row["part"], row["code"], row["value"], row["withheld"]) for row in found] == [
        ("total", "", "12", ""), ("group", "u1", "7", ""), ("group", "none", "", "small-group"), ("day", "2025-05-01", "6", ""),
    ]  # fmt: skip
    assert [row["as_of"] for row in found] == ["2025-05-28"] * 3 + ["2025-05-01"]
    assert (found[0]["low"], found[0]["high"]) == ("11", "14")


def test_no_cell_is_a_formula_for_a_spreadsheet() -> None:
    assert rows(figure(table=GROUPS))[1]["name"] == "'=1+1 <Brigade>"


def test_law_12_every_row_says_that_it_is_made_up() -> None:
    assert {row["made_up"] for row in rows(figure(table=GROUPS))} == {"true"}
    assert {row["made_up"] for row in rows(figure(made_up=False))} == {"false"}


def test_the_description_names_each_column_of_the_table_in_its_order() -> None:
    one = figure(table=GROUPS)
    found = described(one)
    schema = found["tableSchema"]
    assert isinstance(schema, dict)
    assert [column["name"] for column in schema["columns"]] == csv_table(one).decode().splitlines()[0].split(",")
    assert found["url"] == "f.csv"
    keys = [tuple(row[name] for name in schema["primaryKey"]) for row in rows(one)]
    assert len(set(keys)) == len(keys)
    assert {"en", "uk", "ru"} == set(schema["columns"][0]["titles"])


def test_the_description_says_whether_it_is_made_up_and_what_was_retracted() -> None:
    found = described(retracted())
    notes = found["notes"]
    assert isinstance(notes, list)
    assert notes[0]["made_up"] is True
    assert found["dc:modified"] == "2026-02-01T00:00:00Z"
    assert str(found["dc:description"]).startswith("Made-up data")
    assert rows(retracted())[0]["retracted"] == "2026-02-01T00:00:00Z"
