"""Counts at the terminal: every one is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import DESK, type_course

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

COUNT = ("exchange", "count", "X-1", "--source", "own", "--power", "aa")


def test_two_counts_of_one_source_are_both_kept(hands: Hands) -> None:
    type_course(hands)
    told = [hands.json(*COUNT, "--phase", "1", "--total", str(number), *DESK)["code"] for number in (5, 6)]
    assert told == ["X-1-1-own.2", "X-1-1-own.3"]


def test_a_table_comes_line_by_line_and_may_name_its_whole(hands: Hands) -> None:
    type_course(hands)
    parts = ("--part", "service:ground=2", "--part", "service:navy=1", "--part", "age/military:old=3")
    body = hands.json(*COUNT, "--military", "3", *parts, *DESK)["body"]
    assert body["parts"] == {"service": {"ground": 2, "navy": 1}, "age:military": {"old": 3}}
    assert (body["military"], "civilian" in body) == (3, False)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--phase", "7", "--total", "3"), "There is no phase of X-1 '7'"),
        ((), "a count gives a number"),
        (("--part", "navy"), "is no line of a table"),
        (("--total", "-3"), "nought or more"),
    ],
)
def test_what_is_not_whole_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    type_course(hands)
    refused = hands.type(*COUNT, *arguments, *DESK)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
