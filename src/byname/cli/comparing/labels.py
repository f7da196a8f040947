"""What rows and fields are called in an answer."""

from __future__ import annotations

import re

from byname.core.comparisons.changes import Change
from byname.core.comparisons.rows import ComparedRow
from byname.core.errors import Problem
from byname.core.fields import FIELD_OF
from byname.wording import has, say

__all__ = ["change_told", "field_label", "heading_told", "named", "problem_told"]

_ALSO = "also:"
_LETTER = re.compile(r"column ([A-Z]{1,3})")
_ROW = re.compile(r"(?:.*, |decision in )?row (?P<row>\d+)(?:, (?P<column>.*))?", re.DOTALL)
_FIELD_OF_FEATURE = {"birth": "birth_date", "capture": "capture_date"}


def field_label(code: str, *, lang: str) -> str:
    """Give what a field, a feature of the engine or a column asked for is called; a column by the name asked for."""
    if code.startswith(_ALSO):
        return code.removeprefix(_ALSO)
    field = FIELD_OF.get(_FIELD_OF_FEATURE.get(code, code.replace("-", "_")))
    if field is None:
        return code
    heading = field.headers[lang][0]
    return heading[:1].upper() + heading[1:]


def heading_told(heading: str, *, lang: str) -> str:
    """Give a column's heading; of one that has none, its letter in a language's words."""
    found = _LETTER.fullmatch(heading)
    return say("comparison.column-letter", lang=lang, letter=found[1]) if found else heading


def named(row: ComparedRow) -> str:
    """Give a row's label, name and date of birth on one line."""
    return f"{row.label} {row.called} {row.read.fields.get('birth_date', '')}".strip()


def change_told(change: Change, *, lang: str) -> str:
    """Give what two rows say of a field, on one line."""
    label = field_label(change.field, lang=lang)
    if change.less_precise:
        return say("comparison.less-precise", lang=lang, field=label, left=change.left, right=change.right)
    return (
        f"{label}: {change.left} -> {change.right}"
        if change.told_by_both
        else f"{label}: {change.left or change.right}"
    )


def problem_told(problem: Problem, *, lang: str) -> str:
    """Give what is wrong with a row as a sentence; in English with rule and hint, elsewhere in that language's own words."""
    code = f"problem.{problem.code}"
    place = _ROW.fullmatch(problem.where)
    if lang == "en" or not place or not has(code, lang=lang):
        return problem.sentence()
    where = say("comparison.where", lang=lang, row=place["row"], column=heading_told(place["column"] or "", lang=lang))
    return say("comparison.problem", lang=lang, where=where, why=say(code, lang=lang), found=problem.found)
