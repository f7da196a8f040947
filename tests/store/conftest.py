"""What the tests of the store share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from byname.store.keyring import KeyRing

# Django is not set up yet when pytest reads this file.


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[KeyRing]:
    """A key ring of the test's own."""
    from byname.store.keyring import KeyRing

    made = KeyRing(tmp_path / "keys.sqlite3")
    yield made
    made.close()
