"""Benchmarks run one after the other; an absent data set is said, an absent benchmark is a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import bench


def test_absent_data_sets_are_named(tmp_path: Path) -> None:
    (tmp_path / "exchanges.csv").touch()
    assert "exchanges.csv" not in bench.absent_sets(tmp_path)
    assert "cumulative.csv" in bench.absent_sets(tmp_path)


@pytest.mark.parametrize(("script", "code"), [("", 0), ("raise SystemExit(3)", 1)])
def test_a_failing_benchmark_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: int
) -> None:
    (tmp_path / "take_in.py").write_text(script)
    monkeypatch.setattr(bench, "BENCHMARKS", tmp_path)
    assert bench.main([]) == code


def test_no_benchmark_at_all_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "BENCHMARKS", tmp_path)
    assert bench.main([]) == 1
