"""Press texts as they were read, version by version, and what the desk and its readers noted about them."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class TextReading(RegisterRow):
    """How a press text was read by one version of the reader, sealed: its story, what it says of itself, its claims.

    Appended, never changed: the newest stands.
    """

    document = models.BigIntegerField()
    ordinal = models.SmallIntegerField()
    reader = models.CharField(max_length=32)
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "text_reading"
        constraints = [
            models.UniqueConstraint(fields=["document", "ordinal"], name="text_reading_has_its_own_ordinal"),
        ]


class TextNote(RegisterRow):
    """A desk note, a tag or a reader's comment on a press text, sealed; or a ruling on an earlier one (`about`).

    Rulings: a note or tag taken back, a comment shown or refused; the newest ruling stands.
    """

    document = models.BigIntegerField(db_index=True)
    sort = models.CharField(max_length=8)
    about = models.BigIntegerField(null=True, db_index=True)
    ruling = models.CharField(max_length=16)
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "text_note"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(sort__in=["note", "tag", "comment"]), name="text_note_is_of_a_known_sort"
            ),
            models.CheckConstraint(
                condition=models.Q(about=None, ruling="") | (models.Q(about__isnull=False) & ~models.Q(ruling="")),
                name="text_note_rules_on_another_or_on_none",
            ),
            models.CheckConstraint(
                condition=models.Q(ruling__in=["", "taken-back", "shown", "refused"]),
                name="text_note_ruling_is_known",
            ),
        ]
