from __future__ import annotations

import pytest

from byname.core.stories.zones import Zone, zones_of
from byname.formats.articles.building import build

PROSE = "<p>They came home on Saturday, an official of the headquarters said.</p>"


def zones(source: str) -> dict[str, Zone]:
    blocks = build(f"<html><body><div><h1>Exchange</h1>{PROSE * 3}</div>{source}</body></html>").blocks
    prose = [len(block.text.split()) if block.tag == "p" else 0 for block in blocks]
    return {block.text: zone for block, zone in zip(blocks, zones_of(blocks, prose), strict=True)}


@pytest.mark.parametrize(
    ("around", "zone"),
    [
        ("<nav>{}</nav>", Zone.FURNITURE), ("<footer>{}</footer>", Zone.FURNITURE), ("<div class=cookie-banner>{}</div>", Zone.FURNITURE),
        ("<aside>{}</aside>", Zone.OTHERS), ("<div class=read-also>{}</div>", Zone.OTHERS), ("<div id=mostRead>{}</div>", Zone.OTHERS),
        ("<section class=related><footer>{}</footer></section>", Zone.OTHERS), ("<div id=comments>{}</div>", Zone.COMMENTS),
        ("<div class=comments><div class=related>{}</div></div>", Zone.COMMENTS), ("<div class=adult-education>{}</div>", Zone.OPEN),
        ("<div class=story>{}</div>", Zone.OPEN), ("<article><footer>{}</footer></article>", Zone.OPEN),
    ],
)  # fmt: skip
def test_what_holds_a_block_says_where_it_stands(around: str, zone: Zone) -> None:
    assert zones(around.format("<p>Text in question</p>"))["Text in question"] is zone


@pytest.mark.parametrize("name", ["with-comments", "has-sidebar related", "menu-open"])
def test_an_element_that_holds_the_page_is_the_page_whatever_it_is_called(name: str) -> None:
    blocks = build(f"<body class='{name}'><div class='{name}'><h1>Exchange</h1>{PROSE * 3}</div></body>").blocks
    assert set(zones_of(blocks, [0, 12, 12, 12])) == {Zone.OPEN}
