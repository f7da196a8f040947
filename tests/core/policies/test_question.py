"""What a solver is asked: only who may surely be chosen, by what is certain, under bounds that hold whatever turns out true."""

from __future__ import annotations

from dataclasses import replace

from byname.core.dates import Answer
from byname.core.policies.choice import Candidate, Choice, Limit
from byname.core.policies.eligibility import Profile, Stand
from byname.core.policies.question import question_of, reasons_of
from tests.core.policies.test_swaps import NO, POLICY, POSSIBLE, YES, one

PEOPLE = (
    one("a", (1, 4), (1, 9), must=YES, unit="u1"),
    one("b", (0, 4), unit="u1", ill=POSSIBLE),
    one("c", (0, 4), must=POSSIBLE, unit="u2", ill=YES),
    Profile("ill", Stand.OWED),
    Profile("tied", Stand.UNSURE, ("link",), (), (YES,), (1, 9), (1, 9), (((0, "u1"), YES),)),
    Profile("home", Stand.HOME),
)


def test_only_who_may_surely_be_chosen_is_a_candidate_and_counts_for_the_least() -> None:
    question = question_of(POLICY, PEOPLE, "seed")
    assert question.candidates == (Candidate("a", (1, 4)), Candidate("b", (0, 4)), Candidate("c", (0, 4)))
    assert (question.size, question.seed) == (POLICY.size, "seed")


def test_who_is_owed_return_never_fills_a_place() -> None:
    assert "ill" not in {each.number for each in question_of(POLICY, PEOPLE, "").candidates}


def test_an_upper_bound_counts_all_who_may_a_lower_one_those_who_surely_do() -> None:
    limits = question_of(POLICY, PEOPLE, "").limits
    assert set(limits) == {
        Limit("must", "must", 1, frozenset({"a"})),
        Limit("at-most", "units: u1", 1, frozenset({"a", "b"})),
        Limit("at-most", "units: u2", 1, frozenset({"c"})),
        Limit("at-least", "ill", 1, frozenset({"c"})),
    }


def test_a_bound_under_which_nobody_falls_is_still_a_bound() -> None:
    """At least one ill where nobody is: that clashes, and is not forgotten."""
    limits = question_of(POLICY, PEOPLE[:2], "").limits
    assert Limit("at-least", "ill", 1, frozenset()) in limits


def test_of_people_who_may_be_one_person_one_is_chosen_at_most() -> None:
    tied = tuple(replace(one(number), tied="t") for number in "abc")
    alone = replace(one("d"), tied="u")
    limits = question_of(POLICY, (*tied, alone), "").limits
    assert [each for each in limits if each.kind == "one-person"] == [Limit("one-person", "", 1, frozenset("abc"))]


def test_a_must_that_nobody_meets_asks_for_nobody() -> None:
    assert "must" not in {each.kind for each in question_of(POLICY, PEOPLE[1:], "").limits}


def test_each_chosen_has_the_rules_that_speak_for_him_and_the_lot_among_equals() -> None:
    equal = (one("x", (0, 2)), one("y", (0, 2)), one("z", (1, 0), must=YES), *PEOPLE[3:])
    assert reasons_of(POLICY, equal, Choice(("x", "z"))) == {
        "x": (("prefer", "second"), ("lot", "")),
        "z": (("must", "must"), ("prefer", "first")),
    }


def test_a_reported_death_is_said_beside_the_reasons() -> None:
    told = Profile("x", Stand.MAY, notes=("death-reported",), must=(Answer.NO,), low=(0, 0), high=(0, 0))
    assert reasons_of(POLICY, [told], Choice(("x",))) == {"x": (("note", "death-reported"),)}
    assert told.must == (NO,)
