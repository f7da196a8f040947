"""Starting a register: its databases, key ring, first reference entry, and the one-time link of its first user."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from byname.actions.journalled import journalled, sequence
from byname.actions.references import NewReference, add_references
from byname.core.disclosure import Action, Role, Viewer
from byname.core.errors import MisuseError
from byname.store.journal import recover
from byname.store.keyring import register_ring
from byname.store.models import Entry, User

__all__ = ["FOUNDER", "begin_register", "invite_user", "migrate", "recover_register"]

FOUNDER = Viewer("init", frozenset({Role.KEEPER}), purpose="set-up")


def migrate() -> None:
    """Bring the three databases to the newest schema."""
    for alias in connections:
        call_command("migrate", database=alias, verbosity=0, interactive=False)
    call_command("createcachetable", database="looks", verbosity=0)


@sequence("reference", needs=Action.ADMIN)
def begin_register(*, title: str, time_zone: str, made_up: bool, by: Viewer = FOUNDER) -> None:
    """Write the first reference entry of a fresh register; raises MisuseError where one stands already."""
    if Entry.objects.exists():
        message = f"There is a register in {Path(settings.DATA).name} already. Choose another folder with --data, or use this one."
        raise MisuseError(message)
    register_ring()
    body: dict[str, Any] = {"title": title, "time_zone": time_zone, "made_up": made_up}
    add_references([NewReference("register", "register", body)], by=by)


def recover_register() -> list[tuple[str, str, int | None]]:
    """Settle what an earlier run left open; gives (what, begun when, entry or None where nothing of it stands)."""
    return [(batch.purpose, batch.started, entry) for batch, entry in recover(register_ring())]


@journalled("user", needs=Action.ADMIN)
def invite_user(page: Any, name: str, roles: list[str], powers: list[str], *, made_up: bool = False, by: Viewer) -> str:
    """Add a user without a password and give the one-time token with which that user sets one."""
    if User.objects.filter(name=name).exists():
        message = f"There is a user {name!r} already. Choose another name."
        raise MisuseError(message)
    token = secrets.token_urlsafe(24)
    User.objects.create_user(name, None, roles=roles, powers=powers, made_up=made_up, invitation=token)
    page.note = {"user": name, "roles": roles, "powers": powers}
    return token
