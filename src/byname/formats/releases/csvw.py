"""Frozen figures as CSV on the Web: a plain table and the file that describes it."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from byname.core.releases.printed import Cell, Printed, cells_of
from byname.formats.guard import guard

__all__ = ["csv_table", "csvw_metadata"]

_COLUMNS = {
    "figure": ("string", "Figure", "Число", "Число"),
    "part": ("string", "Part", "Частина", "Часть"),
    "code": ("string", "Code", "Код", "Код"),
    "name": ("string", "Name", "Назва", "Название"),
    "value": ("integer", "Number", "Число людей", "Число людей"),
    "low": ("integer", "At least", "Щонайменше", "Не меньше"),
    "high": ("integer", "At most", "Щонайбільше", "Не больше"),
    "withheld": ("string", "Not published by rule", "Не публікується за правилом", "Не публикуется по правилу"),
    "as_of": ("date", "As of", "Стан на", "Состояние на"),
    "known": ("dateTime", "As known", "За відомостями на", "По сведениям на"),
    "retracted": ("string", "No longer stands since", "Не чинне з", "Не действует с"),
    "made_up": ("boolean", "Made up", "Вигадане", "Вымышлено"),
}  # fmt: skip
"""Column -> datatype, title in English, Ukrainian, Russian."""
_NAMESPACE = "http://www.w3.org/ns/csvw"


def csv_table(figure: Printed) -> bytes:
    """Write every number of a figure as a row: UTF-8, commas, names in English; no cell that a spreadsheet would run."""
    told = figure.told
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for cell in cells_of(told):
        as_of = cell.code if cell.part == "day" else told["as_of"]
        code = cell.code or ("none" if cell.part == "group" else "")
        row = [figure.number, cell.part, code, _name(cell), *map(_number, (cell.value, cell.low, cell.high))]
        row += [cell.withheld, as_of, told["known"], figure.retracted, str(figure.made_up).lower()]
        writer.writerow([guard(text) for text in row])
    return stream.getvalue().encode()


def csvw_metadata(figure: Printed, *, table: str, json_file: str) -> bytes:
    """Describe the table of this name: columns with their titles in three languages, what it is, whether it is made up."""
    told = figure.told
    made_up = list(told["made_up_words"].values()) if figure.made_up else []
    described: dict[str, Any] = {
        "@context": [_NAMESPACE, {"@language": "en"}],
        "url": table,
        "dialect": {"encoding": "utf-8", "delimiter": ",", "header": True, "lineTerminators": ["\n"]},
        "dc:title": told["words"]["en"]["sentence"],
        "dc:description": " ".join(
            (
                *([told["made_up_words"]["en"]] if figure.made_up else []),
                *told["words"]["en"]["definition"],
                *told["words"]["en"]["caveats"],
            )
        ),
        "dc:source": {"@id": json_file},
        "dc:identifier": figure.number,
        "dc:creator": told["register"],
        "dc:modified": figure.retracted or told["known"],
        "notes": [{"made_up": figure.made_up, "words": made_up, "sha256": figure.digest, "why": figure.why}],
        "tableSchema": {
            "columns": [
                {
                    "name": name,
                    "titles": {"en": [name, en], "uk": uk, "ru": ru},
                    "datatype": datatype,
                    **({"required": True} if name in {"figure", "part", "made_up"} else {"null": ""}),
                }
                for name, (datatype, en, uk, ru) in _COLUMNS.items()
            ],
            "primaryKey": ["figure", "part", "code"],
        },
    }
    return json.dumps(described, ensure_ascii=False, indent=1).encode() + b"\n"


def _name(cell: Cell) -> str:
    return str(cell.names.get("en", ""))


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
