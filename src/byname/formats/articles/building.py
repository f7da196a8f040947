"""The blocks of a web page, from its tags: what a reader sees, line by line, with its places in the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Final

from byname.core.stories.blocks import Block, Holder
from byname.core.stories.lines import Kind, read_line
from byname.core.stories.places import Shown, Writer
from byname.formats.articles.elements_data import BLOCKS, CLOSED_BY, CREDIT_WORDS, UNSEEN, VOID
from byname.formats.articles.markup import Close, Open, Text, attributes, pieces, tokens

__all__ = ["Built", "build"]

_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DEEPEST, _FARTHEST = 250, 64
_LINKED: Final = 0.9
_TITLE_WORDS: Final = 3
_CARD_DEPTH: Final = 3


@dataclass(slots=True)
class _Element:
    name: str
    holder: Holder | None
    unseen: bool
    block: bool
    link: int = -1
    leads: bool = False


@dataclass(slots=True)
class Built:
    """What a page holds: its blocks, and what its head says (`meta`: name -> contents, in order; `data`: JSON-LD as written)."""

    blocks: list[Block] = field(default_factory=list)
    meta: dict[str, list[str]] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""
    depth: int = 0


def build(source: str) -> Built:
    """Walk a page and give its blocks; no page is too broken, and none takes more than time in proportion to its length."""
    builder = _Builder(source)
    for token in tokens(source):
        if isinstance(token, Text):
            builder.text(token)
        elif isinstance(token, Open):
            builder.open(token)
        else:
            builder.close(token)
    builder.flush()
    return builder.built


class _Builder:
    """The elements that are open, and the block that is being written."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.built = Built()
        self.stack: list[_Element] = []
        self.opened: dict[str, int] = {}
        self.last: Open | None = None
        self._clear()

    def _clear(self) -> None:
        self.writer = Writer()
        self.cuts: list[int] = []
        self.links: list[tuple[int, int]] = []
        self.when = ""

    @property
    def top(self) -> _Element | None:
        return self.stack[-1] if self.stack else None

    def text(self, token: Text) -> None:
        """Write text, if a reader sees it; keep what a title or a machine's data say."""
        last, self.last = self.last, None
        if last is not None and last.name == "script":
            if "ld+json" in attributes(self.source, last).get("type", "").casefold():
                self.built.data.append(self.source[token.start : token.end])
            return
        top = self.top
        if top is not None and top.name == "title" and not self.built.title:
            self.built.title = " ".join("".join(seen for seen, *_place in pieces(self.source, token)).split())
            return
        if top is not None and (top.unseen or top.name == "title"):
            return
        for seen, start, end, plain in pieces(self.source, token):
            if plain:
                self.writer.add(seen, start)
            else:
                self.writer.put(seen, start, end)

    def open(self, token: Open) -> None:
        """Begin an element."""
        name, self.last = token.name, token
        block = name in BLOCKS
        if block or name in {"br", "hr"}:
            self.flush()
        while block and (top := self.top) is not None and name in CLOSED_BY.get(top.name, ()):
            self._pop()
        found = attributes(self.source, token) if token.attributes_end - token.start > len(name) + 1 else {}
        if name == "meta":
            self._meta(found)
        if name == "html":
            self.built.language = self.built.language or found.get("lang", "") or found.get("xml:lang", "")
        if name not in VOID and not (name in {"html", "body"} and name in self.opened):
            self._begin(token, found, block=block)

    def _begin(self, token: Open, found: dict[str, str], *, block: bool) -> None:
        name, words = token.name, _class_words(found)
        above = self.top
        unseen = (above is not None and above.unseen) or name in UNSEEN or _is_hidden(found)
        holder = above.holder if above else None
        if block and len(self.stack) < _DEEPEST:
            holder = Holder(name, words, holder)
        element = _Element(name, holder, unseen, block)
        if name == "time" or (not block and words & CREDIT_WORDS):
            self.cuts.append(self.writer.next)
            self.when = self.when or (found.get("datetime", "") if name == "time" else "")
        if name == "a":
            element.link, element.leads = self.writer.next, bool(found.get("href"))
        if block or unseen or element.link >= 0 or name == "time" or words & CREDIT_WORDS or name == "title":
            self._push(element)

    def _push(self, element: _Element) -> None:
        self.stack.append(element)
        self.opened[element.name] = self.opened.get(element.name, 0) + 1
        self.built.depth = max(self.built.depth, len(self.stack))

    def _pop(self) -> _Element:
        element = self.stack.pop()
        self.opened[element.name] -= 1
        if not self.opened[element.name]:
            del self.opened[element.name]
        if element.link >= 0 and len(self.writer) > element.link:
            self.links.append((element.link, len(self.writer)))
        return element

    def close(self, token: Close) -> None:
        """End an element, with whatever in it was left open; an end without a beginning ends nothing."""
        self.last = None
        name = token.name
        if name in BLOCKS:
            if name in self.opened:
                self.flush()
                while self.top is not None and self.top.name != name:
                    self._pop()
                self._pop()
            return
        if name not in self.opened:
            return
        # An end in a block ends nothing outside it, but what is unseen may hold anything.
        for back, element in enumerate(islice(reversed(self.stack), _FARTHEST)):
            if element.name == name:
                for _each in range(back + 1):
                    self._pop()
                break
            if element.block and not element.unseen:
                return
        if name == "time" or self.cuts:
            self.cuts.append(len(self.writer))

    def flush(self) -> None:
        """End the block that is being written."""
        for element in islice(reversed(self.stack), _FARTHEST):
            if element.link >= 0:
                if len(self.writer) > element.link:
                    self.links.append((element.link, len(self.writer)))
                element.link = 0
            if element.block:
                break
        around = self._is_in_link()
        seen = self.writer.done()
        if seen.text:
            if around and not self.links and read_line(seen.text).kind is not Kind.PROSE:
                self.links = [(0, len(seen.text))]
            top = next((element for element in islice(reversed(self.stack), _FARTHEST) if element.block), None)
            self.built.blocks += self._cut(seen, top)
        self._clear()

    def _is_in_link(self) -> bool:
        """Whether a link holds the element that is being written, as a card's link holds its heading."""
        blocks = 0
        for element in islice(reversed(self.stack), _FARTHEST):
            blocks += element.block
            if element.leads or blocks > _CARD_DEPTH:
                return element.leads and blocks > 0
        return False

    def _cut(self, seen: Shown, top: _Element | None) -> list[Block]:
        """Cut a line in parts where its elements say so and it is no sentence: a title, an outlet and an age in one line."""
        linked = sum(end - start for start, end in self.links)
        cuts = set(self.cuts)
        if len(self.links) > 1 and linked >= _LINKED * len(seen.text):
            cuts |= {place for link in self.links for place in link}
        elif self.links and min(self.links)[0] == 0 and len(seen.text[: min(self.links)[1]].split()) >= _TITLE_WORDS:
            cuts.add(min(self.links)[1])
        if cuts and read_line(seen.text).kind is Kind.PROSE:
            cuts = set()
        places = [0, *sorted(place for place in cuts if 0 < place < len(seen.text)), len(seen.text)]
        return [block for start, end in pairwise(places) if (block := self._block(seen, start, end, top)) is not None]

    def _block(self, seen: Shown, start: int, end: int, top: _Element | None) -> Block | None:
        text = seen.text[start:end]
        start += len(text) - len(text.lstrip())
        end -= len(text) - len(text.rstrip())
        if start >= end:
            return None
        inside = [
            (max(low, start) - start, min(high, end) - start) for low, high in self.links if low < end and high > start
        ]
        return Block(
            seen.part(start, end),
            tag=top.name if top else "",
            linked=sum(high - low for low, high in inside),
            when=self.when if self.when and (len(self.cuts) < 1 or start in self.cuts or not inside) else "",
            holder=top.holder if top else None,
            link=inside[0] if len(inside) == 1 else None,
        )

    def _meta(self, found: dict[str, str]) -> None:
        name = (found.get("property") or found.get("name") or found.get("itemprop") or "").casefold()
        if name and found.get("content", "").strip():
            self.built.meta.setdefault(name, []).append(" ".join(found["content"].split()))


def _class_words(found: dict[str, str]) -> frozenset[str]:
    """Give the words of class, id and role, alone and in the pairs in which they stand."""
    words: set[str] = set()
    for value in (found.get("class", ""), found.get("id", ""), found.get("role", "")):
        for each in value.split()[:40]:
            parts = [part.casefold() for part in _WORDS.findall(each)[:12]]
            words.update(parts, (f"{one}-{other}" for one, other in pairwise(parts)))
            words.add("".join(parts))
    return frozenset(words)


def _is_hidden(found: dict[str, str]) -> bool:
    return "hidden" in found or found.get("aria-hidden", "") == "true" or bool(_HIDDEN.search(found.get("style", "")))
