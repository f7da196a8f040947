"""A file that a command writes is whole or not there, and says before any work what is wrong with its name."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from byname.cli.files import check_place, whole_file
from byname.core.errors import MisuseError


def test_what_is_written_stands_under_its_name_for_its_owner_alone(tmp_path: Path) -> None:
    place = tmp_path / "out.xlsx"
    with whole_file(place) as stream:
        stream.write(b"whole")
        assert not place.exists()
    assert place.read_bytes() == b"whole"
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.parametrize("why", [KeyboardInterrupt, OSError, MisuseError])
def test_who_is_stopped_in_the_middle_leaves_what_stood_there_and_nothing_beside_it(
    tmp_path: Path, why: type[BaseException]
) -> None:
    place = tmp_path / "out.xlsx"
    place.write_bytes(b"before")

    def write() -> None:
        with whole_file(place) as stream:
            stream.write(b"half")
            raise why("stopped")

    with pytest.raises(why):
        write()
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"out.xlsx": b"before"}


def test_a_link_stays_a_link_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "far.csv").write_bytes(b"before")
    (tmp_path / "near.csv").symlink_to("far.csv")
    with whole_file(tmp_path / "near.csv") as stream:
        stream.write(b"after")
    assert (tmp_path / "near.csv").is_symlink()
    assert (tmp_path / "far.csv").read_bytes() == b"after"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with whole_file(pipe) as stream:
        stream.write(b"through")
    reader.join()
    assert read == [b"through"]
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param(".", "is a folder. Name a file in it", id="a folder"),
        pytest.param("out.csv", "is not called .xlsx. Name it so", id="another sort's name"),
        pytest.param("no such folder/out.xlsx", "There is no folder", id="no folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_with_what_to_do(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(MisuseError, match=said):
        check_place(tmp_path / name, suffixes=(".xlsx",))


def test_a_folder_that_nobody_may_write_into_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rights are asked of the system: whoever runs the tests may be allowed everything."""
    monkeypatch.setattr(os, "access", lambda place, mode: False)
    with pytest.raises(MisuseError, match="Name another folder"):
        check_place(tmp_path / "out.xlsx", suffixes=(".xlsx",))


@pytest.mark.parametrize("name", ["out.xlsx", "OUT.XLSX"])
def test_a_file_in_a_folder_that_is_there_may_be_written(tmp_path: Path, name: str) -> None:
    check_place(tmp_path / name, suffixes=(".xlsx",))
