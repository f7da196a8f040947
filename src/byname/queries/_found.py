"""The people behind the records that a search found, as the viewer may be told of them, and why each was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.core.names import fold
from byname.core.numbers import NumberError
from byname.engines.lookup import Hit, Row, weigh_together
from byname.ledger.lookupstore import rows_of
from byname.ledger.portions import persons_of
from byname.queries._persons import hits as shown_hits
from byname.queries._persons import record_of
from byname.queries._portion import Portion, portion
from byname.queries._search import FoundRecords, search
from byname.queries.find_results import FoundPerson
from byname.queries.gate import shown
from byname.store.models import Record

__all__ = ["found_people"]

_PUBLIC, _LAYOUT = "public-number", "layout"
_NUMBERS = (_PUBLIC, "number")
_RECORDS_EACH = 4
"""So many records of one person are expected among the best; where there are more, more are asked for."""


@dataclass(frozen=True, slots=True)
class _Met:
    """A person with the record that fits best."""

    line: PersonLine
    hit: Hit


def found_people(text: str, limit: int, *, viewer: Viewer) -> tuple[FoundPerson, ...]:
    """Find people, at most `limit`, best first; equal ones share their rank and stand in order of their numbers."""
    wanted = limit * _RECORDS_EACH
    while True:
        found = search(text, viewer=viewer, limit=wanted)
        public = [Hit(record, 1.0, (_PUBLIC,), (), ()) for record in _records_of(found.public)]
        met, people = _people([*public, *found.hits], limit, viewer)
        # Who is told to nobody, or holds many records, must take nobody's place.
        if len(met) >= limit or len(found.hits) < wanted:
            owner = _owners(met, people)
            rows = rows_of(owner)
            return _told(_weighed(met, owner, rows, found), rows, people, viewer)
        wanted *= 4


def _owners(met: Sequence[_Met], people: Portion) -> dict[int, int]:
    """Give record -> person of every record of these people that may be shown."""
    persons = {each.line.number for each in met}
    return {record: line.number for record, line in people.owner.items() if line.number in persons}


def _weighed(met: Sequence[_Met], owner: Mapping[int, int], rows: Mapping[int, Row], found: FoundRecords) -> list[_Met]:
    """Weigh each person by all that is told of him and may be shown, numbers first, and put the best first."""
    whole = weigh_together((row._replace(number=owner[record]) for record, row in rows.items()), found.query)
    typed = (_LAYOUT,) if found.swapped else ()
    weighed = []
    for each in met:
        hit = whole.get(each.line.number, each.hit)
        numbers = tuple(part for part in each.hit.agree if part in _NUMBERS)
        score = 1.0 if numbers else hit.score
        agree = (*numbers, *(part for part in hit.agree if part not in numbers))
        hit = replace(each.hit, score=score, agree=agree, near=(*hit.near, *typed), conflict=hit.conflict)
        weighed.append(_Met(each.line, hit))
    return sorted(weighed, key=lambda each: (*_order(each.hit), each.line.number))


def _order(hit: Hit) -> tuple[int, float]:
    """Give what makes one fit better than another: a number of this register, another number, all the rest."""
    numbers = [place for place, part in enumerate(_NUMBERS) if part in hit.agree]
    return (min(numbers, default=len(_NUMBERS)), -hit.score)


def _records_of(numbers: Iterable[str]) -> list[int]:
    """Give the records of public numbers; one with a slip is nobody's."""
    found = []
    for number in numbers:
        try:
            record = record_of(number)
        except NumberError:
            continue
        found += [record] if record is not None else []
    return found


def _people(hits: Sequence[Hit], limit: int, viewer: Viewer) -> tuple[list[_Met], Portion]:
    """Give the first people who hold the records, each by the best of them, as the viewer may be told."""
    owners = persons_of(hit.number for hit in hits)
    first = list(dict.fromkeys(owners[hit.number] for hit in hits if hit.number in owners))[:limit]
    some = [hit for hit in hits if owners.get(hit.number) in first]
    people = portion((hit.number for hit in some), None, viewer=viewer)
    best: dict[int, _Met] = {}
    kin = _beside_others(hit.number for hit in some)
    for hit in some:
        line = people.owner.get(hit.number)
        if line is None or (hit.number in kin and not shown("kin", line.value("power"), viewer=viewer)):
            continue
        best.setdefault(line.number, _Met(line, hit))
    return list(best.values())[:limit], people


def _beside_others(records: Iterable[int]) -> set[int]:
    """Give those of these records that name somebody beside another."""
    return set(Record.objects.filter(id__in=list(records)).exclude(part=0).values_list("id", flat=True))


def _told(met: Sequence[_Met], rows: Mapping[int, Row], people: Portion, viewer: Viewer) -> tuple[FoundPerson, ...]:
    lines = [each.line for each in met]
    scores = {each.line.number: each.hit.score for each in met}
    told = shown_hits(lines, people.asked, viewer=viewer, scores=scores)
    found: list[FoundPerson] = []
    for place, (hit, each) in enumerate(zip(told, met, strict=True)):
        same = place > 0 and _order(each.hit) == _order(met[place - 1].hit)
        row = rows.get(each.hit.number)
        name = " ".join(filter(None, row[1:4])) if row and hit.name else ""
        found.append(
            FoundPerson(
                **asdict(hit),
                rank=found[-1].rank if same else place + 1,
                agree=_codes(each.hit.agree),
                near=_codes(each.hit.near),
                differ=_codes(each.hit.conflict),
                found_as=name if name and _words(name) != _words(hit.name) else "",
            )
        )
    return tuple(found)


def _codes(parts: Iterable[str]) -> tuple[str, ...]:
    """Give what agrees as codes: a unit or place by its sort alone."""
    return tuple(dict.fromkeys(part.partition(":")[0] for part in parts))


def _words(name: str) -> set[str]:
    return {str(fold(word)) for word in name.split()}
