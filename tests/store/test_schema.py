from __future__ import annotations

from pathlib import Path

import pytest

from byname.store import schema
from byname.store.schema import schema_is_old

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_of_today_has_every_step() -> None:
    assert not schema_is_old()


def test_a_register_without_the_newest_step_is_old(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("0001_initial.py", "0999_to_come.py", "__init__.py"):
        (tmp_path / name).touch()
    monkeypatch.setattr(schema, "_STEPS", tmp_path)
    assert schema_is_old()
