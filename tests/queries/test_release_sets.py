"""Decision 0005: what is published withholds for everybody, also beside all that was published before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise, permutations
from random import Random

import pytest

from byname.actions.references import NewReference, add_references
from byname.actions.releases import retract
from byname.core.releases.beside import Shown
from byname.core.releases.printed import cells_of
from byname.ledger.releases import published
from tests.ledger.crowd import come_home, crowd
from tests.ledger.registers import OLHA, Register, fresh_register
from tests.queries.frozen import frozen

pytestmark = pytest.mark.django_db(databases="__all__")


DAYS = ("2023-02-05", "2023-03-05", "2023-04-05", "2023-05-05", "2023-06-05")


def test_a_figure_that_tells_a_few_beside_one_published_before_is_not_published(register: Register) -> None:
    frozen()
    come_home(register, crowd(30)[12:15], "2023-05-01")
    view = frozen("returned@2023-06-01")
    assert (view.value, view.told["withheld"]) == (None, "small-difference")
    come_home(register, crowd(30)[15:20], "2023-07-01")
    assert frozen("returned@2023-08-01").value == 20


def test_what_was_retracted_was_read_all_the_same(register: Register) -> None:
    retract(frozen().number, why="A slip", by=OLHA)
    come_home(register, crowd(30)[12:15], "2023-05-01")
    assert frozen("returned@2023-06-01").told["withheld"] == "small-difference"


def test_the_same_figure_may_be_frozen_again(register: Register) -> None:
    first, second = frozen(), frozen()
    assert (first.value, second.value) == (12, 12)
    assert int(second.number[-4:]) == int(first.number[-4:]) + 1


def test_a_table_withholds_small_groups_and_their_partners(register: Register) -> None:
    units = [
        NewReference("unit", code, {"names": [{"text": text, "lang": "uk"}]}, date(2022, 1, 1))
        for code, text in (("b12", "12 бригада"), ("p40", "40 полк"))
    ]
    add_references(units, by=OLHA)
    view = frozen("taken@2023-03-01", by="unit")
    assert view.told["table"]["by"] == "unit"
    groups = {cell.code: cell.value for cell in cells_of(view.told) if cell.part == "group"}
    assert sum(value or 0 for value in groups.values()) in {30, 0} | set(groups.values()) - {None}
    come_home(register, crowd(30)[12:14], "2023-05-01")
    small = frozen("returned@2023-03-01/by:unit")
    shown = [cell.value for cell in cells_of(small.told) if cell.part == "group"]
    assert all(value is None or value >= 5 for value in shown)


def test_a_series_leaves_out_days_that_would_tell_of_a_few(register: Register) -> None:
    come_home(register, crowd(30)[12:14], "2023-05-01")
    view = frozen("returned@2023-06-01", series=True)
    days = [cell.value for cell in cells_of(view.told) if cell.part == "day"]
    assert set(days) <= {0, 14}
    assert "left out" in " ".join(view.told["words"]["en"]["caveats"])


def test_courses_of_all_statuses_leave_nobody_over_on_any_day(register: Register) -> None:
    """Taken less held, returned and released are those who escaped: the account of that day withholds a partner, and so does this."""
    rows = [{name: row[name] for name in ("name", "birth_date")} for row in crowd(30)[12:25]]
    left = [row | {"release_date": "2023-02-02"} for row in rows[:6]]
    left += [row | {"escape_date": "2023-02-03"} for row in rows[6:8]]
    left += [row | {"escape_date": "2023-05-01"} for row in rows[8:]]
    register.take("left", left, received=date(2023, 5, 2))
    courses = {}
    for status in ("taken", "held", "returned", "released"):
        found = cells_of(frozen(f"{status}@2023-06-01", series=True).told)
        assert found[0].value is not None
        courses[status] = {cell.code: cell.value or 0 for cell in found if cell.part == "day"}
    shared = set.intersection(*(set(course) for course in courses.values()))
    over = {
        day: courses["taken"][day] - sum(courses[each][day] for each in courses if each != "taken") for day in shared
    }
    assert over
    assert not {day: left for day, left in over.items() if 0 < left < 5}


def drawn_figures(random: Random) -> list[str]:
    statuses = ["returned", "held", "taken", "held-reported"]
    figures = [f"{random.choice(statuses)}@{random.choice(DAYS)}" for _ in range(9)]
    return figures + [f"returned@{first}..{last}" for first, last in pairwise(DAYS)]


def fits(whole: Shown, parts: Sequence[Shown]) -> bool:
    people = [part.people for part in parts]
    return (
        all(people)
        and frozenset().union(*people) <= whole.people
        and sum(map(len, people)) == len(frozenset().union(*people))
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_set_of_frozen_figures_never_tells_of_a_small_group_by_subtracting(db: None, seed: int) -> None:
    """Decision 0005, over drawn registers: every two published numbers, and every whole with two of its parts."""
    random = Random(seed)
    with fresh_register() as register:
        rows = crowd(36)
        register.take("own", rows, received=date(2022, 7, 1))
        at = 0
        for month in range(2, 6):
            many = random.choice([2, 3, 5, 6, 9])
            come_home(register, rows[at : at + many], f"2023-0{month}-20")
            at += many
        for text in drawn_figures(random):
            frozen(text)
        shown = [each for one in published() for each in one.shown]
        assert all(not 0 < each.value < 5 for each in shown)
        for whole, part in permutations(shown, 2):
            assert not (fits(whole, [part]) and 0 < whole.value - part.value < 5), (whole.figure, part.figure)
        for whole, one, other in permutations(shown, 3):
            assert not (fits(whole, [one, other]) and 0 < whole.value - one.value - other.value < 5)
        assert 3 <= len(shown) < 13, "some are published, some are not"


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ((10, 10, 10), {10}),
        ((2, 6, 22), {22}),
        ((1, 14, 15), {15}),
        ((1, 2, 27), set()),
        ((3, 3, 24), {24}),
        ((28, 2), set()),
        ((30,), {30}),
    ],
)
def test_groups_of_a_table_are_withheld_with_a_partner_and_do_not_say_which_is_small(
    db: None, sizes: tuple[int, ...], shown: set[int]
) -> None:
    """Whoever has the total and the groups that are shown has the sum of the others: it must be of many, of two at least."""
    names = [f"{place} вигадана бригада" for place in range(1, len(sizes) + 1)]
    of_unit = [name for name, size in zip(names, sizes, strict=True) for _ in range(size)]
    with fresh_register() as register:
        entries = [
            NewReference("unit", f"u{place}", {"names": [{"text": name, "lang": "uk"}]}, date(2022, 1, 1))
            for place, name in enumerate(names)
        ]
        add_references(entries, by=OLHA)
        rows = [{**row, "unit": unit} for row, unit in zip(crowd(30), of_unit, strict=True)]
        register.take("own", rows, received=date(2022, 7, 1))
        cells = [cell for cell in cells_of(frozen("taken@2023-03-01", by="unit").told) if cell.part == "group"]
    hidden = [cell for cell in cells if cell.value is None]
    assert {cell.value for cell in cells} - {None} == shown
    assert len(hidden) != 1
    assert {cell.withheld for cell in hidden} <= {"complementary"}
    rest = 30 - sum(cell.value or 0 for cell in cells)
    assert rest == 0 or rest >= 5


def test_cases_are_held_against_people(register: Register) -> None:
    """Law 8: who came home twice would follow from a figure of movements beside one of people."""
    assert frozen("returned@2023-02-01..2023-03-01").value == 12
    view = frozen("returned@2023-02-01..2023-03-01/rule:events")
    assert (view.value, view.told["counting_rule"]) == (12, ["events"])
    assert "12 cases" in view.sentence
