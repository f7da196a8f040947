"""Who asks and who acts: every query takes a viewer, every action says by whom and is journalled."""

from __future__ import annotations

import ast
from pathlib import Path

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Function, Source, decorator_names, public_functions, read_tree

JOURNAL_MODULE = "byname.actions.journalled"
# One writes an entry itself, the other calls actions that do.
JOURNALLED = frozenset({"journalled", "sequence"})


def check_queries(root: Path) -> list[Finding]:
    """Refuse a public query that can be asked by nobody in particular."""
    return [
        Finding(_at(source, node), "no keyword `viewer`", "every query takes a viewer", "Add it after `*`, and use it.")
        for source in read_tree(root, PACKAGE / "queries")
        for node in public_functions(source)
        if "viewer" not in _keywords(node)
    ]


def check_actions(root: Path) -> list[Finding]:
    """Refuse a public action that does not say by whom, or that leaves no trace in the journal."""
    found = []
    for source in read_tree(root, PACKAGE / "actions"):
        if source.path.stem == JOURNAL_MODULE.rpartition(".")[2]:
            continue
        imported = _imported(source)
        for node in public_functions(source):
            where = _at(source, node)
            if "by" not in _keywords(node):
                found.append(Finding(where, "no keyword `by`", "every action says by whom", "Add it after `*`."))
            if not decorator_names(node) & imported:
                rule = f"every action is journalled ({JOURNAL_MODULE})"
                found.append(Finding(where, "no @journalled", rule, "Decorate it, or make it private."))
    return found


def _imported(source: Source) -> set[str]:
    """The journal's decorators that a module really takes from the journal, under their own names."""
    return {
        alias.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.module == JOURNAL_MODULE
        for alias in node.names
        if alias.name in JOURNALLED and alias.asname is None
    }


def _keywords(node: Function) -> set[str]:
    return {argument.arg for argument in node.args.kwonlyargs}


def _at(source: Source, node: Function) -> str:
    return f"{source.name}:{node.lineno} {node.name}"
