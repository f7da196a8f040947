"""The private key with which figures are signed: a file beside the key ring, for its owner alone, kept as the ring is."""

from __future__ import annotations

import os
from pathlib import Path

from django.conf import settings

from byname.core.errors import BynameError

__all__ = ["SigningKeyError", "drop_private", "keep_private", "private_key", "signing_folder"]


class SigningKeyError(BynameError):
    """The private key that the register names is not there."""


def signing_folder() -> Path:
    """Give the folder of the private keys: beside the key ring, in its backups as the ring is, never in the database's."""
    return Path(settings.DATA) / "signing"


def keep_private(code: str, pem: bytes) -> None:
    """Write a private key, durably and for its owner alone, before anything names it; never over another."""
    folder = signing_folder()
    folder.mkdir(mode=0o700, exist_ok=True)
    opened = os.open(folder / f"{code}.pem", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def private_key(code: str) -> bytes:
    """Read the private key of this code; raises SigningKeyError where it is gone."""
    try:
        return (signing_folder() / f"{code}.pem").read_bytes()
    except FileNotFoundError:
        message = (
            f"The private key {code} is gone from the folder `signing` beside the key ring, so nothing can be signed with it. "
            "Put its copy back, or make a new one: byname release new-key --lost"
        )
        raise SigningKeyError(message) from None


def drop_private(code: str) -> None:
    """Remove a private key that signs no more; its public part still checks what it signed."""
    (signing_folder() / f"{code}.pem").unlink(missing_ok=True)
