from __future__ import annotations

import pytest
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from byname.store.models import User

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_user_s_password_is_kept_as_an_argon2_hash() -> None:
    user = User.objects.create_user("anna", "three calm ordinary words", roles=["reader"])
    assert user.password.startswith("argon2$argon2id$")
    assert user.check_password("three calm ordinary words")


def test_an_invited_user_has_no_password_that_works() -> None:
    user = User.objects.create_user("anna", None, invitation="token")
    assert not user.has_usable_password()


def test_there_is_no_default_user() -> None:
    assert not User.objects.exists()


def test_a_name_is_taken_once() -> None:
    User.objects.create_user("anna", None)
    with pytest.raises(IntegrityError), transaction.atomic(using="looks"):
        User.objects.create_user("anna", None)


def test_another_password_opens_nothing() -> None:
    user = User.objects.create_user("anna", "three calm ordinary words")
    for written in ("three calm ordinary word", "Three calm ordinary words", "", user.password):
        assert not user.check_password(written)


def test_no_quick_hash_is_taken_for_a_password() -> None:
    """A file of users that is lost must not be guessed through in a night."""
    with pytest.raises(ValueError, match="Unknown password hashing algorithm"):
        make_password("three calm ordinary words", hasher="md5")


def test_a_new_user_has_no_role_no_power_and_is_nobody_s_made_up_one() -> None:
    """Law 8: what nobody granted is not granted."""
    User.objects.create_user("anna", None)
    user = User.objects.get(name="anna")
    assert (user.roles, user.powers, user.made_up, user.is_active, user.invitation) == ([], [], False, True, "")


def test_names_that_differ_are_two_users() -> None:
    for name in ("anna", "Anna", "анна"):
        User.objects.create_user(name, None)
    assert User.objects.count() == 3
