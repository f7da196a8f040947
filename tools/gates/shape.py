"""The shape of code: docstrings, return types, names that say nothing, excepts that catch everything."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Function, Source, functions, nodes, read_tree

EMPTY_NAMES = frozenset({"util", "utils", "helper", "helpers", "manager", "common", "misc", "data2"})
ENTRY_ROOMS = frozenset({"cli", "web", "api"})
BROAD = frozenset({"Exception", "BaseException"})
EXCUSE = re.compile(r"#\s*(?:type:\s*ignore(?:\[[^\]]*\])?|noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?)(?P<reason>.*)")
REASON_MIN = 10


def check_docstrings(root: Path) -> list[Finding]:
    """Refuse modules and public names without a sentence of purpose."""
    rule = "every module and public name has a docstring of one sentence"
    return [
        Finding(where, "no docstring", rule, "Say what it is for.")
        for source in read_tree(root, PACKAGE)
        if "migrations" not in source.path.parts
        for where in _undocumented(source)
    ]


def check_return_types(root: Path) -> list[Finding]:
    """Refuse functions that do not say what they return."""
    return [
        Finding(f"{source.name}:{node.lineno} {node.name}", "no return type", "every function says it", "Annotate it.")
        for source in read_tree(root, PACKAGE)
        for node in functions(source)
        if node.returns is None
    ]


def check_names(root: Path) -> list[Finding]:
    """Refuse names of modules and classes that say nothing about what is inside."""
    rule = "names are the field's nouns, never " + ", ".join(sorted(EMPTY_NAMES))
    found = []
    for source in read_tree(root, PACKAGE):
        parts = {word for part in source.path.with_suffix("").parts for word in part.lower().split("_")}
        found += [Finding(source.name, word, rule, "Name the noun.") for word in sorted(parts & EMPTY_NAMES)]
        for node in nodes(source):
            if isinstance(node, ast.ClassDef) and _says_nothing(node):
                found.append(Finding(f"{source.name}:{node.lineno}", node.name, rule, "Name the noun."))
    return found


def check_excepts(root: Path) -> list[Finding]:
    """Refuse handlers that swallow everything: none inside, one per entry point; cleaning up and raising is free."""
    found = []
    for source in read_tree(root, PACKAGE):
        lines = [node.lineno for node in nodes(source) if isinstance(node, ast.ExceptHandler) and _broad(node)]
        allowed = 1 if source.room in ENTRY_ROOMS else 0
        if len(lines) > allowed:
            where = f"{source.name}:{lines[-1]}"
            rule = f"broad excepts here: at most {allowed}"
            found.append(Finding(where, f"{len(lines)} of them", rule, "Catch what can really happen."))
    return found


def check_excuses(root: Path) -> list[Finding]:
    """Refuse a check switched off without a word why, on the same line."""
    rule = "what switches a check off gives its reason on the same line"
    return [
        Finding(f"{source.name}:{number}", match.group().strip(), rule, "Write why, after the code.")
        for source in read_tree(root, PACKAGE)
        for number, line in enumerate(source.text.splitlines(), start=1)
        if (match := EXCUSE.search(line)) and len(match["reason"].strip(" #")) < REASON_MIN
    ]


def _undocumented(source: Source) -> Iterator[str]:
    if not ast.get_docstring(source.tree):
        yield source.name
    yield from _undocumented_in(source, source.tree.body)


def _undocumented_in(source: Source, body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if not isinstance(node, ast.ClassDef | Function) or node.name.startswith("_") or node.name == "Meta":
            continue
        if not ast.get_docstring(node) and not _repeats(node):
            yield f"{source.name}:{node.lineno} {node.name}"
        if isinstance(node, ast.ClassDef):
            yield from _undocumented_in(source, node.body)


def _repeats(node: ast.ClassDef | Function) -> bool:
    """Whether the name is documented elsewhere: setters, overloads, overrides of a documented base."""
    names = {ast.unparse(decorator).split(".")[-1] for decorator in node.decorator_list}
    return bool(names & {"setter", "overload", "override"})


def _says_nothing(node: ast.ClassDef) -> bool:
    """Whether a class is named by no noun of the field; Django's own kind of Manager is a noun of Django."""
    if any(ast.unparse(base).split("[")[0].endswith("Manager") for base in node.bases):
        return False
    return any(node.name.lower().endswith(word) for word in EMPTY_NAMES)


def _broad(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    # Raising again is cleaning up; raising another error is how a foreign reader's faults get our words.
    if isinstance(last, ast.Raise):
        return False
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in BROAD) for kind in kinds)
