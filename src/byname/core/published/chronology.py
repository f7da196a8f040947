"""The published chronology of exchanges: each exchange once, with everything that anybody said of it; nothing is chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.dates import UncertainDate
from byname.core.dates.spans import Spans, merged
from byname.core.press.claims import DIFFERS, Claim
from byname.core.press.counts import StatedCount
from byname.core.press.measures import measure_told, unit_told

__all__ = [
    "ASIDE", "NUMBERED", "OUTSIDE", "PART", "UNNUMBERED", "WHOLE", "Chronology", "PublishedExchange", "PublishedPart", "Telling",
    "mediators_of", "read_chronology", "track_counted",
]  # fmt: skip

WHOLE, PART, OUTSIDE, ASIDE = "whole", "part", "outside", "aside"
"""What a phase is: all of an exchange, a part of it, people outside the exchange, or no return of living people."""

NUMBERED, UNNUMBERED = "numbered", "unnumbered"
"""Tracks that no source names: the run of exchanges that sources number, and those outside that run (local, earlier)."""

_WHOLE: Final = re.compile(r"(?:all|several (?:stages|phases|parts))\b")
_OUTSIDE: Final = re.compile(r"\b(?:outside|apart from) (?:the |an )?exchange")
_NO_RETURN: Final = re.compile(r"\b(?:cancel|called off|agreement only|postponed)")
_TRACK: Final = re.compile(r"\bpart of the (?P<track>[^\W\d_][\w' -]*?) exchange\b")
_STAGES: Final = re.compile(r"\bstages of the (?P<track>[^\W\d_][\w' -]*?) exchange\b")
_NOT_NUMBERED: Final = re.compile(r"\blocal exchange\b|\bnot in the official numbering\b|\bdo(?:es)? not count\b")
_AWAY: Final = re.compile(r"\bto stay there\b")
_NO_NATIONALS: Final = re.compile(r"\bforeign(?:ers| nationals)\b")
_SEQUENCE: Final = "seq="


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim about one phase: `claim` is its number with whoever keeps it."""

    claim: int
    said: Claim

    @property
    def differs(self) -> bool:
        """Tell whether the table itself marks it as contradicting another row."""
        return DIFFERS in self.said.flags

    @property
    def numbers(self) -> tuple[int, ...]:
        """Give the numbers that this source gives to the exchange."""
        return tuple(int(flag.removeprefix(_SEQUENCE)) for flag in self.said.flags if flag.startswith(_SEQUENCE))

    def count(self, way: int) -> StatedCount | None:
        """Give the people who returned to the first party (way 0) or to the other (way 1), None where not stated."""
        return self.said.figure(("returned", "returned-other")[way] if self.said.exchange else ("value", "")[way])


@dataclass(frozen=True, slots=True)
class PublishedPart:
    """One phase as everybody told it; `kind` is WHOLE, PART, OUTSIDE or ASIDE; `away`: handed to a third state, or no nationals."""

    phase: str
    kind: str
    tellings: tuple[Telling, ...]
    away: bool = False

    @property
    def date(self) -> UncertainDate | None:
        """Give every day on which it may have been by what was told without contradiction, None where nobody told one."""
        return _together(self.tellings)


@dataclass(frozen=True, slots=True)
class PublishedExchange:
    """One exchange: its parts in the order of the table, and what was told of all of it.

    `parts` is never empty: an exchange told as a whole alone has that whole as its one part. `track`: NUMBERED, UNNUMBERED, or
    the name that the claims give ("part of the ... exchange"). `numbers`: (number, who, whether marked as differing).
    """

    code: str
    track: str
    parts: tuple[PublishedPart, ...]
    whole: PublishedPart | None
    numbers: tuple[tuple[int, str, bool], ...]

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Give every claim about it."""
        parts = self.parts if self.whole is None or self.whole in self.parts else (*self.parts, self.whole)
        return tuple(telling for part in parts for telling in part.tellings)

    @property
    def date(self) -> UncertainDate | None:
        """Give the days of its phases together."""
        return _together([telling for part in self.parts for telling in part.tellings])

    @property
    def mediators(self) -> frozenset[str]:
        """Give who mediated, folded, by the claims that are not marked as differing."""
        tellings = [telling for telling in self.tellings if not telling.differs]
        return frozenset(one for telling in tellings for one in mediators_of(telling.said.mediators))


@dataclass(frozen=True, slots=True)
class Chronology:
    """All exchanges, in the order of their days; `parties` are those to whom people returned, first and other."""

    parties: tuple[str, str]
    exchanges: tuple[PublishedExchange, ...]


def read_chronology(claims: Iterable[tuple[int, Claim]]) -> Chronology:
    """Build the chronology from claims (number, claim); claims about no exchange are left out.

    A running total over all stages of an exchange with a name of its own is one more claim about that exchange.
    """
    by_code: dict[str, list[Telling]] = {}
    totals = []
    for number, claim in claims:
        if claim.exchange:
            by_code.setdefault(claim.exchange, []).append(Telling(number, claim))
        elif claim.measure == measure_told(claim.group) == "returned" and track_counted(claim):
            totals.append(Telling(number, claim))
    for telling in totals:
        # What was told of all stages of a named exchange is a count of it, in whichever table it stands.
        named = [code for code, some in by_code.items() if _named_track(some).casefold() == track_counted(telling.said)]
        if len(named) == 1:
            by_code[named[0]].append(telling)
    everything = [telling.said for tellings in by_code.values() for telling in tellings]
    first = next((claim.to for claim in everything if claim.to), "")
    other = next((claim.other_to for claim in everything if claim.other_to), "")
    start = _first_numbered(by_code.values())
    exchanges = [_exchange(code, tellings, start) for code, tellings in by_code.items()]
    return Chronology((first, other), tuple(sorted(exchanges, key=lambda one: (_day(one.date), one.code))))


def track_counted(claim: Claim) -> str:
    """Give the track, folded, over whose stages a running total counts ("the nine stages of the ... exchange"), else ""."""
    found = None if claim.exchange else _STAGES.search(claim.group.casefold())
    return found["track"] if found else ""


def mediators_of(text: str) -> tuple[str, ...]:
    """Give the mediators that a cell names, folded, without what it says of them in parentheses."""
    names = re.split(r"[;,/]", re.sub(r"\([^)]*\)", "", text).casefold())
    return tuple(name.strip() for name in names if name.strip())


def _exchange(code: str, tellings: Sequence[Telling], numbered_from: int) -> PublishedExchange:
    phases: dict[str, list[Telling]] = {}
    for telling in tellings:
        kind = _kind(telling.said.phase)
        # "", "all" and "several stages" are the same whole, however a source calls it.
        phases.setdefault("" if kind == WHOLE else telling.said.phase, []).append(telling)
    found = [
        PublishedPart(phase, _kind(phase), tuple(some), away=any(map(_is_away, some))) for phase, some in phases.items()
    ]
    whole = next((part for part in found if part.kind == WHOLE), None)
    parts = [part for part in found if part.kind in {PART, OUTSIDE}]
    aside = [part for part in found if part.kind == ASIDE]
    if not parts and whole is not None:
        parts = [whole]
    numbers = ((number, telling.said.said_by, telling.differs) for telling in tellings for number in telling.numbers)
    return PublishedExchange(
        code, _track(tellings, numbered_from), (*parts, *aside), whole, tuple(dict.fromkeys(numbers))
    )


def _kind(phase: str) -> str:
    folded = " ".join(phase.casefold().split())
    if not folded or _WHOLE.match(folded):
        return WHOLE
    if unit_told(folded) == "bodies" or _NO_RETURN.search(folded):
        return ASIDE
    return OUTSIDE if _OUTSIDE.search(folded) else PART


def _is_away(telling: Telling) -> bool:
    said = telling.said
    return bool(_AWAY.search(said.place.casefold()) or _NO_NATIONALS.search(said.phase.casefold()))


def _track(tellings: Sequence[Telling], numbered_from: int) -> str:
    track = _named_track(tellings)
    if track:
        return track
    if any(telling.numbers for telling in tellings):
        return NUMBERED
    days = [_day(telling.said.date) for telling in tellings if telling.said.date]
    earlier = bool(days) and max(days) < numbered_from
    local = any(_NOT_NUMBERED.search(telling.said.notes.casefold()) for telling in tellings)
    return UNNUMBERED if earlier or local else NUMBERED


def _named_track(tellings: Sequence[Telling]) -> str:
    named = (_TRACK.search(telling.said.notes) for telling in tellings)
    return next((found["track"] for found in named if found), "")


def _first_numbered(exchanges: Iterable[Sequence[Telling]]) -> int:
    """Give the day of the exchange that a source calls its first; 0 where none does."""
    days = [_day(telling.said.date) for some in exchanges for telling in some if 1 in telling.numbers]
    return min(days, default=0)


def _day(date: UncertainDate | None) -> int:
    return 0 if date is None else date.earliest or date.latest or 0


def _together(tellings: Sequence[Telling]) -> UncertainDate | None:
    """Join the days that were told; those of contradicting rows only where nothing else tells a day."""
    dates = [telling.said.date for telling in tellings if telling.said.date and not telling.differs]
    dates = dates or [telling.said.date for telling in tellings if telling.said.date]
    if not dates:
        return None
    spans: Spans = merged(span for date in dates for span in date.spans)
    return UncertainDate(spans, any(date.about for date in dates), any(date.uncertain for date in dates))
