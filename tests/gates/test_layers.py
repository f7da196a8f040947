"""The contracts between rooms, in pyproject.toml, refuse a planted breach and let a clean tree pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates.plot import plant

LINTER = Path(sys.executable).parent / "lint-imports"

# the module that is planted, what it imports, what the linter must say
BREACHES = [
    ("core/a.py", "byname.store", "Each room imports only what stands below it BROKEN"),
    ("queries/a.py", "byname.actions", "Each room imports only what stands below it BROKEN"),
    ("somewhere/__init__.py", "byname.core", "Each room imports only what stands below it BROKEN"),
    ("core/a.py", "byname.core.b", "No two modules of one room import each other in a circle BROKEN"),
    ("core/a.py", "django.conf", "Django stays out of core, formats, engines, wording and the scenario BROKEN"),
    ("wording/a.py", "django.conf", "Django stays out of core, formats, engines, wording and the scenario BROKEN"),
    ("cli/a.py", "byname.ledger", "Only actions and queries read the ledger, which knows no viewer BROKEN"),
    ("web/a.py", "byname.store", "Pages and the made-up conflict never touch the store BROKEN"),
    ("scenario/a.py", "byname.core.names", "The made-up conflict shares no names and no linking"),
    ("scenario/a.py", "byname.core.linkage", "The made-up conflict shares no names and no linking"),
]


def _lint(root: Path) -> tuple[int, str]:
    command = [str(LINTER), "--config", str(root / "pyproject.toml"), "--no-cache"]
    environment = {"PYTHONPATH": str(root / "src"), "PATH": "/usr/bin:/bin", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(("module", "imports", "says"), BREACHES)
def test_a_planted_import_breaks_its_contract(plot: Path, module: str, imports: str, says: str) -> None:
    plant(plot, "src/byname/core/b.py", "from byname.core import a\n")
    plant(plot, "src/byname/core/a.py", "")
    plant(plot, f"src/byname/{module}", f"import {imports}\n")
    code, said = _lint(plot)
    assert code == 1
    assert says in said


def test_a_tree_that_keeps_the_layers_passes(plot: Path) -> None:
    code, said = _lint(plot)
    assert code == 0, said
    assert "0 broken" in said


def test_a_room_that_is_gone_breaks_the_contract(plot: Path) -> None:
    (plot / "src" / "byname" / "ledger" / "__init__.py").rename(plot / "ledger.py")
    code, _ = _lint(plot)
    assert code == 1
