"""The truth tables agree with one another and tell when each event first became known."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

from byname.scenario.entries import Entry
from byname.scenario.listings import ListPlan
from byname.scenario.truth import first_told
from tests.scenario.conftest import Written
from tests.scenario.lists import documents


@pytest.mark.parametrize("name", ["events", "rows"])
def test_every_person_of_a_table_stands_in_the_table_of_persons(name: str, demo: Written) -> None:
    """Or in that of the strangers, whom one published list names and nobody ever knew."""
    known = {row["person"] for table in ("persons", "strangers") for row in demo.table(table)}
    assert {row["person"] for row in demo.table(name)} <= known


def test_a_returned_person_has_the_day_exchange_and_phase_of_the_event(demo: Written) -> None:
    last = {event["person"]: event for event in demo.table("events") if event["kind"] == "returned"}
    for row in demo.table("persons"):
        if row["end_kind"] == "returned":
            event = last[row["person"]]
            assert (row["end_day"], row["exchange"], row["phase"]) == (event["day"], event["exchange"], event["phase"])


def test_who_was_never_taken_has_no_capture(demo: Written) -> None:
    captured = {event["person"] for event in demo.table("events") if event["kind"] == "captured"}
    never = {row["person"] for row in demo.table("persons") if row["captivities"] == "0"}
    assert never
    assert not never & captured


def test_the_first_telling_is_the_receipt_of_the_first_document_that_tells_it(demo: Written) -> None:
    received = {document["file"]: document["received"] for document in documents(demo)}
    told: dict[str, list[str]] = defaultdict(list)
    for row in demo.table("rows"):
        if "returned" in row["tells"].split(";"):
            told[row["person"]].append(received[row["file"]])
    first: dict[str, str] = {}
    for event in demo.table("events"):
        if event["kind"] == "returned":
            first.setdefault(event["person"], event["first_told"])
    assert first == {person: min(days) for person, days in told.items()}


def test_a_reported_death_stands_apart_from_a_certified_one(demo: Written) -> None:
    """Law 7: a reported death changes nobody's place in the account."""
    deaths = [event for event in demo.table("events") if event["kind"] == "died"]
    kinds = {(bool(event["first_told"]), bool(event["first_reported"])) for event in deaths}
    assert {(True, False), (False, True), (True, True)} <= kinds
    assert not any(event["first_reported"] for event in demo.table("events") if event["kind"] != "died")


def test_nothing_is_told_before_it_happened(demo: Written) -> None:
    assert all(event["day"] <= event["first_told"] for event in demo.table("events") if event["first_told"])


def test_totals_have_keys_of_their_own(demo: Written) -> None:
    keys = [row["key"] for row in demo.table("totals")]
    assert len(set(keys)) == len(keys)


def test_statuses_add_up_to_everyone(demo: Written) -> None:
    """Taken = held + returned + released + escaped + in a third state + dead, for each power."""
    values = {row["key"]: int(row["value"]) for row in demo.table("totals")}
    for power in demo.shape.powers:
        persons = sum(row["power"] == power.code for row in demo.table("persons"))
        parts = [value for key, value in values.items() if key.endswith(f"/power:{power.code}") and "@" in key]
        assert sum(parts) == persons


def test_a_cohort_s_parts_sum_to_its_whole(demo: Written) -> None:
    values = {row["key"]: int(row["value"]) for row in demo.table("totals")}
    for cohort in ("plant", "brigade"):
        mine = {
            key.split("@")[0]: value
            for key, value in values.items()
            if key.endswith(f"/cohort:{cohort}") and "@" in key
        }
        assert mine.pop("taken") == sum(mine.values())


def test_the_truth_says_that_it_is_made_up(small: Written) -> None:
    """Law 12: whatever is made up says so in every output."""
    assert "none of these people" in (small.truth / "MADE_UP.txt").read_text(encoding="utf-8")


def test_some_reported_deaths_are_false(demo: Written) -> None:
    """Death is reversible: witnesses reported one, the person lives."""
    status = {row["person"]: row["status"] for row in demo.table("persons")}
    false = [row["person"] for row in demo.table("rows") if row["tells"] == "false-death"]
    assert false
    assert all(status[person] != "died" for person in false)


def plan(received: date, *tells: tuple[str, str], degree: str = "") -> ListPlan:
    """A list of entries, each a person and what is told of that person's first captivity."""
    made = ListPlan("own", "uk", "s", "missing-list", received, received, "lod", "kes", "utf-8", degree=degree)
    made.entries += [Entry(person, {}, told.split()) for person, told in tells]
    return made


DAYS = [date(2023, 1, day) for day in (1, 2, 3)]


@pytest.mark.parametrize(
    ("plans", "told"),
    [
        ([], {}),
        ([plan(DAYS[1], ("P1", "held"))], {("P1", 0, "held"): DAYS[1]}),
        ([plan(DAYS[1], ("P1", "held")), plan(DAYS[0], ("P1", "held"))], {("P1", 0, "held"): DAYS[0]}),
        ([plan(DAYS[0], ("P1", "held")), plan(DAYS[2], ("P1", "held"))], {("P1", 0, "held"): DAYS[0]}),
        (
            [plan(DAYS[0], ("P1", "held captured"))],
            {("P1", 0, "held"): DAYS[0], ("P1", 0, "captured"): DAYS[0]},
        ),
        (
            [plan(DAYS[0], ("P1", "held"), ("P2", "sought"))],
            {("P1", 0, "held"): DAYS[0], ("P2", 0, "sought"): DAYS[0]},
        ),
        ([plan(DAYS[0], ("P1", ""))], {}),
        ([plan(DAYS[0], ("P1", "died"), degree="reported")], {("P1", 0, "died-reported"): DAYS[0]}),
        ([plan(DAYS[0], ("P1", "died"), degree="certified")], {("P1", 0, "died"): DAYS[0]}),
        ([plan(DAYS[0], ("P1", "seen"), degree="reported")], {("P1", 0, "seen"): DAYS[0]}),
    ],
)
def test_an_event_is_first_told_by_the_document_received_first(
    plans: list[ListPlan], told: dict[tuple[str, int, str], date]
) -> None:
    assert first_told(plans) == told


def test_two_captivities_are_told_apart() -> None:
    made = plan(DAYS[0], ("P1", "held"), ("P1", "held"))
    made.entries[1].captivity = 1
    assert set(first_told([made])) == {("P1", 0, "held"), ("P1", 1, "held")}
