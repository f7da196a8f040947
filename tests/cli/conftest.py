"""A register for each test of the terminal, and somebody who types."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import pytest

from byname.cli import main

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

# Django is not set up yet when pytest reads this file, so whatever needs it is imported where it is used.


@pytest.fixture(autouse=True, scope="session")
def _parsers_are_built_once() -> Iterator[None]:
    """A command builds the parser of all commands, which is most of the work of a short one; here one serves them all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(main, "build_parser", cache(main.build_parser))
        yield


@pytest.fixture
def hands(
    request: pytest.FixtureRequest,
    db: None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hands]:
    """A made-up register with users, empty unless the test asks for `listed`, and hands that type commands as olha."""
    from tests.cli.typing_hands import Hands, make_cast, take_lists
    from tests.ledger.registers import fresh_register

    monkeypatch.setenv("BYNAME_USER", "olha")
    kind, fill = ("listed", take_lists) if "listed" in request.fixturenames else ("users", make_cast)
    with fresh_register(kind, fill) as register:
        yield Hands(register, capsys)


@pytest.fixture
def listed(hands: Hands) -> Hands:
    """The same with three lists taken in: two people on one, one of them on another, and one row that nobody can read."""
    return hands
