"""What a text has said so far."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims, story


@pytest.mark.parametrize(
    ("text", "party", "enemy"),
    [
        ("Ukraine freed 12 soldiers.", "Ukraine", "Russia"),
        ("Iran freed 12 Iraqi soldiers.", "Iran", "Iraq"),
        ("Egypt spoke.", "Egypt", ""),
    ],
)
def test_the_enemy_is_the_one_named_or_the_only_one_meant(text: str, party: str, enemy: str) -> None:
    assert story(text).opponent(party) == enemy


def test_rebels_are_the_party_that_the_text_names() -> None:
    told = story("FARC freed two soldiers. Earlier the rebels had let go 20 captives.")
    assert {one.side for one in told.claims()} == {"Colombia"}


def test_speakers_count_for_the_conflict_of_the_text() -> None:
    assert not story("Israel and Hamas exchanged prisoners, Egypt said.").speaks("Egypt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Taliban freed 90 government prisoners.", "Afghanistan"),
        ("Bamako let out 180 extremists, JNIM wrote; 206 prisoners walked free.", "JNIM"),
        ("Tajikistan handed over 14 soldiers to Kyrgyzstan.", "Kyrgyzstan"),
        ("The Houthis freed 90 government soldiers in Yemen.", "Yemen government"),
    ],
)
def test_the_government_and_the_enemy_are_those_of_the_text(text: str, expected: str) -> None:
    assert claims(text, "side")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels in Nepal freed 61 soldiers.", "Nepal"),
        ("The government in Kinshasa freed 60 fighters of the M23.", "M23"),
        ("Kurdish soldiers hold 12 prisoners of the Syrian army.", "Syria"),
    ],
)
def test_rebels_and_the_government_are_those_of_the_country_told(text: str, expected: str) -> None:
    assert claims(text, "side") == [expected]
