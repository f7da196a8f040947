"""Two spellings of a name side by side: can they be one person's, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from byname.core.columns import column_letter, propose_mapping
from byname.core.errors import MisuseError
from byname.core.names import NameVerdict, PersonName, compare_names, parse_name
from byname.core.names.batch import compare_all
from byname.formats import open_table
from byname.wording import say

__all__ = ["name_pairs", "name_pairs_told", "names_told"]

_SAME = 0.8
_SAMPLE = 60
_BLANK = "–"
_ROLES = ("family", "given", "patronymic")


def names_told(left: str, right: str, *, lang: str = "en") -> dict[str, Any]:
    """Give the verdict (same-name, other-name, cannot-tell), the parts of both names, and a sentence for each part.

    Law 6: one name is not one person; the sentence says so.
    """
    one, other = parse_name(left), parse_name(right)
    return _told(one, other, compare_names(one, other), lang)


def name_pairs_told(pairs: Sequence[tuple[int, str, str]], *, lang: str = "en") -> list[dict[str, Any]]:
    """Give the same for each of many pairs, with its row number; each distinct word is prepared once."""
    names = [(parse_name(left), parse_name(right)) for _row, left, right in pairs]
    return [
        {"row": row} | _told(one, other, found, lang)
        for (row, _left, _right), (one, other), found in zip(pairs, names, compare_all(names), strict=True)
    ]


def _told(one: PersonName, other: PersonName, found: NameVerdict, lang: str) -> dict[str, Any]:
    agrees = found.score >= _SAME and len(found.agree) > 1
    verdict = "other-name" if found.conflict else "same-name" if agrees else "cannot-tell"
    return {
        "verdict": verdict,
        "score": found.score,
        "left": _parts(one),
        "right": _parts(other),
        "parts": [
            {"part": role, "finding": finding, "why": _why(role, finding, one, other, lang)}
            for role in _ROLES
            for finding, roles in (("agrees", found.agree), ("conflicts", found.conflict), ("missing", found.missing))
            if role in roles
        ],
        "sentence": say(f"names.{verdict}", lang=lang, left=one.text or _BLANK, right=other.text or _BLANK),
    }


def name_pairs(place: Path, columns: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Give row number and two names of each line of a file; headings and lines without a name are left out.

    Columns are named by letter or by what the first line calls them; raises MisuseError for one that is not there.
    """
    with place.open("rb") as stream:
        rows = list(open_table(stream, name=place.name).rows)
    if not rows:
        raise MisuseError(f"{place.name} is empty. Give a file with two names on each line.")
    first = [cell.strip() for cell in rows[0].cells]
    left, right = (_place(column, first, place.name) for column in columns)
    headed = any(any(sign.isdigit() for sign in first[each]) or first[each] in columns for each in (left, right))
    headed = headed or propose_mapping(rows[:_SAMPLE]).header_row == rows[0].number
    for row in rows[1:] if headed else rows:
        cells = [row.cells[each].strip() if each < len(row.cells) else "" for each in (left, right)]
        if any(cells):
            yield row.number, cells[0], cells[1]


def _place(column: str, first: Sequence[str], name: str) -> int:
    if column in first:
        return first.index(column)
    for place in range(len(first)):
        if column_letter(place) == column.upper():
            return place
    known = "; ".join(f"{column_letter(place)} {text}".strip() for place, text in enumerate(first)) or "none"
    raise MisuseError(f"{name} has no column {column!r}. Name one by its letter or heading with --columns: {known}.")


def _parts(name: PersonName) -> dict[str, str]:
    return {"text": name.text} | {role: getattr(name, role) for role in _ROLES}


def _why(role: str, finding: str, one: PersonName, other: PersonName, lang: str) -> str:
    values = {"left": getattr(one, role), "right": getattr(other, role)}
    return say(f"names.{role}.{finding}", lang=lang, **values)
