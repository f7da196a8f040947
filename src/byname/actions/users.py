"""Users: invited with a one-time link, granted roles and powers, barred; each a journal entry.

A user lives in the database of looks, an entry in the register's: two databases share no transaction. So the user's row
is written and held open first, then the entry is committed, and the user last: where the entry fails, the user is as
before. One gap is left: a machine that stops between the two commits leaves an entry whose change did not come about;
it can be made again, and no right is ever held without an entry.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from django.contrib.auth.hashers import make_password
from django.db import transaction

from byname.actions.journalled import journalled
from byname.core.codes import known_code
from byname.core.disclosure import ANY_POWER, ROLES, Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.invitations import invitation_of
from byname.ledger.references import world
from byname.store.models import User

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.store.journal import Page

__all__ = ["accept_invitation", "bar_user", "grant", "invite_user"]


@transaction.atomic(using=User.home)
@journalled("user", needs=Action.ADMIN)
def invite_user(
    page: Page, name: str, roles: Sequence[str], powers: Sequence[str], *, made_up: bool = False, by: Viewer
) -> str:
    """Add a user without a password and give the one-time token with which that user sets one."""
    if User.objects.filter(name=name).exists():
        message = f"There is a user {name!r} already. Choose another name."
        raise MisuseError(message)
    token = secrets.token_urlsafe(24)
    facts: dict[str, Any] = {"roles": _known(roles), "powers": _registered(powers)}
    User.objects.create_user(name, None, **facts, made_up=made_up, invitation=invitation_of(token))
    page.note = {"user": name, "does": "invite", **facts}
    return token


@transaction.atomic(using=User.home)
@journalled("user", needs=Action.ADMIN)
def grant(page: Page, name: str, roles: Sequence[str], powers: Sequence[str], *, by: Viewer) -> None:
    """Give a user these roles and powers instead of those he had, and let him in again if he was barred."""
    if name == by.name:
        message = "Nobody grants himself rights: ask another keeper."
        raise RefusedError(message)
    facts: dict[str, Any] = {"roles": _known(roles), "powers": _registered(powers)}
    if not User.objects.filter(name=name).update(**facts, is_active=True):
        raise MisuseError(_absent(name))
    page.note = {"user": name, "does": "grant", **facts}


@transaction.atomic(using=User.home)
@journalled("user", needs=Action.ADMIN)
def bar_user(page: Page, name: str, *, by: Viewer) -> None:
    """Let a user in no more: his sessions end with his next page, his name stays in the journals."""
    if name == by.name:
        message = "Nobody bars himself: ask another keeper, or the register would be left without one."
        raise RefusedError(message)
    if not User.objects.filter(name=name).update(is_active=False, invitation=""):
        raise MisuseError(_absent(name))
    page.note = {"user": name, "does": "bar"}


@transaction.atomic(using=User.home)
@journalled("user", needs=None)
def accept_invitation(page: Page, token: str, password: str, *, by: Viewer) -> None:
    """Set the password of the invited user, once; raises MisuseError where the link was used or was never given."""
    invited = User.objects.filter(name=by.name, invitation=invitation_of(token), is_active=True)
    # One conditional update: of two who use the link at once, one is told that it is gone.
    if not token or not invited.update(password=make_password(password), invitation=""):
        message = "This link was used already or was never given. Ask a keeper for another."
        raise MisuseError(message)
    page.note = {"user": by.name, "does": "accept"}


def _known(roles: Sequence[str]) -> list[str]:
    unknown = sorted(set(roles) - {role.value for role in ROLES})
    if unknown:
        message = f"No such role: {', '.join(unknown)}. Roles: {', '.join(role.value for role in ROLES)}."
        raise MisuseError(message)
    return sorted(set(roles))


def _registered(powers: Sequence[str]) -> list[str]:
    known = world().of("power")
    for power in sorted(set(powers) - {ANY_POWER}):
        known_code("power", power, known)
    return sorted(set(powers))


def _absent(name: str) -> str:
    return f"There is no user {name!r}. See `byname user list`."
