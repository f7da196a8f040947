"""Who gives, who receives, who holds."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine freed 80 sailors.", ["Russia"]),
        ("Ukraine received 80 sailors.", ["Ukraine"]),
        ("Russia handed over 80 sailors to Ukraine.", ["Ukraine"]),
        ("Russia holds 80 sailors.", ["Ukraine"]),
        ("Киев получил 60 военных, Москва — 45.", ["Ukraine", "Russia"]),
        ("Росія передала Україні тіла 60 військових, отримавши 12.", ["Ukraine", "Russia"]),
        ("Armenia handed over 15 soldiers and received 10 of its own.", ["Azerbaijan", "Armenia"]),
    ],
)
def test_whose_people_follows_from_who_does_what(text: str, expected: object) -> None:
    assert claims(text, "side") == expected
