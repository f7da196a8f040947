"""Every gate passes on a project that keeps its rule, goes red for a planted fault, and red when its target is gone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gates.plot import plant, track
from tools.gates.__main__ import GATES, main, run_gates
from tools.gates.doors import check_actions, check_queries
from tools.gates.findings import Finding
from tools.gates.leaks import check_leaks
from tools.gates.mirror import check_mirror
from tools.gates.purity import check_core
from tools.gates.shape import check_docstrings, check_excepts, check_excuses, check_names, check_return_types
from tools.gates.sizes import check_sizes, check_tests
from tools.gates.totals import check_totals

Gate = Callable[[Path], list[Finding]]

FUNCTION = '"""M."""\n\n\ndef {head}:\n    """D."""\n{body}'
HANDLER = FUNCTION.format(head="f() -> None", body="    try:\n        f()\n    except {kind}:\n        {last}\n")
CORE = "src/byname/core/rule.py"
ACTION = "src/byname/actions/merge.py"
JOURNAL = "from byname.actions.journalled import journalled\n\n\n"

# gate, the file that is planted, its text, what the finding must say
FAULTS: list[tuple[Gate, str, str, str]] = [
    (check_sizes, CORE, '"""M."""\n' + "A = 1\n" * 500, "501 lines"),
    (check_sizes, CORE, FUNCTION.format(head="f() -> None", body="    f()\n" * 59), "61 lines"),
    (check_sizes, CORE, FUNCTION.format(head="f() -> None", body="    f()\n" * 55), "p90"),
    (check_sizes, CORE, FUNCTION.format(head="f(a, b, c, d, e, g) -> None", body="    f()\n"), "6 of them"),
    (check_sizes, "src/byname/core/a/b/c/rule.py", '"""M."""\n', "5 deep"),
    (check_tests, "tests/core/test_dates.py", "def test_a() -> None:\n" + "    f()\n" * 120, "median 121"),
    (check_tests, "tests/core/test_dates.py", "def test_a() -> None: ...\n", "test lines per code line"),
    (check_docstrings, CORE, "A = 1\n", "no docstring"),
    (
        check_docstrings,
        CORE,
        '"""M."""\n\n\nclass Rule:\n    """R."""\n\n    def holds(self) -> bool: ...\n',
        "no docstring",
    ),
    (check_return_types, CORE, FUNCTION.format(head="_f()", body="    f()\n"), "no return type"),
    (check_names, "src/byname/core/date_utils.py", '"""M."""\n', "utils"),
    (check_names, CORE, '"""M."""\n\n\nclass RuleHelper:\n    """R."""\n', "RuleHelper"),
    (check_excepts, CORE, HANDLER.format(kind="Exception", last="pass"), "1 of them"),
    (check_excepts, CORE, HANDLER.format(kind="(OSError, BaseException)", last="return"), "1 of them"),
    (check_excuses, CORE, '"""M."""\n\nA = 1  # type: ignore[misc]\n', "type: ignore"),
    (check_excuses, CORE, '"""M."""\n\nA = 1  # noqa: E501\n', "noqa"),
    (check_core, CORE, '"""M."""\n\nimport random\n', "import random"),
    (check_core, CORE, '"""M."""\n\nfrom django.db import models\n', "from django.db"),
    (check_core, CORE, '"""M."""\n\nfrom datetime import date\n\nNOW = date.today()\n', "date.today()"),
    (check_core, CORE, '"""M."""\n\nTEXT = open("names")\n', "open()"),
    (check_queries, "src/byname/queries/rows.py", "def rows(viewer: str) -> None: ...\n", "viewer"),
    (check_actions, ACTION, JOURNAL + "@journalled('merge')\ndef merge(by: str) -> None: ...\n", "no keyword `by`"),
    (check_actions, ACTION, "def merge(*, by: str) -> None: ...\n", "no @journalled"),
    (check_actions, ACTION, "@journalled('merge')\ndef merge(*, by: str) -> None: ...\n", "no @journalled"),
    (check_actions, "src/byname/web/views.py", "from byname.actions._plans import plan\n", "byname.actions._plans"),
    (check_queries, "src/byname/cli/ask.py", "from byname.queries import _rows\n", "byname.queries._rows"),
    (check_mirror, CORE, FUNCTION.format(head="f() -> None", body="    f()\n"), "no tests/core/test_rule.py"),
    (check_mirror, "tests/covered.toml", '[covered]\n"src/byname/gone.py" = "tests/gone.py"\n', "gone.py"),
    (check_leaks, "docs/install.md", "pip install --index-" + "url https://py" + "pi.org/simple x\n", "pi.org"),
    (check_leaks, "docs/install.md", "Look into " + "/ro" + "ot/byname.\n", "ot/b"),
    (check_leaks, "docs/install.md", "Look into " + "/wo" + "rk/main.\n", "rk/main"),
    (check_sizes, "src/byname/wording/saying.py", '"""M."""\n' + "A = 1\n" * 900, "901 lines"),
    (check_sizes, "src/byname/core/given_data.py", '"""M."""\n' + "A = 1\n" * 900, "901 lines"),
    (check_sizes, "src/byname/wording/en/pages.py", '"""M."""\n' + "A = 1\n" * 900, "901 lines"),
    (check_totals, CORE, '"""M."""\n\nHOME = 1_279\n', "1_279"),
    (check_totals, "src/byname/web/templates/account.html", "<b>455</b>\n", "455"),
    (check_totals, "src/byname/formats/chronology/read.py", '"""M."""\n\nHOME = 455\n', "455"),
]


@pytest.mark.parametrize(("gate", "name", "text", "says"), FAULTS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_planted_fault_turns_the_gate_red(plot: Path, gate: Gate, name: str, text: str, says: str) -> None:
    track(plot)
    assert gate(plot) == []
    plant(plot, name, text)
    track(plot)
    assert any(says in finding.line() for finding in gate(plot))


# gate, a file that looks like a fault and is none
ALLOWED: list[tuple[Gate, str, str]] = [
    (check_sizes, "src/byname/core/given_data.py", '"""M."""\n' + "A = 1\n" * 490),
    (check_sizes, CORE, FUNCTION.format(head="f(a, b, *, c, d, e, g) -> None", body="    f()\n")),
    (check_excepts, CORE, HANDLER.format(kind="BaseException", last="raise")),
    (check_excepts, CORE, HANDLER.format(kind="Exception as error", last="raise ValueError from error")),
    (check_excepts, "src/byname/cli/main.py", HANDLER.format(kind="Exception", last="pass")),
    (check_excuses, CORE, '"""M."""\n\nA = 1  # noqa: E501, ERA001  # the rule is quoted whole\n'),
    (check_names, "src/byname/store/rows.py", '"""M."""\n\n\nclass RowManager(models.Manager):\n    """R."""\n'),
    (check_queries, "src/byname/queries/rows.py", "def _rows() -> None: ...\n"),
    (check_actions, "src/byname/actions/_plans.py", "def plan() -> None: ...\n"),
    (check_actions, ACTION, "def merge(*, by: str) -> None: ...\n".join([JOURNAL + "@journalled('merge')\n", ""])),
    (check_mirror, CORE, '"""M."""\n\nA = 1\n'),
    (check_mirror, "src/byname/core/names/fold.py", FUNCTION.format(head="f() -> None", body="    f()\n")),
    (check_totals, CORE, '"""M."""\n\nWEIGHT = 0.455\nCOLOUR = "#303"\nBIG = 13900\n'),
    (check_totals, "src/byname/scenario/shapes/june.toml", "home = 455\n"),
    (check_totals, "src/byname/formats/chronology/statements.csv", "2025-05-28,1279\n"),
    (check_leaks, "docs/install.md", "Served on localhost; see ../shared/data and /var/lib/byname.\n"),
]


@pytest.mark.parametrize(("gate", "name", "text"), ALLOWED, ids=lambda value: getattr(value, "__name__", ""))
def test_what_the_rule_allows_leaves_the_gate_green(plot: Path, gate: Gate, name: str, text: str) -> None:
    plant(plot, "tests/core/test_names.py", "")
    plant(plot, name, text)
    track(plot)
    assert gate(plot) == []


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_a_gate_without_its_target_is_red(plot: Path, gate: Gate) -> None:
    track(plot)
    shutil.rmtree(plot / "src")
    shutil.rmtree(plot / "tests")
    shutil.rmtree(plot / ".git")
    red = dict(run_gates(plot))[gate.__name__.removeprefix("check_")]
    assert [finding.rule for finding in red] == ["a gate never passes by skipping"]


def test_modules_that_are_long_by_habit_are_found(plot: Path) -> None:
    for number in range(9):
        plant(plot, f"src/byname/core/rule{number}.py", '"""M."""\n' + "A = 1\n" * 200)
    assert [finding.found for finding in check_sizes(plot)] == ["median 201 lines"]


def test_a_project_that_keeps_every_rule_passes(plot: Path, capsys: pytest.CaptureFixture[str]) -> None:
    track(plot)
    assert main([str(plot)]) == 0
    assert "broken" not in capsys.readouterr().out


def test_one_broken_rule_fails_the_run_and_is_named(plot: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plant(plot, CORE, "A = 1\n")
    track(plot)
    assert main([str(plot)]) == 1
    assert f"{CORE}: no docstring" in capsys.readouterr().out


def test_every_gate_has_a_planted_fault() -> None:
    assert {gate for gate, *_ in FAULTS} == set(GATES)
