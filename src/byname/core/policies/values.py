"""What a rule of a policy may say of a field: codes, an age, a day, the longest first, each value for itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from byname.core.moments import iso_day
from byname.core.policies.policy import BALANCING, OWED, Age, Codes, Condition, Days, Each, Longest, Over
from byname.core.ranks import RankClass
from byname.core.statuswords import HEALTH

__all__ = ["VALUES", "Refusal"]

_OVER = re.compile(r"([1-9]\d?)(y|m)")
_MOST_YEARS = 120
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "sex": ("f", "m"),
        "category": ("civilian", "military"),
        "health": tuple(sorted(set(HEALTH) - OWED)),
        "rank_class": tuple(RankClass),
    }
)
"""The codes of fields that have few; any text may name a unit, a place, a sector or a service."""


class Refusal(Exception):  # noqa: N818 - it is caught where it is named and made a problem of the file
    """What a rule says of a field cannot be read: code, rule and hint of the problem."""

    def __init__(self, code: str, rule: str, hint: str) -> None:
        """Say why."""
        super().__init__(rule)
        self.code, self.rule, self.hint = code, rule, hint


def _codes(field: str, found: object, section: str) -> Condition:
    if found == "each":
        if section != "at_most":
            raise Refusal("each", '"each" bounds every value from above', "Use it in at_most.")
        return Each(field)
    texts = [found] if isinstance(found, str) else found
    if not isinstance(texts, list) or not texts or not all(isinstance(each, str) and each.strip() for each in texts):
        raise Refusal(
            "codes", f"{field} is a code or a list of codes", f'Write {field} = "..." or {field} = ["...", "..."].'
        )
    codes = tuple(dict.fromkeys(each.strip() for each in texts))
    if field == "health" and OWED & set(codes):
        rule = "who is gravely wounded or ill is owed return without exchange (Convention III arts. 109, 110) and fills no place"
        raise Refusal("owed", rule, "Drop the rule: they are set apart without it.")
    known = _KNOWN.get(field)
    unknown = [each for each in codes if known is not None and each not in known]
    if known and unknown:
        raise Refusal("code", f"{field} is one of {', '.join(known)}", f"Mend {', '.join(unknown)}.")
    return Codes(field, codes)


def _age(field: str, found: object, section: str) -> Condition:
    del section
    wanted = found if isinstance(found, dict) and set(found) <= {"age_from", "age_to"} and found else None
    ages = list(wanted.values()) if wanted else []
    if wanted is None or not all(type(each) is int and 0 <= each <= _MOST_YEARS for each in ages):
        rule = "an age is given in full years, both ends included"
        raise Refusal("age", rule, f"Write {field} = {{ age_from = 18, age_to = 25 }}.")
    youngest, oldest = wanted.get("age_from"), wanted.get("age_to")
    if youngest is not None and oldest is not None and youngest > oldest:
        raise Refusal("age", "an age ends after it begins", "Turn the two round.")
    return Age(field, youngest, oldest)


def _when(field: str, found: object, section: str) -> Condition:
    if found == "longest":
        if section != "prefer":
            raise Refusal("longest", '"longest" is an order', "Use it in prefer, or say over how long.")
        return Longest(field)
    if isinstance(found, dict) and set(found) == {"over"}:
        match = _OVER.fullmatch(str(found["over"]))
        if match is None:
            raise Refusal("over", "a time is written in years or months", 'Write it as "3y" or "18m".')
        return Over(field, int(match[1]) * (12 if match[2] == "y" else 1))
    if isinstance(found, dict) and found and set(found) <= {"from", "to"}:
        return _days(field, found)
    hint = f'Write {field} = {{ over = "3y" }}, {{ from = 2022-01-01, to = 2023-01-01 }}, or "longest" in prefer.'
    raise Refusal(
        "when", "a day is bounded by how long ago it is, or by a first day and a day that is no longer in it", hint
    )


def _days(field: str, found: dict[str, Any]) -> Condition:
    try:
        start, end = (_ordinal(found.get(key)) for key in ("from", "to"))
    except ValueError:
        raise Refusal("day", "a day is written as year-month-day", "Write it as 2022-01-01.") from None
    if start is not None and end is not None and start >= end:
        raise Refusal("day", "a period ends after it begins; its last day is not in it", "Turn the two round.")
    return Days(field, start, end)


def _ordinal(found: object) -> int | None:
    if found is None:
        return None
    day = found if isinstance(found, date) and not isinstance(found, datetime) else iso_day(str(found))
    return day.toordinal()


_OTHERWISE: Final = MappingProxyType({"birth_date": _age, "capture_date": _when, "missing_date": _when})
VALUES: Final[Mapping[str, Callable[[str, object, str], Condition]]] = MappingProxyType(
    {field: _OTHERWISE.get(field, _codes) for field in BALANCING}
)
"""Field -> how what a rule says of it is read: field, what was found, section of the file; raises Refusal."""
