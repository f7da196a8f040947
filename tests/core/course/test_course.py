"""An exchange as its entry says, and how its plan slipped from version to version."""

from __future__ import annotations

from typing import Any

import pytest

from byname.core.course.course import Exchange, State, newest_first, read_exchange, slips

BODY: dict[str, Any] = {
    "title": "The large exchange",
    "formula": "1000 for 1000",
    "track": "numbered",
    "state": "planned",
    "sides": ["aa", "bb"],
    "mediators": ["a third power"],
    "numbers": [{"source": "own", "number": "65"}, {"source": "agency", "number": 61}],
    "talks": "T-1",
    "phases": [
        {"code": "1", "day": "2025-05-23", "crossing": "north", "state": "carried-out"},
        {"code": "2", "day": "2025-05-24", "state": "planned"},
    ],
}


def exchange(**changes: Any) -> Exchange:
    found = read_exchange("X-1", BODY | changes)
    assert found.problems == ()
    return found.value


def test_a_whole_entry_is_read_and_every_number_of_every_source_is_kept() -> None:
    found = exchange()
    assert (found.state, found.sides, found.talks) == (State.PLANNED, ("aa", "bb"), "T-1")
    assert [(said.source, said.number) for said in found.numbers] == [("own", "65"), ("agency", "61")]
    assert found.numbers_differ
    first, second = found.phases
    assert (first.crossing, first.state, str(second.day)) == ("north", State.CARRIED_OUT, "2025-05-24")
    assert found.formula is not None
    assert found.formula.equal


def test_of_what_nobody_says_the_state_it_is_not_guessed() -> None:
    """A day that is over does not say that anything was carried out on it."""
    found = read_exchange("X-1", {"phases": [{"code": "1", "day": "2022-05-23"}]})
    assert (found.problems, found.value.state, found.value.phases[0].state) == ((), None, None)
    done = [{"code": "1", "state": "carried-out"}, {"code": "2", "state": "carried-out"}]
    assert read_exchange("X-1", {"phases": done}).value.state is State.CARRIED_OUT


@pytest.mark.parametrize(
    ("changes", "where", "rule"),
    [
        ({"formula": "many for few"}, "exchange X-1, formula", "this is a formula"),
        ({"sides": ["aa"]}, "exchange X-1, sides", "two sides"),
        ({"state": "nearly"}, "exchange X-1, state", "planned, under-way, carried-out, called-off"),
        ({"phases": [{"day": "2025-05-23"}]}, "exchange X-1, phase 1, code", "must be said"),
        ({"phases": [{"code": "1"}, {"code": "1"}]}, "exchange X-1, phase 1, code", "a code of its own"),
        ({"phases": [{"code": "1/2"}]}, "exchange X-1, phase 1/2, code", "no slash"),
        ({"phases": [{"code": "1", "day": "Tuesday"}]}, "exchange X-1, phase 1, day", "this is a day"),
        ({"numbers": [{"source": "own"}]}, "exchange X-1, number 1, number", "must be said"),
    ],
)
def test_what_is_wrong_is_named_with_its_place_and_the_rest_is_read(
    changes: dict[str, Any], where: str, rule: str
) -> None:
    found = read_exchange("X-1", BODY | changes)
    assert [problem.where for problem in found.problems] == [where]
    assert rule in found.problems[0].rule
    assert found.value.title == "The large exchange"


def test_a_code_that_no_figure_could_name_is_wrong() -> None:
    assert "no slash, colon" in read_exchange("X:1", {}).problems[0].rule


def test_a_phase_that_slipped_a_day_tells_since_when() -> None:
    """Planned for 24 May as known on 20 May; carried out on 25 May."""
    planned = exchange()
    done = exchange(phases=[BODY["phases"][0], {"code": "2", "day": "2025-05-25", "state": "carried-out"}])
    first, second, moved = slips([(10, planned), (15, planned), (16, done)])
    assert (first.code, second.code, first.before) == ("1", "2", None)
    assert (moved.code, moved.known, moved.moved) == ("2", 16, True)
    assert moved.before is not None
    assert moved.phase is not None
    assert (str(moved.before.day), str(moved.phase.day)) == ("2025-05-24", "2025-05-25")


def test_a_state_that_changes_is_told_and_is_no_slip() -> None:
    called_off = exchange(phases=[BODY["phases"][0], {**BODY["phases"][1], "state": "called-off"}])
    *_, last = slips([(10, exchange()), (16, called_off)])
    assert (last.moved, last.phase and last.phase.state) == (False, State.CALLED_OFF)


def test_called_off_midway_what_was_carried_out_stands() -> None:
    phases = [BODY["phases"][0], {**BODY["phases"][1], "state": "called-off"}]
    found = exchange(state="called-off", phases=phases)
    assert [phase.state for phase in found.phases] == [State.CARRIED_OUT, State.CALLED_OFF]


def test_a_phase_that_a_later_version_drops_is_not_forgotten() -> None:
    *_, last = slips([(10, exchange()), (16, exchange(phases=BODY["phases"][:1]))])
    assert (last.code, last.phase, last.moved) == ("2", None, True)


def test_law_9_swapped_sides_are_read_alike() -> None:
    here, there = exchange(), exchange(sides=["bb", "aa"])
    assert here.sides == tuple(reversed(there.sides))
    assert here.phases == there.phases


def test_the_newest_come_first_and_those_to_come_before_them() -> None:
    def of(code: str, day: str) -> Exchange:
        return read_exchange(code, {"phases": [{"code": "1", "day": day}]}).value

    some = [of("X-1", "2024-01-03"), of("X-3", ""), of("X-2", "2025-05")]
    assert [one.code for one in newest_first(some)] == ["X-3", "X-2", "X-1"]


@pytest.mark.parametrize("code", [".", "..", "", "X/1", "X:1", "X 1"])
def test_a_code_that_no_page_could_be_addressed_by_is_wrong(code: str) -> None:
    """Nothing is written that cannot be read again: /exchanges/../ is the page above and never the exchange's."""
    assert [each.where for each in read_exchange(code, BODY).problems] == [f"exchange {code}, code"]
    phases = [{"code": code or "..", "day": "2025-05-23"}]
    assert any("code" in each.where for each in read_exchange("X-1", BODY | {"phases": phases}).problems)


@pytest.mark.parametrize("code", ["X-1", "...", "X.1", "24"])
def test_any_other_code_stands_as_it_is(code: str) -> None:
    assert read_exchange(code, BODY).problems == ()
