"""Files that a command writes: under their name when they are whole, for their owner alone, and not at all if it ends early."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from byname.core.errors import MisuseError

__all__ = ["check_place", "whole_file"]


@contextmanager
def whole_file(place: Path) -> Iterator[BinaryIO]:
    """Open a stream whose content stands at `place` once the block has ended; what stood there stays until then.

    It names people, so nobody but its owner may read it. A place that is no file (a pipe, a device) is written to as it is.
    """
    place = place.resolve()
    if place.exists() and not place.is_file():
        with place.open("wb") as stream:
            yield stream
        return
    begun = place.with_name(f".{place.name}.{os.getpid()}.begun")
    try:
        with os.fdopen(os.open(begun, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        begun.replace(place)
    finally:
        begun.unlink(missing_ok=True)


def check_place(place: Path, *, suffixes: tuple[str, ...]) -> None:
    """Raise MisuseError, before any work is done, where a file cannot be written or is called by another sort's name."""
    if place.is_dir():
        raise MisuseError(f"{place} is a folder. Name a file in it, such as {place / f'answer{suffixes[0]}'}.")
    if place.suffix.lower() not in suffixes and (place.is_file() or not place.exists()):
        raise MisuseError(
            f"{place} is not called {' or '.join(suffixes)}. Name it so: {place.with_suffix(suffixes[0])}."
        )
    if not place.parent.is_dir():
        raise MisuseError(f"There is no folder {place.parent}. Make it, or name another one.")
    if not os.access(place.parent, os.W_OK):
        raise MisuseError(f"Nothing may be written into {place.parent}. Name another folder.")
