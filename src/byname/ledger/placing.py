"""Where the rows of a document ended up once they were linked: with persons known already, with new ones, or undecided."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from byname.core.plans import Placed
from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs
from byname.ledger.lines import line_from_text
from byname.ledger.states import branches_from_text
from byname.store.models import PersonState, Record, RecordState, UndecidedState

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

__all__ = ["placed"]

_AT_ONCE = 500


def placed(document: int, *, granted: frozenset[str] | None = None) -> Placed:
    """Count where the rows of a document stand now; persons of powers that are not `granted` (None: all) are not told of.

    A row that belongs to such a person counts as one of somebody new, as a plan has it, and no pair with him is counted.
    """
    records = set(Record.objects.filter(document=document).values_list("id", flat=True))
    rows = Record.objects.filter(document=document, part=0, problem="").order_by("id").values_list("id", flat=True)
    counts = [_placed(some, records, granted) for some in _batches(rows)]
    new = set().union(*(each[2] for each in counts))
    waiting = set().union(*(each[3] for each in counts))
    return Placed(sum(each[0] for each in counts), sum(each[1] for each in counts), len(new), len(waiting))


_Part = tuple[int, int, set[int], set[tuple[int, int]]]


def _placed(rows: list[int], records: set[int], granted: frozenset[str] | None) -> _Part:
    """Give rows of known persons, rows of new ones, the new persons, and the pairs that wait, for some rows."""
    states = RecordState.objects.filter(record__in=rows, known_to=None)
    touched: set[int] = set(states.values_list("component", flat=True))
    holder: dict[int, int] = {}
    for some in _batches(sorted(touched)):
        holder.update(RecordState.objects.filter(component__in=some, known_to=None).values_list("record", "number"))
    elsewhere = {person for record, person in holder.items() if record not in records}
    links = _links(touched)
    told = _told(elsewhere | {person for link in links for person in link}, granted)
    spoken = [holder[row] for row in rows if row in holder]
    known = [person for person in spoken if person in elsewhere & told]
    new = [person for person in spoken if person not in elsewhere & told]
    near = {link for link in links if told.issuperset(link) and not set(link).isdisjoint(spoken)}
    return len(known), len(new), set(new), _unanswered(near, holder)


def _links(touched: Collection[int]) -> set[tuple[int, int]]:
    """Give the undecided links of these components, as pairs of persons."""
    found: set[tuple[int, int]] = set()
    for some in _batches(sorted(touched)):
        bodies = UndecidedState.objects.filter(component__in=some, known_to=None).values_list("body", flat=True)
        found.update(link for body in bodies for link in branches_from_text(body).component.links)
    return found


def _told(persons: Collection[int], granted: frozenset[str] | None) -> set[int]:
    if granted is None:
        return set(persons)
    seen: set[int] = set()
    for some in _batches(sorted(persons)):
        lines = PersonState.objects.filter(number__in=some, known_to=None).values_list("number", "line")
        seen.update(number for number, text in lines if line_from_text(text).value("power") in granted)
    return seen


def _unanswered(links: set[tuple[int, int]], holder: dict[int, int]) -> set[tuple[int, int]]:
    """Leave out the links that a human's answer left undecided: they wait for nobody."""
    persons = {person for link in links for person in link}
    held = [record for record, person in holder.items() if person in persons]
    said = standing_pairs((each for each in judgements_of(held) if each.human), Withdrawals()) if held else {}
    answered = {tuple(sorted((holder[left], holder[right]))) for left, right in said}
    return {link for link in links if tuple(sorted(link)) not in answered}


def _batches(numbers: Iterable[int]) -> Iterator[list[int]]:
    waiting = iter(numbers)
    while some := list(itertools.islice(waiting, _AT_ONCE)):
        yield some
