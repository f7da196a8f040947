from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.persons import StandingValue
from byname.core.custody.values import ToldValue, choose


def told(*rows: tuple[str, int, int]) -> list[ToldValue]:
    return [ToldValue(text, reliability, received, number) for number, (text, reliability, received) in enumerate(rows)]


def test_nothing_told_gives_no_value() -> None:
    assert choose("unit", []) is None


def test_the_most_reliable_stands_and_its_rivals_are_kept() -> None:
    found = choose("birth_place", told(("Here", 2, 9), ("There", 4, 1)))
    assert found == StandingValue("There", ("Here",))


def test_a_vaguer_date_that_holds_the_chosen_one_is_no_rival() -> None:
    found = choose("birth_date", told(("1985", 3, 1), ("1985-03-12", 3, 2), ("1986-03-12", 2, 3)))
    assert found == StandingValue("1985-03-12", ("1986-03-12",))


def test_what_changes_with_time_stands_as_last_received() -> None:
    found = choose("camp", told(("north", 5, 1), ("south", 2, 9)))
    assert found is not None
    assert found.text == "south"


@given(st.permutations(told(("a", 3, 1), ("b", 3, 1), ("a", 2, 5), ("c", 3, 1))))
def test_the_order_of_records_does_not_matter(rows: list[ToldValue]) -> None:
    assert choose("birth_place", rows) == choose("birth_place", sorted(rows, key=lambda each: each.record))
