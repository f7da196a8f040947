from __future__ import annotations

import json
from pathlib import Path

import pytest

from byname.cli.opening import bring_up_to_date, chosen_folder, lay_place, load_django, open_register
from byname.core.errors import MisuseError


def test_the_folder_is_the_one_named_else_the_environments_else_the_usual(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BYNAME_DATA", str(tmp_path / "environment"))
    assert chosen_folder(str(tmp_path / "named")).name == "named"
    assert chosen_folder(None, usual="usual").name == "environment"
    monkeypatch.delenv("BYNAME_DATA")
    assert chosen_folder(None, usual="usual/demo").name == "demo"
    assert chosen_folder(None).name == "byname-data"


def test_one_process_opens_one_register(tmp_path: Path) -> None:
    with pytest.raises(MisuseError, match="another register"):
        load_django(tmp_path)


def test_a_folder_without_a_register_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MisuseError, match="byname init"):
        open_register(tmp_path / "none")


def test_the_place_of_a_register_is_its_owners_alone(tmp_path: Path) -> None:
    lay_place(tmp_path / "new", time_zone="Europe/Kyiv", postgres="", facts={"home": "lod"})
    file = tmp_path / "new" / "byname.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    assert '"home": "lod"' in file.read_text()


@pytest.mark.parametrize(
    ("named", "environment", "usual", "folder"),
    [
        ("a", "b", "c", "a"), (None, "b", "c", "b"), ("", "b", "c", "b"), (None, "", "c", "c"), (None, None, "c", "c"),
        (None, None, "", "byname-data"), ("a/../d", None, "", "d"),
    ],
)  # fmt: skip
def test_the_folder_named_nearest_to_the_command_counts(
    monkeypatch: pytest.MonkeyPatch, named: str | None, environment: str | None, usual: str, folder: str
) -> None:
    monkeypatch.delenv("BYNAME_DATA")
    if environment is not None:
        monkeypatch.setenv("BYNAME_DATA", environment)
    found = chosen_folder(named, usual=usual)
    assert (found.name, found.is_absolute()) == (folder, True)


def test_a_home_folder_is_written_with_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert chosen_folder("~/register") == tmp_path / "register"


def test_two_registers_never_share_a_secret_key(tmp_path: Path) -> None:
    keys = set()
    for name in ("one", "two"):
        lay_place(tmp_path / name, time_zone="UTC", postgres="", facts={})
        keys.add(json.loads((tmp_path / name / "byname.json").read_text())["secret_key"])
    assert len(keys) == 2
    assert min(map(len, keys)) >= 50


@pytest.mark.parametrize(("postgres", "told"), [("", False), ("host=x name=byname", True)])
def test_the_place_names_a_database_server_only_where_there_is_one(tmp_path: Path, postgres: str, told: bool) -> None:
    lay_place(tmp_path / "new", time_zone="UTC", postgres=postgres, facts={"title": "T"})
    place = json.loads((tmp_path / "new" / "byname.json").read_text())
    assert ("postgres" in place) == told
    assert (place["time_zone"], place["title"]) == ("UTC", "T")


@pytest.mark.parametrize("old", [True, False])
def test_a_register_of_an_older_byname_is_brought_up_to_date_and_says_so(
    monkeypatch: pytest.MonkeyPatch, old: bool
) -> None:
    done: list[str] = []
    monkeypatch.setattr("byname.store.schema.schema_is_old", lambda: old)
    monkeypatch.setattr("byname.actions.setup.links_are_old", lambda: False)
    monkeypatch.setattr("byname.actions.setup.lookup_is_whole", lambda: True)
    monkeypatch.setattr("byname.actions.setup.migrate", lambda: done.append("migrated"))
    bring_up_to_date(done.append)
    assert [each.partition(" ")[0] for each in done] == (["migrated", "This"] if old else [])
