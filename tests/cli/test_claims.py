from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_without_claims_says_so(hands: Hands) -> None:
    assert hands.json("claims") == []
    assert hands.type("claims").out == "0 claims\n"


def test_claims_go_in_with_their_source_and_are_listed(hands: Hands) -> None:
    hands.type("source", "add", "news", "--kind", "press", "--as", "dana")
    table = "as_of,figure,what,said_by,source_url\n2025-05-23,12,returned,A desk,https://example.org/1\n2025-05-23,13,returned,A paper,https://example.org/2\n"
    taken = hands.type("take-in", hands.file("claims.csv", table), "--source", "news", "--kind", "claim-table")
    assert taken.code in {0, 1}, taken.err
    assert len(hands.json("claims")) == 2
    assert "2 claims" in hands.type("claims", "--document", "1").out
