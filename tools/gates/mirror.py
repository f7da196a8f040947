"""Tests mirror the source: `src/byname/core/dates.py` is tested in `tests/core/test_dates.py`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Source, functions, read_tree

COVERED = Path("tests") / "covered.toml"


def check_mirror(root: Path) -> list[Finding]:
    """Refuse a module with code that no test of its own, of its package or named in covered.toml looks after."""
    covered = _covered(root)
    found = []
    for source in read_tree(root, PACKAGE):
        tests = test_paths(source)
        named = any(parent.as_posix() in covered for parent in (source.path, *source.path.parents))
        if _has_code(source) and not named and not any((root / test).exists() for test in tests):
            hint = f"Write it, or name what covers it in {COVERED}."
            found.append(Finding(source.name, f"no {' or '.join(tests)}", "tests mirror the source", hint))
    for name, test in covered.items():
        if not (root / name).exists() or not (root / test).exists():
            rule = "the table of covered modules is true"
            found.append(Finding(f"{COVERED}", f"{name} = {test}", rule, "Mend or drop the line."))
    return found


def test_paths(source: Source) -> list[str]:
    """Where the tests of a module belong: beside its path, or in the test of its package if that lies in a room."""
    inside = source.path.relative_to(PACKAGE)
    paths = [Path("tests") / inside.parent / f"test_{inside.stem.lstrip('_')}.py"]
    if len(inside.parts) > 2:
        package = inside.parent
        paths.append(Path("tests") / package.parent / f"test_{package.name}.py")
    return [path.as_posix() for path in paths]


def _has_code(source: Source) -> bool:
    return not source.is_table and source.path.name != "__init__.py" and any(True for _ in functions(source))


def _covered(root: Path) -> dict[str, str]:
    if not (root / COVERED).exists():
        return {}
    table = tomllib.loads((root / COVERED).read_text(encoding="utf-8"))
    return {str(name): str(test) for name, test in table.get("covered", {}).items()}
