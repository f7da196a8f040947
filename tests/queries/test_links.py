from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.judgements import judge
from byname.core.disclosure import Viewer
from byname.queries._asked import ask
from byname.queries._links import candidates, evidence_of, undecided_with
from byname.queries._persons import record_of
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def pair(register: SmallRegister) -> tuple[int, int]:
    left, right = (record_of(register.numbers[key]) or 0 for key in ("kulf", "kulf-latin"))
    return left, right


def test_a_link_between_persons_is_a_pair_of_records(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    asked = ask(None, None)
    [found] = candidates(asked.people.branches, asked, viewer=cast["all"])
    assert (found.persons, found.decision.pair, found.said) == (pair(small_register), pair(small_register), "")


def test_what_a_human_could_not_say_is_kept_whatever_the_engine_finds(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    judge(small_register.numbers["kulf"], small_register.numbers["kulf-latin"], "undecided", by=cast["reviewer"])
    asked = ask(None, None)
    assert [found.said for found in candidates(asked.people.branches, asked, viewer=cast["all"])] == ["undecided"]


def test_nobody_who_may_not_be_seen_is_a_candidate(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    asked = ask(None, None)
    assert candidates(asked.people.branches, asked, viewer=cast["captives-reader"]) == []
    line = asked.people.by_number[pair(small_register)[0]]
    assert undecided_with(line, asked, viewer=cast["captives-reader"]) == ()


def test_evidence_is_what_the_engine_found_last(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    reason, found = evidence_of(pair(small_register))
    assert reason == "few-candidates"
    assert "name" in {feature for feature, _outcome, _code in found}
    assert evidence_of((1, 2)) == ("", ())
