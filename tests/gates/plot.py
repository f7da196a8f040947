"""A small project that keeps every rule, in a folder of its own, for one fault to be planted in it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "config",
    "web",
    "cli",
    "scenario",
    "actions",
    "queries",
    "ledger",
    "formats",
    "engines",
    "store",
    "wording",
    "core",
    "core/names",
    "core/linkage",
)


def _module(head: str, decorator: str = "") -> str:
    """A documented module with one documented function."""
    marked = f"from byname.actions.{decorator} import {decorator}\n\n\n@{decorator}('it')\n" if decorator else "\n"
    return f'"""A module."""\n\n{marked}def {head}:\n    """Do it."""\n    return ""\n'


FILES = {
    "src/byname/__init__.py": '"""The program."""\n',
    "src/byname/core/dates.py": _module("parse(text: str) -> str"),
    "src/byname/store/tables.py": '"""Tables."""\n\nimport django.db\n\n__all__ = ["django"]\n',
    "src/byname/queries/people.py": _module("person(*, viewer: str) -> str"),
    "src/byname/actions/journalled.py": _module("journalled(action: str) -> str"),
    "src/byname/actions/links.py": _module("link(*, by: str) -> str", decorator="journalled"),
    "src/byname/scenario/shapes/may.toml": "home = 1279\n",
    "tests/core/test_dates.py": "def test_parse() -> None:\n    assert True\n" + "# more of the same\n" * 99,
    "tests/queries/test_people.py": "",
    "tests/actions/test_journalled.py": "",
    "tests/actions/test_links.py": "",
}


def lay_plot(root: Path) -> Path:
    """Write the small project under a folder and give its root."""
    for room in ROOMS:
        plant(root, f"src/byname/{room}/__init__.py", '"""A room."""\n')
    for name, text in FILES.items():
        plant(root, name, text)
    (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return root


def plant(root: Path, name: str, text: str) -> None:
    """Write one file of the small project; with a fault in it, mostly."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), encoding="utf-8")


def track(root: Path) -> None:
    """Let git track everything in the small project."""
    for command in (["init", "-q"], ["add", "--all"]):
        subprocess.run(["git", "-C", str(root), *command], check=True)
