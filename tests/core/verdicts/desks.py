"""A desk for tests, of two powers that do not exist, with answers that a test writes down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from byname.core.figures import FigureQuery
from byname.core.verdicts.deciding import Found
from byname.core.verdicts.desk import Desk, Side, Stage
from byname.core.verdicts.naming import GroupName
from byname.core.verdicts.numbers import Number

NAMES = (
    GroupName("plant", "cohort", "plant"),
    GroupName("plant", "cohort", "захисники заводу", "uk"),
    GroupName("brigade", "cohort", "fighters of the brigade", "en"),
    GroupName("plant", "cohort", "Vulmar fighters", "en"),
    GroupName("brigade", "cohort", "Vulmar fighters", "en"),
    GroupName("u12", "unit", "12-та окрема бригада «Зортава»", "uk"),
)
STAGES = (
    Stage("X-1", "1", date(2022, 6, 28), frozenset({1})),
    Stage("X-2", "1", date(2025, 5, 23), frozenset({2, 3})),
    Stage("X-2", "2", date(2025, 5, 24), frozenset({2, 3})),
)
DESK = Desk((Side("aa", ("Ariland",)), Side("bb", ("Boria",))), NAMES, STAGES, "aa")


class Answers:
    """Answers the figures of a table with a number or a range; any other with nobody. `withheld`: figure -> rule.

    `unrecorded`: a field that is not known of everybody.
    """

    def __init__(
        self,
        told: Mapping[str, int | tuple[int, int, int]],
        withheld: Mapping[str, str] | None = None,
        unrecorded: str = "",
    ) -> None:
        self.told, self.withheld, self.unrecorded = dict(told), dict(withheld or {}), unrecorded
        self.asked: list[str] = []

    def __call__(self, query: FigureQuery) -> Found:
        text = query.format()
        self.asked.append(text)
        number = self.told.get(text, 0)
        bounds = number if isinstance(number, tuple) else (number, number, number)
        field = query.by.partition("=")[0]
        return Found(text, Number(*bounds), "", text, field if field and field == self.unrecorded else "")

    def rule(self, query: FigureQuery) -> str:
        return self.withheld.get(query.format(), "")
