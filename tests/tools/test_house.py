"""The house's own files keep their promises: locks without hosts, chores declared, runtime packages with a reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _names(requirements: list[str]) -> list[str]:
    return [re.split(r"[\[<>=~! ]", requirement)[0] for requirement in requirements]


RUNTIME = _names(PROJECT["dependencies"] + PROJECT["optional-dependencies"]["pg"])
DEV = sorted(
    {*_names([each for extra in ("dev", "build", "spark") for each in PROJECT["optional-dependencies"][extra]])}
)


def _locked(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ")[0].split("==") for line in lines if "==" in line)


LOCKS = ["requirements.txt", "requirements-dev.txt", "requirements-spark.txt"]


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    packages = re.split(r"\n(?=\w)", text.strip())
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text


@pytest.mark.parametrize("name", LOCKS[1:])
def test_the_locks_agree(name: str) -> None:
    more = _locked(name)
    assert {package: more.get(package) for package in _locked("requirements.txt")} == _locked("requirements.txt")


def test_splink_is_tested_in_the_version_in_which_spark_runs_it() -> None:
    dev, spark = _locked("requirements-dev.txt"), _locked("requirements-spark.txt")
    assert {name: dev.get(name) for name in ("splink", "duckdb", "pyarrow")} == {
        name: spark.get(name) for name in ("splink", "duckdb", "pyarrow")
    }


@pytest.mark.parametrize("package", RUNTIME + DEV)
def test_every_direct_dependency_has_its_reason(package: str) -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| {re.escape(package)}\b", page, re.MULTILINE)


def test_every_chore_is_declared_phony() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = set(re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)[0].split())
    assert set(re.findall(r"^([a-z-]+):", text, re.MULTILINE)) == phony
