from __future__ import annotations

from byname.core.custody.captivities import Captivity, cut_captivities, place_signs
from byname.core.custody.folding import Told, read_told
from tests.core.custody.books import book


def tolds(text: str) -> list[Told]:
    return [read_told(telling) for telling in book(text)]


CAPTURES = "1 captured 2022-05-17 own-forces 2022-06-01\n2 captured 2023-03 own-forces 2023-05-01"
ENDS = "3 returned 2022-09-21 act 2022-09-22\n4 returned 2025-05-24 act 2025-05-25"


def cut(captures: str, ends: str) -> list[Captivity]:
    return cut_captivities(tolds(captures), tolds(ends))


def shape(captivities: list[Captivity]) -> list[tuple[int, int]]:
    return [(len(each.captures), len(each.ends)) for each in captivities]


def test_a_capture_certainly_later_than_a_return_begins_another_captivity() -> None:
    assert shape(cut(CAPTURES, ENDS)) == [(1, 1), (1, 1)]


def test_a_capture_that_may_be_earlier_does_not() -> None:
    assert shape(cut("1 captured 2022-09 own-forces 2022-10-01", "3 returned 2022-09-21 act 2022-09-22")) == [(1, 1)]


def test_a_return_of_unknown_day_stands_with_the_one_it_agrees_with_and_may_be_of_the_next() -> None:
    found = cut(CAPTURES, "3 returned 2022-09-21 act 2022-09-22\n4 returned ../2024-01-01 press 2024-01-01")
    assert (shape(found), len(found[1].maybe_ends)) == ([(1, 2), (1, 0)], 1)


def test_a_return_that_disagrees_with_the_first_is_of_the_second() -> None:
    found = cut(CAPTURES, "3 returned 2022-09-21 act 2022-09-22\n4 returned 2023 press 2024-01-01")
    assert shape(found) == [(1, 1), (1, 1)]


def test_signs_go_to_the_captivity_of_their_day() -> None:
    found = cut(CAPTURES, ENDS)
    place_signs(found, tolds("5 seen 2022-08 returnee 2024-01-01\n6 seen 2024-08 returnee 2025-01-01"))
    assert [len(each.signs) for each in found] == [1, 1]


def test_signs_between_and_after_captivities_are_late() -> None:
    found = cut(CAPTURES, ENDS)
    place_signs(found, tolds("5 seen 2022-11-01 returnee 2024-01-01\n6 seen 2025-08-01 returnee 2025-09-01"))
    assert [len(each.late_signs) for each in found] == [1, 1]


def test_a_sign_alone_is_a_captivity() -> None:
    found: list[Captivity] = []
    place_signs(found, tolds("5 seen 2022-11-01 returnee 2024-01-01"))
    assert len(found[0].signs) == 1
