"""The truth about places on lists: from it alone every person's path can be said."""

from __future__ import annotations

import json
from collections import defaultdict

from byname.core.exchanges.roles import ListRole
from tests.scenario.conftest import Written
from tests.scenario.lists import documents


def test_each_row_of_each_list_in_a_role_stands_there_once_with_its_person(demo: Written) -> None:
    roles = {document["file"]: document["role"] for document in documents(demo)}
    owners = {(row["file"], row["row"]): row["person"] for row in demo.table("rows") if roles[row["file"]]}
    listings = demo.table("listings")
    assert {(row["file"], row["row"]): row["person"] for row in listings} == owners
    assert len(listings) == len(owners)


def test_it_says_what_the_manifest_says_of_each_list(demo: Written) -> None:
    manifest = {document["file"]: document for document in documents(demo)}
    for row in demo.table("listings"):
        document = manifest[row["file"]]
        assert ListRole(row["role"]) == document["role"]
        for name in ("power", "exchange", "phase", "received", "source"):
            assert row[name] == document[name]


def test_the_path_of_the_case_reads_as_the_issue_tells_it(demo: Written) -> None:
    """ "requested five times since 2022, refused three times ("not held"), came home on 24 May though not agreed"."""
    (case,) = demo.table("case")
    path = [(row["received"], row["role"]) for row in demo.table("listings") if row["person"] == case["person"]]
    roles = [role for _, role in sorted(path)]
    assert roles.count("requested") == len(case["asked"].split(";")) == demo.shape.case.asked
    assert roles.count("refused") == len(case["refused"].split(";")) == demo.shape.case.refused
    assert "agreed" not in roles
    assert roles[-1] in {"handed-over", "brought"}
    home = [row for row in demo.table("events") if (row["person"], row["kind"]) == (case["person"], "returned")]
    phases = demo.shape.focus_exchange.phases
    assert [row["day"] for row in home] == [phases[1].day.isoformat()]


def test_in_whose_place_somebody_came_is_somebody_agreed_for_that_phase(demo: Written) -> None:
    agreed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in demo.table("listings"):
        if row["role"] == "agreed":
            agreed[row["exchange"], row["phase"]].add(row["person"])
    instead = [row for row in demo.table("listings") if row["instead"]]
    assert instead
    assert all(row["instead"] in agreed[row["exchange"], row["phase"]] for row in instead)


def test_strangers_have_names_and_stand_in_the_published_list_alone(demo: Written) -> None:
    strangers = {row["person"]: row for row in demo.table("strangers")}
    assert len(strangers) == demo.shape.published.unknown
    assert all(row["family_uk"] and row["family_ru"] and row["born"] for row in strangers.values())
    files = {row["file"] for row in demo.table("rows") if row["person"] in strangers}
    assert len(files) == 1


def test_no_fault_and_no_truth_stands_in_the_lists_or_the_manifest(demo: Written) -> None:
    manifest = json.loads((demo.out / "manifest.json").read_text(encoding="utf-8"))
    assert {key for document in manifest["documents"] for key in document}.isdisjoint({"fault", "person", "instead"})
