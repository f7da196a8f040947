from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.comparing.lists import MARCH, MAY, Desk


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.delenv("BYNAME_USER", raising=False)
    monkeypatch.setenv("BYNAME_DATA", str(tmp_path / "no register"))
    return Desk(tmp_path, capsys)


@pytest.fixture
def two(desk: Desk) -> tuple[str, str]:
    """A list of March and one of May."""
    return desk.file("march.csv", MARCH), desk.file("may.csv", MAY)
