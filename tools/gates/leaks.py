"""Nothing tracked names a package host or a path of somebody's machine."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.gates.findings import Finding, TargetMissingError

RULE = "no tracked file names a package host or a machine's path"
HINT = "Leave it to the user's own configuration, or write the path from the project's root."
# Each pattern is written so that it does not match its own line.
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bpypi\.(org|python)|\bpython(hosted)\.",
        r"registry\.(npmjs|yarnpkg)|\bnpm(js)\.(com|org)",
        r"\b(deb|security|snapshot)\.debian\.org",
        r"\b(artifactory|nexus|devpi)[.:/]",
        r"(?<![\w.])/(root|Users|home/\w+)/[\w.]",
        r"(?<![\w.])/work(?=/)/(main|shared|\.library)",
        r"(?<![\w.])/opt/(pypi|wheels)",
        r"(?<![\w.])/tmp/(contract|bash_jobs)",
        r"\bfile:(///)\w",
        r"--(extra-)?index-url\s+\S|--find-links\s+/",
    )
)


def check_leaks(root: Path) -> list[Finding]:
    """Refuse hosts and machine paths in whatever git tracks."""
    return [finding for path in tracked_files(root) for finding in _leaks(root, path)]


def tracked_files(root: Path) -> list[str]:
    """The paths that git tracks, from the root; none at all is a fault of the gate."""
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True, check=False)
    paths = [path for path in listed.stdout.split("\0") if path and (root / path).is_file()]
    if not paths:
        raise TargetMissingError("git ls-files")
    return paths


def _leaks(root: Path, path: str) -> Iterator[Finding]:
    content = (root / path).read_bytes()
    if b"\0" in content[:8000]:
        return
    text = content.decode("utf-8", errors="replace")
    suspect = [pattern for pattern in PATTERNS if pattern.search(text)]
    for number, line in enumerate(text.splitlines() if suspect else [], start=1):
        for pattern in suspect:
            if match := pattern.search(line):
                yield Finding(f"{path}:{number}", repr(match.group()), RULE, HINT)
