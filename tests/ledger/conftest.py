"""A register for each test of the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ledger.registers import Register

# Django is not set up yet when pytest reads this file, so whatever needs it is imported where it is used.


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    """An empty made-up register."""
    from tests.ledger.registers import fresh_register

    with fresh_register() as opened:
        yield opened
