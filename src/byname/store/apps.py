"""The one Django app of the register."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Register the tables under the label `store`."""

    name = "byname.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
