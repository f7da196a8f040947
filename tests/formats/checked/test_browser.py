"""The page of a check in a browser: readable, reachable by keyboard, in light and dark, on a phone; nothing is asked of anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from byname.formats.checked import CheckLine, CheckPage, CheckStory, Mark, write_page
from tests.processes.axe import axe_violations

pytestmark = pytest.mark.browser

WORDS = {
    "text": "Text",
    "claims": "Claims",
    "right": "Right to print",
    "back": "back",
    "odd": "Odd",
    "none": "Nothing claimed.",
    "foot": "Foot",
}
VERDICTS = ("holds", "does-not-hold", "holds-otherwise", "cannot-be-decided", "not-for-publication")


@pytest.fixture
def address(tmp_path: Path) -> str:
    text = " ".join(f"{number} people came home." for number in range(100, 105))
    lines = tuple(
        CheckLine(
            Mark(at, at + 3, number, verdict, verdict.replace("-", " ")),
            text[at : at + 3],
            (("Whose", "Lodrenia"),),
            "Because.",
            "Print 7.",
        )
        for number, verdict in enumerate(VERDICTS, start=1)
        if (at := text.index(str(99 + number))) >= 0
    )
    stories = (
        CheckStory("Exchange", "Herald", text, lines, ("a sum fails",), "", "en"),
        CheckStory("Exchange", "", "x", sort="teaser"),
    )
    file = tmp_path / "checked.html"
    file.write_text(
        write_page(CheckPage("Check", "File: x", WORDS, stories, ("A note",), "Made-up data")), encoding="utf-8"
    )
    return file.as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_anybodys_way(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address)
    assert axe_violations(page) == []


def test_marks_are_reached_by_keyboard_and_lead_to_their_claims_and_back(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "m1"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#c1"
    page.locator("#c1 a").press("Enter")
    assert page.evaluate("location.hash") == "#m1"


def test_text_and_claims_stand_side_by_side_or_below_each_other(page: Page, address: str) -> None:
    page.goto(address)
    for width, beside in ((1300, True), (390, False)):
        page.set_viewport_size({"width": width, "height": 800})
        text, claims = (page.locator(f".{name}").first.bounding_box() for name in ("text", "claims"))
        assert text is not None
        assert claims is not None
        assert (claims["x"] > text["x"]) is beside
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_no_two_verdicts_differ_by_colour_alone(page: Page, address: str) -> None:
    page.goto(address)
    styles = page.evaluate(
        "[...document.querySelectorAll('.mark')].map(mark => getComputedStyle(mark).textDecorationStyle)"
    )
    assert len(set(styles)) == len(VERDICTS)


def test_nothing_is_asked_of_anybody(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    assert asked == [address]
