"""The groups of who was left out, fixed before anybody looks: unit with the tree, cohort, year of capture, age, region."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from byname.core.cohorts import MEMBER, Belonging
from byname.core.custody.days import DAWN
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import spells
from byname.core.dates import Answer, UncertainDate
from byname.core.draws.urns import Groups
from byname.core.errors import BynameError, MisuseError
from byname.core.figures import FigureQuery
from byname.ledger.references import World
from byname.ledger.resolving import Resolver, resolver
from byname.queries._asked import Asked, named
from byname.queries._groups import group_told
from byname.queries._members import members_of

__all__ = ["AGES", "GROUPINGS", "Grouping", "grouping_of"]

AGES = (("under-18", 0), ("18-25", 18), ("26-35", 26), ("36-45", 36), ("46-55", 46), ("56-and-over", 56))
"""Bands of age with the completed years at which each begins."""

_POSSIBLE = Belonging(counts=False, answer=Answer.POSSIBLE)
_FIELDS = {"rank-class": "rank_class", "sex": "sex", "category": "category", "service": "service", "sector": "sector"}
_UNTOLD = ""


@dataclass(frozen=True, slots=True)
class Grouping:
    """One way to group people: who is of what, how a group is called and opened, and whether groups have an order.

    `opened` gives a figure that counts the same status in one group, None where no figure can say that group.
    """

    by: str
    groups: Groups
    label: Callable[[str], str]
    opened: Callable[[FigureQuery, str], FigureQuery | None]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A grouping that is asked for, as on a day; `known_only` calls by no name a group that only somebody's row names."""

    by: str
    asked: Asked
    day: int
    known_only: bool


def grouping_of(by: str, asked: Asked, day: int, *, known_only: bool) -> Grouping:
    """Give a grouping as on a day; MisuseError for one that is not there.

    `known_only` calls by no name a group that only somebody's row names.
    """
    build = _BUILT.get(by)
    if build is None:
        raise MisuseError(f"{by!r} is no grouping of who was left out. There are: {', '.join(GROUPINGS)}.")
    return build(_Wanted(by, asked, day, known_only))


def _by_field(want: _Wanted) -> Grouping:
    field = _FIELDS[want.by]

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        text = line.value(field)
        return {group_told(field, text, want.asked.world) if want.known_only else text: MEMBER}

    return Grouping(want.by, of, lambda code: code, _by_value(field))


def _by_value(field: str) -> Callable[[FigureQuery, str], FigureQuery | None]:
    return lambda query, code: replace(query, by=f"{field}={quote(code, safe='')}")


def _by_unit(want: _Wanted) -> Grouping:
    """Everybody is of his unit and of every unit above it on that day."""
    tree, registered = resolver(want.asked.moment).units, want.asked.world.of("unit")
    above: dict[str, tuple[str, ...]] = {}

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        code = line.value("unit")
        if want.known_only and code not in registered:
            code = _UNTOLD
        if code not in above:
            above[code] = tree.ancestors(code, want.day) if code in registered else ()
        return dict.fromkeys((code, *above[code]), MEMBER)

    def opened(query: FigureQuery, code: str) -> FigureQuery | None:
        wide = any(code in found for found in above.values())
        return None if wide else _by_value("unit")(query, code)

    return Grouping(want.by, of, lambda code: named(want.asked.world, "unit", code), opened)


def _by_cohort(want: _Wanted) -> Grouping:
    members = members_of(want.asked)
    codes = [code for code, _title in members.titles()]

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        found = {code: members(code, line) for code in codes}
        return {code: who for code, who in found.items() if who.answer is not Answer.NO}

    return Grouping(want.by, of, members.title, lambda query, code: replace(query, cohort=code))


def _by_capture_year(want: _Wanted) -> Grouping:
    """The year in which the captivity of that day began; a capture that may lie in several years counts in one."""
    years = {
        _year(each.taken.settled)
        for line in want.asked.people.lines
        for each in spells(line.movements)
        if each.taken.settled <= want.day
    }

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        begun = [each.taken for each in spells(line.movements) if (each.taken.earliest or DAWN) <= want.day]
        current = [taken for taken in begun if taken.settled <= want.day] or begun
        if not current:
            return {_UNTOLD: MEMBER}
        taken = current[-1]
        counts = _year(taken.settled)
        first = _year(taken.earliest) if taken.earliest else min((*years, counts))
        return _likely([str(year) for year in range(first, _year(min(taken.latest, want.day)) + 1)], str(counts))

    return Grouping(want.by, of, lambda code: code, _unsaid, ordered=True)


def _year(day: int) -> int:
    return date.fromordinal(day).year


def _likely(codes: Iterable[str], counts: str) -> dict[str, Belonging]:
    """Put somebody into the one group that counts, for certain if it is the only one that may be."""
    found = list(dict.fromkeys(codes))
    if found == [counts]:
        return {counts: MEMBER}
    likely = dict.fromkeys(found, _POSSIBLE)
    if counts:
        likely[counts] = Belonging(counts=True, answer=Answer.POSSIBLE)
    return likely


def _by_age(want: _Wanted) -> Grouping:
    """Completed years on that day; who may be of two bands counts in neither, and may be of both."""

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        fewest, most = _age(line.value("birth_date"), want.day)
        if fewest is None or most is None:
            return {_UNTOLD: MEMBER}
        codes = [AGES[place][0] for place in range(_band(fewest), _band(most) + 1)]
        return _likely(codes, codes[0]) if len(codes) == 1 else {_UNTOLD: _COUNTS} | dict.fromkeys(codes, _POSSIBLE)

    return Grouping(want.by, of, lambda code: code, _unsaid, ordered=True)


_COUNTS = Belonging(counts=True, answer=Answer.POSSIBLE)


def _age(text: str, day: int) -> tuple[int | None, int | None]:
    try:
        return UncertainDate.from_edtf(text).age_on(day) if text else (None, None)
    except BynameError:
        return None, None


def _band(years: int) -> int:
    return max(place for place, (_code, start) in enumerate(AGES) if start <= max(0, years))


def _by_region(want: _Wanted) -> Grouping:
    """The outermost place that the place of capture, or of birth, lies in by the register's own tree of places."""
    found, world = resolver(want.asked.moment), want.asked.world
    kept: dict[str, dict[str, Belonging]] = {}
    field = "birth_place" if want.by == "birth-region" else "capture_place"

    def of(line: PersonLine) -> Mapping[str, Belonging]:
        text = line.value(field)
        if text not in kept:
            kept[text] = _regions(text, found, world)
        return kept[text]

    return Grouping(want.by, of, lambda code: named(world, "place", code), _unsaid)


def _regions(text: str, found: Resolver, world: World) -> dict[str, Belonging]:
    places = world.of("place")
    codes = (text,) if text in places else found.places.resolve(text) if text else ()
    tops = sorted({_top(code, world) for code in codes})
    if len(tops) == 1:
        return {tops[0]: MEMBER}
    return ({_UNTOLD: _COUNTS} | dict.fromkeys(tops, _POSSIBLE)) if tops else {_UNTOLD: MEMBER}


def _top(code: str, world: World) -> str:
    places, seen = world.of("place"), {code}
    while (above := str(places.get(code, {}).get("parent") or "")) and above in places and above not in seen:
        seen.add(above)
        code = above
    return code


def _unsaid(_query: FigureQuery, _code: str) -> FigureQuery | None:
    """No figure's text says this group."""
    return None


_BUILT: Mapping[str, Callable[[_Wanted], Grouping]] = {
    "unit": _by_unit,
    "cohort": _by_cohort,
    "capture-year": _by_capture_year,
    "rank-class": _by_field,
    "sex": _by_field,
    "age": _by_age,
    "region": _by_region,
    "birth-region": _by_region,
    "category": _by_field,
    "service": _by_field,
    "sector": _by_field,
}

GROUPINGS = tuple(_BUILT)
"""Every grouping, in the order in which it is offered."""
