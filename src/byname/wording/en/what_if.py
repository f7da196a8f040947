"""English labels and sentences of what if: another formula on the same register."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["WHAT_IF"]

WHAT_IF: dict[str, Text] = {
    "nav.what-if": "What if",
    "what-if.title": "What if: another formula",
    "what-if.lead": "The same register under another formula: who would come home, who would remain, on both sides.",
    "what-if.formula": "Formula",
    "what-if.formula-hint": "1000 for 1000 · 205 for 230 · all for all · by category: women, aged 18 to 25",
    "what-if.side": "First number: whose people",
    "what-if.definition": "Who “all” are",
    "what-if.usual": "As usual",
    "what-if.all.held": "Everyone held",
    "what-if.all.confirmed": "Only those confirmed as held",
    "what-if.all.sought": "Everyone held, and everyone sought",
    "what-if.all.military": "Military only",
    "what-if.by.unit": "Unit",
    "what-if.by.cohort": "Group",
    "what-if.by.capture-year": "Year taken",
    "what-if.by.category": "Military or civilian",
    "what-if.by.sex": "Sex",
    "what-if.by.rank_class": "Rank class",
    "what-if.declined": "Those who declined too",
    "what-if.years": "Long held means over (years)",
    "what-if.against": "Compare with",
    "what-if.against-none": "No exchange",
    "what-if.order": "Who comes",
    "what-if.order-lot": "Drawn by lot",
    "what-if.order.requested": "As on its requested list",
    "what-if.order.offered": "As on its offered list",
    "what-if.order.agreed": "As on its agreed list",
    "what-if.order.brought": "As on its list of those brought",
    "what-if.order.handed-over": "As on its list of those handed over",
    "what-if.show": "Show",
    "what-if.before": "Held before",
    "what-if.meant": "Meant by the formula",
    "what-if.come": "Would come home",
    "what-if.remain": "Would remain",
    "what-if.untold": "Not told whether they are of the category",
    "what-if.possible": "Possibly meant too",
    "what-if.people-of": "People of {power}",
    "what-if.asks-all": "The formula asks for all of them.",
    "what-if.asks": "The formula asks for {n} of them.",
    "what-if.average": "about {n}",
    "what-if.short-of": "{n} fewer are meant than the formula asks for.",
    "what-if.groups": "Broken down",
    "what-if.group": "Group",
    "what-if.not-told": "not told",
    "what-if.compared": "Compared with {title}",
    "what-if.came": "Came in this exchange",
    "what-if.both": "Would have come, and came",
    "what-if.missed": "Would have come, and did not",
    "what-if.instead": "Came, and would not have",
    "what-if.names": "See who",
    "what-if.who": "Who",
    "what-if.of-list": "{n} people",
    "what-if.means": "“All” here means: {means}, at the end of {day}[, as known on {known}].",
    "what-if.means.held-confirmed": "held (confirmed)",
    "what-if.means.held-reported": "held (reported)",
    "what-if.means.sought": "sought",
    "what-if.means.declined": "those who declined too",
    "what-if.means.not-declined": "without those who declined",
    "what-if.category.gravely-wounded": "gravely wounded",
    "what-if.category.gravely-ill": "gravely ill",
    "what-if.category.aged-18-25": "aged 18 to 25",
    "what-if.category.women": "women",
    "what-if.category.civilians": "civilians",
    "what-if.category.long-held": "held over {years} years",
    "what-if.category.military": "military",
    "what-if.only": "Only: {categories}.",
    "what-if.unnamed": "Nobody is named here: your role does not see these people, or not a field that the formula asks for.",
    "what-if.note-no-forecast": (
        "This applies a formula to what is known as of a day. It is no forecast: it says of nobody that or when he will be exchanged."
    ),
    "what-if.note-by-lot": (
        "Nothing says which of them would come, so nobody is named. The numbers of groups are averages over a draw by lot; "
        "95 of 100 draws lie in the range."
    ),
    "what-if.note-lot-against": (
        "A draw by lot cannot be compared by name. How far those who came differ from such a draw: who was left out."
    ),
    "what-if.note-order": (
        "Who comes is taken from that list of the exchange, in its order; those on it who were not held or not meant are skipped."
    ),
    "what-if.note-short": (
        "{power}: the formula asks for {n} person more than it means.",
        "{power}: the formula asks for {n} people more than it means.",
    ),
    "what-if.note-untold": (
        "{power}: of {n} person held nothing is told that the category asks for; counted as remaining, outside the range.",
        "{power}: of {n} people held nothing is told that the category asks for; counted as remaining, outside the range.",
    ),
    "what-if.note-protected": "{power}: the formula asks for a protected field that your role does not see, so its numbers are withheld.",
    "what-if.note-own": (
        "{power}: a category, a definition or a list of one's own is for who may see these people; two of them subtracted would "
        "tell of a few. Ask all for all, or numbers."
    ),
    "what-if.note-no-groups": "{power}: a breakdown is for who may see these people; beside an account it could be subtracted.",
    "withheld.own-question": "Withheld: two questions of one's own could be subtracted.",
    "what-if.note-declined-untold": "{power}: who declined is not told to you; people who declined count like all others.",
}
