"""Who belongs to the group that is asked for: cohorts by their criteria as known then, and whose people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from byname.core.cohorts import Belonging, Cohort, Criteria, all_of, belonging, of_power
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Timeline
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.core.records import UNDATED
from byname.ledger.memory import Remembered
from byname.ledger.references import World
from byname.ledger.resolving import Resolver, resolver
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked

__all__ = ["Members", "members_of"]

_MEMBER = Belonging(counts=True, answer=Answer.YES)
_NOBODY = Timeline((), ())
_YEAR = re.compile(r"captured-((?:19|20)\d\d)")
_MEMORY: Remembered[tuple[Snapshot, World, Members]] = Remembered(4)


class Members:
    """Answers for one state of the register who is of a cohort and of a power; each answer is found once."""

    def __init__(self, world: World, resolve: Resolver) -> None:
        """Read the cohorts."""
        self._resolve = resolve
        self._cohorts = {
            code: Cohort(code, world.versions["cohort", code], str(body.get("title", code)), criteria_of(body))
            for code, body in world.of("cohort").items()
        }
        self._answers: dict[str, dict[PersonLine, Belonging]] = {}

    def __call__(self, code: str, line: PersonLine) -> Belonging:
        """Answer whether a person is of a cohort; MisuseError for one that is not known."""
        answers = self._answers.setdefault(code, {})
        if line not in answers:
            answers[line] = belonging(self._cohort(code), line, self._units, self._places)
        return answers[line]

    def _cohort(self, code: str) -> Cohort:
        year = _YEAR.fullmatch(code)
        if code not in self._cohorts and year:
            self._cohorts[code] = _taken_in(code, int(year[1]))
        if code not in self._cohorts:
            known = ", ".join(sorted(self._cohorts)) or "none"
            raise MisuseError(f"There is no cohort {code!r}. Cohorts of this register: {known}.")
        return self._cohorts[code]

    def titles(self) -> tuple[tuple[str, str], ...]:
        """Give code and title of every cohort."""
        return tuple((code, self._cohorts[code].title) for code in sorted(self._cohorts) if not _YEAR.fullmatch(code))

    def title(self, code: str) -> str:
        """Give the title of a cohort; MisuseError for one that is not known."""
        return self._cohort(code).title

    def _units(self, text: str, code: str, day: int | None) -> Answer:
        tree = self._resolve.units
        codes = (text,) if text in tree else tree.resolve(text, day)
        return _joined(tree.is_under(each, code, UNDATED if day is None else day) for each in codes)

    def _places(self, text: str, code: str, _day: int | None) -> Answer:
        places = self._resolve.places
        codes = (text,) if text in places else places.resolve(text)
        return _joined(Answer.YES if places.is_within(each, code) else Answer.NO for each in codes)

    def of(self, line: PersonLine, cohort: str, power: str) -> Belonging:
        """Answer whether a person is of the cohort and the power ("" for any), as a figure's tally does."""
        parts = [of_power(line, power)] if power else []
        if cohort:
            parts.append(self(cohort, line))
        return all_of(parts) if parts else _MEMBER

    def scoped(
        self, lines: Iterable[PersonLine], cohort: str, power: str, day: int
    ) -> Iterator[tuple[PersonLine, PersonLine]]:
        """Give each person who is or may be of the group, and the line as it counts in the group on that day."""
        for line in lines:
            who = self.of(line, cohort, power)
            if who.answer is not Answer.NO:
                yield line, _loosened(line, who, day)

    def scoped_branches(self, branches: Iterable[Branches], cohort: str, power: str, day: int) -> tuple[Branches, ...]:
        """Give the undecided links with the lines as they count in the group on that day."""
        found = []
        for each in branches:
            lines = []
            for group, line in each.lines:
                who = self.of(line, cohort, power)
                lines.append((group, _blank(line) if who.answer is Answer.NO else _loosened(line, who, day)))
            found.append(Branches(each.component, tuple(lines)))
        return tuple(found)


def _taken_in(code: str, year: int) -> Cohort:
    """Everybody taken in a year is a group that nobody need write down: captured-2022."""
    first, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
    return Cohort(code, 1, f"Captured in {year}", Criteria(captured_from=first, captured_to=end))


def members_of(asked: Asked) -> Members:
    """Give the answers for what is asked, kept until the register changes."""
    key = (id(asked.people), id(asked.world))
    kept = _MEMORY.get(key)
    if kept is None or kept[0] is not asked.people or kept[1] is not asked.world:
        kept = (asked.people, asked.world, Members(asked.world, resolver()))
        _MEMORY.put(key, kept)
    return kept[2]


def criteria_of(body: dict[str, Any]) -> Criteria:
    """Read a cohort's criteria as its reference entry writes them: lists of codes, days as ISO dates."""
    plain: dict[str, Any] = body.get("criteria", {})
    return Criteria(
        units=_codes(plain, "units", "unit"),
        places=_codes(plain, "places", "place"),
        captured_from=_ordinal(plain.get("captured_from")),
        captured_to=_ordinal(plain.get("captured_to")),
        powers=_codes(plain, "powers", "power"),
        categories=_codes(plain, "categories", "category"),
        sexes=_codes(plain, "sexes", "sex"),
        rank_classes=_codes(plain, "rank_classes", "rank_class"),
    )


def _codes(plain: dict[str, Any], many: str, one: str) -> tuple[str, ...]:
    single = plain.get(one)
    return tuple(str(code) for code in (*plain.get(many, ()), *([single] if single else [])))


def _ordinal(text: str | None) -> int | None:
    return date.fromisoformat(text).toordinal() if text else None


def _joined(answers: Iterable[Answer]) -> Answer:
    """One meaning of a text gives its answer; several that differ, or a text nobody knows, make it possible."""
    found = set(answers)
    return found.pop() if len(found) == 1 else Answer.POSSIBLE


def _loosened(line: PersonLine, who: Belonging, day: int) -> PersonLine:
    """Let one who only may be of the group possibly be nowhere in its account."""
    if who.answer is Answer.YES:
        return line
    standing = line.timeline.on(day)
    loose = standing._replace(
        status=standing.status if who.counts else None,
        possible=standing.possible | {None},
    )
    return replace(line, timeline=Timeline((0,), (loose,)))


def _blank(line: PersonLine) -> PersonLine:
    return replace(line, timeline=_NOBODY, movements=())
