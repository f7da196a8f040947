from __future__ import annotations

from byname.core.custody.persons import PersonLine, follow
from tests.core.custody.books import person


def of(*records: int) -> PersonLine:
    return person("\n".join(f"{record} held 2022-06-01 family 2022-06-02" for record in records))


def pairs(old: list[PersonLine], new: list[PersonLine]) -> list[tuple[int | None, int | None]]:
    return [(a.number if a else None, b.number if b else None) for a, b in follow(old, new)]


def test_a_person_is_followed_through_records() -> None:
    assert pairs([of(1), of(2)], [of(1, 3), of(2)]) == [(1, 1), (2, 2)]


def test_of_several_who_became_one_the_first_goes_on() -> None:
    assert pairs([of(1), of(2)], [of(1, 2)]) == [(1, 1), (2, None)]


def test_one_split_off_was_nobody_before() -> None:
    assert pairs([of(1, 2)], [of(1), of(2)]) == [(1, 1), (None, 2)]


def test_an_earlier_record_found_later_changes_the_number_not_the_person() -> None:
    assert pairs([of(2)], [of(1, 2)]) == [(2, 1)]


def test_values_that_stand_come_before_their_rivals() -> None:
    line = person("1 held 2022-06-01 family 2022-06-02", unit="first|second")
    assert (line.value("unit"), line.told("unit"), line.values["unit"].disputed) == ("first", ("first", "second"), True)
    assert (line.value("sex"), line.told("sex")) == ("", ())
