"""Texts of the roll-call at a handover: its pages, its printed sheet, the act that comes of it."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["ROLLCALLS"]

_OUTCOMES: dict[str, Text] = {
    "rollcall-state.came": "Came",
    "rollcall-state.did-not-come": "Did not come",
    "rollcall-state.came-instead": "Came instead",
    "rollcall-state.declined": "Declined",
    "rollcall-state.died": "Died",
    "rollcall-state.someone-else": "Someone else",
    "rollcall-state.not-called": "Not called",
    "rollcall-state.open": "To settle",
    "document-role.roll-call-sheet": "A clerk's sheet of a roll-call",
    "row-class.roll-call-row": "Rows of a roll-call sheet",
}

_PRINT: dict[str, Text] = {
    "rollcall-print.title": "Roll-call",
    "rollcall-print.lead": "Exchange {exchange} · phase {phase}[ · {day}][ · people of {power}][ · held by {holder}]",
    "rollcall-print.page": "Page",
    "rollcall-print.on-page": "people on this page, of",
    "rollcall-print.sheet": "Paper for roll-call {digest}. Clerks' sheets with another code do not belong to it.",
    "rollcall-print.signed": "Came on this page: ______   Clerk: ______________",
    "rollcall-print.number": "No.",
    "rollcall-print.name": "Name",
    "rollcall-print.born": "Born",
    "rollcall-print.added": "Came and stands on no list",
    "rollcall-print.instead": "Instead of No.",
    "rollcall-print.remark": "Remark",
    "rollcall-print.legend": "What to write in the column Outcome of a clerk's sheet",
    "rollcall-print.outcome": "Outcome",
    "rollcall-print.short": "Write one of these, or the word itself in Ukrainian, Russian or English",
    "rollcall-print.empty": (
        "An empty cell means: not called. Who comes and stands on no list goes below the last row, without a number, with name "
        "and date of birth, and the number in whose place he came. The columns No., Name, Born, Record and Roll-call stay as "
        "they are; a wrong spelling goes into the remark."
    ),
    "rollcall-print.act-title": "Act of handover",
    "rollcall-print.act-lead": "Exchange {exchange} · phase {phase}[ · {day}][ · people of {power}][ · handed over by {holder}]",
    "rollcall-print.act-sheet": "From roll-call {digest}: {sheets}.",
    "rollcall-print.counts": "Counts",
    "rollcall-print.ours": "Handed over, by our roll-call",
    "rollcall-print.theirs": "Handed over, by their count",
    "rollcall-print.theirs-of": "Handed over, as {source} counts",
    "rollcall-print.agreed": "On the roll-call",
    "rollcall-print.unlisted": "Came and on no list",
    "rollcall-print.difference": "Difference between the two counts",
    "rollcall-print.gaps": "On the list and not handed over",
    "rollcall-print.settled": "Settled after the clerks disagreed",
    "rollcall-print.said": "What the sheets say",
    "rollcall-print.came-list": "Handed over, as on the list",
    "rollcall-print.record": "Record",
    "rollcall-print.signed-ours": "For those who received: ______________________",
    "rollcall-print.signed-theirs": "For those who handed over: ______________________",
}

_PAGE: dict[str, Text] = {
    "rollcall.title": "Roll-call of exchange {exchange}, phase {phase}",
    "rollcall.lead": "Make the sheets before the handover, give one to each clerk, bring the filled ones back here.",
    "rollcall.make": "Make the sheets",
    "rollcall.make-hint": (
        "One printed sheet in large type, and a table for each clerk. They name everybody on the list: every download is noted."
    ),
    "rollcall.role": "From the list",
    "rollcall.power": "People of (power)",
    "rollcall.any-power": "the one on the list",
    "rollcall.clerks": "Clerks",
    "rollcall.both": "every clerk has everybody (else each has a part)",
    "rollcall.made": "Made so far",
    "rollcall.none": "No roll-call was made for this phase yet.",
    "rollcall.digest": "Code",
    "rollcall.people": "People",
    "rollcall.day": "Made on",
    "rollcall.files": "Download",
    "rollcall.print": "printed sheet (PDF)",
    "rollcall.clerk": "clerk {number} ({form})",
    "rollcall.state": "State",
    "rollcall.open-still": "waiting for filled sheets",
    "rollcall.recorded": "recorded",
    "rollcall.fill": "Bring filled sheets back",
    "rollcall.sheets": "Filled sheets (CSV or XLSX, all clerks at once)",
    "rollcall.merge": "See them merged",
    "rollcall.nothing-yet": "Nothing is recorded yet.",
    "rollcall.merged": "What the clerks say",
    "rollcall.sum": "{n} on the roll-call",
    "rollcall.ours": "{n} handed over by this roll-call",
    "rollcall.unlisted": "{n} came and stand on no list",
    "rollcall.said": "What each sheet says",
    "rollcall.settle": "Settle",
    "rollcall.settle-hint": "Choose what counts for each number; what the clerks wrote stays beside it.",
    "rollcall.settle-one": "No. {number} counts as",
    "rollcall.instead-one": "instead of No. (only for: came instead)",
    "rollcall.choose": "choose",
    "rollcall.instead-of": "Instead of No.",
    "rollcall.again": "Merge again with these choices",
    "rollcall.stray": "Rows to mend in the files",
    "rollcall.gaps": "On the list and not handed over",
    "rollcall.added": "Came and on no list",
    "rollcall.gaps-none": "Everybody on the roll-call came.",
    "rollcall.why": "Why",
    "rollcall.source": "Recorded as told by",
    "rollcall.on": "Day of the handover",
    "rollcall.received": "Received",
    "rollcall.theirs": "Their count",
    "rollcall.commit": "Record the act of handover",
    "rollcall.commit-hint": "Files the sheets as they came, then who was handed over, declined or died; a death is a mark only.",
    "rollcall.not-yet": "The act can be made when nothing is left to settle or to mend.",
    "rollcall.act": "Act of handover (PDF)",
    "rollcall.documents": "Documents",
    "error.rollcall": "Your role makes no roll-calls. Ask the exchange desk.",
    "error.rollcall-sheets": "No filled sheet came with the form. Choose the clerks' files and send it again.",
    "error.rollcall-clerks": "{found!r} is no number of clerks: 1 to 9.",
    "error.rollcall-file": "There is no file {found!r} of this roll-call.",
    "error.rollcall-theirs": "{found!r} is no count. Write a whole number, or leave it empty.",
}

ROLLCALLS: dict[str, Text] = {**_OUTCOMES, **_PRINT, **_PAGE}
