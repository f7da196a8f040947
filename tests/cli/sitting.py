"""Somebody who sits at one register and types: a process of its own, loaded once, that runs one command after the other.

Run as a script it reads the words of a command per line from its input, as JSON, and answers each with one line of JSON.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Sitting", "sitting", "surroundings"]


def surroundings(folder: Path) -> dict[str, str]:
    """Give the environment of a user: on SQLite, in this folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BYNAME_", "DJANGO_"))}
    return kept | {"BYNAME_DATA": str(folder), "PYTHONPATH": os.pathsep.join(sys.path), "LANG": "C"}


@dataclass(frozen=True)
class Sitting:
    """The process, as the tests speak to it."""

    process: subprocess.Popen[str]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command; gives its exit code and what it printed."""
        sink, source = self.process.stdin, self.process.stdout
        assert sink is not None
        assert source is not None
        sink.write(json.dumps(arguments) + "\n")
        sink.flush()
        code, out, err = json.loads(source.readline())
        return subprocess.CompletedProcess(arguments, code, out, err)


@contextmanager
def sitting(folder: Path) -> Iterator[Sitting]:
    """Sit down at the register in this folder, and leave."""
    command = [sys.executable, "-P", __file__]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings(folder)
    ) as process:
        yield Sitting(process)


def _serve() -> None:
    from byname.cli.main import main

    told = sys.stdout
    for line in sys.stdin:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
        with redirect_stdout(out), redirect_stderr(err):
            code = main(json.loads(line))
        texts = [stream.buffer.getvalue().decode() for stream in (out, err)]
        print(json.dumps([code, *texts]), file=told, flush=True)


if __name__ == "__main__":
    _serve()
