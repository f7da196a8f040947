"""Claims that differ stand side by side; what is not stated differs from nothing, and nobody is held right."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from byname.core.press.claims import Claim, read_claim
from byname.core.press.conflicts import AS_TOLD, Conflict, find_conflicts

CHRONOLOGY = Path(__file__).resolve().parents[3] / "src" / "byname" / "formats" / "chronology"
EXCHANGES = "exchange_id,phase,date,returned_to_lod,returned_to_kes,notes".split(",")
TOTALS = "as_of,figure,what".split(",")


def found(headers: list[str], *rows: str) -> list[tuple[tuple[str, ...], tuple[int, ...]]]:
    claims = enumerate(read_claim(headers, row.split(",")) for row in rows)
    return [(conflict.columns, conflict.claims) for conflict in find_conflicts(claims)]


def test_two_numbers_for_one_exchange_stand_side_by_side_with_the_rest_about_it() -> None:
    rows = ("e1,,2031-03,1,9,", "e1,,2031-03,1,10,", "e1,,2031-03,,,", "e2,,2031-03,1,11,")
    assert found(EXCHANGES, *rows) == [(("returned-other",), (0, 1, 2))]


def test_phases_of_one_exchange_are_not_set_against_each_other() -> None:
    assert found(EXCHANGES, "e1,1 of 2,2031-03-05,200,,", "e1,2 of 2,2031-03-06,300,,") == []


def test_what_is_not_stated_differs_from_nothing() -> None:
    assert found(EXCHANGES, "e1,,2031-03,86,86,", "e1,,2031-03,86,,", "e1,,2031,,,") == []


def test_a_row_marked_as_differing_is_shown_though_its_numbers_agree() -> None:
    assert found(EXCHANGES, "e1,,2031-03,86,,", "e1,,2031-03,86,,DIFFERS: told otherwise") == [((AS_TOLD,), (0, 1))]


def test_a_marked_row_alone_in_its_phase_stands_beside_its_exchange() -> None:
    rows = ("e1,sailors,2031-03,19,,", "e1,all,2031-03,29,,DIFFERS: all are called soldiers", "e2,all,2031-03,5,,")
    assert found(EXCHANGES, *rows) == [((AS_TOLD,), (0, 1))]


def test_different_days_of_one_exchange_are_a_difference() -> None:
    assert found(EXCHANGES, "e1,,2031-03-10,45,,", "e1,,2031-03-11,,35,") == [(("date",), (0, 1))]


@pytest.mark.parametrize(
    "other",
    ["2031-04-19,53,people returned outside exchanges", "2031-04-19,596,people returned since the start of 2031",
     "2031-04-20,4000,people returned", "2031-04-19,7000,bodies returned", "2031-04-19,1000,Kesians returned",
     "2031-04-19,more than 4500,people returned"],
)  # fmt: skip
def test_totals_of_another_day_period_people_or_measure_are_not_in_conflict(other: str) -> None:
    assert found(TOTALS, "2031-04-19,4552,people returned", other) == []


def test_a_total_without_a_measure_of_its_own_stands_beside_the_others_of_its_day() -> None:
    assert found(TOTALS, "2031-05-25,2430,people freed", "2031-05-25,2340,the same figure") == [(("value",), (0, 1))]


def public_conflicts() -> dict[tuple[str, ...], tuple[Conflict, list[Claim]]]:
    claims = []
    for name in ("exchanges", "cumulative", "statements"):
        with (CHRONOLOGY / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            headers, *rows = csv.reader(stream)
        claims += [read_claim(headers, row) for row in rows]
    return {each.subject: (each, [claims[i] for i in each.claims]) for each in find_conflicts(enumerate(claims))}


@pytest.mark.parametrize(
    ("subject", "column", "values"),
    [
        (("exchange", "2022-03-melitopol", ""), "returned-other", [9, 10]),
        (("statement", "2024-06-05", "held by russia", "ukrainians"), "value", [6465, 6365]),
        (("total", "2023-05-25", "returned", "", "since march 2022"), "value", [2430, 2340]),
        (("exchange", "2022-10-17", ""), "military", [None, 108, 96]),
    ],
)
def test_known_contradictions_of_the_public_chronology(
    subject: tuple[str, ...], column: str, values: list[int]
) -> None:
    conflict, claims = public_conflicts()[subject]
    assert column in conflict.columns
    figures = [claim.figure(column) for claim in claims]
    assert [figure.value if figure else None for figure in figures] == values


def test_every_row_marked_as_differing_is_in_a_conflict() -> None:
    shown = {claim for _conflict, claims in public_conflicts().values() for claim in claims}
    with (CHRONOLOGY / "exchanges.csv").open(encoding="utf-8", newline="") as stream:
        headers, *rows = csv.reader(stream)
    marked = [claim for claim in (read_claim(headers, row) for row in rows) if "differs" in claim.flags]
    assert len(marked) == sum("DIFFERS" in ",".join(row) for row in rows)
    assert [claim.exchange for claim in marked if claim not in shown] == []


@pytest.mark.parametrize(
    ("one", "other", "columns"),
    [
        ("e1,,2031-03,10,,", "e1,,2031-03,11,,", ("returned",)),
        ("e1,,2031-03,10,5,", "e1,,2031-03,11,6,", ("returned", "returned-other")),
        ("e1,,2031-03,10,,", "e1,,2031-04,10,,", ("date",)),
        ("e1,,2031-03,10,,", "e1,,2031-04,11,,", ("returned", "date")),
        ("e1,,2031-03-10,10,,", "e1,,2031-03,10,,", ()),
        ("e1,,2031-03,10,,", "e1,,2031-03,10,,", ()),
        ("e1,,2031-03,more than 10,,", "e1,,2031-03,10,,", ("returned",)),
        ("e1,,2031-03,at least 10,,", "e1,,2031-03,10,,", ()),
        ("e1,,2031-03,about 100,,", "e1,,2031-03,109,,", ()),
        ("e1,,2031-03,about 100,,", "e1,,2031-03,111,,", ("returned",)),
        ("e1,,2031-03,100-150,,", "e1,,2031-03,150,,", ()),
        ("e1,,2031-03,10,,", "e1,,2031-03,,10,", ()),
        ("e1,,,10,,", "e1,,2031-03,10,,", ()),
        ("e1,,2031-03,10,,", "e2,,2031-03,11,,", ()),
        ("e1,1,2031-03,10,,", "e1,2,2031-03,11,,", ()),
        ("e1,,2031-03,10,,DIFFERS", "e1,,2031-03,11,,", ("returned",)),
    ],
)
def test_two_rows_differ_in_the_columns_in_which_no_number_fits_both(
    one: str, other: str, columns: tuple[str, ...]
) -> None:
    wanted = [(columns, (0, 1))] if columns else []
    assert found(EXCHANGES, one, other) == wanted
    assert found(EXCHANGES, other, one) == wanted


def test_statements_differ_only_about_one_measure_of_one_group_on_one_day() -> None:
    headers = ["as_of", "group_as_named", "measure", "value"]
    rows = ("2031,The Garrison,held,5", "2031,the  garrison,HELD,6", "2031,the port,held,7", "2032,the garrison,held,8")
    assert found(headers, *rows) == [(("value",), (0, 1))]


def test_conflicts_stand_in_the_order_of_their_claims() -> None:
    rows = ("e2,,2031,1,,", "e1,,2031,1,,", "e1,,2031,2,,", "e2,,2031,2,,")
    assert found(EXCHANGES, *rows) == [(("returned",), (0, 3)), (("returned",), (1, 2))]


def test_no_claims_no_conflicts() -> None:
    assert find_conflicts(()) == ()
