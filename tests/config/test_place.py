"""Tests of where a register lives."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from byname.config.place import data_folder, databases, read_place, write_place

if TYPE_CHECKING:
    from pathlib import Path


class TestPlace:
    """What `init` writes is read back, and only its owner can read it."""

    def test_it_comes_back_as_written(self, tmp_path: Path) -> None:
        write_place(tmp_path / "new", {"time_zone": "Europe/Kyiv", "home": "aa"})
        assert read_place(tmp_path / "new") == {"time_zone": "Europe/Kyiv", "home": "aa"}

    def test_only_its_owner_reads_it(self, tmp_path: Path) -> None:
        write_place(tmp_path, {"secret_key": "x"})
        assert stat.S_IMODE((tmp_path / "byname.json").stat().st_mode) == 0o600

    def test_before_init_there_is_none(self, tmp_path: Path) -> None:
        assert read_place(tmp_path) == {}


class TestDatabases:
    """One laptop is enough (SQLite); a bureau runs the same program on PostgreSQL."""

    def test_three_files_where_nothing_else_is_said(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("BYNAME_POSTGRES", raising=False)
        names = {alias: facts["NAME"] for alias, facts in databases(tmp_path).items()}
        assert set(names) == {"default", "derived", "looks"}
        assert len(set(names.values())) == 3

    def test_sqlite_cannot_replace_a_row_in_silence(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("BYNAME_POSTGRES", raising=False)
        assert "recursive_triggers=ON" in databases(tmp_path)["default"]["OPTIONS"]["init_command"]

    def test_three_databases_on_postgresql(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BYNAME_POSTGRES", "host=/run user=bureau name=desk")
        found = databases(tmp_path)
        assert [found[alias]["NAME"] for alias in ("default", "derived", "looks")] == [
            "desk",
            "desk_derived",
            "desk_looks",
        ]
        assert found["default"]["HOST"] == "/run"

    def test_the_folder_is_named_by_the_environment(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BYNAME_DATA", str(tmp_path))
        assert data_folder() == tmp_path.resolve()

    def test_the_environment_outranks_the_place(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_place(tmp_path, {"postgres": "name=written"})
        monkeypatch.delenv("BYNAME_POSTGRES", raising=False)
        assert databases(tmp_path)["default"]["NAME"] == "written"
        monkeypatch.setenv("BYNAME_POSTGRES", "name=asked")
        assert databases(tmp_path)["looks"]["NAME"] == "asked_looks"

    @pytest.mark.parametrize(
        ("given", "part", "value"),
        [
            ("name=desk", "NAME", "desk"),
            ("host=/run", "NAME", "byname"),
            ("user=bureau", "USER", "bureau"),
            ("password=a=b", "PASSWORD", "a=b"),
            ("port=5433", "PORT", "5433"),
            ("name=desk", "HOST", ""),
        ],
    )
    def test_each_fact_of_a_server_is_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, part: str, value: str
    ) -> None:
        monkeypatch.setenv("BYNAME_POSTGRES", given)
        assert databases(tmp_path)["default"][part] == value

    @pytest.mark.parametrize(("alias", "sync"), [("default", "FULL"), ("looks", "FULL"), ("derived", "OFF")])
    def test_only_what_can_be_rebuilt_may_be_lost_with_the_power(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alias: str, sync: str
    ) -> None:
        monkeypatch.delenv("BYNAME_POSTGRES", raising=False)
        assert f"synchronous={sync};" in databases(tmp_path)[alias]["OPTIONS"]["init_command"]

    def test_a_place_is_written_over_whole(self, tmp_path: Path) -> None:
        write_place(tmp_path, {"title": "Одне", "home": "aa"})
        write_place(tmp_path, {"title": "Інше"})
        assert read_place(tmp_path) == {"title": "Інше"}
