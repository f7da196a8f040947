"""Frozen figures: public keys, what was signed, what was taken back; guarded like every table of the register."""

from __future__ import annotations

import django.db.models.expressions
from django.db import migrations, models

from byname.store.appendonly import GuardAppendOnly


class Migration(migrations.Migration):
    dependencies = [("store", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Release",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("number", models.CharField(max_length=24, unique=True)),
                ("figure", models.TextField()),
                ("moment", models.BigIntegerField()),
                ("signed", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("key_code", models.CharField(max_length=16)),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "release",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("number", ""), _negated=True), name="release_has_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Retraction",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("number", models.CharField(max_length=24, unique=True)),
                ("by_number", models.CharField(max_length=24)),
                ("why", models.TextField()),
                ("signed", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("key_code", models.CharField(max_length=16)),
            ],
            options={
                "db_table": "retraction",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("why", ""), _negated=True), name="retraction_says_why"),
                    models.CheckConstraint(
                        condition=models.Q(("by_number", django.db.models.expressions.F("number")), _negated=True),
                        name="retraction_names_another_figure",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SigningKey",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("code", models.CharField(max_length=16, unique=True)),
                ("public", models.TextField()),
                ("vouched", models.BinaryField()),
            ],
            options={
                "db_table": "signing_key",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("code", ""), _negated=True), name="signing_key_has_a_code"
                    )
                ],
            },
        ),
        *(GuardAppendOnly(table, home="default") for table in ("signing_key", "release", "retraction")),
    ]
