"""Derived rows: rebuildable from the register alone, never backed up, the only rows that may be rewritten."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class DerivedRow(models.Model):
    """A row of the derived store."""

    home: ClassVar[str] = "derived"

    id = models.BigAutoField(primary_key=True)

    class Meta:
        """No table of its own."""

        abstract = True


class PersonState(DerivedRow):
    """One person as known over [known_from, known_to): the line (timeline, movements, chosen values) as JSON."""

    number = models.BigIntegerField()
    component = models.BigIntegerField(db_index=True)
    known_from = models.BigIntegerField()
    known_to = models.BigIntegerField(null=True)
    line = models.TextField()

    class Meta:
        """Table name."""

        db_table = "person_state"
        indexes = [models.Index(fields=["number", "known_from"]), models.Index(fields=["known_to", "known_from"])]


class RecordState(DerivedRow):
    """To which person a record belongs over [known_from, known_to), and its component; so any number finds its person."""

    record = models.BigIntegerField()
    number = models.BigIntegerField()
    component = models.BigIntegerField()
    known_from = models.BigIntegerField()
    known_to = models.BigIntegerField(null=True)

    class Meta:
        """Table name."""

        db_table = "record_state"
        indexes = [models.Index(fields=["record", "known_from"]), models.Index(fields=["component"])]


class UndecidedState(DerivedRow):
    """The ways in which the undecided links of a component could hold over [known_from, known_to)."""

    component = models.BigIntegerField(db_index=True)
    known_from = models.BigIntegerField()
    known_to = models.BigIntegerField(null=True)
    body = models.TextField()

    class Meta:
        """Table name."""

        db_table = "undecided_state"


class BlockKey(DerivedRow):
    """A key under which a record is found by records that may speak of the same person."""

    key = models.CharField(max_length=96)
    record = models.BigIntegerField(db_index=True)

    class Meta:
        """Table name."""

        db_table = "block_key"
        indexes = [models.Index(fields=["key"])]


class LinkCopy(DerivedRow):
    """What the linker needs of one record, kept readable so that a new list need not open every old blob."""

    record = models.BigIntegerField(unique=True)
    component = models.BigIntegerField(db_index=True)
    body = models.TextField()

    class Meta:
        """Table name."""

        db_table = "link_copy"


class SearchKey(DerivedRow):
    """A folded name part under which a record's person is found in any script."""

    key = models.CharField(max_length=64)
    record = models.BigIntegerField(db_index=True)

    class Meta:
        """Table name."""

        db_table = "search_key"
        indexes = [models.Index(fields=["key"])]


class DerivedHead(DerivedRow):
    """How far the derived store has followed the journal: name -> number of the last entry taken in."""

    name = models.CharField(max_length=32, unique=True)
    value = models.BigIntegerField()

    class Meta:
        """Table name."""

        db_table = "derived_head"
