"""The small project that each gate's test plants its fault in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gates.plot import lay_plot


@pytest.fixture
def plot(tmp_path: Path) -> Path:
    """A project that keeps every rule."""
    return lay_plot(tmp_path)
