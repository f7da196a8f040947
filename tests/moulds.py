"""A register that many tests begin with is made once in a run, by the same actions as a user's, and laid again from its rows.

Each test writes into databases of its own all the same: what is laid is rolled back with the rest.
"""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from django.apps import apps
from django.conf import settings
from django.db import connections
from django.db.models import Model

from byname.store.keyring import register_ring
from byname.store.models import DerivedHead, Entry
from byname.store.rowwriter import columns_of

__all__ = ["laid"]

Made = TypeVar("Made")


@dataclass(frozen=True)
class _Mould:
    """What stood when a register was made: rows by table, keys and batches of its ring, and what its maker gave."""

    rows: tuple[tuple[type[Model], Any], ...]
    batches: Sequence[tuple[Any, ...]]
    keys: Sequence[tuple[Any, ...]]
    given: Any


_MOULDS: dict[tuple[object, ...], _Mould] = {}


def laid(name: str, make: Callable[[], Made]) -> Made:
    """Give the test's empty register what `make` writes: by running it the first time, by its rows from then on.

    One name stands for one `make`; what it gives is copied for each test.
    """
    assert not Entry.objects.exists(), f"{name} is laid into a register that has begun"
    facts = (settings.REGISTER_TIME_ZONE, settings.REGISTER_TITLE, settings.REGISTER_HOME, settings.REGISTER_MADE_UP)
    place = (name, register_ring().file, *facts)
    if place not in _MOULDS:
        given = make()
        _MOULDS[place] = _taken(copy.deepcopy(given))
        return given
    mould = _MOULDS[place]
    for model, rows in mould.rows:
        _write(model, rows)
    # What is remembered of one derived store is told from another's by this number.
    DerivedHead.objects.filter(name="token").update(value=secrets.randbits(62))
    ring = register_ring()._connection
    ring.execute("BEGIN IMMEDIATE")
    ring.executemany("INSERT OR IGNORE INTO batch VALUES (?, ?, ?, ?)", mould.batches)
    ring.executemany("INSERT OR IGNORE INTO key VALUES (?, ?, ?)", mould.keys)
    ring.execute("COMMIT")
    return cast("Made", copy.deepcopy(mould.given))


def _taken(given: object) -> _Mould:
    models = apps.get_app_config("store").get_models()
    tables = tuple((model, rows) for model in models if (rows := _read(model)))
    ring, tokens = register_ring()._connection, list(Entry.objects.values_list("batch", flat=True))
    marks = ",".join("?" * len(tokens))
    batches, keys = (
        ring.execute(f"SELECT * FROM {table} WHERE {column} IN ({marks})", tokens).fetchall()
        for table, column in (("batch", "token"), ("key", "batch"))
    )
    return _Mould(tables, batches, keys, given)


def _read(model: type[Model]) -> Any:
    """Give the rows of a table as its database keeps them."""
    connection, table = connections[getattr(model, "home", "default")], model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f'COPY "{table}" ({_names(model)}) TO STDOUT') as copied:
                return b"".join(copied)
        # With the sign before it, a column has no declared type, by which its values would be read as something else.
        plain = ", ".join(f'+"{column}"' for column in columns_of(model))
        return cursor.execute(f'SELECT {plain} FROM "{table}" ORDER BY 1').fetchall()


def _write(model: type[Model], rows: Any) -> None:
    connection, table = connections[getattr(model, "home", "default")], model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f'COPY "{table}" ({_names(model)}) FROM STDIN') as copied:
                copied.write(rows)
        else:
            marks = ", ".join(["%s"] * len(columns_of(model)))
            cursor.executemany(f'INSERT INTO "{table}" ({_names(model)}) VALUES ({marks})', rows)


def _names(model: type[Model]) -> str:
    return ", ".join(f'"{column}"' for column in columns_of(model))
