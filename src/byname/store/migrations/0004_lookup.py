"""What a search compares of each record, and the words of names under hashes of their spellings."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_texts")]

    operations = [
        migrations.DeleteModel(name="SearchKey"),
        migrations.CreateModel(
            name="LookupRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("record", models.BigIntegerField(unique=True)),
                ("serial", models.BigIntegerField(db_index=True)),
                ("power", models.CharField(max_length=64)),
                ("kind", models.SmallIntegerField()),
                ("family", models.CharField(max_length=64)),
                ("given", models.CharField(max_length=64)),
                ("patronymic", models.CharField(max_length=64)),
                ("birth", models.IntegerField(db_index=True)),
                ("year", models.SmallIntegerField(db_index=True)),
                ("unit", models.CharField(max_length=64)),
                ("places", models.CharField(max_length=132)),
                ("number", models.CharField(max_length=64)),
                ("family_key", models.CharField(max_length=64)),
                ("given_key", models.CharField(max_length=64)),
                ("patronymic_key", models.CharField(max_length=64)),
            ],
            options={
                "db_table": "lookup_row",
                "indexes": [
                    models.Index(fields=["family_key", "given_key"], name="lookup_row_family__6d7fae_idx"),
                    models.Index(fields=["given_key", "patronymic_key"], name="lookup_row_given_k_c379dc_idx"),
                    models.Index(fields=["number"], name="lookup_row_number_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="LookupWord",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("part", models.SmallIntegerField()),
                ("hash", models.BigIntegerField()),
                ("key", models.CharField(max_length=64)),
                ("word", models.CharField(max_length=64)),
            ],
            options={
                "db_table": "lookup_word",
                "indexes": [
                    models.Index(fields=["part", "hash"], name="lookup_word_part_940d42_idx"),
                    models.Index(fields=["part", "word"], name="lookup_word_part_73cfb9_idx"),
                ],
            },
        ),
    ]
