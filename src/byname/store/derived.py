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
        # Both columns: a block is read from the index alone.
        indexes = [models.Index(fields=["key", "record"])]


class LinkRow(DerivedRow):
    """What the linker compares of one record, as one text: so short that a list reads hundreds of thousands of them."""

    id = models.BigIntegerField(primary_key=True)  # the record's number
    body = models.TextField()

    class Meta:
        """Table name."""

        db_table = "link_row"


class LinkMet(DerivedRow):
    """Whom one record met when the engine last looked at it: numbers of records, with spaces between.

    None where it is not remembered; the engine then looks the record's blocks up again.
    """

    id = models.BigIntegerField(primary_key=True)  # the record's number
    body = models.TextField()

    class Meta:
        """Table name."""

        db_table = "link_met"


class LinkCopy(DerivedRow):
    """What the linker needs of one record, kept readable so that a new list need not open every old blob."""

    record = models.BigIntegerField(unique=True)
    component = models.BigIntegerField(db_index=True)
    body = models.TextField()

    class Meta:
        """Table name."""

        db_table = "link_copy"


class LookupRow(DerivedRow):
    """What a search compares of one record: words of the name, birth, codes of unit and place, and the keys that find it.

    A row for each record that somebody may be found by; nothing readable is left where the record is nobody's now
    (`kind` is negative then). `serial` grows with every change, so that whoever holds the rows in memory reads only
    those that changed. `birth` is an ordinal and `year` a year, 0 where it is not told.
    """

    record = models.BigIntegerField(unique=True)
    serial = models.BigIntegerField(db_index=True)
    power = models.CharField(max_length=64)
    kind = models.SmallIntegerField()
    family = models.CharField(max_length=64)
    given = models.CharField(max_length=64)
    patronymic = models.CharField(max_length=64)
    birth = models.IntegerField(db_index=True)
    year = models.SmallIntegerField(db_index=True)
    unit = models.CharField(max_length=64)
    places = models.CharField(max_length=132)
    number = models.CharField(max_length=64)
    family_key = models.CharField(max_length=64)
    given_key = models.CharField(max_length=64)
    patronymic_key = models.CharField(max_length=64)

    class Meta:
        """Table name."""

        db_table = "lookup_row"
        indexes = [
            models.Index(fields=["family_key", "given_key"]),
            models.Index(fields=["given_key", "patronymic_key"]),
            models.Index(fields=["number"], name="lookup_row_number_idx"),
        ]


class LookupWord(DerivedRow):
    """A word of a name as some record writes it, under a hash of its spelling, whole and without any one letter."""

    part = models.SmallIntegerField()
    hash = models.BigIntegerField()
    key = models.CharField(max_length=64)
    word = models.CharField(max_length=64)

    class Meta:
        """Table name."""

        db_table = "lookup_word"
        indexes = [models.Index(fields=["part", "hash"]), models.Index(fields=["part", "word"])]


class DerivedHead(DerivedRow):
    """How far the derived store has followed the journal: name -> number of the last entry taken in."""

    name = models.CharField(max_length=32, unique=True)
    value = models.BigIntegerField()

    class Meta:
        """Table name."""

        db_table = "derived_head"
