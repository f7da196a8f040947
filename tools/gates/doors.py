"""Who asks and who acts: every query takes a viewer, every action says by whom and is journalled."""

from __future__ import annotations

import ast
from pathlib import Path

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Function, Source, decorator_names, nodes, public_functions, read_tree

JOURNAL_MODULE = "byname.actions.journalled"
# One writes an entry itself, the other calls actions that do.
JOURNALLED = frozenset({"journalled", "sequence"})
# What runs before anybody acts, and why it leaves no entry of its own.
BEFORE_THE_JOURNAL = {
    "src/byname/actions/setup.py migrate": "lays the tables that the journal is written into",
    "src/byname/actions/setup.py recover_register": "settles what a killed action left open, under that action's entry",
}


def check_queries(root: Path) -> list[Finding]:
    """Refuse a public query that can be asked by nobody in particular."""
    rule = "every query takes a viewer"
    found = [
        Finding(_at(source, node), "no keyword `viewer`", rule, "Add it after `*` and use it, or make it private.")
        for source in _public_modules(root, "queries")
        for node in public_functions(source)
        if "viewer" not in _keywords(node)
    ]
    return [*found, *_side_entries(root, "queries")]


def check_actions(root: Path) -> list[Finding]:
    """Refuse a public action that does not say by whom, or that leaves no trace in the journal."""
    found = []
    for source in _public_modules(root, "actions"):
        if source.path.stem == JOURNAL_MODULE.rpartition(".")[2]:
            continue
        imported = _imported(source)
        for node in public_functions(source):
            if f"{source.name} {node.name}" in BEFORE_THE_JOURNAL:
                continue
            where = _at(source, node)
            if "by" not in _keywords(node):
                found.append(Finding(where, "no keyword `by`", "every action says by whom", "Add it after `*`."))
            if not decorator_names(node) & imported:
                rule = f"every action is journalled ({JOURNAL_MODULE})"
                hint = "Decorate it, or make it private: an underscore, or a module that begins with one."
                found.append(Finding(where, "no @journalled", rule, hint))
    return [*found, *_side_entries(root, "actions")]


def _public_modules(root: Path, room: str) -> list[Source]:
    """The modules of a room that others may import; `_name.py` is the room's own."""
    return [source for source in read_tree(root, PACKAGE / room) if not _is_private(source.path.stem)]


def _side_entries(root: Path, room: str) -> list[Finding]:
    """Where another room reaches into a private module of this one."""
    rule = f"the private modules of {room} belong to {room} alone"
    return [
        Finding(f"{source.name}:{node.lineno}", f"byname.{room}.{name}", rule, "Use what the room offers to all.")
        for source in read_tree(root, PACKAGE)
        if source.room != room
        for node in nodes(source)
        if isinstance(node, ast.ImportFrom)
        for name in _private_parts(node, f"byname.{room}")
    ]


def _private_parts(node: ast.ImportFrom, room: str) -> list[str]:
    module = node.module or ""
    names = [alias.name for alias in node.names] if module == room else []
    inside = module.removeprefix(f"{room}.").split(".") if module.startswith(f"{room}.") else []
    return [name for name in (*names, *inside) if _is_private(name)]


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _imported(source: Source) -> set[str]:
    """The journal's decorators that a module really takes from the journal, under their own names."""
    return {
        alias.name
        for node in nodes(source)
        if isinstance(node, ast.ImportFrom) and node.module == JOURNAL_MODULE
        for alias in node.names
        if alias.name in JOURNALLED and alias.asname is None
    }


def _keywords(node: Function) -> set[str]:
    return {argument.arg for argument in node.args.kwonlyargs}


def _at(source: Source, node: Function) -> str:
    return f"{source.name}:{node.lineno} {node.name}"
