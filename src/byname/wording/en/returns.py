"""English labels and sentences of returns over time, and of where those taken are now."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["RETURNS"]

RETURNS: dict[str, Text] = {
    "nav.returns": "Returns over time",
    "returns.title": "Returns over time",
    "returns.lead": "Who came home, exchange by exchange, in both directions; and where those taken in each year are now.",
    "returns.by": "Laid out by",
    "returns.by.phase": "Phase of an exchange",
    "returns.by.month": "Month",
    "returns.when.phase": "Exchange and phase",
    "returns.when.month": "Month",
    "returns.phase": "{exchange}, phase {phase}",
    "returns.no-phase": "{exchange}, no phase told",
    "returns.outside": "Outside an exchange",
    "returns.power": "Whose people",
    "returns.military": "Military",
    "returns.civilian": "Civilians",
    "returns.not-told": "Not told",
    "returns.total": "All",
    "returns.sum": "Together",
    "returns.sum-hint": "Returns are counted: who came home twice counts twice.",
    "returns.nobody": "Nobody is told to have come home yet.",
    "returns.picture-title": "Returns, {first} above the line, {other} below",
    "returns.picture-title-one": "Returns of people of {first}",
    "returns.picture": (
        "Bars for {n} phase or month; the lines at their ends are the ranges. The numbers stand in the table below.",
        "Bars for {n} phases or months; the lines at their ends are the ranges. The numbers stand in the table below.",
    ),
    "returns.picture-empty": "Nothing to draw: nobody is told to have come home, or the numbers are withheld.",
    "returns.bar": "{when}: {n} {category}",
    "flow.title": "People of {power}: taken, and where they are",
    "flow.lead": "Everybody taken, by the year in which they were taken, and where they are at the end of {day}.",
    "flow.year": "Year taken",
    "flow.unsure-year": "Year not sure",
    "flow.short-unsure": "not sure",
    "flow.sum": "All years",
    "flow.picture": (
        "Bands lead from {years} to where people are on {day}; their thickness is the number of people. "
        "The numbers stand in the table below."
    ),
    "flow.years": ("{n} year of capture", "{n} years of capture"),
    "flow.picture-empty": "Nothing to draw: nobody is told to have been taken by then, or the numbers are withheld.",
    "flow.band": ("{n} person, {year}: {status}", "{n} people, {year}: {status}"),
    "flow.withheld": "Numbers that are withheld are not drawn.",
    "returns.table": "The same as a table",
    "returns.to-what-if": "What would another formula bring?",
}
