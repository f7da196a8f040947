from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.judgements import judge, undo
from byname.core.disclosure import Viewer
from byname.queries._asked import ask
from byname.queries._links import candidates, evidence_of, human_words, undecided_with
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


def test_a_pair_that_somebody_settled_waits_no_more(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    judge(small_register.numbers["kulf"], small_register.numbers["kulf-latin"], "different", by=cast["reviewer"])
    asked = ask(None, None)
    assert candidates(asked.people.branches, asked, viewer=cast["all"]) == []
    assert evidence_of(pair(small_register))[0] == "few-candidates", "why the engine could not say is kept"


def test_who_may_be_the_same_is_told_from_either_side_with_number_reason_and_name(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    asked = ask(None, None)
    told = {}
    for key in ("kulf", "kulf-latin"):
        line = asked.people.by_number[record_of(small_register.numbers[key]) or 0]
        [(number, reason, name)] = undecided_with(line, asked, viewer=cast["reader"])
        assert (reason, bool(name)) == ("few-candidates", True)
        told[key] = number
    assert told == {"kulf": small_register.numbers["kulf-latin"], "kulf-latin": small_register.numbers["kulf"]}


def test_somebody_of_whom_nothing_is_open_may_be_nobody_else(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    asked = ask(None, None)
    line = asked.people.by_number[record_of(small_register.numbers["pyrkh"]) or 0]
    assert undecided_with(line, asked, viewer=cast["all"]) == ()


@pytest.mark.parametrize("who", ["keeper", "captives-reader", "nobody"])
def test_law_8_a_pair_is_no_candidate_for_who_may_not_see_both(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str
) -> None:
    asked = ask(None, None)
    assert candidates(asked.people.branches, asked, viewer=cast[who]) == []
    for each in pair(small_register):
        assert undecided_with(asked.people.by_number[each], asked, viewer=cast[who]) == ()


def test_what_a_human_took_back_was_never_said(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 2: undo is a new row; what stands after it is what stood before."""
    judge(small_register.numbers["kulf"], small_register.numbers["kulf-latin"], "undecided", by=cast["reviewer"])
    undo(by=cast["reviewer"])
    asked = ask(None, None)
    assert [found.said for found in candidates(asked.people.branches, asked, viewer=cast["all"])] == [""]


def test_no_open_links_give_no_candidates(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert candidates((), ask(None, None), viewer=cast["all"]) == []
    assert human_words((), ask(None, None)) == {}
