"""When a claim is about: a day on which people stand so, a period in which it happened, an exchange or a stage of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.desk import Desk, Stage
from byname.core.verdicts.questions_data import BACK, LAST_EXCHANGE, ORDINALS, STAGE

__all__ = ["When", "exchange_meant", "near_whens", "says", "stage_meant", "written_whens"]

_RECENT: Final = timedelta(days=3)
"""An event without a day is news: the last stage of an exchange so many days before the text is the one meant."""
_AROUND: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_NO_STAGE: Final = 1000
_STANDING: Final = frozenset({"held", "sought", "taken", "dead"})


@dataclass(frozen=True, slots=True)
class When:
    """A stock has `as_of`; a flow `first` (None: from the beginning) and `last`, both included; or an exchange, or its phase."""

    as_of: date | None = None
    first: date | None = None
    last: date | None = None
    exchange: str = ""
    phase: str = ""

    @property
    def is_stock(self) -> bool:
        """Whether it asks who stands so on a day."""
        return self.as_of is not None


def says(words: str, patterns: tuple[str, ...]) -> bool:
    """Tell whether one of the patterns stands among the words."""
    folded = words.casefold()
    return any(re.search(pattern, folded) for pattern in patterns)


def written_whens(claim: TextClaim, status: str, desk: Desk, day: date | None, words: str = "") -> tuple[When, ...]:
    """Give what the claim's words say about when, none where they say nothing that can be asked; `day` is that of the text."""
    last = claim.last or day
    if last is None:
        return ()
    if status in _STANDING:
        flow = status == "taken" and claim.kind == "event" and claim.first is not None
        return (When(first=claim.first, last=last),) if flow else (When(as_of=last),)
    # A text that tells how many are back in all may name an exchange beside it; a question that names one asks of it.
    by_code = claim.value is None or claim.kind == "event"
    named = exchange_meant(words, desk, last, dated=claim.first is not None, by_code=by_code)
    if named is not None:
        return _of_exchange(named, claim, desk, words) if named else ()
    if claim.kind in {"cumulative", "stock", ""}:
        return _total(claim, desk, last, words)
    if claim.first is None:
        recent = desk.on(last - _RECENT, last)
        # Without an exchange lately, who "came home" is all who have.
        return _stage_days(desk, recent[-1].day) if recent else (When(last=last),)
    if claim.first == last:
        return _stage_days(desk, last)
    return (When(first=claim.first, last=last),)


def exchange_meant(words: str, desk: Desk, last: date, *, dated: bool = False, by_code: bool = True) -> str | None:
    """Give the one exchange that words name by its code, or as the last one; "" where there was none yet, None for none named.

    Words with a day of their own (`dated`) call the exchange of that day the last one.
    """
    codes = {code for _start, _end, code in desk.exchanges_named(words)} if by_code else set()
    if len(codes) == 1:
        return codes.pop()
    if dated or not says(words, LAST_EXCHANGE):
        return None
    return next((stage.exchange for stage in reversed(desk.stages) if stage.day <= last), "")


def _of_exchange(exchange: str, claim: TextClaim, desk: Desk, words: str) -> tuple[When, ...]:
    """Give an exchange, or the one stage of it that the words or their day name."""
    stages = desk.of(exchange)
    place = stage_meant(words)
    if place is not None:
        found = [stages[place]] if -len(stages) <= place < len(stages) else []
        return tuple(_of_stage(stage, desk) for stage in found)
    if claim.first is not None and claim.last is not None:
        found = [stage for stage in stages if claim.first <= stage.day <= claim.last]
        if len(found) == 1:
            return (_of_stage(found[0], desk),)
    return (When(exchange=exchange),)


def stage_meant(words: str) -> int | None:
    """Give the place of the stage that words name ("the second stage", "етап 2"): 0 is the first, -1 the last; None for none."""
    found = STAGE.search(words.casefold())
    if found is None:
        return None
    word = found["nth"] or found["number"]
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0]) - 1 if int(digits[0]) else _NO_STAGE
    return next((place for stem, place in ORDINALS if word.startswith(stem)), None)


def _total(claim: TextClaim, desk: Desk, last: date, words: str) -> tuple[When, ...]:
    began = desk.stages[0].day if desk.stages else last
    if claim.first is not None and began < claim.first < last:
        return (When(first=claim.first, last=last),)
    stock = claim.kind == "stock" or says(words, BACK)
    return (When(as_of=last),) if stock else (When(last=last),)


def _stage_days(desk: Desk, day: date) -> tuple[When, ...]:
    """Give the one stage of a day, else all that happened on it."""
    stages = desk.on(day, day)
    if len(stages) != 1:
        return (When(first=day, last=day),)
    [stage] = stages
    phase = stage.phase if len(desk.of(stage.exchange)) > 1 else ""
    return (When(exchange=stage.exchange, phase=phase),)


def near_whens(claim: TextClaim, written: When, desk: Desk, day: date | None) -> tuple[tuple[str, When], ...]:
    """Give other readings of when, nearest first, each with what it changes: stock, flow, day, phase, exchange, period."""
    last = claim.last or day
    if last is None:
        return ()
    found: list[tuple[str, When]] = []
    if written.is_stock and written.as_of:
        found.append(("flow", When(last=written.as_of)))
    elif written.first is None and written.last:
        found.append(("stock", When(as_of=written.last)))
    around = tuple(stage for stage in desk.stages if abs(stage.day - last) <= _AROUND)
    if written.is_stock or (written.first is None and written.last):
        days = sorted(
            {day for stage in around for day in (stage.day, stage.day - _DAY)}, key=lambda day: abs(day - last)
        )
        found += [("day", When(as_of=day) if written.is_stock else When(last=day)) for day in days if day != last]
        return tuple(found)
    if claim.first is None:
        found.append(("period", When(last=last)))  # "had returned": of an exchange, or in all
    elif claim.first == last and not desk.on(last, last):
        # No exchange was on that day: it may be that of the saying.
        found += [("stock", When(as_of=last)), ("period", When(last=last))]
    exchanges = dict.fromkeys(stage.exchange for stage in around)
    found += [("exchange", When(exchange=code)) for code in exchanges if len(desk.of(code)) > 1]
    found += [("phase", _of_stage(stage, desk)) for stage in _by_distance(around, last)]
    if not written.exchange and not around:
        found.append(("period", When(first=last - _AROUND, last=last)))
    return tuple(each for each in found if each[1] != written)


def _of_stage(stage: Stage, desk: Desk) -> When:
    return When(exchange=stage.exchange, phase=stage.phase if len(desk.of(stage.exchange)) > 1 else "")


def _by_distance(stages: tuple[Stage, ...], day: date) -> list[Stage]:
    return sorted(stages, key=lambda stage: abs(stage.day - day))
