"""Lists of exchanges planned in memory, for tests that look behind the files."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from byname.scenario import Shape
from byname.scenario.attributes import with_attributes
from byname.scenario.exchange_lists import ExchangeLists, plan_exchange_lists
from byname.scenario.fates import make_people
from byname.scenario.geography import World, build_world
from byname.scenario.listings import ListPlan, plan_lists
from byname.scenario.people import Person


@dataclass(frozen=True)
class Listed:
    """A conflict in memory: its people, the lists of its sources, and those of its exchanges."""

    shape: Shape
    world: World
    people: dict[str, Person]
    sources: list[ListPlan]
    lists: ExchangeLists

    def plans(self, *layouts: str) -> list[ListPlan]:
        """The lists of exchanges of these layouts."""
        return [plan for plan in self.lists.plans if plan.layout in layouts]


def listed(shape: Shape, seed: int = 1) -> Listed:
    """Plan a whole conflict of a shape."""
    world = build_world(shape, Random(seed))
    people = with_attributes(shape, world, make_people(shape, world, Random(seed)), Random(seed))
    sources = plan_lists(shape, world, people, Random(seed))
    lists = plan_exchange_lists(shape, world, people, plans=sources, rng=Random(seed))
    return Listed(shape, world, {person.code: person for person in people}, sources, lists)
