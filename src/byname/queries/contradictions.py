"""The people of whom what is told cannot all be true: each waits for somebody to look at the papers."""

from __future__ import annotations

from byname.core.custody.contradictions import contradictions
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Action, Viewer
from byname.ledger.snapshot import snapshot
from byname.queries._persons import ask_for, hits
from byname.queries.gate import allow, sees, shown
from byname.queries.looking import look
from byname.queries.results import PersonHit

__all__ = ["contradicted", "contradictions_count"]

_OF_DEATH = ("death-", "dead-")


def contradicted(*, viewer: Viewer) -> tuple[PersonHit, ...]:
    """Give them by name, with how they stand today; the look is journalled.

    Only whom the viewer may see, and a contradiction about a death only to who may see the day of it. Raises
    RefusedError for who may see nobody.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask_for(None, None, viewer=viewer)
    lines = [line for line in asked.people.lines if _shows(line, viewer)]
    found = hits(sorted(lines, key=lambda line: (line.value("name").casefold(), line.number)), asked, viewer=viewer)
    look("contradictions", {"persons": [hit.number for hit in found]}, viewer=viewer)
    return found


def contradictions_count(*, viewer: Viewer) -> int:
    """Give how many there are in the whole register, for who runs it; the number tells of nobody."""
    del viewer
    return sum(bool(contradictions(line)) for line in snapshot().lines)


def _shows(line: PersonLine, viewer: Viewer) -> bool:
    deaths = shown("death_date", line.value("power"), viewer=viewer)
    return sees(line, viewer=viewer) and any(deaths or not code.startswith(_OF_DEATH) for code in contradictions(line))
