"""The sheets of several clerks as one: each number in exactly one state, what contradicts shown and decided by nobody here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.errors import Problem
from byname.core.rollcalls.rollcall import Called, RollCall
from byname.core.rollcalls.sheet import Addition, Sheet, Word
from byname.core.rollcalls.words import Outcome

__all__ = ["NOT_CALLED", "OPEN", "STATES", "Merge", "MergedAddition", "MergedRow", "merge"]

NOT_CALLED: Final = "not-called"
"""The state of a number that stands in a sheet with an empty outcome and nowhere with another."""

OPEN: Final = "open"
"""The state of a number that somebody has to settle first: words that contradict, or none where there should be some."""

STATES: Final = (*(outcome.value for outcome in Outcome), NOT_CALLED, OPEN)
"""Every state that a number may be in."""

_CAME: Final = frozenset({Outcome.CAME, Outcome.INSTEAD})
_SETTLE: Final = "Ask both clerks, then settle the number: --settle FILE with No. and Outcome, or choose on the page."


@dataclass(frozen=True, slots=True)
class MergedRow:
    """One number of the roll-call: its state, what every sheet says of it, why it is open, and by whom it was settled."""

    called: Called
    state: str
    words: tuple[Word, ...] = ()
    problems: tuple[Problem, ...] = ()
    instead_of: str = ""
    settled: Word | None = None

    @property
    def remarks(self) -> tuple[str, ...]:
        """Give what was remarked, each once, in order of the sheets."""
        told = (*self.words, self.settled) if self.settled else self.words
        return tuple(dict.fromkeys(word.remark for word in told if word.remark))


@dataclass(frozen=True, slots=True)
class MergedAddition:
    """Somebody on no list whom one clerk or several wrote down alike."""

    name: str
    birth_date: str
    outcome: Outcome
    instead_of: str
    words: tuple[Addition, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """A roll-call with every clerk's words: a row for each number, who was added, and problems of rows without a number."""

    roll_call: RollCall
    rows: tuple[MergedRow, ...]
    additions: tuple[MergedAddition, ...] = ()
    stray: tuple[Problem, ...] = ()
    sheets: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[MergedRow, ...]:
        """Give the numbers that somebody has to settle first."""
        return tuple(row for row in self.rows if row.state == OPEN)

    @property
    def done(self) -> bool:
        """Tell whether nothing is left to settle or mend, so that an act can be made of it."""
        return not self.open and not self.stray

    @property
    def counts(self) -> Mapping[str, int]:
        """Give how many numbers of the roll-call are in each state; they add up to the roll-call."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in STATES}

    @property
    def handed_over(self) -> int:
        """Give how many people came, on the list or not: our count."""
        return sum(row.state in _CAME for row in self.rows) + self.unlisted

    @property
    def unlisted(self) -> int:
        """Give how many came who stand on no list; a clerk may also write down somebody who died or would not go."""
        return sum(each.outcome in _HERE for each in self.additions)

    @property
    def gaps(self) -> tuple[MergedRow, ...]:
        """Give the numbers that were agreed and did not come, for whatever reason."""
        return tuple(row for row in self.rows if row.state not in _CAME)


_HERE: Final = frozenset({Outcome.CAME, Outcome.INSTEAD, Outcome.OTHER})


def merge(roll_call: RollCall, sheets: Iterable[Sheet], settled: Iterable[Sheet] = ()) -> Merge:
    """Merge filled sheets; in whatever order they come, and one that comes twice, the same.

    What `settled` says of a number outranks the clerks' words, which stay beside it; where it says two things of one
    number, or adds people, it settles nothing and says so.
    """
    every = sorted(set(sheets), key=lambda sheet: (sheet.title, sheet.numbered, sheet.additions))
    words: dict[int, set[Word]] = defaultdict(set)
    for number, word in (pair for sheet in every for pair in sheet.numbered):
        words[number].add(word)
    decided, refused = _decided(settled)
    additions, doubled = _additions(every)
    rows = [_row(called, sorted(words[called.number]), decided.get(called.number)) for called in roll_call.people]
    rows = _against_replaced(rows, additions)
    stray = {problem for sheet in every for problem in sheet.stray} | {*doubled, *refused}
    return Merge(
        roll_call, tuple(rows), additions, tuple(sorted(stray, key=lambda each: (each.where, each.code, each.found))),
        tuple(sheet.title for sheet in every),
    )  # fmt: skip


def _row(called: Called, words: Sequence[Word], settled: Word | None) -> MergedRow:
    """Give one number its state: what all who called it say, or open."""
    told = [word for word in words if word.outcome is not None]
    instead = sorted({word.instead_of for word in told if word.instead_of})
    if settled is not None and settled.outcome is not None:
        place = settled.instead_of or (instead[0] if len(instead) == 1 else "")
        outcome = settled.outcome
        return MergedRow(called, outcome, tuple(words), (), place if outcome is Outcome.INSTEAD else "", settled)
    problems = [problem for word in words for problem in word.problems]
    where = f"No. {called.number}"
    if not words:
        rule = "every number stands in a sheet that came back"
        problems.append(Problem("rollcall-missing", where, "no sheet", rule, "Add the other clerk's sheet. " + _SETTLE))
    outcomes = {word.outcome for word in told}
    if len(outcomes) > 1 or len(instead) > 1:
        found = "; ".join(f"{word.sheet}, row {word.row}: {_said(word)}" for word in told)
        rule = "clerks who called the same number say the same"
        problems.append(Problem("rollcall-contradiction", where, found, rule, _SETTLE))
    if problems:
        return MergedRow(called, OPEN, tuple(words), tuple(problems))
    if not told:
        return MergedRow(called, NOT_CALLED, tuple(words))
    outcome = told[0].outcome or Outcome.CAME
    return MergedRow(called, outcome, tuple(words), (), instead[0] if outcome is Outcome.INSTEAD else "")


def _said(word: Word) -> str:
    return f"{word.written} of {word.instead_of}" if word.instead_of else word.written


def _decided(settled: Iterable[Sheet]) -> tuple[dict[int, Word], list[Problem]]:
    """Give number -> the word that settles it, and what of the settling settles nothing."""
    words: dict[int, set[Word]] = defaultdict(set)
    refused: list[Problem] = []
    for sheet in settled:
        refused += sheet.stray
        for each in sheet.additions:
            rule = "settling chooses an outcome for a number; who is added stands in a clerk's sheet"
            where = f"{each.sheet}, row {each.row}"
            refused.append(Problem("rollcall-settled", where, each.name, rule, "Add the row to a clerk's sheet."))
        for number, word in sheet.numbered:
            refused += [problem for problem in word.problems if problem.code != "rollcall-edited"]
            if word.outcome is not None:
                words[number].add(word)
    found: dict[int, Word] = {}
    for number, told in words.items():
        if len({(word.outcome, word.instead_of) for word in told}) == 1:
            found[number] = min(told)
        else:
            said = "; ".join(f"row {word.row}: {_said(word)}" for word in sorted(told))
            rule = "a number is settled once"
            refused.append(Problem("rollcall-settled", f"No. {number}", said, rule, "Leave one outcome for it."))
    return found, refused


def _additions(sheets: Sequence[Sheet]) -> tuple[tuple[MergedAddition, ...], list[Problem]]:
    """Join those whom several clerks wrote alike; two who differ in the date of birth alone may be one: that is asked."""
    alike: dict[tuple[str, str, str, str], set[Addition]] = defaultdict(set)
    for each in (addition for sheet in sheets for addition in sheet.additions):
        name = " ".join(each.name.casefold().split())
        alike[name, each.birth_date.strip(), each.outcome, each.instead_of].add(each)
    found = tuple(
        MergedAddition(min(told).name, born, Outcome(outcome), instead_of, tuple(sorted(told)))
        for (_name, born, outcome, instead_of), told in sorted(alike.items())
    )
    by_name: dict[str, list[MergedAddition]] = defaultdict(list)
    for one in found:
        by_name[" ".join(one.name.casefold().split())].append(one)
    rule = "who is added twice under one name is written alike, or told apart by full dates of birth"
    hint = "If it is one person, write both rows alike; if there are two, write both dates of birth."
    doubled = [
        Problem("rollcall-added-twice", _places(some), some[0].name, rule, hint)
        for some in by_name.values()
        if len(some) > 1 and len({one.birth_date for one in some} - {""}) < len(some)
    ]
    return found, doubled + [problem for sheet in sheets for problem in _twins(sheet)]


def _twins(sheet: Sheet) -> Iterable[Problem]:
    """Find rows of one sheet that add the same name alike: a clerk writes a person once, so they may be two people."""
    rows: dict[tuple[str, str], list[Addition]] = defaultdict(list)
    for each in sheet.additions:
        rows[" ".join(each.name.casefold().split()), each.birth_date.strip()].append(each)
    for some in rows.values():
        if len(some) > 1:
            where = "; ".join(f"{each.sheet}, row {each.row}" for each in some)
            rule = "one sheet adds a person once; two of one name are told apart by full dates of birth"
            hint = "If it is one person, leave one of these rows; if there are two, write both dates of birth."
            yield Problem("rollcall-added-twice", where, some[0].name, rule, hint)


def _places(some: Iterable[MergedAddition]) -> str:
    return "; ".join(f"{word.sheet}, row {word.row}" for word in sorted(word for one in some for word in one.words))


def _against_replaced(rows: Sequence[MergedRow], additions: Iterable[MergedAddition]) -> list[MergedRow]:
    """Open a number who came by one word while by another somebody came in his place, unless it was settled."""
    by_whom: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.instead_of:
            by_whom[row.instead_of].append(f"No. {row.called.number} ({row.called.name})")
    for each in additions:
        if each.instead_of:
            by_whom[each.instead_of].append(each.name)
    found = []
    for row in rows:
        others = by_whom.get(str(row.called.number), ())
        if row.state in _CAME and others and row.settled is None:
            rule = "who came has nobody in his place"
            problem = Problem(
                "rollcall-replaced", f"No. {row.called.number}", f"came; and instead of him {', '.join(others)}", rule, _SETTLE
            )  # fmt: skip
            found.append(MergedRow(row.called, OPEN, row.words, (problem,)))
        else:
            found.append(row)
    return found
