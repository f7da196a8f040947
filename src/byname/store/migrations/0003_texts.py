"""Readings of press texts, and what is noted about them."""

from __future__ import annotations

from django.db import migrations, models

from byname.store.appendonly import GuardAppendOnly


class Migration(migrations.Migration):
    dependencies = [("store", "0002_releases")]

    operations = [
        migrations.CreateModel(
            name="TextReading",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("document", models.BigIntegerField()),
                ("ordinal", models.SmallIntegerField()),
                ("reader", models.CharField(max_length=32)),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "text_reading",
                "constraints": [
                    models.UniqueConstraint(fields=("document", "ordinal"), name="text_reading_has_its_own_ordinal"),
                ],
            },
        ),
        migrations.CreateModel(
            name="TextNote",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("document", models.BigIntegerField(db_index=True)),
                ("sort", models.CharField(max_length=8)),
                ("about", models.BigIntegerField(db_index=True, null=True)),
                ("ruling", models.CharField(max_length=16)),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "text_note",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("sort__in", ["note", "tag", "comment"])),
                        name="text_note_is_of_a_known_sort",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("about", None), ("ruling", "")),
                            models.Q(("about__isnull", False), models.Q(("ruling", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="text_note_rules_on_another_or_on_none",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ruling__in", ["", "taken-back", "shown", "refused"])),
                        name="text_note_ruling_is_known",
                    ),
                ],
            },
        ),
        *(GuardAppendOnly(table, home="default") for table in ("text_reading", "text_note")),
    ]
