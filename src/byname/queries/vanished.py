"""Who vanished between one list of a source and its next, over all the lists that it ever gave."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.ledger.documentfacts import DocumentFacts
from byname.queries._asked import named
from byname.queries._portion import portion
from byname.queries._records import document_covers
from byname.queries._succession import earlier_view, listed_on, open_lists, series_of, standing_records
from byname.queries.gate import allow
from byname.queries.listcheckviews import SuccessionView, VanishedView
from byname.queries.looking import look

__all__ = ["vanished"]


def vanished(source: str, *, viewer: Viewer, as_of: date | None = None) -> VanishedView:
    """Say for each whole list of a source and the next of the same role or kind who is not on the later, and where they are.

    The look is journalled. Raises MisuseError for a source that is not known, and for a day out of reach.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    lists = open_lists(source, viewer=viewer)
    places = standing_records(facts.id for facts in lists)
    people = portion((record for records in places.values() for record in records), as_of, viewer=viewer)
    if source not in people.asked.world.of("source"):
        known = ", ".join(sorted(people.asked.world.of("source"))) or "none yet"
        raise MisuseError(f"Source {source!r} is not known to this register. There are: {known}.")
    on = {facts.id: listed_on(facts, places[facts.id], people, viewer=viewer) for facts in lists}
    series: dict[tuple[str, str], list[DocumentFacts]] = {}
    for facts in lists:
        series.setdefault(series_of(facts.kind, facts.role, facts.power), []).append(facts)
    covers = document_covers(facts.id for facts in lists)
    pairs = []
    for following in series.values():
        for earlier, later in pairwise(following):
            listed = on[later.id].persons
            perhaps = people.tied_to(listed) - listed
            before = earlier_view(on[earlier.id], people, listed=listed, perhaps=perhaps, viewer=viewer)
            pairs.append(SuccessionView(later.id, str(covers[later.id].get("title", "")), later.received, before))
    pairs.sort(key=lambda pair: (pair.later_received, pair.later))
    persons = sorted({each.person.number for pair in pairs for each in pair.earlier.vanished})
    look("vanished", {"source": source, "persons": persons}, viewer=viewer)
    made_up = people.asked.world.wholly_made_up or any(facts.made_up for facts in lists)
    return VanishedView(source, named(people.asked.world, "source", source), people.asked.as_of, tuple(pairs), made_up)
