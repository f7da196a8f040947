"""Claims are shown with their sources, conflicts side by side, to whoever may see an account."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.intake import take_in
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role, Viewer
from byname.core.errors import RefusedError
from byname.queries.claims import claims, conflicts

pytestmark = pytest.mark.django_db(databases="__all__")

CHRONOLOGY = Path(__file__).resolve().parents[2] / "src" / "byname" / "formats" / "chronology"
REGISTRAR = Viewer("anna", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}), home="lod")
KEEPER = Viewer("kim", frozenset({Role.KEEPER}))


@pytest.fixture
def documents() -> dict[str, int]:
    begin_register(title="Test", time_zone="UTC", made_up=False)
    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=REGISTRAR)
    files = {name: CHRONOLOGY / f"{name}.csv" for name in ("exchanges", "statements")}
    arrivals = {
        name: Arrival(path=path, title=path.name, source="press", kind="claim-table", received=date(2026, 6, 1))
        for name, path in files.items()
    }
    return {name: take_in(each, by=REGISTRAR).document for name, each in arrivals.items()}


def test_each_claim_says_what_who_and_where(documents: dict[str, int]) -> None:
    body = dict(claims(viewer=KEEPER, document=documents["exchanges"])[2].body)
    assert (body["exchange"], body["date"], body["returned to ukraine"], body["returned to russia"]) == (
        "2022-03-melitopol",
        "2022-03",
        "1",
        "9",
    )
    assert body["said by"] == "Moskalkova; Vereshchuk"
    assert body["source"].startswith("https://")
    assert "military" not in body


def test_all_claims_or_those_of_one_document(documents: dict[str, int]) -> None:
    assert len(claims(viewer=KEEPER)) == 151 + 17
    assert {claim.document for claim in claims(viewer=KEEPER, document=documents["statements"])} == {
        documents["statements"]
    }


def test_a_number_hedged_by_its_column_says_so(documents: dict[str, int]) -> None:
    bodies = [dict(claim.body) for claim in claims(viewer=KEEPER, document=documents["statements"])]
    assert bodies[0]["of total"] == "about 2500"
    assert "more than 900" in {body["value"] for body in bodies}
    assert "46 units" in {body["value"] for body in bodies}


@pytest.mark.parametrize(
    ("about", "name", "values"),
    [
        (("exchange", "2022-03-melitopol", ""), "returned to russia", ["9", "10"]),
        (("statement", "2024-06-05", "held by russia", "ukrainians"), "value", ["6465", "6365"]),
    ],
)
def test_conflicts_stand_side_by_side(
    documents: dict[str, int], about: tuple[str, ...], name: str, values: list[str]
) -> None:
    [found] = [conflict for conflict in conflicts(viewer=KEEPER) if conflict.about == about]
    assert [dict(claim.body)[name] for claim in found.claims] == values


@pytest.mark.parametrize(
    ("about", "told"),
    [
        (("exchange", "2022-03-melitopol", ""), ("9 returned to russia", "10 returned to russia")),
        (("statement", "2024-06-05", "held by russia", "ukrainians"), ("6465", "6365")),
        (("exchange", "2022-11-11", ""), ("45 returned to ukraine; 45 military", "35 returned to russia")),
    ],
)
def test_what_differs_is_said_of_each_claim(
    documents: dict[str, int], about: tuple[str, ...], told: tuple[str, ...]
) -> None:
    [found] = [conflict for conflict in conflicts(viewer=KEEPER) if conflict.about == about]
    assert found.told == told
    assert len(found.claims) == len(told)


def test_a_document_taken_back_claims_nothing(documents: dict[str, int]) -> None:
    withdraw("document", documents["exchanges"], "retracted", by=REGISTRAR)
    assert len(claims(viewer=KEEPER)) == 17
    assert [conflict.about[0] for conflict in conflicts(viewer=KEEPER)] == ["statement"]


def test_who_may_see_no_account_sees_no_claims() -> None:
    with pytest.raises(RefusedError):
        claims(viewer=Viewer("nobody"))
    with pytest.raises(RefusedError):
        conflicts(viewer=Viewer("nobody"))
