"""Records, readings, events and participants: what a document says of each person, and how it was read."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class Record(RegisterRow):
    """What one document says about one person, as written; never changes; `number` is the public one, told by nothing."""

    number = models.CharField(max_length=12, unique=True)
    document = models.BigIntegerField()
    place = models.IntegerField()
    part = models.SmallIntegerField()
    problem = models.CharField(max_length=32)
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "record"
        constraints = [
            models.UniqueConstraint(fields=["document", "place", "part"], name="record_stands_once_in_its_place"),
        ]


class Reading(RegisterRow):
    """How a record was read by one version of the reader; appended, the newest not withdrawn stands."""

    record = models.BigIntegerField()
    ordinal = models.SmallIntegerField()
    reader = models.CharField(max_length=32)
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "reading"
        constraints = [
            models.UniqueConstraint(fields=["record", "ordinal"], name="reading_of_a_record_has_its_own_ordinal"),
        ]


class Event(RegisterRow):
    """That a reading tells an event of this kind; what it tells is sealed in the reading."""

    reading = models.BigIntegerField()
    record = models.BigIntegerField(db_index=True)
    kind = models.CharField(max_length=16)
    ordinal = models.SmallIntegerField()

    class Meta:
        """Table name and rules."""

        db_table = "event"
        constraints = [
            models.UniqueConstraint(fields=["reading", "kind", "ordinal"], name="event_stands_once_in_its_reading"),
        ]


class Participant(RegisterRow):
    """Another record tied to an event by its role: seen with, witness, kin, applicant, came instead of."""

    event = models.BigIntegerField(db_index=True)
    record = models.BigIntegerField(db_index=True)
    role = models.CharField(max_length=16)

    class Meta:
        """Table name and rules."""

        db_table = "participant"
        constraints = [
            models.UniqueConstraint(fields=["event", "record", "role"], name="participant_stands_once_in_an_event"),
        ]
