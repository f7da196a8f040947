"""Another formula on the small register: sides, order, days, and what cannot be asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.errors import MisuseError, RefusedError
from tests.queries.asking_formulas import Cast, asked, names, numbers, side
from tests.registers import HOME, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_both_sides_stand_beside_each_other_the_register_s_own_first(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(cast["all"])
    assert [(each.power, each.name, numbers(each.whole)) for each in view.sides] == [
        ("aa", "Ariland", (12, 12, 0)),
        ("bb", "Boria", (3, 3, 0)),
    ]
    assert view.made_up
    assert "without those who declined, at the end of 31 January 2023" in view.definition


def test_law_9_the_first_number_follows_the_first_side(small_register: SmallRegister, cast: Cast) -> None:
    usual = asked(cast["all"], "2 for 1")
    swapped = asked(cast["all"], "1 for 2", sides=("bb", "aa"))
    assert [(each.power, each.number) for each in usual.sides] == [("aa", 2), ("bb", 1)]
    assert swapped.sides == usual.sides[::-1]


def test_every_answer_says_that_it_is_no_forecast(small_register: SmallRegister, cast: Cast) -> None:
    for formula in ("all for all", "2 for 1", "by category: women"):
        assert "what-if.note-no-forecast" in [each.code for each in asked(cast["all"], formula).caveats]


def test_the_formula_that_happened_with_its_list_gives_what_happened(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(
        cast["all"], "5 for 0", as_of=None, against="X-1", order="handed-over", people=["come", "both", "missed"]
    )
    own = side(view)
    assert {cell.code: cell.value for cell in own.against} == {"came": 5, "both": 5, "missed": 0, "instead": 0}
    assert names(own, "come") == {PEOPLE[key][0] for key in HOME}
    assert numbers(own.whole) == (12, 5, 7)
    assert "what-if.note-order" in [each.code for each in view.caveats]


def test_fewer_than_a_list_has_are_its_first(small_register: SmallRegister, cast: Cast) -> None:
    own = side(asked(cast["all"], "2 for 0", against="X-1", order="handed-over", people=["come", "missed", "instead"]))
    assert names(own, "come") == {PEOPLE["zhmak"][0], PEOPLE["pyrkh"][0]}
    assert {cell.code: cell.value for cell in own.against} == {"came": 5, "both": 2, "missed": 0, "instead": 3}


def test_a_formula_that_asks_for_more_than_there_are_says_by_how_many(
    small_register: SmallRegister, cast: Cast
) -> None:
    view = asked(cast["all"], "20 for 3")
    assert (side(view).short, side(view).whole.come.value, side(view, "bb").short) == (8, 12, 0)
    assert ("what-if.note-short", (("n", "8"), ("power", "Ariland"))) in [
        (each.code, each.values) for each in view.caveats
    ]


def test_as_known_earlier_it_is_asked_of_what_was_known_then(small_register: SmallRegister, cast: Cast) -> None:
    assert side(asked(cast["all"], known_at=date(2022, 5, 1))).whole.before.value == 0


@pytest.mark.parametrize(
    ("formula", "facts", "says"),
    [
        ("many for few", {}, "no formula"),
        ("bodies: 3 for 4", {}, "Bodies"),
        ("equal numbers", {}, "names no number"),
        ("all for all", {"definition": "ours"}, "category 'ours'"),
        ("all for all", {"against": "X-7"}, "exchange 'X-7'"),
        ("2 for 1", {"order": "agreed"}, "--against"),
        ("2 for 1", {"against": "X-1", "order": "declined"}, "role of a list"),
        ("all for all", {"power": "cc"}, "power 'cc'"),
        ("all for all", {"sides": ("aa", "aa")}, "two sides"),
        ("all for all", {"sides": ("aa", "zz")}, "power 'zz'"),
        ("all for all", {"by": "name"}, "forms no groups"),
        ("all for all", {"people": ["friends"]}, "list of people"),
        ("all for all", {"as_of": date(1800, 1, 1)}, "out of reach"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(
    small_register: SmallRegister, cast: Cast, formula: str, facts: dict[str, Any], says: str
) -> None:
    with pytest.raises(MisuseError, match=says):
        asked(cast["all"], formula, **facts)


def test_an_exchange_that_only_a_list_names_is_not_told_to_who_sees_nobody(
    small_register: SmallRegister, cast: Cast
) -> None:
    with pytest.raises(MisuseError):
        asked(cast["keeper"], against="X-1")


def test_a_stranger_is_refused(small_register: SmallRegister, cast: Cast) -> None:
    with pytest.raises(RefusedError):
        asked(cast["nobody"])
