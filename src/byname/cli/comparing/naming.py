"""Two spellings of a name side by side: can they be one person's, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from byname.core.columns import column_letter, propose_mapping
from byname.core.errors import MisuseError
from byname.core.names import NameVerdict, PersonName, parse_name
from byname.core.names.batch import compare_all_readings
from byname.core.names.compare import compare_readings, letters_of, same_letters
from byname.core.names.outcomes import SAME
from byname.core.names.short_forms import one_given_name
from byname.formats import open_table
from byname.wording import say

__all__ = ["name_pairs", "name_pairs_told", "names_told"]

_SAMPLE = 60
_BLANK = "–"
_ROLES = ("family", "given", "patronymic")


def names_told(left: str, right: str, *, lang: str = "en") -> dict[str, Any]:
    """Give the verdict, how both names are read, and a sentence for each part.

    The verdict is same-name, other-name or cannot-tell; `loosely` names the parts that are a short form, or alike by ear
    only. Law 6: one name is not one person; the sentence says so.
    """
    return _told(*compare_readings(parse_name(left), parse_name(right)), lang)


def name_pairs_told(pairs: Sequence[tuple[int, str, str]], *, lang: str = "en") -> list[dict[str, Any]]:
    """Give the same for each of many pairs, with its row number; each distinct word is prepared once."""
    names = [(parse_name(left), parse_name(right)) for _row, left, right in pairs]
    return [
        {"row": row} | _told(*read, lang)
        for (row, _left, _right), read in zip(pairs, compare_all_readings(names), strict=True)
    ]


def _told(found: NameVerdict, one: PersonName, other: PersonName, lang: str) -> dict[str, Any]:
    verdict = _verdict(one, other, found)
    code = "names.likely-name" if verdict == "same-name" and found.loosely else f"names.{verdict}"
    return {
        "verdict": verdict,
        "score": found.score,
        "loosely": list(found.loosely),
        "left": _parts(one),
        "right": _parts(other),
        "read": [] if _together(found, one, other) else [_read(name, lang) for name in (one, other)],
        "parts": [
            {
                "part": role,
                "finding": finding,
                "loosely": role in found.loosely,
                "why": _why(
                    role,
                    finding,
                    (one, other),
                    lang,
                    together=_together(found, one, other),
                    loosely=role in found.loosely,
                ),
            }
            for role in _ROLES
            for finding, roles in (("agrees", found.agree), ("conflicts", found.conflict), ("missing", found.missing))
            if role in roles
        ],
        "sentence": _stopped(say(code, lang=lang, left=one.text or _BLANK, right=other.text or _BLANK)),
    }


def _verdict(one: PersonName, other: PersonName, found: NameVerdict) -> str:
    if found.conflict:
        return "other-name"
    spelt_alike = len(one.text.split()) > 1 and letters_of(one.text) == letters_of(other.text)
    if not spelt_alike and (found.score < SAME or len(found.agree) < 2):
        return "cannot-tell"
    return "same-name"


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


def _parts(name: PersonName) -> dict[str, Any]:
    return {"text": name.text} | {role: getattr(name, role) for role in _ROLES} | {"certain": name.roles_certain}


def _together(found: NameVerdict, one: PersonName, other: PersonName) -> bool:
    """Whether the names agree for having the same letters, whatever the words and their roles."""
    return bool(found.loosely) and same_letters(one, other)


def _read(name: PersonName, lang: str) -> str:
    """Say which part of a name is which."""
    roles = [say(f"names.role.{role}", lang=lang, value=value) for role in _ROLES if (value := getattr(name, role))]
    if not roles:
        return say("names.read-nothing", lang=lang, text=name.text.strip() or _BLANK)
    code = "names.read" if name.roles_certain else "names.read-unsure"
    return _stopped(say(code, lang=lang, text=name.text, roles=", ".join(roles)))


def _why(
    role: str, finding: str, names: tuple[PersonName, PersonName], lang: str, *, together: bool, loosely: bool
) -> str:
    left, right = (getattr(name, role) for name in names)
    code = f"names.{role}.{finding}"
    if together and finding == "agrees":
        code, left, right = "names.together", names[0].text, names[1].text
    elif finding == "missing" and left and right:
        code = f"names.initial.{role}"
    elif finding == "missing":
        left, right = left or right, ""
    elif loosely:
        code = "names.given.short" if role == "given" and one_given_name(left, right) else f"names.{role}.loosely"
    return _stopped(say(code, lang=lang, left=left, right=right))


def _stopped(sentence: str) -> str:
    """A sentence with one full stop where it ends with an initial."""
    return sentence.replace("..", ".")
