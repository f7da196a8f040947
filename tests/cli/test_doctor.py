from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_doctor_names_what_to_do_about_a_missing_folder(hands: Hands, tmp_path: Path) -> None:
    found = hands.type("doctor", "--data", str(tmp_path / "none"))
    assert found.code == 1
    assert "byname init --data" in found.out


def test_the_doctor_looks_at_databases_keys_and_rights(hands: Hands) -> None:
    checks = {check["name"]: check for check in hands.json("doctor")}
    assert {"database default", "database derived", "database looks", "keys.sqlite3", "data folder"} <= set(checks)
    assert checks["database default"]["well"]


def test_a_folder_that_others_can_read_is_named(hands: Hands) -> None:
    from django.conf import settings

    folder = Path(settings.DATA)
    folder.chmod(0o755)
    checks = {check["name"]: check for check in hands.json("doctor")}
    folder.chmod(0o700)
    assert not checks["data folder"]["well"]
    assert "chmod" in checks["data folder"]["hint"]


def test_unfinished_work_is_named(hands: Hands) -> None:
    from byname.store.keyring import Batch, register_ring

    register_ring().begin(Batch("open", "take-in of list.csv", "2025-05-24T10:00:00"))
    checks = {check["name"]: check for check in hands.json("doctor")}
    register_ring().sweep("open")
    assert "take-in of list.csv" in checks["unfinished work"]["found"]
