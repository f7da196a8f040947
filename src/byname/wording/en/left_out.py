"""English texts of who was left out."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["LEFT_OUT"]

_CHANCES: dict[str, Text] = {
    "chance.below": "less than 1 in a million",
    "chance.one-in": "1 in {n}",
    "chance.per-cent": "{number} %",
    "chance.nearly-sure": "more than 99 %",
    "chance.range": "{low} to {high}",
}

_QUESTION: dict[str, Text] = {
    "left-out.title": "Who was left out",
    "left-out.of-exchange": "Who was left out: {title}",
    "left-out.of-period": "Who was left out from {first} to {last}",
    "left-out.lead": "People of {power}: held at the end of {eve}, back by {last}.",
    "left-out.lead-known": "People of {power}: held at the end of {eve}, back by {last}; as known on {known}.",
    "left-out.filter": "What is asked",
    "left-out.by": "Groups by",
    "left-out.eligible": "Eligible by",
    "left-out.eligible-hint": "Such as rank_class=private,sergeant. Left empty: soldiers of the rank classes of those who came back.",
    "left-out.from": "From",
    "left-out.to": "To (the first day after)",
    "left-out.show": "Show",
    "left-out.choose": "Whose people? The two sides are never counted as one.",
    "left-out.says": (
        "This shows how uneven the draw was, not who decided it or why. Groups differ in much else: where they are held, "
        "by whom, on which charges."
    ),
    "left-out.corrected": (
        "Looking at {n} group.",
        "Looking at {n} groups, some come out unlikely by chance alone; “for all groups” is corrected for that (Holm’s rule).",
    ),
    "left-out.ranges": (
        "Where days or links are undecided, ranges hold whichever way they are decided; the interval is then the widest of all."
    ),
    "left-out.outside": (
        "{n} person came back who was not held on the eve, and is not in the draw.",
        "{n} people came back who were not held on the eve, and are not in the draw.",
    ),
    "left-out.units-now": "Units never listed, exchanged or returned are asked as known now.",
    "left-out.nobody": "Nobody of {power} who was held on the eve came back: nothing was drawn, so there is nothing to compare.",
    "left-out.withheld-all": "Every group here is withheld: each, or what is left beside it, is a small group.",
}

_TABLE: dict[str, Text] = {
    "left-out.group": "Group",
    "left-out.held": "Held before",
    "left-out.back": "Came back",
    "left-out.expected": "Expected by lot",
    "left-out.ratio": "Back / expected",
    "left-out.interval": "95 % interval",
    "left-out.few": "So few by lot",
    "left-out.many": "So many by lot",
    "left-out.for-all": "for all groups",
    "left-out.not-told": "Not told",
    "left-out.none": "–",
    "left-out.plot": "Back / expected, with its 95 % interval",
    "left-out.plot-says": (
        "{n} group. Left of the line fewer came back than an even draw brings, right of it more; numbers stand in the table.",
        "{n} groups. Left of the line fewer came back than an even draw brings, right of it more; numbers stand in the table.",
    ),
    "left-out.plot-of": "{back} of {held}",
    "left-out.plot-fewer": "fewer than by lot",
    "left-out.plot-more": "more than by lot",
    "left-out.plot-row": "{label}: {ratio} ({low} to {high})",
    "left-out.plot-largest": "The picture shows the {n} groups with most people; the table has all.",
    "left-out.plot-empty": "Nothing to draw: in no group that may be shown would an even draw bring anybody back.",
    "left-out.key-few": "interval below 1: fewer",
    "left-out.key-even": "interval holds 1",
    "left-out.key-many": "interval above 1: more",
    "urn.everybody": "Drawn from everybody held",
    "urn.eligible": "Drawn from those eligible",
    "urn.civilians": "Drawn from civilians, apart",
    "urn-says.everybody": "{back} of {held} came back. Had they been drawn by lot from everybody held:",
    "urn-says.eligible": "{back} of {held} came back. Had they been drawn by lot from those eligible ({rule}):",
    "urn-says.civilians": "{back} of {held} came back. Had they been drawn by lot from civilians alone:",
    "urn-says.nobody": "Nobody of this urn came back.",
    "grouping.unit": "Unit, with the units above",
    "grouping.cohort": "Cohort",
    "grouping.capture-year": "Year of capture",
    "grouping.rank-class": "Rank class",
    "grouping.sex": "Sex",
    "grouping.age": "Age",
    "grouping.region": "Region of capture",
    "grouping.birth-region": "Region of birth",
    "grouping.category": "Military or civilian",
    "grouping.service": "Service",
    "grouping.sector": "Sector of the front",
    "group-code.private": "Privates",
    "group-code.sergeant": "Sergeants and warrant officers",
    "group-code.officer": "Officers",
    "group-code.general": "Generals",
    "group-code.m": "Men",
    "group-code.f": "Women",
    "group-code.military": "Military",
    "group-code.civilian": "Civilians",
    "group-code.under-18": "Under 18",
    "group-code.18-25": "18 to 25",
    "group-code.26-35": "26 to 35",
    "group-code.36-45": "36 to 45",
    "group-code.46-55": "46 to 55",
    "group-code.56-and-over": "56 and over",
    "rule-field.category": "category",
    "rule-field.rank_class": "rank class",
    "rule-field.sex": "sex",
}

_TIME_AND_UNITS: dict[str, Text] = {
    "left-out.time": "How long they had been held",
    "left-out.time-back": "Back, on the day of the return",
    "left-out.time-still": "Still held, on {day}",
    "left-out.time-two": (
        "“Captured in 2022” and “over three years” are two questions: the first is in the table by year of capture, the "
        "second here. Exactly three years is not over three years."
    ),
    "left-out.length": "Held for",
    "band.up-to-1": "1 year or less",
    "band.over-1": "over 1, up to 2 years",
    "band.over-2": "over 2, up to 3 years",
    "band.over-3": "over 3 years",
    "left-out.all": "All",
    "left-out.quantile": "{share} % of them for no longer than",
    "left-out.years": "{years} years",
    "left-out.years-range": "{low} to {high}",
    "left-out.years-open": "{low} or more",
    "left-out.units": "Units",
    "left-out.first": (
        "{n} unit of which nobody had ever come back before",
        "{n} units of which nobody had ever come back before",
    ),
    "left-out.first-ever": (
        "unit from which nobody had ever come back before",
        "units from which nobody had ever come back before",
    ),
    "left-out.first-unsure": "of some who came back nobody tells the unit",
    "left-out.held-there": "{held} held",
    "left-out.first-list": "Which they are",
    "left-out.maybe-before": "an earlier return is possible",
    "left-out.without": "Units with nobody …",
    "left-out.without-before": "before it",
    "left-out.without-after": "after it",
    "without.listed": "on any list",
    "without.exchanged": "back in an exchange",
    "without.returned": "back in any way",
    "left-out.unit": "Unit",
}

LEFT_OUT: dict[str, Text] = {**_CHANCES, **_QUESTION, **_TABLE, **_TIME_AND_UNITS}
