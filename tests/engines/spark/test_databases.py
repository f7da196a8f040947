"""Who asks for Spark and does not have it is told what is missing and what to do."""

from __future__ import annotations

from importlib.machinery import ModuleSpec

import pytest

from byname.core.errors import MisuseError
from byname.engines.spark import databases
from byname.engines.spark.databases import DuckDatabase, spark


def test_without_the_extra_a_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "find_spec", lambda name: None)
    with pytest.raises(MisuseError, match=r"needs splink and pyspark.*pip install.*leave --engine out"), spark():
        pass
    assert MisuseError.exit_code == 2


def test_without_java_a_sentence_says_where_it_was_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "find_spec", lambda name: ModuleSpec(name, None))
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(MisuseError, match=r"needs Java 17.*JAVA_HOME.*apt install"), spark():
        pass


def test_a_function_of_columns_is_one_of_sql() -> None:
    database = DuckDatabase()
    api = database.begin()
    database.learn("the_first", lambda one, other: one, 2)
    assert api.duckdb_con.sql("select the_first(3, 4)").fetchall() == [(3,)]


def test_another_run_begins_with_nothing_of_the_last() -> None:
    database = DuckDatabase()
    for _ in range(2):
        api = database.begin()
        database.learn("the_first", lambda one: one, 1)
        assert api.duckdb_con.sql("show tables").fetchall() == []
