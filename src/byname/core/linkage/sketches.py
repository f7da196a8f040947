"""What a glance at a record tells: so little that hundreds of thousands are read for one list, enough to leave most aside."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from byname.core.dates import UncertainDate
from byname.core.linkage.features import capture_month, telling_birth_day
from byname.core.linkage.records import LinkRecord, number_key
from byname.core.names import PersonName, canonical_given
from byname.core.names.roles import is_initial

__all__ = ["Sketch", "sketch_of"]


class Sketch(NamedTuple):
    """A record at a glance; "" where it does not say, or where a glance cannot tell.

    `family`, `given` and `patronymic` are told of plain names alone (see `_plain`); `born` is the ordinal of a birth
    date that identifies; `captured` the month of capture.
    """

    family: str
    given: str
    patronymic: str
    born: str
    unit: str
    captured: str
    capture_place: str
    birth_place: str
    number: str


def sketch_of(record: LinkRecord) -> Sketch:
    """What a glance at a record tells."""
    name = record.name
    return Sketch(
        *((name.family, name.given, name.patronymic) if _plain(name) else ("", "", "")),
        _day_text(record.birth),
        record.unit,
        _month_text(record.capture),
        record.capture_place,
        record.birth_place,
        number_key(record.number),
    )


def _plain(name: PersonName) -> bool:
    """Whether a name leaves nothing to guess: certain roles, each one whole word, and a known given name at its place alone.

    Two such names are never taken for one whose parts changed places, whatever else they are.
    """
    parts = [part for part in (name.family, name.given, name.patronymic) if part]
    return (
        name.roles_certain
        and name.text == " ".join(parts)
        and all(_whole_word(part) for part in parts)
        and _known_given(name.given)
        and bool(name.family)
        and not _known_given(name.family)
    )


_BROKEN = re.compile(r"[\s,-]")


@lru_cache(maxsize=1 << 16)
def _whole_word(part: str) -> bool:
    return len(part) > 2 and not is_initial(part) and not _BROKEN.search(part)


@lru_cache(maxsize=1 << 16)
def _known_given(word: str) -> bool:
    return bool(word) and canonical_given(word) is not None


@lru_cache(maxsize=1 << 16)
def _day_text(when: UncertainDate | None) -> str:
    day = telling_birth_day(when)
    return "" if day is None else str(day)


@lru_cache(maxsize=1 << 16)
def _month_text(when: UncertainDate | None) -> str:
    month = None if when is None else capture_month(when)
    return "" if month is None else f"{month[0]}-{month[1]}"
