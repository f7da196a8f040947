"""The doctor: what stands in the way of this register on this machine, and what to do about it."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.opening import load_django

__all__ = ["Check", "register"]

_ROOM = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, what was found, what to do."""

    name: str
    well: bool
    found: str
    hint: str = ""


def register(verbs: Verbs) -> None:
    """Register doctor."""
    verbs.add(
        "doctor",
        Command(_doctor, register=False),
        does="look for what stands in the way of this register",
        example="byname doctor --data byname-data",
    )


def _doctor(call: Call) -> int:
    checks = list(_checks(call.args.folder))
    if call.json:
        call.answer(checks)
    else:
        call.table(
            ("Check", "", "Found", "What to do"),
            ((c.name, "well" if c.well else "LOOK", c.found, c.hint) for c in checks),
        )
    return DONE if all(check.well for check in checks) else FOUND


def _checks(folder: Path) -> Iterator[Check]:
    yield Check(
        "Python",
        sys.version_info >= (3, 11),
        sys.version.split()[0],
        "" if sys.version_info >= (3, 11) else "Use 3.11 or newer.",
    )
    if not folder.is_dir():
        yield Check("data folder", well=False, found=f"no folder {folder}", hint=f"byname init --data {folder}")
        return
    yield _private(folder, "data folder")
    free = shutil.disk_usage(folder).free
    yield Check("disk", free > _ROOM, f"{free // 1024**2:,} MB free", "" if free > _ROOM else "Make room.")
    for name in ("byname.json", "keys.sqlite3"):
        if (folder / name).exists():
            yield _private(folder / name, name)
        else:
            yield Check(
                name, well=False, found="absent", hint="byname init, or restore it: without its keys nothing opens."
            )
    if (folder / "failures.log").exists():
        yield Check(
            "failures.log", well=False, found="something unexpected went wrong", hint="Report it, then remove the file."
        )
    yield from _database_checks(folder)


def _private(path: Path, name: str) -> Check:
    mode = stat.S_IMODE(path.stat().st_mode)
    mine = not mode & 0o077 and path.stat().st_uid == os.getuid()
    return Check(name, mine, f"mode {mode:o}", "" if mine else f"chmod go= {path}: others on this machine can read it.")


def _database_checks(folder: Path) -> Iterator[Check]:
    load_django(folder)
    from django.db import DatabaseError, connections
    from django.db.migrations.executor import MigrationExecutor

    readable = (folder / "keys.sqlite3").exists()
    for alias in connections:
        try:
            executor = MigrationExecutor(connections[alias])
            waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        except DatabaseError as error:
            readable = False
            yield Check(
                f"database {alias}",
                well=False,
                found=type(error).__name__,
                hint="Start the database, or check its place.",
            )
            continue
        readable &= not waiting
        hint = f"byname init --data {folder}" if waiting else ""
        yield Check(
            f"database {alias}", not waiting, f"{connections[alias].vendor}, {len(waiting)} changes waiting", hint
        )
    if readable:
        yield _keys()
        yield from _contradictions()
    yield from _open_batches(folder)


def _keys() -> Check:
    """Look for keys that are gone without an erasure: what they opened is lost unless the ring comes back."""
    from byname.core.disclosure import Viewer
    from byname.queries.seals import keys_lost

    for problem in keys_lost(viewer=Viewer("terminal")):
        return Check("keys", well=False, found=f"{problem.found}; {problem.where}", hint=problem.hint)
    return Check("keys", well=True, found="every blob has its key, or the journal tells of its erasure")


def _contradictions() -> Iterator[Check]:
    """Count the people of whom what is told cannot all be true: a figure may rest on the wrong one of two tellings."""
    from byname.core.disclosure import Viewer
    from byname.queries.contradictions import contradictions_count
    from byname.wording import say

    number = contradictions_count(viewer=Viewer("terminal"))
    hint = "byname find --contradicted --as ...: look at the papers, and withdraw what is wrong." if number else ""
    # It stands in nobody's way, so the register is well; but somebody has to look.
    yield Check(
        "contradictions",
        well=True,
        found=f"{say('counted.people', n=number)} of whom what is told cannot all be true",
        hint=hint,
    )


def _open_batches(folder: Path) -> Iterator[Check]:
    if not (folder / "keys.sqlite3").exists():
        return
    from byname.store.keyring import register_ring

    for batch in register_ring().open_batches():
        yield Check(
            "unfinished work",
            well=False,
            found=f"{batch.purpose} begun at {batch.started}",
            hint="The next command that writes settles it.",
        )
    from byname.core.disclosure import Viewer
    from byname.queries.following import changes_not_counted

    waiting = changes_not_counted(viewer=Viewer("terminal"))
    yield Check("worked in", not waiting, f"{waiting} recorded changes not worked in", "byname link" if waiting else "")
