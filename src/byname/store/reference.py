"""Reference entries: powers, sources, units, places, cohorts, exchanges, counting rules, models; append-only, versioned."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class ReferenceEntry(RegisterRow):
    """One version of one named thing of the bureau's own world; holds no person."""

    kind = models.CharField(max_length=16)
    code = models.CharField(max_length=64)
    version = models.IntegerField()
    body = models.JSONField()
    known_from = models.BigIntegerField()

    class Meta:
        """Table name and rules."""

        db_table = "reference_entry"
        constraints = [
            models.UniqueConstraint(fields=["kind", "code", "version"], name="reference_version_stands_once"),
            models.CheckConstraint(condition=~models.Q(code=""), name="reference_entry_has_a_code"),
        ]
