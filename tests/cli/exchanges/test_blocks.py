"""A text of blocks as Markdown and as one page: what somebody typed is text, whatever it looks like."""

from __future__ import annotations

import argparse
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.calls import Call
from byname.cli.exchanges.blocks import Block, Heading, Items, Paragraph, Table, as_html, as_markdown, print_blocks

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


def test_a_terminal_shows_the_same_blocks_with_a_mark_before_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    print_blocks(Call(argparse.Namespace(json=False)), [*BLOCKS[:3], Heading(2, "Counts"), BLOCKS[3]])
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["Exchange X-1", "! It was called off.", "  - one"]
    assert lines[lines.index("Counts") - 1] == "", "a heading below the title stands apart"
    [navy] = [line for line in lines if line.startswith("navy")]
    assert navy.endswith("56")


def test_what_was_typed_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    evil = "one\x1b[31m\u202etwo"
    print_blocks(
        Call(argparse.Namespace(json=False)),
        [Paragraph(evil), Items((evil,)), Heading(1, evil), Table((evil,), ((evil,),))],
    )
    assert not set(capsys.readouterr().out) & {"\x1b", "\u202e"}


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Heading(3, "a\nb"), "### a b\n"),
        (Paragraph("5 * 3 = [15]"), "5 \\* 3 = \\[15\\]\n"),
        (Paragraph("a & b"), "a &amp; b\n"),
        (Items(("- no list in a list",)), "- \\- no list in a list\n"),
        (Paragraph("1. no list"), "1\\. no list\n"),
        (Paragraph("~~~ no block of code"), "\\~~~ no block of code\n"),
        (Paragraph("> no quotation"), "\\> no quotation\n"),
        (Paragraph("2024 was 1.5"), "2024 was 1.5\n"),
        (Items(()), "\n"),
        (Table(("a", "b"), ()), "| a | b |\n|---|---|\n"),
        (Table(("a",), (("x|y",),)), "| a |\n|---|\n| x\\|y |\n"),
    ],
)
def test_each_block_is_written_as_markdown_on_lines_of_its_own(block: Block, markdown: str) -> None:
    assert as_markdown([block]) == markdown


def test_a_page_marks_what_is_wrong_and_names_its_columns_for_who_hears_them() -> None:
    page = as_html([Paragraph("bad", flag=True), Table(("Part", "Number"), (("navy", "56"),), (1,))], title="<b>")
    assert '<p class="flag">bad</p>' in page
    assert '<th scope="col">Part</th><th class="n" scope="col">Number</th>' in page
    assert "<title>&lt;b&gt;</title>" in page
    assert "</header>" not in page
