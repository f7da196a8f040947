"""Who is named in a cell about relatives: the name without the kinship and the telephone."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Kin", "name_of_kin"]

_RELATION = re.compile(
    r"\s*\(?\b(мати|мама|мать|батько|отець|отец|дружина|жена|чоловік|муж|брат|сестра|син|сын|донька|дочка|дочь|тітка|тётя"
    r"|дядько|дядя|бабуся|бабушка|дід|дедушка|наречена|невеста|mother|father|wife|husband|brother|sister|son|daughter"
    r"|aunt|uncle|grandmother|grandfather|fiancée|partner)\b\.?\)?\s*[-–—:,.]?\s*",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"[\d+;]|\b(?:тел|моб|tel|phone|mob)\b", re.IGNORECASE)
_AND = re.compile(r"\s(?:і|й|та|и|and)\s*\Z")


@dataclass(frozen=True, slots=True)
class Kin:
    """A relative as written: the kinship in the words of the list ("" if it does not say) and the name."""

    relation: str
    name: str


def name_of_kin(text: str) -> Kin | None:
    """Find the first relative named in a cell, None if no letters of a name are left."""
    relation = _RELATION.search(text)
    rest = _about_first(text, relation)
    cut = _AFTER_NAME.search(rest)
    name = (rest[: cut.start()] if cut else rest).strip(" ,.;:/-–—()")
    if not _names(name):
        return None
    return Kin(relation[1].casefold() if relation else "", " ".join(name.split()))


def _about_first(text: str, relation: re.Match[str] | None) -> str:
    """Give what is said of the first relative: before its kinship ("Ольга (мати)"), else up to the next kinship."""
    if relation is None:
        return text
    before = text[: relation.start()]
    if _names(before) and not before.rstrip().endswith(":"):
        return before
    after = text[relation.end() :]
    following = _RELATION.search(after)
    return _AND.sub("", after[: following.start()]) if following else after


def _names(text: str) -> bool:
    return any(len(word) > 1 and word[0].isupper() for word in text.split())
