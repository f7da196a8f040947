"""Lines of persons as a viewer may see them: public numbers, names, status; whoever may not be seen is left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Standing
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.moments import Moment
from byname.core.numbers import check_number
from byname.ledger.memory import Remembered
from byname.ledger.references import World
from byname.ledger.snapshot import Snapshot, person_of
from byname.queries._asked import Asked, ask, named
from byname.queries._deaths import Told, as_told, hidden_records, told_to
from byname.queries.gate import DATE_FIELD, sees, shown
from byname.queries.results import PersonHit
from byname.store.models import Record

__all__ = [
    "REFERENCES",
    "ask_for",
    "faces",
    "hits",
    "holder_of",
    "known_power",
    "other_statuses",
    "possible_shown",
    "powers_told",
    "public_numbers",
    "record_of",
    "shown_value",
    "status_of",
    "visible_value",
]

REFERENCES = {"unit": "unit", "capture_place": "place", "power": "power", "holder": "power"}
"""Fields whose values are codes of reference entries, and of which kind."""
_POWERS: Remembered[tuple[Snapshot, frozenset[str]]] = Remembered(4)


def ask_for(as_of: date | None, known_at: date | None, *, viewer: Viewer, moment: Moment | None = None) -> Asked:
    """Read everybody as asked for, each as this viewer may be told of him; raises what `ask` raises."""
    asked = ask(as_of, known_at, moment=moment)
    return told_to(viewer, asked, powers_told(asked.people))


def powers_told(people: Snapshot) -> frozenset[str]:
    """Give every power that stands for somebody, "" where none is told; found once for each state of the register."""
    kept = _POWERS.get(id(people))
    if kept is None or kept[0] is not people:
        kept = (people, frozenset(line.value("power") for line in people.lines))
        _POWERS.put(id(people), kept)
    return kept[1]


def public_numbers(records: Iterable[int]) -> dict[int, str]:
    """Give the public numbers of records."""
    wanted = sorted(set(records))
    found: dict[int, str] = {}
    for start in range(0, len(wanted), 500):
        rows = Record.objects.filter(id__in=wanted[start : start + 500]).values_list("id", "number")
        found.update(rows)
    return found


def holder_of(record: int, asked: Asked) -> PersonLine | None:
    """Give the person, as told, to whom a record belongs; None where nobody is told of it."""
    held = person_of(record, asked.moment)
    line = asked.people.by_number.get(held) if held is not None else None
    if held is None or (line is not None and record in line.records):
        return line
    # As told to who may not see a notice of death, it ties nobody together and numbers nobody.
    return next((each for each in asked.people.lines if record in each.records), None)


def faces(lines: Iterable[PersonLine], *, viewer: Viewer) -> dict[int, str]:
    """Give person -> the public number that the viewer knows him by: that of his earliest record that is there."""
    people = list(lines)
    hidden = hidden_records(people, viewer=viewer)
    first = {line.number: next((record for record in line.records if record not in hidden), None) for line in people}
    numbers = public_numbers(record for record in first.values() if record is not None)
    return {person: numbers[record] for person, record in first.items() if record is not None}


def record_of(number: str) -> int | None:
    """Give the record of a public number, None where there is none; NumberError for a slip."""
    return Record.objects.filter(number=check_number(number)).values_list("id", flat=True).first()


def shown_value(world: World, code: str, text: str) -> str:
    """Give a value in words: what a unit, place or power calls itself, any other text as it is."""
    kind = REFERENCES.get(code)
    return named(world, kind, text) if kind else text


def visible_value(world: World, code: str, line: PersonLine, *, viewer: Viewer) -> str:
    """Give the value of a person that stands, "" where nothing is told or the viewer may not see the field."""
    if not shown(code, line.value("power"), viewer=viewer):
        return ""
    return shown_value(world, code, line.value(code))


def status_of(standing: Standing) -> str:
    """Give the code of the status that counts, "" for nothing told."""
    return str(standing.status or "")


def other_statuses(standing: Standing, power: str, *, viewer: Viewer) -> tuple[str, ...]:
    """Give the other statuses that are possible, in order, without those of whose day the viewer may not know."""
    others = sorted(str(status) for status in standing.possible - {standing.status, None})
    return tuple(status for status in others if possible_shown(status, power, viewer=viewer))


def possible_shown(status: str, power: str, *, viewer: Viewer) -> bool:
    """Tell whether the viewer may know that somebody only may stand so: a reported death is told with the field of death."""
    return shown(DATE_FIELD.get(status, "status"), power, viewer=viewer)


def hits(
    lines: Iterable[PersonLine], asked: Asked, *, viewer: Viewer, scores: dict[int, float] | None = None
) -> tuple[PersonHit, ...]:
    """Give the lines of a list of people, those only whom the viewer may see, in the order given."""
    visible = as_told((line for line in lines if sees(line, viewer=viewer)), viewer=viewer)
    numbers = public_numbers(told.number for told in visible)
    return tuple(
        _hit(told, asked, numbers[told.number], viewer, (scores or {}).get(told.line.number, 0.0)) for told in visible
    )


def _hit(told: Told, asked: Asked, number: str, viewer: Viewer, score: float) -> PersonHit:
    line = told.line
    standing = line.timeline.on(asked.day)
    seen = shown("status", line.value("power"), viewer=viewer)
    return PersonHit(
        number=number,
        name=visible_value(asked.world, "name", line, viewer=viewer),
        birth=visible_value(asked.world, "birth_date", line, viewer=viewer),
        status=status_of(standing) if seen else "",
        possible=other_statuses(standing, line.value("power"), viewer=viewer) if seen else (),
        unit=visible_value(asked.world, "unit", line, viewer=viewer),
        records=len(told.records),
        score=round(score, 4),
    )


def known_power(asked: Asked, power: str) -> str:
    """Give a power that is known or told of somebody; MisuseError for any other."""
    if power and power not in asked.world.of("power") and power not in powers_told(asked.people):
        known = ", ".join(sorted(asked.world.of("power"))) or "none"
        raise MisuseError(f"There is no power {power!r}. Powers of this register: {known}.")
    return power
