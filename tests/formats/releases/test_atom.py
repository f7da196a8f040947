"""The feed of changes: new figures, and those that no longer stand."""

from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring

from byname.core.releases.printed import Printed
from byname.formats.releases.atom import FeedWords, atom_feed
from byname.wording import PRINTED
from tests.formats.releases.samples import figure, retracted, speech

ATOM = "{http://www.w3.org/2005/Atom}"


def entries(*figures: Printed, lang: str = "en") -> list[dict[str, str]]:
    feed = fromstring(atom_feed(figures, FeedWords(lang, speech(lang).say, "Trial")))
    assert feed.tag == f"{ATOM}feed"
    assert all(feed.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
    return [
        {part.tag.removeprefix(ATOM): str(part.text or part.get("href")) for part in entry}
        for entry in feed.iter(f"{ATOM}entry")
    ]


def test_a_new_figure_is_an_entry_that_points_at_its_page() -> None:
    [entry] = entries(figure())
    assert (entry["title"], entry["updated"]) == ("New: figure BYN-2026-0001", "2026-01-01T10:00:00.000000Z")
    assert entry["id"].startswith("urn:uuid:")
    assert "12 <people> & more." in entry["summary"]


def test_a_retraction_is_an_entry_of_its_own_and_says_why() -> None:
    newest, first = entries(retracted())
    assert newest["title"] == "No longer stands: figure BYN-2026-0001"
    assert "Why: Counted <twice>" in newest["summary"]
    assert newest["id"] != first["id"]
    assert entries(figure())[0]["id"] == first["id"], "an entry keeps its id for good"


@pytest.mark.parametrize("lang", PRINTED)
def test_law_12_every_entry_says_that_it_is_made_up(lang: str) -> None:
    for entry in entries(retracted(), lang=lang):
        assert entry["summary"].startswith(speech(lang).say("release.made-up"))


def test_a_feed_without_figures_is_a_feed() -> None:
    assert entries() == []


@pytest.mark.parametrize("odd", ["\x00", "\x0b", "\x1f", "\r", "\ufffe", "\uffff"])
def test_letters_that_xml_has_not_break_no_feed(odd: str) -> None:
    """A reason is typed by hand; one odd letter in it must not take the whole feed from its readers."""
    assert entries(retracted(why=f"tab{odd}ulated"))[0]["summary"].endswith("Why: tabulated")
