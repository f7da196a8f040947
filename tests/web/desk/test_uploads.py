from __future__ import annotations

import os
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.plans import RowOutcome
from byname.web.desk import uploads
from byname.web.desk.uploads import HELD_SECONDS
from tests.web.house import sample_plan

CLERK = Viewer("sample-clerk")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.DATA = tmp_path
    return tmp_path / "uploads"


def hold() -> str:
    return uploads.hold(SimpleUploadedFile("list.csv", b"a;b"), viewer=CLERK)


def kept(folder: Path) -> Path:
    """Give the file of the newest upload."""
    return max(folder.glob("*.upload"), key=lambda path: path.stat().st_mtime_ns)


def test_an_upload_is_found_by_its_user_only_and_readable_by_the_register_only(folder: Path) -> None:
    token = hold()
    assert uploads.held(token, viewer=CLERK) == b"a;b"
    path = kept(folder)
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(MisuseError, match="no longer held"):
        uploads.held(token, viewer=Viewer("sample-other"))


@pytest.mark.parametrize("token", ["../../etc/passwd", "", "x" * 5_000, "\0"])
def test_no_token_leads_out_of_the_folder(token: str) -> None:
    with pytest.raises(MisuseError):
        uploads.held(token, viewer=CLERK)


def test_a_dropped_upload_leaves_nothing(folder: Path) -> None:
    token = hold()
    uploads.expect(token, sample_plan(), viewer=CLERK)
    uploads.drop(token, viewer=CLERK)
    assert list(folder.iterdir()) == []


def test_law_11_what_waits_on_the_disk_is_sealed_with_a_key_that_is_not_there(folder: Path) -> None:
    """Whatever names people lies on the disk as one encrypted blob; the token stands in the uploader's page alone."""
    name = "Жмаковенко Глем".encode()
    token = uploads.hold(SimpleUploadedFile("list.csv", b"name\n" + name), viewer=CLERK)
    uploads.expect(token, sample_plan(), viewer=CLERK)
    lying = b"".join(str(path.name).encode() + path.read_bytes() for path in folder.iterdir())
    assert name not in lying
    assert token.encode() not in lying
    assert uploads.held(token, viewer=CLERK).endswith(name)


def test_an_upload_that_was_changed_on_the_disk_is_held_no_longer(folder: Path) -> None:
    token = hold()
    path = kept(folder)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(MisuseError, match="no longer held"):
        uploads.held(token, viewer=CLERK)


def test_what_nobody_committed_within_an_hour_is_swept_at_the_next_upload(folder: Path) -> None:
    hold()
    old = kept(folder)
    os.utime(old, (0, 0))
    hold()
    assert not old.exists()


def test_the_plan_that_was_shown_is_remembered_row_by_row() -> None:
    token = hold()
    uploads.expect(token, sample_plan(), viewer=CLERK)
    assert uploads.expected_plan(token, sample_plan(), viewer=CLERK).differences(sample_plan()) == []


def test_a_commit_without_a_plan_shown_is_refused() -> None:
    with pytest.raises(MisuseError, match="no longer held"):
        uploads.expected_plan(hold(), sample_plan(), viewer=CLERK)


@pytest.mark.parametrize("content", [b"", b"a;b", b"\0" * 10, b"x" * 3_000_000])
def test_the_bytes_are_kept_as_they_came(content: bytes) -> None:
    token = uploads.hold(SimpleUploadedFile("list.csv", content), viewer=CLERK)
    assert uploads.held(token, viewer=CLERK) == content


@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/passwd", "список.csv", "a" * 250, ".hidden", "x\0y"])
def test_the_name_of_a_file_says_nothing_about_where_it_is_kept(folder: Path, name: str) -> None:
    uploads.hold(SimpleUploadedFile(name, b"a;b"), viewer=CLERK)
    [path] = folder.iterdir()
    assert re.fullmatch(r"[0-9a-f]{64}\.upload", path.name)


def test_the_folder_of_uploads_is_its_owners_alone(folder: Path) -> None:
    hold()
    assert folder.stat().st_mode & 0o077 == 0


def test_two_uploads_of_one_user_do_not_meet() -> None:
    one, other = hold(), hold()
    assert one != other
    uploads.drop(one, viewer=CLERK)
    assert uploads.held(other, viewer=CLERK) == b"a;b"


@pytest.mark.parametrize(("age", "stays"), [(0, True), (HELD_SECONDS - 60, True), (HELD_SECONDS + 60, False)])
def test_an_upload_is_held_for_an_hour(folder: Path, age: int, stays: bool) -> None:
    hold()
    old = kept(folder)
    then = time.time() - age
    os.utime(old, (then, then))
    hold()
    assert old.exists() == stays


def test_a_plan_grown_old_is_swept_with_its_upload(folder: Path) -> None:
    token = hold()
    uploads.expect(token, sample_plan(), viewer=CLERK)
    for path in folder.iterdir():
        os.utime(path, (0, 0))
    hold()
    assert len(list(folder.iterdir())) == 1


def test_what_is_remembered_of_a_plan_names_nobody(folder: Path) -> None:
    token = hold()
    uploads.expect(token, sample_plan(), viewer=CLERK)
    [plan] = folder.glob("*.plan")
    assert plan.read_bytes().isascii()
    assert "31.02.1985" not in plan.read_text()


def test_dropping_what_is_not_held_is_no_fault() -> None:
    uploads.drop("never-given", viewer=CLERK)


@pytest.mark.parametrize("outcome", [RowOutcome.NEW, RowOutcome.HOME, RowOutcome.UNREADABLE])
def test_law_10_a_row_that_would_now_do_otherwise_is_noticed(outcome: RowOutcome) -> None:
    token = hold()
    uploads.expect(token, sample_plan(), viewer=CLERK)
    first, *rest = sample_plan().rows
    now = replace(sample_plan(), rows=(replace(first, outcome=outcome), *rest))
    assert len(uploads.expected_plan(token, now, viewer=CLERK).differences(now)) == 1
