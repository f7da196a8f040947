"""English sentences for what was found: evidence, doubts, caveats, problems and errors."""

from __future__ import annotations

from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES
from byname.wording.language import Text

__all__ = ["FINDINGS"]

_DOUBTS: dict[str, Text] = {
    "doubt.about": "The date is only about right.",
    "doubt.uncertain": "The date is doubtful.",
    "doubt.rival-dates": "The sources give days that cannot both be right; all are kept.",
    "doubt.contradicted": "Another telling contradicts this one.",
    "doubt.order-impossible": "With what else is told, this cannot have happened in this order.",
    "doubt.order-unsure": "Whether this was before or after its neighbour is not sure.",
    "doubt.date-after-receipt": "The day told is later than the day on which the document was received.",
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

_PROBLEMS: dict[str, Text] = {
    "problem.unreadable": "This row could not be read. It is kept as written and can be mended and taken in again.",
    "problem.no-person": "Nothing in this row says who the person is.",
    "problem.no-name": "This row has no name.",
    "problem.date": "A date in this row cannot be read; its text is kept.",
    "problem.too-many-cells": "This row has more cells than the heading.",
}

_ERRORS: dict[str, Text] = {
    "error.title-400": "That cannot be done as asked",
    "error.title-403": "You may not do this",
    "error.title-404": "Nothing here",
    "error.title-405": "Not in this way",
    "error.title-429": "Please wait",
    "error.title-500": "Something went wrong on our side",
    "error.404": "There is nothing at this address that you may see.",
    "error.person-404": "There is no person or record with the number {number} that you may see. Check the number.",
    "error.document-404": "There is no document {number} that you may see.",
    "error.500": "The page could not be made. Nothing was changed. Try again; if it happens again, tell your administrator.",
    "error.csrf": "This form has expired or was not sent from this site. Go back, reload the page and send it again.",
    "error.day": "{found!r} is not a day. Write it as year-month-day, for example 2025-05-28.",
    "error.page": "{found!r} is not the number of a page.",
    "error.no-file": "No file came with the form. Choose a file and send it again.",
    "error.kind": "{found!r} is not a kind of document.",
    "error.upload-gone": "The uploaded file is no longer held. Choose it again.",
    "error.outcome": "{found!r} is not a decision. Decide same, different or cannot say.",
    "error.pair-gone": "That pair is no longer waiting. Here is the next one.",
}

FINDINGS: dict[str, Text] = {**EVIDENCE_CODES, **REASON_CODES, **_DOUBTS, **_CAVEATS, **_PROBLEMS, **_ERRORS}
