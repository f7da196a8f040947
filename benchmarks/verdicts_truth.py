"""The made-up conflict as a register that errs in nothing: lines for figures, a desk, and answers with a public threshold.

Expected verdicts are never taken from here: `verdicts.py` counts the scenario's persons themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from byname.core.cohorts import Belonging
from byname.core.custody.movements import fold
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import timeline
from byname.core.dates import Answer, UncertainDate
from byname.core.events import Degree, Event, EventKind, SourceKind, Telling
from byname.core.figures import FigureQuery, evaluate
from byname.core.verdicts.deciding import Found
from byname.core.verdicts.desk import Desk, Side, Stage
from byname.core.verdicts.naming import GroupName
from byname.core.verdicts.numbers import Number
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.people import Person
from byname.scenario.shape import Shape, default_shape_path, load_shape

SMALL = 5
KINDS = {"returned": EventKind.RETURNED, "released": EventKind.RELEASED, "escaped": EventKind.ESCAPED,
         "third-state": EventKind.THIRD_STATE, "died": EventKind.DIED}  # fmt: skip
NAMES = (
    ("plant", "en", "defenders of the plant"), ("plant", "uk", "захисники заводу"), ("plant", "ru", "защитники завода"),
    ("brigade", "en", "fighters of the brigade"), ("brigade", "uk", "бійці бригади"), ("brigade", "ru", "бойцы бригады"),
    ("plant", "en", "Vulmar fighters"), ("brigade", "en", "Vulmar fighters"),
)  # fmt: skip


def people(seed: int = 7) -> tuple[Shape, tuple[Person, ...]]:
    """Make the persons of the default conflict."""
    shape = load_shape(default_shape_path())
    world = build_world(shape, Random(seed))
    return shape, make_people(shape, world, Random(seed + 1))


def desk(shape: Shape) -> Desk:
    """Give the desk: both sides, the names of the cohorts, every stage of an exchange."""
    stages = [Stage(each.code, phase.code, phase.day) for each in shape.exchanges for phase in each.phases]
    sides = tuple(Side(power.code, (power.name,)) for power in shape.powers)
    names = tuple(GroupName(code, "cohort", text, lang) for code, lang, text in NAMES)
    ordered = tuple(sorted(stages, key=lambda stage: (stage.day, stage.exchange, stage.phase)))
    return Desk(sides, names, ordered, shape.plant.power)


class TrueAnswers:
    """Answers figures from lines that tell every person's truth; a group under five is withheld."""

    def __init__(self, persons: Sequence[Person]) -> None:
        pairs = [(person, _line(number, person)) for number, person in enumerate(persons, start=1)]
        self.groups = {line: person.groups for person, line in pairs}
        self.lines = [line for _person, line in pairs]
        self.found: dict[FigureQuery, Found] = {}
        self.kept: dict[tuple[str, str, str], list[PersonLine]] = {}

    def __call__(self, query: FigureQuery) -> Found:
        """Give the number of a figure; a small group's is withheld."""
        if query not in self.found:
            self.found[query] = self._answer(query)
        return self.found[query]

    def rule(self, query: FigureQuery) -> str:
        """Give the rule that withholds it."""
        return self(query).rule

    def _member(self, code: str, line: PersonLine) -> Belonging:
        if code.startswith("captured-"):
            year = int(code.removeprefix("captured-"))
            inside = any(
                date.fromordinal(move.settled).year == year for move in line.movements if move.effect == "taken"
            )
        else:
            inside = code in self.groups[line]
        return Belonging(inside, Answer.YES if inside else Answer.NO)

    def _lines(self, query: FigureQuery) -> list[PersonLine]:
        """Leave out who is certainly none of those asked for, so that it is quick."""
        key = (query.cohort, query.power, query.exchange)
        if key not in self.kept:
            self.kept[key] = [
                line for line in self.lines
                if (not query.cohort or self._member(query.cohort, line).counts)
                and (not query.power or line.value("power") == query.power)
                and (not query.exchange or any(move.exchange == query.exchange for move in line.movements))
            ]  # fmt: skip
        return self.kept[key]

    def _answer(self, query: FigureQuery) -> Found:
        field, _, value = query.by.partition("=")
        result = evaluate(replace(query, by=field), self._lines(query), member=self._member)
        number = result.value
        if value:
            number = dict(result.parts)[value].value if value in dict(result.parts) else 0
        if 0 < number < SMALL:
            return Found(query.format(), None, "small-group")
        return Found(query.format(), Number(number, number, number))


def _line(number: int, person: Person) -> PersonLine:
    events: list[Event] = []
    for stay in person.captivities:
        events.append(Event(EventKind.CAPTURED, _day(stay.captured)))
        if stay.end_kind and stay.end_day:
            degree = Degree.CERTIFIED if stay.end_kind == "died" else Degree.NONE
            events.append(
                Event(KINDS[stay.end_kind], _day(stay.end_day), exchange=stay.exchange, phase=stay.phase, degree=degree)
            )
    if not person.captivities:
        events.append(Event(EventKind.SOUGHT, _day(person.missing)))
    tellings = [Telling(event, 1, 1, SourceKind.ACT, (event.when.latest or 0), approved=True) for event in events]
    movements = fold(tellings)
    values = {
        "power": StandingValue(person.power), "category": StandingValue(person.category),
        "sex": StandingValue(person.identity.sex), "rank_class": StandingValue(person.rank_class),
    }  # fmt: skip
    return PersonLine(number, (number,), timeline(movements), movements, values)


def _day(when: date) -> UncertainDate:
    return UncertainDate.from_edtf(when.isoformat())
