from __future__ import annotations

from datetime import date

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.stories.blocks import Article
from byname.core.stories.reading import read_page
from byname.formats.articles import open_article
from tests.core.stories.pages_text_data import PAGES


def opened(text: str) -> Article:
    return open_article(text.encode(), name="x")


@pytest.mark.parametrize(
    ("name", "tongue"), [("en aggregator", "en"), ("uk aggregator", "uk"), ("ru aggregator", "ru")]
)
def test_a_page_is_read_in_its_language_and_each_claim_belongs_to_its_story(name: str, tongue: str) -> None:
    page = read_page(opened(PAGES[name]))
    assert (page.tongue.value, page.language, page.published) == (tongue, tongue, date(2025, 5, 24))
    main = page.stories[0]
    assert {claim.value for claim in main.claims} >= {120, 131, 142} - ({142} if tongue == "en" else set())
    for story in page.stories:
        for claim in story.claims:
            assert page.article.text[claim.start : claim.end] == claim.quote
            assert any(start <= claim.start and claim.end <= end for start, end in story.story.spans)


def test_a_fourth_language_is_named_and_nothing_guessed() -> None:
    page = read_page(
        opened(
            "Wczoraj do domu wróciło 120 jeńców, a kolejnych 131 ma wrócić w niedzielę, podał sztab. Nie było wśród nich oficerów."
        )
    )
    assert (page.tongue, page.language) == (Tongue.OTHER, "pl")
    assert page.stories[0].claims == ()


def test_the_day_that_is_given_stands_above_the_pages_own() -> None:
    page = read_page(opened(PAGES["en aggregator"]), published=date(2025, 6, 1))
    assert page.published == date(2025, 6, 1)
    assert page.stories[1].story.published == date(2025, 6, 1)


def test_a_language_that_is_given_is_followed() -> None:
    assert read_page(opened("120"), tongue=Tongue.RUSSIAN).language == "ru"
