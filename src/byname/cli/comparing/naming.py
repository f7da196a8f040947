"""Two spellings of a name side by side: can they be one person's, and why."""

from __future__ import annotations

from typing import Any

from byname.core.names import PersonName, compare_names, parse_name
from byname.wording import say

__all__ = ["names_told"]

_SAME = 0.8
_ROLES = ("family", "given", "patronymic")


def names_told(left: str, right: str, *, lang: str = "en") -> dict[str, Any]:
    """Give the verdict (same-name, other-name, cannot-tell), the parts of both names, and a sentence for each part.

    Law 6: one name is not one person; the sentence says so.
    """
    one, other = parse_name(left), parse_name(right)
    found = compare_names(one, other)
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
        "sentence": say(f"names.{verdict}", lang=lang, left=left, right=right),
    }


def _parts(name: PersonName) -> dict[str, str]:
    return {"text": name.text} | {role: getattr(name, role) for role in _ROLES}


def _why(role: str, finding: str, one: PersonName, other: PersonName, lang: str) -> str:
    values = {"left": getattr(one, role), "right": getattr(other, role)}
    return say(f"names.{role}.{finding}", lang=lang, **values)
