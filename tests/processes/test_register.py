from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections


@pytest.mark.django_db(databases="__all__")
def test_the_tests_run_on_the_database_that_was_asked_for() -> None:
    asked = "postgresql" if os.environ.get("BYNAME_TEST_ON") == "postgres" else "sqlite"
    assert {connection.vendor for connection in connections.all()} == {asked}


def test_the_tests_never_open_the_register_of_whoever_runs_them() -> None:
    assert Path(settings.DATA).is_relative_to(Path(tempfile.gettempdir()).resolve())
    assert Path(settings.DATA).name.startswith("byname-tests-")
