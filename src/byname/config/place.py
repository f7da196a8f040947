"""Where a register lives: its data folder and which database keeps it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

__all__ = ["DATABASE_NAMES", "data_folder", "databases", "read_place", "write_place"]

DATABASE_NAMES = {"default": "register", "derived": "derived", "looks": "looks"}
"""Django's alias -> what the file or database is called after."""

_PLACE_FILE = "byname.json"


def data_folder() -> Path:
    """Give the data folder: `BYNAME_DATA`, else `byname-data` in the working folder."""
    return Path(os.environ.get("BYNAME_DATA") or "byname-data").expanduser().resolve()


def read_place(folder: Path) -> dict[str, Any]:
    """Read what `init` wrote about this register; an empty dict where there is none yet."""
    file = folder / _PLACE_FILE
    if not file.exists():
        return {}
    place: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return place


def write_place(folder: Path, place: dict[str, Any]) -> None:
    """Write where this register lives, readable by its owner only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = folder / _PLACE_FILE
    file.write_text(json.dumps(place, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    file.chmod(0o600)


def databases(folder: Path) -> dict[str, dict[str, Any]]:
    """Give Django's DATABASES: three SQLite files, or three PostgreSQL databases where `BYNAME_POSTGRES` or the place says so.

    `BYNAME_POSTGRES` is a blank-separated list `host=... port=... user=... password=... name=byname`;
    the databases are then called `<name>`, `<name>_derived`, `<name>_looks`.
    """
    postgres = os.environ.get("BYNAME_POSTGRES") or read_place(folder).get("postgres", "")
    if postgres:
        facts = dict(part.split("=", 1) for part in str(postgres).split())
        return {alias: _postgres(alias, facts) for alias in DATABASE_NAMES}
    return {alias: _sqlite(alias, folder) for alias in DATABASE_NAMES}


def _postgres(alias: str, facts: dict[str, str]) -> dict[str, Any]:
    name = facts.get("name", "byname")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name if alias == "default" else f"{name}_{DATABASE_NAMES[alias]}",
        "USER": facts.get("user", ""),
        "PASSWORD": facts.get("password", ""),
        "HOST": facts.get("host", ""),
        "PORT": facts.get("port", ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _sqlite(alias: str, folder: Path) -> dict[str, Any]:
    # Without recursive_triggers, INSERT OR REPLACE deletes a row and fires no trigger.
    # What is derived can be rebuilt, so only the register and the looks pay for a full sync.
    sync = "OFF" if alias == "derived" else "FULL"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(folder / f"{DATABASE_NAMES[alias]}.sqlite3"),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 60,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA recursive_triggers=ON; PRAGMA foreign_keys=ON;"
                f"PRAGMA synchronous={sync}; PRAGMA temp_store=MEMORY;"
            ),
        },
    }
