from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats.articles.markup import Close, Open, Text, attributes, pieces, tokens


def seen(source: str) -> str:
    """Give all text of a page, entities read."""
    return "".join(
        text for token in tokens(source) if isinstance(token, Text) for text, *_place in pieces(source, token)
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>two", "Onetwo"),
        ("a < b and 3 <4", "a < b and 3 <4"),
        ("a<!-- hidden -->b", "ab"),
        ("a<!-- never closed b", "a never closed b"),
        ("<!doctype html>a<?php x ?>b", "ab"),
        ("<![CDATA[1 < 2 &amp;]]>", "1 < 2 &amp;"),
        ("1&nbsp;279 &amp; &#1110; &#x456; &bogus; &#", "1\u00a0279 & і і &bogus; &#"),
        ('<a title="1 > 2">x</a>', "x"),
        ("<a title='lost quote>x</a>y", "xy"),
        ("<textarea>a &amp; <b></textarea>c", "a & <b>c"),
        ("<script>if (a<b) '</p>'</script>c", "if (a<b) '</p>'c"),
        ("<script>never closed <p>x</p>", "never closed x"),
        ("</>x</ >y</", "xy"),
    ],
)
def test_a_page_gives_its_text_however_broken_it_is(source: str, text: str) -> None:
    assert seen(source) == text


def test_tags_and_their_attributes_are_read() -> None:
    source = "<A HREF='/x' class=\"one two\" data-n=3 hidden href=/y>t</A><br/>"
    opened, text, closed, bare = list(tokens(source))
    assert isinstance(opened, Open)
    assert attributes(source, opened) == {"href": "/x", "class": "one two", "data-n": "3", "hidden": ""}
    assert text == Text(source.index(">t") + 1, source.index(">t") + 2)
    assert closed == Close("a")
    assert isinstance(bare, Open)
    assert (bare.name, bare.bare) == ("br", True)


@given(st.text(alphabet="<>/!-&;#\"'= apscrit[]CDAT\n", max_size=120))
def test_every_text_lies_where_it_says(source: str) -> None:
    at = 0
    for token in tokens(source):
        if isinstance(token, Text):
            assert at <= token.start < token.end <= len(source)
            at = token.end
            for text, start, end, plain in pieces(source, token):
                assert not plain or source[start:end] == text


@pytest.mark.parametrize(
    "source",
    [
        "<" * 200_000,
        "<!--" * 100_000,
        "&#" * 200_000,
        "<a b='" * 100_000,
        "<script>" * 100_000,
        "</x" * 100_000,
        "<![CDATA[" * 50_000,
        "&" * 300_000,
    ],
)
def test_no_page_takes_more_time_than_its_length(source: str) -> None:
    """Each of these takes the standard library's parser quadratic time or ends it early."""
    assert sum(1 for _token in tokens(source)) <= len(source)
