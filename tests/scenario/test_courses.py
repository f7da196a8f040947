"""The course of exchanges as entries: each reads without a fault, and a plan can be told from what became of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from byname.core.course.counts import read_count
from byname.core.course.course import State, read_exchange, slips
from byname.core.course.promises import read_mark, read_promise
from byname.core.course.proposals import read_answer, read_proposal
from byname.core.course.talks import read_talks
from byname.scenario import draw_shape
from tests.scenario.conftest import Write, Written

READERS: Mapping[str, Callable[[str, Mapping[str, Any]], Any]] = {
    "exchanges": read_exchange,
    "talks": read_talks,
    "proposals": read_proposal,
    "answers": read_answer,
    "promises": read_promise,
    "promise-marks": read_mark,
    "counts": read_count,
}


@pytest.fixture(scope="module", params=[None, 0, 3, 7])
def made(request: pytest.FixtureRequest, demo: Written, write: Write) -> Written:
    return demo if request.param is None else write(draw_shape(request.param))


def entries(made: Written) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads((made.out / "reference.json").read_text(encoding="utf-8"))
    return found


def body_of(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in {"code", "received"}}


@pytest.mark.parametrize("kind", list(READERS))
def test_every_entry_is_whole_but_for_what_all_means(kind: str, made: Written) -> None:
    """One side leaves open what becomes of those who do not want to return: that is said, and nothing else is."""
    problems = [
        problem for entry in entries(made)[kind] for problem in READERS[kind](entry["code"], body_of(entry)).problems
    ]
    assert all(kind == "proposals" and problem.where.endswith("definition") for problem in problems)


@pytest.mark.parametrize("kind", list(READERS))
def test_every_entry_has_a_code_of_its_own_and_is_known_by_the_day_of_the_account(kind: str, made: Written) -> None:
    found = entries(made)[kind]
    codes = [entry["code"] for entry in found]
    assert len(set(codes)) == len(codes) / (2 if kind == "exchanges" else 1) > 0
    assert all(entry["received"] <= made.shape.as_of.isoformat() for entry in found)


def test_an_exchange_is_known_as_a_plan_and_then_as_what_became_of_it(made: Written) -> None:
    versions = defaultdict(list)
    for entry in entries(made)["exchanges"]:
        versions[entry["code"]].append(entry)
    for exchange in made.shape.exchanges:
        plan, done = versions[exchange.code]
        assert plan["received"] < done["received"]
        assert (plan["state"], done["state"] == "called-off") == ("planned", bool(exchange.called_off))
        days = {phase["code"]: phase["day"] for phase in done["phases"] if phase["state"] == "carried-out"}
        assert days == {phase.code: phase.day.isoformat() for phase in exchange.phases}


def test_a_phase_that_slipped_and_one_called_off_show_between_the_versions(demo: Written) -> None:
    moved, off = set(), set()
    versions = defaultdict(list)
    for entry in entries(demo)["exchanges"]:
        versions[entry["code"]].append(read_exchange(entry["code"], body_of(entry)).value)
    for code, both in versions.items():
        for slip in slips(enumerate(both)):
            if slip.before is not None and slip.moved:
                moved.add((code, slip.code))
            if slip.phase is not None and slip.phase.state is State.CALLED_OFF:
                off.add((code, slip.code))
    assert moved == {(item.code, phase.code) for item in demo.shape.exchanges for phase in item.phases if phase.planned}
    assert off == {(item.code, phase.code) for item in demo.shape.exchanges for phase in item.called_off}
    assert moved
    assert off


def test_the_two_sides_number_exchanges_differently(demo: Written) -> None:
    """ "number as each source counts it (they differ: all kept)"."""
    found = [read_exchange(entry["code"], body_of(entry)).value for entry in entries(demo)["exchanges"]]
    assert any(exchange.numbers_differ for exchange in found)
    assert any(len(exchange.numbers) == 1 for exchange in found)
    assert {exchange.track for exchange in found} >= {"numbered", "outside"}
    assert len({exchange.track for exchange in found}) == 3


def test_talks_proposals_answers_and_marks_lead_to_one_another(made: Written) -> None:
    found = entries(made)
    codes = {kind: {entry["code"] for entry in found[kind]} for kind in READERS}
    assert {entry["talks"] for kind in ("exchanges", "proposals") for entry in found[kind]} <= codes["talks"] | {""}
    assert {entry["exchange"] for kind in ("proposals", "counts") for entry in found[kind]} <= codes["exchanges"] | {""}
    assert {entry["proposal"] for entry in found["answers"]} <= codes["proposals"]
    assert {entry["counter"] for entry in found["answers"]} <= codes["proposals"] | {""}
    assert {entry["promise"] for entry in found["promise-marks"]} <= codes["promises"]


def test_every_source_is_a_source_of_the_register(made: Written) -> None:
    found = entries(made)
    known = {source["code"] for source in found["sources"]}
    told = {entry["source"] for kind in READERS if kind != "exchanges" for entry in found[kind]}
    numbers = {each["source"] for entry in found["exchanges"] for each in entry["numbers"]}
    assert told | numbers <= known
