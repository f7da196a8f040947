"""The exchange desk writes exchanges down; everybody with a role sees them listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import DESK, type_course, typed

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

NEW = ("exchange", "new", "X-1", "--phase", "1=2025-05-23", "--phase", "2=2025-05-24", "--formula", "1000 for 1000")


def test_an_exchange_is_written_down_and_listed(hands: Hands) -> None:
    assert "No exchange is registered yet." in hands.type("exchange", "list").out
    body = hands.json(*NEW, *DESK)["body"]
    assert body["phases"] == [{"code": "1", "day": "2025-05-23"}, {"code": "2", "day": "2025-05-24"}]
    assert "1000 for 1000" in hands.type("exchange", "list").out
    assert [each["code"] for each in hands.json("exchange", "list")] == ["X-1"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("new", "X-1", "--phase", "23 May", *DESK), "phase=DAY"),
        (("new", "X-1", "--phase", "1=23 of Mai", *DESK), "23 of Mai"),
        (("new", "X-1", "--phase", "1=2025-05-23@north:done", *DESK), "'done' is no state of a phase"),
        (("new", "X-1", "--number", "65", *DESK), "source=NUMBER"),
        (("new", "X-1", "--side", "aa", *DESK), "two sides"),
        (("new", "X-1", "--formula", "many for few", *DESK), "1000 for 1000"),
        (("new", "X/1", *DESK), "slash"),
        (("new", "talks", *DESK), "another page"),
        (("new", "X-1", "--as", "vira"), "Ask somebody whose role allows it"),
        (("phase", "X-9", "1", "--state", "carried-out", *DESK), "There is no exchange 'X-9'"),
        (("phase", "X-9", "1", *DESK), "Nothing is said of the phase"),
    ],
)
def test_what_is_not_whole_or_not_allowed_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type("exchange", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_a_phase_is_read_with_day_crossing_and_state(hands: Hands) -> None:
    phases = ("--phase", "1=2025-05-23@north gate:carried-out", "--phase", "2=2025-05@south", "--phase", "3=24.05.2025")
    body = hands.json("exchange", "new", "X-1", *phases, *DESK)["body"]
    assert body["phases"] == [
        {"code": "1", "day": "2025-05-23", "crossing": "north gate", "state": "carried-out"},
        {"code": "2", "day": "2025-05", "crossing": "south"},
        {"code": "3", "day": "2025-05-24"},
    ]


def test_a_phase_is_changed_without_retyping_the_rest(hands: Hands) -> None:
    hands.type(*NEW, "--title", "The first", *DESK)
    body = hands.json("exchange", "phase", "X-1", "2", "--day", "2025-05-25", "--state", "carried-out", *DESK)["body"]
    assert body["phases"][1] == {"code": "2", "day": "2025-05-25", "state": "carried-out"}
    assert (body["title"], body["phases"][0]["day"]) == ("The first", "2025-05-23")
    refused = hands.type("exchange", "phase", "X-1", "9", "--state", "carried-out", *DESK)
    assert (refused.code, "There are: 1, 2." in refused.err) == (2, True)
    added = hands.json("exchange", "phase", "X-1", "9", "--day", "2025-05-26", "--add", *DESK)["body"]
    assert [phase["code"] for phase in added["phases"]] == ["1", "2", "9"]


def test_writing_one_that_is_there_changes_what_is_named_and_nothing_else(hands: Hands) -> None:
    hands.type(*NEW, *DESK)
    body = hands.json("exchange", "new", "X-1", "--track", "numbered", "--phase", "2=2025-05-25", *DESK)["body"]
    assert (body["formula"], body["track"]) == ("1000 for 1000", "numbered")
    assert [phase["day"] for phase in body["phases"]] == ["2025-05-23", "2025-05-25"]


def test_the_list_gives_both_directions_and_what_is_open(listed: Hands) -> None:
    type_course(listed)
    told = typed(listed, "list")
    assert "Ariland" in told.splitlines()[0]
    assert "3 February 2023" not in told
    assert "Promise U-1: 20 (kept in part)" in told
    [head] = listed.json("exchange", "list")
    assert (head["numbers"], [side["power"] for side in head["home"]]) == (
        [{"source": "own", "number": "1"}, {"source": "agency", "number": "2"}], ["aa", "bb"],
    )  # fmt: skip
    assert typed(listed, "list", "--known-at", "2023-01-01").startswith("No exchange is registered yet.")
