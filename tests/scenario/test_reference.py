"""Reference data: codes that hold together, days on which they became known, cohorts by written criteria."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from byname.core.events import SourceKind
from byname.scenario import Shape
from byname.scenario.geography import build_world
from byname.scenario.reference import reference_data
from tests.scenario.conftest import Written
from tests.scenario.lists import documents


@pytest.fixture(scope="module")
def reference(small: Written) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((small.out / "reference.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("kind", ["powers", "sources", "units", "places", "cohorts"])
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


def cohorts_of(shape: Shape, captured_from: date, captured_to: date) -> list[dict[str, Any]]:
    plant = replace(shape.plant, captured_from=captured_from, captured_to=captured_to)
    data = reference_data(replace(shape, plant=plant), build_world(shape, Random(1)))
    found = data["cohorts"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("captured_from", "captured_to", "first", "last"),
    [
        (date(2022, 5, 16), date(2022, 5, 21), "2022-05-01", "2022-06-01"),
        (date(2022, 5, 1), date(2022, 6, 1), "2022-05-01", "2022-06-01"),
        (date(2022, 4, 30), date(2022, 5, 2), "2022-04-01", "2022-06-01"),
        (date(2022, 12, 20), date(2023, 1, 1), "2022-12-01", "2023-01-01"),
        (date(2022, 12, 20), date(2022, 12, 31), "2022-12-01", "2023-01-01"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02-01", "2024-03-01"),
        (date(2022, 1, 30), date(2022, 1, 31), "2022-01-01", "2022-02-01"),
    ],
)
def test_a_cohort_is_of_whole_months_half_open(
    captured_from: date, captured_to: date, first: str, last: str, default_shape: Shape
) -> None:
    """ "May 2022" is a yes, a day of June is a no: `captured_to` is the first day that is out."""
    for cohort in cohorts_of(default_shape, captured_from, captured_to):
        assert (cohort["criteria"]["captured_from"], cohort["criteria"]["captured_to"]) == (first, last)


@pytest.mark.parametrize(
    ("ending", "kind", "reliability"),
    [
        ("-forces", "own-forces", 4),
        ("-acts", "act", 5),
        ("-bureau", "detaining-power", 3),
        ("-families", "family", 2),
        ("-returnees", "returnee", 2),
        ("-desk", "own-forces", 3),
        ("-prisons", "detaining-power", 3),
        ("-press", "press", 2),
    ],
)
def test_each_power_has_each_source(ending: str, kind: str, reliability: int, reference: dict[str, Any]) -> None:
    found = [source for source in reference["sources"] if source["code"].endswith(ending)]
    assert [(source["kind"], source["reliability"]) for source in found] == [(kind, reliability)] * 2
    assert {source["power"] for source in found} == {"lod", "kes"}


def test_one_agency_serves_both_powers(reference: dict[str, Any]) -> None:
    agencies = [source for source in reference["sources"] if source["kind"] == "agency"]
    assert [(source["code"], source["power"]) for source in agencies] == [("agency", "")]


def test_one_name_is_that_of_both_cohorts_and_each_has_names_in_three_languages(reference: dict[str, Any]) -> None:
    plant, brigade = ({(name["lang"], name["text"]) for name in cohort["names"]} for cohort in reference["cohorts"])
    assert {lang for lang, _text in plant} == {lang for lang, _text in brigade} == {"uk", "ru", "en"}
    assert len(plant & brigade) == 3
    assert not [text for _lang, text in plant | brigade if "«»" in text or text.startswith(" ")]


def test_each_power_has_a_name_in_three_languages(reference: dict[str, Any]) -> None:
    """A sentence to print in Ukrainian names a side in Ukrainian."""
    for power in reference["powers"]:
        spoken = {name["lang"]: name["text"] for name in power["names"]}
        assert set(spoken) == {"en", "uk", "ru"}
        assert spoken["en"] == power["name"]
        assert len(set(spoken.values())) == 3
