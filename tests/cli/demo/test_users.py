from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from byname.cli.demo.users import CAST, fresh_passwords, make_users

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_demos_users_are_made_up_and_get_new_passwords_that_nobody_else_gets(hands: Hands) -> None:
    from byname.store.models import User

    User.objects.filter(name="dana").delete()
    make_users()
    first, second = fresh_passwords(), fresh_passwords()
    assert set(first) == set(CAST)
    assert not set(first.values()) & set(second.values())
    assert all(User.objects.get(name=name).check_password(password) for name, password in second.items())
    assert User.objects.get(name="vira").has_usable_password() is False
