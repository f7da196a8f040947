"""The codes of every sentence that queries give, so that wording can be proved complete."""

from __future__ import annotations

__all__ = ["SENTENCE_CODES"]

SENTENCE_CODES: tuple[str, ...] = (
    # Caveats of accounts and figures; values in brackets.
    "caveat.undecided",  # {n} undecided links between persons touch this
    "caveat.possible",  # {n} persons may belong to it besides those counted
    "caveat.unreadable",  # {n} rows could not be read
    "caveat.withheld",  # some numbers are withheld
    "caveat.known-at",  # {day} as known on; ISO day
    "caveat.future-day",  # the day asked about has not come yet
    "caveat.contradicted",  # {n} persons of whom what is told cannot all be true
    "caveat.cohort-possible",  # {n} persons may be of the cohort
    "caveat.range",  # the truth lies between low and high
    "caveat.undecided-links",  # undecided links widen the range
    "caveat.unidentified",  # who is known by a name alone is not in the low number
    "caveat.unidentified-people",  # {n} people of an account are known by a name alone
    "caveat.links-not-counted-out",  # a knot of links too large to count every way, so its bounds are the widest
    "caveat.both-directions",  # the rule counts both powers' people
    "caveat.direction-not-stated",  # nobody said whose people, and there are people of several powers
    "caveat.remains-not-recorded",  # the rule asks for remains, which this register does not record yet
    "caveat.about-whole",  # the whole is known only about, so is the share
    "caveat.no-whole",  # nobody to divide by
    "caveat.behind",  # {n} recorded changes are not yet linked and derived
    # Notes on another formula (what if); {power} is a name.
    "what-if.note-no-forecast",
    "what-if.note-by-lot",
    "what-if.note-lot-against",
    "what-if.note-order",
    "what-if.note-short",  # {n} people more are asked for than meant, {power}
    "what-if.note-untold",  # {n} people of whom nothing is told that a category asks for, {power}
    "what-if.note-declined-untold",  # {power}
    "what-if.note-protected",  # {power}
    "what-if.note-own",  # {power}
    "what-if.note-no-groups",  # {power}
    # Notes on units.
    "unit.possible-return",  # {n} people of the unit may have returned before the day
    # Parts of a figure's definition; {value} is a code, day or number.
    "definition.stock",  # {value} status: who stands so at the end of the day
    "definition.flow",  # {value} status: to whom it happened in the period or exchange
    "definition.as-of",  # {value} ISO day
    "definition.from",  # {value} ISO day
    "definition.to",  # {value} ISO day, itself not in the period
    "definition.exchange",  # {value} code
    "definition.phase",  # {value} code
    "definition.cohort",  # {value} title
    "definition.power",  # {value} name
    "definition.held-over",  # {value} years
    "definition.by",  # {value} field, or field = value
    "definition.per",  # {value} whole
    "definition.known",  # {value} ISO day
    "definition.rule.events",  # movements are counted, not persons
    "definition.rule.no-civilians",  # civilians are left out
    "definition.rule.no-outside-exchange",  # who came back outside an exchange is left out
    "definition.rule.no-third-state",  # who came by way of a third state is left out
    "definition.rule.remains",  # remains are counted too
    "definition.rule.both-directions",  # people of both powers are counted
    # What a record tells; {when} EDTF or "", {place} as written or "".
    "event.sought",
    "event.captured",
    "event.held",
    "event.seen",
    "event.confirmed",
    "event.moved",
    "event.handed-over",
    "event.returned",
    "event.released",
    "event.escaped",
    "event.third-state",
    "event.died",
    "event.set-aside",
)
"""Every code of a Sentence that a query may give, besides core.linkage.evidence.EVIDENCE_CODES."""
