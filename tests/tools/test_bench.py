"""Benchmarks run one after the other; an absent data set is said, an absent benchmark is a failure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import bench

ROOT = Path(__file__).resolve().parents[2]


def test_absent_data_sets_are_named(tmp_path: Path) -> None:
    (tmp_path / "exchanges.csv").touch()
    assert "exchanges.csv" not in bench.absent_sets(tmp_path)
    assert "cumulative.csv" in bench.absent_sets(tmp_path)


@pytest.fixture
def measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of benchmarks of one's own."""
    folder = tmp_path / "measured"
    folder.mkdir()
    monkeypatch.setattr(bench, "BENCHMARKS", folder)
    return folder


@pytest.mark.parametrize(
    ("script", "code"),
    [("pass", 0), ("raise SystemExit(3)", 1), ("import measured.part", 0), ("import part", 1)],
    ids=["runs", "fails", "with a part", "with a part by a name that only this folder knows"],
)
def test_a_failing_benchmark_fails_the_run(measured: Path, script: str, code: int) -> None:
    """Each runs as the documents say it: `python -m benchmarks.NAME`."""
    (measured / "take_in.py").write_text(f'if __name__ == "__main__":\n    {script}\n')
    (measured / "part.py").write_text("raise_nothing = True\n")
    assert bench.main([]) == code


def test_what_only_serves_a_benchmark_is_run_by_it_alone(measured: Path) -> None:
    for name in ("names_peers", "data_of_it"):
        (measured / f"{name}.py").write_text("raise SystemExit(3)\n")
    assert bench.main([]) == 1  # there is none
    (measured / "names.py").write_text('if __name__ == "__main__":\n    pass\n')
    assert bench.main([]) == 0
    assert bench.main(["names_peers"]) == 1  # asked for by name


def test_no_benchmark_at_all_is_a_failure(measured: Path) -> None:
    assert bench.main([]) == 1


DOCUMENTS = ("README.md", "ARCHITECTURE.md", "docs/*.md", "docs/decisions/*.md", "docs/soak/*.log")
COMMANDS = sorted({
    found[0] for named in DOCUMENTS for document in ROOT.glob(named)
    for found in re.finditer(r"python -m (?:benchmarks|tools)\.\w+[^`;,\n)]*", document.read_text(encoding="utf-8"))
})  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_a_document_names_is_there_with_its_options(command: str) -> None:
    """The house: a document that claims a figure names the command that repeats it."""
    script = ROOT / f"{command.split()[2].rstrip('.').replace('.', '/')}.py"
    text = script.read_text(encoding="utf-8") if script.is_file() else ""
    assert "__main__" in text, f"{command}: there is no such command"
    assert not [option for option in re.findall(r"--[a-z][a-z-]*", command) if f'"{option}"' not in text]
