"""Say before the tests which of them cannot run on this machine and why; in CI that is a failure."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.processes import chromium, postgres

Need = tuple[str, str, Callable[[], Path | None], str]
# The name, which mark of tests needs it, how to look, how to install it.
NEEDS: tuple[Need, ...] = (
    ("PostgreSQL", "postgres", postgres.find_programs, postgres.INSTALL),
    ("Chromium", "browser", chromium.find_chromium, chromium.INSTALL),
)


def report(needs: tuple[Need, ...]) -> tuple[list[str], bool]:
    """One line per program that tests need, and whether all are there."""
    lines = []
    complete = True
    for name, mark, find, install in needs:
        found = find()
        if found is None:
            complete = False
            lines.append(f"NOT RUN: tests marked '{mark}', because this machine has no {name}; {install}")
        else:
            lines.append(f"{name}: {found}")
    return lines, complete


def main(arguments: list[str]) -> int:
    """Print the report, only CI turns a missing program into a failure; `--has MARK` only answers for one mark."""
    if arguments[:1] == ["--has"]:
        return 0 if any(mark == arguments[1] and find() for _, mark, find, _ in NEEDS) else 1
    lines, complete = report(NEEDS)
    print("\n".join(lines))
    if not complete and os.environ.get("CI") == "true":
        print("In CI every test runs: install what is missing.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
