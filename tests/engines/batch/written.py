"""Made-up rows for the batch engine: name, date of birth and any other fields."""

from __future__ import annotations

from typing import Any

from byname.core.dates import UncertainDate
from byname.core.linkage.records import LinkRecord
from byname.core.names import PersonName, name_keys, name_of_parts, parse_name
from byname.engines.batch.columns import Columns, columns_of

__all__ = ["columns", "of_parts", "row"]


def row(text: str, born: str = "", **fields: str) -> LinkRecord:
    return _record(parse_name(text), born, fields)


def of_parts(family: str, given: str, father: str = "", born: str = "", **fields: str) -> LinkRecord:
    return _record(name_of_parts(family=family, given=given, patronymic=father), born, fields)


def _record(name: PersonName, born: str, fields: dict[str, Any]) -> LinkRecord:
    return LinkRecord(
        id=0, digest=f"{name.text}|{born}|{sorted(fields.items())}", source="", document=0, list_id="",
        name=name, keys=name_keys(name), birth=UncertainDate.parse(born) if born else None, **fields,
    )  # fmt: skip


def columns(left: list[LinkRecord], right: list[LinkRecord], **also: tuple[list[str], list[str]]) -> Columns:
    return columns_of(left, right, also)
