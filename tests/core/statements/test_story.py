"""What a text has said so far."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import story


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
