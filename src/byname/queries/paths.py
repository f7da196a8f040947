"""A person's places on lists, told to one viewer: when, by whom, in which exchange, and why refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.core.exchanges.handovers import Outcome
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.paths import Path, path_of
from byname.core.exchanges.roles import ListRole
from byname.ledger.copies import copies_of
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named
from byname.queries._persons import public_numbers
from byname.queries.gate import shown
from byname.queries.results import PathStep, PathView, Sentence

__all__ = ["path_told"]

_SENTENCES: Mapping[Outcome, str] = {
    Outcome.AS_AGREED: "path.came-agreed",
    Outcome.OTHER_PHASE: "path.came-agreed",
    Outcome.NOT_AGREED: "path.came-not-agreed",
    Outcome.DID_NOT_COME: "path.did-not-come",
    Outcome.DECLINED: "path.declined",
    Outcome.WITHDRAWN: "path.withdrawn",
}


def path_told(line: PersonLine, asked: Asked, *, viewer: Viewer) -> PathView:
    """Give the path of a person whom the viewer may see, by the records that are his as known then."""
    own = frozenset(line.records)
    places = [each for each in listings(asked.moment, records=own) if each.record in own]
    power = line.value("power")
    if not shown("reason", power, viewer=viewer):
        # Who declined may be punished for it (mistake 17): whoever is told no reason is told that he did not come.
        places = [each for each in places if each.role is not ListRole.DECLINED]
    if not places:
        return PathView()
    path = path_of(places)
    reasons = _told("reason", ListRole.REFUSED, path.steps) if shown("reason", power, viewer=viewer) else {}
    instead = _told("instead_of", ListRole.HANDED_OVER, path.steps) if shown("instead_of", power, viewer=viewer) else {}
    numbers = public_numbers(each.record for each in places)
    return PathView(
        tuple(
            PathStep(
                each.role.value,
                date.fromordinal(each.day),
                each.exchange,
                each.phase,
                named(asked.world, "source", each.source),
                each.document,
                numbers[each.record],
                reasons.get(each.record, ""),
                instead.get(each.record, ""),
            )
            for each in path.steps
        ),
        tuple(_summary(path, reasons)),
    )


def _told(field: str, role: ListRole, steps: Iterable[Listing]) -> dict[int, str]:
    """Give record -> what its row says of the place on the list."""
    copies = copies_of([each.record for each in steps if each.role is role])
    return {record: copy.newest.fields.get(field, "") for record, copy in copies.items()}


def _summary(path: Path, reasons: Mapping[int, str]) -> Iterable[Sentence]:
    if path.first_asked is not None:
        first = date.fromordinal(path.first_asked).isoformat()
        yield Sentence("path.asked", (("n", str(path.asked)), ("first", first)))
    if path.refused:
        why = ", ".join(dict.fromkeys(text for text in reasons.values() if text))
        yield Sentence("path.refused", (("n", str(path.refused)), ("reasons", why)))
    for code, outcome in path.outcomes:
        yield Sentence(_SENTENCES[outcome], (("exchange", code),))
