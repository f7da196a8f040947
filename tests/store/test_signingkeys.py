"""The private key: a file for its owner alone, never over another, gone only when it signs no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from byname.store.signingkeys import SigningKeyError, drop_private, keep_private, private_key, signing_folder


@pytest.fixture(autouse=True)
def _place(settings: Settings, tmp_path: Path) -> None:
    settings.DATA = tmp_path


def test_a_key_is_kept_beside_the_key_ring_for_its_owner_alone() -> None:
    keep_private("abc", b"secret")
    assert private_key("abc") == b"secret"
    assert signing_folder().stat().st_mode & 0o777 == 0o700
    assert (signing_folder() / "abc.pem").stat().st_mode & 0o777 == 0o600


def test_a_key_is_never_written_over() -> None:
    keep_private("abc", b"secret")
    with pytest.raises(FileExistsError):
        keep_private("abc", b"other")
    assert private_key("abc") == b"secret"


def test_a_key_that_is_gone_is_said_with_what_to_do() -> None:
    with pytest.raises(SigningKeyError, match="byname release new-key --lost"):
        private_key("abc")


def test_a_key_that_signs_no_more_is_removed_and_once_is_enough() -> None:
    keep_private("abc", b"secret")
    drop_private("abc")
    drop_private("abc")
    assert list(signing_folder().iterdir()) == []
