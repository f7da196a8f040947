from __future__ import annotations

import os
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.web.desk import uploads
from tests.web.house import sample_plan

CLERK = Viewer("sample-clerk")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.DATA = tmp_path
    return tmp_path / "uploads"


def hold() -> str:
    return uploads.hold(SimpleUploadedFile("list.csv", b"a;b"), viewer=CLERK)


def test_an_upload_is_found_by_its_user_only_and_readable_by_the_register_only() -> None:
    path = uploads.held(token := hold(), viewer=CLERK)
    assert path.read_bytes() == b"a;b"
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


def test_what_nobody_committed_within_an_hour_is_swept_at_the_next_upload() -> None:
    old = uploads.held(hold(), viewer=CLERK)
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
