"""What happened to those counted."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 captured soldiers were executed.", ["prisoners executed"]),
        ("The remains of 12 soldiers were exhumed.", ["remains exhumed"]),
        ("Twelve soldiers are missing.", ["people missing"]),
        ("Twelve prisoners declined to return.", ["people who declined repatriation"]),
        ("Twelve soldiers were captured.", ["people captured"]),
        ("Стратили 12 військовополонених.", ["prisoners executed"]),
        ("Опознаны останки 12 солдат.", ["remains identified"]),
        ("Без вести пропали 12 солдат.", ["people missing"]),
    ],
)
def test_the_furthest_word_of_the_clause_tells(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fifty-two of them were held for 444 days and let go on January 20, 1981.",
        "350 captives of Boko Haram, many held for years, were brought out of the forest.",
        "Egypt brokered the release of 27 prisoners for one captured soldier.",
    ],
)
def test_the_deed_is_told_behind_asides_and_joined_verbs(text: str) -> None:
    assert not any(str(one).endswith(("held", "captured")) for one in claims(text, "counted"))
