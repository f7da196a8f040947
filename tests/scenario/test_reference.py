"""Reference data: codes that hold together, days on which they became known, cohorts by written criteria."""

from __future__ import annotations

import json
from typing import Any

import pytest

from byname.core.events import SourceKind
from tests.scenario.conftest import Written
from tests.scenario.lists import documents


@pytest.fixture(scope="module")
def reference(small: Written) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((small.out / "reference.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("kind", ["powers", "sources", "units", "places", "cohorts", "exchanges"])
def test_every_entry_has_a_code_of_its_own_and_a_day_of_receipt(kind: str, reference: dict[str, Any]) -> None:
    entries = reference[kind]
    assert len({entry["code"] for entry in entries}) == len(entries) > 0
    assert all(entry["received"] for entry in entries)


def test_it_says_that_it_is_made_up(reference: dict[str, Any]) -> None:
    assert reference["made_up"] is True
    assert "none of these people" in reference["note"]


def test_sources_are_of_known_kinds_and_reliabilities(reference: dict[str, Any]) -> None:
    for source in reference["sources"]:
        assert SourceKind(source["kind"])
        assert 1 <= source["reliability"] <= 5


def test_every_document_has_a_known_source(reference: dict[str, Any], small: Written) -> None:
    known = {source["code"] for source in reference["sources"]}
    assert {document["source"] for document in documents(small)} <= known


def test_parents_of_units_and_places_exist(reference: dict[str, Any]) -> None:
    units = {unit["code"] for unit in reference["units"]}
    places = {place["code"] for place in reference["places"]}
    assert {parent["code"] for unit in reference["units"] for parent in unit["parents"]} <= units
    assert {place["parent"] for place in reference["places"]} - {""} <= places


def test_one_regiment_was_made_a_brigade_and_joined_a_corps(reference: dict[str, Any], small: Written) -> None:
    changed = [unit for unit in reference["units"] if any(name["from"] for name in unit["names"])]
    assert len(changed) == 1
    days = {(name["from"], name["to"]) for name in changed[0]["names"]}
    became = small.shape.brigade.became_brigade.isoformat()
    assert days == {("", became), (became, "")}
    assert [parent["from"] for parent in changed[0]["parents"]] == [small.shape.brigade.joined_corps.isoformat()]


def test_names_come_in_three_spellings(reference: dict[str, Any]) -> None:
    for entry in (*reference["units"], *reference["places"]):
        assert {name["lang"] for name in entry["names"]} == {"uk", "ru", "en"}


def test_no_two_units_share_a_name(reference: dict[str, Any]) -> None:
    """A name in a list leads to one unit, or the first returns of units could not be counted."""
    owners: dict[str, set[str]] = {}
    for unit in reference["units"]:
        for name in unit["names"]:
            owners.setdefault(name["text"], set()).add(unit["code"])
    assert all(len(codes) == 1 for codes in owners.values())


def test_the_cohorts_are_written_as_criteria(reference: dict[str, Any], small: Written) -> None:
    plant, brigade = reference["cohorts"]
    assert (plant["code"], brigade["code"]) == ("plant", "brigade")
    assert plant["criteria"]["captured_from"] <= small.shape.plant.captured_from.isoformat()
    assert plant["criteria"]["captured_to"] >= small.shape.plant.captured_to.isoformat()
    assert brigade["criteria"] == plant["criteria"] | {"units": brigade["criteria"]["units"]}


def test_exchanges_stand_with_their_phases(reference: dict[str, Any], small: Written) -> None:
    found = {item["code"]: [phase["day"] for phase in item["phases"]] for item in reference["exchanges"]}
    wanted = {item.code: [phase.day.isoformat() for phase in item.phases] for item in small.shape.exchanges}
    assert found == wanted
