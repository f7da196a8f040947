"""Which table lives in which database: the register, what is derived, or the looks and sign-in."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import Model

_GONE = {"searchkey": "derived"}
"""Tables that an earlier version had, and where: the steps that made and dropped them are taken by every new register."""


class StoreRouter:
    """Send each model to the database that its `home` names; Django's own tables live beside the looks."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        """Give the database to read this model from."""
        return _home(model)

    def db_for_write(self, model: type[Model], **hints: Any) -> str:
        """Give the database to write this model to."""
        return _home(model)

    def allow_relation(self, one: Model, other: Model, **hints: Any) -> bool:
        """Allow relations only within one database."""
        return _home(type(one)) == _home(type(other))

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **hints: Any) -> bool:
        """Create each table only where it lives; a step without a model says its home in a hint."""
        if "home" in hints:
            return bool(db == hints["home"])
        if app_label != "store":
            return db == "looks"
        if model_name is None:
            return True
        if model_name in _GONE:
            return db == _GONE[model_name]
        return db == _home(apps.get_model(app_label, model_name))


def _home(model: type[Model]) -> str:
    if model._meta.app_label != "store":
        return "looks"
    return str(getattr(model, "home", "default"))
