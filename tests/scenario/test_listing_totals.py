"""Totals of lists, counted again from the truth tables by other means than the generator's own."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from byname.scenario import draw_shape
from tests.scenario.conftest import Write, Written


@pytest.fixture(scope="module", params=[None, 3])
def made(request: pytest.FixtureRequest, demo: Written, write: Write) -> Written:
    return demo if request.param is None else write(draw_shape(request.param))


def totals(made: Written) -> dict[str, int]:
    return {row["key"]: int(row["value"]) for row in made.table("totals")}


def listed(made: Written, role: str) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in made.table("listings"):
        if row["role"] == role:
            found[row["exchange"], row["power"]].add(row["person"])
    return found


def came(made: Written) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for event in made.table("events"):
        if event["kind"] == "returned":
            found[event["exchange"], event["of_power"]].add(event["person"])
    return found


def test_agreed_against_come_follows_from_the_lists_and_the_events(made: Written) -> None:
    values, agreed, home = totals(made), listed(made, "agreed"), came(made)
    for exchange in made.shape.exchanges:
        for power in made.shape.powers:
            key, place = f"exchange:{exchange.code}/power:{power.code}", (exchange.code, power.code)
            assert values[f"agreed/{key}"] == len(agreed[place])
            assert values[f"agreed-not-come/{key}"] == len(agreed[place] - home[place])
            assert values[f"came-not-agreed/{key}"] == len(home[place] - agreed[place])
            assert values[f"withdrawn/{key}"] == len(listed(made, "withdrawn")[place])
            assert values[f"declined/{key}"] == len(listed(made, "declined")[place])


def test_what_was_agreed_and_what_came_balance(made: Written) -> None:
    """agreed - did not come + came though not agreed = came."""
    values, home = totals(made), came(made)
    for exchange in made.shape.exchanges:
        for power in made.shape.powers:
            key = f"exchange:{exchange.code}/power:{power.code}"
            sums = values[f"agreed/{key}"] - values[f"agreed-not-come/{key}"] + values[f"came-not-agreed/{key}"]
            assert sums == len(home[exchange.code, power.code])


def test_how_often_somebody_was_asked_for_adds_up_to_who_was(made: Written) -> None:
    values = totals(made)
    for power in made.shape.powers:
        times = Counter(
            row["person"] for row in made.table("listings") if (row["role"], row["power"]) == ("requested", power.code)
        )
        assert values[f"asked/power:{power.code}"] == len(times)
        for often, number in Counter(times.values()).items():
            assert values[f"asked-times:{often}/power:{power.code}"] == number


def test_first_units_of_the_focus_are_those_that_the_shape_demands(made: Written) -> None:
    shape = made.shape
    key = f"first-units/exchange:{shape.focus.exchange}/power:{shape.plant.power}"
    assert totals(made)[key] == shape.focus.first_units


def test_over_three_years_is_another_question_than_taken_in_a_year(demo: Written) -> None:
    """ "over 300 since 2022 (and how many over three years on 25 May 2025: another question)"."""
    shape, values = demo.shape, totals(demo)
    last = max(phase.day for phase in shape.focus_exchange.phases)
    key = f"exchange:{shape.focus.exchange}/power:{shape.plant.power}"
    since = date(last.year - 3, last.month, last.day).isoformat()
    taken = {(e["person"], e["captivity"]): e["day"] for e in demo.table("events") if e["kind"] == "captured"}
    here = [
        taken[e["person"], e["captivity"]]
        for e in demo.table("events")
        if (e["kind"], e["exchange"], e["of_power"]) == ("returned", shape.focus.exchange, shape.plant.power)
    ]
    assert values[f"held-over:3y/day:{last}/{key}"] == sum(day <= since for day in here)
    assert values[f"taken-in:{shape.focus.held_since_year}/{key}"] == shape.focus.held_since
    assert values[f"held-over:3y/day:{last}/{key}"] < shape.focus.held_since


def test_branches_add_up_to_the_soldiers_of_the_focus(made: Written) -> None:
    shape = made.shape
    parts = [value for key, value in totals(made).items() if key.startswith("by-service:")]
    assert sum(parts) == sum(phase.military[shape.plant.power] for phase in shape.focus_exchange.phases)


def test_the_case_is_counted(demo: Written) -> None:
    values = totals(demo)
    assert (values["case/asked"], values["case/refused"]) == (demo.shape.case.asked, demo.shape.case.refused)


def test_the_definition_of_every_total_is_a_sentence_of_its_own(made: Written) -> None:
    assert all(row["definition"] for row in made.table("totals"))
