from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories.apart import stories_of
from byname.core.stories.blocks import Article, Story
from byname.formats.articles import ArticleError, open_article
from byname.formats.articles.lines import text_blocks
from tests.core.stories.pages_hard_data import PAGES as HARD
from tests.core.stories.pages_html_data import PAGES as HTML
from tests.core.stories.pages_text_data import PAGES as TEXT

PAGES = {**TEXT, **HTML, **HARD}
_OWN, _OTHER, _NONE = (re.compile(rf"\b{digit}\d\d\b") for digit in "198")


def opened(source: str) -> Article:
    return open_article(source.encode(), name="page")


def stories(name: str) -> tuple[Story, ...]:
    return stories_of(opened(PAGES[name]))


@pytest.mark.parametrize("name", PAGES)
def test_a_number_from_a_teaser_never_counts_for_the_main_story(name: str) -> None:
    main, *_others = stories(name)
    assert not _OTHER.findall(main.shown.text)
    assert not _NONE.findall(main.shown.text)


@pytest.mark.parametrize("name", PAGES)
def test_the_main_story_keeps_all_that_is_its_own(name: str) -> None:
    main, *others = stories(name)
    assert sorted(set(_OWN.findall(main.shown.text))) == sorted(set(_OWN.findall(PAGES[name])))
    assert not any(_OWN.findall(other.shown.text) for other in others)


@pytest.mark.parametrize("name", PAGES)
def test_every_teaser_is_a_story_of_its_own_and_furniture_is_none(name: str) -> None:
    others = stories(name)[1:]
    told = [number for other in others for number in _OTHER.findall(other.shown.text)]
    assert sorted(set(told)) == sorted(set(_OTHER.findall(PAGES[name])))
    assert not any(_NONE.findall(other.shown.text) for other in others)
    teasers = [other for other in others if other.sort == "teaser"]
    assert all(len({number[:2] for number in _OTHER.findall(other.shown.text)}) <= 1 for other in teasers)


def test_there_are_pages_enough() -> None:
    assert len(PAGES) >= 25


@pytest.mark.parametrize(
    ("name", "title", "outlet", "author", "published"),
    [
        ("en aggregator", "Exchange brings 120 people home", "Example Herald", "Ann Sample", date(2025, 5, 24)),
        (
            "en teasers in the middle",
            "Exchange brings 120 people home",
            "Example Herald",
            "Ann Sample",
            date(2025, 5, 24),
        ),
        ("uk aggregator", "Додому повернули 120 людей", "Приклад-Вісник", "Зразко Ганна", date(2025, 5, 24)),
        ("ru aggregator", "Домой вернули 120 человек", "Пример-Вестник", "Образцова Анна", date(2025, 5, 24)),
        ("html semantic", "Exchange brings 120 people home", "Example Herald", "Ann Sample", date(2025, 5, 24)),
        ("html uk portal", "Додому повернули 120 людей", "Приклад-Вісник", "", date(2025, 5, 24)),
        ("html ru portal", "Домой вернули 120 человек", "Пример-Вестник", "", date(2025, 5, 24)),
    ],
)
def test_the_main_story_says_who_published_it_and_when(
    name: str, title: str, outlet: str, author: str, published: date
) -> None:
    main = stories(name)[0]
    assert (main.title, main.outlet, main.author, main.published) == (title, outlet, author, published)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "en aggregator",
            [
                ("Other Post", "2025-05-24"),
                ("Far News", "2025-05-23"),
                ("Side Paper", "2025-05-22"),
                ("Daily Sample", "2025-05-24"),
            ],
        ),
        ("en outlet above each title", [("Other Post", "2025-05-24"), ("Far News", "2025-05-24")]),
        (
            "uk aggregator",
            [("Інша Газета", "2025-05-24"), ("Далекі Новини", "2025-05-24"), ("Щоденний Зразок", "2025-05-23")],
        ),
        ("ru teasers first", [("Другая Газета", "2025-05-24"), ("Дальние Новости", "2025-05-24")]),
        ("html semantic", [("Other Post", "2025-05-24"), ("Far News", "2025-05-23")]),
        ("html cards below", [("Other Post", "2025-05-24"), ("Far News", "2025-05-24")]),
        ("html ru portal", [("Другая Газета", "2025-05-24"), ("Дальние Новости", "2025-05-23")]),
    ],
)
def test_a_teaser_has_its_outlet_and_its_age_against_the_pages_day(name: str, told: list[tuple[str, str]]) -> None:
    teasers = [story for story in stories(name) if story.sort == "teaser"]
    assert [(story.outlet, str(story.published)) for story in teasers] == told


def test_on_a_page_without_a_day_no_age_is_guessed() -> None:
    main, teaser = stories("en no date")
    assert (main.published, teaser.outlet, teaser.published) == (None, "Other Post", None)


@pytest.mark.parametrize("name", ["en two articles", "html two articles"])
def test_a_second_article_is_a_story_of_its_own(name: str) -> None:
    main, other = stories(name)
    assert (main.title, other.title) == (
        "Exchange brings 120 people home",
        "Ministry counts 910 detainees in the northern camps",
    )
    assert (other.author, other.published, other.main) == ("Bob Example", date(2025, 5, 23), False)


def test_comments_are_one_story_beside_the_main_one() -> None:
    comments = [story for story in stories("en aggregator") if story.sort == "comments"]
    assert len(comments) == 1
    assert "940" in comments[0].shown.text
    assert "950" in comments[0].shown.text


@pytest.mark.parametrize("name", PAGES)
def test_spans_never_overlap_and_lie_within_the_text(name: str) -> None:
    article = opened(PAGES[name])
    demand_order(article, stories_of(article))


def demand_order(article: Article, found: tuple[Story, ...]) -> None:
    assert [story.main for story in found] == [True] + [False] * (len(found) - 1)
    spans = sorted(span for story in found for span in story.spans)
    assert all(0 <= start < end <= len(article.text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for story in found:
        assert (story.start, story.end) == (story.spans[0][0], story.spans[-1][1])


_LINES = [
    "Exchange brings 120 people home", "Other Post · 36 minutes ago", "Read also", "Читайте також", "Comments (12)", "14:20",
    "The headquarters said that 120 people had come back in the second stage.", "They were held. All are well, an official said.",
    "Home", "Trending", "Ещё по теме: Домой вернули 120 человек", "#exchange", "By Ann Sample, 24 May 2025", "Other Post",
    "<h1>Exchange brings 120 people home</h1>", "<article>", "</article>", "<div class='related'>", "</div>", "<p>", "<a href='/'>",
    "</a>", "<br>", "&nbsp;", "\u200b", "", "   ", "—",
]  # fmt: skip


@given(st.lists(st.sampled_from(_LINES), max_size=25), st.sampled_from(["", "<html><body>"]))
def test_whatever_the_page_its_stories_share_no_place(lines: list[str], head: str) -> None:
    """A number from a teaser never counts for the main story: no code point belongs to two stories."""
    source = head + "\n".join(lines)
    try:
        article = opened(source)
    except ArticleError:
        return
    found = stories_of(article)
    assert bool(found) == bool(article.blocks)
    if found:
        demand_order(article, found)


@given(st.text(max_size=300))
def test_any_text_has_a_main_story_exactly_if_a_reader_sees_something(text: str) -> None:
    article = Article(text, text_blocks(text))
    found = stories_of(article)
    assert bool(found) == bool(article.blocks)
    assert not found or found[0].main


def test_the_article_goes_on_after_a_teaser_and_a_rate_of_exchange() -> None:
    page = (
        "Додому повернули 120 людей\n6 травня 2025, 15:20\n\nДодому повернулися 121 захисник, сказали у бюро.\n\n"
        "Читайте також:\nПожежа на складі: 913 коробок\nКурс: 41,50\n\nЗа весь час повернулися 140 людей, сказав речник.\n"
    )
    main, teaser = stories_of(opened(page))
    assert ("140" in main.shown.text, "913" in main.shown.text) == (True, False)
    assert (teaser.title, teaser.outlet) == ("Пожежа на складі: 913 коробок", "")


@pytest.mark.parametrize("title", ["Обмен 25 мая", "Exchange 25 May", "Обмін 25 травня"])
def test_a_title_that_ends_in_a_day_is_no_outlet_with_its_age(title: str) -> None:
    page = (
        f"<title>{title}</title><h1>{title}</h1><p>25.05.2025</p><p>Another 120 people came home, the bureau said.</p>"
    )
    main, *others = stories_of(opened(page))
    assert (main.title, main.outlet, main.published, others) == (title, "", date(2025, 5, 25), [])


@pytest.mark.parametrize(
    "page",
    [
        "Kin gather\n\nBy Anver Kolm\nHarbour Gazette\nMay 21, 2025\n\nThey said that 120 men had come home, of 131.\n",
        "Home\nWorld\nSign in\n\nKin gather\n\nBy Anver Kolm\nHarbour Gazette\nMay 21, 2025\nShare\n\nThey said that 120 men were home.\n",
    ],
)
def test_a_short_title_above_its_byline_is_no_outlet(page: str) -> None:
    main = stories_of(opened(page))[0]
    assert (main.title, main.outlet, main.author, main.published) == (
        "Kin gather", "Harbour Gazette", "Anver Kolm", date(2025, 5, 21),
    )  # fmt: skip


@pytest.mark.parametrize("ends", ["\n\n", "\r\n\r\n", "\r\r"])
def test_a_bare_text_begins_with_its_title_however_short(ends: str) -> None:
    [main] = stories_of(opened(f"Soldiers home{ends}On 6 May 2025 another 205 prisoners came home, the staff said."))
    assert main.title == "Soldiers home"
    assert "another 205" in main.shown.text


_CARDS = (
    "<main><article><h4><a href=1>Додому повернули 205 військових</a></h4><div>Вісті</div><time datetime='2025-05-06T12:00'>6 трав.</time>"
    "</article><article><h4><a href=2>Ще 303 людини повернулися з полону</a></h4><div>Денник</div>"
    "<time datetime='2025-05-25T12:00'>25 трав.</time></article></main>"
)


def test_in_a_list_of_cards_each_has_its_own_day_and_none_lends_it_to_another() -> None:
    told = {story.title: (story.outlet, story.published) for story in stories_of(opened(f"<html lang=uk>{_CARDS}"))}
    assert told == {
        "Додому повернули 205 військових": ("Вісті", date(2025, 5, 6)),
        "Ще 303 людини повернулися з полону": ("Денник", date(2025, 5, 25)),
    }


@pytest.mark.parametrize(
    "card",
    [
        "<article><a href=/2><h3>Another 977 sailors came home</h3></a></article>",
        "<div><a href=/2><div><h3>Another 977 sailors came home</h3></div></a></div>",
    ],
)
def test_a_card_whose_link_holds_its_heading_is_a_teaser(card: str) -> None:
    page = (
        "<main><h1>What the bureau counted</h1><p>The bureau said that 120 defenders of the plant had come home.</p>"
        f"<p>Another 131 people came home on Sunday.</p></main><div class='MoreGrid'>{card}</div>"
    )
    main, teaser = stories_of(opened(page))
    assert (teaser.title, "977" in main.shown.text) == ("Another 977 sailors came home", False)


@pytest.mark.parametrize("name", ["AuthorBio", "author-bio", "bio", "author_bio"])
def test_what_is_told_of_the_author_is_no_part_of_the_story(name: str) -> None:
    page = (
        "<main><h1>What the bureau counted</h1><p>The bureau said that 120 defenders of the plant had come home.</p>"
        f"<div class='{name}'><p>Ulka Brend has met 977 returnees.</p></div></main>"
    )
    [main] = stories_of(opened(page))
    assert "977" not in main.shown.text


@pytest.mark.parametrize(
    "heading", ["<h2><a href='#held'>Who is held in 131 places</a></h2>", "<h2>Who is held in 131 places</h2>"]
)
def test_a_subheading_stays_the_storys_though_it_is_a_link_to_itself(heading: str) -> None:
    page = (
        "<main><h1>What the bureau counted</h1><p>The bureau said that 120 defenders of the plant had come home.</p>"
        f"{heading}<p>Another 142 people are held, the bureau said.</p></main>"
    )
    [main] = stories_of(opened(page))
    assert "131" in main.shown.text
    assert "142" in main.shown.text
