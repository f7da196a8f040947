"""Frozen figures: what was signed and sent out, who stood behind it (sealed), what took it back, and the public keys."""

from __future__ import annotations

from django.db import models

from byname.store.registerrow import RegisterRow


class SigningKey(RegisterRow):
    """The public part of a key with which figures are signed; the newest row's is in use. `vouched`: the one before signed it."""

    code = models.CharField(max_length=16, unique=True)
    public = models.TextField()
    vouched = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "signing_key"
        constraints = [models.CheckConstraint(condition=~models.Q(code=""), name="signing_key_has_a_code")]


class Release(RegisterRow):
    """One frozen figure: its number, the very bytes that were signed, the signature, and the people behind it, sealed."""

    number = models.CharField(max_length=24, unique=True)
    figure = models.TextField()
    moment = models.BigIntegerField()
    signed = models.BinaryField()
    signature = models.BinaryField()
    key_code = models.CharField(max_length=16)
    key = models.BigIntegerField()
    blob = models.BinaryField()

    class Meta:
        """Table name and rules."""

        db_table = "release"
        constraints = [models.CheckConstraint(condition=~models.Q(number=""), name="release_has_a_number")]


class Retraction(RegisterRow):
    """That a frozen figure no longer stands, why, and by which later one it is replaced ("" for none); signed too."""

    number = models.CharField(max_length=24, unique=True)
    by_number = models.CharField(max_length=24)
    why = models.TextField()
    signed = models.BinaryField()
    signature = models.BinaryField()
    key_code = models.CharField(max_length=16)

    class Meta:
        """Table name and rules."""

        db_table = "retraction"
        constraints = [
            models.CheckConstraint(condition=~models.Q(why=""), name="retraction_says_why"),
            models.CheckConstraint(
                condition=~models.Q(by_number=models.F("number")), name="retraction_names_another_figure"
            ),
        ]
