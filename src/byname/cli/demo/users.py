"""The demo's own users: made up, marked so, with new passwords at every start."""

from __future__ import annotations

import secrets

__all__ = ["CAST", "fresh_passwords", "make_users"]

CAST = {"anna": "registrar", "boris": "reviewer", "clara": "reviewer", "dana": "keeper", "roksana": "exchange-desk"}
"""Who is there, and as what."""


def make_users() -> None:
    """Make the users, without passwords."""
    from byname.actions.setup import FOUNDER
    from byname.actions.users import invite_user

    for name, role in CAST.items():
        invite_user(name, [role], ["*"], made_up=True, by=FOUNDER)


def fresh_passwords() -> dict[str, str]:
    """Give every made-up user a new password, and say them; nobody else's is touched."""
    from byname.store.models import User

    said = {}
    for user in User.objects.filter(name__in=CAST, made_up=True):
        said[user.name] = secrets.token_urlsafe(12)
        user.set_password(said[user.name])
        user.invitation = ""
        user.save(update_fields=["password", "invitation"])
    return said
