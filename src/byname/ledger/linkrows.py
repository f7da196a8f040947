"""What the linker compares of a record, as the short text that the derived store keeps of it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from byname.core.dates import UncertainDate
from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import Sketch, sketch_of
from byname.core.names import PersonName, name_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["digest_from_text", "link_record_from_text", "link_row_text", "sketch_from_text"]

_GLANCED = len(Sketch._fields)
_BETWEEN = "\x1f"


def link_row_text(record: LinkRecord) -> str:
    """Write a record without its number: first what a glance tells, then all that is compared."""
    name = record.name
    told = [
        *sketch_of(record),
        record.digest,
        record.source,
        str(record.document),
        record.list_id,
        name.text,
        name.family,
        name.given,
        name.patronymic,
        "r" if name.roles_certain else "",
        _date_text(record.birth),
        record.birth_place,
        record.number,
        record.number_issuer,
        record.unit,
        _date_text(record.capture),
        record.capture_place,
        record.sex,
        record.power,
        record.rank,
        record.category,
    ]
    if any(_BETWEEN in value for value in told):
        return json.dumps(told, ensure_ascii=False)
    return _BETWEEN.join(told)


def _values(text: str) -> Sequence[str]:
    if _BETWEEN in text:
        return text.split(_BETWEEN)
    values: list[str] = json.loads(text)
    return values


def sketch_from_text(text: str) -> Sketch:
    """Read what a glance at a stored record tells."""
    told = text.split(_BETWEEN, _GLANCED) if _BETWEEN in text else _values(text)
    return Sketch._make(told[:_GLANCED])


def digest_from_text(text: str) -> str:
    """Read the digest of a stored record's content, and nothing else of it."""
    return _values(text)[_GLANCED]


def link_record_from_text(number: int, text: str) -> LinkRecord:
    """Read a stored record whole."""
    values = _values(text)[_GLANCED:]
    name = PersonName(values[4], values[5], values[6], values[7], roles_certain=bool(values[8]))
    return LinkRecord(
        id=number,
        digest=values[0],
        source=values[1],
        document=int(values[2]),
        list_id=values[3],
        name=name,
        keys=name_keys(name),
        birth=_date(values[9]),
        birth_place=values[10],
        number=values[11],
        number_issuer=values[12],
        unit=values[13],
        capture=_date(values[14]),
        capture_place=values[15],
        sex=values[16],
        power=values[17],
        rank=values[18],
        category=values[19],
    )


def _date_text(when: UncertainDate | None) -> str:
    return "" if when is None else when.edtf


@lru_cache(maxsize=1 << 16)
def _date(text: str) -> UncertainDate | None:
    return UncertainDate.from_edtf(text) if text else None
