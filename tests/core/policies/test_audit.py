"""An audit puts everybody on the list in one place, says why, and never calls a doubt an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import Answer
from byname.core.policies.audit import OFF, ON, BoundCheck, audit
from byname.core.policies.eligibility import Profile, Stand
from byname.core.published.bounds import Bounds
from tests.core.policies.test_swaps import NO, POLICY, POSSIBLE, YES, one

PEOPLE = (
    one("fits", (1, 5), unit="u1"),
    one("late", (0, 1)),
    one("early", (0, 9), unit="u2"),
    one("woman", must=YES),
    one("maybe", must=POSSIBLE),
    Profile("ill", Stand.OWED),
    Profile("home", Stand.HOME),
    Profile("dead", Stand.DEAD),
    Profile("sought", Stand.NOT_HELD),
    Profile("tied", Stand.UNSURE, ("link",), must=(YES,), low=(0, 0), high=(0, 0)),
    Profile("reported", Stand.MAY, notes=("death-reported",), must=(NO,), low=(1, 9), high=(1, 9)),
)


def found(*rows: str, code: str) -> dict[str, tuple[tuple[tuple[str, str], ...], str]]:
    return {each.number: (each.reasons, each.other) for each in audit(POLICY, PEOPLE, rows).groups[code]}


@pytest.mark.parametrize(
    ("number", "code", "reasons"),
    [
        ("fits", "fits", ()),
        ("reported", "fits", (("note", "death-reported"),)),
        ("ill", "owed-return", ()),
        ("home", "home", ()),
        ("dead", "dead-certified", ()),
        ("sought", "not-held", ()),
        ("stranger", "other-people", ()),
        ("tied", "unsure", (("unsure", "link"),)),
    ],
)
def test_each_on_the_list_stands_where_he_belongs(number: str, code: str, reasons: tuple[tuple[str, str], ...]) -> None:
    """With the woman who must be on it and nobody better left out, only he himself decides."""
    rows = ("woman", "early", "reported", "fits", "maybe", number)
    assert found(*dict.fromkeys(rows), code=code)[number] == (reasons, "")


def test_who_must_be_on_it_and_is_not_is_missing_and_whose_place_it_is_is_against() -> None:
    assert found("late", code="missing") == {"woman": ((("must", "must"),), "")}
    assert found("late", code="against") == {"late": ((("order", "must"),), "woman")}


def test_who_comes_before_is_named_with_whom_he_comes_before() -> None:
    assert found("late", "woman", code="before") == {"reported": ((("first", "first"),), "late")}


def test_of_whom_it_cannot_be_decided_is_said_why() -> None:
    assert found(code="unsure-off") == {
        "maybe": ((("maybe-must", "must"),), ""),
        "tied": ((("must", "must"), ("unsure", "link")), ""),
    }


def test_who_is_owed_return_is_set_apart_on_the_list_and_off_it() -> None:
    assert "ill" in found(code="owed-off")
    assert "ill" in found("ill", code="owed-return")
    assert audit(POLICY, PEOPLE, ["ill", "fits"]).places == 1


def test_rows_of_nobody_and_rows_of_one_person_are_counted_on_their_own() -> None:
    result = audit(POLICY, PEOPLE, ["fits", "", "fits", "home", "", "fits"])
    assert (result.rows, result.unknown, result.twice) == (6, 2, ("fits",))


def test_a_bound_is_kept_broken_or_not_to_be_decided() -> None:
    both = [one("a", unit="u1", ill=POSSIBLE), one("b", unit="u1"), one("c", unit="u2")]
    units, ill = audit(POLICY, both, ["a", "b", "c"]).bounds
    assert units == BoundCheck("at-most", "units", "u1", 1, Bounds(2, 2), NO)
    assert ill == BoundCheck("at-least", "ill", "", 1, Bounds(0, 1), POSSIBLE)
    assert [each.kept for each in audit(POLICY, both, ["a", "c"]).bounds] == [YES, POSSIBLE]


def test_of_whom_no_value_is_told_no_bound_on_each_value_holds_and_so_it_says() -> None:
    units, ill = audit(POLICY, [one("a", unit="u1"), one("b"), one("c")], ["a", "b", "c"]).bounds
    assert (units.untold, ill.untold) == (2, 0)


def test_an_unsure_one_may_fall_under_a_bound_and_does_not_surely() -> None:
    unsure = Profile("q", Stand.UNSURE, ("link",), (), (NO,), (0, 0), (0, 0), (((0, "u1"), YES),))
    [units, _ill] = audit(POLICY, [one("a", unit="u1"), unsure], ["a", "q"]).bounds
    assert (units.on_list, units.kept) == (Bounds(1, 2), Answer.POSSIBLE)


TIED = (replace(one("p", (1, 9)), tied="t"), replace(one("q", (1, 9), must=YES), tied="t"))


def test_two_on_the_list_who_may_be_one_person_cannot_be_decided() -> None:
    both = audit(POLICY, TIED, ["p", "q"]).groups["unsure"]
    assert [(each.number, each.reasons) for each in both] == [
        ("p", (("unsure", "link"),)),
        ("q", (("unsure", "link"),)),
    ]
    assert [each.number for each in audit(POLICY, TIED, ["p"]).groups["fits"]] == ["p"]


def test_who_may_be_one_person_with_somebody_on_the_list_is_perhaps_on_it() -> None:
    groups = audit(POLICY, TIED, ["p"]).groups
    assert groups["missing"] == ()
    assert groups["unsure-off"][0].reasons == (("must", "must"), ("unsure", "link"))
    assert [each.number for each in audit(POLICY, TIED, []).groups["missing"]] == ["q"]


numbers = st.sampled_from([*(each.number for each in PEOPLE), "stranger", ""])


@given(st.lists(numbers, max_size=15))
def test_law_1_every_row_is_somebody_on_it_somebody_again_or_nobody_known(rows: list[str]) -> None:
    result = audit(POLICY, PEOPLE, rows)
    on = [each.number for code in ON for each in result.groups[code]]
    assert sorted(on) == sorted(set(rows) - {""})
    assert len(rows) == result.unknown + len(on) + (len([each for each in rows if each]) - len(set(rows) - {""}))
    assert set(result.groups) == {*ON, *OFF}


@given(st.lists(numbers, max_size=15))
def test_nobody_on_the_list_is_called_left_out(rows: list[str]) -> None:
    result = audit(POLICY, PEOPLE, rows)
    assert not {each.number for code in OFF for each in result.groups[code]} & set(rows)


@given(st.lists(numbers, max_size=15))
def test_law_10_the_order_of_rows_and_people_does_not_matter(rows: list[str]) -> None:
    assert audit(POLICY, PEOPLE[::-1], rows[::-1]) == audit(POLICY, PEOPLE, rows)
