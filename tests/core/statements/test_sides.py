"""Each, both, a party, or unspecified."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each side freed 84 soldiers.", ["each"]),
        ("The two countries swapped 372 prisoners.", ["both"]),
        ("The sides exchanged 84 prisoners each.", ["each"]),
        ("Twelve prisoners came home.", ["unspecified"]),
        ("Russia and Ukraine exchanged 84 for 84.", ["each"]),
        ("Ukraine brought home 12 soldiers; in return Russia got 14.", ["Ukraine", "Russia"]),
    ],
)
def test_each_and_both_are_kept_apart(text: str, expected: object) -> None:
    assert claims(text, "side") == expected
