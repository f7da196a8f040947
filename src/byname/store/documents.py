"""Documents as they came, byte for byte, in sealed chunks, and the claims that some of them make."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class Content(RegisterRow):
    """The bytes of one or more documents; `fingerprint` is keyed, so that nobody without the ring can test a guess."""

    fingerprint = models.CharField(max_length=64, unique=True)
    size = models.BigIntegerField()
    key = models.BigIntegerField()

    class Meta:
        """Table name and rules."""

        db_table = "content"
        constraints = [models.CheckConstraint(condition=models.Q(size__gte=0), name="content_has_a_size")]


class ContentChunk(RegisterRow):
    """One sealed piece of a content."""

    content = models.BigIntegerField()
    ordinal = models.IntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "content_chunk"
        constraints = [
            models.UniqueConstraint(fields=["content", "ordinal"], name="content_chunk_stands_once_in_its_place"),
        ]


class Document(RegisterRow):
    """One thing that arrived: what kind, from whom, when received, and its sealed covering facts (name, mapping, counts)."""

    content = models.BigIntegerField(null=True)
    kind = models.CharField(max_length=32)
    source = models.CharField(max_length=64)
    role = models.CharField(max_length=32)
    exchange = models.CharField(max_length=64)
    phase = models.CharField(max_length=64)
    occurrence = models.SmallIntegerField()
    power = models.CharField(max_length=64)
    holder = models.CharField(max_length=64)
    degree = models.CharField(max_length=16)
    received = models.DateField()
    backfill = models.BooleanField()
    whole = models.BooleanField()
    made_up = models.BooleanField()
    rows_read = models.IntegerField()
    rows_recorded = models.IntegerField()
    rows_aside = models.IntegerField()
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "document"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rows_read=models.F("rows_recorded") + models.F("rows_aside")),
                name="document_rows_read_are_recorded_or_set_aside",
            ),
            models.CheckConstraint(condition=~models.Q(source=""), name="document_has_a_source"),
            # The same bytes from the same source in the same kind, role and exchange change nothing (law 1). Whoever
            # files them again after a withdrawal counts on: 0 for the first; the action tells what stands.
            models.UniqueConstraint(
                fields=["content", "source", "kind", "role", "exchange", "phase", "occurrence"],
                name="document_filed_the_same_way_stands_once_per_occurrence",
            ),
        ]


class Claim(RegisterRow):
    """A number that somebody published about a group: a claim with its source, never a fact about persons."""

    document = models.BigIntegerField(db_index=True)
    place = models.IntegerField()
    body = models.JSONField()
    problem = models.CharField(max_length=64)

    class Meta:
        """Table name and rules."""

        db_table = "claim"
        constraints = [models.UniqueConstraint(fields=["document", "place"], name="claim_stands_once_in_its_place")]
