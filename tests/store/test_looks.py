from __future__ import annotations

import pytest
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
