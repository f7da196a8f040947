"""Who stands in which list: what each source can know, on the day of its list and not before."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from byname.core.events import EventKind
from byname.scenario import Shape, draw_shape
from byname.scenario.fates import make_people
from byname.scenario.geography import World, build_world
from byname.scenario.listings import ListPlan, _camp_on, _camp_spans, plan_lists
from byname.scenario.people import Captivity, Person

Made = tuple[Shape, World, dict[str, Person], list[ListPlan]]


@pytest.fixture(scope="module", params=[0, 5])
def made(request: pytest.FixtureRequest) -> Made:
    shape = draw_shape(request.param)
    world = build_world(shape, Random(1))
    people = make_people(shape, world, Random(1))
    return shape, world, {person.code: person for person in people}, plan_lists(shape, world, people, Random(1))


def by_layout(made: Made, *layouts: str) -> list[ListPlan]:
    return [plan for plan in made[3] if plan.layout in layouts]


def test_no_list_is_empty_and_no_two_share_a_file(made: Made) -> None:
    plans = made[3]
    assert all(plan.entries for plan in plans)
    assert len({plan.file for plan in plans}) == len(plans)


def test_every_source_of_both_sides_makes_lists(made: Made) -> None:
    layouts = {(plan.layout, plan.power) for plan in made[3]}
    assert {
        (name, power) for name in ("own", "act", "detaining", "agency", "family") for power in ("lod", "kes")
    } <= layouts


def test_a_list_is_about_the_people_of_one_power(made: Made) -> None:
    people = made[2]
    for plan in made[3]:
        assert {people[entry.person].power for entry in plan.entries} == {plan.power}


def test_own_forces_and_families_write_their_language_and_the_detaining_power_its_own(made: Made) -> None:
    language = {power.code: power.language for power in made[0].powers}
    for plan in made[3]:
        whose = plan.holder if plan.layout == "detaining" else plan.power
        assert plan.lang == ("en" if plan.source == "agency" else language[whose])


def test_each_kind_of_source_has_its_kind_of_file(made: Made) -> None:
    encodings: dict[str, set[str]] = defaultdict(set)
    for plan in made[3]:
        encodings[plan.layout].add(plan.encoding)
    assert encodings["own"] == {"xlsx"}
    assert encodings["act"] == {"xlsx", "utf-8-sig"}
    assert encodings["detaining"] == {"cp1251"}
    assert encodings["agency"] == encodings["family"] == {"utf-8"}


def test_who_stands_in_a_list_of_the_detaining_power_is_held_on_its_day(made: Made) -> None:
    people = made[2]
    for plan in by_layout(made, "detaining", "agency"):
        for entry in plan.entries:
            assert people[entry.person].captivities[entry.captivity].holds_on(plan.day)


def test_nobody_is_listed_before_being_taken_or_missing(made: Made) -> None:
    people = made[2]
    for plan in made[3]:
        for entry in plan.entries:
            person = people[entry.person]
            since = person.captivities[entry.captivity].captured if person.captivities else person.missing
            assert since <= plan.day


def test_every_captivity_has_a_row_that_gets_unit_place_and_day_right(made: Made) -> None:
    """Else membership of a cohort could not be exact, however well rows are linked."""
    anchors = {(entry.person, entry.captivity) for plan in made[3] for entry in plan.entries if entry.anchor}
    wanted = {(person.code, index) for person in made[2].values() for index in range(len(person.captivities))}
    assert anchors == wanted


def test_an_anchor_says_the_place_and_tells_the_capture(made: Made) -> None:
    _, world, people, plans = made
    for plan in plans:
        for entry in plan.entries:
            if entry.anchor:
                stay = people[entry.person].captivities[entry.captivity]
                names = {name.text for name in world.places[stay.place].names}
                assert entry.values["capture_place"] in names
                assert "captured" in entry.tells


def test_hidden_rows_stand_in_workbooks_of_own_forces_alone(made: Made) -> None:
    assert {plan.layout for plan in made[3] for entry in plan.entries if entry.hidden} <= {"own"}


def test_a_death_notice_is_certified_and_true(made: Made) -> None:
    people = made[2]
    for plan in by_layout(made, "deaths"):
        assert plan.degree == "certified"
        for entry in plan.entries:
            stay = people[entry.person].captivities[entry.captivity]
            assert (stay.end_kind, stay.end_day) == ("died", entry.values["death_date"])


def test_a_false_report_of_death_is_marked_as_false(made: Made) -> None:
    people = made[2]
    for plan in by_layout(made, "testimony"):
        for entry in plan.entries:
            died = people[entry.person].captivities[entry.captivity].end_kind == "died"
            assert ("death_date" in entry.values) <= ("died" in entry.tells or "false-death" in entry.tells)
            assert died or "died" not in entry.tells


def test_nobody_bears_witness_of_himself(made: Made) -> None:
    for plan in by_layout(made, "testimony"):
        for entry in plan.entries:
            witness = str(entry.values["witness"]).split()[0]
            assert witness, "every testimony has a witness"


def test_rows_tell_events_that_the_register_knows(made: Made) -> None:
    kinds = {kind.value for kind in EventKind}
    assert {tell for plan in made[3] for entry in plan.entries for tell in entry.tells} - {"false-death"} <= kinds


def test_escapes_releases_and_third_states_are_told_by_own_forces(made: Made) -> None:
    told = {tell for plan in by_layout(made, "own") for entry in plan.entries for tell in entry.tells}
    ends = {stay.end_kind for person in made[2].values() for stay in person.captivities}
    assert told & {"escaped", "released", "third-state"} <= ends


def test_everything_is_received_by_the_day_of_the_account(made: Made) -> None:
    assert all(plan.day <= plan.received <= made[0].as_of for plan in made[3])


def test_no_list_is_made_after_the_day_of_the_account() -> None:
    shape = draw_shape(5)
    last = max(phase.day for exchange in shape.exchanges for phase in exchange.phases)
    shorter = replace(shape, as_of=last + timedelta(days=1))
    world = build_world(shorter, Random(1))
    plans = plan_lists(shorter, world, make_people(shorter, world, Random(1)), Random(1))
    assert max(plan.day for plan in plans) <= last + timedelta(days=1)


def test_the_first_list_of_own_forces_is_full_and_additions_are_not(made: Made) -> None:
    shape = made[0]
    for plan in by_layout(made, "own"):
        assert plan.full is (plan.day in shape.documents.own_full)


@pytest.mark.parametrize(
    ("layout", "source", "encoding", "exchange", "phase", "file"),
    [
        ("own", "lod-forces", "xlsx", "", "", "lists/2023-01-02-lod-forces-own-lod.xlsx"),
        ("act", "lod-acts", "utf-8-sig", "X-25", "1", "lists/2023-01-02-lod-acts-act-lod-x-25-1.csv"),
        ("act", "lod-acts", "xlsx", "E-1", "2", "lists/2023-01-02-lod-acts-act-lod-e-1-2.xlsx"),
        ("detaining", "kes-bureau", "cp1251", "", "", "lists/2023-01-02-kes-bureau-detaining-lod.csv"),
        ("agency", "agency", "utf-8", "", "", "lists/2023-01-02-agency-agency-lod.csv"),
    ],
)
def test_a_file_is_named_by_day_source_kind_and_whose_people(
    layout: str, source: str, encoding: str, exchange: str, phase: str, file: str
) -> None:
    day = date(2023, 1, 2)
    plan = ListPlan(layout, "uk", source, "", day, day, "lod", "kes", encoding, exchange=exchange, phase=phase)
    assert plan.file == file


CAMPS = Captivity(
    date(2023, 1, 1),
    "p",
    ((date(2023, 1, 10), "a"), (date(2023, 3, 1), "b"), (date(2023, 5, 1), "c")),
    "returned",
    date(2023, 6, 1),
)


@pytest.mark.parametrize(
    ("day", "camp"),
    [
        (date(2023, 1, 9), ""),
        (date(2023, 1, 10), "a"),
        (date(2023, 2, 28), "a"),
        (date(2023, 3, 1), "b"),
        (date(2023, 4, 30), "b"),
        (date(2023, 5, 1), "c"),
        (date(2023, 5, 31), "c"),
    ],
)
def test_the_camp_on_a_day_is_the_last_one_moved_to(day: date, camp: str) -> None:
    assert _camp_on(CAMPS, day) == camp


def test_a_camp_lasts_from_its_day_to_before_the_next() -> None:
    assert _camp_spans(CAMPS, date(2025, 1, 1)) == [
        (date(2023, 1, 10), date(2023, 3, 1), "a"),
        (date(2023, 3, 1), date(2023, 5, 1), "b"),
        (date(2023, 5, 1), date(2023, 6, 1), "c"),
    ]


def test_the_last_camp_of_who_is_held_lasts_to_the_day_asked() -> None:
    held = replace(CAMPS, end_kind="", end_day=None)
    assert _camp_spans(held, date(2025, 1, 1))[-1] == (date(2023, 5, 1), date(2025, 1, 1), "c")


@pytest.mark.parametrize("layout", ["own", "act", "detaining", "agency", "family", "testimony", "deaths"])
def test_each_kind_of_list_takes_its_days_to_arrive(layout: str, made: Made) -> None:
    lag = {"own": 2, "act": 1, "detaining": 12, "agency": 6, "family": 3, "testimony": 7, "deaths": 9}[layout]
    for plan in by_layout(made, layout):
        assert plan.received == min(plan.day + timedelta(days=lag), made[0].as_of)


@pytest.mark.parametrize(
    ("layout", "kind"),
    [
        ("own", "missing-list"),
        ("act", "handover-act"),
        ("detaining", "captive-list"),
        ("agency", "confirmation"),
        ("family", "missing-list"),
        ("testimony", "testimony"),
        ("deaths", "death-notice"),
    ],
)
def test_each_kind_of_list_is_one_kind_of_document(layout: str, kind: str, made: Made) -> None:
    assert {plan.kind for plan in by_layout(made, layout)} <= {kind}


def test_whoever_a_list_of_families_names_has_an_applicant_with_a_number_of_no_country(made: Made) -> None:
    for plan in by_layout(made, "family"):
        for entry in plan.entries:
            assert str(entry.values["phone"]).startswith("+999 ")
            assert len(str(entry.values["kin"]).split()) == 3


def test_an_act_and_a_notice_of_death_name_nobody_twice(made: Made) -> None:
    for plan in by_layout(made, "act", "deaths"):
        people = [entry.person for entry in plan.entries]
        assert len(set(people)) == len(people)


def test_who_testifies_came_home_before_the_day_of_the_list(made: Made) -> None:
    ends = [stay.end_day for person in made[2].values() for stay in person.captivities if stay.end_kind == "returned"]
    home = min(day for day in ends if day is not None)
    assert all(plan.day > home for plan in by_layout(made, "testimony"))
