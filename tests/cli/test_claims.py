from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_without_claims_says_so(hands: Hands) -> None:
    assert hands.json("claims") == []
    assert hands.type("claims").out.endswith("0 claims\n")


def test_claims_go_in_with_their_source_and_are_listed(hands: Hands) -> None:
    hands.type("source", "add", "news", "--kind", "press", "--as", "dana")
    table = "as_of,figure,what,said_by,source_url\n2025-05-23,12,returned,A desk,https://example.org/1\n2025-05-23,13,returned,A paper,https://example.org/2\n"
    taken = hands.type("take-in", hands.file("claims.csv", table), "--source", "news", "--kind", "claim-table")
    assert taken.code in {0, 1}, taken.err
    assert len(hands.json("claims")) == 2
    assert "2 claims" in hands.type("claims", "--document", "1").out


TABLE = """exchange_id,date,returned_to_aa,of_which_military,announced_by,source_url
X-1,2025-05-23,12,12,A desk,https://example.org/1
X-1,2025-05-23,13,,A paper,https://example.org/2
X-2,2025-06-01,5,,A desk,https://example.org/3
"""


def test_claims_that_differ_stand_side_by_side_with_source_and_day(hands: Hands) -> None:
    """Nobody is declared right: each claim is kept with who said it."""
    hands.type("source", "add", "news", "--kind", "press", "--as", "dana")
    hands.type("take-in", hands.file("claims.csv", TABLE), "--source", "news", "--kind", "claim-table")
    printed = hands.type("claims", "--conflicts")
    assert printed.code == 1
    assert "1 thing is claimed otherwise" in printed.out
    assert "Exchange X-1: the claims differ in how many returned" in printed.out
    [one, other] = [line.split() for line in printed.out.splitlines() if "https" in line]
    assert (one[0], other[0]) == ("12", "13")
    assert all("2025-05-23" in line for line in (one, other))
    assert (one[-1], other[-1]) == ("https://example.org/1", "https://example.org/2")
    [found] = hands.json("claims", "--conflicts")
    assert (found["about"], found["columns"]) == (["exchange", "X-1", ""], ["returned"])
    assert [claim["body"]["said by"] for claim in found["claims"]] == ["A desk", "A paper"]


def test_where_nothing_differs_there_is_no_conflict(hands: Hands) -> None:
    printed = hands.type("claims", "--conflicts")
    assert printed.code == 0
    assert "0 things are claimed otherwise" in printed.out
    assert hands.type("claims", "--conflicts", "--document", "1").code == 2


def test_where_no_number_differs_the_notes_say_what_does(hands: Hands) -> None:
    hands.type("source", "add", "news", "--kind", "press", "--as", "dana")
    head, *rows = TABLE.splitlines()
    notes = ("all of them at once", "DIFFERS: in two groups")
    table = [
        f"{head},notes",
        *(f"X-2,2025-06-01,5,,A desk,https://example.org/3,{each}" for each in notes),
        rows[0] + ",",
    ]
    file = hands.file("claims.csv", "\n".join(table) + "\n")
    hands.type("take-in", file, "--source", "news", "--kind", "claim-table")
    printed = hands.type("claims", "--conflicts").out
    assert "Exchange X-2: the claims differ in how it is told" in printed
    assert all(each in printed for each in notes)
