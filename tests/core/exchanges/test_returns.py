"""Who came home in which phase or month: the same numbers as the figure of that phase, and sums with bounds of their own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given

from byname.core.custody.accounts import Cell
from byname.core.custody.hypotheses import Branches, branches, components
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.events import Telling
from byname.core.exchanges.returns import EVER, EVERYBODY, OUTSIDE, When, by_month, by_phase, returns
from byname.core.figures import FigureQuery, evaluate
from tests.core.custody.books import day, person
from tests.core.custody.strategies import lines_of, registers

FIRST, SECOND = When("X-1", "1"), When("X-1", "2")


def back(number: int, when: str, exchange: str = "X-1", phase: str = "1", **values: str) -> PersonLine:
    told = f"{number} captured 2022-05-17 own-forces 2022-07-01\n{number} returned {when} act 2023-12-02"
    more = (f" exchange={exchange}" if exchange else "") + (f" phase={phase}" if phase else "")
    return person(told + more, number, **({"power": "aa", "category": "military"} | values))


LINES = [
    back(1, "2023-02-01"),
    back(2, "2023-02-01", category="civilian"),
    back(3, "2023-02-03", phase="2"),
    back(4, "2023-02-03", phase="2", power="bb"),
    back(5, "2023-03-09", exchange="", phase=""),
    person("6 captured 2022-05-17 own-forces 2022-07-01", 6, power="aa"),
]


def values(found: dict[tuple[str, When, str], Cell], power: str = "aa") -> dict[tuple[When, str], int]:
    return {(when, category): cell.value for (whose, when, category), cell in found.items() if whose == power}


def test_each_phase_and_category_and_direction_has_its_people() -> None:
    found = returns(LINES, (), ["aa", "bb"])
    assert values(found) == {
        (FIRST, "military"): 1, (FIRST, "civilian"): 1, (FIRST, EVERYBODY): 2, (SECOND, "military"): 1, (SECOND, EVERYBODY): 1,
        (OUTSIDE, "military"): 1, (OUTSIDE, EVERYBODY): 1, (EVER, "military"): 3, (EVER, "civilian"): 1, (EVER, EVERYBODY): 4,
    }  # fmt: skip
    assert values(found, "bb") == {
        (SECOND, "military"): 1, (SECOND, EVERYBODY): 1, (EVER, "military"): 1, (EVER, EVERYBODY): 1,
    }  # fmt: skip


def test_law_9_swap_the_powers_and_all_is_swapped() -> None:
    def swapped(line: PersonLine) -> PersonLine:
        power = {"aa": "bb", "bb": "aa"}[line.value("power")]
        told = {**line.values, "power": type(line.values["power"])(power)}
        return PersonLine(line.number, line.records, line.timeline, line.movements, told)

    there, here = returns([swapped(line) for line in LINES], (), ["aa", "bb"]), returns(LINES, (), ["aa", "bb"])
    assert values(there, "aa") == values(here, "bb")
    assert values(there, "bb") == values(here, "aa")


def test_phases_stand_in_order_of_their_days_and_outside_exchanges_last() -> None:
    assert by_phase(reversed(LINES)) == (FIRST, SECOND, OUTSIDE)
    assert by_phase([]) == ()


def test_months_stand_in_order_and_have_those_of_any_exchange_and_none() -> None:
    february, march = When(start=day("2023-02-01")), When(start=day("2023-03-01"))
    assert by_month(LINES) == (february, march)
    found = values(returns(LINES, (), ["aa"], monthly=True))
    assert (found[february, EVERYBODY], found[march, EVERYBODY], found[EVER, EVERYBODY]) == (3, 1, 4)


def test_a_return_without_a_phase_may_be_of_any_phase_and_stands_in_none() -> None:
    """Law 5."""
    found = returns([*LINES, back(7, "2023-02-02", phase="")], (), ["aa"])
    assert found["aa", FIRST, EVERYBODY] == Cell(2, 2, 3)
    assert found["aa", When("X-1"), EVERYBODY].value == 1


def test_an_uncertain_day_may_be_in_either_month() -> None:
    found = returns(
        [back(1, "2023-02-01"), back(2, "2023-02-27/2023-03-05"), back(3, "2023-03-20")], (), ["aa"], monthly=True
    )
    cells = [found["aa", When(start=day(first)), EVERYBODY] for first in ("2023-02-01", "2023-03-01")]
    assert [(cell.low, cell.high) for cell in cells] == [(1, 2), (1, 2)]
    assert found["aa", EVER, EVERYBODY] == Cell(3, 3, 3)


def test_who_came_home_twice_stands_in_two_phases_and_twice_in_the_sum() -> None:
    twice = person(
        "1 captured 2022-05-17 own-forces 2022-07-01\n1 returned 2023-02-01 act 2023-02-02 exchange=X-1 phase=1\n"
        "2 captured 2023-06-01 own-forces 2023-06-09\n2 returned 2023-09-01 act 2023-09-02 exchange=X-2 phase=1",
        1, power="aa",
    )  # fmt: skip
    found = returns([twice], (), ["aa"])
    assert [found["aa", when, EVERYBODY].value for when in (FIRST, When("X-2", "1"), EVER)] == [1, 1, 2]


def test_of_whom_no_power_is_told_may_be_anybody_s() -> None:
    line = back(1, "2023-02-01")
    nobodys = PersonLine(1, line.records, line.timeline, line.movements, {})
    found = returns([nobodys], (), ["aa", "bb"])
    assert {power: found[power, FIRST, EVERYBODY] for power in ("aa", "bb")} == {
        "aa": Cell(0, 0, 1),
        "bb": Cell(0, 0, 1),
    }


def tied(lines: Sequence[PersonLine], *pairs: tuple[int, int]) -> tuple[Branches, ...]:
    by_number = {line.number: line for line in lines}
    return tuple(branches(each, lambda group: by_number[group[0]]) for each in components(by_number, pairs))


def test_an_undecided_link_gives_a_low_and_a_high() -> None:
    lines = [back(1, "2023-02-01"), back(2, "2023-02-01"), back(3, "2023-02-01")]
    found = returns(lines, tied(lines, (1, 2)), ["aa"])
    assert found["aa", FIRST, EVERYBODY] == Cell(3, 2, 3)


def test_a_name_alone_is_in_no_low() -> None:
    line = back(1, "2023-02-01")
    bare = PersonLine(1, line.records, line.timeline, line.movements, line.values, identified=False)
    assert returns([bare], (), ["aa"])["aa", FIRST, EVERYBODY] == Cell(1, 0, 1)


def test_a_knot_too_large_to_count_out_may_be_anywhere() -> None:
    lines = [back(number, "2023-02-01") for number in range(1, 15)]
    found = returns(lines, tied(lines, *[(number, number + 1) for number in range(1, 14)]), ["aa"])
    assert found["aa", FIRST, EVERYBODY].low == 0
    assert found["aa", FIRST, EVERYBODY].high >= 14


@given(registers(5))
def test_a_cell_is_what_the_figure_says(register: dict[int, list[Telling]]) -> None:
    """Law 4: one number, whichever way it is asked."""
    lines = [
        PersonLine(line.number, line.records, line.timeline, line.movements, {"power": StandingValue("aa")})
        for line in lines_of(register)
    ]
    found = returns(lines, (), ["aa"])
    for when in by_phase(lines):
        if when.exchange and when.phase:
            query = FigureQuery("returned", exchange=when.exchange, phase=when.phase, power="aa")
            figure = evaluate(query, lines)
            cell = found.get(("aa", when, EVERYBODY), Cell())
            assert (cell.value, cell.low) == (figure.value, figure.low)
            assert cell.high <= figure.high
    rows = [cell.value for (_power, when, category), cell in found.items() if when != EVER and category == EVERYBODY]
    assert sum(rows) == found.get(("aa", EVER, EVERYBODY), Cell()).value


@pytest.mark.parametrize("monthly", [False, True])
def test_nobody_back_is_an_empty_table(monthly: bool) -> None:
    assert returns([LINES[-1]], (), ["aa"], monthly=monthly) == {}


def crowd() -> tuple[list[PersonLine], Branches]:
    """Twenty-five who may all be one another: too many ways to count out; all came home in phase 2."""
    tied = [back(number, "2023-02-03", phase="2") for number in range(100, 125)]
    numbers = [line.number for line in tied]
    pairs = [(one, other) for one in numbers for other in numbers if one < other]
    [component] = components({line.number: line.records for line in tied}, pairs)
    assert component.capped
    return tied, branches(component, lambda _group: tied[0])


def test_law_5_people_tied_in_too_many_ways_to_count_out_may_be_anywhere_or_one() -> None:
    """Law 5: "an undecided link gives a figure a low and a high", where only such people came in a phase, too."""
    tied, too_many = crowd()
    found = returns([LINES[0], *tied], [too_many], ["aa"])
    assert found["aa", SECOND, EVERYBODY] == Cell(25, 0, 25)
    assert found["aa", FIRST, EVERYBODY] == Cell(1, 1, 26)
    figure = evaluate(FigureQuery("returned", exchange="X-1", phase="2", power="aa"), [LINES[0], *tied], [too_many])
    assert found["aa", SECOND, EVERYBODY].high >= figure.high


def test_law_10_the_order_of_tied_people_changes_no_range() -> None:
    """Law 10: "Same documents in any order, same partition (numbers aside) and account"."""
    tied, too_many = crowd()
    pair = [back(7, "2023-02-03", phase="3"), back(8, "2023-02-03", phase="3")]
    [both] = components({line.number: line.records for line in pair}, [(7, 8)])
    links = [too_many, branches(both, lambda _group: pair[0])]
    lines = [*LINES, *tied, *pair]
    assert returns(lines, links, ["aa"]) == returns(lines, links[::-1], ["aa"])
    assert returns(lines, links, ["aa"])["aa", When("X-1", "3"), EVERYBODY] == Cell(2, 1, 27)
