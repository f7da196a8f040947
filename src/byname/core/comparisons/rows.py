"""A row of a list that is compared, and what the engine sees of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from byname.core.fields import FIELDS
from byname.core.linkage.records import LinkRecord
from byname.core.names import name_keys
from byname.core.records import ReadRecord

__all__ = ["ASKED_FOR", "ComparedRow", "link_row"]

ASKED_FOR: Final = frozenset({"unit", "call_sign", "rank", "category", "service"})
"""Fields that tell what somebody is in a war; they are compared only where somebody asks and says what for."""

_USED: Final = frozenset(each.code for each in FIELDS if each.compared != "none") | {"rank"}


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A row as read: `label` is how answers name it, `number` is that of a spreadsheet, `also` other columns by the name asked for."""

    label: str
    number: int
    read: ReadRecord
    also: Mapping[str, str] = field(default_factory=dict)

    @property
    def called(self) -> str:
        """The name as written; of a row that tells none, the other columns asked for, which are all that it is known by."""
        return self.read.name.text or "; ".join(text for text in self.also.values() if text)


def link_row(row: ComparedRow, place: int, *, side: int, asked: frozenset[str] = frozenset()) -> LinkRecord:
    """Give what the engine compares of a row; fields of `ASKED_FOR` only where they are among `asked`.

    The digest is over what is compared, not over list or place: law 10, the order of rows decides nothing.
    """
    values = {
        code: text
        for code, text in row.read.fields.items()
        if code in _USED and text and (code not in ASKED_FOR or code in asked)
    }
    told = "\x1f".join(f"{code}={values[code]}" for code in sorted(values))
    others = "\x1f".join(f"{name}={row.also[name]}" for name in sorted(row.also))
    name = row.read.name
    return LinkRecord(
        id=place,
        digest=hashlib.blake2b(f"{told}\x1e{others}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        source="",
        document=side,
        list_id=row.label,
        name=name,
        keys=name_keys(name),
        birth=row.read.date("birth_date"),
        birth_place=values.get("birth_place", "").casefold(),
        number=values.get("number", ""),
        unit=values.get("unit", "").casefold(),
        capture=row.read.date("capture_date"),
        capture_place=values.get("capture_place", "").casefold(),
        sex=values.get("sex", ""),
        power=values.get("power", ""),
        rank=values.get("rank", ""),
        category=values.get("category", ""),
    )
