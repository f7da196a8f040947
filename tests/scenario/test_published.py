"""The list that the other side publishes as people whom their own side does not want: wrong in every way that was seen."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, replace
from datetime import date

import pytest

from byname.scenario import Shape
from byname.scenario.scaling import scaled_shape
from tests.scenario.conftest import Written
from tests.scenario.listed import Listed, listed


@pytest.fixture(scope="module")
def made(default_shape: Shape) -> Listed:
    return listed(default_shape)


def rows(made: Listed, fault: str) -> list[tuple[str, dict[str, object]]]:
    (plan,) = made.plans("published")
    return [(entry.person, dict(entry.values)) for entry in plan.entries if entry.fault == fault]


def test_it_has_as_many_wrong_rows_of_each_kind_as_the_shape_says(made: Listed) -> None:
    table = made.shape.published
    (plan,) = made.plans("published")
    found = Counter(entry.fault for entry in plan.entries)
    assert found == {
        "": table.right + table.twice,
        "twice": table.twice,
        "home": table.home,
        "dead": table.dead,
        "unknown": table.unknown,
        "civilian": table.civilian,
        "birth": table.birth_wrong,
        "name": table.name_wrong,
        "never-held": table.never_held,
    }


def test_who_is_home_dead_civilian_or_was_never_held_is_so_on_the_day(made: Listed) -> None:
    day = made.shape.published.day
    for person, _ in rows(made, "home"):
        last = made.people[person].captivities[-1]
        assert (last.end_kind, (last.end_day or date.max) <= day) == ("returned", True)
    for person, _ in rows(made, "dead"):
        assert made.people[person].captivities[-1].end_kind == "died"
    assert {made.people[person].category for person, _ in rows(made, "civilian")} == {"civilian"}
    assert all(not made.people[person].captivities for person, _ in rows(made, "never-held"))


def test_a_wrong_birth_date_is_of_another_year_and_everything_else_is_right(made: Listed) -> None:
    for person, values in rows(made, "birth"):
        identity = made.people[person].identity
        born = values["birth_date"]
        assert isinstance(born, date)
        assert born.year != identity.born.year
        assert (
            values["family"] == identity.name.family.ru.replace("ё", "е") or values["family"] == identity.name.family.ru
        )


def test_a_wrong_name_is_another_one_with_the_right_birth_date(made: Listed) -> None:
    for person, values in rows(made, "name"):
        identity = made.people[person].identity
        assert values["birth_date"] == identity.born
        assert values["family"] not in identity.name.family


def test_who_stands_there_twice_stands_there_twice_and_nobody_else_does(made: Listed) -> None:
    (plan,) = made.plans("published")
    times = Counter(entry.person for entry in plan.entries)
    assert {person for person, number in times.items() if number > 1} == {person for person, _ in rows(made, "twice")}


def test_strangers_are_named_by_no_other_list(made: Listed) -> None:
    strangers = {person.code for person in made.lists.strangers}
    assert {person for person, _ in rows(made, "unknown")} == strangers
    assert not strangers & set(made.people)
    others = {entry.person for plan in made.lists.plans if plan.layout != "published" for entry in plan.entries}
    assert not strangers & others


def test_nothing_says_who_on_it_is_a_civilian(made: Listed) -> None:
    (plan,) = made.plans("published")
    assert {entry.values["category"] for entry in plan.entries} == {""}


def test_a_list_of_a_day_to_come_is_not_made(default_shape: Shape) -> None:
    small = scaled_shape(default_shape, 200)
    later = listed(replace(small, published=replace(small.published, day=date(2030, 1, 1))))
    assert later.plans("published") == []
    assert later.lists.strangers == []


def test_even_a_small_conflict_has_every_kind_of_wrong_row(small: Written) -> None:
    kinds = {row["fault"] for row in small.table("listings") if row["source"].endswith("-press")}
    table = small.shape.published
    wanted = {item.name for item in fields(table) if item.name not in {"day", "right"} and getattr(table, item.name)}
    assert len(kinds - {""}) >= len(wanted) - 1
