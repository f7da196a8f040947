"""What only the database's owner can do: change rows with the guards taken off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connections


@contextmanager
def without_guards(alias: str, table: str) -> Iterator[Any]:
    """A cursor for which the triggers of one table do not fire; on SQLite they are put back as they were."""
    connection = connections[alias]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
            yield cursor
            cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
            return
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [table])
        guards = cursor.fetchall()
        for name, _statement in guards:
            cursor.execute(f'DROP TRIGGER "{name}"')
        yield cursor
        for _name, statement in guards:
            cursor.execute(statement)
