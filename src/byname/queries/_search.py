"""Searching people: a noisy text in each way it may be read, against the look-up of those records only that may be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from byname.core.disclosure import ANY_POWER, DEATH_FIELDS, Action, Direction, Viewer, may, show_field
from byname.engines.lookup import Found, Hit, Query
from byname.engines.lookup_weights import SURE_FROM
from byname.ledger.lookupmemory import look_up
from byname.ledger.lookuprows import DECLINED, NOTICE
from byname.ledger.lookupstore import Searched, numbered
from byname.queries._asked import today
from byname.queries._wanted import Wanted, readings

__all__ = ["FoundRecords", "search"]

_BY_NUMBER = "number"
_READINGS = 8
"""In so many ways a text is read at most."""


@dataclass(frozen=True, slots=True)
class FoundRecords:
    """Records that a text may mean, best first, and the public numbers that stand in the text.

    `query` is the reading that they fit, with what may be shown of it; `swapped` tells that it is one of words typed on
    another keyboard; `complete` is False if more records fitted than were compared.
    """

    hits: tuple[Hit, ...] = ()
    public: tuple[str, ...] = ()
    query: Query = Query()  # noqa: RUF009 - it never changes
    swapped: bool = False
    complete: bool = True


def search(text: str, *, viewer: Viewer, limit: int) -> FoundRecords:
    """Find the records that a text may mean, at most `limit`, of those only that the viewer may be shown.

    Other records are not searched at all, so neither hits nor their number or order depend on them. The text is read
    another way where the plain one finds nobody for sure; the reading whose best record fits better is taken.
    """
    if not may(viewer, Action.SEE_PERSON):
        return FoundRecords()
    searched = searched_by(viewer)
    best: tuple[Found, Wanted] | None = None
    for number, read in enumerate(readings(text, today())):
        wanted = _shown(read, viewer)
        found = _found(wanted, searched, viewer, limit)
        if best is None or (found.hits and (not best[0].hits or found.hits[0].score > best[0].hits[0].score)):
            best = (found, wanted)
        if (best[0].hits and best[0].hits[0].score >= SURE_FROM) or number + 1 >= _READINGS:
            break
    assert best is not None  # noqa: S101 - every text is read in one way at least
    found, wanted = best
    return FoundRecords(found.hits, wanted.public, wanted.query, wanted.swapped, found.complete)


def _found(wanted: Wanted, searched: Searched, viewer: Viewer, limit: int) -> Found:
    """Look one reading up, by numbers first: a number that is told and borne is no accident."""
    found = look_up(wanted.query, searched, limit=limit)
    if not wanted.numbers or not _everywhere(_BY_NUMBER, viewer):
        return found
    borne = [record for number in wanted.numbers for record in numbered(number, searched, limit)]
    by_name = {hit.number: hit for hit in found.hits}
    hits = [
        replace(by_name[record], score=1.0, agree=(_BY_NUMBER, *by_name[record].agree))
        if record in by_name
        else Hit(record, 1.0, (_BY_NUMBER,), (), ())
        for record in dict.fromkeys(borne)
    ]
    hits.sort(key=lambda hit: (-len(hit.agree), hit.number))
    rest = [hit for hit in found.hits if hit.number not in borne]
    return replace(found, hits=tuple((hits + rest)[:limit]))


def _shown(wanted: Wanted, viewer: Viewer) -> Wanted:
    """Leave out the unit and the places where the viewer may not see them: then they weigh nothing."""
    shown = {"unit": _everywhere("unit", viewer)}
    shown["place"] = all(_everywhere(code, viewer) for code in ("capture_place", "birth_place"))
    extras = tuple(key for key in wanted.query.extras if shown[key.partition(":")[0]])
    return replace(wanted, query=replace(wanted.query, extras=extras))


def searched_by(viewer: Viewer) -> Searched:
    """Give whose records a viewer may be searched: by power, and by what kind of document they stand in."""
    own, other = (frozenset(kinds(viewer, [each])) for each in (Direction.OWN, Direction.CAPTIVE))
    powers = None if ANY_POWER in viewer.powers else viewer.powers
    return Searched(powers, viewer.home, own, other)


def kinds(viewer: Viewer, directions: list[Direction]) -> list[int]:
    """Give the kinds of record that are there for a viewer: not one that tells a death or who declined, if he may not know."""
    notice = any(show_field(viewer, DEATH_FIELDS[0], each) for each in directions)
    declined = any(show_field(viewer, "reason", each) for each in directions)
    return [kind for kind in range(4) if (notice or not kind & NOTICE) and (declined or not kind & DECLINED)]


def _everywhere(code: str, viewer: Viewer) -> bool:
    """Tell whether the viewer may see a field of whomever he may see."""
    return all(show_field(viewer, code, each) for each in Direction)
