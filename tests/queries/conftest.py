"""The small register for every test of queries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pytest

from tests.registers import forget, small_register, viewers

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer
    from tests.ledger.registers import Register

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


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    """Thirty people taken in May 2022, twelve of them home since 4 February 2023."""
    from tests.ledger.crowd import crowded
    from tests.ledger.registers import fresh_register

    with fresh_register() as made:
        crowded(made)
        yield made
