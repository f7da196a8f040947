"""Exchanges that sources number and the chronology does not have."""

from __future__ import annotations

from datetime import date

from byname.core.published.bounds import Bounds
from byname.core.published.chronology import read_chronology
from byname.core.published.counting import Asked
from byname.core.published.gaps import Gaps, exchanges_in
from byname.core.published.totals import read_totals
from tests.core.publications import chronology, exchanges, totals

NUMBERED = """
X-0,,2031-04-01,5,,,1,,,local exchange,,
X-1,,2031-05-01,10,,,10,,,seq=1,A desk,
X-4,,2031-06-01,10,,,10,,,seq=4,A desk,
X-6,1 of 2,2031-07-01,10,,,10,,,seq=6,A desk,
X-6,2 of 2,2031-07-02,10,,,10,,,seq=7,A desk,
X-7,cancelled,2031-07-09,,,,,,,,,
"""


def asked(text: str, **facts: object) -> Asked:
    day = date.fromisoformat(text).toordinal()
    return Asked(last=(day, day), **facts)  # type: ignore[arg-type]


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_a_number_higher_than_the_exchanges_there_are_tells_how_many_are_missing() -> None:
    gaps = Gaps(chronology(NUMBERED), ())
    assert gaps.missing(asked("2031-05-01")) == Bounds(0, 0)
    assert gaps.missing(asked("2031-06-01")) == Bounds(2, 2)


def test_phases_with_numbers_of_their_own_count_each() -> None:
    found = chronology(NUMBERED)
    assert Gaps(found, ()).missing(asked("2031-07-02")) == Bounds(3, 3)


def test_between_two_numbers_it_is_not_known_when_one_was_missed() -> None:
    assert Gaps(chronology(NUMBERED), ()).missing(asked("2031-05-15")) == Bounds(0, 2)


def test_of_an_increase_only_those_missing_in_between() -> None:
    since = (day("2031-06-01"), day("2031-06-01"))
    assert Gaps(chronology(NUMBERED), ()).missing(asked("2031-06-01", after=since)) == Bounds(0, 0)
    first = (day("2031-05-01"), day("2031-05-01"))
    assert Gaps(chronology(NUMBERED), ()).missing(asked("2031-06-01", after=first)) == Bounds(2, 2)


def test_a_total_that_tells_its_number_of_exchanges_is_such_a_number_too() -> None:
    claims = exchanges("X-1,,2031-05-01,10,,,10,,,,,") + totals(
        "2031-05-02,30,people returned in three exchanges,A desk,"
    )
    found = read_chronology(claims)
    assert Gaps(found, read_totals(claims, found)).missing(asked("2031-05-02")) == Bounds(2, 2)


def test_where_nobody_numbers_nothing_is_known_to_be_missing() -> None:
    assert Gaps(chronology("X-1,,2031-05-01,10,,,10,,,,,"), ()).missing(asked("2031-05-02")) is None


def test_stages_count_as_one_exchange_or_each_as_one() -> None:
    """Three days of May shared one number; elsewhere each day has its own."""
    found = chronology(
        """
        X-1,,2031-05-01,10,,,10,,,,,
        X-2,1 of 2,2031-06-01,,,,,,,part of the Harbour exchange,,
        X-2,2 of 2,2031-06-09,,,,,,,part of the Harbour exchange,,
        X-L,,2031-06-10,1,,,1,,,local exchange,,
        X-3,agreement only,2031-06-11,,,,,,,,,
        """
    )
    assert exchanges_in(found, asked("2031-06-30"), stages=False) == Bounds(2, 2)
    assert exchanges_in(found, asked("2031-06-30"), stages=True) == Bounds(3, 3)
    assert exchanges_in(found, asked("2031-06-30"), stages=False, unnumbered=True) == Bounds(3, 3)
    assert exchanges_in(found, asked("2031-06-05"), stages=False) == Bounds(1, 2)
