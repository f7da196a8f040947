"""The triggers by which both databases refuse to change or remove a row (dependencies.md section 3: traps of each)."""

from __future__ import annotations

from typing import Any

from django.db.migrations.operations.base import Operation

__all__ = ["GuardAppendOnly"]


class GuardAppendOnly(Operation):
    """Guard one table: refuse UPDATE, DELETE, TRUNCATE and, on SQLite, an insert over an existing row."""

    reduces_to_sql = True
    reversible = False

    def __init__(self, table: str, *, home: str) -> None:
        """Name the table and the database in which it lives."""
        self.table = table
        self.home = home

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give back the arguments, as migrations ask for."""
        return (type(self).__name__, [self.table], {"home": self.home})

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Change nothing of the models' state."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Create the triggers where this table lives."""
        if schema_editor.connection.alias != self.home:
            return
        build = _POSTGRES if schema_editor.connection.vendor == "postgresql" else _SQLITE
        for statement in build:
            schema_editor.execute(statement.replace("{table}", self.table), params=None)

    def describe(self) -> str:
        """Say what this step does."""
        return f"Guard {self.table} against change"


_SQLITE = (
    """CREATE TRIGGER "{table}_refuses_update" BEFORE UPDATE ON "{table}"
    BEGIN SELECT RAISE(ABORT, 'append-only: UPDATE on {table} refused'); END""",
    """CREATE TRIGGER "{table}_refuses_delete" BEFORE DELETE ON "{table}"
    BEGIN SELECT RAISE(ABORT, 'append-only: DELETE on {table} refused'); END""",
    # INSERT OR REPLACE fires no DELETE trigger unless recursive_triggers is on; this holds on any connection.
    """CREATE TRIGGER "{table}_refuses_replace" BEFORE INSERT ON "{table}"
    WHEN EXISTS (SELECT 1 FROM "{table}" WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'append-only: INSERT over a row of {table} refused'); END""",
)
_POSTGRES = (
    """CREATE OR REPLACE FUNCTION byname_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'append-only: % on % refused', TG_OP, TG_TABLE_NAME; END $$""",
    """CREATE TRIGGER "{table}_refuses_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}"
    FOR EACH STATEMENT EXECUTE FUNCTION byname_refuse_change()""",
)
