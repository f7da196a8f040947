"""Running totals as published: each with its own words' day, people, period, parts and number of exchanges."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.published.chronology import OUTSIDE, read_chronology
from byname.core.published.totals import PublishedTotal, read_totals
from tests.core.publications import chronology, exchanges, public_claims, totals

EXCHANGES = """
X-1,,2031-03-24,10,10,,10,,Ceria,seq=1,A desk,
X-2,,2031-06-05,20,20,,20,,Ceria,seq=2,A desk,
X-3,,2031-06-20,20,20,,20,,Ceria,seq=3,A desk,
"""


def total(words: str, *, as_of: str = "2031-07-01", figure: str = "100", who: str = "A desk") -> PublishedTotal:
    [one] = read_totals(totals(f'{as_of},{figure},"{words}",{who},'), chronology(EXCHANGES))
    return one


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def last(one: PublishedTotal) -> tuple[str, str]:
    assert one.asked is not None
    first, until = (date.fromordinal(each).isoformat() for each in one.asked.last)
    return first, until


@pytest.mark.parametrize(
    "words",
    ["people still held", "bodies of soldiers returned", "the same figure misprinted", "prisoners still in captivity"],
)
def test_another_measure_is_told_apart_and_never_forced(words: str) -> None:
    assert total(words).asked is None


def test_the_people_are_those_whose_name_stands_first_in_its_words() -> None:
    ariland, boria = total("Arilanders returned"), total("Borian soldiers returned, as Ariland says")
    assert ariland.asked is not None
    assert boria.asked is not None
    assert (ariland.asked.ways, boria.asked.ways) == ((0,), (1,))


def test_a_mediators_total_is_of_both_sides_and_of_his_exchanges() -> None:
    """Case 6: persons of both parties."""
    one = total("captives exchanged through Ceria mediation, both sides counted")
    assert one.asked is not None
    assert (one.asked.ways, one.asked.mediator) == ((0, 1), "ceria")


def test_those_outside_exchanges_are_a_total_of_their_own() -> None:
    one = total("people returned outside exchanges")
    assert one.asked is not None
    assert one.asked.kind == OUTSIDE


@pytest.mark.parametrize(
    ("words", "first", "until"),
    [
        ("people returned", None, "2031-07-01"),
        ("people returned since 5 June 2031", "2031-06-05", "2031-07-01"),
        ("people returned since the start of 2031", None, "2031-07-01"),
        ("people returned since the full-scale war", None, "2031-07-01"),
        ("people returned between mid-March and May", None, "2031-05-31"),
        ("people returned in 2031", None, "2031-07-01"),
        ("people returned since May", "2031-05-01", "2031-07-01"),
    ],
)
def test_its_own_words_say_since_when_and_until_when(words: str, first: str | None, until: str) -> None:
    """What begins with the chronology, or before it, has no bound of its own."""
    one = total(words)
    assert one.asked is not None
    assert one.asked.first == (day(first) if first else None)
    assert last(one)[1] == until


def test_before_a_day_is_as_of_the_day_before_it() -> None:
    assert last(total("people returned", as_of="before 2031-07-01")) == ("2031-06-30", "2031-06-30")


def test_a_month_is_every_day_of_it_but_a_number_of_exchanges_narrows_it() -> None:
    assert last(total("people returned", as_of="2031-06")) == ("2031-06-01", "2031-06-30")
    assert last(total("people returned in 2 exchanges", as_of="2031-06")) == ("2031-06-05", "2031-06-19")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("people returned in six exchanges", 6),
        ("people returned in 24 exchanges", 24),
        ("people repatriated with the 40th exchange", 40),
        ("people freed in over 70 exchanges", None),
        ("people returned", None),
    ],
)
def test_how_many_exchanges_it_tells_of(words: str, number: int | None) -> None:
    """Over seventy is no number of exchanges."""
    assert total(words).exchanges == number


def test_parts_and_what_its_own_words_leave_out() -> None:
    assert total("people freed; 1,756 military and 135 civilians").parts == (("military", 1756), ("civilian", 135))
    assert total("people freed during 2031, military and civilians").parts == ()
    one = total("people freed (leaves out 19 civilian sailors)")
    assert (one.left_out, one.parts) == (19, ())


def test_a_hedge_is_a_bound_and_never_the_number() -> None:
    """Mistake 10: never more than or about as an exact fact."""
    hedged = total("people returned", figure="more than 300")
    assert not hedged.exact
    assert (hedged.possible.low, hedged.possible.high) == (301, None)
    assert hedged.value == 300
    assert total("people returned", figure="300").exact


def test_who_said_it_is_each_name_in_the_cell() -> None:
    one = total("people returned", who='"Desk head (the Desk), via Central Office"')
    assert one.speakers == {"desk head", "the desk", "central office"}


def test_a_count_of_the_stages_of_one_exchange_is_compared_with_nothing() -> None:
    claims = exchanges("X-5,1 of 2,2031-06-01,,,,,,,part of the Harbour exchange,,") + totals(
        "2031-06-30,120,people returned over the two stages of the Harbour exchange,A desk,"
    )
    [one] = read_totals(claims, read_chronology(claims))
    assert (one.measure, one.asked) == ("returned", None)


def test_statements_about_groups_are_no_running_totals_and_the_public_ones_are_all_there() -> None:
    claims = public_claims()
    found = read_totals(claims, read_chronology(claims))
    assert len(found) == 74
    assert [one.said.figures[0][1].text for one in found if one.asked is None and one.measure == "returned"] == [
        "more than 1000"
    ]
