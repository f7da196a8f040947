"""Which part of a page a block stands in, as the page's own elements tell: furniture, other stories, comments, or open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from byname.core.stories.blocks import Block, Holder
from byname.core.stories.zones_data import COMMENT_WORDS, FURNITURE_TAGS, FURNITURE_WORDS, OTHER_WORDS

__all__ = ["Zone", "zones_of"]


class Zone(StrEnum):
    """What the elements around a block say of it; OPEN: nothing, its words decide."""

    OPEN = "open"
    FURNITURE = "furniture"
    OTHERS = "others"
    COMMENTS = "comments"


_SWALLOWS: Final = 0.5
_OUTER: Final = frozenset({"html", "body", "main"})


def zones_of(blocks: Sequence[Block], prose: Sequence[int]) -> list[Zone]:
    """Give the zone of each block; `prose`: how many words of prose each holds.

    An element that holds the page's first heading or most of its prose is the page itself, whatever it is called.
    """
    weight: dict[int, int] = {}
    heads: set[int] = set()
    total = sum(prose)
    headed = False
    for block, words in zip(blocks, prose, strict=True):
        first = block.level == 1 and not headed
        headed = headed or first
        if not words and not first:
            continue
        for holder in block.holder.path() if block.holder else ():
            weight[id(holder)] = weight.get(id(holder), 0) + words
            if first:
                heads.add(id(holder))
    page = heads | {key for key, words in weight.items() if words > _SWALLOWS * total}
    known: dict[int, Zone] = {}
    return [_zone(block.holder, page, known) for block in blocks]


def _zone(holder: Holder | None, page: set[int], known: dict[int, Zone]) -> Zone:
    """Decide from the outermost hint inwards: comments under a sidebar stay part of the sidebar."""
    waiting = []
    while holder is not None and id(holder) not in known:
        waiting.append(holder)
        holder = holder.above
    zone = known[id(holder)] if holder is not None else Zone.OPEN
    for each in reversed(waiting):
        if zone is Zone.OPEN and id(each) not in page and each.tag not in _OUTER:
            zone = _hint(each)
        known[id(each)] = zone
    return zone


def _hint(holder: Holder) -> Zone:
    for zone, words in _HINTS.items():
        if holder.words & words:
            return zone
    if holder.tag in FURNITURE_TAGS or (holder.tag in {"header", "footer"} and not _inside_article(holder)):
        return Zone.FURNITURE
    return Zone.OTHERS if holder.tag == "aside" else Zone.OPEN


def _inside_article(holder: Holder) -> bool:
    return any(each.tag == "article" for each in holder.path())


_HINTS: Final[Mapping[Zone, frozenset[str]]] = {
    Zone.COMMENTS: COMMENT_WORDS,
    Zone.OTHERS: OTHER_WORDS,
    Zone.FURNITURE: FURNITURE_WORDS,
}
