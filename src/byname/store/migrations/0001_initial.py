"""The whole schema, and the triggers that make it append-only."""

from __future__ import annotations

import django.db.models.expressions
from django.db import migrations, models

from byname.store.appendonly import GuardAppendOnly


GUARDED = (
    *(
        (table, "default")
        for table in (
            "reference_entry",
            "content",
            "content_chunk",
            "document",
            "record",
            "reading",
            "event",
            "participant",
            "claim",
            "judgement",
            "withdrawal",
            "approval",
            "entry",
        )
    ),
    ("look", "looks"),
)


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("name", models.CharField(max_length=64, unique=True)),
                ("roles", models.JSONField(default=list)),
                ("powers", models.JSONField(default=list)),
                ("is_active", models.BooleanField(default=True)),
                ("made_up", models.BooleanField(default=False)),
                ("invitation", models.CharField(blank=True, max_length=64)),
            ],
            options={
                "db_table": "user",
            },
        ),
        migrations.CreateModel(
            name="DerivedHead",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=32, unique=True)),
                ("value", models.BigIntegerField()),
            ],
            options={
                "db_table": "derived_head",
            },
        ),
        migrations.CreateModel(
            name="LinkCopy",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("record", models.BigIntegerField(unique=True)),
                ("component", models.BigIntegerField(db_index=True)),
                ("body", models.TextField()),
            ],
            options={
                "db_table": "link_copy",
            },
        ),
        migrations.CreateModel(
            name="Look",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=64)),
                ("verified", models.BooleanField()),
                ("action", models.CharField(max_length=32)),
                ("purpose", models.CharField(max_length=64)),
                ("what", models.JSONField()),
                ("previous", models.CharField(max_length=64)),
                ("head", models.CharField(max_length=64, unique=True)),
            ],
            options={
                "db_table": "look",
            },
        ),
        migrations.CreateModel(
            name="UndecidedState",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("component", models.BigIntegerField(db_index=True)),
                ("known_from", models.BigIntegerField()),
                ("known_to", models.BigIntegerField(null=True)),
                ("body", models.TextField()),
            ],
            options={
                "db_table": "undecided_state",
            },
        ),
        migrations.CreateModel(
            name="Approval",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("record", models.BigIntegerField(db_index=True)),
                ("kind", models.CharField(max_length=16)),
                ("ordinal", models.SmallIntegerField()),
                ("digest", models.CharField(max_length=64)),
                ("by", models.CharField(max_length=64)),
                ("known_from", models.BigIntegerField()),
            ],
            options={
                "db_table": "approval",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "kind", "ordinal", "digest", "by"), name="approval_of_one_person_counts_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BlockKey",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=96)),
                ("record", models.BigIntegerField(db_index=True)),
            ],
            options={
                "db_table": "block_key",
                "indexes": [models.Index(fields=["key"], name="block_key_key_ff22b5_idx")],
            },
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("document", models.BigIntegerField(db_index=True)),
                ("place", models.IntegerField()),
                ("body", models.JSONField()),
                ("problem", models.CharField(max_length=64)),
            ],
            options={
                "db_table": "claim",
                "constraints": [
                    models.UniqueConstraint(fields=("document", "place"), name="claim_stands_once_in_its_place")
                ],
            },
        ),
        migrations.CreateModel(
            name="Content",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("fingerprint", models.CharField(max_length=64, unique=True)),
                ("size", models.BigIntegerField()),
                ("key", models.BigIntegerField()),
            ],
            options={
                "db_table": "content",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("size__gte", 0)), name="content_has_a_size")
                ],
            },
        ),
        migrations.CreateModel(
            name="ContentChunk",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("content", models.BigIntegerField()),
                ("ordinal", models.IntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "content_chunk",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content", "ordinal"), name="content_chunk_stands_once_in_its_place"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("content", models.BigIntegerField(null=True)),
                ("kind", models.CharField(max_length=32)),
                ("source", models.CharField(max_length=64)),
                ("role", models.CharField(max_length=32)),
                ("exchange", models.CharField(max_length=64)),
                ("phase", models.CharField(max_length=64)),
                ("occurrence", models.SmallIntegerField()),
                ("power", models.CharField(max_length=64)),
                ("holder", models.CharField(max_length=64)),
                ("degree", models.CharField(max_length=16)),
                ("received", models.DateField()),
                ("backfill", models.BooleanField()),
                ("whole", models.BooleanField()),
                ("made_up", models.BooleanField()),
                ("rows_read", models.IntegerField()),
                ("rows_recorded", models.IntegerField()),
                ("rows_aside", models.IntegerField()),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "document",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "rows_read",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("rows_recorded"), "+", models.F("rows_aside")
                                ),
                            )
                        ),
                        name="document_rows_read_are_recorded_or_set_aside",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("source", ""), _negated=True), name="document_has_a_source"
                    ),
                    models.UniqueConstraint(
                        fields=("content", "source", "kind", "role", "exchange", "phase", "occurrence"),
                        name="document_filed_the_same_way_stands_once_per_occurrence",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=64)),
                ("action", models.CharField(max_length=48)),
                ("batch", models.CharField(max_length=32)),
                ("note", models.JSONField()),
                ("rows", models.JSONField()),
                ("previous", models.CharField(max_length=64)),
                ("head", models.CharField(max_length=64, unique=True)),
            ],
            options={
                "db_table": "entry",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("by", ""), _negated=True), name="entry_names_who_acted")
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("reading", models.BigIntegerField()),
                ("record", models.BigIntegerField(db_index=True)),
                ("kind", models.CharField(max_length=16)),
                ("ordinal", models.SmallIntegerField()),
            ],
            options={
                "db_table": "event",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("reading", "kind", "ordinal"), name="event_stands_once_in_its_reading"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Judgement",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("left", models.BigIntegerField(db_index=True)),
                ("right", models.BigIntegerField(db_index=True)),
                ("outcome", models.CharField(max_length=12)),
                ("human", models.BooleanField()),
                ("model", models.CharField(max_length=32)),
                ("probability", models.FloatField()),
                ("evidence", models.JSONField()),
                ("known_from", models.BigIntegerField()),
            ],
            options={
                "db_table": "judgement",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("left__lt", models.F("right"))), name="judgement_names_its_pair_in_order"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ["same", "different", "undecided", "none"])),
                        name="judgement_has_a_known_outcome",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participant",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("event", models.BigIntegerField(db_index=True)),
                ("record", models.BigIntegerField(db_index=True)),
                ("role", models.CharField(max_length=16)),
            ],
            options={
                "db_table": "participant",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("event", "record", "role"), name="participant_stands_once_in_an_event"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonState",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("number", models.BigIntegerField()),
                ("component", models.BigIntegerField(db_index=True)),
                ("known_from", models.BigIntegerField()),
                ("known_to", models.BigIntegerField(null=True)),
                ("line", models.TextField()),
            ],
            options={
                "db_table": "person_state",
                "indexes": [
                    models.Index(fields=["number", "known_from"], name="person_stat_number_688c4c_idx"),
                    models.Index(fields=["known_to", "known_from"], name="person_stat_known_t_685da3_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("record", models.BigIntegerField()),
                ("ordinal", models.SmallIntegerField()),
                ("reader", models.CharField(max_length=32)),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "reading",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "ordinal"), name="reading_of_a_record_has_its_own_ordinal"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("number", models.CharField(max_length=12, unique=True)),
                ("document", models.BigIntegerField()),
                ("place", models.IntegerField()),
                ("part", models.SmallIntegerField()),
                ("problem", models.CharField(max_length=32)),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "record",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("document", "place", "part"), name="record_stands_once_in_its_place"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RecordState",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("record", models.BigIntegerField()),
                ("number", models.BigIntegerField()),
                ("component", models.BigIntegerField()),
                ("known_from", models.BigIntegerField()),
                ("known_to", models.BigIntegerField(null=True)),
            ],
            options={
                "db_table": "record_state",
                "indexes": [
                    models.Index(fields=["record", "known_from"], name="record_stat_record_f9102e_idx"),
                    models.Index(fields=["component"], name="record_stat_compone_683dc1_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReferenceEntry",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("kind", models.CharField(max_length=16)),
                ("code", models.CharField(max_length=64)),
                ("version", models.IntegerField()),
                ("body", models.JSONField()),
                ("known_from", models.BigIntegerField()),
            ],
            options={
                "db_table": "reference_entry",
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "code", "version"), name="reference_version_stands_once"),
                    models.CheckConstraint(
                        condition=models.Q(("code", ""), _negated=True), name="reference_entry_has_a_code"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchKey",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=64)),
                ("record", models.BigIntegerField(db_index=True)),
            ],
            options={
                "db_table": "search_key",
                "indexes": [models.Index(fields=["key"], name="search_key_key_d768c3_idx")],
            },
        ),
        migrations.CreateModel(
            name="Withdrawal",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(db_index=True)),
                ("target", models.CharField(max_length=16)),
                ("target_id", models.BigIntegerField(db_index=True)),
                ("reason", models.CharField(max_length=32)),
                ("known_from", models.BigIntegerField()),
                ("key", models.BigIntegerField()),
                ("blob", models.BinaryField()),
            ],
            options={
                "db_table": "withdrawal",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "target__in",
                                [
                                    "document",
                                    "record",
                                    "reading",
                                    "event",
                                    "judgement",
                                    "approval",
                                    "withdrawal",
                                    "reference",
                                ],
                            )
                        ),
                        name="withdrawal_takes_back_a_known_kind_of_row",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True), name="withdrawal_has_a_reason"
                    ),
                ],
            },
        ),
        *(GuardAppendOnly(table, home=home) for table, home in GUARDED),
    ]
