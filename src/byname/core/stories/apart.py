"""Take the stories of a page apart: the article, teasers of others, comments; menus and buttons belong to none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from byname.core.stories.ages import noon, read_age
from byname.core.stories.blocks import Article, Block, Story
from byname.core.stories.flow import Flow
from byname.core.stories.items import Item, Unit, stems, story_of
from byname.core.stories.lines import Kind, Line, fold, read_line
from byname.core.stories.zones import zones_of

__all__ = ["stories_of"]

_STORY_PARAGRAPHS, _STORY_WORDS = 3, 120
_LABELLED_WEIGHT, _TITLED_WEIGHT, _BODY_WEIGHT = 0.4, 2.0, 1.5
_SAME_TITLE: Final = 0.6


def stories_of(article: Article) -> tuple[Story, ...]:
    """Give the stories of a page, the main one first, the others in the page's order.

    There is a main story wherever there is any text. Spans of two stories share no place. A teaser's age is resolved
    against the time of the page; where only the page's day is known, against its noon; else it stays unknown.
    """
    blocks = [part for block in article.blocks for part in _parts(block)]
    units = _units(blocks, fold(article.title))
    if not units:
        return ()
    flow = Flow(units, title=article.title)
    items = [item for item in flow.items() if item.title or item.body]
    main = _main(items, article) or Item(body=list(units))
    if not items or main not in items:
        items = [main]
    main.settle()
    at = article.at or noon(article.published)
    first = story_of(main, at=at, main=True)
    rest = [_sorted(item) for item in items if item is not main]
    if at is None:
        at = noon(first.published)
    others = [story_of(item, at=at, main=False) for item in rest]
    return (_completed(first, article), *others)


def _parts(block: Block) -> list[Block]:
    """Cut a card that is one line in two: its title is the link, the outlet and age stand behind it or before."""
    if not 0 < block.linked < len(block.text) or not block.link:
        return [block]
    start, end = block.link
    before, after = block.text[:start].strip(), block.text[end:].strip()
    tails = [text for text in (before, after) if text]
    if not tails or any(
        read_line(text).kind not in {Kind.CREDIT, Kind.CLOCK, Kind.SHORT, Kind.FURNITURE} for text in tails
    ):
        return [block]
    if not any(read_line(text).kind in {Kind.CREDIT, Kind.CLOCK} for text in tails):
        return [block]
    cuts = [(0, start, 0), (start, end, end - start), (end, len(block.text), 0)]
    return [
        replace(block, shown=part, linked=linked, link=None)
        for low, high, linked in cuts
        if (part := block.shown.part(low, high)).text.strip()
    ]


def _units(blocks: Sequence[Block], title: str) -> list[Unit]:
    """Read each block; what the page itself is called is a title, though it may look like an outlet with its day."""
    lines = [_line(block, title) for block in blocks]
    prose = [line.words if line.kind is Kind.PROSE else 0 for line in lines]
    zones = zones_of(blocks, prose)
    return [
        Unit(number, block, line, zone)
        for number, (block, line, zone) in enumerate(zip(blocks, lines, zones, strict=True))
    ]


def _line(block: Block, title: str) -> Line:
    line = read_line(block.text)
    if line.kind is Kind.CREDIT and fold(block.text) == title and not line.author:
        return Line(Kind.TITLE, line.words)
    if line.kind is Kind.SHORT and block.when and any(char.isdigit() for char in block.text):
        # A time that the page marks for machines is one, however it abbreviates the month.
        return Line(Kind.CREDIT, line.words, age=read_age(block.when))
    return line


def _main(items: Sequence[Item], article: Article) -> Item | None:
    """Choose the story that the page is about: most prose, under its own heading, where other readers see the body too."""
    told = [item for item in items if item.sort != "comments"]
    with_body = [item for item in told if item.prose] or [item for item in told if item.title] or list(items)
    wanted = stems([article.title])
    return max(with_body, key=lambda item: (_weight(item, wanted), -item.units()[0].number), default=None)


def _weight(item: Item, wanted: frozenset[str]) -> float:
    weight = float(item.prose or 1)
    if item.labelled:
        weight *= _LABELLED_WEIGHT
    title = stems([item.title.block.text]) if item.title else frozenset()
    if (wanted and len(title & wanted) >= _SAME_TITLE * len(wanted)) or (item.title and item.title.block.level == 1):
        weight *= _TITLED_WEIGHT
    seen = [unit for unit in item.body if unit.block.body is not None and unit.kind is Kind.PROSE]
    if seen:
        weight *= 1 + (_BODY_WEIGHT - 1) * sum(bool(unit.block.body) for unit in seen) / len(seen)
    return weight


def _sorted(item: Item) -> Item:
    """Say of an item beside the main one whether it is a teaser or a whole story of its own."""
    if item.sort == "article" and item.paragraphs < _STORY_PARAGRAPHS and item.prose < _STORY_WORDS:
        item.sort = "teaser"
    return item


def _author(written: str, told: str) -> str:
    """Choose between the line of the page and what its head or the library says: that may hold the whole line."""
    return written if written and written in told else told or written


def _completed(story: Story, article: Article) -> Story:
    """Give the main story what the page says of itself, where its own lines do not."""
    return replace(
        story,
        title=story.title or article.title,
        outlet=article.outlet or story.outlet,
        author=_author(story.author, article.author),
        published=article.published or story.published,
    )
