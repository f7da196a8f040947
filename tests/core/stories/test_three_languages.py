"""Stories in English, Ukrainian and Russian, read by the real grammar: copies, changes and key points alike in each."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims
from byname.core.stories.changes import ChangeSort, compare_texts
from byname.core.stories.copies import Shared, resemblance, shingles
from byname.core.stories.keypoints import key_points
from byname.core.stories.telling import Telling

TEXTS = {
    Tongue.ENGLISH: (
        "On 24 May 2031 about 307 soldiers returned home in the second stage. The desk said that the search for the others goes on. "
        "Families waited at the border since the early morning with flags and photographs of those who are still missing."
    ),
    Tongue.UKRAINIAN: (
        "24 травня 2031 року додому повернулися близько 307 військових у межах другого етапу. У штабі сказали, що пошук решти триває. "
        "Родини чекали на кордоні від самого ранку з прапорами та світлинами тих, хто досі вважається зниклим."
    ),
    Tongue.RUSSIAN: (
        "24 мая 2031 года домой вернулись около 307 военных в рамках второго этапа. В штабе сказали, что поиск остальных продолжается. "
        "Семьи ждали на границе с самого утра с флагами и фотографиями тех, кто до сих пор считается пропавшим."
    ),
}
HEDGES = {Tongue.ENGLISH: "about ", Tongue.UKRAINIAN: "близько ", Tongue.RUSSIAN: "около "}
DAY = date(2031, 5, 25)


def told(text: str, number: int = 1) -> list[Telling]:
    claims = read_claims(text, published=DAY)
    return [Telling(number, place, DAY, f"Outlet {number}", claim) for place, claim in enumerate(claims)]


@pytest.mark.parametrize("tongue", TEXTS)
def test_a_dropped_hedge_is_seen(tongue: Tongue) -> None:
    older, newer = TEXTS[tongue], TEXTS[tongue].replace(HEDGES[tongue], "")
    found = [each.sort for each in compare_texts(told(older), told(newer, 2))]
    assert found == [ChangeSort.HEDGE_DROPPED]


@pytest.mark.parametrize("tongue", TEXTS)
def test_a_changed_number_is_seen(tongue: Tongue) -> None:
    older, newer = TEXTS[tongue], TEXTS[tongue].replace("307", "370")
    [change] = compare_texts(told(older), told(newer, 2))
    assert (change.sort, change.was, change.now) == (ChangeSort.NUMBER, "≈ 307", "≈ 370")


@pytest.mark.parametrize("tongue", TEXTS)
def test_a_copy_changed_nothing(tongue: Tongue) -> None:
    assert compare_texts(told(TEXTS[tongue]), told(TEXTS[tongue], 2)) == ()
    like = resemblance(shingles(TEXTS[tongue]), shingles(TEXTS[tongue].upper()))
    assert like == (Shared.COPY, 1.0)


@pytest.mark.parametrize("tongue", TEXTS)
def test_the_key_points_are_its_own_sentences_with_the_claim_first(tongue: Tongue) -> None:
    text = TEXTS[tongue]
    spans = [(each.start, each.end) for each in sentences(text, tongue)]
    [first] = key_points(text, spans, [each.claim.start for each in told(text)], most=1)
    assert first in spans
    assert "307" in text[slice(*first)]


def test_a_translation_is_no_copy() -> None:
    """Said plainly in docs/decisions/0011: texts of one story in two languages meet as related coverage, not as copies."""
    one, other = (shingles(TEXTS[tongue]) for tongue in (Tongue.UKRAINIAN, Tongue.RUSSIAN))
    assert resemblance(one, other) is None
