"""Run every trial in full, one process each; cut off, it goes on where it was for the same commit."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

STATE = Path(".soak") / "state.json"
LOGS = Path("docs") / "soak"
MINUTES = 60


@dataclass(slots=True)
class Progress:
    """Which trials of one commit have run, and how they ended; written to disk after each."""

    path: Path
    commit: str
    outcomes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def resume(cls, path: Path, commit: str) -> Progress:
        """Take up the state of an earlier run if it was of the same commit, else begin anew."""
        if path.exists():
            state = json.loads(path.read_text(encoding="utf-8"))
            if state["commit"] == commit:
                return cls(path, commit, state["outcomes"])
        return cls(path, commit)

    def note(self, trial: str, outcome: str) -> None:
        """Keep how a trial ended, so that a cut-off loses at most the trial under way."""
        self.outcomes[trial] = outcome
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps({"commit": self.commit, "outcomes": self.outcomes}, indent=1), encoding="utf-8")
        fresh.replace(self.path)


def soak(
    trials: Iterable[str], progress: Progress, *, run: Callable[[str], str], say: Callable[[str], None], until: float
) -> bool:
    """Run what has not passed yet until the time is up; true when every trial has passed."""
    names = list(trials)
    for name in names:
        if progress.outcomes.get(name) == "passed":
            continue
        if time.monotonic() > until:
            say("time is up; `make soak` again goes on from here")
            break
        started = time.monotonic()
        progress.note(name, run(name))
        say(f"{progress.outcomes[name]:8} {time.monotonic() - started:7.1f} s  {name}")
    ended = [progress.outcomes.get(name, "not run") for name in names]
    passed, failed, left = (ended.count(outcome) for outcome in ("passed", "failed", "not run"))
    say(f"{passed} passed, {failed} failed, {left} skipped")
    return passed == len(names) and bool(names)


def collect_trials() -> list[str]:
    """The ids of all tests marked as trials."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--no-header", "-m", "trial"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in listed.stdout.splitlines() if "::" in line and not line.startswith(("ERROR", "FAILED"))]


def run_trial(name: str) -> str:
    """Run one trial in full in a process of its own."""
    environment = {**os.environ, "BYNAME_TRIALS": "full"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", name]
    return "failed" if subprocess.run(command, env=environment, check=False).returncode else "passed"


def _commit() -> str:
    """What is being soaked: the commit, and a digest of what has been changed since."""
    asked = ["git", "rev-parse", "HEAD"], ["git", "diff", "HEAD", "--", ".", f":!{LOGS}"]
    head, changes = (subprocess.run(ask, capture_output=True, check=True).stdout for ask in asked)
    digest = f"+{hashlib.sha256(changes).hexdigest()[:8]}" if changes else ""
    return f"{head.decode().strip()}{digest}"


def main(arguments: list[str]) -> int:
    """Soak within the minutes given, with a log under docs/soak."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=MINUTES, help=f"how long at most (default {MINUTES})")
    parser.add_argument("--anew", action="store_true", help="forget what an earlier run has done")
    options = parser.parse_args(arguments)
    if options.anew:
        STATE.unlink(missing_ok=True)
    LOGS.mkdir(parents=True, exist_ok=True)
    today = datetime.now(tz=UTC).date().isoformat()
    commit = _commit()
    with (LOGS / f"{today}.log").open("a", encoding="utf-8") as log:

        def say(line: str) -> None:
            print(line, flush=True)
            print(line, file=log, flush=True)

        say(f"soak of {commit}, {options.minutes:g} minutes at most")
        until = time.monotonic() + options.minutes * 60
        whole = soak(collect_trials(), Progress.resume(STATE, commit), run=run_trial, say=say, until=until)
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
