"""The truth tables of a made-up conflict: persons, events, whose each row is, and the totals; nothing else reads them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from byname.scenario.columns import MADE_UP
from byname.scenario.listings import ListPlan
from byname.scenario.people import Captivity, Person
from byname.scenario.shape import Shape
from byname.scenario.totals import Total, status_on

__all__ = ["RowOwner", "write_truth"]

RowOwner = tuple[str, int, str, str]
"""A row of a list: file, row number as a spreadsheet shows it, person, events told (";" between)."""

_PERSON_FIELDS = (
    "person power category sex unit rank_class rank family_uk given_uk patronymic_uk family_ru given_ru patronymic_ru "
    "born birth_place number missing captured place end_kind end_day exchange phase status groups captivities"
).split()
_EVENT_FIELDS = "person captivity kind day place held_by of_power exchange phase first_told first_reported".split()


def write_truth(
    folder: Path,
    shape: Shape,
    people: tuple[Person, ...],
    *,
    plans: Iterable[ListPlan],
    rows: Iterable[RowOwner],
    totals: Iterable[Total],
) -> None:
    """Write persons.csv, events.csv, rows.csv and totals.csv into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "MADE_UP.txt").write_text(MADE_UP["en"] + "\n", encoding="utf-8", newline="\n")
    _write(folder / "persons.csv", _PERSON_FIELDS, (_person_row(shape, person) for person in people))
    told = first_told(plans)
    _write(folder / "events.csv", _EVENT_FIELDS, (row for person in people for row in _event_rows(shape, person, told)))
    _write(folder / "rows.csv", ["file", "row", "person", "tells"], rows)
    columns = ["key", "value", "demanded", "definition"]
    lines = ((item.key, item.value, "" if item.demanded is None else item.demanded, item.definition) for item in totals)
    _write(folder / "totals.csv", columns, lines)


def _write(path: Path, header: list[str], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def first_told(plans: Iterable[ListPlan]) -> Mapping[tuple[str, int, str], date]:
    """The day on which the first document telling an event (person, captivity, kind) was received.

    A death that is only reported stands apart as "died-reported": it changes nobody's place in an account (law 7).
    """
    told: dict[tuple[str, int, str], date] = {}
    for plan in plans:
        for entry in plan.entries:
            for tell in entry.tells:
                kind = f"{tell}-{plan.degree}" if (tell, plan.degree) == ("died", "reported") else tell
                key = (entry.person, entry.captivity, kind)
                told[key] = min(plan.received, told.get(key, plan.received))
    return told


def _person_row(shape: Shape, person: Person) -> tuple[object, ...]:
    identity, name = person.identity, person.identity.name
    last = person.captivities[-1] if person.captivities else None
    first = person.captivities[0] if person.captivities else None
    names = (
        *(part.uk for part in (name.family, name.given, name.patronymic)),
        *(part.ru for part in (name.family, name.given, name.patronymic)),
    )
    taken = (first.captured, first.place) if first else ("", "")
    end = (last.end_kind, last.end_day or "", last.exchange, last.phase) if last else ("", "", "", "")
    return (
        *(person.code, person.power, person.category, identity.sex, person.unit, person.rank_class, person.rank[0]),
        *(*names, identity.born, identity.home, identity.number, person.missing, *taken, *end),
        *(status_on(person, shape.as_of), ";".join(sorted(person.groups)), len(person.captivities)),
    )


def _event_rows(
    shape: Shape, person: Person, told: Mapping[tuple[str, int, str], date]
) -> Iterator[tuple[object, ...]]:
    holder = shape.other(person.power).code

    def row(
        index: int, kind: str, day: date | None, place: str = "", stay: Captivity | None = None
    ) -> tuple[object, ...]:
        exchange, phase = (stay.exchange, stay.phase) if stay else ("", "")
        told_on = (told.get((person.code, index, name), "") for name in (kind, f"{kind}-reported"))
        return (person.code, index, kind, day or "", place, holder, person.power, exchange, phase, *told_on)

    if not person.captivities:
        yield row(0, "sought", person.missing)
    for index, stay in enumerate(person.captivities):
        yield row(index, "captured", stay.captured, stay.place)
        yield from (row(index, "moved", day, camp) for day, camp in stay.camps)
        if stay.end_kind:
            yield row(index, stay.end_kind, stay.end_day, "", stay)
