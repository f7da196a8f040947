"""The noun that a number counts."""

from __future__ import annotations

import pytest

from byname.core.statements.heads import find_head
from tests.core.statements.laid import scene


@pytest.mark.parametrize(
    ("text", "name", "before"),
    [
        ("Ukraine freed 12 captured sailors.", "soldiers", False),
        ("There were 12 prisoner exchanges.", "exchanges", False),
        ("The bodies of 12 soldiers came home.", "soldiers", False),
        ("Two members of the security forces were freed.", "soldiers", False),
        ("Цивільних серед них 12.", "civilians", True),
        ("На место приехали 12 автобусов.", "other", False),
    ],
)
def test_the_noun_stands_after_or_before_its_number(text: str, name: str, before: bool) -> None:
    laid = scene(text)
    head = find_head(laid, laid.places[0])
    assert (head.name, head.before) == (name, before)


def test_bodies_of_soldiers_are_bodies() -> None:
    laid = scene("The bodies of 12 soldiers came home.")
    assert find_head(laid, laid.places[0]).bodies
