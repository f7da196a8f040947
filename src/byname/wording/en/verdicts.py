"""English sentences about verdicts: why, what is read otherwise, and what would be right to print."""

from __future__ import annotations

from typing import Final

from byname.wording.language import Text

__all__ = ["VERDICTS"]

_OF: Final = (
    "[ ({narrowed})][ of {whole}][ ({share} %)][ of the group “{group}”][ of {side}][ {sides}][ (captured in {captured_when})]"
    "[ (held for more than {years} years)]"
)
_END: Final = "[, {rules}][; the register's range is {low} to {high}]."


def _printed(head: str, one: str, many: str) -> Text:
    return (f"{head}{{n}} person{_OF} {one}{_END}", f"{head}{{n}} people{_OF} {many}{_END}")


PRINTED_VERDICTS: dict[str, Text] = {
    "verdict.right.returned.total": _printed("By {day_when}, ", "had come back", "had come back"),
    "verdict.right.returned.stock": _printed("As of {day_when}, ", "was back", "were back"),
    "verdict.right.returned.day": _printed("On {day_when}, ", "came back", "came back"),
    "verdict.right.returned.period": _printed("From {first_when} to {day_when}, ", "came back", "came back"),
    "verdict.right.returned.exchange": _printed(
        "In the exchange “{exchange}”[, stage {phase}], ", "came back", "came back"
    ),
    "verdict.right.held.stock": _printed("On {day_when}, ", "was held", "were held"),
    "verdict.right.sought.stock": _printed("On {day_when}, ", "was missing", "were missing"),
    "verdict.right.dead.stock": _printed("By {day_when}, ", "had died", "had died"),
    "verdict.right.taken.stock": _printed("By {day_when}, ", "had been taken prisoner", "had been taken prisoner"),
    "verdict.right.taken.period": _printed(
        "From {first_when} to {day_when}, ", "was taken prisoner", "were taken prisoner"
    ),
    "verdict.right.taken.day": _printed("On {day_when}, ", "was taken prisoner", "were taken prisoner"),
    "verdict.right.exchanges": (
        "By {day_when}, {n} exchange had taken place[; {stages} with each stage counted].",
        "By {day_when}, {n} exchanges had taken place[; {stages} with each stage counted].",
    ),
    "verdict.right.units": (
        "Of {n} unit, somebody came back for the first time[; by lists: {listed}][; by exchanges: {exchanged}].",
        "Of {n} units, somebody came back for the first time[; by lists: {listed}][; by exchanges: {exchanged}].",
    ),
    "verdict.right.stages": (
        "The exchange “{exchange}” was carried out in {n} stage, from {first_when} to {day_when}; days with returns: {days}.",
        "The exchange “{exchange}” was carried out in {n} stages, from {first_when} to {day_when}; days with returns: {days}.",
    ),
    "verdict.right.largest": "The exchange “{exchange}” was the largest until then, with {n} people.",
    "verdict.source.unnamed": "a table that names nobody",
    "verdict.right.published": "[{hedge} ]{figure} ({measure}[, “{group}”]), as published by {said_by}[, {day_when}].",
    "verdict.right.published-sum": (
        "{figure} ({measure}), from {first_when} to {day_when}: the sum of what was published of the stages, {parts}."
    ),
    "verdict.measure.people-returned": "people returned",
    "verdict.measure.prisoners-of-war-returned": "prisoners of war returned",
    "verdict.measure.civilians-returned": "civilians returned",
    "verdict.measure.people-returned-outside-exchanges": "people returned outside exchanges",
    "verdict.measure.prisoners-exchanged": "prisoners exchanged",
    "verdict.measure.prisoners-released": "prisoners released",
    "verdict.measure.prisoners-to-be-exchanged": "prisoners to be exchanged",
    "verdict.measure.people-held": "people held",
    "verdict.measure.people-captured": "people captured",
    "verdict.measure.bodies-returned": "bodies returned",
    "verdict.measure.exchanges": "exchanges",
    "verdict.measure.units": "units",
    "verdict.hedge.about": "about",
    "verdict.hedge.more-than": "more than",
    "verdict.hedge.at-least": "at least",
    "verdict.hedge.nearly": "nearly",
    "verdict.hedge.up-to": "up to",
    "verdict.assumed.silent": "The text names no side; this takes it to speak of people of {side}, whose register this is.",
    "verdict.assumed.text": "The claim names no side; the text names {side} alone, and this takes it to speak of its people.",
    "verdict.assumed.home": "The claim names no side; this takes it to speak of people of {side}, whose register this is.",
    "verdict.assumed.tables": "The claim names no side; it was held against what was published of people of {side}.",
    "verdict.power.ukraine": "Ukraine",
    "verdict.power.russia": "Russia",
    "verdict.right.first": (
        "The first people[ ({narrowed})][ of the group “{group}”][ of {side}] came back on {first_when}[ (to "
        "{day_when})]; nobody of them before."
    ),
    "verdict.right.first-exchange": (
        "The exchange “{exchange}” began on {first_when}[; the one before it, “{before}”, ended on {day_when}]."
    ),
    "verdict.rule.no-civilians": "civilians not counted",
    "verdict.rule.no-outside-exchange": "returns outside exchanges not counted",
    "verdict.rule.no-third-state": "those in a third state not counted",
    "verdict.rule.events": "each return counted",
    "verdict.side.each": "of each side",
    "verdict.side.both": "both sides together",
    "verdict.of.sex.f": "women",
    "verdict.of.sex.m": "men",
    "verdict.of.rank_class.officer": "officers",
    "verdict.of.rank_class.sergeant": "sergeants",
    "verdict.of.rank_class.private": "privates",
    "verdict.of.category.civilian": "civilians",
}
"""What may be printed; each of these there is in every language of print."""

_WHY: dict[str, Text] = {
    "verdict.why.holds": "The register has {n}[ ({low} to {high})][, of {whole}].",
    "verdict.why.one-of-several": "The words may mean several things; it is so for one of them: {n}[ ({low} to {high})].",
    "verdict.why.narrower": "The words name a narrower group than the register knows; of the wider one it has {n}[ ({low} to {high})].",
    "verdict.why.range": "The register has {n}, and it may be anything from {low} to {high}[; the whole is {whole}].",
    "verdict.why.whole-open": "The register has {n}; whether the whole is {stated} cannot be told[: it has {whole}].",
    "verdict.why.no-number": "The register cannot count this.",
    "verdict.why.not-recorded": "Of some of those whom this may count the register does not record the {field}.",
    "verdict.why.otherwise": (
        "As written it is {n}[ ({low} to {high})]; read otherwise it is so[: {differs}][, “{near_group}”][: {near}]"
        "[ ({near_low} to {near_high})]."
    ),
    "verdict.why.other-number": (
        "The register has {n}[ ({low} to {high})][, of {whole}][. It comes nearest read otherwise: {differs}]"
        "[, “{near_group}”][: {near}][ ({near_low} to {near_high})]."
    ),
    "verdict.why.whole": "The part is so ({n}), but the whole is {whole} and not {stated}.",
    "verdict.why.group-unknown": "The desk knows no group by the name “{group}”. Add the name to the group that is meant.",
    "verdict.why.withheld": "{rule}",
    "verdict.why.promise": "It was promised or planned; a register counts what happened.",
    "verdict.why.survey": "It was found by asking people; a register cannot tell.",
    "verdict.why.vague": "It states no number.",
    "verdict.why.other-side": "It is about the people of {side}, whom this register does not keep.",
    "verdict.why.not-counted": "The register does not count this: {counted}.",
    "verdict.why.known-then": "As known on {day_when} it was {then}; now it is {n}.",
    "verdict.why.exchanges": (
        "By then there were {n} exchanges[, {stages} with each stage counted][; sources number the last one {numbers}]."
    ),
    "verdict.why.units": "Never on a list: {listed}. Never exchanged: {exchanged}. Nobody back in any way: {returned}.",
    "verdict.why.stages": "By the entry of the exchange: stages {n}, days with returns {days}, from {first_when} to {day_when}.",
    "verdict.why.largest": "The largest was “{exchange}” with {n}.",
    "verdict.why.first-none": "By every record nobody of them had come back before {day_when}; then {came} came.",
    "verdict.why.first-before": "Before {day_when}, {n} of them had come back already[ ({low} to {high})].",
    "verdict.why.first-nobody": "By every record nobody of them came back then.",
    "verdict.why.first-open": (
        "Whether nobody of them had come back before {day_when} is not certain: of some people the register "
        "cannot tell."
    ),
    "verdict.why.first-when": "Of which return it is told the text does not say, and no exchange was shortly before it.",
    "verdict.why.first-whom": "Of which group it is said the words do not tell.",
    "verdict.why.first-listed": "It is about lists; this check asks who came back.",
    "verdict.why.first-exchange": "The exchange began on {first_when}[; the one before it ended on {day_when}: “{before}”].",
    "verdict.why.nobody-but": "Of the {whole} who came then, {n} were of the group.",
    "verdict.why.over-years-whom": "How many of whom were held so long, the sentence does not say in words that can be counted.",
    "verdict.why.sweeping": "What is said of all cannot be held against a figure.",
    "verdict.why.published-same": "{said_by} published the same[ ({day_when})]; this is a published statement and not the register.",
    "verdict.why.published-sum": "The published numbers of the stages add up to it ({parts}); this is a sum of published statements.",
    "verdict.why.published-sum-otherwise": "The published numbers add up to {figure}; nobody published that sum.",
    "verdict.why.published-within": (
        "It fits what {said_by} published[ ({day_when})]: {figure}; a published statement and not the register."
    ),
    "verdict.why.published-other-group": "{said_by} published this number[ ({day_when})] of another group[: {group}].",
    "verdict.why.published-other-measure": "{said_by} published this number[ ({day_when})] of something else: {measure}[, {group}].",
    "verdict.why.published-other-side": "{said_by} published this number[ ({day_when})] of the other side's people.",
    "verdict.why.published-other-day": "{said_by} published this number of another day: {day_when}.",
    "verdict.why.published-otherwise": "{said_by} published another number[ ({day_when})]: {figure}.",
    "verdict.why.published-slip": "{said_by} published {figure}[ ({day_when})]: the digits differ by a slip.",
    "verdict.why.published-differ": "Published numbers differ: {figures}.",
    "verdict.why.published-about": "It was published only about: {figure}.",
    "verdict.why.published-nothing": "Nothing published about this was found in the tables that ship with the program.",
    "verdict.rule-of.small-group": "Fewer people than may be told of in public.",
    "verdict.rule-of.small-range": "The range ends at fewer people than may be told of in public.",
    "verdict.rule-of.complementary": "With what else is shown, it would tell the number of a group too small for the public.",
    "verdict.rule-of.small-difference": "With what else is shown, it would tell of a few people.",
}

_NAMES: dict[str, Text] = {
    "verdict.holds": "holds",
    "verdict.does-not-hold": "does not hold",
    "verdict.holds-otherwise": "holds for another group or rule",
    "verdict.cannot-be-decided": "cannot be decided",
    "verdict.not-for-publication": "not for publication",
    "verdict.basis.register": "the register",
    "verdict.basis.published": "published statements",
    "verdict.basis.nothing": "nothing",
    "verdict.nearest": "Read otherwise",
}

VERDICTS: dict[str, Text] = {**PRINTED_VERDICTS, **_WHY, **_NAMES}
