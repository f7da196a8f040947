"""When each claim is said to hold: the time in its sentence that belongs to it, or that of the whole it is a part of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from byname.core.grammar.parts import Sentence, Time
from byname.core.statements import dating_data as data
from byname.core.statements.claim import TextClaim
from byname.core.statements.dating_events import with_events
from byname.core.statements.dating_events_data import OPENERS
from byname.core.statements.dating_words import Words

__all__ = ["date_claims"]

_RUNNING: Final = frozenset({"cumulative", "stock"})
_HAPPENING: Final = frozenset({"event", "ordinal", "agreed", "expected", "survey"})
_NEAR: Final = 4
_BESIDE: Final = 4
_BACK: Final = 2
_REACH: Final = 600
"""How many signs from a claim a time may stand; a sentence is rarely as long."""
_WHOLES: Final = 40
_ELIDED: Final = 25
"""Within how many signs a dash stands for the verb: "1,200 bodies — on June 15"."""
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FORMULA: Final = re.compile(r"\w[\s-]+(?:for|на|x|х)[\s-]+\w")
_ON_DAY: Final = re.compile(r"на \d")
_DATELINE: Final = 4
_ASIDE: Final = 9
"""Within how many words a comma closes the words amid a sentence: "За 2023 рік, нагадав штаб, ..."."""
_MARKS: Final = ",;:—–"
_OPEN_KINDS: Final = frozenset({"people captured", "people missing", "people killed"})


def date_claims(
    claims: Sequence[TextClaim],
    sentences: Sequence[Sentence],
    times_by_sentence: Sequence[Sequence[Time]],
    published: date | None,
) -> tuple[TextClaim, ...]:
    """Give each claim its time: date_text as written, date_iso where a year is written, date_role, first and last day.

    A time belongs to what happened (event) or to what is counted up to it (as_of). Parts of a whole that has a time, in the
    same sentence or the two before, share it. The day of the text stands only where a running period ends with it.
    """
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end))
    starts = [claim.start for claim in ordered]
    told: list[TextClaim] = []
    taken = 0
    opened: list[int] = []
    for sentence, times in zip(sentences, times_by_sentence, strict=True):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        told.extend(ordered[taken:first])
        opened.append(len(told))
        back = opened[max(0, len(opened) - 1 - _BACK)]
        here = ordered[first:last]
        page = _Page.of(sentence, with_events(sentence, times), here, published)
        told.extend(_carried(page, _respectively(page, [page.date(claim) for claim in here]), told[back:]))
        taken = last
    return (*told, *ordered[taken:])


@dataclass(frozen=True, slots=True)
class _Told:
    """A time with what its neighbours say of it."""

    time: Time
    spoken: bool
    """It is the day on which something was said."""
    describing: bool
    """It tells who the people are: captured in 2022."""
    naming: bool
    """It belongs to a name: the first swap of 2025."""
    running: bool
    """It counts over a period or up to a day: since, so far, over two days, by March 2, in 2021 and 2022."""
    length: bool
    """Only its length is told."""


def _proper(words: Words, times: Sequence[Time]) -> list[Time]:
    """Leave out a time that another one, with a number, only spells out: "the day before, May 23"."""
    found: list[Time] = []
    for time in sorted(times, key=lambda each: each.start):
        between = [token.text for token in words.between(found[-1].end, time.start)] if found else []
        until = time.text.casefold().startswith(data.UNTIL)
        if between == [","] and _numbered(time) != _numbered(found[-1]) and not until:
            if _numbered(time):
                found[-1] = time
            continue
        found.append(time)
    return found


def _numbered(time: Time) -> bool:
    return any(sign.isdigit() for sign in time.text)


def _tell(words: Words, time: Time) -> _Told:
    before, after = words.before(time.start, _NEAR), words.after(time.end, _BESIDE)
    verb = next((place for place in range(len(before) - 1, -1, -1) if data.MOVED.match(before[place].fold)), -1)
    told_who = (token.fold.startswith(data.DESCRIBING) or token.fold in data.STANDING for token in before[verb + 1 :])
    describing = any(told_who)
    of = next((place for place in range(len(before) - 1, -1, -1) if before[place].fold in data.OF), -1)
    spoken = any(token.fold.startswith(data.SPEECH) for token in (*before[of + 1 :], *after))
    text = time.text.casefold()
    last = before[-1].fold if before else ""
    until = text.startswith(data.TO_NOW) or last == "by" or bool(_ON_DAY.match(text))
    eventful = text.startswith(OPENERS)
    length = time.span and not time.iso and not time.since and text.startswith(data.DURATIONS) and not eventful
    naming = last == "of" and not time.since
    dateline = words.index(time.start) <= _DATELINE and _headed(words, time)
    if dateline:
        return _Told(time, spoken=True, describing=True, naming=False, running=False, length=False)
    return _Told(
        time, spoken and not time.since, describing and not until, naming, time.since or until or time.span, length
    )


def _headed(words: Words, time: Time) -> bool:
    """Tell whether a time stands in a dateline: "ABU DHABI, April 19 –"."""
    behind = words.after(time.end, 1)
    return words.tokens[0].text.isupper() and len(words.tokens[0].text) > 1 and bool(behind) and behind[0].text in "—–-"


def _iso(time: Time) -> str:
    """Give the day, month, year or interval of a time; that of "as of 1 March 2026" too, none of a period since then."""
    if time.since or time.iso:
        return "" if time.since else time.iso
    text = time.text.casefold()
    dated = (text.startswith(data.AS_OF) or _ON_DAY.match(text)) and _YEAR.search(time.text) and _DAY.search(time.text)
    return time.first.isoformat() if dated and time.first and time.first == time.last else ""


@dataclass(frozen=True, slots=True)
class _Page:
    """One sentence with its times and claims."""

    words: Words
    times: tuple[_Told, ...]
    starts: tuple[int, ...]
    claims: tuple[TextClaim, ...]
    published: date | None

    @classmethod
    def of(
        cls, sentence: Sentence, times: Sequence[Time], claims: Sequence[TextClaim], published: date | None
    ) -> _Page:
        """Lay out a sentence."""
        words = Words.of(sentence)
        told = tuple(_tell(words, time) for time in _proper(words, times))
        return cls(words, told, tuple(each.time.start for each in told), tuple(claims), published)

    def near(self, claim: TextClaim) -> tuple[_Told, ...]:
        """Give the times that stand near enough to a claim to be its own."""
        return self.times[bisect_left(self.starts, claim.start - _REACH) : bisect_left(self.starts, claim.end + _REACH)]

    def date(self, claim: TextClaim) -> TextClaim:
        """Date one claim by its own sentence: the nearest time that fits its kind."""
        counted = next((told for told in self.near(claim) if self._to_now(claim, told)), None)
        if counted is not None:
            return self.stamp(claim, counted)
        if claim.kind in _HAPPENING and any(self._so_far(claim, told) for told in self.near(claim)):
            return claim
        fit = [told for told in self.near(claim) if self._fits(claim, told)]
        found = min(fit, key=lambda told: self._distance(claim, told.time), default=None)
        return self.stamp(claim, found) if found else claim

    def _to_now(self, claim: TextClaim, told: _Told) -> bool:
        """Tell whether a number runs up to now: "To date 289 bodies", "released 900 prisoners so far"."""
        if not told.time.text.casefold().startswith(data.UP_TO_NOW) or claim.kind in {"agreed", "ordinal"}:
            return False
        if told.time.end <= claim.start:
            first = self.words.index(told.time.start) == 0
            return first and not self._broken(told.time.end, claim.start)
        low, high = claim.end, told.time.start
        return low <= high and not self._marks(low, high, _MARKS) and not self._between(low, high)

    def _so_far(self, claim: TextClaim, told: _Told) -> bool:
        """Tell whether a claim is counted up to now: "has so far verified three"."""
        until = self._same_day(told.time) or self._by_a_day(told.time)
        now = told.running and not told.time.span and not told.time.since and not until
        return now and told.time.end <= claim.start and not self._marks(told.time.end, claim.start, _MARKS)

    def stamp(self, claim: TextClaim, told: _Told) -> TextClaim:
        """Write a time into a claim."""
        time = told.time
        period = time.span and "/" in time.iso and not time.text.casefold().startswith(data.DURATIONS)
        until = time.text.casefold().startswith((*data.UNTIL, *OPENERS)) or bool(_ON_DAY.match(time.text.casefold()))
        until = until or (claim.kind == "survey" and time.since)
        running = claim.kind in _RUNNING or (claim.kind in {"survey", "event"} and until)
        role = "as_of" if running and not period else "event"
        return replace(
            claim,
            date_text=time.text.removesuffix("'s").removesuffix("’s"),
            date_iso=_iso(time),
            date_role=role,
            first=time.first,
            last=time.last or (self.published if time.since else None),
        )

    def otherwise(self, claim: TextClaim) -> bool:
        """Tell whether a claim has a time of its own that is no day of it: one that tells who its people are, or so far."""
        if any(self._so_far(claim, told) for told in self.near(claim)):
            return True
        own = [told for told in self.near(claim) if told.describing and told.time.start >= claim.end]
        return any(not self._between(claim.end, told.time.start) for told in own)

    def _fits(self, claim: TextClaim, told: _Told) -> bool:
        time = told.time
        low, high = (time.end, claim.start) if time.end <= claim.start else (claim.end, time.start)
        words = time.text.casefold()
        if self._marks(low, high, ";") or words.startswith(data.LOOSE) or words in data.ALONE:
            return False
        if told.describing and claim.counted not in _OPEN_KINDS:
            return False
        if time.start >= claim.end and self._marks(low, high, ",") and self._anothers(claim, time):
            return False
        if claim.kind in _RUNNING:
            return self._fits_running(claim, told, low, high)
        if claim.kind == "agreed":
            return self._fits_promise(told, low, high)
        return claim.kind in _HAPPENING and self._fits_event(claim, told, low, high)

    def _fits_promise(self, told: _Told, low: int, high: int) -> bool:
        """A promise has the day on which it is to be kept, told in its own clause, never that of the words or of the deal."""
        ahead = told.time.text.casefold().startswith(data.FUTURE)
        until = (told.length or (told.running and not told.time.span)) and not ahead
        if told.spoken or until or self._between(low, high):
            return False
        if ahead:
            return not self._marks(low, high, ";:")
        first = low != told.time.end or not self._between(self.words.start, low)
        return first and not self._marks(low, high, _MARKS) and not told.naming

    def _anothers(self, claim: TextClaim, time: Time) -> bool:
        """Tell whether a time behind a comma belongs to another claim: one right behind it, or one that is counted before it."""
        behind = next((other for other in self.claims if other.start >= time.end), None)
        if behind is not None and not self._marks(time.end, behind.start, _MARKS):
            return True
        return claim.kind in _RUNNING and self._between(claim.end, time.start)

    def _fits_running(self, claim: TextClaim, told: _Told, low: int, high: int) -> bool:
        """A period or a last day reaches over commas; a plain day is that of the count only beside it, a day of speech never."""
        if told.time.text.casefold().startswith(data.SAME_DAY):
            return False
        if told.spoken and claim.kind == "cumulative":
            return not _DAY.search(told.time.text) and not self._weekday(told.time)
        if told.spoken:
            return True
        if claim.kind == "stock" and told.time.since:
            return claim.counted == "people missing" and low == told.time.end
        if told.running and low == told.time.end and self._opens_clause(low, high):
            return False
        over = told.running or self._by_a_day(told.time) or told.time.text.casefold().startswith("за ")
        return over or not self._broken(low, high)

    def _broken(self, low: int, high: int) -> bool:
        """Tell whether marks stand between two places; behind a time that opens the sentence neither a comma nor an aside does."""
        if not self._opening(low):
            return self._marks(low, high, _MARKS) > 0
        between = self.words.between(low, high)
        marks = [place for place, token in enumerate(between) if token.text in _MARKS]
        aside = len(marks) == 2 and not marks[0] and marks[1] <= _ASIDE and between[marks[1]].text == ","
        return len(marks) > 1 - bool(marks and marks[0]) and not aside

    def _opening(self, end: int) -> bool:
        """Tell whether a time that ends at a place stands first in its sentence, but for a preposition."""
        first = next((told.time.start for told in self.times[:1] if told.time.end == end), None)
        return first is not None and self.words.index(first) <= 1

    def _opens_clause(self, low: int, high: int) -> bool:
        """Tell whether between two places a comma and an "and" open a clause of its own, behind another claim."""
        words = self.words.between(low, high)
        opened = any(one.text == "," and other.fold in data.AND for one, other in pairwise(words))
        return opened and self._between(low, high)

    def _fits_event(self, claim: TextClaim, told: _Told, low: int, high: int) -> bool:
        """What happened has a day or an interval; a period since then only where nothing is counted over it."""
        if told.spoken or (told.length and claim.kind != "survey"):
            return False
        if claim.kind != "ordinal" and (told.naming or self._numbers_exchanges(told.time)):
            return False
        if claim.kind in {"ordinal", "survey"} and told.time.since:
            filled = told.time.text.casefold().startswith("за ") and not told.time.text.casefold().startswith(OPENERS)
            return not self._broken(low, high) and not filled
        if told.time.text.casefold().startswith(OPENERS):
            numbering = any(other.kind == "ordinal" and not self._broken(other.end, low) for other in self.claims)
            return not self._marks(low, high, _MARKS) and (claim.kind == "ordinal" or not numbering)
        if self._by_a_day(told.time):
            return True
        if told.time.since or (told.running and not told.time.span and not self._same_day(told.time)):
            counted = any(other.kind in _RUNNING for other in self.claims)
            return told.time.since and not counted and not self._marks(low, high, _MARKS)
        return True

    def _by_a_day(self, time: Time) -> bool:
        """Tell whether a clause begins with the day up to which it counts: "На 1 марта эксгумировали 214 тел"."""
        dated = time.text.casefold().startswith(data.UNTIL) or bool(_ON_DAY.match(time.text.casefold()))
        place = self.words.index(time.start)
        opens = self._opening(time.end) or (place > 0 and self.words.tokens[place - 1].text in _MARKS)
        return dated and opens and not time.text.casefold().startswith(data.UP_TO_NOW)

    def _numbers_exchanges(self, time: Time) -> bool:
        """Tell whether a time only says over what an exchange has its number: "the fifth exchange this year"."""
        if not time.text.casefold().startswith(data.YEARLY):
            return False
        before = next((claim for claim in reversed(self.claims) if claim.end <= time.start), None)
        return before is not None and before.kind == "ordinal" and not self._marks(before.end, time.start, _MARKS)

    def _weekday(self, time: Time) -> bool:
        return time.first is not None and time.first == time.last

    def _same_day(self, time: Time) -> bool:
        """Tell whether a time up to which is counted is a day on which things happen too: today, this year."""
        return time.text.casefold().startswith(
            ("today", "this", "last", "сьогодні", "сегодня", "цього", "в этом", "торік", "в прошлом")
        )

    def _distance(self, claim: TextClaim, time: Time) -> tuple[int, int]:
        """Order times: with no mark between and before, then after, then over marks before, then after; the nearest first."""
        before = time.end <= claim.start
        low, high = (time.end, claim.start) if before else (claim.end, time.start)
        elided = (
            not before and high - low < _ELIDED and self._marks(low, high, _MARKS) == self._marks(low, high, "—–") == 1
        )
        if elided and not self._between(low, high):
            return (0, 0)
        broken = self._marks(low, high, _MARKS) or self._joined(low, high)
        return (2 * bool(broken) + (not before), abs(high - low))

    def _marks(self, low: int, high: int, marks: str) -> int:
        return sum(1 for token in self.words.between(low, high) if token.text in marks)

    def _joined(self, low: int, high: int) -> bool:
        return any(token.fold in data.AND for token in self.words.between(low, high))

    def _between(self, low: int, high: int) -> bool:
        """Tell whether another claim stands between two places."""
        return any(low <= other.start and other.end <= high for other in self.claims)


def _respectively(page: _Page, claims: list[TextClaim]) -> list[TextClaim]:
    """Share out "for 2022 and 2023 he gave 57 and 11 respectively": as many claims as times, in order."""
    tokens = page.words.tokens
    if not page.times or not any(token.fold in data.RESPECTIVELY for token in tokens):
        return claims
    first = next((token.start for token in reversed(tokens) if token.text == ";"), page.words.start)
    times = [told for told in page.times if told.time.start >= first]
    late = [index for index, claim in enumerate(claims) if claim.start >= first]
    if len(times) == len(late) > 1:
        for index, told in zip(late, times, strict=True):
            claims[index] = page.stamp(claims[index], told)
    return claims


def _carried(page: _Page, claims: list[TextClaim], before: Sequence[TextClaim]) -> list[TextClaim]:
    """Give parts the time of their whole, here or in the sentences before, and that to the parts beside them."""
    found: list[TextClaim] = []
    for claim in claims:
        source = None
        if not claim.date_text and not page.otherwise(claim):
            nearest = [*before, *found][-_WHOLES:]
            wholes = (other for other in reversed(nearest) if _whole_of(claim, other))
            source = next(wholes, None) or _group_of(claim, found)
        found.append(_dated_as(claim, source) if source else claim)
    return found


def _whole_of(claim: TextClaim, other: TextClaim) -> bool:
    """Tell whether another claim with a time is the whole of this one and tells of the same thing."""
    same = other.kind == claim.kind and (claim.kind == "survey" or _happened(other) == _happened(claim))
    if claim.unit in {"percent", "fraction"} or _FORMULA.search(other.quote):
        return False
    return bool(other.date_text) and claim.of_total is not None and other.value == claim.of_total and same


def _group_of(claim: TextClaim, before: Sequence[TextClaim]) -> TextClaim | None:
    """Give the last dated group of which a smaller number tells the make-up."""
    group = next((other for other in reversed(before) if other.kind == "event" and other.of_total is None), None)
    if (
        group is None
        or claim.kind != "event"
        or not group.date_text
        or claim.unit in {"exchanges", "incidents", "places"}
    ):
        return None
    same = (
        _happened(group) == _happened(claim)
        and group.unit == claim.unit
        and (group.side in {claim.side, "each", "both"})
    )
    smaller = claim.value is not None and group.value is not None and claim.value < group.value
    return group if same and smaller and claim.of_total in {None, group.value} else None


def _happened(claim: TextClaim) -> str:
    """Give what happened, whoever to: the last word of what is counted; an exchange is a return."""
    word = claim.counted.split(" (")[0].split()[-1] if claim.counted else ""
    return {"exchanged": "returned", "released": "returned"}.get(word, word)


def _dated_as(claim: TextClaim, other: TextClaim) -> TextClaim:
    return replace(
        claim,
        date_text=other.date_text,
        date_iso=other.date_iso,
        date_role=other.date_role,
        first=other.first,
        last=other.last,
    )
