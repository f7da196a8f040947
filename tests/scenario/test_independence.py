"""The scenario knows nothing of the register's names and linking: else it would test them with their own data."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import byname
from byname.scenario.given_names import FEMALE, MALE
from byname.scenario.spelling import spelled_family
from tests.scenario.conftest import Written

ROOM = Path(byname.__file__).parent / "scenario"
NAMES = Path(byname.__file__).parent / "core" / "names"
ALLOWED = ("byname.scenario", "byname.core.errors")
THIRD_PARTY = ("openpyxl",)
MODULES = sorted(ROOM.rglob("*.py"))


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_scenario_imports_nothing_of_the_register_but_its_errors(path: Path) -> None:
    """`scenario/`: imports neither core.names nor core.linkage nor their data."""
    ours = {name for name in imported(path) if name.split(".")[0] == "byname"}
    assert all(name.startswith(ALLOWED) for name in ours)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_scenario_needs_the_standard_library_and_one_package(path: Path) -> None:
    import sys

    tops = {name.split(".")[0] for name in imported(path)}
    assert tops <= {*sys.stdlib_module_names, "byname", *THIRD_PARTY}


def strings(folder: Path) -> set[str]:
    """Every word of every text in the modules of a folder."""
    words: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words |= {word.strip(",;|").casefold() for word in node.value.split()}
    return words


@pytest.mark.skipif(not NAMES.is_dir(), reason="core.names is not there")
def test_no_surname_of_the_scenario_stands_in_the_data_of_names(demo: Written) -> None:
    """Surnames are built by grammar, so that no dictionary of names holds them."""
    known = strings(NAMES)
    families = {row[name].casefold() for row in demo.table("persons") for name in ("family_uk", "family_ru")}
    assert not families & known


@pytest.mark.skipif(not NAMES.is_dir(), reason="core.names is not there")
def test_the_given_names_are_a_table_of_their_own() -> None:
    """The rows of the scenario's table stand, as written there, in no table of core.names."""
    rows = {f"{name.uk} {name.ru}" for name in (*(male.name for male in MALE), *FEMALE) if name.uk != name.ru}
    texts = "\n".join(path.read_text(encoding="utf-8") for path in NAMES.rglob("*.py"))
    assert sum(row in texts for row in rows) <= len(rows) // 10


def test_no_data_file_of_the_scenario_is_the_register_s() -> None:
    assert {path.suffix for path in ROOM.rglob("*") if path.is_file() and "__pycache__" not in path.parts} == {
        ".py",
        ".toml",
    }


def test_spelling_is_the_scenario_s_own() -> None:
    assert spelled_family.__module__ == "byname.scenario.spelling"
