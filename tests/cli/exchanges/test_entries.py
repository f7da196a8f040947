"""The exchange desk writes exchanges down; everybody with a role sees them listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

NEW = ("exchange", "new", "X-1", "--phase", "1=2025-05-23", "--phase", "2=2025-05-24", "--formula", "1000 for 1000")


def test_an_exchange_is_written_down_and_listed(hands: Hands) -> None:
    assert "No exchange is registered yet." in hands.type("exchange", "list").out
    body = hands.json(*NEW, "--as", "lesia")["body"]
    assert body["phases"] == [{"code": "1", "day": "2025-05-23"}, {"code": "2", "day": "2025-05-24"}]
    assert "1000 for 1000" in hands.type("exchange", "list").out
    assert [each["code"] for each in hands.json("exchange", "list")] == ["X-1"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("exchange", "new", "X-1", "--phase", "23 May", "--as", "lesia"), "phase=DAY"),
        (("exchange", "new", "X/1", "--as", "lesia"), "slash"),
        (("exchange", "new", "X-1", "--as", "vira"), "Ask somebody whose role allows it"),
    ],
)
def test_what_is_not_whole_or_not_allowed_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
