"""Where pages are put: a whole folder at one stroke, and never over anything that is not ours."""

from __future__ import annotations

import ctypes
import json
import os
import re
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from byname.core.errors import MisuseError
from byname.formats.releases.site import MANIFEST

__all__ = ["put_in_place"]

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux's renameat2


def put_in_place(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files into a folder beside it, make them durable, then let that folder take its place.

    Whoever reads sees the old pages or the new ones (where the system cannot exchange two folders at one stroke, for an
    instant none). A run that is cut off leaves the old ones, and what it had begun is removed by the next. Raises
    MisuseError where something stands there that Byname has not published.
    """
    folder = folder.absolute()
    _demand_ours(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    fresh = folder.parent / f".{folder.name}.new-{secrets.token_hex(4)}"
    try:
        for name, content in files.items():
            _write(fresh / name, content)
        for place in (fresh, *(each for each in fresh.rglob("*") if each.is_dir())):
            _settle(place)
        _swap(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _demand_ours(folder: Path) -> None:
    """Refuse a file, and a folder that is neither empty nor as Byname left it."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise MisuseError(f"{folder} is no folder. Name another one with --out.")
    if not folder.exists() or not any(folder.iterdir()):
        return
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        known = set(manifest["files"]) if manifest["byname"] == "site" else None
    except (OSError, ValueError, KeyError, TypeError):
        known = None
    if known is None:
        raise MisuseError(
            f"{folder} holds what Byname has not published; nothing was written over it. Name an empty folder."
        )
    strange = sorted(
        str(each.relative_to(folder))
        for each in folder.rglob("*")
        if (each.is_symlink() or not each.is_dir()) and each.relative_to(folder).as_posix() not in known | {MANIFEST}
    )
    if strange:
        raise MisuseError(f"{folder} holds {strange[0]}, which Byname has not published; nothing was written over it.")


def _sweep(folder: Path) -> None:
    """Remove what runs that were cut off have begun; where one was cut off between two renames, the old pages come back."""
    for left in _begun(folder, "old"):
        if folder.exists():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.rename(folder)
    for left in _begun(folder, "new"):
        shutil.rmtree(left, ignore_errors=True)


def _begun(folder: Path, sort: str) -> list[Path]:
    """Give the folders that runs of ours have begun beside a folder; what is only called alike is somebody's own."""
    name = re.compile(rf"\.{re.escape(folder.name)}\.{sort}-[0-9a-f]{{8}}")
    return [each for each in folder.parent.iterdir() if name.fullmatch(each.name) and not each.is_symlink()]


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    with place.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    place.chmod(0o644)  # these are for everybody, whatever a register's own files are


def _settle(place: Path) -> None:
    place.chmod(0o755)
    opened = os.open(place, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _swap(fresh: Path, folder: Path) -> None:
    if not folder.exists():
        fresh.rename(folder)
        return
    if _exchanged(fresh, folder):
        return  # what is called fresh now are the old pages, which the caller removes
    old = folder.parent / f".{folder.name}.old-{fresh.name[-8:]}"
    folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places at one stroke; false where this system cannot (only Linux does)."""
    try:
        exchange = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return bool(exchange(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)
