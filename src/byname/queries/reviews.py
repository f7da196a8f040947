"""Review: pairs of records that may speak of one person, put up one after the other, with what speaks for and against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.linkage.evidence import EVIDENCE_CODES
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Pair, judgements_of
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.snapshot import person_of
from byname.queries._asked import Asked, ask
from byname.queries._links import Candidate, candidates, engine_on, evidence_of, human_words, proposed
from byname.queries._persons import public_numbers, record_of
from byname.queries._records import RecordOpener, document_covers, may_open
from byname.queries.absent import NotFoundError
from byname.queries.gate import allow, sees, shown
from byname.queries.looking import look
from byname.queries.results import ListedPair, RecordView, ReviewView, Sentence
from byname.store.models import Record

__all__ = ["listed", "names_in", "next_pair", "pair", "pairs", "tally"]

_AT_ONCE = 500
_FIELD = {
    "name": "name", "patronymic": "patronymic", "birth": "birth_date", "number": "number", "birth-place": "birth_place",
    "unit": "unit", "capture": "capture_date", "capture-place": "capture_place", "sex": "sex", "power": "power",
    "rank": "rank", "category": "category",
}  # fmt: skip


def next_pair(*, viewer: Viewer, skip: tuple[tuple[str, str], ...] = ()) -> ReviewView | None:
    """Put up the undecided pair whose answer moves most figures, of such the most probable.

    Pairs on which somebody decided are left out, but for those that wait for a second reviewer, and so are those of `skip`
    (pairs of record numbers); None where nothing is left. Raises RefusedError for who decides nothing.
    """
    asked, waiting, left_open = _waiting(viewer)
    numbers = public_numbers(record for found in waiting for record in found.decision.pair)
    skipped = {frozenset(each) for each in skip}
    for found in waiting:
        left, right = (numbers[record] for record in found.decision.pair)
        if frozenset((left, right)) not in skipped:
            view = _put_up(found.decision.pair, asked, viewer)
            return replace(view, remaining=len(waiting), moves=found.moves, undecided=len(left_open))
    return None


def tally(*, viewer: Viewer) -> tuple[int, int]:
    """Count the pairs that wait for this viewer's decision, and those that a human's answer left undecided."""
    _asked, waiting, left_open = _waiting(viewer)
    return len(waiting), len(left_open)


def listed(*, viewer: Viewer, undecided: bool = False) -> tuple[ListedPair, ...]:
    """Give the pairs that wait, with where both records stand and why; `undecided`: those that a human left undecided.

    Both in the order in which they are put up. What a human left undecided counts nowhere as decided, and can be
    answered again by its two numbers.
    """
    _asked, waiting, left_open = _waiting(viewer)
    wanted = [found.decision.pair for found in (left_open if undecided else waiting)]
    if not wanted:
        return ()
    look("review", {"pairs": len(wanted)}, viewer=viewer)
    numbers = public_numbers(record for both in wanted for record in both)
    names = names_in(((numbers[one], numbers[two]) for one, two in wanted), viewer=viewer)
    places, engine = _places(numbers, viewer), engine_on(wanted)
    return tuple(_line((one, two), numbers, names, places, engine.get((one, two), (0.0, ""))) for one, two in wanted)


def pairs(*, viewer: Viewer) -> tuple[tuple[tuple[str, str], float], ...]:
    """Give every pair that waits for a decision as (left number, right number) with the engine's probability."""
    _asked, waiting, _left_open = _waiting(viewer)
    numbers = public_numbers(record for found in waiting for record in found.decision.pair)
    if waiting:
        look("review", {"pairs": len(waiting)}, viewer=viewer)
    return tuple(
        ((numbers[found.decision.pair[0]], numbers[found.decision.pair[1]]), found.decision.probability)
        for found in waiting
    )


def names_in(found: Iterable[tuple[str, str]], *, viewer: Viewer) -> dict[str, str]:
    """Give record number -> name as that record tells it, for the records of these pairs whose names the viewer may see."""
    allow(Action.JUDGE, viewer=viewer)
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask(None, None)
    ids: dict[int, str] = {}
    wanted = sorted({number for both in found for number in both})
    for start in range(0, len(wanted), _AT_ONCE):
        some = Record.objects.filter(number__in=wanted[start : start + _AT_ONCE])
        ids.update(some.values_list("id", "number"))
    lines = {record: asked.people.by_number.get(person_of(record) or 0) for record in ids}
    seen = [
        record
        for record, line in lines.items()
        if line is not None and sees(line, viewer=viewer) and shown("name", line.value("power"), viewer=viewer)
    ]
    if seen:
        look("review", {"names": len(seen)}, viewer=viewer)
    return {ids[record]: copy.newest.fields.get("name", "") for record, copy in copies_of(seen).items()}


def pair(left: str, right: str, *, viewer: Viewer) -> ReviewView:
    """Give two records side by side, whatever was decided on them.

    Raises NotFoundError where one may not be seen, MisuseError where one record is named twice.
    """
    asked, waiting, left_open = _waiting(viewer)
    records = []
    for number in (left, right):
        record = record_of(number)
        held = person_of(record) if record is not None else None
        line = asked.people.by_number.get(held) if held is not None else None
        if record is None or line is None or not sees(line, viewer=viewer):
            raise NotFoundError.of_number(number)
        records.append(record)
    one, two = sorted(records)
    if one == two:
        message = f"{left} names one record twice: a judgement is about two records."
        raise MisuseError(message)
    before = human_words(judgements_of((one, two)), asked).get((one, two), "")
    view = _put_up((one, two), asked, viewer)
    return replace(view, remaining=len(waiting), decided_before=before, undecided=len(left_open))


def _waiting(viewer: Viewer) -> tuple[Asked, list[Candidate], list[Candidate]]:
    """Give the links that wait for this viewer, and those that a human's answer left undecided: together, all of them."""
    allow(Action.JUDGE, viewer=viewer)
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask(None, None)
    found = candidates(asked.people.branches, asked, viewer=viewer)
    seconds = proposed((each.decision.pair for each in found if each.said), to=viewer)
    left_open = [each for each in found if each.said and each.decision.pair not in seconds]
    return asked, [each for each in found if not each.said or each.decision.pair in seconds], left_open


def _places(records: Iterable[int], viewer: Viewer) -> dict[int, tuple[str, int, bool]]:
    """Give record -> title of its document ("" where the viewer may not open it), row, and whether it is made up."""
    wanted = sorted(records)
    rows: list[tuple[int, int, int]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = Record.objects.filter(id__in=wanted[start : start + _AT_ONCE])
        rows += some.values_list("id", "document", "place")
    documents = {document for _record, document, _row in rows}
    facts, covers = document_facts(documents), document_covers(documents)

    def title(of: DocumentFacts) -> str:
        return str(covers[of.id].get("title", "")) if may_open(of.power, viewer) else ""

    return {record: (title(facts[document]), row, facts[document].made_up) for record, document, row in rows}


def _line(
    records: Pair,
    numbers: Mapping[int, str],
    names: Mapping[str, str],
    places: Mapping[int, tuple[str, int, bool]],
    engine: tuple[float, str],
) -> ListedPair:
    left, right = (numbers[record] for record in records)
    (left_document, left_row, one), (right_document, right_row, two) = (places[record] for record in records)
    return ListedPair(
        left, right, *engine,
        left_name=names.get(left, ""), left_document=left_document, left_row=left_row,
        right_name=names.get(right, ""), right_document=right_document, right_row=right_row, made_up=one or two,
    )  # fmt: skip


def _put_up(records: Pair, asked: Asked, viewer: Viewer) -> ReviewView:
    owners = {record: person_of(record) for record in records}
    persons = {number for number in owners.values() if number is not None}
    numbers = public_numbers(persons)
    powers = {number: asked.people.by_number[number].value("power") for number in persons}
    held = {record: (numbers[owner], powers[owner]) for record, owner in owners.items() if owner is not None}
    left, right = RecordOpener(records).views(held, viewer=viewer)
    look("review", {"left": left.number, "right": right.number}, viewer=viewer)
    return ReviewView(
        left=left,
        right=right,
        left_person=left.person,
        right_person=right.person,
        # As the engine held it: a human's word that left the pair undecided says nothing of how likely it is.
        probability=engine_on([records]).get(records, (0.0, ""))[0],
        evidence=_evidence(records, left, right),
        remaining=0,
        proposed=bool(proposed([records], to=viewer)),
    )


def _evidence(records: Pair, left: RecordView, right: RecordView) -> tuple[tuple[str, str, str, str, Sentence], ...]:
    """Give what agrees and conflicts as the engine found it, then what one of the two does not tell."""
    _reason, found = evidence_of(records)
    told = {feature for feature, _outcome, _code in found}
    missing = [(feature, "missing", f"{feature}-missing") for feature in _FIELD if feature not in told]
    rows = []
    for feature, outcome, code in (*found, *missing):
        one, two = _read(left, feature), _read(right, feature)
        # Both may tell what the engine did not weigh; only what one lacks is missing.
        if code in EVIDENCE_CODES and (outcome != "missing" or not (one and two)):
            rows.append((feature, outcome, one, two, Sentence(code, (("left", one), ("right", two)))))
    return tuple(rows)


def _read(view: RecordView, feature: str) -> str:
    """Give the value that the record view, which has passed the gate, shows for a feature."""
    field = _FIELD.get(feature, feature)
    return next((each.read or each.original for each in view.fields if each.field == field), "")
