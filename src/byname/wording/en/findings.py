"""English sentences for what was found: evidence, doubts, caveats, problems and errors."""

from __future__ import annotations

from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES
from byname.wording.language import Text

__all__ = ["FINDINGS"]

_DOUBTS: dict[str, Text] = {
    "doubt.about": "The date is only about right.",
    "doubt.uncertain": "The date is doubtful.",
    "doubt.rival-dates": "The sources give days that cannot both be right; all are kept.",
    "doubt.rival-places": "The sources name different places; all are kept.",
    "doubt.rival-exchanges": "The sources name different exchanges or phases of one; all are kept.",
    "doubt.contradicted": "Another telling contradicts this one.",
    "doubt.order-impossible": "With what else is told, this cannot have happened in this order.",
    "doubt.order-unsure": "Whether this was before or after its neighbour is not sure.",
    "doubt.date-after-receipt": "The day told is later than the day on which the document was received; it counts as any day up to then.",
    "doubt.which-captivity": "It may belong to this captivity or to another one.",
    "doubt.capture-implied": "No document tells of the capture; it follows from what is told later.",
    "doubt.end-after-return": "An end of captivity is told after the person was already home.",
    "doubt.held-after-end": "After this captivity had ended, the person is again reported as held.",
    "doubt.listed-after-end": "A list still names the person after this captivity had ended; lists lag behind returns.",
    "doubt.set-aside-yet-told": "Set aside as never a captive, yet documents tell of captivity.",
    "doubt.death-not-approved": "The death is not approved by two people; it moves nobody in the account.",
    "doubt.death-contradicted": "A later telling contradicts this death.",
    "doubt.dead-after-return": "Died after coming home; counted as returned.",
    "doubt.dead-yet-seen": "Somebody tells of the person alive after this day.",
    "doubt.dead-yet-returned": "A return is told after an approved death; a human has to withdraw one of the two.",
    "doubt.dead-yet-held": "Captivity is told after an approved death; a human has to withdraw one of the two.",
}

_CAVEATS: dict[str, Text] = {
    "caveat.behind": (
        "{n} recorded changes are not worked in yet: this answers as if they had not come. byname link works them in."
    ),
    "caveat.made-up": "Made-up data: nobody in it is real.",
    "caveat.undecided": (
        "{n} pair of records waits for a decision; the range shows what it can change.",
        "{n} pairs of records wait for a decision; the range shows what they can change.",
    ),
    "caveat.possible": (
        "For {n} person the day or the link is not sure.",
        "For {n} people the day or the link is not sure.",
    ),
    "caveat.unreadable": (
        "{n} row could not be read and counts nowhere until it is mended.",
        "{n} rows could not be read and count nowhere until they are mended.",
    ),
    "caveat.withheld": "Numbers small enough to point at a person are withheld.",
    "caveat.known-at": "As known on {day}: what was learned later is left out.",
    "caveat.future-day": "This day has not come yet; it shows what is known today carried forward.",
    "caveat.contradicted": (
        "For {n} person what is told cannot all be true; the person's page says what.",
        "For {n} people what is told cannot all be true; their pages say what.",
    ),
    "caveat.range": "The truth lies between the low and the high number.",
    "caveat.undecided-links": "Pairs of records that wait for a decision widen the range.",
    "caveat.unidentified": "Who is known by a name alone may be one of the others: the low number leaves them out.",
    "caveat.unidentified-people": (
        "{n} person is known by a name alone and may be one of the others: the low numbers leave that one out.",
        "{n} people are known by a name alone and may be among the others: the low numbers leave them out.",
    ),
    "caveat.links-not-counted-out": "One knot of undecided pairs is too large to try every way; its bounds are the widest.",
    "caveat.both-directions": "People of both powers are counted.",
    "caveat.direction-not-stated": "Nobody said whose people are meant; people of several powers are counted.",
    "caveat.remains-not-recorded": "The counting rule asks for remains, which this register does not record yet.",
    "caveat.about-whole": "The whole is known only about, and so is the share.",
    "caveat.no-whole": "There is nobody to divide by.",
    "caveat.cohort-possible": (
        "For {n} person it is not sure whether the group's criteria are met.",
        "For {n} people it is not sure whether the group's criteria are met.",
    ),
    "withheld.small-group": "Withheld: a group of fewer than {threshold} could be recognised.",
    "withheld.complementary": "Withheld: a group of fewer than {threshold} would follow from it by subtracting.",
    "withheld.small-difference": "Withheld: a group of fewer than {threshold} would follow from the difference.",
    "withheld.role-may-not": "Withheld: your role may not do this.",
    "withheld.no-role": "Withheld: you have no role in this register.",
    "withheld.keeper-sees-nobody": "Withheld: a keeper of accounts sees numbers, not people.",
    "withheld.power-not-granted": "Withheld: you were not given the right to see the people of this power.",
    "withheld.field-unknown": "Withheld: this field is not in the table of fields.",
    "withheld.field-open": "Withheld: your role does not see this field.",
    "withheld.field-group": "Withheld: your role does not see this field.",
    "withheld.field-identity": "Withheld: your role sees no field that identifies a person.",
    "withheld.field-protected": "Withheld: this field is protected; your role does not see it.",
    "withheld.field-secret": "Withheld: this field is secret; your role does not see it.",
    "withheld.right": "Withheld: your role does not see this.",
    "withheld.fewer": "fewer than {threshold}",
    "withheld.word": "withheld",
}

_FIGURES: dict[str, Text] = {
    "unit.possible-return": (
        "{n} of its people may have returned before that day.",
        "{n} of its people may have returned before that day.",
    ),
    "definition.stock": "People who stand as “{value}”",
    "definition.flow": "People who came to be “{value}”",
    "definition.as-of": "at the end of {value}",
    "definition.from": "from {value}",
    "definition.to": "before {value}",
    "definition.exchange": "in exchange {value}",
    "definition.phase": "in phase {value}",
    "definition.cohort": "of the group {value}",
    "definition.power": "of the people of {value}",
    "definition.held-over": "held for more than {value} years",
    "definition.by": "broken down by {value}",
    "definition.per": "out of {value}",
    "definition.known": "as known on {value}",
    "definition.rule.events": "movements are counted, not people",
    "definition.rule.no-civilians": "civilians are left out",
    "definition.rule.no-outside-exchange": "those who came back outside an exchange are left out",
    "definition.rule.no-third-state": "those who came by way of a third state are left out",
    "definition.rule.remains": "remains are counted too",
    "definition.rule.both-directions": "people of both powers are counted",
}

_PROBLEMS: dict[str, Text] = {
    "problem.unreadable": "This row could not be read. It is kept as written and can be mended and taken in again.",
    "problem.no-identity": "Nothing in this row says who the person is.",
    "problem.above-headings": "This row stands above the headings, where people are not expected; look whether it is one.",
    "problem.other-headings": "From this row on the list has other headings; take the rows below in as a list of their own.",
    "problem.formula": "This cell holds a formula without its result; it is kept as written and not read.",
    "problem.name-unreadable": "No name can be read here; the text is kept.",
    "problem.number-unreadable": "This cannot be read as a number; the text is kept.",
    "problem.number-missing": "The row states no number; the claim is kept without one.",
    "problem.hedge-unreadable": "How firm the number is cannot be read; the text is kept.",
    "problem.not-claims": "No column of this file is known to hold a published number.",
    "problem.date-empty": "There is no date where one should stand.",
    "problem.date-after-receipt": "The date is later than the day on which the list was received; it counts as not told.",
    "problem.date-impossible": "The calendar has no such day; the text is kept.",
    "problem.date-no-year": "The date has no year; the text is kept.",
    "problem.date-order": "The date ends before it begins; the text is kept.",
    "problem.date-too-long": "The text is too long for a date; it is kept.",
    "problem.date-too-vague": "The date is too vague to count; the text is kept.",
    "problem.date-unknown": "The list says that the date is not known.",
    "problem.date-unreadable": "This cannot be read as a date; the text is kept.",
    "problem.sex-unknown": "The word for the sex is not one that we know; it is kept.",
    "problem.category-unknown": "The word for military or civilian is not one that we know; it is kept.",
    "problem.status-unknown": "The word for the status is not one that we know; it is kept.",
    "problem.power-unknown": "No power of this register is called so; the word is kept, and what holds for the list counts.",
    "problem.holder-unknown": "No power of this register is called so; the word is kept, and what holds for the list counts.",
    "problem.too-many-cells": "This row has more cells than the heading.",
}

_ERRORS: dict[str, Text] = {
    "error.title-400": "That cannot be done as asked",
    "error.title-403": "You may not do this",
    "error.title-404": "Nothing here",
    "error.title-405": "Not in this way",
    "error.title-429": "Please wait",
    "error.title-500": "Something went wrong on our side",
    "error.title-503": "Not possible just now",
    "error.404": "There is nothing at this address that you may see.",
    "error.person-404": "There is no person or record with the number {number} that you may see. Check the number.",
    "error.document-404": "There is no document {number} that you may see.",
    "error.500": "The page could not be made. Nothing was changed. Try again; if it happens again, tell your administrator.",
    "error.csrf": "This form has expired or was not sent from this site. Go back, reload the page and send it again.",
    "error.day": "{found!r} is not a day. Write it as year-month-day, for example 2025-05-28.",
    "error.page": "{found!r} is not the number of a page.",
    "error.people-list": "There is no list of people called {found!r}.",
    "error.no-file": "No file came with the form. Choose a file and send it again.",
    "error.kind": "{found!r} is not a kind of document.",
    "error.upload-gone": "The uploaded file is no longer held. Choose it again.",
    "error.take-in": "Your role does not take lists in. Ask a registrar.",
    "error.outcome": "{found!r} is not a decision. Decide same, different or cannot say.",
    "error.pair-gone": "That pair is no longer waiting. Here is the next one.",
}

FINDINGS: dict[str, Text] = {
    **EVIDENCE_CODES,
    **REASON_CODES,
    **_DOUBTS,
    **_CAVEATS,
    **_FIGURES,
    **_PROBLEMS,
    **_ERRORS,
}
