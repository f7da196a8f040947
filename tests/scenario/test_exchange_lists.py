"""The lists in the course of exchanges: who stands in which, in whose hand, and what the register makes of their columns."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from byname.core.columns import propose_mapping
from byname.core.exchanges.roles import ListRole
from byname.core.fields import FIELD_OF
from byname.formats import open_table
from byname.scenario import Shape, draw_shape
from byname.scenario.exchange_lists import REASONS
from byname.scenario.scaling import scaled_shape
from tests.scenario.conftest import Written
from tests.scenario.listed import Listed, listed
from tests.scenario.lists import documents, rows_of

ROLES = {role.value for role in ListRole}


@pytest.fixture(scope="module", params=[None, 0, 5])
def made(request: pytest.FixtureRequest, default_shape: Shape) -> Listed:
    return listed(scaled_shape(default_shape, 900) if request.param is None else draw_shape(request.param))


def test_every_role_occurs_in_both_directions(demo: Written) -> None:
    found = {(document["role"], document["power"]) for document in documents(demo)}
    powers = {power.code for power in demo.shape.powers}
    assert {(role, power) for role in ROLES - {"declined"} for power in powers} <= found
    assert "declined" in {role for role, _ in found}


def test_lists_of_exchanges_are_no_evidence_but_acts_and_offers_of_the_holder_are(demo: Written) -> None:
    """An exchange list tells no event; by its own word a holder holds whom it offers."""
    kinds = {(document["role"], document["source"].partition("-")[2], document["kind"]) for document in documents(demo)}
    for role, source, kind in kinds:
        if role == "handed-over":
            assert kind == "handover-act"
        elif (role, source) == ("offered", "bureau"):
            assert kind == "captive-list"
        elif role:
            assert kind == "exchange-list"


def test_rows_of_exchange_lists_tell_nothing(demo: Written) -> None:
    kinds = {document["file"]: document["kind"] for document in documents(demo)}
    assert not any(row["tells"] for row in demo.table("rows") if kinds[row["file"]] == "exchange-list")


def test_the_volume_stays_in_bounds(demo: Written) -> None:
    added = sum(document["role"] not in {"", "handed-over"} for document in documents(demo))
    rows = Counter(row["role"] for row in demo.table("listings"))
    assert added < 200
    assert sum(number for role, number in rows.items() if role != "handed-over") < 9_000


def test_nobody_is_asked_for_before_some_source_named_them(made: Listed) -> None:
    known: dict[str, date] = {}
    for plan in made.sources:
        for entry in plan.entries:
            known[entry.person] = min(plan.received, known.get(entry.person, plan.received))
    for plan in made.plans("requested"):
        assert all(known[entry.person] <= plan.day for entry in plan.entries)


def test_who_is_asked_for_is_asked_for_once_in_a_list_and_now_and_then_again(made: Listed) -> None:
    times: Counter[str] = Counter()
    for plan in made.plans("requested"):
        named = [entry.person for entry in plan.entries]
        assert len(set(named)) == len(named)
        times.update(named)
    assert max(times.values()) > 1


def test_a_refusal_answers_the_request_before_it(made: Listed) -> None:
    """The request for the exchange in focus is answered by that exchange."""
    for plan in made.plans("refused"):
        asked = [each for each in made.plans("requested") if (each.power, each.exchange) == (plan.power, "")]
        before = max((each for each in asked if each.day < plan.day), key=lambda each: each.day)
        assert {entry.person for entry in plan.entries} <= {entry.person for entry in before.entries}


def test_a_refusal_says_why_in_the_words_of_who_refuses(made: Listed) -> None:
    for plan in made.plans("refused"):
        assert plan.source == f"{plan.holder}-bureau"
        assert plan.lang == made.shape.power(plan.holder).language
        assert {entry.values["reason"] for entry in plan.entries} <= set(REASONS[plan.lang].values())


def test_already_returned_is_said_of_who_is_home(made: Listed) -> None:
    for plan in made.plans("refused"):
        for entry in plan.entries:
            if entry.values["reason"] == REASONS[plan.lang]["returned"]:
                stays = made.people[entry.person].captivities
                assert any(stay.end_kind == "returned" and (stay.end_day or plan.day) <= plan.day for stay in stays)


def test_one_request_is_never_answered(made: Listed) -> None:
    for power in made.shape.powers:
        asked = [plan for plan in made.plans("requested") if plan.power == power.code]
        answered = [plan for plan in made.plans("refused") if plan.power == power.code]
        assert len(answered) < len(asked)


def test_the_case_stands_in_every_list_that_says_so(made: Listed) -> None:
    case = made.lists.case
    assert case is not None
    asked = [plan.day for plan in made.plans("requested") for entry in plan.entries if entry.person == case.person.code]
    reasons = [
        entry.values["reason"]
        for plan in made.plans("refused")
        for entry in plan.entries
        if entry.person == case.person.code
    ]
    assert sorted(asked) == list(case.asked)
    assert len(reasons) == len(case.refused)
    assert set(reasons) <= {REASONS[lang]["not-held"] for lang in REASONS}


def test_an_agreed_list_says_for_which_day_and_holds_whom_the_agreement_names(made: Listed) -> None:
    plans = {(plan.exchange, plan.phase, plan.power): plan for plan in made.plans("agreed")}
    for each in made.lists.agreements:
        plan = plans.get((each.exchange.code, each.phase.code, each.power))
        named = {person.code for person, _ in each.agreed}
        assert ({entry.person for entry in plan.entries} if plan else set()) == named
        assert plan is None or (plan.on, plan.full, plan.day) == (each.planned, True, each.made)


def test_who_was_brought_came_or_declined(made: Listed) -> None:
    for each in made.lists.agreements:
        for plan in made.plans("brought"):
            if (plan.exchange, plan.phase, plan.power) == (each.exchange.code, each.phase.code, each.power):
                wanted = {person.code for person, _ in (*each.came, *each.declined)}
                assert {entry.person for entry in plan.entries} == wanted


def test_acts_say_in_whose_place_somebody_came(made: Listed) -> None:
    instead = {
        (each.exchange.code, each.phase.code, code): person.code
        for each in made.lists.agreements
        for code, person in each.instead.items()
    }
    acts = [plan for plan in made.sources if plan.layout == "act"]
    found = {(plan.exchange, plan.phase, entry.person): entry.instead for plan in acts for entry in plan.entries}
    assert {place: other for place, other in found.items() if other} == instead
    assert {plan.role for plan in acts} == {"handed-over"}


def test_whom_a_holder_offers_it_holds_and_nobody_had_confirmed(made: Listed) -> None:
    confirmed: dict[str, date] = {}
    for plan in made.sources:
        if plan.layout in {"detaining", "agency"}:
            for entry in plan.entries:
                confirmed[entry.person] = min(plan.received, confirmed.get(entry.person, plan.received))
    for plan in made.plans("offered"):
        for entry in plan.entries:
            stay = made.people[entry.person].captivities[entry.captivity]
            assert stay.holds_on(plan.day)
            assert (stay.exchange, stay.end_kind) == (plan.exchange, "returned")
            assert confirmed.get(entry.person, date.max) > plan.day


def test_about_two_in_five_of_those_home_were_never_confirmed_before(demo: Written) -> None:
    values = {row["key"]: int(row["value"]) for row in demo.table("totals")}
    never = sum(values[f"never-confirmed/power:{power.code}"] for power in demo.shape.powers)
    home = sum(event["kind"] == "returned" for event in demo.table("events"))
    assert never / home == pytest.approx(0.4, abs=0.04)


def test_a_row_carries_enough_to_know_whom_it_means(demo: Written) -> None:
    rows = [row for _, row, _ in rows_of(demo, "exchange-list")]
    births = sum(bool(row.get("Дата народження") or row.get("Дата рождения")) for row in rows)
    units = sum(bool(row.get("Військова частина") or row.get("Воинская часть")) for row in rows)
    assert births / len(rows) > 0.95
    assert units / len(rows) > 0.75


def test_the_register_knows_every_column_of_every_list_of_exchanges(small: Written) -> None:
    for document in documents(small):
        if not document["role"]:
            continue
        with (small.out / document["file"]).open("rb") as stream:
            mapping = propose_mapping(list(open_table(stream, name=document["file"]).rows)[:80])
        assert not mapping.unknown, document["file"]
        found = set(mapping.columns.values())
        assert found <= set(FIELD_OF)
        assert ("reason" in found) == (document["role"] == "refused")
        assert ("instead_of" in found) == (document["role"] in {"brought", "handed-over"})


def test_the_same_seed_gives_the_same_lists(made: Listed) -> None:
    again = listed(made.shape)
    assert [(plan.file, plan.entries) for plan in again.lists.plans] == [
        (plan.file, plan.entries) for plan in made.lists.plans
    ]
