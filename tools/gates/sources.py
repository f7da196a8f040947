"""Python files read once, for every gate that looks at code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tools.gates.findings import TargetMissingError

Function = ast.FunctionDef | ast.AsyncFunctionDef
PACKAGE = Path("src") / "byname"


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path as the findings show it."""
        return self.path.as_posix()

    @property
    def lines(self) -> int:
        """How many lines the file has."""
        return len(self.text.splitlines())

    @property
    def room(self) -> str:
        """The folder right under the package, or nothing for the package's own modules."""
        inside = self.path.relative_to(PACKAGE).parts if self.path.is_relative_to(PACKAGE) else ()
        return inside[0] if len(inside) > 1 else ""

    @property
    def is_table(self) -> bool:
        """Whether the file is data, the texts of a language, or written by a machine: of the budgets only a module's lines hold.

        Tests walk every entry of such tables (tests/wording, tests/core), so that they need no line of test each.
        """
        folders = self.path.parts[:-1]
        texts = folders[-2:-1] == ("wording",) and self.path.stem != "__init__"
        return texts or self.path.stem.endswith("_data") or {"migrations", "data"} & set(self.path.parts) != set()


def read_tree(root: Path, folder: Path | str) -> tuple[Source, ...]:
    """Read every Python file under a folder of the root; a folder without any is a fault of the gate."""
    base = root / folder
    paths = sorted(path for path in base.rglob("*.py") if "__pycache__" not in path.parts)
    if not paths:
        raise TargetMissingError(Path(folder).as_posix())
    return tuple(_read(root, path) for path in paths)


def _read(root: Path, path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(root), text, _parsed(text, str(path)))


@lru_cache(maxsize=4096)
def _parsed(text: str, name: str) -> ast.Module:
    """Parse a file once, however many gates read it; no gate changes a tree."""
    return ast.parse(text, filename=name)


@lru_cache(maxsize=4096)
def _walked(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Walk through a tree once, however many gates do."""
    return tuple(ast.walk(tree))


@lru_cache(maxsize=4096)
def _functions(tree: ast.Module) -> tuple[Function, ...]:
    return tuple(node for node in _walked(tree) if isinstance(node, Function))


def nodes(source: Source) -> tuple[ast.AST, ...]:
    """Every node of a file's tree."""
    return _walked(source.tree)


def functions(source: Source) -> tuple[Function, ...]:
    """Every function and method of a file, nested ones too."""
    return _functions(source.tree)


def public_functions(source: Source) -> Iterator[Function]:
    """The public functions at the top level of a file."""
    for node in source.tree.body:
        if isinstance(node, Function) and not node.name.startswith("_"):
            yield node


def length(node: Function) -> int:
    """The lines of a function from `def` to its last statement."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def decorator_names(node: Function) -> set[str]:
    """The last names of a function's decorators, called or not."""
    return {_last_name(decorator) for decorator in node.decorator_list}


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        return _last_name(node.func)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
