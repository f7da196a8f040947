"""Texts about lists in their roles and about who came who was not agreed."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["LISTS"]

LISTS: dict[str, Text] = {
    "list-role.requested": "Asked for",
    "document-role.requested": "Asked for",
    "document-role.offered": "Offered",
    "document-role.refused": "Refused",
    "document-role.agreed": "Agreed",
    "document-role.withdrawn": "Struck off",
    "document-role.brought": "Brought to the handover",
    "document-role.handed-over": "Handed over",
    "document-role.declined": "Declined to go",
    "list-role.offered": "Offered",
    "list-role.refused": "Refused",
    "list-role.agreed": "Agreed",
    "list-role.withdrawn": "Struck off",
    "list-role.brought": "Brought to the handover",
    "list-role.handed-over": "Handed over",
    "list-role.declined": "Declined to go",
    "handover.title": "{exchange}: who was agreed, who came",
    "handover.lead": (
        "Each person on the lists of this exchange, once. What is asked for or agreed is evidence of nothing; "
        "who was handed over came."
    ),
    "handover.as-agreed": "Came as agreed",
    "handover.other-phase": "Came in another phase than agreed",
    "handover.not-agreed": "Came though not agreed",
    "handover.did-not-come": "Agreed and did not come",
    "handover.declined": "Agreed and declined to go",
    "handover.withdrawn": "Agreed, then struck off",
    "handover.agreed": "Agreed in all",
    "handover.came": "Came in all",
    "handover.phase": "Phase",
    "handover.every-phase": "Every phase",
    "handover.outcome": "Outcome",
    "handover.persons": "Persons",
    "handover.range": "Range",
    "handover.lists": "Lists taken in: {lists}",
    "handover.no-lists": "No list of this exchange with a role has been taken in yet for either side.",
    "handover.now": "Now",
    "caveat.no-agreed-list": "{power}: no list of who was agreed has been taken in, so whoever came is shown as not agreed.",
    "caveat.unread-rows": (
        "{power}: {n} row could not be read, so nobody knows whose it is.",
        "{power}: {n} rows could not be read, so nobody knows whose they are.",
    ),
    "take-in.role": "Role in an exchange",
    "take-in.no-role": "None",
    "responses.title": "What became of what was asked for",
    "responses.lead": (
        "Each person on each list of those asked for is a request. The first answer about somebody answers every "
        "request for him that is open; a refusal is no evidence that somebody is not held."
    ),
    "responses.by": "By",
    "responses.by-source": "who asked",
    "responses.by-unit": "unit",
    "responses.by-category": "military or civilian",
    "responses.by-sex": "sex",
    "responses.by-rank_class": "class of rank",
    "responses.by-exchange": "exchange",
    "responses.group": "Group",
    "responses.asked": "Requests",
    "responses.persons": "Persons",
    "responses.answered": "Answered",
    "responses.days": "Days to an answer (quarter, half, three quarters)",
    "responses.all": "All",
    "responses.not-told": "Not told",
    "responses.none": "Nobody has been asked for in a list that was taken in with the role of a request.",
    "responses.perhaps": ("{n} more perhaps", "{n} more perhaps"),
    "request-answer.agreed": "Agreed",
    "request-answer.offered": "Offered",
    "request-answer.refused": "Refused",
    "request-answer.confirmed": "Captivity confirmed",
    "request-answer.came": "Came without an answer",
    "request-answer.open": "No answer yet",
    "caveat.requests-unread": (
        "{n} row of a request could not be read, so nobody knows who was asked for.",
        "{n} rows of requests could not be read, so nobody knows who was asked for.",
    ),
    "path.title": "On lists",
    "path.lead": "Every list in the course of an exchange on which this person stands, in the order in which the lists came.",
    "path.asked": ("Asked for {n} time, on {first}.", "Asked for {n} times since {first}."),
    "path.refused": ("Refused {n} time[ ({reasons})].", "Refused {n} times[ ({reasons})]."),
    "path.came-agreed": "Came home in exchange {exchange}, as agreed.",
    "path.came-not-agreed": "Came home in exchange {exchange}, though not agreed.",
    "path.did-not-come": "Agreed for exchange {exchange} and did not come with it.",
    "path.declined": "Declined to go with exchange {exchange}.",
    "path.withdrawn": "Agreed for exchange {exchange}, then struck off.",
    "path.instead": "instead of {name}",
    "path.document": "list {number}",
}
"""Code -> text."""
