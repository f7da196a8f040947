"""Who was agreed, who came though not agreed and instead of whom, who was withdrawn, who declined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from byname.scenario import Shape, draw_shape
from byname.scenario.agreements import Agreement, find_case, held_on, request_days, unanswered_request
from byname.scenario.people import Captivity, Person
from byname.scenario.scaling import scaled_shape
from tests.scenario.listed import Listed, listed


@pytest.fixture(scope="module", params=[None, 0, 3, 5])
def made(request: pytest.FixtureRequest, default_shape: Shape) -> Listed:
    return listed(scaled_shape(default_shape, 900) if request.param is None else draw_shape(request.param))


def codes(stays: list[tuple[Person, Captivity]]) -> set[str]:
    return {person.code for person, _ in stays}


def carried_out(made: Listed) -> Iterator[Agreement]:
    return (each for each in made.lists.agreements if not each.called_off)


def test_there_is_one_agreement_for_each_phase_and_power(made: Listed) -> None:
    found = [(each.exchange.code, each.phase.code, each.power) for each in made.lists.agreements]
    wanted = {
        (exchange.code, phase.code, power.code)
        for exchange in made.shape.exchanges
        for phase in (*exchange.phases, *exchange.called_off)
        for power in made.shape.powers
    }
    assert len(found) == len(set(found))
    assert set(found) == wanted


def test_who_came_is_who_returned_in_the_phase_by_the_events(made: Listed) -> None:
    for each in made.lists.agreements:
        true = {
            person.code
            for person in made.people.values()
            for stay in person.captivities
            if (person.power, stay.exchange, stay.phase) == (each.power, each.exchange.code, each.phase.code)
            and stay.end_kind == "returned"
        }
        assert codes(each.came) == (set() if each.called_off else true)


def test_who_was_agreed_and_did_not_come_was_held_on_the_day_and_after(made: Listed) -> None:
    for each in made.lists.agreements:
        for person, stay in each.agreed:
            if person.code not in codes(each.came):
                assert stay.holds_on(each.phase.day)
                assert stay.holds_on(each.phase.day + timedelta(days=1))
                assert stay.exchange != each.exchange.code


def test_nobody_stands_on_an_agreed_list_twice(made: Listed) -> None:
    for each in made.lists.agreements:
        assert len(codes(each.agreed)) == len(each.agreed)


def test_somebody_comes_though_not_agreed_and_somebody_agreed_does_not_come(made: Listed) -> None:
    agreed = {(each.exchange.code, code) for each in carried_out(made) for code in codes(each.agreed)}
    came = {(each.exchange.code, code) for each in carried_out(made) for code in codes(each.came)}
    assert agreed - came
    assert came - agreed
    assert len(agreed & came) > 0.9 * len(came)


def test_whose_place_somebody_takes_was_agreed_did_not_come_and_lost_it_to_nobody_else(made: Listed) -> None:
    for each in carried_out(made):
        replaced = [person.code for person in each.instead.values()]
        assert len(set(replaced)) == len(replaced)
        assert set(replaced) <= codes(each.agreed) - codes(each.came) - codes(each.withdrawn) - codes(each.declined)
        assert set(each.instead) <= codes(each.came) - codes(each.agreed)


def test_some_come_instead_of_nobody_named(made: Listed) -> None:
    others = [(each, codes(each.came) - codes(each.agreed)) for each in carried_out(made)]
    assert sum(len(found - set(each.instead)) for each, found in others) > 0


def test_who_is_withdrawn_or_declines_was_agreed_and_did_not_come(made: Listed) -> None:
    declined = 0
    for each in carried_out(made):
        for some in (each.withdrawn, each.declined):
            assert codes(some) <= codes(each.agreed) - codes(each.came)
        assert not codes(each.withdrawn) & codes(each.declined)
        declined += len(each.declined)
    assert declined == made.shape.lists.declined


def test_a_phase_called_off_was_agreed_and_nobody_came(made: Listed) -> None:
    for each in made.lists.agreements:
        if each.called_off:
            assert not each.came
            assert len(each.agreed) <= each.phase.military[each.power] + each.phase.civilians[each.power]


def test_a_phase_that_slipped_was_agreed_for_the_day_planned(default_shape: Shape) -> None:
    made = listed(scaled_shape(default_shape, 300))
    slipped = [each for each in made.lists.agreements if each.phase.planned]
    assert {each.phase.day - each.planned for each in slipped} == {timedelta(days=1)}
    assert {each.planned - each.made for each in slipped} == {timedelta(days=default_shape.lists.lead_days)}


def test_the_one_asked_for_again_and_again_came_home_in_the_focus_though_not_agreed(made: Listed) -> None:
    """ "requested five times since 2022, refused three times ("not held"), came home though not agreed"."""
    case = made.lists.case
    assert case is not None
    assert case.stay.exchange == made.shape.focus.exchange
    for each in made.lists.agreements:
        assert case.person.code not in codes(each.agreed)
    assert 0 < len(case.asked) <= made.shape.case.asked
    assert set(case.refused) <= set(case.asked) - {unanswered_request(made.shape)}
    assert all(case.stay.holds_on(day) for day in case.asked)


def test_the_default_case_is_asked_for_five_times_since_the_first_year_and_refused_three(default_shape: Shape) -> None:
    case = listed(default_shape).lists.case
    assert case is not None
    assert (len(case.asked), len(case.refused)) == (default_shape.case.asked, default_shape.case.refused)
    assert case.asked[0].year == default_shape.start.year
    assert case.asked[-1] == request_days(default_shape)[-1]


def test_a_conflict_in_which_nobody_is_known_has_no_case() -> None:
    shape = draw_shape(1)
    assert find_case(shape, listed(shape).people.values(), {}) is None


def test_the_last_request_is_for_the_focus_and_none_comes_after_it() -> None:
    shape = draw_shape(4)
    days = request_days(shape)
    assert list(days) == sorted(set(days))
    assert days[-1] < min(phase.day for phase in shape.focus_exchange.phases)
    early = replace(shape, lists=replace(shape.lists, requests=()))
    assert request_days(early) == days[-1:]


def test_somebody_is_held_from_the_day_of_capture_until_the_day_before_the_end(made: Listed) -> None:
    for person in list(made.people.values())[:50]:
        for stay in person.captivities:
            assert held_on(person, stay.captured) == stay
            assert held_on(person, stay.captured - timedelta(days=1)) is None
            if stay.end_day is not None:
                assert held_on(person, stay.end_day) != stay
