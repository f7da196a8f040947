"""English answers to questions in plain words: what was not understood, what may be asked, what the register does not record."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["ASKED"]

ASKED: dict[str, Text] = {
    "ask.not-understood": (
        "The question was not understood. Ask how many people of a group are back, came back, are held, missing, taken "
        "or died, in English, Ukrainian or Russian."
    ),
    "ask.group-unknown": "The desk knows no group, side or exchange by these words: {words}.",
    "ask.unknown": "Not understood, and left aside: {words}.",
    "ask.can": (
        "Groups that may be asked about: {groups}.[ Exchanges, by code or as the last one: {exchanges}.] Also women, men, officers, "
        "sergeants, privates and civilians; those taken in a year; a day, a month, a period."
    ),
    "ask.refused": "{why}",
    "ask.not-recorded": "The register does not record the {field} of any of those whom this would count.",
    "ask.partly-recorded": "Of some of those whom this might count, the register does not record the {field}; they are not counted.",
    "ask.field.sex": "sex",
    "ask.field.rank_class": "rank",
    "ask.field.category": "status as military or civilian",
    "ask.field.unit": "unit",
    "verdict.why.no-figure": "No figure of the register singles out all that the words narrow it down to.",
    "verdict.why.no-day": "Neither the claim nor the text says of which day it is.",
}
