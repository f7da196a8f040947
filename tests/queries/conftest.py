"""The small register for every test of queries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pytest

from tests.registers import forget, small_register, viewers

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer

__all__ = ["small_register"]


@pytest.fixture(autouse=True)
def _forgetting() -> Iterator[None]:
    """Forget after each test: what it wrote is rolled back, and the next one's rows get the same numbers."""
    yield
    forget()


@pytest.fixture(scope="session")
def cast() -> Mapping[str, Viewer]:
    """Everybody who looks."""
    return viewers()
