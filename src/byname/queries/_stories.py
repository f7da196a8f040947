"""All press texts that stand, with what the desk makes of their claims: copies, groups, tellings; read once per state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from byname.core.disclosure import Viewer
from byname.core.statements.claim import TextClaim
from byname.core.stories.copies import Resemblance, find_copies, groups_of, shingles
from byname.core.stories.lives import ClaimLife, claim_lives
from byname.core.stories.related import RelatedIndex, facets_of
from byname.core.stories.telling import Telling
from byname.core.stories.told import PressText
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.naming import content_of, meant
from byname.core.verdicts.phrases import completed
from byname.ledger.memory import Remembered
from byname.ledger.texts import every_text, state_of_texts
from byname.queries._checkanswers import PUBLIC
from byname.queries._checkdesk import desk_of
from byname.queries._persons import ask_for
from byname.queries.absent import NotFoundError

__all__ = ["Texts", "all_texts"]

_SHORT = timedelta(days=7)
_OF_EXCHANGES = frozenset({"event", "agreed", "ordinal", "expected"})


@dataclass(frozen=True)
class Texts:
    """Every press text, the oldest first, as known in one state of the register."""

    texts: tuple[PressText, ...]
    desk: Desk

    @cached_property
    def places(self) -> dict[int, int]:
        """Give the place of each text by its number."""
        return {text.number: place for place, text in enumerate(self.texts)}

    @cached_property
    def tellings(self) -> tuple[tuple[Telling, ...], ...]:
        """Give the tellings of each text, by place."""
        return tuple(tuple(self._tellings(text)) for text in self.texts)

    @cached_property
    def resemblances(self) -> tuple[Resemblance, ...]:
        """Give every pair of copies and rewrites, by places; the left one is the older."""
        return find_copies([shingles(text.story) for text in self.texts])

    @cached_property
    def stories(self) -> tuple[int, ...]:
        """Give, for each place, the place of the oldest text of its story."""
        found = list(range(len(self.texts)))
        for group in groups_of(len(self.texts), ((each.left, each.right) for each in self.resemblances)):
            for place in group:
                found[place] = group[0]
        return tuple(found)

    @cached_property
    def sizes(self) -> dict[int, int]:
        """Give how many texts tell each story, by the place of its oldest."""
        found: dict[int, int] = {}
        for first in self.stories:
            found[first] = found.get(first, 0) + 1
        return found

    @cached_property
    def index(self) -> RelatedIndex:
        """Give the index of related coverage."""
        facets = [
            facets_of(tellings, text.day.toordinal()) for text, tellings in zip(self.texts, self.tellings, strict=True)
        ]
        return RelatedIndex([f"{text.title}\n{text.story}" for text in self.texts], facets)

    @cached_property
    def lives(self) -> tuple[ClaimLife, ...]:
        """Give the life of every claim, most told first; nobody was asked for verdicts."""
        return claim_lives((each for some in self.tellings for each in some), self.copies)

    @cached_property
    def copies(self) -> tuple[tuple[int, int], ...]:
        """Give the pairs of text numbers of which one is a copy or rewrite of the other, the older first."""
        return tuple((self.texts[each.left].number, self.texts[each.right].number) for each in self.resemblances)

    @cached_property
    def life_of(self) -> dict[tuple[int, int], ClaimLife]:
        """Give the life of each claim by its text and place."""
        return {(each.telling.text, each.telling.place): life for life in self.lives for each in life.stations}

    def text(self, number: int) -> PressText:
        """Give one text; raises NotFoundError where none of this number stands."""
        if number not in self.places:
            raise NotFoundError(f"There is no press text {number}. The list of stories shows what there is.")
        return self.texts[self.places[number]]

    def _tellings(self, text: PressText) -> Iterable[Telling]:
        sides = self.desk.side_names()
        for place, claim in enumerate(completed(text.claims, text.story, sides)):
            # As the check reads it: what is written goes before what a reader of the text made of it.
            named = claim.noun if content_of(claim.noun) else f"{claim.noun} {claim.subgroup}"
            groups = meant(named, self.desk.names, sides=sides).groups
            codes = tuple(sorted({code for _kind, code in groups}))
            yield Telling(text.number, place, text.day, text.outlet, claim, codes, self._exchanges(claim, text.day))

    def _exchanges(self, claim: TextClaim, day: date) -> tuple[str, ...]:
        """Give the exchanges that a claim may be about: those of the days that it means, of the day before print where it names none."""
        if claim.kind not in _OF_EXCHANGES:
            return ()
        first, last = (claim.first, claim.last) if claim.first and claim.last else (day - timedelta(days=1), day)
        if last - first > _SHORT:
            return ()
        return tuple(sorted({stage.exchange for stage in self.desk.on(first, last)}))


_MEMORY: Remembered[Texts] = Remembered(2)


def all_texts(*, viewer: Viewer) -> Texts:
    """Give every press text that stands, read once for each state of the register."""
    key = (*state_of_texts(), viewer.home)
    found = _MEMORY.get(key)
    if found is None:
        found = Texts(every_text(), desk_of(ask_for(None, None, viewer=PUBLIC), viewer.home))
        _MEMORY.put(key, found)
    return found
