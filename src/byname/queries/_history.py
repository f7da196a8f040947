"""How an account came about: the end states over time, and what changed lately, person by person."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.db.models import Q

from byname.core.custody.accounts import PARTS, Place, place_of
from byname.core.custody.drafts import Effect
from byname.core.custody.persons import PersonLine, follow
from byname.core.disclosure import Viewer
from byname.queries._asked import Asked, moment_known, today
from byname.queries._members import Members, members_of
from byname.queries._persons import ask_for
from byname.store.models import PersonState

__all__ = ["Moves", "happened", "learned", "series", "series_days"]

POINTS = 24
LATELY = 7
"""What changed is told for so many days."""

Moves = tuple[Counter[str], Counter[str]]
"""Persons who came into each status, and who left it."""


def series_days(lines: Iterable[PersonLine], last: int) -> list[int]:
    """Give evenly spaced days from the first capture that counts to the last day; none where nobody was taken by then."""
    captures = (m.settled for line in lines for m in line.movements if m.effect is Effect.TAKEN and m.counts)
    first = min(captures, default=last + 1)
    if first > last:
        return []
    steps = min(POINTS - 1, last - first)
    return [first + (last - first) * step // steps for step in range(steps + 1)] if steps else [last]


def series(lines: Iterable[PersonLine], days: Sequence[int]) -> list[dict[str, int]]:
    """Count the parts on each day; each line is walked once, whatever the number of days."""
    changes: dict[str, list[int]] = {part: [0] * (len(days) + 1) for part in PARTS}
    for line in lines:
        timeline = line.timeline
        starts = [bisect_left(days, start) for start in timeline.starts]
        for index, standing in enumerate(timeline.standings):
            place = place_of(standing)
            if place in changes:
                row = changes[place]
                row[starts[index]] += 1
                row[starts[index + 1] if index + 1 < len(starts) else len(days)] -= 1
    points, running = [], dict.fromkeys(PARTS, 0)
    for index in range(len(days)):
        for part in PARTS:
            running[part] += changes[part][index]
        points.append({str(part): running[part] for part in PARTS})
    return points


def happened(asked: Asked, lines: Iterable[PersonLine]) -> Moves:
    """Give what happened in the last days before the day, as known."""
    before, after = asked.day - LATELY, asked.day
    places = ((place_of(line.timeline.on(before)), place_of(line.timeline.on(after))) for line in lines)
    return _moves(places)


def learned(asked: Asked, cohort: str, power: str, *, viewer: Viewer) -> Moves:
    """Give what was learned about the day in the last days before the known day: other persons, other standings."""
    then = (asked.known_at or today()) - timedelta(days=LATELY)
    moment = moment_known(then)
    since = PersonState.objects.filter(Q(known_from__gt=moment) | Q(known_to__gt=moment))
    if asked.moment is not None:
        since = since.filter(Q(known_from__lte=asked.moment) | Q(known_to__lte=asked.moment))
    if not since.exists():
        return Counter(), Counter()
    earlier = ask_for(asked.as_of, then, viewer=viewer)
    old, new = members_of(earlier), members_of(asked)
    pairs = follow(earlier.people.lines, asked.people.lines)
    return _moves(
        (_place(old, one, asked.day, cohort, power), _place(new, other, asked.day, cohort, power))
        for one, other in pairs
    )


def _place(members: Members, line: PersonLine | None, day: int, cohort: str, power: str) -> Place:
    if line is None or not members.of(line, cohort, power).counts:
        return None
    return place_of(line.timeline.on(day))


def _moves(places: Iterable[tuple[Place, Place]]) -> Moves:
    added: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    for before, after in places:
        if before != after:
            if before is not None:
                removed[before] += 1
            if after is not None:
                added[after] += 1
    return added, removed
