from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli import doctor

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


def checks_of(hands: Hands, *arguments: str) -> dict[str, dict[str, Any]]:
    return {check["name"]: check for check in hands.json("doctor", *arguments)}


def test_every_check_says_what_was_found_and_a_bad_one_what_to_do(hands: Hands) -> None:
    for check in checks_of(hands).values():
        assert set(check) == {"name", "well", "found", "hint"}
        assert check["found"]
        assert check["well"] or check["hint"]


def test_a_missing_folder_is_the_last_thing_looked_at(hands: Hands, tmp_path: Path) -> None:
    found = checks_of(hands, "--data", str(tmp_path / "none"))
    assert list(found) == ["Python", "data folder"]
    assert found["data folder"]["hint"] == f"byname init --data {tmp_path / 'none'}"


@pytest.mark.parametrize(
    ("mode", "well"), [(0o700, True), (0o500, True), (0o750, False), (0o705, False), (0o777, False), (0o710, False)]
)
def test_only_a_folder_of_its_owner_alone_is_well(tmp_path: Path, mode: int, well: bool) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(mode)
    check = doctor._private(folder, "data folder")
    folder.chmod(0o700)
    assert (check.well, check.found) == (well, f"mode {mode:o}")
    assert (check.hint == "") == well


def test_a_log_of_failures_is_to_be_reported(hands: Hands) -> None:
    from django.conf import settings

    log = Path(settings.DATA) / "failures.log"
    log.write_text("2025-05-24 ZeroDivisionError\n", encoding="utf-8")
    found = checks_of(hands)
    log.unlink()
    assert found["failures.log"]["hint"] == "Report it, then remove the file."


def test_a_database_that_does_not_answer_is_named_with_what_to_do(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import OperationalError
    from django.db.migrations import executor

    def silent(*_: object) -> None:
        raise OperationalError

    monkeypatch.setattr(executor, "MigrationExecutor", silent)
    found = checks_of(hands)["database default"]
    assert (found["well"], found["found"]) == (False, "OperationalError")
    assert found["hint"] == "Start the database, or check its place."


def test_a_disk_without_room_is_named(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=3 * 1024**2))
    found = checks_of(hands)["disk"]
    assert (found["well"], found["found"], found["hint"]) == (False, "3 MB free", "Make room.")


def test_lost_keys_are_damage_and_an_erasure_is_not(listed: Hands) -> None:
    """Law 11: a key goes by an erasure that the journal tells of; one that is gone otherwise is lost."""
    from byname.store.keyring import register_ring
    from byname.store.models import Record

    assert checks_of(listed)["keys"]["well"]
    record = Record.objects.order_by("id")[0]
    register_ring().destroy([record.key])
    found = checks_of(listed)["keys"]
    assert not found["well"]
    assert "1 key gone" in found["found"]
    assert record.number in found["found"]
    assert "backup" in found["hint"]
    verified = listed.type("verify", "--as", "dana")
    assert verified.code == 1
    assert record.number in verified.out
    assert "every blob opens" not in verified.out
