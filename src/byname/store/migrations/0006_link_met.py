"""Whom each record met when the engine last looked at it, so that a list need not look up all blocks of those it names."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0005_link_rows")]

    operations = [
        migrations.CreateModel(
            name="LinkMet",
            fields=[("id", models.BigIntegerField(primary_key=True, serialize=False)), ("body", models.TextField())],
            options={"db_table": "link_met"},
        ),
    ]
