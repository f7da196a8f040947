"""The people of whom what is told cannot all be true: each waits for somebody to look at the papers."""

from __future__ import annotations

from datetime import date

from byname.core.custody.contradictions import contradictions
from byname.core.disclosure import Action, Viewer
from byname.ledger.snapshot import snapshot
from byname.queries._deaths import contradictions_told
from byname.queries._lists import listed
from byname.queries._persons import ask_for
from byname.queries.accounts import scope_of
from byname.queries.gate import allow
from byname.queries.results import HitList

__all__ = ["contradicted", "contradictions_count"]


def contradicted(
    *,
    viewer: Viewer,
    as_of: date | None = None,
    known_at: date | None = None,
    cohort: str = "",
    power: str = "",
    page: int | None = None,
) -> HitList:
    """Give them by name, with how they stand; where a day is given, those whom the account of that day counts as such.

    Only whom the viewer may see, and a contradiction about a death only to who may see the day of it; the look is
    journalled. Raises RefusedError for who may see nobody, MisuseError for a cohort or power that is not known.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    scope = scope_of(asked, cohort, power, viewer=viewer)
    lines = scope.contradicted if as_of else [line for line in scope.people if contradictions_told(line, viewer=viewer)]
    return listed(lines, asked, "contradictions", viewer=viewer, page=page)


def contradictions_count(*, viewer: Viewer) -> int:
    """Give how many there are in the whole register, for who runs it; the number tells of nobody."""
    del viewer
    return sum(bool(contradictions(line)) for line in snapshot().lines)
