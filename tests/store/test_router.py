"""The register, what is derived and the looks are three databases; no table stands in two of them."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connections

from byname.store.models import Entry, Look, PersonState, Record, User
from byname.store.router import StoreRouter

ROUTER = StoreRouter()
HOMES = {Record: "default", Entry: "default", PersonState: "derived", Look: "looks", User: "looks", Session: "looks"}


@pytest.mark.parametrize(("model", "home"), HOMES.items(), ids=[model.__name__ for model in HOMES])
def test_each_model_is_read_and_written_at_home(model: type, home: str) -> None:
    assert ROUTER.db_for_read(model) == ROUTER.db_for_write(model) == home


def test_relations_stay_within_one_database() -> None:
    assert ROUTER.allow_relation(Look(), User())
    assert not ROUTER.allow_relation(Record(), PersonState())


@pytest.mark.django_db(databases="__all__")
def test_every_table_of_the_store_stands_in_exactly_one_database() -> None:
    tables = {alias: set(connections[alias].introspection.table_names()) for alias in connections}
    for model in apps.get_app_config("store").get_models():
        stands = [alias for alias, names in tables.items() if model._meta.db_table in names]
        assert stands == [getattr(model, "home", "default")], model


def test_a_step_without_a_model_says_its_home() -> None:
    assert ROUTER.allow_migrate("derived", "store", home="derived")
    assert not ROUTER.allow_migrate("default", "store", home="derived")
    assert ROUTER.allow_migrate("looks", "sessions", "session")
    assert not ROUTER.allow_migrate("default", "sessions", "session")


def test_a_table_that_is_no_more_was_where_its_steps_made_it() -> None:
    assert ROUTER.allow_migrate("derived", "store", "searchkey")
    assert not ROUTER.allow_migrate("default", "store", "searchkey")
