"""A PostgreSQL server of the tests' own: a temporary folder, a socket, no port, no fsync."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

INSTALL = "apt-get install postgresql-15"
SUPERUSER = "byname"
UNPRIVILEGED = ("postgres", "nobody")
UNSAFE = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c jit=off"
"""What is written need not outlive a power cut, and no query of a test is long enough to be compiled."""


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """Where a running server listens, and as whom to speak to it (trusted, no password)."""

    socket_dir: Path
    port: int = 5432
    user: str = SUPERUSER

    def url(self, database: str = "postgres") -> str:
        """The address of a database on this server."""
        return f"postgresql://{self.user}@/{database}?host={quote(str(self.socket_dir), safe='')}&port={self.port}"

    def place(self, name: str) -> str:
        """The same facts in the form of the setting BYNAME_POSTGRES, for a register of that name."""
        return f"host={self.socket_dir} port={self.port} user={self.user} name={name}"

    def create_database(self, name: str) -> str:
        """Make an empty database and give its address."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Drop a database, and whoever is still connected to it."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def find_programs() -> Path | None:
    """The folder with initdb and pg_ctl, the newest version first; None where there is no server to start."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if folders:
        return max(folders, key=lambda folder: int(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@contextmanager
def running_server(programs: Path) -> Iterator[PostgresServer]:
    """Start a server in a folder of its own and stop it afterwards, whatever happens in between."""
    home = Path(tempfile.mkdtemp(prefix="byname-pg-", dir="/tmp"))
    prefix: list[object] = [*_unprivileged(home)]
    data = home / "data"
    try:
        initdb = [programs / "initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--no-sync"]
        _run([*prefix, *initdb, "--locale=C.UTF-8"], home)
        settings = f"-c listen_addresses='' -c unix_socket_directories={home} {UNSAFE}"
        pg_ctl = [*prefix, programs / "pg_ctl", "-D", data, "-w"]
        _run([*pg_ctl, "-l", home / "log", "-o", settings, "start"], home)
        try:
            yield PostgresServer(home)
        finally:
            _run([*pg_ctl, "-m", "immediate", "stop"], home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _unprivileged(home: Path) -> list[str]:
    """PostgreSQL refuses to run as root: hand the folder to somebody else and run as them."""
    if os.getuid() != 0:
        return []
    user = next(entry for entry in pwd.getpwall() for name in UNPRIVILEGED if entry.pw_name == name)
    os.chown(home, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _run(command: Sequence[object], home: Path) -> None:
    # Output goes to a file: a server that inherits a pipe would keep it open and block the reader.
    output = home / "output"
    with output.open("wb") as sink:
        done = subprocess.run([str(part) for part in command], stdout=sink, stderr=sink, cwd="/", check=False)
    if done.returncode:
        log = home / "log"
        said = output.read_text(errors="replace") + (log.read_text(errors="replace") if log.exists() else "")
        raise RuntimeError(f"{command[-1]} failed: {said}")
