"""Requests and answers: how many of those asked for were answered, how, and after how many days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import quantiles

from byname.core.custody.drafts import Effect
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine
from byname.core.exchanges.listings import Listing, by_person
from byname.core.exchanges.roles import ListRole

__all__ = ["Answer", "Request", "ResponseRate", "rates", "requests"]


class Answer(StrEnum):
    """How a request was answered, by the first thing that was told after it."""

    AGREED = "agreed"
    OFFERED = "offered"
    REFUSED = "refused"
    CONFIRMED = "confirmed"
    CAME = "came"
    OPEN = "open"


_ANSWERS: Mapping[ListRole, Answer] = {
    ListRole.AGREED: Answer.AGREED,
    ListRole.OFFERED: Answer.OFFERED,
    ListRole.REFUSED: Answer.REFUSED,
    ListRole.BROUGHT: Answer.CAME,
    ListRole.HANDED_OVER: Answer.CAME,
}
_TOLD: Mapping[Effect, Answer] = {Effect.CONFIRMED: Answer.CONFIRMED, Effect.RETURNED: Answer.CAME}


@dataclass(frozen=True, slots=True)
class Request:
    """One person on one list of those asked for; `days` from the request to the answer, None while it is open.

    `perhaps` tells that somebody who may be the same person was answered since.
    """

    person: int
    place: Listing
    answer: Answer
    days: int | None
    perhaps: bool = False


@dataclass(frozen=True, slots=True)
class ResponseRate:
    """Requests of one group: how many of each answer; `quartiles` of the days to an answer (None under three answers).

    `perhaps` are open ones that may have been answered, if who is who were decided so.
    """

    group: str
    asked: int
    persons: int
    answers: Mapping[Answer, int]
    perhaps: int
    quartiles: tuple[int, int, int] | None

    @property
    def answered(self) -> int:
        """How many were answered in any way."""
        return self.asked - self.answers.get(Answer.OPEN, 0)


def requests(
    listings: Iterable[Listing], lines: Sequence[PersonLine], components: Iterable[Branches]
) -> tuple[Request, ...]:
    """Give every request with its answer: the first list or telling about the person on its day or later.

    An answer about somebody answers every request for him that is still open. Somebody who stands twice on one list was
    asked for once. Rows of which nobody knows whose they are cannot be answered and are left out; count them apart.
    """
    places = by_person(listings, lines)
    told = {line.number: _answers(line, places.get(line.number, ())) for line in lines}
    others = _tied(components)
    found = []
    for line in lines:
        own = {each.document: each for each in reversed(places.get(line.number, ())) if each.role is ListRole.REQUESTED}
        for place in sorted(own.values(), key=lambda each: (each.day, each.document)):
            answer, days = _first(told[line.number], place.day)
            perhaps = answer is Answer.OPEN and any(
                _first(told.get(other, ()), place.day)[1] is not None for other in others.get(line.number, ())
            )
            found.append(Request(line.number, place, answer, days, perhaps))
    return tuple(found)


def _answers(line: PersonLine, places: Iterable[Listing]) -> tuple[tuple[int, Answer], ...]:
    lists = [(each.day, _ANSWERS[each.role]) for each in places if each.role in _ANSWERS]
    tellings = [(move.known, _TOLD[move.effect]) for move in line.movements if move.effect in _TOLD]
    return tuple(sorted(lists + tellings, key=lambda told: (told[0], list(Answer).index(told[1]))))


def _first(told: Iterable[tuple[int, Answer]], since: int) -> tuple[Answer, int | None]:
    for day, answer in told:
        if day >= since:
            return answer, day - since
    return Answer.OPEN, None


def _tied(components: Iterable[Branches]) -> dict[int, tuple[int, ...]]:
    found = {}
    for each in components:
        for person in each.component.persons:
            found[person] = tuple(other for other in each.component.persons if other != person)
    return found


def rates(found: Iterable[Request], group_of: Callable[[Request], str]) -> tuple[ResponseRate, ...]:
    """Add requests up by group, the largest first."""
    groups: dict[str, list[Request]] = {}
    for each in found:
        groups.setdefault(group_of(each), []).append(each)
    counted = [_rate(name, some) for name, some in groups.items()]
    return tuple(sorted(counted, key=lambda rate: (-rate.asked, rate.group)))


def _rate(name: str, some: Sequence[Request]) -> ResponseRate:
    days = [each.days for each in some if each.days is not None]
    quarters = quantiles(days, n=4, method="inclusive") if len(days) > 2 else None
    return ResponseRate(
        group=name,
        asked=len(some),
        persons=len({each.person for each in some}),
        answers=Counter(each.answer for each in some),
        perhaps=sum(each.perhaps for each in some),
        quartiles=(round(quarters[0]), round(quarters[1]), round(quarters[2])) if quarters else None,
    )
