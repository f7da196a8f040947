from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_keeper_adds_a_user_who_gets_a_link_that_works_once(hands: Hands) -> None:
    added = hands.json("user", "add", "ivo", "--role", "registrar", "--power", "lod", "--as", "dana")
    assert "/invitation/" in added["invitation"]
    assert "ivo" in hands.type("user", "list", "--as", "dana").out
    assert hands.type("find", "x", "--as", "ivo").code == 0


def test_users_are_listed_with_their_roles(hands: Hands) -> None:
    users = {user["name"]: user["roles"] for user in hands.json("user", "list", "--as", "dana")}
    assert users["vira"] == ["reader"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("user", "add", "ivo", "--role", "reader"),
        ("user", "add", "vira", "--role", "reader", "--as", "dana"),
        ("user", "add", " ", "--role", "reader", "--as", "dana"),
        ("user", "add", "ivo", "--role", "owner", "--as", "dana"),
        ("user", "list"),
    ],
)
def test_nobody_else_adds_users_and_no_name_is_given_twice(hands: Hands, arguments: tuple[str, ...]) -> None:
    assert hands.type(*arguments).code == 2
