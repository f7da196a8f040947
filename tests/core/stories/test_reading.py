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


def test_a_story_beside_the_main_one_is_read_in_its_own_language() -> None:
    page = read_page(
        opened(
            "<title>Exchange</title><article><h1>Обмін</h1><p>Додому повернулися 205 захисників, повідомив штаб 6 травня 2025 року.</p>"
            "</article><article><h1>Exchange</h1><p>On 6 May 2025, 120 defenders came home, the staff said. The others wait.</p></article>"
        )
    )
    main, other = page.stories
    assert ([claim.value for claim in main.claims], [claim.value for claim in other.claims]) == ([120], [205])


def test_where_the_main_story_is_in_a_fourth_language_nothing_beside_it_is_guessed() -> None:
    page = read_page(
        opened(
            "<h1>Wymiana</h1><p>Wczoraj do domu wróciło 120 jeńców, a kolejnych 131 ma wrócić w niedzielę, podał sztab.</p>"
            "<h2>Read also</h2><p>On Saturday 140 prisoners of war came home, the staff said in a statement.</p>"
        )
    )
    assert page.tongue is Tongue.OTHER
    assert not any(story.claims for story in page.stories)
