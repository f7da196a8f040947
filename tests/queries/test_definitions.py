from __future__ import annotations

import pytest

from byname.core.figures import FigureQuery
from byname.queries._asked import ask
from byname.queries._definitions import definition_of
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("returned@2023-04-01/cohort:works", ["Returned", "1 April 2023", "Taken at the works"]),
        ("returned@2023-01-01..2023-02-01", ["1 January 2023", "1 February 2023"]),
        ("returned/exchange:X-1/phase:2", ["X-1", "2"]),
        ("held@2023-04-01/held-over:3y/power:aa", ["3", "Ariland"]),
        ("taken@2023-04-01/known:2023-01-01", ["1 January 2023"]),
        ("taken@2023-04-01/by:unit", ["broken down by unit"]),
        ("taken@2023-04-01/by:power=aa", ["broken down by Depends on (power): Ariland"]),
    ],
)
def test_every_part_of_a_question_is_said(small_register: SmallRegister, text: str, says: list[str]) -> None:
    said = definition_of(FigureQuery.parse(text), ask(None, None).world)
    assert all(part in said for part in says), said


def test_two_questions_are_never_said_alike(small_register: SmallRegister) -> None:
    texts = ["returned@2023-04-01", "returned@2023-04-01/rule:no-civilians", "returned@2023-04-01/rule:no-third-state"]
    world = ask(None, None).world
    assert len({definition_of(FigureQuery.parse(text), world) for text in texts}) == len(texts)
