"""What every append-only row of the register shares: its number, and the journal entry that wrote it."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models


class RegisterRow(models.Model):
    """A row that is written once, by one journal entry, and never changed or removed (law 2)."""

    home: ClassVar[str] = "default"

    # Named here so that code over all tables may ask any of them.
    objects: ClassVar[models.Manager[Self]] = models.Manager()

    id = models.BigIntegerField(primary_key=True)
    entry = models.BigIntegerField(db_index=True)

    class Meta:
        """No table of its own."""

        abstract = True
