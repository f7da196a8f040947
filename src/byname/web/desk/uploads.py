"""An uploaded list between its plan and its commit: sealed, for its uploader alone, for an hour, in the register's folder.

The key is made of the token, which stands in the uploader's page and nowhere else: who has the disk has no list.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import time
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.plans import Plan, PlannedRow, RowOutcome
from byname.wording import say

__all__ = ["HELD_SECONDS", "drop", "expect", "expected_plan", "held", "hold"]

HELD_SECONDS = 3600
"""A list of names must not linger: what nobody committed within an hour is swept at the next upload."""

_NONCE = bytes(12)


def hold(file: UploadedFile[bytes], *, viewer: Viewer) -> str:
    """Keep an upload and give the token by which the same user finds it again."""
    _sweep()
    token = secrets.token_urlsafe(32)
    path, content = _path(token, viewer), b"".join(file.chunks())
    # A key seals one upload, once.
    sealed = AESGCM(_key(token, viewer)).encrypt(_NONCE, content, path.name.encode())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as kept:
        kept.write(sealed)
    return token


def held(token: str, *, viewer: Viewer) -> bytes:
    """Give the bytes of an upload of this user; raises MisuseError where it is not held any more."""
    path = _kept(token, viewer)
    try:
        return AESGCM(_key(token, viewer)).decrypt(_NONCE, path.read_bytes(), path.name.encode())
    except (InvalidTag, FileNotFoundError):
        raise MisuseError(say("error.upload-gone")) from None


def expect(token: str, plan: Plan, *, viewer: Viewer) -> None:
    """Remember the plan that the user is shown: numbers of rows and records, no names."""
    rows = [[row.row, row.outcome.value, row.record] for row in plan.rows]
    _kept(token, viewer).with_suffix(".plan").write_text(json.dumps(rows), encoding="ascii")


def expected_plan(token: str, now: Plan, *, viewer: Viewer) -> Plan:
    """Give the plan that the user was shown; what is not of rows is taken from the plan as it is now."""
    path = _kept(token, viewer).with_suffix(".plan")
    if not path.is_file():
        raise MisuseError(say("error.upload-gone"))
    rows = tuple(PlannedRow(row, RowOutcome(outcome), record) for row, outcome, record in json.loads(path.read_text()))
    return Plan(
        now.title,
        now.format,
        now.encoding,
        now.delimiter,
        notes=now.notes,
        mapping=now.mapping,
        rows=rows,
        aside=now.aside,
    )


def drop(token: str, *, viewer: Viewer) -> None:
    """Forget an upload that was committed."""
    path = _path(token, viewer)
    path.with_suffix(".plan").unlink(missing_ok=True)
    path.unlink(missing_ok=True)


def _folder() -> Path:
    folder = Path(settings.DATA) / "uploads"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _kept(token: str, viewer: Viewer) -> Path:
    path = _path(token, viewer)
    if not path.is_file():
        raise MisuseError(say("error.upload-gone"))
    return path


def _key(token: str, viewer: Viewer) -> bytes:
    made = HKDF(algorithm=SHA256(), length=32, salt=viewer.name.encode(), info=b"byname upload")
    return made.derive(token.encode())


def _path(token: str, viewer: Viewer) -> Path:
    # The name is a digest of token and user: no token of somebody else, and no path in a token, leads anywhere.
    name = hashlib.sha256(f"{viewer.name}\0{token}".encode()).hexdigest()
    return _folder() / f"{name}.upload"


def _sweep() -> None:
    for path in _folder().glob("*.*"):
        if time.time() - path.stat().st_mtime > HELD_SECONDS:
            path.unlink(missing_ok=True)
