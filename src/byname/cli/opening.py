"""Opening a register: find its folder, load Django for it, and say what an interrupted run has left."""

from __future__ import annotations

import importlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from byname.core.errors import MisuseError

__all__ = [
    "bring_up_to_date", "chosen_folder", "lay_place", "load_django", "note_behind", "open_register", "settle_interrupted",
]  # fmt: skip

# The wiring stands above every room, so it is loaded by name, as Django loads its settings.
_SETTINGS, _PLACE = "byname.config.settings", "byname.config.place"


def chosen_folder(data: str | None, *, usual: str = "") -> Path:
    """Give the data folder: --data, else BYNAME_DATA, else the usual one of the command, else `byname-data` here."""
    wanted = data or os.environ.get("BYNAME_DATA") or usual
    if wanted:
        return Path(wanted).expanduser().resolve()
    folder: Path = importlib.import_module(_PLACE).data_folder()
    return folder


def load_django(folder: Path) -> None:
    """Set Django up for a data folder; raises MisuseError where this process has another one open."""
    import django
    from django.conf import settings

    if not settings.configured:
        os.environ["BYNAME_DATA"] = str(folder)
        os.umask(0o077)  # whatever a register writes is its owner's alone
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", _SETTINGS)
        django.setup()
    if Path(settings.DATA) != folder:
        message = f"This process has opened another register already; {folder.name} needs a process of its own."
        raise MisuseError(message)


def lay_place(folder: Path, *, time_zone: str, postgres: str, facts: dict[str, Any]) -> None:
    """Write where a new register lives, with a secret key of its own, before Django reads it."""
    place = {"secret_key": secrets.token_urlsafe(50), "time_zone": time_zone} | facts
    if postgres:
        place["postgres"] = postgres
    importlib.import_module(_PLACE).write_place(folder, place)


def open_register(folder: Path) -> None:
    """Load Django for a register that stands; raises MisuseError where there is none."""
    message = f"There is no register in {folder}. Make one with `byname init --data {folder}`, or name another folder with --data."
    if not folder.is_dir():
        raise MisuseError(message)
    load_django(folder)
    from django.db import DatabaseError

    from byname.store.models import Entry

    try:
        stands = Entry.objects.exists()
    except DatabaseError:
        stands = False
    if not stands:
        raise MisuseError(message)


def bring_up_to_date(say: Callable[[str], None]) -> None:
    """Add what a register that an older Byname made lacks; nothing that stands in it is touched."""
    from byname.actions.setup import links_are_old, lookup_is_whole, migrate
    from byname.store.schema import schema_is_old

    if schema_is_old() or links_are_old() or not lookup_is_whole():
        migrate()
        say("This register was made by an older Byname; the tables that it lacked were added.")


def settle_interrupted(say: Callable[[str], None]) -> None:
    """Settle what a run that was cut off has left, and say of each whether it stands."""
    from byname.actions.setup import recover_register

    for what, begun, entry in recover_register():
        outcome = f"was recorded whole as entry {entry}" if entry else "was cut off: nothing of it was recorded"
        say(f"{what} begun at {begun} {outcome}.")


def note_behind(say: Callable[[str], None]) -> None:
    """Say so where recorded changes are not yet linked and derived, so that no answer passes for the newest one."""
    from byname.core.disclosure import Viewer
    from byname.queries.following import changes_not_counted

    waiting = changes_not_counted(viewer=Viewer("terminal"))
    if waiting:
        say(f"{waiting} recorded changes are not worked in yet; this answers without them. Work them in: byname link")
