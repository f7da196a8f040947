from __future__ import annotations

from pathlib import Path

from byname.cli.press.writing import page_of, write_html
from byname.core.stories.checked import CheckedPage, CheckedStory, check_page, undecided
from byname.core.stories.reading import read_page
from byname.core.verdicts.values import Checked, PublishedMatch, Verdict
from byname.formats.articles import open_article
from tests.core.stories.pages_text_data import PAGES


def checked() -> CheckedPage:
    return check_page(read_page(open_article(PAGES["en aggregator"].encode(), name="x")), undecided)


def test_claims_are_numbered_through_the_page_and_marked_in_what_is_seen() -> None:
    page = page_of(checked(), name="x.txt")
    lines = [line for story in page.stories for line in story.claims]
    assert [line.mark.number for line in lines] == list(range(1, len(lines) + 1))
    for story in page.stories:
        assert all(story.text[line.mark.start : line.mark.end] == line.quote for line in story.claims)
    assert page.facts == "File: x.txt · Form: text · Language: English · Published: 24 May 2025"
    assert [story.sort for story in page.stories][:2] == ["", "teaser"]


def test_a_figure_is_told_with_its_range_and_published_statements_with_their_source() -> None:
    base = checked()
    match = PublishedMatch("120", "all", "returned", "A desk", "2025-05-24", "A paper", "https://example.org/1", "same")
    story = base.stories[0]
    judged = tuple(
        Checked(
            each.claim,
            Verdict.HOLDS,
            figure="returned@2025-05-24",
            value=120,
            low=118,
            high=120,
            definition="back",
            published=(match,),
        )
        for each in story.checked
    )
    page = page_of(CheckedPage(base.page, (CheckedStory(story.read, judged),)), name="x")
    facts = dict(page.stories[0].claims[0].facts)
    assert facts["Figure"].startswith("120, ")
    assert facts["Figure"].endswith("back")
    assert facts["As published"] == "A desk, 2025-05-24, 120, https://example.org/1"


def test_the_page_is_written_with_its_banner(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    write_html(checked(), out, name="x", banner="Made-up data")
    assert "Made-up data" in out.read_text(encoding="utf-8")
    assert b"\r" not in out.read_bytes()
