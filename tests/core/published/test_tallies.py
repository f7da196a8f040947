"""How many people a part of an exchange had by what was told: conflicting counts are a range, blanks are no zeros."""

from __future__ import annotations

from byname.core.published.bounds import NOBODY, UNKNOWN, Bounds
from byname.core.published.tallies import Tally, added_tallies, tally_parts, tally_whole
from tests.core.publications import chronology


def tallies(text: str, way: int = 0, *, every: bool = True) -> tuple[Tally, ...]:
    [one] = chronology(text).exchanges
    return tally_parts(one, way, every=every)


def test_conflicting_counts_are_a_range_and_none_is_chosen() -> None:
    text = """
    X-1,,2031-05-01,207,207,,195,,,,,
    X-1,,2031-05-01,195,195,,195,,,DIFFERS: each side the same,,
    """
    [every], [told] = tallies(text), tallies(text, every=False)
    assert every.people == Bounds(195, 207)
    assert every.military == Bounds(195, 207)
    assert every.counts == (Bounds(195, 195), Bounds(207, 207))
    assert told.people == Bounds(207, 207)


def test_a_number_that_only_a_differing_row_states_is_taken_all_the_same() -> None:
    [told] = tallies("X-1,,2031-05-01,12,,,,,,DIFFERS: nobody else tells,,", every=False)
    assert told.people == Bounds(12, 12)


def test_a_blank_is_not_stated_and_never_zero() -> None:
    [one] = tallies("X-1,,2031-05-01,14,14,,,,,,,", way=1)
    assert (one.people, one.stated) == (UNKNOWN, False)


def test_military_follow_from_the_whole_without_the_civilians() -> None:
    [one] = tallies("X-1,,2031-05-01,41,,13,,,,,,")
    assert one.military == Bounds(28, 28)
    [two] = tallies("X-2,,2031-05-01,41,,,,,,,,")
    assert two.military == Bounds(0, 41)


def test_who_states_the_civilians_alone_is_added_to_the_military_that_another_states() -> None:
    [one] = tallies(
        """
        X-1,,2031-05-01,,,8,,,,,A desk,
        X-1,,2031-05-01,146,146,,146,,,,Other desk,
        """
    )
    assert one.counts == (Bounds(146, 146), Bounds(154, 154))
    [two] = tallies("X-1,,2031-05-01,,300,2,,,,,A desk,")
    assert two.people == Bounds(302, 302)


def test_the_one_part_that_nobody_counted_is_what_the_whole_leaves() -> None:
    text = """
    X-1,exchange,2031-05-01,175,175,,175,,,,,
    X-1,outside the exchange,2031-05-01,22,22,,,,,,,
    X-1,all,2031-05-01,197,,,175,,,,,
    """
    assert [one.people for one in tallies(text, way=1)] == [Bounds(175, 175), Bounds(0, 0)]
    assert [one.people for one in tallies(text)] == [Bounds(175, 175), Bounds(22, 22)]


def test_where_the_whole_is_military_to_the_last_man_so_are_its_parts() -> None:
    text = """
    X-1,exchange,2031-05-01,246,,,246,,,,,
    X-1,outside the exchange,2031-05-01,31,,,15,,,,,
    X-1,all,2031-05-01,277,277,,,,,,,
    """
    assert [one.military for one in tallies(text)] == [Bounds(246, 246), Bounds(31, 31)]


def test_bodies_are_no_people_who_returned() -> None:
    """Mistake 19: never living returns and bodies in one total."""
    living, bodies = tallies("X-1,,2031-05-01,75,75,,75,,,,,\nX-1,bodies,2031-05-01,212,,,45,,,,,")
    assert living.people == Bounds(75, 75)
    assert bodies.people == NOBODY


def test_the_whole_of_an_exchange_is_what_was_told_of_all_of_it() -> None:
    [one] = chronology("X-1,1 of 2,2031-05-01,10,,,,,,,,\nX-1,all,2031-05-01,30,,,,,,,,").exchanges
    assert tally_whole(one, 0, every=True).people == Bounds(30, 30)
    [two] = chronology("X-2,1 of 2,2031-05-01,10,,,,,,,,").exchanges
    assert tally_whole(two, 0, every=True).people == UNKNOWN


def test_tallies_add_up() -> None:
    stated = Tally(Bounds(3, 5), Bounds(1, 2), stated=True)
    assert added_tallies([stated, stated]) == Tally(Bounds(6, 10), Bounds(2, 4), stated=True)
    assert not added_tallies([stated, Tally(UNKNOWN, UNKNOWN, stated=False)]).stated
