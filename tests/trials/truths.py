"""The truth of a made-up conflict as tellable: what somebody could know who has read every document received by a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from byname.core.custody.persons import PersonLine
from byname.core.figures import FigureQuery
from byname.core.figures.tally import tally
from tests.trials.conflicts import Conflict, Figures, Review

STATUSES = ("sought", "held", "returned", "released", "escaped", "third-state", "dead")
_SIGNS = frozenset({"held", "confirmed", "seen"})
_NEVER = date.max


@dataclass(frozen=True)
class Stay:
    """One captivity: when it truly began and how it ended, and since when each could be known."""

    captured: date
    told: date
    end: str = ""
    ended: date = _NEVER
    end_told: date = _NEVER
    exchange: str = ""
    phase: str = ""


class Tellable:
    """Statuses of persons as tellable on a day."""

    def __init__(self, conflict: Conflict) -> None:
        self.people = {row["person"]: row for row in conflict.table("persons")}
        received = {each["file"]: date.fromisoformat(each["received"]) for each in conflict.documents}
        self.first_row: dict[str, date] = {}
        signs: dict[str, list[date]] = defaultdict(list)
        for row in conflict.table("rows"):
            person, day = row["person"], received[row["file"]]
            if row["tells"]:  # who is only asked for or agreed on is told of by nobody
                self.first_row[person] = min(day, self.first_row.get(person, _NEVER))
            if _SIGNS & set(row["tells"].split(";")):
                signs[person].append(day)
        self.stays = _stays(conflict, signs)

    def status(self, person: str, day: date, known: date) -> str:
        """Give where a person stands at the end of a day by what was told until the end of another; "" for nothing."""
        begun = [
            stay
            for stay in self.stays.get(person, ())
            if stay.captured <= day and min(stay.told, stay.end_told) <= known
        ]
        if begun:
            last = begun[-1]
            return last.end if last.ended <= day and last.end_told <= known else "held"
        told = self.first_row.get(person, _NEVER) <= known
        missing = self.people[person]["missing"]
        return "sought" if told and missing and date.fromisoformat(missing) <= day else ""

    def counts(self, person: str, query: FigureQuery, known: date) -> bool:
        """Whether a person belongs to a figure by the truth as tellable."""
        row = self.people[person]
        if query.power and row["power"] != query.power:
            return False
        if query.cohort and query.cohort not in row["groups"].split(";"):
            return False
        if not query.rule.civilians and row["category"] == "civilian":
            return False
        if query.exchange:
            return any(
                stay.end == query.status
                and stay.exchange == query.exchange
                and query.phase in {"", stay.phase}
                and stay.end_told <= known
                for stay in self.stays.get(person, ())
            )
        day = date.fromordinal(query.as_of or known.toordinal())
        found = self.status(person, day, known)
        return found not in {"", "sought"} if query.status == "taken" else found == query.status


def _stays(conflict: Conflict, signs: dict[str, list[date]]) -> dict[str, list[Stay]]:
    captured: dict[tuple[str, str], tuple[date, date]] = {}
    ends: dict[tuple[str, str], tuple[str, date, date, str, str]] = {}
    for row in conflict.table("events"):
        place, told = (row["person"], row["captivity"]), _day(row["first_told"])
        if row["kind"] == "captured":
            captured[place] = (_day(row["day"]), told)
        elif row["kind"] not in {"sought", "moved"}:
            kind = "dead" if row["kind"] == "died" else row["kind"]
            ends[place] = (kind, _day(row["day"]), told, row["exchange"], row["phase"])
    found: dict[str, list[Stay]] = defaultdict(list)
    for (person, captivity), (day, told) in sorted(captured.items()):
        end = ends.get((person, captivity), ("", _NEVER, _NEVER, "", ""))
        seen = min((sign for sign in signs[person] if day <= sign), default=_NEVER)
        found[person].append(Stay(day, min(told, seen), *end))
    return found


def _day(text: str) -> date:
    return date.fromisoformat(text) if text else _NEVER


@dataclass(frozen=True)
class Named:
    """A person whom a figure misses or counts too often, and why."""

    person: str
    wanted: int
    counted: int
    why: str


class Comparison:
    """A register beside its truth, as known on a day."""

    def __init__(self, truth: Tellable, review: Review, figures: Figures, known: date) -> None:
        self.truth, self.figures, self.known = truth, figures, known
        self.lines: dict[str, list[PersonLine]] = defaultdict(list)
        self.mixed: set[str] = set()
        for line in figures.people.lines:
            own = Counter(review.person_of(record) for record in line.records if record in review.rows)
            if own:
                self.lines[min(own, key=lambda person: (-own[person], person))].append(line)
            if len(own) > 1:
                self.mixed |= set(own)
        groups = {
            number: place for place, each in enumerate(figures.people.branches) for number in each.component.persons
        }
        apart = {
            person: len({groups.get(line.number, -line.number) for line in lines})
            for person, lines in self.lines.items()
        }
        # Persons whom no link, decided or open, holds together, and into how many too many parts they fall.
        self.loose = {person: count - 1 for person, count in apart.items() if count > 1}

    def value(self, query: FigureQuery) -> int:
        """Give the true number."""
        return sum(self.truth.counts(person, query, self.known) for person in self.truth.people)

    def named(self, query: FigureQuery) -> Iterator[Named]:
        """Name everybody by whom the figure's value differs from the truth."""
        for person in sorted(self.truth.people):
            wanted = int(self.truth.counts(person, query, self.known))
            told = [tally(query, line, self.figures.member) for line in self.lines.get(person, ())]
            counted = sum(each.value for each in told)
            if counted != wanted:
                unsure = any(each.low < each.high for each in told)
                yield Named(person, wanted, counted, self._why(person, unsure=unsure))

    def _why(self, person: str, *, unsure: bool) -> str:
        if person in self.mixed:
            return "wrong link"
        if len(self.lines.get(person, ())) > 1:
            return "absent link" if person in self.loose else "open link"
        return "unsure" if unsure else "unexplained"
