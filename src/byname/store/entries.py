"""The journal of changes: one entry per action, chained by digests over all the rows that it wrote."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Entry(models.Model):
    """One action: who, when, what, a digest over its rows, and the head of the chain after it."""

    home: ClassVar[str] = "default"

    id = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=64)
    action = models.CharField(max_length=48)
    batch = models.CharField(max_length=32)
    note = models.JSONField()
    rows = models.JSONField()
    previous = models.CharField(max_length=64)
    head = models.CharField(max_length=64, unique=True)

    class Meta:
        """Table name and rules."""

        db_table = "entry"
        constraints = [models.CheckConstraint(condition=~models.Q(by=""), name="entry_names_who_acted")]
