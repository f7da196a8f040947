from __future__ import annotations

from html.parser import HTMLParser

import pytest

from byname.formats.checked import CheckLine, CheckPage, CheckStory, Mark, write_page

WORDS = {
    "text": "Text",
    "claims": "Claims",
    "right": "Right to print",
    "assumed": "Taken as",
    "back": "back",
    "odd": "Odd",
    "none": "Nothing claimed.",
    "foot": "Foot",
}
EVIL = "<img src=x onerror=alert(1)> & \"quoted\" '</title><script>'"


class Reading(HTMLParser):
    """Reads a page back: its text and the tags with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def line(start: int, end: int, number: int, verdict: str = "holds", **more: str) -> CheckLine:
    return CheckLine(
        Mark(start, end, number, verdict, verdict.replace("-", " ")), "120", (("Whose", "Lodrenia"),), **more
    )


def page(text: str, *claims: CheckLine, title: str = "T", sort: str = "") -> Reading:
    story = CheckStory(title, "Herald", text, claims, ("sum fails",), sort, "en")
    return Reading(write_page(CheckPage("Check", "File: x", WORDS, (story,), ("A note",), "Made-up data")))


def test_each_claim_is_marked_where_it_stands_and_leads_to_its_line() -> None:
    found = page("One 120 two.\n\nThree 120.", line(4, 7, 1), line(20, 23, 2, "does-not-hold"))
    marks = [
        attributes
        for tag, attributes in found.tags
        if attributes.get("class", "") and str(attributes["class"]).startswith("mark")
    ]
    assert [(mark["class"], mark["href"], mark["title"]) for mark in marks] == [
        ("mark holds", "#c1", "1: holds"), ("mark does-not-hold", "#c2", "2: does not hold"),
    ]  # fmt: skip
    assert "One 120[1] two." in found.text
    assert "Three 120[2]." in found.text


def test_two_claims_on_one_number_have_one_mark_and_two_lines() -> None:
    found = page("One 120 two.", line(4, 7, 1), line(4, 7, 2))
    assert found.text.count("120[1]") == 1
    assert [attributes["id"] for tag, attributes in found.tags if tag == "li"] == ["c1", "c2"]


@pytest.mark.parametrize("where", ["text", "title", "why", "right"])
def test_hostile_text_is_text(where: str) -> None:
    claim = line(0, 3, 1, **({where: EVIL} if where in {"why", "right"} else {}))
    found = page(EVIL if where == "text" else "120", claim, title=EVIL if where == "title" else "T")
    assert not {tag for tag, _attributes in found.tags} & {"img", "script"}
    assert EVIL.replace("<im", "").split("[")[0][4:] in found.text.replace("[1]", "")


def test_the_page_runs_nothing_and_asks_nobody() -> None:
    found = page("120", line(0, 3, 1))
    policy = next(
        attributes["content"]
        for tag, attributes in found.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    addresses = [
        value
        for _tag, attributes in found.tags
        for name, value in attributes.items()
        if name in {"src", "href", "action"}
    ]
    assert all(value and value.startswith("#") for value in addresses)


def test_notes_oddities_banner_and_right_sentences_are_shown() -> None:
    found = page("120", line(0, 3, 1, why="Because.", right="Print 121."))
    for told in ("A note", "sum fails", "Made-up data", "Because.", "Print 121.", "Lodrenia", "Herald"):
        assert told in found.text


def test_a_story_without_a_claim_says_so_and_another_story_is_named_as_one() -> None:
    assert "Nothing claimed." in page("x").text
    assert "teaser: T" in page("x", sort="teaser").text


def test_whose_people_were_taken_to_be_meant_stands_beside_the_verdict_as_text() -> None:
    assert f"Taken as: {EVIL}" in page("120 came.", line(0, 3, 1, assumed=EVIL)).text
    assert "Taken as" not in page("120 came.", line(0, 3, 1)).text
