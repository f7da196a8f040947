"""Law 2: nothing is overwritten, whoever tries and by which door; attacked on the database that the run is on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connections, models, transaction
from django.db.migrations.state import ProjectState

from byname.store.appendonly import GuardAppendOnly
from byname.store.models import APPEND_ONLY, Record
from tests.store.rows import TABLES, add_row, rows_of, sample_values, table_of

pytestmark = pytest.mark.django_db(databases="__all__")
Attack = Callable[[type[models.Model]], object]


def _home(model: type[models.Model]) -> str:
    return str(getattr(model, "home", "default"))


def _raw(model: type[models.Model], statement: str) -> None:
    with connections[_home(model)].cursor() as cursor:
        cursor.execute(statement.format(table=f'"{table_of(model)}"'))


def _other_field(model: type[models.Model]) -> str:
    return next(field.name for field in model._meta.concrete_fields if not field.primary_key)


def _bulk_update(model: type[models.Model]) -> object:
    return rows_of(model).bulk_update([model(**sample_values(model))], [_other_field(model)])


def _upsert(model: type[models.Model]) -> object:
    rows = [model(**sample_values(model))]
    names = [_other_field(model)]
    return rows_of(model).bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=names)


ATTACKS: dict[str, Attack] = {
    "update": lambda model: rows_of(model).update(
        **{_other_field(model): sample_values(model, 2)[_other_field(model)]}
    ),
    "delete": lambda model: rows_of(model).delete(),
    "delete one": lambda model: rows_of(model).get().delete(),
    "save over": lambda model: model(**sample_values(model)).save(),
    "save changed": lambda model: rows_of(model).get().save(),
    "bulk update": _bulk_update,
    "bulk create over": _upsert,
    "raw update": lambda model: _raw(model, "UPDATE {table} SET id = 77"),
    "raw delete": lambda model: _raw(model, "DELETE FROM {table}"),
}
ON_SQLITE: dict[str, Attack] = {
    "insert or replace": lambda model: _insert_or("REPLACE", model, sample_values(model)),
    "update or replace": lambda model: _raw(model, "UPDATE OR REPLACE {table} SET id = 77"),
    "replace into": lambda model: _raw(model, "REPLACE INTO {table} SELECT * FROM {table}"),
}
ON_POSTGRES: dict[str, Attack] = {
    "truncate": lambda model: _raw(model, "TRUNCATE {table}"),
    "truncate cascade": lambda model: _raw(model, "TRUNCATE {table} CASCADE"),
    "merge": lambda model: _raw(
        model, "MERGE INTO {table} AS t USING (SELECT 1 AS one) AS s ON t.id = s.one WHEN MATCHED THEN DELETE"
    ),
}


def _insert_or(what: str, model: type[models.Model], row: dict[str, Any]) -> None:
    connection = connections[_home(model)]
    values = {
        field.column: field.get_db_prep_save(row[field.name], connection) for field in model._meta.concrete_fields
    }
    columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(f'INSERT OR {what} INTO "{table_of(model)}" ({columns}) VALUES ({marks})', list(values.values()))


def _refused(model: type[models.Model], attack: Attack) -> str:
    before = list(rows_of(model).values_list())
    with pytest.raises(DatabaseError) as refused, transaction.atomic(using=_home(model)):
        attack(model)
    assert list(rows_of(model).values_list()) == before
    return str(refused.value)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_row_of_the_register_is_changed_or_removed(table: str, attack: str) -> None:
    model = TABLES[table]
    add_row(model)
    assert "refused" in _refused(model, ATTACKS[attack])


@pytest.mark.parametrize("table", TABLES)
def test_the_database_s_own_ways_around_are_refused_too(table: str) -> None:
    model = TABLES[table]
    add_row(model)
    own = ON_POSTGRES if connections[_home(model)].vendor == "postgresql" else ON_SQLITE
    for attack in own.values():
        assert "refused" in _refused(model, attack)


def _unique_sets() -> list[tuple[type[models.Model], tuple[str, ...]]]:
    found: list[tuple[type[models.Model], tuple[str, ...]]] = []
    for model in APPEND_ONLY:
        found += [(model, (f.name,)) for f in model._meta.concrete_fields if f.unique and not f.primary_key]
        found += [(model, tuple(c.fields)) for c in model._meta.constraints if isinstance(c, models.UniqueConstraint)]
    return found


@pytest.mark.parametrize(
    ("model", "names"), _unique_sets(), ids=[f"{table_of(model)}-{'-'.join(names)}" for model, names in _unique_sets()]
)
def test_a_replacement_under_another_number_is_refused(model: type[models.Model], names: tuple[str, ...]) -> None:
    add_row(model)
    shared = {name: sample_values(model)[name] for name in names}
    if connections[_home(model)].vendor == "sqlite":
        assert "refused" in _refused(
            model, lambda attacked: _insert_or("REPLACE", attacked, sample_values(attacked, 2) | shared)
        )
    message = _refused(model, lambda attacked: attacked(**sample_values(attacked, 2) | shared).save(force_insert=True))
    rule = next((c.name for c in model._meta.constraints if getattr(c, "fields", None) == names), names[0])
    assert rule in message


def _checks() -> list[tuple[type[models.Model], str, dict[str, Any]]]:
    broken: dict[str, dict[str, Any]] = {
        "content_has_a_size": {"size": -1},
        "document_rows_read_are_recorded_or_set_aside": {"rows_aside": 0},
        "document_has_a_source": {"source": ""},
        "judgement_names_its_pair_in_order": {"left": 2, "right": 2},
        "judgement_has_a_known_outcome": {"outcome": "perhaps"},
        "withdrawal_takes_back_a_known_kind_of_row": {"target": "user"},
        "withdrawal_has_a_reason": {"reason": ""},
        "reference_entry_has_a_code": {"code": ""},
        "entry_names_who_acted": {"by": ""},
        "signing_key_has_a_code": {"code": ""},
        "release_has_a_number": {"number": ""},
        "retraction_says_why": {"why": ""},
        "retraction_names_another_figure": {"by_number": "x2"},
        "text_note_is_of_a_known_sort": {"sort": "poem"},
        "text_note_rules_on_another_or_on_none": {"ruling": "shown"},
        "text_note_ruling_is_known": {"about": 1, "ruling": "eaten"},
    }
    stated = [(model, rule.name) for model in APPEND_ONLY for rule in model._meta.constraints
              if isinstance(rule, models.CheckConstraint)]  # fmt: skip
    return [(model, name, broken[name]) for model, name in stated]


@pytest.mark.parametrize(("model", "rule", "change"), _checks(), ids=[rule for _m, rule, _c in _checks()])
def test_a_broken_rule_is_named_in_the_refusal(model: type[models.Model], rule: str, change: dict[str, Any]) -> None:
    rows = [model(**sample_values(model)), model(**sample_values(model, 2) | change)]
    with pytest.raises(IntegrityError, match=rule), transaction.atomic(using=_home(model)):
        rows_of(model).bulk_create(rows)
    assert not rows_of(model).exists()


def test_a_connection_without_our_settings_replaces_nothing_either(tmp_path: Path) -> None:
    """`INSERT OR REPLACE` overwrites in silence where recursive_triggers is off: any other program's connection."""
    state = ProjectState.from_apps(apps)
    with closing(sqlite3.connect(tmp_path / "other.sqlite3", isolation_level=None)) as other:
        other.execute(
            "CREATE TABLE record (id INTEGER PRIMARY KEY, number TEXT UNIQUE, document INT, place INT, part INT)"
        )
        _guard(other, state)
        other.execute("INSERT INTO record VALUES (1, 'n1', 1, 1, 0)")
        for row in ("1, 'n2', 2, 2, 0", "2, 'n1', 2, 2, 0", "2, 'n2', 1, 1, 0"):
            with pytest.raises(sqlite3.IntegrityError, match="refused"):
                other.execute(f"INSERT OR REPLACE INTO record VALUES ({row})")
        other.execute("INSERT INTO record VALUES (2, 'n2', 1, 1, 1)")
        assert other.execute("SELECT count(*) FROM record").fetchone() == (2,)


def _guard(other: sqlite3.Connection, state: ProjectState) -> None:
    class Editor:
        class connection:  # noqa: N801 - the editor's own word
            alias, vendor = "default", "sqlite"

        @staticmethod
        def execute(statement: str, params: None) -> None:
            other.execute(statement)

    GuardAppendOnly("record", home="default").database_forwards("store", Editor, state, state)


def test_every_table_that_the_journal_vouches_for_is_guarded() -> None:
    from byname.store.models import REGISTER_ROWS

    assert set(REGISTER_ROWS) < set(APPEND_ONLY)
    assert Record in APPEND_ONLY
