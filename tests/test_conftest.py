"""The tests never run on the register of whoever runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = "byname.config.settings"


def _pytest(data: Path, *options: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run one small test file in a process of its own, beside somebody's register."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "PYTEST_"))}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/config/test_place.py", *options]
    environment = {**kept, "BYNAME_DATA": str(data), "PYTHONPATH": "src", **surroundings}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("options", "surroundings"),
    [
        ((), {"DJANGO_SETTINGS_MODULE": SETTINGS}),
        (("-n", "2"), {"DJANGO_SETTINGS_MODULE": SETTINGS}),
        (("--ds", SETTINGS), {}),
    ],
)
def test_settings_that_were_chosen_before_the_tests_are_refused(
    tmp_path: Path, options: tuple[str, ...], surroundings: dict[str, str]
) -> None:
    ran = _pytest(tmp_path, *options, **surroundings)
    assert ran.returncode == 1
    assert "DJANGO_SETTINGS_MODULE is set" in ran.stdout + ran.stderr
    assert "Unset it" in ran.stdout + ran.stderr
    assert "passed" not in ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_without_them_the_tests_run_and_leave_the_register_alone(tmp_path: Path) -> None:
    ran = _pytest(tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert list(tmp_path.iterdir()) == []
