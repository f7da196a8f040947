"""Whole pieces of news: every claim with every field, read on the day of the piece, in three languages."""

from __future__ import annotations

import pytest

from tests.core.statements.passages_data import EN, RU, UK
from tests.core.statements.wanted import Passage, told

PASSAGES = [("EN", one) for one in EN] + [("UK", one) for one in UK] + [("RU", one) for one in RU]


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_every_number_that_counts_is_read_and_no_other(lang: str, passage: Passage) -> None:
    read = told(passage.text, lang, passage.published)
    assert [claim.quote for claim in read] == [want.quote for want in passage.wants]


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_every_field_is_what_the_piece_says(lang: str, passage: Passage) -> None:
    read = told(passage.text, lang, passage.published)
    for want, claim in zip(passage.wants, read, strict=True):
        assert want.of(claim) == want.whole


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_the_language_is_found_out_where_it_is_not_given(lang: str, passage: Passage) -> None:
    assert told(passage.text, "", passage.published) == told(passage.text, lang, passage.published)


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_a_piece_read_on_another_day_says_the_same_numbers(lang: str, passage: Passage) -> None:
    later = passage.published.replace(year=passage.published.year + 1)
    numbers = [(one.quote, one.value, one.counted, one.side) for one in told(passage.text, lang, later)]
    assert numbers == [(one.quote, one.value, one.counted, one.side) for one in told(passage.text, lang)]


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_every_date_is_before_the_end_of_the_day_of_the_piece(lang: str, passage: Passage) -> None:
    for claim in told(passage.text, lang, passage.published):
        assert claim.first is None or claim.first <= passage.published
        assert claim.first is None or claim.last is None or claim.first <= claim.last


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_a_date_as_written_stands_in_the_piece(lang: str, passage: Passage) -> None:
    assert all(claim.date_text in passage.text for claim in told(passage.text, lang, passage.published))


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_a_speaker_as_written_stands_in_the_piece(lang: str, passage: Passage) -> None:
    assert all(claim.speaker in passage.text for claim in told(passage.text, lang, passage.published))


@pytest.mark.parametrize(("lang", "passage"), PASSAGES)
def test_a_whole_is_a_number_of_the_piece_and_no_less_than_its_part(lang: str, passage: Passage) -> None:
    claims = told(passage.text, lang, passage.published)
    known = {claim.value for claim in claims}
    for claim in claims:
        if claim.of_total is not None:
            assert claim.of_total in known
            assert claim.unit == "percent" or claim.value is None or claim.value <= claim.of_total
