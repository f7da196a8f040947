"""Promises at the terminal: written, marked, and what of them is open; exit code 1 where one is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import DESK, type_course

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_what_is_open_is_told_by_the_marks_and_an_overdue_one_is_found(hands: Hands) -> None:
    assert "No promise is written down yet." in hands.type("exchange", "promises").out
    type_course(hands)
    found = hands.type("exchange", "promises", "--as-of", "2023-03-01")
    assert found.code == 1
    assert "By the marks: 6 of 20 done, 14 open." in found.out
    assert "Overdue since 1 February 2023." in found.out
    assert hands.type("exchange", "promises", "--as-of", "2023-01-31").code == 0


def test_a_figure_that_measures_it_stands_beside_the_marks(listed: Hands) -> None:
    type_course(listed)
    figure = ("--figure", "returned@2022-06-01..2024-01-01")
    listed.type("exchange", "promise", "U-2", "--by", "Rest Holm", "--number", "3", *figure, *DESK)
    told = listed.type("exchange", "promises").out
    assert "By the marks: 0 of 3 done, 3 open." in told
    assert "By the figure that measures it: 1 of 3, 2 open." in told
    views = {each["promise"]["code"]: each for each in listed.json("exchange", "promises")}
    assert (views["U-2"]["left"], views["U-1"]["standing"]["left"]) == (2, 14)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("promise", "U-1", "--number", "3"), "Say who undertook it with --by"),
        (("promise", "U-9", "--mark", "kept"), "There is no promise 'U-9'"),
        (("promise", "U-1", "--mark", "in-part"), "so many more"),
        (("promise", "U-3", "--by", "Rest Holm"), "what was undertaken"),
        (("promise", "U-3", "--by", "Rest Holm", "--number", "3", "--figure", "nonsense@"), "no day"),
    ],
)
def test_what_is_not_whole_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    type_course(hands)
    refused = hands.type("exchange", *arguments, *DESK)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
