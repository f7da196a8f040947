"""What is a claim and what only looks like one."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two buses carried 48 prisoners to the border.", [48]),
        ("The captain, a sailor of 35, came home.", []),
        ("Prosecutors opened 12 criminal cases.", []),
        ("Four Colombian geologists were freed.", [4]),
        ("One child a day is freed.", []),
        ("Point 4 deals with prisoners.", []),
        ("The Red Cross sent 14 parcels.", []),
        ("У списках зниклих 1600 прізвищ.", [1600]),
        ("Прокурори відкрили 75 проваджень.", []),
        ("На место приехали 12 машин.", []),
    ],
)
def test_only_people_bodies_exchanges_incidents_and_places_are_counted(text: str, expected: object) -> None:
    assert claims(text, "value") == expected
