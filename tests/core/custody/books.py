"""A person's tellings as lines of text: RECORD KIND DATE SOURCE RECEIVED [word=value ...] [approved]."""

from __future__ import annotations

from datetime import date

from byname.core.custody.movements import fold
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import timeline
from byname.core.dates import UncertainDate
from byname.core.events import Degree, Event, EventKind, SourceKind, Telling


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def book(text: str) -> list[Telling]:
    return [_telling(line.split()) for line in text.splitlines() if line.strip()]


def _telling(words: list[str]) -> Telling:
    record, kind, when, source, received = words[:5]
    more = dict(word.split("=") for word in words[5:] if "=" in word)
    event = Event(
        EventKind(kind),
        UncertainDate.parse(when),
        place=more.get("at", ""),
        held_by=more.get("holder", ""),
        of_power=more.get("power", ""),
        degree=Degree(more.get("degree", "")),
        exchange=more.get("exchange", ""),
        phase=more.get("phase", ""),
    )
    return Telling(
        event,
        int(record),
        int(record),
        SourceKind(source),
        day(received),
        int(more.get("rel", "3")),
        "approved" in words,
        more.get("root", ""),
    )


def line_of(tellings: list[Telling], number: int = 0, /, **values: str) -> PersonLine:
    movements = fold(tellings)
    records = tuple(sorted({number, *(telling.record for telling in tellings)} - {0})) or (number,)
    chosen = {code: StandingValue(*_texts(text)) for code, text in values.items()}
    return PersonLine(records[0], records, timeline(movements), movements, chosen)


def _texts(text: str) -> tuple[str, tuple[str, ...]]:
    first, *rivals = text.split("|")
    return first, tuple(rivals)


def person(text: str, number: int = 0, /, **values: str) -> PersonLine:
    """A line from a book; a value "a|b" stands as a, with b as its rival."""
    return line_of(book(text), number, **values)
