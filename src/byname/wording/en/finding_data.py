"""Why somebody was found, in English."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["FINDING"]

FINDING: dict[str, Text] = {
    "find.agree": "agrees: {parts}",
    "find.near": "nearly: {parts}",
    "find.differ": "differs: {parts}",
    "find.found-as": "written there: {name}",
    "find.layout": "read as typed on another keyboard",
    "find.equal": "{n} people fit equally well; a birth, a unit or a place tells them apart.",
    "find.more": "Only the best {n} are shown; more may fit.",
    "find.nobody": (
        "Try the family name alone, in any alphabet, or a year of birth; "
        "only people of the powers that you were granted are found."
    ),
    "find.add": "To record somebody new: byname add.",
    "find.language": "Language of this page",
    "find.unanswered": "No answer came. Press Enter to search again.",
    "find.tongue": "English",
    "find.part.family": "family name",
    "find.part.given": "given name",
    "find.part.patronymic": "patronymic",
    "find.part.birth": "date of birth",
    "find.part.year": "year of birth",
    "find.part.unit": "unit",
    "find.part.place": "place",
    "find.part.number": "service number",
    "find.part.public-number": "number of this register",
}
