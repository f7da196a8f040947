"""What the tests of actions share: a register of made-up people, and nothing remembered from another test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.actions.house import House

# Django is not set up yet when pytest reads this file.


@pytest.fixture
def house(db: None, tmp_path: Path) -> Iterator[House]:
    """A register that has begun, with its sources, and no document yet."""
    from tests.actions.house import opened_house

    with opened_house(tmp_path) as opened:
        yield opened


@pytest.fixture
def linked(house: House) -> House:
    """Two lists of the same two men: records 1 and 3 are one person, 2 and 4 another."""
    from tests.actions.house import CAMP, HEAD, MARTOLIUK, ZELIDKO

    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(HEAD + MARTOLIUK + ZELIDKO, **CAMP)
    return house
