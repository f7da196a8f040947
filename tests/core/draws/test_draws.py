"""The draw by lot: exact against counting out every draw, symmetric, and never narrower than what may be true."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction
from itertools import product
from math import comb

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from byname.core.custody.accounts import Cell
from byname.core.draws.draws import CONFIDENCE, Drawn, Urn, UrnCells, draw, holm


def sure(group: int, others: int, back: int, others_back: int) -> UrnCells:
    return UrnCells(*(Cell(number, number, number) for number in (group, others, back, others_back)))


def chance(urn: Urn, back: int) -> Fraction:
    """Count the draws that bring so many of the group, of all draws that there are."""
    if urn.drawn < back:
        return Fraction(0)
    return Fraction(comb(urn.group, back) * comb(urn.others, urn.drawn - back), comb(urn.held, urn.drawn))


@st.composite
def urns(draw_: st.DrawFn, most: int = 14) -> Urn:
    group, others = draw_(st.integers(0, most)), draw_(st.integers(0, most))
    return Urn(group, others, draw_(st.integers(0, group)), draw_(st.integers(0, others)))


@st.composite
def ranged(draw_: st.DrawFn) -> tuple[Urn, UrnCells]:
    """An urn as it truly is, and a register that knows each of its numbers only from low to high."""
    true = draw_(urns(9))
    cells = []
    for number in (true.group, true.others, true.back, true.others_back):
        low, high = number - draw_(st.integers(0, 3)), number + draw_(st.integers(0, 3))
        cells.append(Cell(draw_(st.integers(max(0, low), high)), max(0, low), high))
    found = UrnCells(*cells)
    assume(found.value.back <= found.value.group)
    assume(found.value.others_back <= found.value.others)
    return true, found


def measured(urn: Urn) -> Drawn:
    return draw(sure(urn.group, urn.others, urn.back, urn.others_back))


@given(urns())
def test_the_probabilities_are_those_of_counting_out_every_draw(urn: Urn) -> None:
    found = measured(urn)
    few = sum(chance(urn, back) for back in range(urn.back + 1))
    many = sum(chance(urn, back) for back in range(urn.back, urn.group + 1))
    assert found.few.value == pytest.approx(float(few), rel=1e-10)
    assert found.many.value == pytest.approx(float(many), rel=1e-10)


@given(urns())
def test_expected_is_the_mean_of_every_draw(urn: Urn) -> None:
    mean = sum(back * chance(urn, back) for back in range(urn.group + 1)) if urn.held else Fraction(0)
    assert measured(urn).expected.value == pytest.approx(float(mean))


@given(urns())
def test_who_came_back_and_who_did_not_tell_the_same_story_swapped(urn: Urn) -> None:
    """So few of the group among those back is so many of it among those left."""
    left = Urn(urn.group, urn.others, urn.group - urn.back, urn.others - urn.others_back)
    assert measured(urn).few.value == pytest.approx(measured(left).many.value)


@given(urns())
def test_the_group_and_the_others_tell_the_same_story_swapped(urn: Urn) -> None:
    """Law 9: so few of the group is so many of the others."""
    others = Urn(urn.others, urn.group, urn.others_back, urn.back)
    assert measured(urn).few.value == pytest.approx(measured(others).many.value)


@given(urns())
def test_k_over_expected_lies_in_its_interval(urn: Urn) -> None:
    found = measured(urn)
    if found.ratio is None or found.interval is None:
        assert not (urn.group and urn.drawn)
        return
    assert found.interval[0] - 1e-9 <= found.ratio.value <= found.interval[1] + 1e-9
    assert found.ratio.value == pytest.approx(urn.back / found.expected.value)


@pytest.mark.parametrize(("group", "others", "drawn"), [*product((1, 2, 5, 9), (1, 3, 8), (1, 2, 4, 7))])
def test_the_interval_holds_one_in_95_of_100_even_draws_and_more(group: int, others: int, drawn: int) -> None:
    if drawn > group + others:
        return
    held = Fraction(0)
    for back in range(max(0, drawn - others), min(group, drawn) + 1):
        urn = Urn(group, others, back, drawn - back)
        low, high = measured(urn).interval or (0.0, 0.0)
        if low <= 1 + 1e-12 and high >= 1 - 1e-12:
            held += chance(urn, back)
    assert held >= Fraction(95, 100)


@given(urns(9))
def test_more_back_is_never_fewer(urn: Urn) -> None:
    assume(urn.back < urn.group)
    assume(urn.others_back > 0)
    more = measured(Urn(urn.group, urn.others, urn.back + 1, urn.others_back - 1))
    now = measured(urn)
    assert more.few.value >= now.few.value
    assert more.many.value <= now.many.value
    assert more.interval is not None
    assert now.interval is not None
    assert more.interval[0] >= now.interval[0] - 1e-9
    assert more.interval[1] >= now.interval[1] - 1e-9


@given(ranged())
def test_law_5_the_range_holds_the_truth_wherever_in_its_cells_that_lies(case: tuple[Urn, UrnCells]) -> None:
    true, cells = case
    truth, found = measured(true), draw(cells)
    for name in ("expected", "few", "many"):
        spread = getattr(found, name)
        assert spread.low - 1e-9 <= getattr(truth, name).value <= spread.high + 1e-9, name
    if truth.ratio is not None and found.ratio is not None:
        assert found.ratio.low - 1e-9 <= truth.ratio.value <= found.ratio.high + 1e-9


@given(ranged())
def test_law_5_the_interval_over_all_ways_to_decide_holds_that_of_each(case: tuple[Urn, UrnCells]) -> None:
    true, cells = case
    truth, found = measured(true), draw(cells)
    if truth.odds is None or found.odds is None or found.interval is None:
        return
    assert found.odds[0] <= truth.odds[0] + 1e-9
    assert found.odds[1] >= truth.odds[1] - 1e-9
    if truth.odds[0] <= 0 <= truth.odds[1]:
        assert found.interval[0] <= 1 + 1e-9
        assert found.interval[1] >= 1 - 1e-9


@pytest.mark.parametrize(
    ("urn", "few", "many"),
    [((0, 5, 0, 3), 1.0, 1.0), ((5, 0, 3, 0), 1.0, 1.0), ((5, 5, 0, 0), 1.0, 1.0), ((0, 0, 0, 0), 1.0, 1.0)],
)
def test_where_nothing_could_come_out_otherwise_nothing_is_unlikely(
    urn: tuple[int, int, int, int], few: float, many: float
) -> None:
    found = draw(sure(*urn))
    assert (found.few.value, found.many.value) == (few, many)


def test_none_of_a_third_of_everybody_is_beyond_every_chance() -> None:
    found = draw(sure(846, 1487, 0, 1000))
    assert found.expected.value == pytest.approx(362.62, abs=0.01)
    assert 0 < found.few.value < 1e-200
    assert found.interval is not None
    assert found.interval[0] == 0
    assert found.interval[1] < 0.02


def test_hundreds_of_thousands_are_counted_as_exactly() -> None:
    urn = Urn(30_000, 70_000, 2_900, 7_100)
    first = comb(urn.held, urn.drawn)
    few = sum(comb(urn.group, back) * comb(urn.others, urn.drawn - back) for back in range(2_900, 2_904))
    found = measured(urn).many.value - measured(Urn(30_000, 70_000, 2_904, 7_096)).many.value
    assert found == pytest.approx(few / first, rel=1e-6)


@given(st.lists(st.floats(0, 1), max_size=8), st.integers(0, 12))
def test_holm_multiplies_the_smallest_by_all_and_keeps_the_order(chances: list[float], more: int) -> None:
    tests = max(more, len(chances))
    found = holm(chances, of=more)
    ranked = sorted(range(len(chances)), key=lambda place: chances[place])
    for rank, place in enumerate(ranked):
        terms = [min(1.0, (tests - i) * chances[ranked[i]]) for i in range(rank + 1)]
        assert found[place] == max(terms)
        assert found[place] >= chances[place]


def test_holm_of_a_known_case() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx((0.03, 0.06, 0.06))


def test_holm_names_an_even_draw_in_no_more_than_one_of_twenty() -> None:
    """Three groups of one urn of six, three drawn: in every draw that there is, counted out."""
    chances = {back: measured(Urn(2, 4, back, 3 - back)).few.value for back in range(3)}
    named = [
        drawn
        for drawn in product(range(3), repeat=3)
        if sum(drawn) == 3 and min(holm([chances[back] for back in drawn])) < 0.05
    ]
    assert named == []


@pytest.mark.trial
def test_intervals_hold_the_truth_in_95_of_100_even_draws(trials: Callable[[int, int], int]) -> None:
    """ "Intervals of left-out hold the truth in >= 95 % of 1,000 even draws": for each group of a register of 4,000."""
    sizes = {"a": 1, "b": 3, "c": 9, "d": 40, "e": 160, "f": 700, "g": 1487, "h": 1600}
    people = [name for name, size in sizes.items() for _ in range(size)]
    lots = random.Random(20250528)
    draws = trials(60, 1000)
    held = dict.fromkeys(sizes, 0)
    for _ in range(draws):
        drawn = lots.sample(people, 1000)
        for name, size in sizes.items():
            back = drawn.count(name)
            low, high = draw(sure(size, len(people) - size, back, 1000 - back)).interval or (0.0, 0.0)
            held[name] += low <= 1 + 1e-12 and high >= 1 - 1e-12
    assert sum(held.values()) / (draws * len(sizes)) >= CONFIDENCE
    assert {name: number for name, number in held.items() if number / draws < 0.93} == {}
