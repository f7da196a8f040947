"""Units of a page while its stories are taken apart, and the item that a story grows from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from byname.core.stories.ages import Age, read_age
from byname.core.stories.blocks import Block, Story
from byname.core.stories.lines import Kind, Line, fold
from byname.core.stories.places import Shown, joined
from byname.core.stories.zones import Zone

__all__ = ["Item", "Unit", "stems", "story_of"]

_WORD: Final = re.compile(r"[^\W_]+")
_STEM: Final = 5


@dataclass(frozen=True, slots=True)
class Unit:
    """One block with what its words and the elements around it say; `number`: its place in the order of the page."""

    number: int
    block: Block
    line: Line
    zone: Zone

    @property
    def kind(self) -> Kind:
        """What its words say."""
        return self.line.kind

    @property
    def told(self) -> Shown:
        """What of it is the story's own text: without "Read also:" or the time before a title."""
        return self.block.shown.part(self.line.rest, len(self.block.text)) if self.line.rest else self.block.shown


@dataclass(slots=True)
class Item:
    """What grows into a story: its title, what credits it, its body."""

    title: Unit | None = None
    credits: list[Unit] = field(default_factory=list)
    body: list[Unit] = field(default_factory=list)
    outlet: str = ""
    author: str = ""
    age: Age | None = None
    sort: str = "article"
    labelled: bool = False
    """It stands under a heading of other stories, or where the page keeps those."""

    @property
    def empty(self) -> bool:
        """Whether nothing has come yet."""
        return self.title is None and not self.credits and not self.body

    @property
    def prose(self) -> int:
        """How many words of prose it has."""
        return sum(unit.line.words for unit in self.body if unit.kind is Kind.PROSE)

    @property
    def paragraphs(self) -> int:
        """How many blocks of prose it has."""
        return sum(unit.kind is Kind.PROSE for unit in self.body)

    def credit(self, unit: Unit) -> None:
        """Take an outlet, author, age or day; what is known already stays."""
        self.credits.append(unit)
        line = unit.line
        if line.kind in {Kind.SHORT, Kind.TITLE}:
            self.outlet = self.outlet or unit.block.text
        self.outlet = self.outlet or line.outlet
        self.author = self.author or line.author
        if unit.block.when and (told := read_age(unit.block.when)) and told.day and not (self.age and self.age.day):
            # What a machine reads is a day, where a reader is told an age.
            self.age = told
        elif line.age and (self.age is None or (self.age.day is None and self.age.ago is None)):
            self.age = line.age

    def settle(self) -> None:
        """Take a short first line for the title where another line names the outlet: "Kin gather", "By A", "Harbour Post"."""
        first = self.credits[0] if self.credits else None
        if self.title is not None or first is None or first.kind is not Kind.SHORT or self.outlet != first.block.text:
            return
        later = [unit for unit in self.credits[1:] if unit.line.outlet or unit.kind is Kind.SHORT]
        if later:
            self.title = first
            self.credits = self.credits[1:]
            self.outlet = later[0].line.outlet or later[0].block.text

    def units(self) -> list[Unit]:
        """Give all its units in the page's order."""
        all_units = [*([self.title] if self.title else []), *self.credits, *self.body]
        return sorted(all_units, key=lambda unit: unit.number)


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Give the beginnings of the longer words, and the numbers: what two texts about one thing share."""
    words = (word for text in texts for word in _WORD.findall(fold(text)))
    return frozenset(word[:_STEM] for word in words if len(word) >= _STEM or (word.isdigit() and len(word) > 1))


def story_of(item: Item, *, at: datetime | None, main: bool) -> Story:
    """Make a story of an item; its spans hold title, credits and body, its text title and body."""
    units = item.units()
    told = sorted(([item.title] if item.title else []) + item.body, key=lambda unit: unit.number)
    if item.title and item.title in told and item.body:
        # A title may stand below the picture's caption or the summary: what is read first is the title.
        told = [item.title, *(unit for unit in told if unit is not item.title)]
    return Story(
        item.title.told.text if item.title else "",
        joined(unit.told for unit in told) if told else joined(unit.told for unit in units),
        _spans(units),
        main=main,
        sort="article" if main else item.sort,
        outlet=item.outlet,
        author=item.author,
        published=item.age.on(at) if item.age else None,
    )


def _spans(units: list[Unit]) -> tuple[tuple[int, int], ...]:
    """Give the places of the units; those that follow each other directly are one span."""
    spans: list[tuple[int, int]] = []
    before = -2
    for unit in units:
        start, end = unit.block.shown.start, unit.block.shown.end
        if unit.number == before + 1:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
        before = unit.number
    return tuple(spans)
