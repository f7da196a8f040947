"""What is odd in published totals by themselves; nothing is corrected."""

from __future__ import annotations

from byname.core.published.chronology import read_chronology
from byname.core.published.flags import Flag, flag_totals
from byname.core.published.totals import read_totals
from tests.core.publications import chronology, public_claims, totals

FOUND = chronology("X-1,,2031-03-24,10,10,,10,,,,,")


def flags(text: str) -> dict[int, tuple[Flag, ...]]:
    return dict(flag_totals(read_totals(totals(text), FOUND)))


def test_parts_that_make_another_number() -> None:
    odd = flags('2031-05-01,1863,"people freed, 1756 military and 135 civilians",A desk,')
    assert odd == {1001: (Flag("parts", 1891),)}
    assert flags('2031-05-01,1891,"people freed, 1756 military and 135 civilians",A desk,') == {}


def test_a_total_that_falls_names_the_earlier_one() -> None:
    odd = flags(
        "2031-05-01,more than 700,people freed,A,\n2031-06-01,650,people freed,B,\n2031-07-01,800,people freed,A,"
    )
    assert odd == {1002: (Flag("falls", 700, 1001),)}


def test_about_so_many_is_no_fall_within_what_about_allows() -> None:
    assert flags("2031-05-01,about 700,people freed,A,\n2031-06-01,650,people freed,B,") == {}


def test_totals_of_other_people_or_other_periods_never_fall() -> None:
    text = (
        "2031-05-01,700,Arilanders freed,A,\n2031-06-01,60,Borians freed,A,\n2031-06-02,50,people freed since June,A,"
    )
    assert flags(text) == {}


def test_two_digits_exchanged_and_one_digit_that_differs() -> None:
    """Case 8: 6,465 in one outlet, 6,365 in another, from one speech."""
    odd = flags(
        "2031-05-25,2430,people freed,A,\n2031-05-25,2340,the same figure misprinted,A,\n2031-05-25,2530,people freed,B,"
    )
    assert odd[1001] == (Flag("swapped", 2340, 1002), Flag("digit", 2530, 1003))
    assert odd[1002] == (Flag("swapped", 2430, 1001),)


def test_a_slip_is_told_here_as_it_is_told_of_claims_in_a_text() -> None:
    """One rule for all: four digits or more, never the first one, and neighbours alone change places."""
    assert flags("2031-05-01,430,people freed,A,\n2031-05-01,480,people freed,B,") == {}
    assert flags("2031-05-01,2430,people freed,A,\n2031-05-01,5430,people freed,B,") == {}
    assert flags("2031-05-01,2430,people freed,A,\n2031-05-01,3420,people freed,B,") == {}


def test_two_numbers_of_different_days_or_lengths_are_no_slip() -> None:
    assert (
        flags("2031-05-25,430,people freed,A,\n2031-05-26,450,people freed,A,\n2031-05-26,4500,people freed,A,") == {}
    )


def test_the_public_totals_show_the_known_oddities() -> None:
    claims = public_claims()
    found = read_totals(claims, read_chronology(claims))
    odd = flag_totals(found)
    by_value = {one.value: [flag.code for flag in odd.get(one.claim, ())] for one in found if one.exact}
    assert (by_value[1863], by_value[2430], by_value[2340]) == (["parts"], ["swapped"], ["swapped"])
    assert (by_value[3300], by_value[3310]) == (["digit"], ["digit"])
    assert [value for value, codes in by_value.items() if "falls" in codes] == [6422, 6622, 6922]
