from __future__ import annotations

import pytest

from byname.core.stories.blocks import Article
from byname.formats.articles.body import Reading, read_body
from byname.formats.articles.page import read_page

BODY = "<p>The headquarters announced on Saturday that 120 people had come back in the second stage.</p>" * 1


def page(head: str, body: str = f"<h1>Exchange brings 120 people home</h1>{BODY}") -> Article:
    return read_page(f"<html><head>{head}</head><body>{body}</body></html>", name="x")


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_a_page_says_what_it_is() -> None:
    article = page(
        meta("og:title", "Exchange")
        + meta("og:site_name", "Herald")
        + meta("author", "Ann Sample")
        + meta("article:published_time", "2025-05-24T09:10")
    )
    assert (article.form, article.title, article.outlet, article.author) == ("html", "Exchange", "Herald", "Ann Sample")
    assert (str(article.published), str(article.at)) == ("2025-05-24", "2025-05-24 09:10:00")


def test_days_that_contradict_each_other_are_said() -> None:
    article = page(meta("article:published_time", "2025-05-24") + meta("date", "2023-01-02"))
    assert str(article.published) == "2025-05-24"
    [note] = article.notes
    assert note.code == "press.note.contrary-days"
    assert dict(note.values) == {"days": "2025-05-24 (article:published_time), 2023-01-02 (date)", "day": "2025-05-24"}


def test_one_moment_in_two_zones_is_no_contradiction() -> None:
    article = page(
        meta("article:published_time", "2025-05-24T23:30:00+00:00") + meta("date", "2025-05-25T02:30:00+03:00")
    )
    assert article.notes == ()


def test_the_hour_of_the_day_is_taken_where_one_place_knows_it() -> None:
    article = page(meta("article:published_time", "2025-05-24") + meta("date", "2025-05-24T09:10"))
    assert str(article.at) == "2025-05-24 09:10:00"


def test_a_day_that_only_the_text_mentions_is_not_the_pages() -> None:
    assert (
        page(
            "", "<h1>Exchange</h1><p>They were taken on 16 May 2022 and came home on 24 May 2025, the office said.</p>"
        ).published
        is None
    )


def test_the_library_marks_what_it_takes_for_the_body() -> None:
    article = page(
        "", f"<nav><a href=/>Home of news and of much else here</a></nav><article><h1>Exchange</h1>{BODY * 8}</article>"
    )
    assert any(block.body for block in article.blocks)
    assert not article.blocks[0].body


@pytest.mark.parametrize("source", ["<div>" * 500 + "x", "<p>" + "x " * 1_000_001])
def test_a_page_too_large_or_deep_for_the_library_is_read_by_our_own_rules(source: str) -> None:
    article = read_page(source, name="x")
    assert "x" in article.blocks[0].text
    assert [note.code for note in article.notes] == ["press.note.own-rules"]


def test_the_library_gives_title_author_outlet_and_day() -> None:
    head = meta("author", "Ann Sample") + meta("og:site_name", "Herald") + meta("article:published_time", "2025-05-24")
    source = (
        f"<html><head><title>Exchange - Herald</title>{head}</head><body><article>{BODY * 8}</article></body></html>"
    )
    reading = read_body(source, depth=4)
    assert reading is not None
    assert (reading.author, reading.outlet, str(reading.published)) == ("Ann Sample", "Herald", "2025-05-24")
    assert any("120 people" in line for line in reading.body)


@pytest.mark.parametrize(
    "source", ["", "<", "<html>", "\x00", "http://example.org/", "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;"]
)
def test_a_page_that_gives_the_library_nothing_breaks_nothing(source: str) -> None:
    assert read_body(source, depth=1) in {None, Reading()}


def test_where_a_page_marks_days_of_several_stories_none_is_taken_for_its_own() -> None:
    cards = "".join(
        f"<article><h4><a href=/{n}>A story of four words</a></h4><time datetime='2025-05-0{n}T12:00'>May {n}</time></article>"
        for n in (4, 6)
    )
    assert page("", f"<h1>All stories</h1>{BODY}{cards}").published is None


def test_the_one_day_that_a_page_marks_is_its_own() -> None:
    article = page("", f"<h1>Exchange brings 120 people home</h1><time datetime='2025-05-04T12:00'>May 4</time>{BODY}")
    assert str(article.published) == "2025-05-04"
