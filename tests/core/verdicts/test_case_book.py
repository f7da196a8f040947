"""Every case of the case book as a sentence in three languages, read and held against what was published."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims
from byname.core.verdicts.published import check_published
from byname.formats.chronology import read_tables
from tests.core.verdicts.case_book_data import CASES

ROWS = [
    pytest.param(lang, day, text, expected, id=f"{case} ({lang})")
    for case, day, texts, expected in CASES
    for lang, text in zip(("en", "uk", "ru"), texts, strict=True)
]


@pytest.mark.parametrize(("lang", "day", "text", "expected"), ROWS)
def test_a_case_of_the_case_book_gets_its_verdict(lang: str, day: date, text: str, expected: dict[int, str]) -> None:
    """domain.md 4.2."""
    claims = read_claims(text, tongue=Tongue(lang), published=day)
    checked = check_published(claims, read_tables(), day, text=text, lang=lang)
    found = {each.claim.value: each.verdict.told for each in checked if each.claim.unit != "sweeping"}
    # A number that the grammar does not read as a claim gets no verdict; one that it reads gets the right one.
    assert {value: verdict for value, verdict in found.items() if value in expected} == {
        value: verdict for value, verdict in expected.items() if value in found
    }
    assert found.keys() & expected.keys()


@pytest.mark.parametrize(("lang", "day", "text", "expected"), ROWS)
def test_without_a_register_every_verdict_says_on_what_it_rests(
    lang: str, day: date, text: str, expected: dict[int, str]
) -> None:
    for each in check_published(read_claims(text, tongue=Tongue(lang), published=day), read_tables(), day, text=text):
        assert each.why.code.startswith("verdict.why.published")
        assert not each.figure
        assert all(match.said_by and match.day for match in each.published)
