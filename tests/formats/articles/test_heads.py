from __future__ import annotations

import json
from typing import Any

import pytest

from byname.formats.articles.building import Built
from byname.formats.articles.heads import read_head, read_time


def head(meta: dict[str, list[str]] | None = None, *data: Any) -> Any:
    return read_head(
        Built(meta=meta or {}, data=[each if isinstance(each, str) else json.dumps(each) for each in data])
    )


def test_a_page_says_who_wrote_it_where_and_when() -> None:
    article = {
        "@type": ["NewsArticle"],
        "headline": "A",
        "author": [{"name": "Ann"}, {"name": "Bob"}],
        "publisher": {"name": "Herald"},
        "datePublished": "2025-05-24T14:20:00Z",
    }
    found = head({"article:published_time": ["2025-05-25"]}, {"@graph": [{"@type": "WebSite", "name": "no"}, article]})
    assert (found.title, found.author, found.outlet) == ("A", "Ann, Bob", "Herald")
    assert [(place, str(when)) for place, when in found.times] == [
        ("JSON-LD datePublished", "2025-05-24 14:20:00"), ("article:published_time", "2025-05-25 12:00:00"),
    ]  # fmt: skip


def test_an_author_who_is_an_address_is_left_out() -> None:
    assert head({"article:author": ["https://example.org/ann"], "author": ["Ann"]}).author == "Ann"


@pytest.mark.parametrize(
    "data",
    ["", "{", "[" * 100_000, "null", "7", '"x"', '{"@type": 7, "author": {"name": {"name": 3}}}', "{}" * 200_000],
)
def test_broken_data_says_nothing(data: str) -> None:
    found = head(None, data)
    assert (found.title, found.author, found.times) == ("", "", ())


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2025-05-24", "2025-05-24 12:00:00"),
        ("2025-05-24T14:20+03:00", "2025-05-24 14:20:00"),
        ("2025-05-24T14:20:00Z", "2025-05-24 14:20:00"),
        ("24 May", "None"),
        ("", "None"),
        ("0001-01-01T00:00:00Z", "None"),  # what software writes for no day
        ("9999-12-31", "None"),
    ],
)
def test_a_time_is_the_clock_of_its_place(text: str, when: str) -> None:
    assert str(read_time(text)) == when
