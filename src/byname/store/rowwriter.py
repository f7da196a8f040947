"""Writing many register rows fast: COPY on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.db import connections, models

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["columns_of", "insert_derived", "insert_rows", "insert_states", "next_id"]


def columns_of(model: type[models.Model]) -> tuple[str, ...]:
    """Give the columns in the order in which rows are written and enter the digest."""
    return tuple(str(field.column) for field in model._meta.concrete_fields)


def next_id(model: type[models.Model]) -> int:
    """Give the next free number of a table; the journal's lock makes sure that nobody else takes it."""
    alias = getattr(model, "home", "default")
    with connections[alias].cursor() as cursor:
        cursor.execute(f'SELECT coalesce(max(id), 0) + 1 FROM "{model._meta.db_table}"')  # noqa: S608 - table names are ours
        return int(cursor.fetchone()[0])


def insert_rows(model: type[models.Model], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose values stand in the order of `columns_of(model)`; dictionaries go in as JSON."""
    json_places = [i for i, field in enumerate(model._meta.concrete_fields) if isinstance(field, models.JSONField)]
    _insert(model, columns_of(model), [_with_json(row, json_places) for row in rows] if json_places else rows)


def insert_derived(model: type[models.Model], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert derived rows of one table; the database numbers them."""
    _insert(model, columns, rows)


def insert_states(made: Sequence[models.Model]) -> None:
    """Insert derived rows of one table that were made as objects; the database numbers them."""
    if made:
        columns = columns_of(type(made[0]))[1:]
        _insert(type(made[0]), columns, [[getattr(row, column) for column in columns] for row in made])


def _insert(model: type[models.Model], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    if not rows:
        return
    connection = connections[getattr(model, "home", "default")]
    table, names = model._meta.db_table, ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Django gives its own names only to the errors of what passes through its cursor.
            with connection.wrap_database_errors, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - names are ours


def _with_json(row: Sequence[Any], places: list[int]) -> list[Any]:
    values = list(row)
    for place in places:
        values[place] = json.dumps(values[place], ensure_ascii=False, sort_keys=True)
    return values
