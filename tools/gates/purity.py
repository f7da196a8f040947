"""The core is made of values: no clock, no randomness, no files, no network."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Source, nodes, read_tree

FOREIGN = frozenset({"byname", "numpy", "rapidfuzz"})
# zoneinfo is free: a day ends at the midnight of a named zone, which is an argument.
IMPURE = frozenset(
    {
        "asyncio",
        "glob",
        "http",
        "importlib",
        "io",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
        "pickle",
        "platform",
        "random",
        "secrets",
        "shelve",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
    }
)
IMPURE_CALLS = frozenset({"open", "input", "print", "eval", "exec", "__import__"})
CLOCK = frozenset({"now", "utcnow", "today"})


def check_core(root: Path) -> list[Finding]:
    """Refuse whatever would make the core's answers depend on more than its arguments."""
    return [finding for source in read_tree(root, PACKAGE / "core") for finding in _impurities(source)]


def _impurities(source: Source) -> Iterator[Finding]:
    for node in nodes(source):
        for found in _named(node):
            yield Finding(
                f"{source.name}:{getattr(node, 'lineno', 1)}",
                found,
                "core has only the standard library's pure parts, numpy and rapidfuzz; no clock, no randomness, no I/O",
                "Take it as an argument, or move the code to the room that may.",
            )


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (f"import {alias.name}" for alias in node.names if _forbidden(alias.name))
    elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module and _forbidden(node.module):
        yield f"from {node.module} import"
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            yield f"{node.func.id}()"
        elif isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK and not node.args:
            yield f"{ast.unparse(node.func)}()"


def _forbidden(module: str) -> bool:
    top = module.partition(".")[0]
    return top in IMPURE or (top not in FOREIGN and top not in sys.stdlib_module_names)
