"""One sound row for every table that both databases guard, and the same row changed at will."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from django.db import models

from byname.store.models import APPEND_ONLY, Approval, Document, Judgement, Retraction, TextNote, Withdrawal

_TEXT: dict[type[models.Model], dict[str, Any]] = {
    Judgement: {"outcome": "same"},
    Withdrawal: {"target": "record", "reason": "misread"},
    Approval: {"kind": "died"},
    Retraction: {"by_number": ""},
    TextNote: {"sort": "note", "about": None, "ruling": ""},
}
_NUMBERS: dict[type[models.Model], dict[str, Any]] = {
    Judgement: {"left": 1, "right": 2},
    Document: {"rows_read": 3, "rows_recorded": 2, "rows_aside": 1},
}


def sample_values(model: type[models.Model], number: int = 1) -> dict[str, Any]:
    """The values of a sound row; rows with different numbers share nothing that must stand once."""
    values: dict[str, Any] = {field.name: _value(field, number) for field in model._meta.concrete_fields}
    return values | dict(_TEXT.get(model, {})) | dict(_NUMBERS.get(model, {})) | {"id": number}


def _value(field: models.Field[Any, Any], number: int) -> Any:
    kinds: tuple[tuple[type[models.Field[Any, Any]], Any], ...] = (
        (models.BooleanField, False),
        (models.BinaryField, b"sealed"),
        (models.JSONField, {}),
        (models.DateTimeField, datetime(2026, 1, 1, tzinfo=UTC)),
        (models.DateField, date(2026, 1, 1)),
        (models.CharField, f"x{number}"),
        (models.TextField, f"x{number}"),
        (models.FloatField, 1.0),
    )
    return next((value for kind, value in kinds if isinstance(field, kind)), number)


def add_row(model: type[models.Model], number: int = 1) -> models.Model:
    """Insert a sound row the short way, past the journal: no trigger objects to a new row."""
    row = model(**sample_values(model, number))
    row.save(force_insert=True)
    return row


def table_of(model: type[models.Model]) -> str:
    """The table's name."""
    return str(model._meta.db_table)


def rows_of(model: type[models.Model]) -> models.QuerySet[Any]:
    """All rows of a table."""
    return models.QuerySet[Any](model)


TABLES = {table_of(model): model for model in APPEND_ONLY}
