"""A text of blocks as Markdown and as one page: what somebody typed is text, whatever it looks like."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from byname.cli.exchanges.blocks import Block, Heading, Items, Paragraph, Table, as_html, as_markdown

HOSTILE = '<script>alert("x")</script> | # *x* [a](b) `c` & "q"'
BLOCKS: list[Block] = [
    Heading(1, "Exchange X-1"),
    Paragraph("It was called off.", flag=True),
    Items(("one", HOSTILE)),
    Table(("Part", "Number"), (("navy", "56"), (HOSTILE, "1")), (1,)),
]


def test_a_page_stands_by_itself_and_says_that_it_is_made_up() -> None:
    page = as_html(BLOCKS, title="Report", banner="Made-up data.")
    assert page.startswith("<!doctype html>")
    assert '<p class="banner">Made-up data.</p>' in page
    assert "<title>Made-up data. Report</title>" in page
    assert '<th scope="row">navy</th><td class="n">56</td>' in page
    assert not re.search(r"src=|href=|url\(|@import|<script", page)
    assert "banner" not in as_html(BLOCKS, title="Report").partition("<body>")[2]


def test_markdown_keeps_what_was_typed_as_text() -> None:
    text = as_markdown(BLOCKS)
    assert text.startswith("# Exchange X-1\n\n**It was called off.**\n\n- one\n")
    assert "| Part | Number |\n|---|---:|\n| navy | 56 |" in text
    assert "<script" not in text
    assert "\\| \\# \\*x\\*" in text


@given(st.text())
def test_no_text_breaks_out_of_its_place(typed: str) -> None:
    page = as_html([Paragraph(typed), Table(("a",), ((typed,),))], title=typed)
    assert page.count("<p>") == 1
    assert page.count("<td") == 0
    assert page.count("<tr>") == 2
    for line in as_markdown([Paragraph(typed)]).splitlines():
        assert not line.startswith(("# ", "| "))
