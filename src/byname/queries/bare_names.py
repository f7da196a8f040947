"""The people known by a name alone: each may be one of the others, until somebody tells more of them."""

from __future__ import annotations

from datetime import date

from byname.core.disclosure import Action, Viewer
from byname.queries._lists import listed
from byname.queries._persons import ask_for
from byname.queries.accounts import scope_of
from byname.queries.gate import allow, shown
from byname.queries.results import HitList

__all__ = ["bare_names"]


def bare_names(
    *,
    viewer: Viewer,
    as_of: date | None = None,
    known_at: date | None = None,
    cohort: str = "",
    power: str = "",
    page: int | None = None,
) -> HitList:
    """Give them by name, with how they stand; where a day is given, those whom the account of that day counts as such.

    Who is only named beside somebody (kin) is none of them. Only whom the viewer may see, with the right to see what
    would tell them apart; the look is journalled. Raises RefusedError for who may see nobody, MisuseError for a cohort
    or power that is not known.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    scope = scope_of(asked, cohort, power, viewer=viewer)
    lines = scope.unidentified if as_of else [line for line in scope.people if not line.identified and line.movements]
    told = (line for line in lines if shown("birth_date", line.value("power"), viewer=viewer))
    return listed(told, asked, "name-alone", viewer=viewer, page=page)
