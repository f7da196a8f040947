"""Every total holds, counted again from the truth tables by other means than the generator's own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from byname.scenario import Shape, ShapeError, draw_shape
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.given_names import Spelled
from byname.scenario.people import Captivity, FullName, Identity, Person
from byname.scenario.shape import Phase
from byname.scenario.totals import Total, check_totals, count_totals, status_on
from tests.scenario.conftest import Write, Written

ENDS = {"returned", "released", "escaped", "third-state", "died"}


def last_events(written: Written) -> dict[str, str]:
    """The last event of everyone that says how a captivity stands, by events.csv alone."""
    standing: dict[str, tuple[str, int]] = {}
    for event in written.table("events"):
        if event["kind"] in ENDS or event["kind"] in {"captured", "sought"}:
            key = (event["day"], int(event["captivity"]) * 2 + (event["kind"] in ENDS))
            if event["person"] not in standing or key[1] >= standing[event["person"]][1]:
                standing[event["person"]] = (event["kind"], key[1])
    return {person: "held" if kind == "captured" else kind for person, (kind, _) in standing.items()}


def cohort(written: Written, *, brigade: bool) -> set[str]:
    """Members by the written criteria: captured at the plant, and for the brigade of the regiment."""
    units = {row["person"]: row["unit"] for row in written.table("persons")}
    plant = plant_code(written)
    captured = {event["person"] for event in written.table("events") if event["place"] == plant}
    return {person for person in captured if not brigade or units[person].endswith("-regiment")}


def plant_code(written: Written) -> str:
    """The plant is the place where the most people were captured."""
    places = Counter(event["place"] for event in written.table("events") if event["kind"] == "captured")
    return places.most_common(1)[0][0]


def returns(written: Written) -> list[dict[str, str]]:
    return [event for event in written.table("events") if event["kind"] == "returned"]


def check_against_shape(written: Written) -> None:
    shape = written.shape
    standing = last_events(written)
    plant, brigade = cohort(written, brigade=False), cohort(written, brigade=True)
    home = {person for person, status in standing.items() if status == "returned"}
    assert (len(plant), len(plant & home)) == (shape.plant.taken, shape.plant.returned)
    assert (len(brigade), len(brigade & home)) == (shape.plant.brigade_taken, shape.plant.brigade_returned)
    check_phases(written)
    check_focus(written, plant)


def check_phases(written: Written) -> None:
    category = {row["person"]: row["category"] for row in written.table("persons")}
    found = Counter((e["exchange"], e["phase"], e["of_power"], category[e["person"]]) for e in returns(written))
    wanted: Counter[tuple[str, str, str, str]] = Counter()
    for exchange in written.shape.exchanges:
        for phase in exchange.phases:
            for name, numbers in (("military", phase.military), ("civilian", phase.civilians)):
                for power, number in numbers.items():
                    wanted[exchange.code, phase.code, power, name] = number
    assert found == +wanted


def check_focus(written: Written, plant: set[str]) -> None:
    shape, focus = written.shape, written.shape.focus
    persons = {row["person"]: row for row in written.table("persons")}
    here = [e for e in returns(written) if e["exchange"] == focus.exchange and e["of_power"] == shape.plant.power]
    soldiers = [persons[e["person"]] for e in here if persons[e["person"]]["category"] == "military"]
    assert sum(e["person"] in plant for e in here) == focus.plant
    assert sum(row["unit"].endswith("-regiment") for row in soldiers) == focus.brigade
    assert {row["rank_class"] for row in soldiers} <= set(focus.rank_classes)
    assert first_units(written, soldiers) == focus.first_units
    assert captured_in(written, here, focus.held_since_year) == focus.held_since


def first_units(written: Written, soldiers: list[dict[str, str]]) -> int:
    unit = {row["person"]: row["unit"] for row in written.table("persons")}
    start = min(phase.day for phase in written.shape.focus_exchange.phases).isoformat()
    before = {unit[event["person"]] for event in returns(written) if event["day"] < start}
    return len({row["unit"] for row in soldiers} - before)


def captured_in(written: Written, here: list[dict[str, str]], year: int) -> int:
    captured = {(e["person"], e["captivity"]): e["day"] for e in written.table("events") if e["kind"] == "captured"}
    return sum(captured[e["person"], e["captivity"]].startswith(str(year)) for e in here)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("drawn", range(3))
def test_every_total_of_a_drawn_shape_holds_by_the_events(drawn: int, seed: int, write: Write) -> None:
    check_against_shape(write(draw_shape(drawn), seed=seed))


def swapped(shape: Shape) -> Shape:
    """The same shape with the parties' roles swapped; each keeps its language."""
    first, second = (power.code for power in shape.powers)
    other = {first: second, second: first}

    def turn(numbers: Mapping[str, int]) -> dict[str, int]:
        return {other[code]: number for code, number in numbers.items()}

    def turned(phase: Phase) -> Phase:
        return replace(phase, military=turn(phase.military), civilians=turn(phase.civilians))

    return replace(
        shape,
        plant=replace(shape.plant, power=other[shape.plant.power]),
        others={other[code]: table for code, table in shape.others.items()},
        exchanges=tuple(replace(item, phases=tuple(map(turned, item.phases))) for item in shape.exchanges),
    )


@pytest.mark.parametrize("drawn", range(2))
def test_parties_may_be_swapped(drawn: int, write: Write) -> None:
    """Law 9: parties are data."""
    check_against_shape(write(swapped(draw_shape(drawn))))


def test_every_total_of_the_default_shape_holds_by_the_events(demo: Written) -> None:
    check_against_shape(demo)


def test_the_default_conflict_has_about_the_people_its_shape_says(demo: Written) -> None:
    assert len(demo.table("persons")) == demo.shape.people == demo.summary.people
    assert demo.shape.people == pytest.approx(6000, rel=0.02)


def test_equal_numbers_went_the_other_way_in_the_large_exchange(demo: Written) -> None:
    back = Counter(event["of_power"] for event in returns(demo) if event["exchange"] == demo.shape.focus.exchange)
    first, second = demo.shape.powers
    assert back[first.code] == back[second.code] > 900


def test_the_table_of_totals_says_what_was_demanded_and_that_it_holds(demo: Written) -> None:
    rows = [row for row in demo.table("totals") if row["demanded"]]
    assert len(rows) > 100
    assert all(row["value"] == row["demanded"] and row["definition"] for row in rows)


def test_nobody_comes_home_before_being_taken(demo: Written) -> None:
    days: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for event in demo.table("events"):
        days[event["person"], event["captivity"]][event["kind"]] = event["day"]
    for stay in days.values():
        ends = [stay[kind] for kind in ENDS if kind in stay]
        assert len(ends) <= 1
        assert all(stay["captured"] < end for end in ends)


def test_who_is_taken_again_is_free_between(demo: Written) -> None:
    stays: dict[str, dict[int, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for event in demo.table("events"):
        stays[event["person"]][int(event["captivity"])][event["kind"]] = event["day"]
    again = [stay for stay in stays.values() if len(stay) > 1]
    assert len(again) >= demo.shape.plant.twice
    assert all(stay[0]["returned"] < stay[1]["captured"] for stay in again)


def test_a_missed_demand_is_named() -> None:
    with pytest.raises(ShapeError, match=r"returned/cohort:plant.*7 demanded, 6 made") as caught:
        check_totals((Total("returned/cohort:plant", 6, "", 7),))
    assert caught.value.total == "returned/cohort:plant"


def test_a_total_without_a_demand_is_only_counted() -> None:
    check_totals((Total("held", 6, ""),))


def somebody(*stays: Captivity) -> Person:
    word = Spelled("а", "а")
    identity = Identity(FullName(word, word, word), "m", date(1990, 1, 1), "", "")
    return Person("P1", "lod", "military", "private", ("", "", ""), "u", identity, stays, date(2023, 1, 1))


TWICE = (
    Captivity(date(2023, 1, 1), "p", (), "returned", date(2023, 6, 1)),
    Captivity(date(2024, 1, 1), "p", ()),
)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2022, 12, 31), ""),
        (date(2023, 1, 1), "held"),
        (date(2023, 5, 31), "held"),
        (date(2023, 6, 1), "returned"),
        (date(2023, 12, 31), "returned"),
        (date(2024, 1, 1), "held"),
    ],
)
def test_the_last_captivity_begun_gives_the_status(day: date, status: str) -> None:
    assert status_on(somebody(*TWICE), day) == status


def test_who_was_never_taken_is_sought_from_the_day_of_disappearance() -> None:
    assert [status_on(somebody(), date(2023, 1, day)) for day in (1, 2)] == ["sought", "sought"]
    assert status_on(somebody(), date(2022, 12, 31)) == ""


def test_counting_sees_a_person_too_many(default_shape: Shape) -> None:
    shape = draw_shape(1)
    people = make_people(shape, build_world(shape, Random(1)), Random(1))
    wrong = replace(shape, plant=replace(shape.plant, returned=shape.plant.returned - 1))
    with pytest.raises(ShapeError, match="returned@"):
        check_totals(count_totals(wrong, people))


@pytest.mark.parametrize("kind", ["returned", "released", "escaped", "third-state", "died"])
def test_an_end_gives_the_status_from_its_day_on(kind: str) -> None:
    person = somebody(Captivity(date(2023, 1, 1), "p", (), kind, date(2023, 6, 1)))
    days = (date(2022, 12, 31), date(2023, 1, 1), date(2023, 5, 31), date(2023, 6, 1), date(2030, 1, 1))
    assert [status_on(person, day) for day in days] == ["", "held", "held", kind, kind]


def test_who_was_taken_and_released_on_one_day_is_released() -> None:
    day = date(2023, 1, 1)
    assert status_on(somebody(Captivity(day, "p", (), "released", day)), day) == "released"


def test_a_captivity_without_end_holds_to_any_day() -> None:
    assert status_on(somebody(Captivity(date(2023, 1, 1), "p", ())), date(2099, 1, 1)) == "held"


@pytest.fixture(scope="module")
def totals() -> tuple[Shape, dict[str, Total]]:
    shape = draw_shape(2)
    people = make_people(shape, build_world(shape, Random(1)), Random(1))
    return shape, {total.key: total for total in count_totals(shape, people)}


def test_every_place_of_every_phase_is_demanded(totals: tuple[Shape, dict[str, Total]]) -> None:
    shape, found = totals
    for exchange in shape.exchanges:
        for phase in exchange.phases:
            for power, number in phase.military.items():
                key = f"returned/exchange:{exchange.code}/power:{power}/phase:{phase.code}/category:military"
                assert (found[key].value, found[key].demanded) == (number, number)


def test_parts_of_an_exchange_sum_to_its_whole(totals: tuple[Shape, dict[str, Total]]) -> None:
    shape, found = totals
    for exchange in shape.exchanges:
        for power in shape.powers:
            key = f"returned/exchange:{exchange.code}/power:{power.code}"
            parts = [total.value for name, total in found.items() if name.startswith(f"{key}/phase:")]
            assert sum(parts) == found[key].value


@pytest.mark.parametrize("cohort", ["plant", "brigade"])
def test_a_cohort_is_wholly_told_by_its_statuses(cohort: str, totals: tuple[Shape, dict[str, Total]]) -> None:
    """Taken = held + returned + released + escaped + in a third state + dead."""
    shape, found = totals
    names = ("held", "returned", "released", "escaped", "third-state", "died")
    whole = found[f"taken@{shape.as_of}/cohort:{cohort}"].value
    assert sum(found[f"{name}@{shape.as_of}/cohort:{cohort}"].value for name in names) == whole


def test_nobody_outside_the_wanted_ranks_comes_home_in_the_focus(totals: tuple[Shape, dict[str, Total]]) -> None:
    assert [total.value for key, total in totals[1].items() if key.endswith("/other-ranks")] == [0]


def test_every_total_says_in_words_what_it_counts(totals: tuple[Shape, dict[str, Total]]) -> None:
    assert all(len(total.definition.split()) > 4 for total in totals[1].values())


@pytest.mark.parametrize(("value", "demanded"), [(0, 1), (1, 0), (5, 6), (6, 5)])
def test_any_difference_to_a_demand_is_refused(value: int, demanded: int) -> None:
    with pytest.raises(ShapeError, match=f"{demanded} demanded, {value} made"):
        check_totals((Total("a", 1, "", 1), Total("b", value, "", demanded)))
