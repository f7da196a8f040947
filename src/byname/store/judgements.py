"""Decisions about records and events: judgements, withdrawals, approvals. Undo is a row more, never a row less."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class Judgement(RegisterRow):
    """Whether two records speak of one person: by the engine (model) or by a human; the newest known one stands."""

    left = models.BigIntegerField(db_index=True)
    right = models.BigIntegerField(db_index=True)
    outcome = models.CharField(max_length=12)
    human = models.BooleanField()
    model = models.CharField(max_length=32)
    probability = models.FloatField()
    evidence = models.JSONField()
    known_from = models.BigIntegerField()

    class Meta:
        """Table name and rules."""

        db_table = "judgement"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(left__lt=models.F("right")), name="judgement_names_its_pair_in_order"
            ),
            models.CheckConstraint(
                condition=models.Q(outcome__in=["same", "different", "undecided", "none"]),
                name="judgement_has_a_known_outcome",
            ),
        ]


class Withdrawal(RegisterRow):
    """That something is taken back: a reading, record, event, document, judgement, reference entry, approval or withdrawal."""

    target = models.CharField(max_length=16)
    target_id = models.BigIntegerField(db_index=True)
    reason = models.CharField(max_length=32)
    known_from = models.BigIntegerField()
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "withdrawal"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    target__in=[
                        "document",
                        "record",
                        "reading",
                        "event",
                        "judgement",
                        "approval",
                        "withdrawal",
                        "reference",
                    ],
                ),
                name="withdrawal_takes_back_a_known_kind_of_row",
            ),
            models.CheckConstraint(condition=~models.Q(reason=""), name="withdrawal_has_a_reason"),
        ]


class Approval(RegisterRow):
    """One person's yes to an event (record, kind, ordinal) as it read at that time; `digest` fixes what was approved."""

    record = models.BigIntegerField(db_index=True)
    kind = models.CharField(max_length=16)
    ordinal = models.SmallIntegerField()
    digest = models.CharField(max_length=64)
    by = models.CharField(max_length=64)
    known_from = models.BigIntegerField()

    class Meta:
        """Table name and rules."""

        db_table = "approval"
        constraints = [
            models.UniqueConstraint(
                fields=["record", "kind", "ordinal", "digest", "by"],
                name="approval_of_one_person_counts_once",
            ),
        ]
