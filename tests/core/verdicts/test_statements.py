"""Published rows as things that a claim can repeat or contradict."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.press.claims import read_claim
from byname.core.verdicts.statements import Statement, statements_of
from byname.formats.chronology import read_tables
from tests.core.publications import exchanges, totals

ROW = "X,1 of 2,2025-01-02,40,38,2,40,,UAE,seq=7; 9 Harbour defenders; 3 women,Somebody,https://example.org/a"
HEAD = "as_of,group_as_named,measure,value,hedge,of_total,of_total_hedge,said_by".split(",")


def told(statements: tuple[Statement, ...]) -> set[tuple[int | None, str, str, str]]:
    return {(one.count.value, one.counted, one.side, one.group) for one in statements}


def test_a_row_of_an_exchange_states_each_direction_both_together_its_parts_and_its_number() -> None:
    assert told(statements_of(exchanges(ROW))) == {
        (40, "people returned", "Ariland", ""),
        (38, "prisoners of war returned", "Ariland", ""),
        (2, "civilians returned", "Ariland", ""),
        (40, "people returned", "Boria", ""),
        (80, "prisoners exchanged", "both", ""),
        (40, "prisoners exchanged", "each", ""),
        (9, "people returned", "Ariland", "Harbour"),
        (3, "people returned", "Ariland", "women"),
        (7, "exchanges", "", ""),
    }


def test_a_running_total_tells_what_it_measures_and_of_how_many_exchanges() -> None:
    text = "2025-01-02,808,people returned in 24 exchanges,Somebody,\n2025-01-03,12,bodies returned,Somebody,"
    assert told(statements_of(totals(text))) == {
        (808, "people returned", "Ukraine", ""),
        (24, "exchanges", "", ""),
        (12, "bodies returned", "Ukraine", ""),
    }


@pytest.mark.parametrize("sides", [("Ariland", "Boria"), ("Boria", "Ariland"), ("Ukraine", "Russia")])
def test_law_9_a_row_of_a_register_s_own_counts_whom_it_names_or_nobody_in_particular(sides: tuple[str, str]) -> None:
    """Only of the shipped tables is it known whose people they count where they do not say."""
    one, other = sides
    rows = totals(
        "2025-01-02,808,people returned,Somebody,\n"
        f"2025-01-03,90,people returned to {one},Somebody,\n"
        f"2025-01-04,91,{other}'s people returned,Somebody,"
    )
    assert told(statements_of((), rows, sides)) == {
        (808, "people returned", "", ""),
        (90, "people returned", one, ""),
        (91, "people returned", other, ""),
    }
    assert not any(each.opposite for each in statements_of((), rows, sides))


def test_who_came_outside_exchanges_is_nobody_s_in_a_row_that_names_nobody() -> None:
    head = "as_of,value,what,said_by,notes".split(",")
    row = (1, read_claim(head, ["2025-01-02", "808", "people returned", "Somebody", "808 plus 40 outside exchanges"]))
    outside = (40, "people returned outside exchanges")
    assert (*outside, "Ukraine", "") in told(statements_of([row]))
    assert (*outside, "", "") in told(statements_of((), [row], ("Ariland",)))


def test_a_statement_of_a_named_group_keeps_its_name_and_its_whole() -> None:
    row = ["2025-05-28", "defenders of the plant", "returned", "40", "exact", "100", "about", "Somebody"]
    [one] = statements_of([(1, read_claim(HEAD, row))])
    assert (one.group, one.event, one.unit) == ("defenders of the plant", False, "persons")
    assert one.whole is not None
    match = one.match("same")
    assert (match.figure, match.said_by, match.day) == ("40", "Somebody", "2025-05-28")


def test_a_row_without_a_day_or_of_an_unknown_measure_states_nothing() -> None:
    rows = [["", "some", "returned", "40", "", "", "", ""], ["2025-01-01", "some", "mood", "40", "", "", "", ""]]
    assert statements_of(enumerate(read_claim(HEAD, row) for row in rows)) == ()


def test_what_is_told_of_an_exchange_by_its_formula_is_of_the_days_of_that_exchange() -> None:
    """The row's own day is that of the telling: the thousand came from 23 to 25 May, and not on the 25th."""
    told = [one for one in statements_of(read_tables()) if one.said.group == "1000-for-1000 exchange"]
    days = {(date.fromordinal(one.first), date.fromordinal(one.last)) for one in told if one.event}
    assert days == {(date(2025, 5, 23), date(2025, 5, 25))}


def test_a_day_in_a_row_of_an_exchange_stays_its_own() -> None:
    stages = [
        one for one in statements_of(read_tables()) if one.phase == "2 of 3" and one.said.exchange == "2025-05-23"
    ]
    assert {one.first for one in stages} == {date(2025, 5, 24).toordinal()}
