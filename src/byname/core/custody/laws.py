"""The conservation laws of the books: small checks over lines, for `verify` and the tests; problems are values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from byname.core.custody.accounts import PARTS, account
from byname.core.custody.days import DAWN
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD, Status, timeline
from byname.core.errors import Problem
from byname.core.events import Degree

__all__ = ["CONSERVATION_LAWS", "Law", "broken_laws"]

Law = Callable[[Sequence[PersonLine], int], Iterator[Problem]]

_CHECK = "Rebuild the derived store; if the law still breaks, report it with this text."


def _problem(code: str, where: str, found: object, rule: str) -> Problem:
    return Problem(code=code, where=where, found=str(found), rule=rule, hint=_CHECK)


def _person(line: PersonLine) -> str:
    return f"person {line.number}"


def parts_sum_to_the_whole(lines: Sequence[PersonLine], day: int) -> Iterator[Problem]:
    """On every day, taken = held + returned + released + escaped + in a third state + dead."""
    book = account(lines, (), day)
    whole, parts = book.cell("taken").value, sum(book.cell(part).value for part in PARTS)
    taken = sum(line.timeline.on(day).taken for line in lines)
    if not whole == parts == taken:
        yield _problem("books-unbalanced", f"day {day}", (taken, whole, parts), "parts sum to the whole")


def values_lie_in_their_range(lines: Sequence[PersonLine], day: int) -> Iterator[Problem]:
    """No count lies outside its own range."""
    for key, cell in account(lines, (), day).cells.items():
        if not cell.low <= cell.value <= cell.high:
            yield _problem("value-outside-range", f"day {day}, {key}", cell, "low <= value <= high")


def everybody_stands_once(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """No record and no number stands in two persons."""
    numbers = Counter(line.number for line in lines)
    records = Counter(record for line in lines for record in line.records)
    for name, counter in (("person", numbers), ("record", records)):
        for number, count in counter.items():
            if count > 1:
                yield _problem("counted-twice", f"{name} {number}", count, f"each {name} stands once")


def number_is_the_earliest_record(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """A person shows the number of the earliest record."""
    for line in lines:
        if not line.records or line.number != min(line.records):
            yield _problem("number-not-earliest", _person(line), line.records, "the number is the earliest record's")


def timeline_is_total(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """A timeline gives one standing for every day, in order, and changes at each step."""
    for line in lines:
        starts, standings = line.timeline.starts, line.timeline.standings
        ordered = all(a < b for a, b in pairwise(starts))
        changing = all(a != b for a, b in pairwise(standings))
        if len(starts) != len(standings) or not ordered or not changing:
            yield _problem("timeline-broken", _person(line), starts, "steps are in order and each changes something")


def possible_contains_the_value(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """The status that counts is always among the possible ones; certain captivity counts, and what counts is possible."""
    for line in lines:
        for standing in line.timeline.standings:
            taken = standing.taken_certain <= standing.taken <= standing.taken_possible
            aside = standing.status is Status.SET_ASIDE and not standing.taken
            if standing.status not in standing.possible or not (taken or aside):
                yield _problem("value-impossible", _person(line), standing.status, "a value is always possible")


def captivity_means_taken(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """Who is held, returned, released, escaped or in a third state was taken."""
    after = {*HELD, Status.RETURNED, Status.RELEASED, Status.ESCAPED, Status.THIRD_STATE}
    for line in lines:
        for standing in line.timeline.standings:
            if standing.status in after and not standing.taken:
                yield _problem(
                    "never-taken", _person(line), standing.status, "nobody is held or home without a capture"
                )


def counted_movements_are_in_order(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """Movements that count follow each other, each within its own possible days."""
    for line in lines:
        floor = DAWN
        for movement in line.movements:
            if not (movement.earliest or DAWN) <= movement.settled <= movement.latest and movement.counts:
                yield _problem("day-impossible", _person(line), movement.effect, "a movement counts on a possible day")
            if movement.effect in _CHAIN and movement.counts:
                if movement.settled < floor:
                    yield _problem("order-broken", _person(line), movement.effect, "movements that count are in order")
                floor = movement.settled


def death_needs_approval(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """Nobody counts as dead without a certified or identified death that is approved."""
    for line in lines:
        for movement in line.movements:
            if movement.effect is not Effect.DIED or movement.weight not in (Weight.SURE, Weight.COUNTED):
                continue
            counting = movement.degree in (Degree.CERTIFIED, Degree.IDENTIFIED)
            told = movement.tellings
            if not counting or (told and not any(telling.approved for telling in told)):
                yield _problem("death-not-approved", _person(line), movement.degree, "a death counts once approved")


def timeline_follows_from_movements(lines: Sequence[PersonLine], _day: int) -> Iterator[Problem]:
    """A stored timeline is the one that its movements give."""
    for line in lines:
        if line.movements and timeline(line.movements) != line.timeline:
            yield _problem(
                "timeline-stale", _person(line), len(line.movements), "a timeline follows from its movements"
            )


_CHAIN = frozenset({Effect.TAKEN, Effect.RETURNED, Effect.RELEASED, Effect.ESCAPED, Effect.THIRD_STATE, Effect.DIED})

CONSERVATION_LAWS: tuple[Law, ...] = (
    parts_sum_to_the_whole,
    values_lie_in_their_range,
    everybody_stands_once,
    number_is_the_earliest_record,
    timeline_is_total,
    possible_contains_the_value,
    captivity_means_taken,
    counted_movements_are_in_order,
    death_needs_approval,
    timeline_follows_from_movements,
)


def broken_laws(lines: Sequence[PersonLine], day: int) -> tuple[Problem, ...]:
    """Check every law over all lines on a day (ordinal); empty if all hold."""
    return tuple(problem for law in CONSERVATION_LAWS for problem in law(lines, day))
