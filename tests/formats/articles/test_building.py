from __future__ import annotations

import pytest

from byname.formats.articles.building import build


def texts(source: str) -> list[str]:
    return [block.text for block in build(source).blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<p>One <b>and</b> two</p><p>Three", ["One and two", "Three"]),
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("One<br>Two", ["One", "Two"]),
        ("<table><tr><td>1<td>2</table>", ["1", "2"]),
        ("<p>307&nbsp;people</p>", ["307\u00a0people"]),
        ("<head><title>T</title><body>x", ["x"]),
        ("<title>T<body><p>x", ["x"]),
        ("<p hidden>a</p><p style='DISPLAY : none'>b</p><span aria-hidden=true>c</span>d", ["d"]),
        ("<script>a</script><style>b</style><template><p>c</p></template>d", ["d"]),
        ("<p>1<wbr>2<!-- x -->3</p>", ["123"]),
        ("<amp-sidebar><ul><li>Menu</ul></amp-sidebar><p>a</p><amp-ad>-70 %</amp-ad>", ["a"]),
        (
            "<p>On <time>24 May</time> they came home, an official said.</p>",
            ["On 24 May they came home, an official said."],
        ),
        ("<div><a>One title here</a><a>Another title there</a></div>", ["One title here", "Another title there"]),
        (
            "<div><a>One title here</a><span class=source>Post</span><time>2 hours ago</time></div>",
            ["One title here", "Post", "2 hours ago"],
        ),
    ],
)
def test_what_begins_on_its_own_line_is_a_block(source: str, blocks: list[str]) -> None:
    assert texts(source) == blocks


def test_a_block_leads_back_to_its_source() -> None:
    source = "<div><p>Another <b>1&#8239;279</b> people</p></div>"
    [block] = build(source).blocks
    start, end = block.shown.place(8, 13)
    assert (block.text[8:13], source[start:end]) == ("1\u202f279", "1&#8239;279")


def test_a_block_knows_what_holds_it_and_what_of_it_is_a_link() -> None:
    [block] = build('<aside class="read-also moreNews"><p>See <a href="/">this</a></p></aside>').blocks
    assert block.tag == "p"
    assert block.holder is not None
    assert [holder.tag for holder in block.holder.path()] == ["p", "aside"]
    assert {"read", "also", "read-also", "more", "news", "more-news"} <= next(
        h for h in block.holder.path() if h.tag == "aside"
    ).words
    assert (block.linked, block.link) == (4, (4, 8))


def test_the_head_is_read_apart() -> None:
    built = build(
        "<html lang=uk-UA><meta property='og:title' content=' A  b '><title>A &amp; b</title><script type=application/ld+json>{}</script>"
    )
    assert (built.language, built.title, built.meta, built.data, built.blocks) == (
        "uk-UA",
        "A & b",
        {"og:title": ["A b"]},
        ["{}"],
        [],
    )


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000 + "x", "<a>" * 50_000 + "x" + "</a>" * 50_000, "<a><div>" + "<a>" * 50_000 + "x" + "</div>" * 50_000,
        "<li>" * 100_000 + "x", "<p>x" * 50_000 + "</b>" * 50_000, "<svg>" * 20_000 + "<br>" * 20_000 + "</svg>" * 20_000 + "x",
        "<span class=time>" * 30_000 + "x" + "<br>" * 30_000,
    ],
)  # fmt: skip
def test_deep_nesting_is_read_in_one_pass(source: str) -> None:
    assert texts(source)[-1].endswith("x")


@pytest.mark.parametrize(
    ("source", "linked"),
    [
        ("<a href=/1><h3>A heading of four</h3></a>", True), ("<a href=/1><div><h3>A heading of four</h3></div></a>", True),
        ("<h3><a href=/1>A heading of four</a></h3>", True), ("<a name=top><h3>A heading of four</h3></a>", False),
        ("<a href=/1><p>Prose in a card is told. It is not its link.</p></a>", False), ("<h3>A heading of four</h3>", False),
    ],
)  # fmt: skip
def test_a_link_around_a_heading_is_the_headings_link(source: str, linked: bool) -> None:
    [block] = build(source).blocks
    assert (block.linked == len(block.text)) is linked
