"""Tests of users: a link works once, rights are granted by others, nobody is left without a trail."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pytest

from byname.actions.references import NewReference, add_references
from byname.actions.users import accept_invitation, bar_user, grant, invite_user
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.store.models import Entry, User
from tests.actions.house import House

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(autouse=True)
def powers(house: House) -> None:
    """Both powers are registered: nobody is granted one that is not."""
    add_references([NewReference("power", code) for code in ("aa", "bb")], by=house.by)


def invited(house: House) -> str:
    """Invite boris and give the token."""
    return invite_user("boris", ["reader"], ["aa"], by=house.by)


class TestInvitation:
    """No default account: a one-time link sets the password, once (issue 2, section 4)."""

    def test_neither_the_database_nor_the_journal_holds_the_token(self, house: House) -> None:
        token = invited(house)
        user = User.objects.get(name="boris")
        assert user.invitation
        assert token not in (user.invitation, str(Entry.objects.latest("id").note))
        assert not user.has_usable_password()

    def test_the_link_sets_a_password_once(self, house: House) -> None:
        token = invited(house)
        accept_invitation(token, "long enough 12", by=Viewer("boris"))
        assert User.objects.get(name="boris").check_password("long enough 12")
        with pytest.raises(MisuseError, match="used already"):
            accept_invitation(token, "another one 12", by=Viewer("boris"))

    @pytest.mark.parametrize("token", ["", "guess"])
    def test_a_guessed_link_sets_nothing(self, house: House, token: str) -> None:
        invited(house)
        with pytest.raises(MisuseError, match="never given"):
            accept_invitation(token, "long enough 12", by=Viewer("boris"))

    def test_a_name_is_given_once(self, house: House) -> None:
        invited(house)
        with pytest.raises(MisuseError, match="already"):
            invite_user("boris", [], [], by=house.by)

    def test_an_unknown_role_is_refused(self, house: House) -> None:
        with pytest.raises(MisuseError, match="No such role: king"):
            invite_user("boris", ["king"], [], by=house.by)


class TestRights:
    """Each change of rights is a journal entry and another's decision."""

    def test_a_grant_replaces_roles_and_powers(self, house: House) -> None:
        invited(house)
        grant("boris", ["reviewer"], ["bb", "aa"], by=house.by)
        user = User.objects.get(name="boris")
        assert (user.roles, user.powers) == (["reviewer"], ["aa", "bb"])
        assert Entry.objects.latest("id").note["does"] == "grant"

    @pytest.mark.parametrize("power", ["zz", "AA", "", "a"])
    def test_a_power_that_is_not_registered_is_granted_to_nobody(self, house: House, power: str) -> None:
        invited(house)
        before = Entry.objects.count()
        for does in (
            lambda: grant("boris", ["reader"], ["bb", power], by=house.by),
            lambda: invite_user("clara", ["reader"], [power], by=house.by),
        ):
            with pytest.raises(MisuseError, match=f"no power '{power}' in this register.*aa"):
                does()
        assert Entry.objects.count() == before
        assert User.objects.get(name="boris").powers == ["aa"]

    def test_a_barred_user_is_out_until_granted_again(self, house: House) -> None:
        token = invited(house)
        bar_user("boris", by=house.by)
        assert not User.objects.get(name="boris").is_active
        with pytest.raises(MisuseError):
            accept_invitation(token, "long enough 12", by=Viewer("boris"))
        grant("boris", ["reader"], ["aa"], by=house.by)
        assert User.objects.get(name="boris").is_active

    def test_nobody_grants_or_bars_himself(self, house: House) -> None:
        with pytest.raises(RefusedError, match="grants himself"):
            grant(house.by.name, ["keeper"], [], by=house.by)
        with pytest.raises(RefusedError, match="bars himself"):
            bar_user(house.by.name, by=house.by)

    def test_an_unknown_user_is_named(self, house: House) -> None:
        with pytest.raises(MisuseError, match="no user 'nobody'"):
            bar_user("nobody", by=house.by)


class TestUserAndEntry:
    """A change of users and its entry stand or fall together, though they live in two databases."""

    ACTS: ClassVar[dict[str, Callable[[House], object]]] = {
        "invite": lambda house: invite_user("clara", ["reader"], ["aa"], by=house.by),
        "grant": lambda house: grant("boris", ["keeper"], ["*"], by=house.by),
        "bar": lambda house: bar_user("boris", by=house.by),
        "accept": lambda house: accept_invitation(_TOKEN, "long enough 12", by=Viewer("boris")),
    }

    @pytest.mark.parametrize("act", ACTS)
    def test_no_user_changes_without_an_entry(self, house: House, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
        monkeypatch.setattr("byname.actions.users.secrets.token_urlsafe", lambda _size: _TOKEN)
        invited(house)
        before, entries = list(User.objects.order_by("name").values()), Entry.objects.count()
        monkeypatch.setattr("byname.store.journal._close", _disk_is_full)
        with pytest.raises(OSError, match="full"):
            self.ACTS[act](house)
        assert (list(User.objects.order_by("name").values()), Entry.objects.count()) == (before, entries)

    @pytest.mark.parametrize("act", ACTS)
    def test_no_entry_stands_without_its_user(self, house: House, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
        monkeypatch.setattr("byname.actions.users.secrets.token_urlsafe", lambda _size: _TOKEN)
        invited(house)
        entries = Entry.objects.count()
        for name in ("update", "create_user"):
            monkeypatch.setattr(
                type(User.objects if name == "create_user" else User.objects.all()), name, _disk_is_full
            )
        with pytest.raises(OSError, match="full"):
            self.ACTS[act](house)
        assert Entry.objects.count() == entries


_TOKEN = "made-up-token-of-a-test"


def _disk_is_full(*_args: object, **_facts: object) -> None:
    raise OSError("the disk is full")
