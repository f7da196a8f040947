"""English labels and sentences of the public chronology of exchanges and of the running totals held against it."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["CHRONOLOGY"]

_PAGE: dict[str, Text] = {
    "chronology.title": "Exchanges as they were published",
    "chronology.lead": (
        "What was printed about each exchange, with who said it. Nothing here is a finding of this register: numbers that "
        "contradict each other stand side by side, and none is chosen."
    ),
    "chronology.none": (
        "No published chronology has been taken in. One comes with this program, in src/byname/formats/chronology: claims as "
        "they were published, each with its source. Into a register of your own (a made-up one would mark them as made up), first "
        "exchanges.csv, then cumulative.csv and statements.csv: byname source add press --kind press --reliability 2; byname "
        "take-in src/byname/formats/chronology/exchanges.csv --source press --kind claim-table"
    ),
    "chronology.in-made-up": (
        "This register is made up; what stands on this page is told by the source beside each claim, and where that is an "
        "address, it was published there."
    ),
    "chronology.held": (
        "{n} exchange and {totals} running totals.",
        "{n} exchanges and {totals} running totals.",
    ),
    "chronology.gap": (
        "By the numbers that sources give, {n} more exchange took place that this chronology does not have.",
        "By the numbers that sources give, {n} more exchanges took place that this chronology does not have.",
    ),
    "chronology.time": "How exchanges changed over time",
    "chronology.over-time": "People who returned, by month",
    "chronology.over-time-quarters": "People who returned, by quarter",
    "chronology.picture": (
        "Bars upwards: returned to {first}. Bars downwards: returned to {other}. From {start} to {end}. "
        "A line at the end of a bar runs from the lowest to the highest number told. A broken edge: only a lower number was "
        "told. A question mark: no number was published for an exchange of that time."
    ),
    "chronology.picture-empty": "No exchange with a day is in the chronology.",
    "chronology.key-blank": "? no number published",
    "chronology.key-range": "lowest to highest number told",
    "chronology.years": "Year by year",
    "chronology.months": "The numbers of the picture, month by month",
    "chronology.year": "Year",
    "chronology.month": "Month",
    "chronology.exchanges": "Exchanges",
    "chronology.exchanges-of": ("{year}: {n} exchange", "{year}: {n} exchanges"),
    "chronology.to": "Returned to {party}",
    "chronology.blank": "No number told, each way",
    "chronology.day": "Day",
    "chronology.number": "Number",
    "chronology.number-by": "no. {number} ({who})",
    "chronology.military": "Of them military",
    "chronology.mediators": "Mediators",
    "chronology.told": "Claims",
    "chronology.claims-of": ("{n} claim", "{n} claims"),
    "chronology.conflict": "differ",
    "chronology.differs": "differs",
    "chronology.not-stated": "not stated",
    "chronology.at-least": "at least {low}",
    "chronology.phase": "Phase",
    "chronology.said-by": "Said by",
    "chronology.source": "Source",
    "chronology.nobody": "nobody named",
    "chronology.of-military": "{n} military",
    "chronology.of-civilian": "{n} civilian",
    "chronology.kept-as": "Document {document}, row {row}",
    "chronology-track.numbered": "Exchanges that sources number",
    "chronology-track.unnumbered": "Local, or before the first numbered",
    "chronology-track.outside": "Outside an exchange",
    "chronology-track.named": "Exchange in stages: {name}",
}

_TOTALS: dict[str, Text] = {
    "chronology.totals": "Running totals, and what they count",
    "chronology.totals-lead": (
        "Each published total was held against the sum of the exchanges above under {n} counting rules, and so was what it "
        "added to an earlier total. A rule that makes a number true shows what may have been counted, not that it was."
    ),
    "chronology.each-total": "Each total",
    "chronology.total": "Total",
    "chronology.what": "What was said",
    "chronology.finding": "Finding",
    "chronology.under": "Sum under the rule asked for",
    "chronology.count": "Totals",
    "chronology.rule": "Counting rule",
    "chronology.rules": "What each rule explains",
    "chronology.rules-lead": (
        "Of the exact totals that a sum or an increase explains. Most are true with and without a rule, because the days "
        "they cover have nobody whom it leaves out."
    ),
    "chronology.rules-alone": "True under this rule alone",
    "chronology.rules-needed": "True only with it",
    "chronology.rules-counted": "True only without it",
    "chronology.rules-either": "True either way",
    "chronology.ask": "Sum under a rule of your own",
    "chronology.ask-do": "Sum",
    "chronology.ask-hint": "Nothing chosen: everybody is counted.",
    "chronology.needed": "Only if left out: {what}.",
    "chronology.counted": "Only if counted: {what}.",
    "chronology.by-chance": (
        "The whole sum is equal under a rule as well, by chance: numbered exchanges are missing from it."
    ),
    "chronology.exchanges-told": "It tells of {told} exchanges; the chronology has {held}[, {stages} with each stage counted].",
    "chronology.chosen-more": "the total is {off} more",
    "chronology.chosen-less": "the total is {off} less",
    "chronology-verdict.equal": "equal",
    "chronology-verdict.within": "within what was told",
    "chronology-verdict.open": "not excluded",
    "chronology-verdict.other": "another number",
    "chronology-outcome.sum": "Explained by a sum",
    "chronology-outcome.increase": "Explained by its increase",
    "chronology-outcome.bound": "Fits its “more than” or “about”",
    "chronology-outcome.possible": "Possible",
    "chronology-outcome.open": "Not excluded",
    "chronology-outcome.chance": "Equal by chance",
    "chronology-outcome.unexplained": "No rule explains it",
    "chronology-outcome.count-of-one": "Count of one exchange",
    "chronology-outcome.other-measure": "Another measure",
    "chronology-outcome-meaning.sum": "A sum up to its day is this number, and no numbered exchange is missing from it.",
    "chronology-outcome-meaning.increase": "What it adds to an earlier total is the sum of the exchanges between the two.",
    "chronology-outcome-meaning.bound": "It was hedged, and a sum lies within what its words allow.",
    "chronology-outcome-meaning.possible": "It lies within what conflicting counts or vague days leave open, as many other numbers would.",
    "chronology-outcome-meaning.open": "A count that the sum needs was never published.",
    "chronology-outcome-meaning.chance": "A sum is equal, although exchanges are known to be missing from it.",
    "chronology-outcome-meaning.unexplained": "Neither a sum nor an increase comes to it under any rule.",
    "chronology-outcome-meaning.count-of-one": "It is itself what was told of one exchange.",
    "chronology-outcome-meaning.other-measure": "People still held, bodies, or something unsaid: no sum of exchanges tells it.",
    "chronology-rule.everybody": "Everybody counted",
    "chronology-rule.no-civilians": "Without civilians",
    "chronology-rule.no-outside": "Without those outside an exchange",
    "chronology-rule.no-third-state": "Without those handed to a third state",
    "chronology-rule.no-unnumbered": "Without local and earlier exchanges",
    "chronology-rule.no-track": "Without exchanges in stages that have a name",
    "chronology-rule.no-one-way": "Without returns in one direction alone",
    "chronology-rule.no-same-day": "Up to the day before",
    "chronology-left.no-civilians": "civilians",
    "chronology-left.no-outside": "those outside an exchange",
    "chronology-left.no-third-state": "those handed to a third state",
    "chronology-left.no-unnumbered": "local and earlier exchanges",
    "chronology-left.no-track": "exchanges in stages that have a name",
    "chronology-left.no-one-way": "returns in one direction alone",
    "chronology-left.no-same-day": "the exchange of its own day",
    "chronology-flag.parts": "Its parts add up to {number}.",
    "chronology-flag.falls": "An earlier total was higher: {number}.",
    "chronology-flag.swapped": "{number} was printed for the same days: two digits exchanged?",
    "chronology-flag.digit": "{number} was told of the same days: one digit differs.",
}

_MISSING = "[ Missing from the chronology by then: {missing} numbered exchanges.]"

_BECAUSE: dict[str, Text] = {
    "chronology.because.sum.whole": "It is the sum up to its day[, with the {left_out} that its own words leave out added].",
    "chronology.because.increase.increase": "{number} more than {since} ({since_when}): the sum of the days between.",
    "chronology.because.bound.whole": "The sum up to its day is {low}[ to {high}]." + _MISSING,
    "chronology.because.possible.whole": "The sum up to its day may be {low} to {high}.",
    "chronology.because.possible.increase": "{number} more than {since} ({since_when}); the days between may have {low} to {high}.",
    "chronology.because.open.whole": "The sum up to its day is {low} or more.",
    "chronology.because.open.increase": "{number} more than {since} ({since_when}); the days between have {low} or more.",
    "chronology.because.chance.whole": "The sum is this number." + _MISSING,
    "chronology.because.chance.increase": "{number} more than {since} ({since_when}), as is the sum." + _MISSING,
    "chronology.because.unexplained-more.whole": "The nearest sum is {low}[ to {high}]: the total is {off} more."
    + _MISSING,
    "chronology.because.unexplained-less.whole": "The nearest sum is {low}[ to {high}]: the total is {off} less."
    + _MISSING,
    "chronology.because.unexplained-more.increase": (
        "{number} more than {since} ({since_when}); the nearest sum of the days between is {low}[ to {high}], {off} short."
        + _MISSING
    ),
    "chronology.because.unexplained-less.increase": (
        "{number} more than {since} ({since_when}); the nearest sum of the days between is {low}[ to {high}], {off} too many."
        + _MISSING
    ),
    "chronology.because.count-of-one": "It counts the stages of one exchange, and stands among its claims.",
    "chronology.because.unsaid": "Its words do not say what it counts.",
    "chronology.because.other-measure": "It does not count people who returned.",
}

CHRONOLOGY: dict[str, Text] = {**_PAGE, **_TOTALS, **_BECAUSE}
