"""A list from outside against the register: what the desk reads before anything of it is taken in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from byname.core.custody.standings import Status
from byname.core.disclosure import Action, Viewer
from byname.core.exchanges.roles import ListRole
from byname.core.listchecks.listcheck import HOME, check
from byname.core.listchecks.match import MatchedList
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.queries._checking import Checking
from byname.queries._persons import hits
from byname.queries._portion import Portion, portion
from byname.queries._records import may_open
from byname.queries._succession import Listed, earlier_view, listed_on, open_lists, series_of, standing_records
from byname.queries.absent import NotFoundError
from byname.queries.gate import allow
from byname.queries.listcheckviews import ListCheckView, RequestedView
from byname.queries.looking import look
from byname.store.models import Document, Record

__all__ = ["list_check"]

_REQUEST_PARTS = ("on-it", "may-be-on-it", "home", "dead", "set-aside", "on-another", "on-none")
_AT_ONCE = 500


def list_check(
    found: MatchedList, *, viewer: Viewer, as_of: date | None = None, against: int | None = None
) -> ListCheckView:
    """Say of each row what we know, who vanished since the earlier list, and of whom we asked who is on none of theirs.

    `against` is the document held to be the earlier list, else the source's last whole one of the same role or kind. The
    look is journalled; nothing else is written. Raises NotFoundError where `against` is not there for this viewer.
    """
    allow(Action.EXCHANGE, viewer=viewer)
    allow(Action.SEE_PERSON, viewer=viewer)
    earlier = _earlier(found, against, viewer)
    requests = _requests(found, viewer)
    places = standing_records([*([earlier.id] if earlier else []), *requests])
    wanted = {record for row in found.rows for record in (*row.same, *(doubt.record for doubt in row.doubts))}
    wanted.update(record for records in places.values() for record in records)
    people = portion(wanted, as_of, viewer=viewer)
    checking = Checking.of(found, people)
    rows = checking.rows()
    checked = check(rows)
    listed = {each.person for each in checked if each.person}
    perhaps = {one.ours.person for row in rows for one in row.candidates} | people.tied_to(listed)
    before = None
    if earlier is not None:
        was_on = listed_on(earlier, places[earlier.id], people, viewer=viewer)
        before = earlier_view(was_on, people, listed=listed, perhaps=perhaps - listed, viewer=viewer)
    asked_for = [listed_on(facts, places[number], people, viewer=viewer) for number, facts in requests.items()]
    view = checking.view(rows, checked, before, _requested(asked_for, found, people, listed, perhaps - listed))
    look("list-check", {"list": found.document or found.title, "persons": _numbers(view)}, viewer=viewer)
    return view


def _numbers(view: ListCheckView) -> list[str]:
    """Give the public number of everybody whom the view names."""
    people = [line.person for line in view.lines if line.person]
    people += [each.person for line in view.lines for each in line.candidates]
    people += [each.person for each in view.earlier.vanished] if view.earlier else []
    return sorted({hit.number for hit in (*people, *view.requested.on_none)})


def _earlier(found: MatchedList, against: int | None, viewer: Viewer) -> DocumentFacts | None:
    """Give the list that came before: the one named, else the newest of the same source, role or kind and power."""
    if against is not None:
        facts = document_facts([against]).get(against)
        if facts is None or not may_open(facts.power, viewer) or Withdrawals().taken_back("document", against):
            raise NotFoundError.of_document(against)
        return facts
    own = {found.document, *found.twins}
    series = series_of(found.kind, found.role, found.power)
    before = [
        facts
        for facts in open_lists(found.source, viewer=viewer)
        if facts.id not in own
        and series_of(facts.kind, facts.role, facts.power) == series
        and (facts.received, facts.id) < (found.received, found.document or 1 << 60)
    ]
    return before[-1] if before else None


def _requests(found: MatchedList, viewer: Viewer) -> dict[int, DocumentFacts]:
    """Give the lists of whom we asked for; what the checked source itself asks for is the other direction."""
    documents = Document.objects.filter(role=ListRole.REQUESTED.value).exclude(source=found.source)
    if found.exchange:
        documents = documents.filter(exchange=found.exchange)
    withdrawals = Withdrawals()
    return {
        number: facts
        for number, facts in document_facts(documents.values_list("id", flat=True)).items()
        if may_open(facts.power, viewer) and number != found.document and not withdrawals.taken_back("document", number)
    }


def _requested(
    asked_for: Sequence[Listed], found: MatchedList, people: Portion, listed: Collection[int], perhaps: Collection[int]
) -> RequestedView:
    """Say where those stand whom we asked for; only of the powers whose people the checked list is about."""
    lines = {line.number: line for line in people.owner.values()}
    powers = {found.power} if found.power else {lines[person].value("power") for person in listed if person in lines}
    wanted = {person for each in asked_for for person in each.persons if lines[person].value("power") in powers}
    theirs = _named_by(found.source, (lines[person].records for person in wanted - set(listed)))
    parts: dict[int, str] = {}
    for person in wanted:
        status = lines[person].timeline.on(people.asked.day).status
        if person in listed:
            parts[person] = "on-it"
        elif status in HOME:
            parts[person] = "home"
        elif status is Status.DEAD:
            parts[person] = "dead"
        elif status is Status.SET_ASIDE:
            parts[person] = "set-aside"
        elif not theirs.isdisjoint(lines[person].records):
            parts[person] = "on-another"
        else:
            parts[person] = "may-be-on-it" if person in perhaps else "on-none"
    numbers = Counter(parts.values())
    nowhere = sorted(
        (lines[person] for person, part in parts.items() if part == "on-none"),
        key=lambda line: (line.value("name").casefold(), line.number),
    )
    on_none = hits(nowhere, people.asked, viewer=people.viewer)
    return RequestedView(len(wanted), tuple((part, numbers[part]) for part in _REQUEST_PARTS), on_none)


def _named_by(source: str, people: Iterable[Sequence[int]]) -> set[int]:
    """Give those of these records that stand on lists of a source which nobody took back."""
    withdrawals = Withdrawals()
    documents = Document.objects.filter(source=source).values_list("id", flat=True)
    standing = [number for number in documents if not withdrawals.taken_back("document", number)]
    wanted = sorted(record for records in people for record in records)
    found: set[int] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        rows = Record.objects.filter(id__in=wanted[start : start + _AT_ONCE], document__in=standing)
        found.update(rows.values_list("id", flat=True))
    return found
