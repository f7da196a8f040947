"""The triggers by which both databases refuse to change or remove a row (dependencies.md section 3: traps of each)."""

from __future__ import annotations

from typing import Any

from django.db.migrations.operations.base import Operation
from django.db.models import UniqueConstraint

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
        if schema_editor.connection.vendor == "postgresql":
            statements = [*_POSTGRES]
        else:
            statements = [*_SQLITE, *_once_only(self.table, _unique_columns(to_state, self.table))]
        for statement in statements:
            schema_editor.execute(statement.replace("{table}", self.table), params=None)

    def describe(self) -> str:
        """Say what this step does."""
        return f"Guard {self.table} against change"


def _unique_columns(state: Any, table: str) -> dict[str, list[str]]:
    """Give name of the rule -> columns that no two rows may share, for every such rule of a table."""
    [model] = [model for model in state.apps.get_models() if model._meta.db_table == table]
    found = {
        f"{table}_{field.column}_stands_once": [field.column]
        for field in model._meta.concrete_fields
        if field.unique and not field.primary_key
    }
    for rule in model._meta.constraints:
        if isinstance(rule, UniqueConstraint):
            found[rule.name] = [model._meta.get_field(name).column for name in rule.fields]
    return found


def _once_only(table: str, rules: dict[str, list[str]]) -> list[str]:
    # REPLACE removes every row that shares a unique value with the new one, whatever its number; and SQLite's own
    # message about a unique rule does not name it.
    return [
        f"""CREATE TRIGGER "{table}_keeps_{place}" BEFORE INSERT ON "{table}"
        WHEN EXISTS (SELECT 1 FROM "{table}" WHERE {" AND ".join(f'"{column}" = NEW."{column}"' for column in columns)})
        BEGIN SELECT RAISE(ABORT, '{name}: INSERT over a row of {table} refused'); END"""  # noqa: S608 - names are ours
        for place, (name, columns) in enumerate(sorted(rules.items()))
    ]


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
