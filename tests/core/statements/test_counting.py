"""The words of the labelling rules for what is counted."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 12 civilians.", ["civilians returned"]),
        ("Ukraine brought home 12 soldiers.", ["prisoners of war returned"]),
        ("Ukraine brought home 12 people.", ["people returned"]),
        ("Ukraine plans to bring home 12 soldiers.", ["prisoners of war to be returned"]),
        ("Russia will hand over 100 bodies.", ["bodies to be returned"]),
        ("Hamas freed 12 hostages.", ["hostages released"]),
        ("Israel freed 12 Palestinian prisoners.", ["prisoners released"]),
        ("У полоні померли 12 військовополонених.", ["prisoners died in captivity"]),
        ("Ще 55 людей повернули поза обмінами.", ["people returned outside exchanges"]),
    ],
)
def test_counted_follows_occasion_status_and_side(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected
