"""`--engine`: Spark is asked for by name, and who does not have it is told what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from byname.core.errors import MisuseError
from byname.engines.spark import databases
from byname.engines.spark.databases import DuckDatabase
from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def test_without_the_extra_nothing_is_compared_and_the_exit_code_is_2(
    desk: Desk, two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "find_spec", lambda name: None)
    code, out, err = desk.type("compare", *two, "--engine", "spark")
    assert (code, out) == (2, "")
    assert (
        "pip install --require-hashes -r requirements-spark.txt" in err
    )  # never a name that a stranger may take in an index


def test_the_help_says_what_the_extra_is_and_how_to_install_it(desk: Desk) -> None:
    told = "".join(desk.type("compare", "--help")[1].split())
    assert "Java17" in told
    assert "pipinstall--require-hashes-rrequirements-spark.txt" in told


@pytest.mark.parametrize("command", ["compare", "dedupe"])
def test_the_answer_of_the_other_engine_is_the_same(
    desk: Desk, two: Two, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Splink's settings over DuckDB stand in for Spark, which reads the same."""

    @contextmanager
    def instead() -> Iterator[DuckDatabase]:
        yield DuckDatabase()

    monkeypatch.setattr(databases, "spark", instead)
    lists = two if command == "compare" else two[:1]
    assert desk.told(command, *lists, "--engine", "spark") == desk.told(command, *lists)


def test_an_engine_that_there_is_not_is_refused(desk: Desk, two: Two) -> None:
    assert desk.type("compare", *two, "--engine", "abacus")[0] == MisuseError.exit_code
