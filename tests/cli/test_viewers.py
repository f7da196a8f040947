from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from byname.core.disclosure import Role
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_user_of_the_register_acts_with_his_roles_and_powers(hands: Hands) -> None:
    from byname.cli.viewers import viewer_named

    viewer = viewer_named("vira", purpose="find")
    assert (viewer.name, viewer.roles, viewer.powers, viewer.purpose) == (
        "vira",
        frozenset({Role.READER}),
        frozenset({"*"}),
        "find",
    )


def test_the_systems_user_is_never_taken(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.cli.viewers import viewer_named

    monkeypatch.delenv("BYNAME_USER")
    monkeypatch.setenv("USER", "vira")
    with pytest.raises(MisuseError, match="--as USER"):
        viewer_named(None, purpose="find")


def test_an_inactive_or_unknown_user_is_nobody(hands: Hands) -> None:
    from byname.cli.viewers import viewer_named
    from byname.store.models import User

    User.objects.filter(name="vira").update(is_active=False)
    for name in ("vira", "root"):
        with pytest.raises(MisuseError, match="no active user"):
            viewer_named(name, purpose="find")


def test_a_look_at_the_terminal_is_marked_as_unverified(listed: Hands) -> None:
    from byname.store.models import Look

    listed.type("find", "Жмаковенко")
    look = Look.objects.latest("id")
    assert (look.by, look.verified, look.action) == ("olha", False, "find")
