"""Law 11: once everything derived is made anew, no table of the derived store holds anything readable of who was erased."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import connections

from byname.ledger.following import rebuild
from byname.store.models import Reading, Record
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import Register, destroy_keys

pytestmark = pytest.mark.django_db(databases="__all__")


def tables_that_tell(words: set[str]) -> set[str]:
    """Give the tables of the derived store in which one of these words stands in any column."""
    found = set()
    for model in apps.get_app_config("store").get_models():
        if getattr(model, "home", "default") != "derived":
            continue
        with connections["derived"].cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{model._meta.db_table}"')
            told = " ".join(_text(cell) for row in cursor.fetchall() for cell in row).casefold()
        if any(word in told for word in words):
            found.add(model.__name__)
    return found


def _text(cell: object) -> str:
    return bytes(cell).decode("utf-8", "ignore") if isinstance(cell, bytes | memoryview) else str(cell)


def test_no_table_tells_of_who_was_erased(register: Register) -> None:
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    theirs = {"мартолюк", "martol", "мартол"}
    readable = {"BlockKey", "LinkCopy", "LinkRow", "LookupRow", "LookupWord", "PersonState"}
    assert readable <= tables_that_tell(theirs)
    keys = Reading.objects.filter(record=one).values_list("key", flat=True)
    destroy_keys([Record.objects.get(id=one).key, *keys])
    rebuild()
    assert tables_that_tell(theirs) == set()
