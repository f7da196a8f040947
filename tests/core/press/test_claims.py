"""Claims (DESIGN.md 2): published numbers with their sources; blank is not stated, unreadable cells are named."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.press.claims import DIFFERS, Claim, read_claim
from byname.core.press.counts import Hedge

CHRONOLOGY = Path(__file__).resolve().parents[3] / "src" / "byname" / "formats" / "chronology"
EXCHANGES = "exchange_id phase date returned_to_lod of_which_military of_which_civilian returned_to_kes notes announced_by".split()
TOTALS = "as_of figure what said_by source_url".split()
STATEMENTS = "as_of group_as_named measure value hedge of_total of_total_hedge said_by".split()


def test_a_row_about_an_exchange_keeps_each_number_in_its_column() -> None:
    claim = read_claim(
        EXCHANGES, ["e7", "1 of 3", "2031-05", "390", "270", "", "about 380", "seq=4; DIFFERS: another", "Desk"]
    )
    assert [(column, count.value, count.hedge.value) for column, count in claim.figures] == [
        ("returned", 390, "exact"), ("military", 270, "exact"), ("returned-other", 380, "about"),
    ]  # fmt: skip
    assert (claim.exchange, claim.phase, claim.to, claim.other_to, claim.said_by) == (
        "e7",
        "1 of 3",
        "lod",
        "kes",
        "Desk",
    )
    assert claim.date is not None
    assert claim.date.edtf == "2031-05"
    assert claim.flags == (DIFFERS, "seq=4")


def test_what_is_blank_is_not_stated() -> None:
    claim = read_claim(EXCHANGES, ["e7", "agreed only", "2031-06-02", "", "", "", "", "", ""])
    assert claim.figures == ()
    assert claim.problems == ()


def test_a_running_total_keeps_its_words_and_a_lower_bound() -> None:
    claim = read_claim(TOTALS, ["before 2031-03-05", "more than 200", "bodies returned", "Desk", "https://x.test"])
    count = claim.figure("value")
    assert count is not None
    assert (count.lower, count.upper, count.unit) == (200, None, "bodies")
    assert (claim.group, claim.measure) == ("bodies returned", "bodies returned")
    assert claim.date is not None
    assert claim.date.earliest is None


def test_a_statement_is_so_many_of_a_whole_that_is_known_only_about() -> None:
    claim = read_claim(STATEMENTS, ["2031-05-28", "the garrison", "returned", "1279", "exact", "2500", "about", "Desk"])
    assert claim.of_total is not None
    assert (claim.of_total.value, claim.of_total.hedge) == (2500, Hedge.ABOUT)


@pytest.mark.parametrize(
    ("notes", "column"),
    [
        ("derived: military 96 = 90 + 6", "military"),
        ("derived: 100 = 96 + 4", "returned"),
        ("derived: kes 96 = 95 + 1", "returned-other"),
        ("96", ""),
    ],
)
def test_our_own_sum_is_marked_in_its_column_only(notes: str, column: str) -> None:
    claim = read_claim(EXCHANGES, ["e", "", "2031", "100", "96", "4", "96", notes, ""])
    assert [name for name, count in claim.figures if count.hedge is Hedge.DERIVED] == ([column] if column else [])


@pytest.mark.parametrize(
    ("row", "code", "where"),
    [
        (["2031-02-31", "5", "people returned", "", ""], "date-impossible", "row 3, as_of"),
        (["2031-02", "a few", "people returned", "", ""], "number-unreadable", "row 3, figure"),
        (["2031-02", "", "people returned", "", ""], "number-missing", "row 3, figure"),
    ],
)
def test_an_unreadable_cell_is_named_and_the_row_stays_a_claim(row: list[str], code: str, where: str) -> None:
    claim = read_claim(TOTALS, row, where="row 3")
    [problem] = claim.problems
    assert (problem.code, problem.where, claim.group) == (code, where, "people returned")
    assert problem.rule
    assert problem.hint


def test_cells_that_no_heading_explains_are_kept() -> None:
    claim = read_claim([*TOTALS, "colour"], ["2031", "5", "people", "", "", "red", "more"])
    assert claim.others == (("colour", "red"), ("column G", "more"))


def test_other_headings_are_refused_with_an_example() -> None:
    with pytest.raises(MisuseError, match="as_of, figure, what"):
        read_claim(["name", "birth_date"], ["a", "b"])


@pytest.mark.parametrize("name", ["exchanges", "cumulative", "statements"])
def test_every_row_of_the_public_chronology_is_a_claim_without_a_problem(name: str) -> None:
    with (CHRONOLOGY / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        headers, *rows = csv.reader(stream)
    found = [read_claim(headers, row) for row in rows]
    assert [claim.problems for claim in found] == [()] * len(rows)
    assert all(claim.date is not None for claim in found)
    assert all(Claim.from_json(claim.to_json()) == claim for claim in found)


@given(st.lists(st.text(max_size=12), max_size=9))
def test_any_row_becomes_a_claim_that_survives_json(cells: list[str]) -> None:
    claim = read_claim(STATEMENTS, cells, where="row 2")
    assert Claim.from_json(claim.to_json()) == claim


@pytest.mark.parametrize(
    ("notes", "flags"),
    [
        ("", ()),
        ("differs a little", ()),
        ("DIFFERS: another number", ("differs",)),
        ("seq=4", ("seq=4",)),
        ("seq=4; DIFFERS", ("differs", "seq=4")),
        ("derived: military 96 = 11 + 85", ("derived:military 96 = 11 + 85",)),
        ("derived: 96 = 1 + 95; derived: 5 = 2 + 3", ("derived:96 = 1 + 95", "derived:5 = 2 + 3")),
        ("a sequel=4", ()),
    ],
)
def test_notes_mark_differences_sums_and_the_number_of_an_exchange(notes: str, flags: tuple[str, ...]) -> None:
    assert read_claim(EXCHANGES, ["e", "", "2031", "5", "", "", "", notes, ""]).flags == flags


@pytest.mark.parametrize(
    ("phase", "group", "figure", "unit"),
    [
        ("", "people returned", "5", "persons"),
        ("", "bodies returned", "5", "bodies"),
        ("", "units with a first return", "5", "units"),
        ("", "people returned", "5 bodies", "bodies"),
        ("", "people returned", "86%", "percent"),
    ],
)
def test_a_number_counts_what_it_says_else_what_its_row_says(phase: str, group: str, figure: str, unit: str) -> None:
    claim = read_claim([*TOTALS, "phase"], ["2031", figure, group, "", "", phase])
    count = claim.figure("value")
    assert count is not None
    assert count.unit == unit


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("exchange", "e7"),
        ("phase", "1 of 3"),
        ("place", "the border"),
        ("mediators", "Velandria"),
        ("formula", "all for all"),
        ("said_by", "Desk"),
        ("printed_by", "Gazette"),
        ("source_url", "https://x.test"),
        ("notes", "as heard"),
    ],
)
def test_a_text_is_kept_as_written(column: str, text: str) -> None:
    headers = ["date", "figure", "what", column]
    claim = read_claim(headers, ["2031", "5", "people", f" {text} "])
    assert getattr(claim, column) == text
    assert claim.to_json()[column] == text


@pytest.mark.parametrize("row", [[], ["2031"], ["2031", ""], ["", "", "", "", ""]])
def test_a_row_that_ends_early_is_a_claim_that_states_nothing(row: list[str]) -> None:
    claim = read_claim(TOTALS, row)
    assert claim.figures == ()
    assert claim.group == ""


def test_what_is_not_stated_is_left_out_of_json() -> None:
    assert read_claim(EXCHANGES, ["e7", "", "", "", "", "", "", "", ""]).to_json() == {
        "exchange": "e7",
        "to": "lod",
        "other_to": "kes",
    }
