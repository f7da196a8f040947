"""Thirty people in a register, twelve of them home, and hands that type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands


@pytest.fixture
def crowded(hands: Hands) -> Hands:
    """The register with its crowd."""
    from tests.ledger.crowd import crowded as fill

    fill(hands.register)
    return hands


@pytest.fixture
def number(crowded: Hands) -> str:
    """The number of one frozen figure."""
    return str(crowded.json("freeze", "returned@2023-03-01", "--series")["number"])
