"""What the linker compares of each record as one short text, and blocks that are read from their index alone."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0004_lookup")]

    operations = [
        migrations.CreateModel(
            name="LinkRow",
            fields=[("id", models.BigIntegerField(primary_key=True, serialize=False)), ("body", models.TextField())],
            options={"db_table": "link_row"},
        ),
        migrations.RemoveIndex(model_name="blockkey", name="block_key_key_ff22b5_idx"),
        migrations.AddIndex(
            model_name="blockkey", index=models.Index(fields=["key", "record"], name="block_key_key_95af99_idx")
        ),
    ]
