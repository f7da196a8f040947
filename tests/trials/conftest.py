"""Every trial of this room is sampled in `make test` and run in full in `make soak`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings


@pytest.fixture
def often(trials: Callable[[int, int], int]) -> Callable[[int, int], settings]:
    """Settings of hypothesis for so many examples as a sample, and in full."""
    return lambda sample, full: settings(max_examples=trials(sample, full))
