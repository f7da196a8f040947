"""Running totals as they were published: as of when, of whose people, since when, and how many exchanges they tell of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from byname.core.dates import DateError, UncertainDate
from byname.core.press.claims import Claim
from byname.core.press.counts import Hedge
from byname.core.press.measures import measure_told, period_told
from byname.core.published.bounds import Bounds
from byname.core.published.chronology import OUTSIDE, Chronology, track_counted
from byname.core.published.counting import Asked

__all__ = ["COMPARABLE", "PublishedTotal", "read_totals"]

COMPARABLE: Final = ("returned", "exchanged, both sides", "returned outside exchanges")
"""Measures that a sum of exchanges can be held against; people held, and bodies, are other measures."""

_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), 1
    )
}
_MANY: Final = re.compile(rf"\b(?P<hedge>over|more than )?\s*(?P<n>\d+|{'|'.join(_NUMBERS)}) exchanges\b")
_NTH: Final = re.compile(r"\b(?P<n>\d+)(?:st|nd|rd|th) exchange\b")
_LEFT_OUT: Final = re.compile(r"\bleaves? out (?P<n>\d+)\b")
_PARTS: Final = re.compile(
    r"(?<!leaves out )(?<!leave out )\b(?P<n>\d{1,3}(?:,\d{3})+|\d+) (?:of them )?(?P<kind>military|civilians?)\b"
)
_MEDIATED: Final = re.compile(r"\bthrough (?P<who>[^\W\d_][\w' -]*?) mediation\b")
_SPEAKERS: Final = re.compile(r"[;,()]|\bvia\b|\bas (?:printed|cited)\b.*")
_SINCE: Final = re.compile(r"since (?:the start of )?(?P<day>.+)")
_DURING: Final = re.compile(r"(?:during|in) (?P<day>.+)")
_BETWEEN: Final = re.compile(r"between (?P<first>.+?) and (?P<last>.+)")


@dataclass(frozen=True, slots=True)
class PublishedTotal:
    """One running total; `claim` is its number with whoever keeps it.

    `asked` None: no sum of exchanges can be held against it, for its measure is another or it is itself the count of an
    exchange. `exchanges`: how many it tells of, `parts`:
    (military | civilian, number) as its words tell, `left_out`: how many its words say that it does not count.
    """

    claim: int
    said: Claim
    measure: str
    asked: Asked | None
    possible: Bounds
    exact: bool
    exchanges: int | None = None
    parts: tuple[tuple[str, int], ...] = ()
    left_out: int = 0
    speakers: frozenset[str] = field(default_factory=frozenset)

    @property
    def value(self) -> int:
        """Give the number as printed; the lower end of a range."""
        return self.possible.low if self.said.figures[0][1].value is None else self.said.figures[0][1].value or 0

    @property
    def series(self) -> tuple[object, ...]:
        """Give what it must share with another total to be its continuation: measure, directions, mediator, period."""
        asked = self.asked
        return (self.measure, *((asked.ways, asked.mediator, asked.first) if asked else ()))


def read_totals(claims: Iterable[tuple[int, Claim]], chronology: Chronology) -> tuple[PublishedTotal, ...]:
    """Give the running totals among claims (number, claim), by day; claims about an exchange or a named group are none."""
    start = min((one.date.earliest for one in chronology.exchanges if one.date and one.date.earliest), default=0)
    found = [
        _total(number, claim, chronology, start)
        for number, claim in claims
        if not claim.exchange and claim.date and claim.figure("value") and claim.measure == measure_told(claim.group)
    ]
    return tuple(sorted(found, key=lambda one: (*_days(one.said.date), one.claim)))


def _total(number: int, claim: Claim, chronology: Chronology, start: int) -> PublishedTotal:
    count = claim.figures[0][1]
    words = claim.group.casefold()
    return PublishedTotal(
        number,
        claim,
        claim.measure,
        _asked(claim, words, chronology, start),
        Bounds(*count.possible),
        count.hedge in {Hedge.EXACT, Hedge.DERIVED},
        _exchanges(words),
        tuple((found["kind"].removesuffix("s"), _whole(found["n"])) for found in _PARTS.finditer(words)),
        int(found["n"]) if (found := _LEFT_OUT.search(words)) else 0,
        frozenset(name for one in _SPEAKERS.split(claim.said_by.casefold()) if (name := one.strip())),
    )


def _asked(claim: Claim, words: str, chronology: Chronology, start: int) -> Asked | None:
    if claim.measure not in COMPARABLE or claim.date is None or track_counted(claim):
        return None
    both = claim.measure == "exchanged, both sides"
    mediator = _MEDIATED.search(words)
    first, last = _period(claim, words, start)
    days = _days(claim.date)
    if last is not None:
        days = min(days[0], last), min(days[1], last)
    return Asked(
        last=_numbered_days(days, _exchanges(words), chronology),
        ways=(0, 1) if both else (_way(words, chronology.parties),),
        first=first,
        mediator=mediator["who"] if mediator else "",
        kind=OUTSIDE if claim.measure == "returned outside exchanges" else "",
    )


def _days(date: UncertainDate | None) -> tuple[int, int]:
    """Give the first and last day as of which a total may stand; "before a day" is as of the day before it."""
    if date is None:
        return 0, 0
    last = date.latest if date.latest is not None else date.earliest or 0
    return (last if date.earliest is None else date.earliest), last


def _numbered_days(days: tuple[int, int], exchanges: int | None, chronology: Chronology) -> tuple[int, int]:
    """Narrow the days as of which a total of so many exchanges may stand: from the exchange of that number to the next."""
    if exchanges is None or days[0] == days[1]:
        return days
    dates = {
        number: one.date
        for one in chronology.exchanges
        for number, _who, differs in one.numbers
        if not differs and one.date
    }
    own, following = dates.get(exchanges), dates.get(exchanges + 1)
    first = max(days[0], own.latest) if own and own.latest else days[0]
    last = min(days[1], following.earliest - 1) if following and following.earliest else days[1]
    return (first, last) if first <= last else days


def _way(words: str, parties: tuple[str, str]) -> int:
    """Give to whom people returned: the party whose name a word of the total begins with first; else the first party."""
    places = [_place(words, party) for party in parties]
    return 1 if places[1] is not None and (places[0] is None or places[1] < places[0]) else 0


def _place(words: str, party: str) -> int | None:
    # A people is called by its country's name without the last letter, and an ending.
    found = re.search(rf"\b{re.escape(party.casefold()[:-1])}\w*", words) if len(party) > 3 else None
    return found.start() if found else None


def _period(claim: Claim, words: str, start: int) -> tuple[int | None, int | None]:
    """Give the first day that a total counts and the last, by its own words; None where they set no bound of their own."""
    told = period_told(words)
    year = claim.date.year if claim.date else None
    if found := _BETWEEN.fullmatch(told):
        first, last = (_read(found[name], year) for name in ("first", "last"))
        return (_from(first, start), last.latest) if first and last else (None, None)
    if (found := _SINCE.fullmatch(told)) and (date := _read(found["day"], year)):
        return _from(date, start), None
    if (found := _DURING.fullmatch(told)) and (date := _read(found["day"], year)):
        return _from(date, start), date.latest
    return None, None


def _from(date: UncertainDate, start: int) -> int | None:
    """Give the first day of a period; none where it begins with, or before, the chronology."""
    first = date.earliest
    return None if first is None or first <= start else first


def _read(text: str, year: int | None) -> UncertainDate | None:
    """Read a day, month or year of a period; a month without a year is one of the year of the total."""
    words = re.sub(r"\b(?:the |mid-|early |late )", "", text).strip()
    for written in (words, f"{words} {year}" if year else ""):
        try:
            return UncertainDate.parse(written) if written else None
        except DateError:
            continue
    return None


def _exchanges(words: str) -> int | None:
    found = _MANY.search(words)
    if found and not found["hedge"]:
        return _NUMBERS.get(found["n"]) or int(found["n"])
    nth = _NTH.search(words)
    return int(nth["n"]) if nth and not found else None


def _whole(text: str) -> int:
    return int(text.replace(",", ""))
