"""Texts about policies for choosing a list, audits of lists, and proposed lists."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["POLICIES"]

_POLICY: dict[str, Text] = {
    "policy.title": "Policies for choosing a list",
    "policy.lead": (
        "A written rule of the bureau, approved by two people. "
        "By default it checks a list that people made; it proposes one only where it says so."
    ),
    "policy.none": "No policy is written down yet. The exchange desk writes one: byname exchange policy add FILE.",
    "policy.code": "Policy",
    "policy.version": "Version",
    "policy.people": "Whose people",
    "policy.size": "Places",
    "policy.day": "As of",
    "policy.day-asked": "the day on which it is asked",
    "policy.exchange": "Exchange",
    "policy.any-exchange": "any",
    "policy.state": "State",
    "policy.state.approved": "approved by {names}",
    "policy.state.draft": "not approved: a draft[; one yes so far, by {names}]",
    "policy.state.withdrawn": "withdrawn",
    "policy.by": "Written by",
    "policy.computes": "Proposes lists",
    "policy.computes-yes": "yes, the best list under these rules, ties by lottery",
    "policy.computes-no": "no, it only checks lists that people made",
    "policy.rules": "Rules",
    "policy.rule": "Rule",
    "policy.means": "What it asks",
    "policy.owed": (
        "Who is gravely wounded or gravely ill is owed return without exchange (Convention III, arts. 109 and 110), "
        "is set apart and fills no place."
    ),
    "policy.text": "The file as written",
    "policy.approve": "Approve this version",
    "policy.approve-hint": "It counts after two different people's yes. A changed text is a new version and asks both again.",
    "policy.approved-now": "Your yes is recorded.",
    "policy.take-back": "Take my yes back",
    "policy.recorded": (
        "Policy {policy} stands in version {version}. It counts after two people's yes: "
        "byname exchange policy approve {policy} --version {version}"
    ),
    "policy.yes-recorded": "Your yes to version {version} of policy {policy} is recorded.",
    "policy.yes-taken-back": "Your yes to version {version} of policy {policy} is taken back.",
    "policy.was-withdrawn": "Policy {policy} is withdrawn. Every version stays readable.",
    "policy.kind.must": "Belongs on the list",
    "policy.kind.prefer": "Comes first",
    "policy.kind.at-least": "At least",
    "policy.kind.at-most": "At most",
    "policy.says.sex": "sex: {values}",
    "policy.says.category": "category: {values}",
    "policy.says.health": "health: {values}",
    "policy.says.rank_class": "rank class: {values}",
    "policy.says.rank_class-each": "each rank class by itself",
    "policy.says.unit": "of {values}, or a unit under it",
    "policy.says.unit-each": "each unit by itself",
    "policy.says.capture_place": "taken at {values}, or a place in it",
    "policy.says.capture_place-each": "each place of capture by itself",
    "policy.says.sector": "taken in sector {values}",
    "policy.says.sector-each": "each sector by itself",
    "policy.says.service": "service: {values}",
    "policy.says.service-each": "each service by itself",
    "policy.says.sex-each": "each sex by itself",
    "policy.says.category-each": "each category by itself",
    "policy.says.health-each": "each state of health by itself",
    "policy.says.birth_date": "aged[ {youngest} or older][, {oldest} or younger]",
    "policy.says.capture_date-over": "held longer than[ {years} years][ {months} months]",
    "policy.says.capture_date-days": "taken[ on or after {start}][, before {end}]",
    "policy.says.capture_date-longest": "the longest held, in days",
    "policy.says.missing_date-over": "missing longer than[ {years} years][ {months} months]",
    "policy.says.missing_date-days": "missing[ since {start} or later][, before {end}]",
    "policy.says.missing_date-longest": "the longest missing, in days",
}

_AUDIT: dict[str, Text] = {
    "policy.audit": "Check a list",
    "policy.audit-lead": "Hold the list that people made for an exchange against this policy. Each look at people is written down.",
    "policy.audit-do": "Check",
    "policy.document": "Document (if not the agreed list)",
    "policy.draft": "This policy is not approved: a draft. What follows is a trial of it and decides nothing.",
    "policy.of-list": "Exchange {exchange}, list {role}, as of {day}",
    "policy.rows": ("{n} row on the list", "{n} rows on the list"),
    "policy.places": (
        "{n} person fills a place; the policy has {size} places.",
        "{n} people fill a place; the policy has {size} places.",
    ),
    "policy.on": "On the list",
    "policy.off": "Not on the list",
    "policy.bounds": "Bounds",
    "policy.found": "What is found",
    "policy.persons": "People",
    "policy.why": "Why",
    "policy.on-list": "On the list",
    "policy.asked": "Asked",
    "policy.kept": "Kept",
    "policy.kept.yes": "yes",
    "policy.kept.no": "no",
    "policy.kept.possible": "cannot be decided",
    "policy.secret": "For the exchange desk alone. Why somebody comes before another is nobody else's.",
    "policy.nobody": "nobody",
    "policy.group.fits": "on it as the policy has it",
    "policy.group.against": "on it against it",
    "policy.group.unsure": "on it cannot be decided",
    "policy.group.owed-return": "on it owed return without exchange",
    "policy.group.home": "on it home already, or out of captivity",
    "policy.group.dead-certified": "on it dead, certified",
    "policy.group.not-held": "on it not known to be held",
    "policy.group.other-people": "on it of other people, or known to nobody here",
    "policy.group.missing": "meet your rule and are not on it",
    "policy.group.before": "come before somebody on it and are not on it",
    "policy.group.unsure-off": "may meet your rule and are not on it",
    "policy.group.owed-off": "owed return without exchange, not on it",
    "policy.unknown": ("{n} row is of nobody known", "{n} rows are of nobody known"),
    "policy.again": (
        "{n} row is of somebody on it already[: {numbers}]",
        "{n} rows are of somebody on it already[: {numbers}]",
    ),
    "policy.reason.must": "meets: {rule}",
    "policy.reason.maybe-must": "may meet: {rule}",
    "policy.reason.order": "{rule}: others come first",
    "policy.reason.first": "{rule}: comes first",
    "policy.reason.unsure-order": "not sure: {rule}. By what is sure, others come first",
    "policy.reason.prefer": "{rule}",
    "policy.reason.lot": "drawn by lot among equals",
    "policy.unsure.power": "whose person is told in two ways",
    "policy.unsure.status": "may not be held that day",
    "policy.unsure.health": "told gravely wounded or ill, and not",
    "policy.unsure.name-alone": "known by a name alone: may be somebody else",
    "policy.unsure.link": "may be one with another person: decide it in review",
    "policy.note.death-reported": "a death is reported and not certified; it strikes nobody off",
    "policy.comes-before": "before {name}",
    "policy.gives-way": "{name} comes first",
}

_PROPOSAL: dict[str, Text] = {
    "policy.proposed": ("{n} person proposed", "{n} people proposed"),
    "policy.proposal-of": (
        "Policy {policy}, version {version}, approved by {names}. Exchange {exchange}, as of {day}. Seed: {seed}"
    ),
    "policy.proposal-filed": "Filed as nothing. It becomes a list when people take it in as their own.",
    "policy.candidates": "{candidates} may be chosen; {owed} are owed return without exchange and set apart; {unsure} cannot be decided.",
    "policy.proven": "No other list that keeps the rules comes before it: proved.",
    "policy.total": "{rule}: {total}",
    "policy.impossible": "No list keeps all the rules. These clash; each of them is needed for the clash:",
    "policy.clash.size": "{count} places, and {people} who may be chosen",
    "policy.clash.must": "{rule}: all {people} belong on the list",
    "policy.clash.at-least": "{rule}: at least {count}, of {people} who may be chosen",
    "policy.clash.at-most": "{rule}: at most {count}, of {people} who may be chosen",
    "policy.clash.one-person": "at most {count} of {people} who may be one person, until review decides",
    "policy.number": "Number",
    "policy.written": "The list is written to {file}.",
}

POLICIES: dict[str, Text] = {**_POLICY, **_AUDIT, **_PROPOSAL}
