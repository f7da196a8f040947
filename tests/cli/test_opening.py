from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.opening import chosen_folder, lay_place, load_django, open_register
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
