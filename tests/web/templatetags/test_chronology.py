from __future__ import annotations

import pytest

from byname.core.published.bounds import Bounds
from byname.queries.chronology import FlagView
from byname.queries.results import Sentence
from byname.web.templatetags.chronology import apart, flagged, left, people, told, where


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        (None, ""),
        (Bounds(1279, 1279), "1,279"),
        (Bounds(195, 207), "195 to 207"),
        (Bounds(1001, None), "at least 1,001"),
        (Bounds(0, None), "not stated"),
        (Bounds(0, 0), "0"),
    ],
)
def test_a_blank_is_not_stated_and_never_zero(bounds: Bounds | None, said: str) -> None:
    assert people(bounds) == said


def test_a_source_is_a_link_that_tells_it_nothing_of_us() -> None:
    link = str(where("https://www.example.org/a?b=<c>"))
    assert link.endswith(">example.org</a>")
    assert 'rel="noreferrer noopener external"' in link
    assert "<c>" not in link


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "", "example.org/x", "https://[::1", "ftp://example.org/"]
)
def test_what_is_no_web_address_is_no_link(address: str) -> None:
    """A table from outside must not put a script behind a link."""
    assert where(address) == address
    assert "<a" not in str(where(address))


def test_reasons_rules_and_flags_are_worded() -> None:
    assert told(Sentence("chronology.because.other-measure")) == "It does not count people who returned."
    assert left(("no-civilians", "no-outside")) == "civilians, those outside an exchange"
    assert flagged(FlagView("parts", "1891")) == "Its parts add up to 1,891."


@pytest.mark.parametrize(
    ("verdict", "off", "said"),
    [
        ("equal", 0, "equal"),
        ("other", 5, "the total is 5 more"),
        ("other", -5, "the total is 5 less"),
        ("open", 0, "not excluded"),
    ],
)
def test_how_a_sum_stands_to_a_total(verdict: str, off: int, said: str) -> None:
    assert apart((verdict, Bounds(1, 1), off)) == said
