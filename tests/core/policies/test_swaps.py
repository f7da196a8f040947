"""Who comes before whom: each pair is one that the order turns round, that the bounds allow, and that no doubt could excuse."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import Answer
from byname.core.policies.eligibility import Profile, Stand
from byname.core.policies.policy import Codes, Each, Policy, Rule
from byname.core.policies.swaps import Swap, most, order_rule, swaps, worst

SEX = (Codes("sex", ("f",)),)
MUST, FIRST, SECOND = Rule("must", "must", SEX), Rule("prefer", "first", SEX), Rule("prefer", "second", SEX)
UNITS, ILL = Rule("at-most", "units", (Each("unit"),), 1), Rule("at-least", "ill", SEX, 1)
POLICY = Policy("T", "aa", 3, must=(MUST,), prefer=(FIRST, SECOND), bounds=(UNITS, ILL))
NO, YES, POSSIBLE = Answer.NO, Answer.YES, Answer.POSSIBLE


def one(
    number: str, low: tuple[int, int] = (0, 0), high: tuple[int, int] | None = None, *, must: Answer = NO,
    unit: str = "", ill: Answer = NO, stand: Stand = Stand.MAY,
) -> Profile:  # fmt: skip
    groups = ([((0, unit), YES)] if unit else []) + ([((1, ""), ill)] if ill is not NO else [])
    return Profile(number, stand, must=(must,), low=low, high=high or low, groups=tuple(groups))


def test_who_surely_comes_before_takes_the_place_of_the_last() -> None:
    on = [one("a", (1, 0)), one("b", (0, 5)), one("c", (0, 3))]
    off = [one("x", (0, 4)), one("y", (0, 2)), one("z", (1, 1))]
    assert swaps(POLICY, on, off) == (Swap("c", "z", "first"),)


def test_a_must_comes_before_every_preference() -> None:
    assert swaps(POLICY, [one("a", (1, 9))], [one("x", must=YES)]) == (Swap("a", "x", "must"),)


def test_equals_take_nobody_s_place() -> None:
    assert swaps(POLICY, [one("b", (1, 1))], [one("a", (1, 1))]) == ()


def test_doubt_speaks_for_the_list_and_is_said() -> None:
    unsure = one("a", (0, 0), (0, 9))
    """The rule that is named is the one that is not sure of him."""
    assert swaps(POLICY, [unsure], [one("x", (0, 5))]) == (Swap("a", "", "second"),)
    assert swaps(POLICY, [one("a", (0, 3), (1, 3))], [one("x", (0, 5))]) == (Swap("a", "", "first"),)
    assert swaps(POLICY, [one("a")], [one("x", (0, 0), (0, 9))]) == ()
    assert swaps(POLICY, [one("a", must=POSSIBLE)], [one("x", must=YES)]) == (Swap("a", "", "must"),)


def test_who_cannot_fill_a_place_takes_none_and_gives_none() -> None:
    assert swaps(POLICY, [one("a")], [one("x", (1, 1), stand=Stand.UNSURE)]) == ()
    assert swaps(POLICY, [one("a", stand=Stand.UNSURE)], [one("x", (1, 1))]) == ()


def test_nobody_comes_over_an_upper_bound_but_within_his_unit() -> None:
    on = [one("a", (0, 1), unit="u1"), one("b", (0, 2), unit="u2")]
    assert swaps(POLICY, on, [one("x", (0, 9), unit="u2")]) == (Swap("b", "x", "second"),)
    assert swaps(POLICY, on, [one("x", (0, 9), unit="u3")]) == (Swap("a", "x", "second"),)


def test_nobody_leaves_under_a_lower_bound_but_for_his_like() -> None:
    on = [one("a", ill=YES)]
    assert swaps(POLICY, on, [one("x", (1, 1))]) == ()
    assert swaps(POLICY, on, [one("x", (1, 1), ill=POSSIBLE)]) == ()
    assert swaps(POLICY, on, [one("x", (1, 1), ill=YES)]) == (Swap("a", "x", "first"),)


def test_the_rule_that_decides_is_the_first_in_which_they_differ() -> None:
    assert [order_rule(POLICY, (1, 0, 0), (0, 9, 9)), order_rule(POLICY, (0, 1, 0), (0, 0, 9))] == ["must", "first"]


def test_who_may_be_one_person_with_somebody_on_the_list_takes_nobody_s_place() -> None:
    on, off = [replace(one("a"), tied="t"), one("b")], [replace(one("x", (1, 1)), tied="t")]
    assert swaps(POLICY, on, off) == ()


def test_of_two_who_may_be_one_person_only_the_first_takes_a_place() -> None:
    off = [replace(one("x", (1, 1)), tied="t"), replace(one("y", (1, 0)), tied="t"), one("z", (0, 1))]
    assert [each.into for each in swaps(POLICY, [one("a"), one("b"), one("c")], off)] == ["x", "z"]


profiles = st.builds(
    one,
    number=st.just(""),
    low=st.tuples(st.integers(0, 1), st.integers(0, 3)),
    must=st.sampled_from([NO, YES]),
    unit=st.sampled_from(["", "u1", "u2"]),
    ill=st.sampled_from([NO, YES, POSSIBLE]),
)


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[Profile], list[Profile]]:
    people = [replace(each, number=f"{index}") for index, each in enumerate(draw(st.lists(profiles, max_size=10)))]
    cut = draw(st.integers(0, len(people)))
    return people[:cut], people[cut:]


@given(lists())
def test_each_pair_betters_the_list_and_nobody_is_in_two(both: tuple[list[Profile], list[Profile]]) -> None:
    on, off = both
    found = swaps(POLICY, on, off)
    people = {each.number: each for each in (*on, *off)}
    assert all(worst(people[each.into]) > most(people[each.out]) for each in found if each.into)
    assert {each.out for each in found} <= {each.number for each in on}
    taken = [each.into for each in found if each.into]
    assert len(set(taken)) == len(taken) <= len(off)


@given(lists())
def test_without_bounds_the_pairs_are_just_what_sorting_would_change(both: tuple[list[Profile], list[Profile]]) -> None:
    on, off = both
    plain = replace(POLICY, bounds=())
    bare = [[replace(each, groups=()) for each in each_list] for each_list in (on, off)]
    found = [each for each in swaps(plain, *bare) if each.into]
    ranked = sorted((*on, *off), key=worst, reverse=True)[: len(on)]
    left = sorted(worst(each) for each in ranked)
    people = {each.number: each for each in (*on, *off)}
    changed = {each.number for each in on} - {each.out for each in found} | {each.into for each in found}
    assert sorted(worst(people[number]) for number in changed) == left


@given(lists(), st.integers(0, 5))
def test_law_10_the_order_of_people_does_not_matter(both: tuple[list[Profile], list[Profile]], turn: int) -> None:
    on, off = both
    assert swaps(POLICY, on[turn:] + on[:turn], list(reversed(off))) == swaps(POLICY, on, off)
