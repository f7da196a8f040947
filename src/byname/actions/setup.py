"""Starting a register: its databases, key ring and first reference entry; and settling what a cut-off left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from byname.actions.journalled import sequence
from byname.actions.references import NewReference, add_references
from byname.core.disclosure import Action, Role, Viewer
from byname.core.errors import MisuseError
from byname.ledger.following import fill_links, links_are_old
from byname.ledger.lookuprows import fill_lookup, lookup_is_whole
from byname.store.journal import recover
from byname.store.keyring import register_ring
from byname.store.models import Entry

__all__ = ["FOUNDER", "begin_register", "links_are_old", "lookup_is_whole", "migrate", "recover_register"]

FOUNDER = Viewer("init", frozenset({Role.KEEPER}), purpose="set-up")


def migrate() -> None:
    """Bring the three databases to the newest schema, and derive what an older Byname did not."""
    for alias in connections:
        call_command("migrate", database=alias, verbosity=0, interactive=False)
    call_command("createcachetable", database="looks", verbosity=0)
    if Entry.objects.exists():
        if not lookup_is_whole():
            fill_lookup()
        fill_links()


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
