"""How many people a part of an exchange had by what was told of it: all, and the military among them, as low..high."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byname.core.press.counts import StatedCount
from byname.core.published.bounds import NOBODY, UNKNOWN, Bounds, added, spanned
from byname.core.published.chronology import ASIDE, PublishedExchange, PublishedPart, Telling

__all__ = ["Tally", "added_tallies", "tally_parts", "tally_whole"]


@dataclass(frozen=True, slots=True)
class Tally:
    """People and the military among them; `stated` tells whether anybody stated the number of people.

    `counts`: the numbers of people that were told, each once, smallest first; more than one is a conflict.
    """

    people: Bounds
    military: Bounds
    stated: bool
    counts: tuple[Bounds, ...] = ()


def tally_parts(exchange: PublishedExchange, way: int, *, every: bool) -> tuple[Tally, ...]:
    """Count each part of an exchange in one direction, in the order of its parts.

    `every`: by every row; else by those not marked as differing, unless nothing else states the number. A part that nobody
    counted is what the whole leaves, where the whole and all other parts are known. Nobody is counted of what is no return.
    """
    whole = _tally(exchange.whole, way, every=every) if exchange.whole else None
    tallies = [_tally(part, way, every=every) for part in exchange.parts]
    if whole is None or exchange.whole in exchange.parts:
        return tuple(tallies)
    living = [place for place, part in enumerate(exchange.parts) if part.kind != ASIDE]
    blank = [place for place in living if not tallies[place].stated]
    if whole.stated and len(blank) == 1:
        rest = whole.people.less(added(tallies[place].people for place in living if place not in blank))
        tallies[blank[0]] = Tally(rest, Bounds(0, rest.high), stated=True, counts=(rest,))
    if whole.military == whole.people and whole.people.exact:
        # The whole is told to be military to the last man: so is each of its parts.
        tallies = [Tally(each.people, each.people, stated=each.stated, counts=each.counts) for each in tallies]
    return tuple(tallies)


def tally_whole(exchange: PublishedExchange, way: int, *, every: bool) -> Tally:
    """Count all of an exchange by what was told of all of it; `every` as for its parts; unknown where nothing was."""
    return _tally(exchange.whole, way, every=every) if exchange.whole else Tally(UNKNOWN, UNKNOWN, stated=False)


def added_tallies(some: Iterable[Tally]) -> Tally:
    """Add up tallies; the sum is stated where each of them is."""
    known = list(some)
    people, military = added(one.people for one in known), added(one.military for one in known)
    return Tally(people, military, stated=all(one.stated for one in known))


def _tally(part: PublishedPart, way: int, *, every: bool) -> Tally:
    if part.kind == ASIDE:
        return Tally(NOBODY, NOBODY, stated=False)
    plain = [telling for telling in part.tellings if not telling.differs]
    some = list(part.tellings) if every else plain
    found = _people(some, part.tellings, way) or _people(part.tellings, part.tellings, way)
    people = spanned(found)
    military = [_military(telling) for telling in some] if way == 0 else []
    known = [count for count in military if count is not None]
    return Tally(
        people,
        spanned(known) if known else Bounds(0, people.high),
        stated=bool(found),
        counts=tuple(sorted(set(found), key=lambda each: (each.low, each.high or 0))),
    )


def _people(some: Sequence[Telling], everybody: Sequence[Telling], way: int) -> list[Bounds]:
    """Give each number of people told; one who states the civilians alone is added to every number of military told."""
    found = [_bounds(count) for telling in some if (count := telling.count(way)) is not None]
    if way:
        return found
    for telling in some:
        military, civilian = telling.said.figure("military"), telling.said.figure("civilian")
        if telling.count(0) is not None or civilian is None:
            continue
        others = [military] if military else [other.said.figure("military") for other in everybody if not other.differs]
        found += [added((_bounds(civilian), _bounds(one))) for one in others if one is not None]
    return found


def _military(telling: Telling) -> Bounds | None:
    """Give the military that somebody states, or that his total leaves without the civilians; None where he states neither."""
    people, said = telling.count(0), telling.said
    military, civilian = said.figure("military"), said.figure("civilian")
    if military is not None:
        return _bounds(military)
    return _bounds(people).less(_bounds(civilian)) if people is not None and civilian is not None else None


def _bounds(count: StatedCount | None) -> Bounds:
    return UNKNOWN if count is None else Bounds(*count.possible)
