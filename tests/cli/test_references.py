from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
ADDED = [
    ("power", "lod", "--name", "Lodrenia"),
    ("source", "camps", "--kind", "detaining-power", "--reliability", "2", "--received", "2022-03-01"),
    (
        "unit",
        "u12",
        "--name",
        "12 полк@uk=..2023-02-10",
        "--name",
        "12 Brigade@en",
        "--parent",
        "corps=2025-04-15..",
        "--power",
        "lod",
    ),
    ("place", "plant", "--name", "Завод@uk", "--kind", "plant", "--parent", "city"),
    ("exchange", "X-1", "--phase", "1=2025-05-23", "--phase", "2=2025-05-24", "--formula", "1000 for 1000"),
    ("cohort", "plant", "--title", "Taken at the plant", "--place", "plant", "--captured-from", "2022-05-01"),
]


@pytest.mark.parametrize("entry", ADDED)
def test_a_keeper_adds_an_entry_and_everybody_sees_it_listed(hands: Hands, entry: tuple[str, ...]) -> None:
    kind, code, *options = entry
    added = hands.type(kind, "add", code, *options, "--as", "dana")
    assert added.code == 0, added.err
    assert code in hands.type(kind, "list").out
    assert code in {each["code"] for each in hands.json(kind, "list")}


def test_a_unit_keeps_its_older_names_with_their_days(hands: Hands) -> None:
    kind, code, *options = ADDED[2]
    body = hands.json(kind, "add", code, *options, "--as", "dana")["body"]
    assert body["names"][0] == {"text": "12 полк", "lang": "uk", "from": "", "to": "2023-02-10"}
    assert body["parents"] == [{"code": "corps", "from": "2025-04-15", "to": ""}]


def test_a_cohort_is_shown_with_its_criteria(hands: Hands) -> None:
    kind, code, *options = ADDED[5]
    hands.type(kind, "add", code, *options, "--as", "dana")
    assert "places: plant" in hands.type("cohort", "show", "plant").out
    assert hands.json("cohort", "show", "plant")["criteria"]["captured_from"] == "2022-05-01"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("cohort", "add", "empty", "--as", "dana"), "at least one criterion"),
        (("source", "add", "x", "--kind", "gossip", "--as", "dana"), "invalid choice"),
        (("source", "add", "x", "--kind", "press", "--reliability", "9", "--as", "dana"), "between 1"),
        (("place", "add", "p", "--name", "Завод"), "Ask a keeper"),
        (("cohort", "show", "nobody"), "There is no cohort"),
        (("exchange", "add", "X-1", "--phase", "23 May", "--as", "dana"), "phase=DAY"),
    ],
)
def test_what_is_not_whole_or_not_allowed_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_an_empty_list_says_so(hands: Hands) -> None:
    assert "No exchange is registered yet." in hands.type("exchange", "list").out
