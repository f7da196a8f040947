"""Words of groups in Ukrainian and Russian and the English words of published tables that mean the same; words of sides."""

from __future__ import annotations

from typing import Final

SAME: Final = (
    ("бригад", "brigade"),
    ("полк", "regiment"),
    ("батальйон", "battalion"),
    ("батальон", "battalion"),
    ("морськ", "marine"),
    ("морск", "marine"),
    ("прикордонник", "guard"),
    ("пограничник", "guard"),
    ("украї", "ukraine"),
    ("украин", "ukraine"),
    ("росі", "russia"),
    ("росс", "russia"),
    ("маріупол", "mariupol"),
    ("мариупол", "mariupol"),
    ("азовстал", "azovstal"),
    ("азов", "azov"),
)

# Whose people, or which exchange; no group of their own.
ASIDE: Final = (
    "civilian",
    "tsyviln",
    "hrazhdansk",
    "ukrain",
    "russia",
    "украї",
    "украин",
    "росі",
    "росс",
    "exchange",
    "swap",
    "format",
    "формат",
    "обмін",
    "обмен",
    "above",
    "вивед",
    "вывед",
    "vyved",
    "side",
    "storin",
    "storon",
    "mediat",
    "obokh",
    "oboy",
    "obey",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

SIDES: Final = ("Ukraine", "Russia")
"""The sides of the tables that ship with the program, as claims name them."""

HOME: Final = "Ukraine"
"""Whose people a total of those tables counts where its words name nobody's; of no other table is that known."""

SIDE_WORDS: Final = (("russian", "Russia"), ("ukrain", "Ukraine"))
"""How the words of a total begin that name whose people it counts."""

MEDIATORS: Final = (("uae mediation", "UAE"),)
"""Words of a total that counts one mediator's exchanges alone, and how claims call the mediator."""

SORTS: Final = {
    "women": "@verdict.of.sex.f",
    "men": "@verdict.of.sex.m",
    "officers": "@verdict.of.rank_class.officer",
    "sergeants": "@verdict.of.rank_class.sergeant",
    "civilians": "@verdict.of.category.civilian",
}
"""Sorts of people whom rows tell of as a part: in every language of print, and not as an outlet wrote them."""
