"""What cannot run is said with its reason and its remedy; in CI it is a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import readiness

MISSING = (("Chromium", "browser", lambda: None, "apt-get install chromium"),)
PRESENT = (("Chromium", "browser", lambda: Path("bin/chromium"), "apt-get install chromium"),)


def test_a_missing_program_is_named_with_the_tests_that_need_it() -> None:
    lines, complete = readiness.report(MISSING)
    assert not complete
    assert lines == ["NOT RUN: tests marked 'browser', because this machine has no Chromium; apt-get install chromium"]


def test_a_found_program_is_shown() -> None:
    assert readiness.report(PRESENT) == (["Chromium: bin/chromium"], True)


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_only_in_ci_a_missing_program_fails(monkeypatch: pytest.MonkeyPatch, ci: str, code: int) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(readiness, "NEEDS", MISSING)
    assert readiness.main([]) == code


def test_one_mark_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "NEEDS", PRESENT)
    assert readiness.main(["--has", "browser"]) == 0
    assert readiness.main(["--has", "postgres"]) == 1
