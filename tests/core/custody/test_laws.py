from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.laws import CONSERVATION_LAWS, broken_laws
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD, Standing, Status, Timeline
from byname.core.events import Telling
from tests.core.custody.books import day, person
from tests.core.custody.strategies import DAYS, lines_of, registers

WHEN = day("2025-12-01")
GOOD = person("""
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2025-05 act 2025-06-10""")


LAST = GOOD.timeline.standings[-1]


def bent(last: Standing) -> PersonLine:
    """The good line with another last standing."""
    line = GOOD.timeline
    return replace(GOOD, timeline=Timeline(line.starts, (*line.standings[:-1], last)))


def codes(*lines: PersonLine) -> set[str]:
    return {problem.code for problem in broken_laws(lines, WHEN)}


@given(registers(), st.sampled_from(DAYS))
def test_every_law_holds_for_whatever_is_told(register: dict[int, list[Telling]], when: int) -> None:
    assert broken_laws(lines_of(register), when) == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (bent(LAST._replace(taken=False)), "books-unbalanced"),
        (bent(LAST._replace(status=Status.ESCAPED)), "value-impossible"),
        (bent(LAST._replace(taken=False, taken_certain=False)), "never-taken"),
        (bent(LAST._replace(possible=LAST.possible | HELD)), "timeline-stale"),
        (replace(GOOD, number=2), "number-not-earliest"),
        (replace(GOOD, timeline=Timeline(GOOD.timeline.starts[::-1], GOOD.timeline.standings)), "timeline-broken"),
        (replace(GOOD, movements=GOOD.movements[::-1]), "order-broken"),
        (replace(GOOD, movements=(replace(GOOD.movements[0], settled=1),)), "day-impossible"),
    ],
)
def test_a_planted_fault_breaks_its_law(line: PersonLine, code: str) -> None:
    assert code in codes(line)


def test_a_record_in_two_persons_is_found() -> None:
    assert codes(GOOD, person("2 held 2022-05-17 family 2022-06-01")) == {"counted-twice"}


def test_a_death_that_nobody_approved_is_found() -> None:
    told = "1 died 2022-05-17 agency 2022-06-01 degree=identified approved"
    dead = person(told)
    movement = dead.movements[0]
    tellings = tuple(replace(telling, approved=False) for telling in movement.tellings)
    assert "death-not-approved" in codes(replace(dead, movements=(replace(movement, tellings=tellings),)))


def test_every_law_says_what_it_is() -> None:
    assert all(law.__doc__ and law.__doc__.endswith(".") for law in CONSERVATION_LAWS)
