"""Who acts at the terminal: a user of the register, named on purpose; his name is taken on trust and marked so."""

from __future__ import annotations

import os

from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError

__all__ = ["filed_for", "viewer_named"]


def viewer_named(name: str | None, *, purpose: str) -> Viewer:
    """Give a user of the register as a viewer; never the system's user; raises MisuseError where there is none."""
    from django.conf import settings

    from byname.store.models import User

    wanted = name or os.environ.get("BYNAME_USER", "")
    if not wanted:
        message = "Say who you are: --as USER, or BYNAME_USER. `byname user list` shows the users of this register."
        raise MisuseError(message)
    user = User.objects.filter(name=wanted, is_active=True).first()
    if user is None:
        message = f"There is no active user {wanted!r} in this register. A keeper adds one: byname user add {wanted} --role registrar."
        raise MisuseError(message)
    return Viewer(
        name=user.name,
        roles=frozenset(Role(role) for role in user.roles if role in set(Role)),
        purpose=purpose,
        powers=frozenset(user.powers),
        home=str(getattr(settings, "REGISTER_HOME", "")),
    )


def filed_for(power: str, name: str) -> str:
    """Say for whose people something is filed where nobody told it."""
    return f"Filed for the power {power}, the only one that {name} may file for (--power {power})."
