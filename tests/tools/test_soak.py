"""A soak cut off goes on where it was, for the same commit only, and a failed trial is never forgotten."""

from __future__ import annotations

import time
from pathlib import Path

from tools.soak import Progress, soak

TRIALS = ["tests/a.py::one", "tests/a.py::two", "tests/b.py::three"]
HOUR = 3600.0


def _soak(progress: Progress, outcomes: dict[str, str], *, seconds: float = HOUR) -> tuple[bool, list[str], list[str]]:
    ran: list[str] = []
    said: list[str] = []

    def run(name: str) -> str:
        ran.append(name)
        return outcomes.get(name, "passed")

    until = time.monotonic() + seconds
    return soak(TRIALS, progress, run=run, say=said.append, until=until), ran, said


def test_all_trials_pass(tmp_path: Path) -> None:
    whole, ran, said = _soak(Progress(tmp_path / "state.json", "c1"), {})
    assert whole
    assert ran == TRIALS
    assert said[-1] == "3 passed, 0 failed, 0 skipped"


def test_a_second_run_repeats_only_what_did_not_pass(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    whole, _, _ = _soak(Progress(state, "c1"), {TRIALS[1]: "failed"})
    assert not whole
    whole, ran, _ = _soak(Progress.resume(state, "c1"), {})
    assert whole
    assert ran == [TRIALS[1]]


def test_another_commit_begins_anew(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    _soak(Progress(state, "c1"), {})
    _, ran, _ = _soak(Progress.resume(state, "c2"), {})
    assert ran == TRIALS


def test_time_that_is_up_is_not_success(tmp_path: Path) -> None:
    whole, ran, said = _soak(Progress(tmp_path / "state.json", "c1"), {}, seconds=-1)
    assert not whole
    assert ran == []
    assert said[-1] == "0 passed, 0 failed, 3 skipped"


def test_no_trial_at_all_is_not_success(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "state.json", "c1")
    assert not soak([], progress, run=lambda _: "passed", say=lambda _: None, until=time.monotonic() + HOUR)
