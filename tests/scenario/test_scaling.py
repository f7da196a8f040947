"""A scaled shape still fits together."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.scaling import _down, _up, scaled_shape
from byname.scenario.totals import check_totals, count_totals


@pytest.mark.parametrize("people", [40, 75, 150, 333, 1000, 2700, 9000])
def test_a_scaled_shape_can_be_met(people: int, default_shape: Shape) -> None:
    shape = scaled_shape(default_shape, people)
    check_totals(count_totals(shape, make_people(shape, build_world(shape, Random(1)), Random(2))))


@pytest.mark.parametrize("people", [400, 1500, 12000])
def test_a_scaled_shape_has_about_the_people_asked_for(people: int, default_shape: Shape) -> None:
    assert scaled_shape(default_shape, people).people == pytest.approx(people, rel=0.1)


def test_the_size_that_it_has_leaves_a_shape_as_it_is(default_shape: Shape) -> None:
    assert scaled_shape(default_shape, default_shape.people) == default_shape


def test_proportions_stay(default_shape: Shape) -> None:
    half = scaled_shape(default_shape, default_shape.people // 2)
    for name in ("taken", "returned", "brigade_taken", "brigade_returned"):
        assert getattr(half.plant, name) == pytest.approx(getattr(default_shape.plant, name) / 2, rel=0.02)


@pytest.mark.parametrize(
    ("number", "factor", "down", "up"),
    [
        (0, 0.5, 0, 0),
        (1, 0.5, 0, 1),
        (2, 0.5, 1, 1),
        (3, 0.5, 1, 2),
        (10, 0.1, 1, 1),
        (30, 0.1, 3, 3),
        (7, 2.0, 14, 14),
        (1, 0.001, 0, 1),
        (1000, 0.999, 999, 999),
    ],
)
def test_counts_round_down_and_places_round_up(number: int, factor: float, down: int, up: int) -> None:
    """Everyone who is home finds a place."""
    assert (_down(number, factor), _up(number, factor)) == (down, up)


@pytest.mark.parametrize("people", [100, 600, 3000, 12000])
def test_days_and_codes_of_exchanges_stay(people: int, default_shape: Shape) -> None:
    small = scaled_shape(default_shape, people)
    for name in ("code", "title", "track"):
        assert [getattr(item, name) for item in small.exchanges] == [
            getattr(item, name) for item in default_shape.exchanges
        ]
    days = [[phase.day for item in shape.exchanges for phase in item.phases] for shape in (small, default_shape)]
    assert days[0] == days[1]


@pytest.mark.parametrize("people", [100, 600, 3000])
def test_a_phase_without_people_of_a_power_stays_without(people: int, default_shape: Shape) -> None:
    small = scaled_shape(default_shape, people)
    for old, new in zip(default_shape.exchanges, small.exchanges, strict=True):
        for before, after in zip(old.phases, new.phases, strict=True):
            assert {code for code, number in before.military.items() if not number} == {
                code for code, number in after.military.items() if not number
            }


@pytest.mark.parametrize("people", [100, 600, 3000])
def test_rates_and_kinship_do_not_scale(people: int, default_shape: Shape) -> None:
    small = scaled_shape(default_shape, people)
    assert (small.kinship, small.coverage, small.errors) == (
        default_shape.kinship,
        default_shape.coverage,
        default_shape.errors,
    )


@pytest.mark.parametrize("people", [100, 600, 3000])
def test_a_formula_in_numbers_names_those_who_come_home_in_the_scaled_shape(people: int, default_shape: Shape) -> None:
    """With another number of people the numbers follow."""
    small = scaled_shape(default_shape, people)
    phases = small.focus_exchange.phases
    wanted = [sum(phase.military[each.code] + phase.civilians[each.code] for phase in phases) for each in small.powers]
    assert small.focus_exchange.formula == f"{wanted[0]} for {wanted[1]}"
    assert small.exchanges[0].formula == default_shape.exchanges[0].formula


@pytest.mark.parametrize("people", [60, 600, 9000])
def test_each_kind_of_wrong_row_and_the_table_that_is_short_remain(people: int, default_shape: Shape) -> None:
    small = scaled_shape(default_shape, people)
    table = small.published
    assert min(table.home, table.dead, table.unknown, table.twice, table.birth_wrong, table.never_held) >= 1
    soldiers = sum(phase.military[small.plant.power] for phase in small.focus_exchange.phases)
    assert 1 <= small.counting.service_short <= soldiers
    assert small.vanishing.absent <= small.vanishing.named
    assert [bool(item.called_off) for item in small.exchanges] == [
        bool(item.called_off) for item in default_shape.exchanges
    ]
