"""Made-up conflicts that the tests of this room share, each written once."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from byname.scenario import Shape, Summary, default_shape_path, generate, load_shape


@dataclass(frozen=True)
class Written:
    """A conflict on disk: its shape, its two folders, what `generate` said of it."""

    shape: Shape
    out: Path
    truth: Path
    summary: Summary

    def table(self, name: str) -> list[dict[str, str]]:
        """Read one truth table."""
        with (self.truth / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


Write = Callable[..., Written]


@pytest.fixture(scope="session")
def default_shape() -> Shape:
    """The shape of the demo."""
    return load_shape(default_shape_path())


@pytest.fixture(scope="session")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """Write a conflict of a shape into folders of its own."""

    def written(shape: Shape, *, seed: int = 1, people: int | None = None) -> Written:
        folder = tmp_path_factory.mktemp("conflict")
        out, truth = folder / "out", folder / "truth"
        summary = generate(shape, people=people, seed=seed, out=out, truth=truth)
        return Written(shape, out, truth, summary)

    return written


@pytest.fixture(scope="session")
def demo(default_shape: Shape, write: Write) -> Written:
    """The default conflict, whole."""
    return write(default_shape)


@pytest.fixture(scope="session")
def small(default_shape: Shape, write: Write) -> Written:
    """The default conflict with a tenth of its people."""
    return write(default_shape, people=600)
