"""Each exchange stands once, with everything that anybody said of it: nothing is chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.published.chronology import (
    ASIDE,
    NUMBERED,
    OUTSIDE,
    PART,
    UNNUMBERED,
    WHOLE,
    mediators_of,
    read_chronology,
    track_counted,
)
from tests.core.publications import chronology, exchanges, public_claims, totals

TWO_TELLINGS = """
X-1,,2031-05-01,10,10,,10,,Ceria,seq=1,A desk,https://example.org/1
X-1,,2031-05-01,12,,,10,,Ceria,DIFFERS: twelve here; seq=2,A paper,https://example.org/2
"""


def test_an_exchange_told_twice_is_one_with_both_counts_and_both_numbers() -> None:
    [one] = chronology(TWO_TELLINGS).exchanges
    [part] = one.parts
    assert [count.value for telling in part.tellings if (count := telling.count(0))] == [10, 12]
    assert one.numbers == ((1, "A desk", False), (2, "A paper", True))
    assert one.mediators == {"ceria"}
    assert len(one.tellings) == 2


def test_the_parties_are_those_of_the_headings() -> None:
    """Neutral: parties are data."""
    assert chronology(TWO_TELLINGS).parties == ("ariland", "boria")


@pytest.mark.parametrize(
    ("phase", "kind"),
    [
        ("", WHOLE),
        ("all", WHOLE),
        ("several stages over preceding days", WHOLE),
        ("1 of 3", PART),
        ("outside the exchange", OUTSIDE),
        ("bodies", ASIDE),
        ("cancelled", ASIDE),
        ("agreement only", ASIDE),
    ],
)
def test_a_phase_is_a_part_the_whole_people_outside_or_no_return_at_all(phase: str, kind: str) -> None:
    [one] = chronology(f"X-1,{phase},2031-05-01,10,,,,,,,,").exchanges
    assert [part.kind for part in one.parts] == [kind]


def test_phases_are_parts_and_the_whole_stands_beside_them() -> None:
    [one] = chronology(
        """
        X-1,1 of 2,2031-05-01,10,,,,,,,,
        X-1,all,2031-05-01/2031-05-02,30,,,,,,,,
        X-1,2 of 2,2031-05-02,20,,,,,,,,
        """
    ).exchanges
    assert [part.phase for part in one.parts] == ["1 of 2", "2 of 2"]
    assert one.whole is not None
    assert one.date is not None
    assert one.date.edtf == "2031-05-01/2031-05-02"
    assert len(one.tellings) == 3


def test_local_and_earlier_exchanges_are_outside_the_run_that_sources_number() -> None:
    found = chronology(
        """
        X-0,,2031-04,3,,,1,,,,,
        X-1,,2031-05-01,10,,,10,,,seq=1,A desk,
        X-L,,2031-05-09,2,,,2,,,not in the official numbering,,
        X-2,,2031-06-01,10,,,10,,,,,
        """
    )
    assert {one.code: one.track for one in found.exchanges} == {
        "X-0": UNNUMBERED,
        "X-1": NUMBERED,
        "X-L": UNNUMBERED,
        "X-2": NUMBERED,
    }
    assert [one.code for one in found.exchanges] == ["X-0", "X-1", "X-L", "X-2"]


def test_a_track_has_the_name_that_the_claims_give_it_and_a_total_over_its_stages_is_a_claim_about_it() -> None:
    stages = exchanges(
        """
        X-5,1 of 2,2031-06-01,,,,,,,part of the Harbour exchange,,
        X-5,2 of 2,2031-06-05,,,,,,,part of the Harbour exchange,,
        """
    )
    over = totals("2031-06-30,more than 100,people returned over the two stages of the Harbour exchange,A desk,")
    [one] = read_chronology(stages + over).exchanges
    assert one.track == "Harbour"
    assert one.whole is not None
    [telling] = one.whole.tellings
    assert telling.count(0) == over[0][1].figure("value")
    assert telling.count(1) is None
    assert track_counted(over[0][1]) == "harbour"
    assert track_counted(stages[0][1]) == ""


def test_whoever_stays_in_a_third_state_or_is_no_national_is_told_apart() -> None:
    [one] = chronology(
        """
        X-1,commanders,2031-05-01,5,,,,Ceria (to stay there),,,,
        X-1,foreigners,2031-05-01,2,,,,,,,,
        X-1,main group,2031-05-01,9,,,,,,,,
        """
    ).exchanges
    assert [part.away for part in one.parts] == [True, True, False]


def test_the_day_of_a_row_marked_as_differing_counts_where_nothing_else_tells_one() -> None:
    [one] = chronology(
        """
        X-1,,2031-05-01,10,,,,,,,,
        X-1,,2031-05-09,10,,,,,,DIFFERS: a week later,,
        """
    ).exchanges
    assert one.parts[0].date is not None
    assert one.parts[0].date.edtf == "2031-05-01"
    [alone] = chronology("X-1,,2031-05-09,10,,,,,,DIFFERS: nobody else says so,,").exchanges
    assert alone.date is not None
    assert alone.date.edtf == "2031-05-09"


@pytest.mark.parametrize(
    ("text", "names"), [("Ceria; Delta (disputed)", ("ceria", "delta")), ("", ()), ("Ceria/Delta", ("ceria", "delta"))]
)
def test_mediators_are_named_without_what_is_said_of_them(text: str, names: tuple[str, ...]) -> None:
    assert mediators_of(text) == names


@given(st.permutations(exchanges(TWO_TELLINGS + "X-2,all,2031-05-02,3,,,,,,,,\nX-2,1 of 2,2031-05-02,1,,,,,,,,")))
def test_the_order_of_rows_does_not_matter_for_what_an_exchange_is(rows: list) -> None:  # type: ignore[type-arg]
    """Law 10: order does not matter."""
    found = read_chronology(rows)
    assert [(one.code, one.track, len(one.tellings)) for one in found.exchanges] == [
        ("X-1", NUMBERED, 2),
        ("X-2", NUMBERED, 2),
    ]


def test_the_public_chronology_has_every_exchange_once() -> None:
    found = read_chronology(public_claims())
    assert len(found.exchanges) == 71
    assert len({one.code for one in found.exchanges}) == 71
    assert (
        sum(len(one.tellings) for one in found.exchanges) == 151 + 1
    )  # one running total is the count of a whole track
    assert [one.code for one in found.exchanges if all(part.kind == ASIDE for part in one.parts)] == [
        "2024-01-24",
        "2025-06-02",
    ]
