"""Whether a register has the tables that this version of Byname writes to."""

from __future__ import annotations

from pathlib import Path

from django.db import connection

__all__ = ["schema_is_old"]

_STEPS = Path(__file__).parent / "migrations"


def schema_is_old() -> bool:
    """Tell whether a step of the schema is missing; asked at each command, so it looks at names alone."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM django_migrations WHERE app = 'store'")
        taken = {str(name) for (name,) in cursor.fetchall()}
    return not {step.stem for step in _STEPS.glob("[0-9]*.py")} <= taken
