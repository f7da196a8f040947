"""A name on an earlier list that is not on the next is found, and said to be where it stands (Korea 1951: 66 of 110)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.standings import Status
from byname.core.listchecks.listcheck import HOME
from byname.core.listchecks.vanished import VANISHED, Fate, Whereabouts, fate_of, fates


def fate(status: Status | None, *, told_since: bool = False, listed: bool = False, perhaps: bool = False) -> Fate:
    return fate_of(
        Whereabouts(7, status, told_since), listed={7} if listed else set(), perhaps={7} if perhaps else set()
    )


def test_of_110_names_66_are_missing_from_the_next_list() -> None:
    """18 December 1951: a name given before and absent later is nobody's to forget."""
    earlier = [Whereabouts(number, Status.HELD_REPORTED) for number in range(110)]
    found, numbers = fates(earlier, listed=set(range(44)), perhaps=set())
    assert sum(numbers[each] for each in VANISHED) == 66
    assert {number for number, each in found.items() if each in VANISHED} == set(range(44, 110))


@pytest.mark.parametrize("status", sorted(HOME))
def test_who_is_home_has_not_vanished(status: Status) -> None:
    assert fate(status) is Fate.HOME
    assert fate(status, perhaps=True) is Fate.HOME


def test_a_certified_death_explains_and_a_sought_one_does_not() -> None:
    assert (fate(Status.DEAD), fate(Status.SOUGHT)) == (Fate.DEAD, Fate.NOT_TOLD_SINCE)


def test_whoever_is_listed_again_has_not_vanished_whatever_else_is_said() -> None:
    assert {fate(status, listed=True, perhaps=True) for status in Status} == {Fate.ON_IT}


def test_a_link_that_nobody_decided_is_said_as_such() -> None:
    assert fate(Status.HELD_CONFIRMED, perhaps=True, told_since=True) is Fate.MAY_BE_ON_IT


def test_others_who_have_told_of_somebody_since_are_told_apart_from_silence() -> None:
    assert fate(Status.HELD_CONFIRMED, told_since=True) is Fate.HELD_BY_OTHERS_WORD
    assert fate(Status.HELD_CONFIRMED) is Fate.NOT_TOLD_SINCE
    assert fate(Status.SET_ASIDE, told_since=True) is Fate.SET_ASIDE


@given(
    st.dictionaries(st.integers(1, 20), st.tuples(st.sampled_from([None, *Status]), st.booleans())),
    st.sets(st.integers(1, 20)), st.sets(st.integers(1, 20)),
)  # fmt: skip
def test_everybody_of_the_earlier_list_has_one_fate(
    people: dict[int, tuple[Status | None, bool]], listed: set[int], perhaps: set[int]
) -> None:
    """Law 1."""
    earlier = [Whereabouts(number, *told) for number, told in people.items()]
    found, numbers = fates(earlier, listed=listed, perhaps=perhaps)
    assert (set(found), sum(numbers.values())) == (set(people), len(people))
    assert not {number for number, each in found.items() if each in VANISHED} & (listed | perhaps)
