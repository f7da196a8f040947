"""Published statements as things that a claim can repeat or contradict: a number, of what, of whom, as of when, said by whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from byname.core.press.claims import Claim
from byname.core.press.counts import Hedge, StatedCount
from byname.core.press.measures import measure_told
from byname.core.verdicts.naming import content_of, of_side
from byname.core.verdicts.published_data import ASIDE, HOME, MEDIATORS, SIDE_WORDS
from byname.core.verdicts.values import PublishedMatch

__all__ = ["BOTH", "EACH", "Statement", "statements_of"]

BOTH, EACH = "both", "each"
Whose = Callable[[str], str]
"""Gives whose people words count; of "" those whom the rows count where they name nobody, "" if that is not known."""

_MEASURES: Final = {
    "returned": "people returned",
    "exchanged, both sides": "prisoners exchanged",
    "returned outside exchanges": "people returned outside exchanges",
    "held": "people held",
    "bodies returned": "bodies returned",
}
_FORMULA: Final = re.compile(r"(?P<one>\d[\d,]*)[- ](?:for|to)[- ](?P<other>\d[\d,]*)\b(?! bodies)")
_PARTS: Final = re.compile(
    r"(?<![\w-])(?P<n>\d+) (?:of them )?(?P<who>(?:[A-Z]\w+\s){0,2}[A-Z]\w+|women|officers|sergeants)\b"
)
"""How the notes of a row tell of a part: "27 Mariupol defenders", "3 women"."""
_PERIOD: Final = re.compile(
    r"since the start of (?:the )?20\d\d|since \d+ (?!march 2022)\w+ 20\d\d|\b(?:during|in) 20\d\d\b|\bistanbul \w+|\bbetween .*"
)
"""A total of a period, or of some exchanges alone, is none of all."""
_TOLD_AFTER: Final = 14
"""So many days after an exchange a row may still tell of it."""
_OUTSIDE: Final = re.compile(r"\bplus (?P<n>\d+) outside exchanges\b")
_MANY: Final = re.compile(r"\b(?P<hedge>over |more than )?(?P<n>\d+) exchanges\b")
_NTH: Final = re.compile(r"\b(?P<n>\d+)(?:st|nd|rd|th) exchange\b")
_SOLDIERS: Final = re.compile(r"^(?:captured )?(?:military personnel|soldiers|defenders|prisoners of war|servicemen)\b")


@dataclass(frozen=True, slots=True)
class Statement:
    """One number of one row; `counted` is a phrase of the labelling rules, "exchanges" or "units"; `side` as in a claim.

    `group` are the words of a named group, "" for everybody; `first` to `last`: days (ordinals) that it is of; `event`: it
    happened then, else it stands or adds up to then; `mediator`: whose exchanges alone. `number`: with whoever keeps the row.
    `opposite`: of the people of the side that its table names second; who names no side does not mean them.
    """

    number: int
    count: StatedCount
    counted: str
    side: str
    group: str
    first: int
    last: int
    event: bool
    said: Claim
    phase: str = ""
    mediator: str = ""
    whole: StatedCount | None = None
    opposite: bool = False

    @property
    def ours(self) -> bool:
        """Whether it is a sum of ours, which nobody published."""
        return self.count.hedge is Hedge.DERIVED

    @property
    def renamed(self) -> bool:
        """Whether an outlet printed it under another name than the speaker's, as the row notes."""
        return self.said.notes.casefold().startswith("another name for the group")

    @property
    def unit(self) -> str:
        """What is counted: persons, bodies, exchanges or units."""
        if self.counted in {"exchanges", "units"}:
            return self.counted
        return "bodies" if self.counted.startswith("bodies") else "persons"

    def match(self, relation: str) -> PublishedMatch:
        """Give it as what a claim was compared with."""
        said = self.said
        return PublishedMatch(
            self.count.text, self.group or said.group or said.exchange, self.counted,
            said.said_by or said.printed_by or said.source_url or "@verdict.source.unnamed",
            said.date.edtf if said.date else "", said.printed_by, said.source_url, relation,
        )  # fmt: skip


def statements_of(
    tables: Iterable[tuple[int, Claim]], own: Iterable[tuple[int, Claim]] = (), sides: Iterable[str] = ()
) -> tuple[Statement, ...]:
    """Read the rows of the shipped tables, and a register's own, as statements; what names no day, or what is counted, gives none.

    Law 9: what a row that names nobody counts is known of the shipped tables alone, whose source it is. A register's own
    rows name one of its `sides`, or nobody's.
    """
    names = tuple(sides)
    rows = [(number, claim, _side_told) for number, claim in tables]
    rows += [(number, claim, lambda words: _side_named(words, names)) for number, claim in own]
    spans = _spans((number, claim) for number, claim, _whose in rows)
    return tuple(
        _of_exchange(statement, spans)
        for number, claim, whose in rows
        if claim.date
        for statement in _read(number, claim, whose)
    )


def _spans(rows: Iterable[tuple[int, Claim]]) -> dict[str, list[tuple[int, int]]]:
    """Give the first and last day of each exchange by its formula, as its rows tell them."""
    days: dict[tuple[str, str], list[int]] = {}
    for _number, claim in rows:
        formula = _FORMULA.search(claim.formula)
        if formula and claim.exchange and claim.date and claim.date.is_day and claim.date.latest is not None:
            days.setdefault((_digits(formula), claim.exchange), []).append(claim.date.latest)
    found: dict[str, list[tuple[int, int]]] = {}
    for (formula_digits, _exchange), told in days.items():
        found.setdefault(formula_digits, []).append((min(told), max(told)))
    return found


def _of_exchange(statement: Statement, spans: dict[str, list[tuple[int, int]]]) -> Statement:
    """Give what is told of "the 1,000-for-1,000 exchange" the days of that exchange: the row's own day is that of the telling."""
    formula = _FORMULA.search(statement.said.group)
    if formula is None or not statement.event or statement.said.exchange:
        return statement
    told = [span for span in spans.get(_digits(formula), ()) if span[0] <= statement.last <= span[1] + _TOLD_AFTER]
    return replace(statement, first=told[0][0], last=told[0][1]) if len(told) == 1 else statement


def _digits(formula: re.Match[str]) -> str:
    return f"{formula['one']}-{formula['other']}".replace(",", "")


def _read(number: int, claim: Claim, whose: Whose) -> Iterator[Statement]:
    date = claim.date
    if date is None or date.latest is None:
        return
    days = (date.earliest if date.earliest is not None else date.latest, date.latest)
    if claim.exchange:
        yield from _exchange(number, claim, days)
        return
    count = claim.figure("value")
    if count is None:
        return
    yield from _told(number, claim, count, days, whose)
    outside = _OUTSIDE.search(claim.notes)
    if outside:
        apart = _plain(int(outside["n"]), "persons")
        yield Statement(
            number, apart, "people returned outside exchanges", whose(""), "", *days, event=False, said=claim
        )
    words = claim.group.casefold()
    told = _MANY.search(words) or _NTH.search(words)
    if told and not told.groupdict().get("hedge"):
        yield Statement(
            number, _plain(int(told["n"]), "exchanges"), "exchanges", "", "", *days, event=False, said=claim
        )


def _exchange(number: int, claim: Claim, days: tuple[int, int]) -> Iterator[Statement]:
    home, other = _side(claim.to), _side(claim.other_to)
    columns = (
        ("returned", "people returned", home), ("military", "prisoners of war returned", home),
        ("civilian", "civilians returned", home), ("returned-other", "people returned", other),
    )  # fmt: skip
    for column, counted, side in columns:
        count = claim.figure(column)
        if count is not None:
            yield Statement(number, count, counted, side, "", *days, event=True, said=claim, phase=claim.phase,
                            opposite=column == "returned-other")  # fmt: skip
    one, two = claim.figure("returned"), claim.figure("returned-other")
    if one and two and one.value is not None and two.value is not None:
        both = _plain(one.value + two.value, "persons")
        yield Statement(number, both, "prisoners exchanged", BOTH, "", *days, event=True, said=claim, phase=claim.phase)
        if one.value == two.value:
            yield Statement(
                number, one, "prisoners exchanged", EACH, "", *days, event=True, said=claim, phase=claim.phase
            )
    whole = claim.figure("returned")
    for found in _PARTS.finditer(claim.notes) if whole is not None and whole.value is not None else ():
        named = any(not word.startswith(ASIDE) for word in content_of(found["who"]))
        if named and int(found["n"]) < (whole.value if whole and whole.value else 0):
            part = _plain(int(found["n"]), "persons")
            yield Statement(number, part, "people returned", home, found["who"].strip(), *days, event=True, said=claim,
                            phase=claim.phase, whole=whole)  # fmt: skip
    formula = _FORMULA.search(claim.formula)
    if formula and formula["one"] == formula["other"]:
        agreed = _plain(int(formula["one"].replace(",", "")), "persons")
        yield Statement(number, agreed, "prisoners to be exchanged", EACH, "", *days, event=True, said=claim)
    for flag in claim.flags:
        if flag.startswith("seq="):
            yield Statement(
                number, _plain(int(flag[4:]), "exchanges"), "exchanges", "", "", *days, event=True, said=claim
            )


def _told(number: int, claim: Claim, count: StatedCount, days: tuple[int, int], whose: Whose) -> Iterator[Statement]:
    """Read a running total, or a statement about a named group."""
    measure = measure_told(claim.measure) or measure_told(claim.group)
    words = claim.group.casefold()
    total = claim.measure == measure_told(claim.group)
    counted = _MEASURES.get(measure, "")
    if count.unit == "units" or words.startswith("units"):
        counted = "units"
    elif claim.measure.startswith("captured"):
        counted = "people returned"
    if "figure printed" in words:
        counted = "people returned"  # a misprint of another row, kept as the outlet printed it
    if not counted:
        return
    soldiers = total and _SOLDIERS.match(words)
    if counted == "people returned" and (soldiers or claim.measure.startswith("military")):
        counted = "prisoners of war returned"
    event = "exchange" in words and not total
    # What is told of an exchange names its group in the measure ("Mariupol garrison returned").
    period = _PERIOD.search(words)
    group = (period[0] if period else "") if total else claim.measure if event else claim.group
    if "by service" in claim.measure:
        group = "table of branches"  # the sum of a table, which is not that of the stages
    side = BOTH if measure == "exchanged, both sides" else whose(words)
    mediator = next((name for phrase, name in MEDIATORS if phrase in words), "")
    yield Statement(
        number, count, counted, side, group, *days, event=event, said=claim, mediator=mediator, whole=claim.of_total,
        opposite=bool(whose("")) and side not in {whose(""), BOTH},
    )  # fmt: skip


def _plain(value: int, unit: str) -> StatedCount:
    return StatedCount(value, None, None, Hedge.EXACT, unit, f"{value:,}")


def _side(party: str) -> str:
    return party.title()


def _side_named(words: str, sides: tuple[str, ...]) -> str:
    """Give the side that words name first by one of its names, "" where they name none."""
    return next((side for word in words.split() for side in sides if of_side(word, side)), "")


def _side_told(words: str) -> str:
    """Give the side that words name first, else the one whose people the shipped tables count."""
    found = re.search(rf"\b({'|'.join(stem for stem, _side in SIDE_WORDS)})", words)
    return dict(SIDE_WORDS)[found[1]] if found else HOME
