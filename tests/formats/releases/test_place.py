"""Published at one stroke, and never over what is not ours."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from byname.core.errors import MisuseError
from byname.formats.releases import place
from byname.formats.releases.place import put_in_place
from byname.formats.releases.site import MANIFEST

OLD = {
    "index.html": b"old",
    "gone/x.html": b"x",
    MANIFEST: b'{"byname":"site","files":{"index.html":"","gone/x.html":""}}',
}
NEW = {"index.html": b"new", MANIFEST: b'{"byname":"site","files":{"index.html":""}}'}


def standing(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    put_in_place(tmp_path / "public", OLD)
    return tmp_path / "public"


@pytest.fixture(params=["at one stroke", "by two renames"], autouse=True)
def _system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that can exchange two folders, and one that cannot."""
    if request.param == "by two renames":
        monkeypatch.setattr(place, "_exchanged", lambda _one, _other: False)


def test_new_pages_take_the_place_of_the_old_ones_whole(out: Path) -> None:
    assert standing(out) == OLD
    put_in_place(out, NEW)
    assert standing(out) == NEW
    assert [each.name for each in out.parent.iterdir()] == ["public"]


def test_pages_are_for_everybody_to_read(out: Path) -> None:
    assert (out / "index.html").stat().st_mode & 0o777 == 0o644
    assert (out / "gone").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("name", ["notes.txt", "gone/mine.html"])
def test_a_folder_with_something_of_somebody_else_is_refused(out: Path, name: str) -> None:
    (out / name).write_text("mine")
    with pytest.raises(MisuseError, match="has not published"):
        put_in_place(out, NEW)
    assert (out / "index.html").read_bytes() == b"old"


@pytest.mark.parametrize("manifest", [None, "", "{}", '{"byname":"other","files":{}}', "[]"])
def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path, manifest: str | None) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    if manifest is not None:
        (tmp_path / MANIFEST).write_text(manifest)
    with pytest.raises(MisuseError, match="nothing was written over it"):
        put_in_place(tmp_path, NEW)
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_a_file_or_a_link_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path)
    for name in ("file", "link"):
        with pytest.raises(MisuseError, match="no folder"):
            put_in_place(tmp_path / name, NEW)


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    put_in_place(tmp_path, NEW)
    assert standing(tmp_path) == NEW


def test_a_run_that_is_cut_off_while_writing_leaves_the_old_pages(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(_place: Path, _content: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place, "_write", cut_off)
    with pytest.raises(KeyboardInterrupt):
        put_in_place(out, NEW)
    assert standing(out) == OLD


def test_a_run_that_was_killed_between_the_two_renames_is_mended_by_the_next(out: Path) -> None:
    out.rename(out.parent / ".public.old-1234abcd")
    (out.parent / ".public.new-1234abcd").mkdir()
    put_in_place(out, NEW)
    assert standing(out) == NEW
    assert [each.name for each in out.parent.iterdir()] == ["public"]


@pytest.mark.parametrize(
    "name", [".public.new-mine", ".public.old-thesis", ".public.new-1234ABCD", ".public.new-1234abcd9"]
)
def test_a_folder_beside_ours_that_is_only_called_alike_is_left_alone(out: Path, name: str) -> None:
    (out.parent / name).mkdir()
    (out.parent / name / "thesis.txt").write_text("years of work")
    put_in_place(out, NEW)
    assert (out.parent / name / "thesis.txt").read_text() == "years of work"
    assert standing(out) == NEW


def test_what_a_cut_off_run_left_is_found_whatever_the_folder_is_called(tmp_path: Path) -> None:
    """A name with the signs of a pattern in it is a name all the same."""
    out = tmp_path / "p[1]*"
    put_in_place(out, OLD)
    (tmp_path / ".p[1]*.new-1234abcd").mkdir()
    (tmp_path / ".p1x.new-1234abcd").mkdir()
    put_in_place(out, NEW)
    assert {each.name for each in tmp_path.iterdir()} == {"p[1]*", ".p1x.new-1234abcd"}


@pytest.mark.parametrize("name", ["mine", "gone/mine"])
def test_a_link_that_somebody_laid_among_the_pages_is_not_swept_away(out: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (out / name).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(MisuseError, match="has not published"):
        put_in_place(out, NEW)
    assert (out / name).is_symlink()


WRITER = """
import sys
from pathlib import Path
from byname.formats.releases.place import put_in_place
from byname.formats.releases.site import MANIFEST
import json
names = [f"f{place}.txt" for place in range(40)]
for turn in range(10_000):
    files = {name: str(turn).encode() for name in names}
    put_in_place(Path(sys.argv[1]), files | {MANIFEST: json.dumps({"byname": "site", "files": dict.fromkeys(names, "")}).encode()})
    print(turn, flush=True)
"""


@pytest.mark.trial
def test_killed_at_any_moment_the_pages_are_those_of_one_run_whole(
    tmp_path: Path, trials: Callable[[int, int], int]
) -> None:
    out = tmp_path / "public"
    for turn in range(trials(6, 60)):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(out)],
            stdout=subprocess.PIPE,
            env={"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.003 * turn)
        writer.kill()
        writer.communicate()
        assert len({content for name, content in standing(out).items() if name != MANIFEST}) == 1
        assert len(standing(out)) == 41
    put_in_place(out, {"f0.txt": b"x", MANIFEST: b"{}"})
    assert [each.name for each in tmp_path.iterdir()] == ["public"]
