"""How a press text is read: the main story alone, its claims in their places, and under which source it is filed."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions._reading_texts import TextFacts, outlet_code, read_text, tidied

DAY = date(2031, 5, 29)
PAGE = b"""<!doctype html><html lang="en"><head><title>Desk counts returns</title>
<meta property="og:site_name" content="Example Post"></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Desk counts returns</h1><time datetime="2031-05-28">28 May 2031</time>
<p>The office said that <b>390</b> people came home &amp; 307 are to follow on Saturday, as agreed in the talks.</p>
<p>Families waited at the crossing with flags and photographs, and buses came in the evening of the same day.</p></article>
<aside><h2>Related</h2><ul>
<li><a href="/2">Court hears 920 witnesses</a> <small>Far News</small> <time>36 minutes ago</time></li></ul></aside>
</body></html>"""


def test_the_main_story_is_read_and_its_page_left_aside() -> None:
    read = read_text(PAGE, TextFacts(), name="page.html", received=DAY)
    assert (read.title, read.outlet, read.published, read.language) == (
        "Desk counts returns",
        "Example Post",
        date(2031, 5, 28),
        "en",
    )
    assert "920" not in read.story
    assert "World" not in read.story


def test_claims_have_their_places_in_the_story_and_in_the_file() -> None:
    read, given = read_text(PAGE, TextFacts(), name="page.html", received=DAY), PAGE.decode()
    assert {claim.value for claim in read.claims} >= {390}
    assert len(read.places) == len(read.claims)
    for claim, (start, end) in zip(read.claims, read.places, strict=True):
        assert read.story[claim.start : claim.end] == claim.quote
        assert claim.quote.replace("&", "&amp;").split()[-1] in given[start:end]


def test_what_is_told_outweighs_what_the_file_says() -> None:
    facts = TextFacts("Other Gazette", date(2031, 5, 27), "https://x.example")
    read = read_text(PAGE, facts, name="page.html", received=DAY)
    assert (read.outlet, read.published, read.url) == ("Other Gazette", date(2031, 5, 27), "https://x.example")


def test_a_text_in_another_language_is_named_and_not_guessed_at() -> None:
    german = "Das Amt teilte mit, dass am Freitag 390 Menschen nach Hause gekommen sind und weitere am Samstag folgen sollen."
    read = read_text(german.encode(), TextFacts(), name="t.txt", received=DAY)
    assert (read.claims, read.language) == ((), "de")


@pytest.mark.parametrize(
    ("outlet", "code"), [("", "press"), ("Example  Post", "press:example-post"), ("Суспільне", "press:суспільне")]
)
def test_an_outlet_is_the_source_of_its_texts(outlet: str, code: str) -> None:
    assert outlet_code(outlet) == code


def test_long_outlets_stay_apart_within_the_column() -> None:
    codes = {outlet_code("a very long name of an outlet " * 3 + str(number)) for number in range(20)}
    assert len(codes) == 20
    assert all(len(code) <= 64 for code in codes)


@pytest.mark.parametrize("mark", ["\u202e", "\u2067", "\u200f", "\x1b", "\x9b", "\u2028", "\ufeff"])
def test_marks_that_turn_or_steer_what_stands_beside_them_are_left_out(mark: str) -> None:
    """The bytes are kept as they came; what is shown of a headline or an outlet must not turn the rest of the line."""
    page = (
        PAGE.decode().replace("Desk counts returns", f"Desk{mark} counts returns").replace("Example", f"Example{mark}")
    )
    read = read_text(page.encode(), TextFacts(), name="page.html", received=DAY)
    assert (read.title, read.outlet) == ("Desk counts returns", "Example Post")
    assert tidied(TextFacts(outlet=f"{mark}Example{mark} Po{mark.strip()}st")).outlet == "Example Post"


def test_a_headline_of_a_megabyte_is_cut() -> None:
    page = PAGE.decode().replace("Desk counts returns", "Desk " * 200_000)
    read = read_text(page.encode(), TextFacts("P" * 1_000_000), name="page.html", received=DAY)
    assert len(read.title) <= len(read.outlet) == 300
