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
    "ask.title": "Ask",
    "ask.others": "It may also ask for:",
    "ask.differs": "Read as",
    "ask.number": "Number",
    "ask.definition": "Definition",
    "ask.figure": "Figure",
    "ask.share": "Share",
    "ask.caveat": "Note",
    "ask.withheld": "withheld ({rule})",
    "ask.asked": "Asked: {question}",
    "ask.narrowed": "counted of them: {what}",
    "verdict.differs.group": "another group",
    "verdict.differs.side": "another side",
    "verdict.differs.rule": "another counting rule",
    "verdict.differs.day": "another day",
    "verdict.differs.period": "another period",
    "verdict.differs.phase": "another stage",
    "verdict.differs.exchange": "the whole exchange",
    "verdict.differs.stock": "who is back, not who came back",
    "verdict.differs.whole": "who came back, not all who were taken",
    "verdict.differs.flow": "everybody of whom it was ever so, not of whom it is so on the day",
    "verdict.differs.known": "as known on the day of the text",
    "verdict.differs.number": "as a source numbers it",
    "verdict.differs.measure": "another measure",
    "verdict.differs.listed": "never on a list",
    "verdict.differs.exchanged": "never exchanged",
    "verdict.differs.returned": "nobody back in any way",
}
