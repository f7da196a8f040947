from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_keeper_adds_a_user_who_gets_a_link_that_works_once(hands: Hands) -> None:
    added = hands.json("user", "add", "ivo", "--role", "registrar", "--power", "lod", "--as", "dana")
    assert "/invitation/" in added["invitation"]
    assert "ivo" in hands.type("user", "list", "--as", "dana").out
    assert hands.type("find", "x", "--as", "ivo").code == 0


@pytest.fixture(autouse=True)
def registered(hands: Hands) -> None:
    """The powers whose people users are granted: one that is not registered is granted to nobody."""
    for code in ("lod", "kes"):
        assert hands.type("power", "add", code, "--name", code.upper(), "--as", "dana").code == 0


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


def users(hands: Hands) -> dict[str, dict[str, Any]]:
    return {user["name"]: user for user in hands.json("user", "list", "--as", "dana")}


@pytest.mark.parametrize(
    ("arguments", "roles", "powers"),
    [
        (("--role", "reviewer"), ["reviewer"], []),
        (("--role", "reviewer", "--power", "lod"), ["reviewer"], ["lod"]),
        (
            ("--role", "reader", "--role", "reviewer", "--power", "lod", "--power", "kes"),
            ["reader", "reviewer"],
            ["kes", "lod"],
        ),
        (("--role", "reader", "--role", "reader", "--power", "*"), ["reader"], ["*"]),
    ],
)
def test_a_grant_gives_these_rights_instead_of_those_before(
    hands: Hands, arguments: tuple[str, ...], roles: list[str], powers: list[str]
) -> None:
    granted = hands.json("user", "grant", "vira", *arguments, "--as", "dana")
    assert (granted["user"], granted["roles"], granted["powers"]) == ("vira", roles, powers)
    assert (users(hands)["vira"]["roles"], users(hands)["vira"]["powers"]) == (roles, powers)


def test_who_is_disabled_acts_no_more_until_granted_again(listed: Hands) -> None:
    assert listed.type("find", "Жмаковенко", "--as", "vira").code == 0
    assert listed.json("user", "disable", "vira", "--as", "dana")["active"] is False
    assert "no active user 'vira'" in listed.type("find", "Жмаковенко", "--as", "vira").err
    assert not users(listed)["vira"]["active"]
    listed.type("user", "grant", "vira", "--role", "reader", "--power", "*", "--as", "dana")
    assert listed.type("find", "Жмаковенко", "--as", "vira").code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("grant", "vira", "--role", "reader", "--as", "dana"),
            (
                "vira is now reader.\nvira sees nobody yet and can take nothing in: no --power was given (registered: kes, lod). "
                "Grant one: byname user grant vira --role reader --power kes\n"
            ),
        ),
        (
            ("grant", "vira", "--role", "reader", "--power", "lod", "--power", "kes", "--as", "dana"),
            "vira is now reader.\nPeople seen: those of kes, lod.\n",
        ),
        (("grant", "vira", "--role", "keeper", "--as", "dana"), "vira is now keeper.\n"),
        (
            ("grant", "vira", "--role", "reviewer", "--role", "reader", "--power", "*", "--as", "dana"),
            "vira is now reader, reviewer.\nPeople seen: all.\n",
        ),
        (("disable", "vira", "--as", "dana"), "vira is let in no more.\n"),
    ],
)
def test_what_was_changed_is_said_in_a_sentence(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    assert hands.type("user", *arguments).out.removeprefix("Made-up data. Nobody named here is real.\n") == says


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("grant", "dana", "--role", "keeper", "--as", "dana"), "Nobody grants himself rights: ask another keeper."),
        (("disable", "dana", "--as", "dana"), "Nobody bars himself: ask another keeper"),
        (("grant", "nobody", "--role", "reader", "--as", "dana"), "There is no user 'nobody'. See `byname user list`."),
        (("grant", "vira", "--role", "reader", "--power", "zz", "--as", "dana"), "There are: kes, lod."),
        (("add", "ivo", "--role", "reader", "--power", "LOD", "--as", "dana"), "Close to it: lod."),
        (("disable", "nobody", "--as", "dana"), "There is no user 'nobody'. See `byname user list`."),
        (("grant", "vira", "--as", "dana"), "--role"),
        (("grant", "vira", "--role", "king", "--as", "dana"), "invalid choice: 'king'"),
        (("grant", "vira", "--role", "reader"), "olha"),
        (("disable", "vira"), "olha"),
        (("add", "vira", "--role", "reader", "--as", "dana"), "There is a user 'vira' already. Choose another name."),
        (("list",), "olha may not see who uses this register. Ask a keeper of accounts."),
        (("list", "--as", "vira"), "vira may not see who uses this register. Ask a keeper of accounts."),
        (("grant",), "name"),
        ((), "VERB"),
    ],
)
def test_who_may_not_or_what_cannot_be_is_refused_in_a_sentence(
    hands: Hands, arguments: tuple[str, ...], says: str
) -> None:
    refused = hands.type("user", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_a_refused_change_of_rights_changes_none(hands: Hands) -> None:
    before = users(hands)
    hands.type("user", "grant", "dana", "--role", "admin", "--as", "dana")
    hands.type("user", "disable", "vira", "--as", "borys")
    hands.type("user", "grant", "vira", "--role", "keeper", "--as", "vira")
    assert users(hands) == before


def test_every_user_has_the_same_five_facts_and_no_secret(hands: Hands) -> None:
    for user in users(hands).values():
        assert set(user) == {"name", "roles", "powers", "active", "made_up"}


def test_an_invitation_cannot_be_used_once_its_user_is_disabled(hands: Hands) -> None:
    from byname.store.models import User

    hands.type("user", "add", "ivo", "--role", "reader", "--as", "dana")
    assert User.objects.get(name="ivo").invitation
    hands.type("user", "disable", "ivo", "--as", "dana")
    assert not User.objects.get(name="ivo").invitation
