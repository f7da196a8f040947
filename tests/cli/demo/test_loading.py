"""A made-up conflict as arrivals and entries: each list in its role, and the whole course of its exchanges."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from byname.cli.demo.loading import arrival_of, load_references
from byname.core.exchanges.roles import ListRole, demand_kind
from byname.scenario import default_shape_path, generate, load_shape

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("conflict")
    generate(load_shape(default_shape_path()), people=200, seed=2, out=folder / "out", truth=folder / "truth")
    return folder / "out"


def documents(out: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["documents"]
    return found


def test_each_list_arrives_in_its_role_and_as_a_kind_that_the_role_can_be(out: Path) -> None:
    roles = set()
    for document in documents(out):
        arrival = arrival_of(out, document)
        assert arrival.role == document["role"]
        assert arrival.backfill
        assert arrival.made_up
        demand_kind(arrival.kind, arrival.role)
        roles.add(arrival.role)
    assert roles == {"", *ListRole}


@pytest.mark.usefixtures("hands")
def test_the_whole_course_of_exchanges_is_loaded_as_known_on_its_days(out: Path) -> None:
    """Entries are a backfill: the plan of an exchange is known before what became of it."""
    from byname.actions.setup import FOUNDER
    from byname.store.models import ReferenceEntry

    before = Counter(ReferenceEntry.objects.values_list("kind", flat=True))
    load_references(out, by=FOUNDER)
    found = Counter(ReferenceEntry.objects.values_list("kind", flat=True)) - before
    plain = json.loads((out / "reference.json").read_text(encoding="utf-8"))
    for kind, table in (
        ("exchange", "exchanges"),
        ("talks", "talks"),
        ("proposal", "proposals"),
        ("answer", "answers"),
        ("promise", "promises"),
        ("promise-mark", "promise-marks"),
        ("count", "counts"),
    ):
        assert found[kind] == len(plain[table]) > 0
    first = plain["exchanges"][0]["code"]
    versions = ReferenceEntry.objects.filter(kind="exchange", code=first).order_by("version")
    known = list(versions.values_list("known_from", flat=True))
    assert len(known) == 2
    assert known[0] < known[1]
