"""Walk a page block by block and let its stories grow: which block begins one, goes on with it, or interrupts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from typing import Final

from byname.core.stories.blocks import Block, Holder
from byname.core.stories.items import Item, Unit, stems
from byname.core.stories.lines import Kind, fold, may_name
from byname.core.stories.lines_data import LIVE
from byname.core.stories.zones import Zone

__all__ = ["Flow"]

_TITLES: Final = frozenset({Kind.TITLE})
_CREDITS: Final = frozenset({Kind.CREDIT, Kind.CLOCK})
_LEADS: Final = frozenset({Kind.CREDIT, Kind.CLOCK, Kind.SHORT})
_KEPT_SHORT: Final = frozenset("td th li dd dt h2 h3 h4 h5 h6 caption".split())
_PAGE_KINDS: Final = frozenset({Kind.OTHERS, Kind.OTHER, Kind.COMMENTS, Kind.CLOCK})
_OWN_SHARE, _RESUME_SHARE, _LINKED_SHARE, _SAME_TITLE, _TITLE_WORDS = 0.34, 0.5, 0.9, 0.7, 25


class _State(Enum):
    OPEN = auto()
    OTHERS = auto()
    COMMENTS = auto()


class Flow:
    """The units of one page and the items that grow from them."""

    def __init__(self, units: Sequence[Unit], *, title: str = "") -> None:
        """Walk these units, in the order of the page; `title` is what the page tells machines that it is called."""
        self._wanted = stems([title])
        self._newsy = _is_newsy(units)
        self._units = [unit for unit in units if unit.zone is not Zone.FURNITURE and unit.kind is not Kind.FURNITURE]
        self._at = 0
        self._found: list[Item] = []
        self._open = self._new()
        self._other: Item | None = None
        self._comments: Item | None = None
        self._state = _State.OPEN
        self._scope: Holder | None = None
        self._lead: frozenset[Kind] = frozenset()
        self._snippets = False
        self._articles: dict[int, Item] = {}
        self._before: Zone = Zone.OPEN
        self._last_prose = max((at for at, unit in enumerate(self._units) if unit.kind is Kind.PROSE), default=-1)

    def items(self) -> list[Item]:
        """Give what grew, in the order of the page."""
        for at, unit in enumerate(self._units):
            self._at = at
            self._take(unit)
        found = [item for item in self._found if item.body or (item.title and self._counts(item))]
        return sorted(found or [item for item in self._found if item.title], key=lambda item: item.units()[0].number)

    def _counts(self, item: Item) -> bool:
        """Whether a title without a body is a story: it is credited, a link, or stands where other stories stand."""
        title = item.title
        return bool(title and (item.labelled or item.credits or _is_link(title.block)))

    def _new(self, *, labelled: bool = False, sort: str = "article") -> Item:
        item = Item(labelled=labelled, sort=sort)
        self._found.append(item)
        return item

    def _ahead(self, steps: int = 1) -> Unit | None:
        place = self._at + steps
        return self._units[place] if 0 <= place < len(self._units) else None

    def _kind(self, steps: int = 1) -> Kind | None:
        unit = self._ahead(steps)
        return unit.kind if unit else None

    # The states

    def _take(self, unit: Unit) -> None:
        if self._scope is not None and (unit.block.holder is None or self._scope not in unit.block.holder.path()):
            self._state, self._scope, self._other = _State.OPEN, None, None
        if unit.zone is not self._before and unit.zone is Zone.OTHERS:
            self._other = None
            self._look_at_order(0)
        self._before = unit.zone
        if unit.zone is Zone.COMMENTS:
            self._comment(unit)
        elif unit.kind is Kind.OTHERS:
            self._enter(_State.OTHERS, unit)
        elif unit.kind is Kind.COMMENTS:
            # A counter under the title opens no comments: the text is still to come.
            if self._open.paragraphs or self._at > self._last_prose:
                self._enter(_State.COMMENTS, unit)
        elif unit.zone is Zone.OTHERS or self._state is _State.OTHERS:
            self._in_others(unit, zoned=unit.zone is Zone.OTHERS)
        elif self._state is _State.COMMENTS:
            self._comment(unit)
        else:
            self._in_open(unit)

    def _enter(self, state: _State, unit: Unit) -> None:
        """Go under a heading; it reaches as far as the element that holds it, unless that holds the story too."""
        if self._other is not None and self._other.prose and self._other.title and not self._open.paragraphs:
            # Teasers came before the article: what has a text of its own is no teaser.
            self._open = self._other
        self._other = None
        self._look_at_order(1)
        if unit.zone is Zone.OTHERS:
            return
        self._state = state
        holder = unit.block.holder
        if holder is not None and holder.tag == unit.block.tag:
            holder = holder.above
        own = (
            any(holder in each.block.holder.path() for each in self._open.body if each.block.holder) if holder else True
        )
        self._scope = None if own else holder

    def _look_at_order(self, steps: int) -> None:
        """See what comes before the first title of a group: there every story begins with it."""
        kinds = []
        while (kind := self._kind(steps)) in _LEADS:
            kinds.append(kind)
            steps += 1
        self._lead = frozenset(kinds) if kind in _TITLES else frozenset()
        self._snippets = False

    def _comment(self, unit: Unit) -> None:
        if self._comments is None:
            self._comments = self._new(sort="comments", labelled=True)
        if unit.kind is not Kind.COMMENTS:
            self._comments.body.append(unit)

    # Other stories

    def _in_others(self, unit: Unit, *, zoned: bool) -> None:
        if unit.kind is Kind.PROSE:
            self._prose_among_others(unit, zoned=zoned)
        elif unit.kind is Kind.OTHER or (unit.kind is Kind.CLOCK and unit.line.rest):
            self._other = self._titled(unit)
        elif unit.kind in _TITLES or (unit.kind is Kind.SHORT and (unit.block.level or _is_link(unit.block))):
            if self._other is None or self._other.title or self._other.body:
                self._other = self._new(labelled=True)
            self._other.title = unit
        elif self._other is None or (self._other.title and self._leads(unit)):
            self._other = self._new(labelled=True)
            self._other.credit(unit)
        elif unit.kind in _CREDITS or (not self._other.outlet and may_name(unit.block.text)):
            self._other.credit(unit)

    def _leads(self, unit: Unit) -> bool:
        """Whether a credit stands before its title here; in a feed of times a day may stand so too."""
        steps = 1
        while self._kind(steps) in _LEADS:
            steps += 1
        if self._kind(steps) is Kind.PROSE:
            # A text follows and no title: the credit belongs to the title above it.
            return False
        if unit.kind in self._lead:
            return True
        return unit.kind is Kind.CREDIT and Kind.CLOCK in self._lead and self._kind() is Kind.TITLE

    def _titled(self, unit: Unit) -> Item:
        item = self._new(labelled=True)
        item.title, item.age = unit, unit.line.age
        return item

    def _prose_among_others(self, unit: Unit, *, zoned: bool) -> None:
        """Take prose between teasers for the beginning of one, or for the article that goes on."""
        if not zoned and self._open.paragraphs and self._resumes(unit):
            self._state, self._other, self._scope = _State.OPEN, None, None
            self._in_open(unit)
            return
        if self._other is None or (self._other.age and self._is_credited(unit)):
            self._other = self._new(labelled=True)
            if self._is_credited(unit):
                self._other.title = unit
                return
        if not zoned and self._other.paragraphs and self._kind(-1) is Kind.PROSE:
            # Two paragraphs are no teaser: a story of its own begins here.
            self._state, self._scope = _State.OPEN, None
            self._open, self._other = self._other, None
            self._open.body.append(unit)
            return
        self._other.body.append(unit)
        self._snippets = True

    def _resumes(self, unit: Unit) -> bool:
        """Whether prose after a teaser is the article again: not what tells its title anew, nor a lone end of the page."""
        other = self._other
        if other is None:
            return True
        if other.title is None or self._kind() in _CREDITS:
            return False
        if any(_side_by_side(unit, each) for each in self._open.body) and not _side_by_side(unit, other.title):
            return True
        words = stems([unit.block.text])
        title = stems([other.title.block.text])
        if title and len(words & title) >= _OWN_SHARE * len(title):
            return bool(other.body)
        if other.body:
            return True
        if self._snippets and len(self._found) > 1:
            return False
        if self._at < self._last_prose or not other.credits:
            return True
        mine = stems(each.block.text for each in self._open.body)
        return len(words & mine) >= _RESUME_SHARE * len(words)

    # The story itself

    def _in_open(self, unit: Unit) -> None:
        self._choose_article(unit)
        if (
            self._other is not None
            and unit.kind in _CREDITS
            and self._kind(-1) in {Kind.OTHER, Kind.TITLE, Kind.SHORT}
            and not self._other.age
        ):
            self._other.credit(unit)
            return
        if self._other is not None and self._other.title is None and unit.kind is Kind.TITLE:
            self._other.title = unit
            return
        if self._other is not None and self._same_card(unit):
            self._other.body.append(unit)
            return
        self._other = None
        steps: Mapping[Kind, Callable[[Unit], None]] = {
            Kind.TITLE: self._title,
            Kind.CREDIT: self._credit,
            Kind.CLOCK: self._clock,
            Kind.SHORT: self._short,
            Kind.OTHER: self._other_line,
        }
        steps.get(unit.kind, self._prose)(unit)

    def _same_card(self, unit: Unit) -> bool:
        """Whether a paragraph shares with the teaser before it an element that holds nothing of the article."""
        title = self._other.title if self._other else None
        if unit.kind is not Kind.PROSE or title is None or title.block.holder is None or unit.block.holder is None:
            return False
        around = {id(holder) for holder in unit.block.holder.path()}
        common = next((holder for holder in title.block.holder.path() if id(holder) in around), None)
        own = (each.block.holder for each in self._open.units() if each.block.holder)
        return common is not None and not any(common in holder.path() for holder in own)

    def _choose_article(self, unit: Unit) -> None:
        """Follow the page's own article elements: each holds one story, one inside another interrupts it."""
        around = [holder for holder in unit.block.holder.path() if holder.tag == "article"] if unit.block.holder else []
        if not around:
            return
        key = id(around[0])
        if key in self._articles:
            self._open = self._articles[key]
            return
        fresh = self._open
        bare = (
            fresh.title is not None
            and not fresh.body
            and (unit.kind is not Kind.TITLE or (fresh.title.block.level == 1 and unit.block.level != 1))
        )
        if not fresh.empty and not bare:
            fresh = self._new()
        if fresh not in self._articles.values():
            self._articles[key] = self._open = fresh
        else:
            self._articles[key] = self._open = self._new()

    def _other_line(self, unit: Unit) -> None:
        self._other = self._titled(unit)

    def _prose(self, unit: Unit) -> None:
        if self._open.body and self._is_credited(unit):
            self._other = self._titled(unit)
        else:
            self._open.body.append(unit)

    def _is_credited(self, unit: Unit) -> bool:
        """Whether one sentence has an outlet and an age below it: a teaser whose title ends as a sentence does."""
        ahead = [each for each in (self._ahead(), self._ahead(2)) if each is not None]
        if unit.line.words > _TITLE_WORDS or not ahead:
            return False
        late = ahead[0] if ahead[0].kind is Kind.CREDIT else ahead[-1] if ahead[0].kind is Kind.SHORT else None
        return (
            late is not None
            and late.kind is Kind.CREDIT
            and late.line.age is not None
            and late.line.age.ago is not None
        )

    def _title(self, unit: Unit) -> None:
        item = self._open
        if item.title is None and not item.body:
            item.title = unit
            return
        if item.body and _is_link(unit.block) and (not unit.block.level or self._stands_apart(unit)):
            self._other = self._titled(unit)
            return
        run = self._run()
        listed = run >= 3 and self._newsy and not (item.credits and self._kind(run) is Kind.PROSE)
        begins = unit.block.level == 1 or self._heads(unit) or self._is_named(unit)
        if begins or (not item.body and (listed or self._links_in_a_row(unit))):
            self._begin(unit, listed=listed)
        elif item.body and run >= 2 and self._listed(run):
            self._other = self._titled(unit)
        else:
            item.body.append(unit)

    def _stands_apart(self, unit: Unit) -> bool:
        """Whether a heading that is a link has an element of its own, where nothing of the story stands: a card, no subheading."""
        around = unit.block.holder.above if unit.block.holder else None
        if around is None or self._kind() is Kind.PROSE:
            return False
        return not any(around in each.block.holder.path() for each in self._open.units() if each.block.holder)

    def _is_named(self, unit: Unit) -> bool:
        """Whether this is the title that the page tells machines."""
        own = stems([unit.block.text])
        return len(self._wanted) >= 3 and len(own & self._wanted) >= _SAME_TITLE * len(self._wanted | own)

    def _begin(self, unit: Unit, *, listed: bool) -> None:
        before = self._open
        if before.title and not before.body and (listed or before.credits):
            before.labelled = True
        elif (
            before.title
            and not before.body
            and before.title is self._ahead(-1)
            and self._stands_under(unit, before.title)
        ):
            # Two lines over one credit: the title and what stands under it.
            before.body.append(unit)
            return
        self._open = self._new()
        self._open.title = unit
        self._register(unit)

    def _links_in_a_row(self, unit: Unit) -> bool:
        """Whether a title follows one that is a link, and is a link too or a heading: those are no two lines of one title."""
        title = self._open.title
        return title is not None and _is_link(title.block) and (_is_link(unit.block) or unit.block.level > 0)

    def _stands_under(self, unit: Unit, title: Unit) -> bool:
        """Whether a line may be the second one of a title: no link, no heading above it, not what the page is called."""
        if _is_link(title.block) or _is_link(unit.block) or self._is_named(unit):
            return False
        return not unit.block.level or 0 < title.block.level <= unit.block.level

    def _register(self, unit: Unit) -> None:
        for holder in unit.block.holder.path() if unit.block.holder else ():
            if holder.tag == "article":
                self._articles[id(holder)] = self._open
                return

    def _heads(self, unit: Unit) -> bool:
        """Whether a title begins a story: somebody is credited with it right below, and it is no entry of a live page."""
        if self._live():
            return False
        if self._kind() is Kind.CREDIT:
            return True
        if self._kind() is Kind.PROSE and self._is_snippet():
            return True
        return (
            self._kind() in {Kind.SHORT, Kind.TITLE}
            and self._kind(2) is Kind.CREDIT
            and not unit.block.text.endswith(":")
        )

    def _is_snippet(self) -> bool:
        """Whether the one paragraph that follows is credited below: a teaser that begins with what it tells."""
        return self._kind(2) is Kind.CREDIT or (self._kind(2) is Kind.SHORT and self._kind(3) is Kind.CREDIT)

    def _live(self) -> bool:
        title = self._open.title
        if title is None:
            return False
        words = f" {fold(title.block.text)} "
        return any(word in words for word in _LIVE) and bool(self._open.body)

    def _run(self) -> int:
        """Count the titles in a row from here."""
        count = 1
        while self._kind(count) is Kind.TITLE:
            count += 1
        return count

    def _listed(self, run: int) -> bool:
        """Whether titles in a row after a story are other stories: no prose follows, and they are no list of the story's own."""
        before = self._open.body[-1].block.text
        if not self._newsy or before.endswith(":"):
            return False
        rows = [self._ahead(step) for step in range(run)]
        if any(row is None or row.block.tag == "li" or not row.block.text[:1].isupper() for row in rows):
            return False
        return self._kind(run) is not Kind.PROSE

    def _credit(self, unit: Unit) -> None:
        item = self._open
        if not item.body or self._credits_late():
            item.credit(unit)
        elif self._kind() in {Kind.TITLE, Kind.SHORT} and not self._live() and self._kind(2) not in _CREDITS:
            self._open = self._new()
            self._open.credit(unit)

    def _credits_late(self) -> bool:
        """Whether a credit belongs to the story above it: that has told one paragraph and names nobody yet."""
        item = self._open
        return bool(item.title and item.paragraphs == 1 and not item.age)

    def _clock(self, unit: Unit) -> None:
        item = self._open
        if unit.line.rest:
            if self._kind() is Kind.PROSE and item.body:
                item.body.append(unit)
            else:
                self._other = self._titled(unit)
        elif item.title and not item.body:
            item.credit(unit)
        elif self._kind() is Kind.TITLE and self._kind(2) is not Kind.PROSE and not self._live():
            self._other = self._new(labelled=True)
            self._other.credit(unit)

    def _short(self, unit: Unit) -> None:
        item = self._open
        if not item.body and not (item.age and self._leads_with_outlet()):
            if unit.block.level == 1 and item.title is None:
                item.title = unit
            elif self._kind() in _CREDITS or (item.title and self._kind(-1) in _CREDITS):
                item.credit(unit)
            elif self._at == 0 and unit.block.holder is None and self._kind() is Kind.PROSE:
                # A bare text begins with its title, however short.
                item.title = unit
        elif self._kind() is Kind.CREDIT and self._credits_late():
            item.credit(unit)
        elif self._leads_with_outlet():
            self._open = self._new()
            self._open.credit(unit)
        elif unit.block.tag in _KEPT_SHORT or self._kind() is Kind.PROSE or _counts_something(unit):
            item.body.append(unit)

    def _leads_with_outlet(self) -> bool:
        """Whether an outlet stands above its title here, with the age below: the first after prose says so for those that follow."""
        age = self._ahead(2)
        aged = age is not None and age.kind is Kind.CREDIT and age.line.age is not None and age.line.age.ago is not None
        if self._kind() is not Kind.TITLE or not aged:
            return False
        if self._kind(-1) is Kind.PROSE:
            self._lead |= {Kind.SHORT}
        return Kind.SHORT in self._lead


_LIVE: Final = tuple(form for word in LIVE for form in (f" {word} ", f" {word}:"))


def _is_newsy(units: Sequence[Unit]) -> bool:
    """Whether a text comes from a page with other stories, menus or links: a bare text without full stops does not."""
    told = [unit for unit in units if unit.kind in _PAGE_KINDS or (unit.line.age and unit.line.age.ago is not None)]
    buttons = sum(unit.kind is Kind.FURNITURE for unit in units)
    return bool(told) or buttons > 2 or any(unit.block.linked for unit in units)


def _counts_something(unit: Unit) -> bool:
    """Whether a short line is an entry of the story's own list: 497 National Guard."""
    return unit.line.words > 1 and any(char.isdigit() for char in unit.block.text)


def _side_by_side(one: Unit, other: Unit) -> bool:
    """Whether two blocks are the same kind of element in the same element."""
    left, right = one.block.holder, other.block.holder
    return left is not None and right is not None and left.tag == right.tag and left.above is right.above


def _is_link(block: Block) -> bool:
    return block.linked >= _LINKED_SHARE * len(block.text) > 0
