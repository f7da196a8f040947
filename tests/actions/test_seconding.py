"""Two persons whom one source itself keeps apart are never joined without two people."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions._seconding import resting_on
from byname.actions.judgements import Verdict, judge, judge_many, undo
from byname.core.disclosure import Role
from byname.queries.reviews import next_pair, pair, pairs
from byname.store.models import Judgement
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, persons, state, viewer

pytestmark = pytest.mark.django_db(databases="__all__")
VIRA, OLES = viewer(Role.REVIEWER, name="vira"), viewer(Role.REVIEWER, name="oles")
SON = MARTOLIUK.replace("Андрій", "Андрей")


@pytest.fixture
def listed(house: House) -> House:
    """Records 1 and 2 are two rows of one list."""
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    return house


def test_one_reviewer_joins_no_two_rows_of_one_list(listed: House) -> None:
    for _ in range(2):
        assert judge(listed.number(1), listed.number(2), "same", by=VIRA) == "proposed"
        assert persons() == [(1,), (2,)]


def test_a_second_reviewer_does(listed: House) -> None:
    judge(listed.number(1), listed.number(2), "same", by=VIRA)
    assert judge(listed.number(2), listed.number(1), "same", by=OLES) == "same"
    assert persons() == [(1, 2)]


@pytest.mark.parametrize("outcome", ["different", "undecided"])
def test_only_the_same_word_of_both_joins(listed: House, outcome: str) -> None:
    judge(listed.number(1), listed.number(2), "same", by=VIRA)
    assert judge(listed.number(1), listed.number(2), outcome, by=OLES) == outcome
    assert persons() == [(1,), (2,)]


def test_who_says_different_in_between_takes_the_first_word_away(listed: House) -> None:
    judge(listed.number(1), listed.number(2), "same", by=VIRA)
    judge(listed.number(1), listed.number(2), "different", by=VIRA)
    assert judge(listed.number(1), listed.number(2), "same", by=OLES) == "proposed"


def test_one_reviewer_joins_them_through_no_third_record_either(listed: House) -> None:
    """Neither in two steps nor in one."""
    listed.take("Name\nMartoliuk\n", name="b.csv", source="agency", kind="confirmation", received=date(2023, 1, 5))
    numbers = [listed.number(record) for record in (1, 2, 3)]
    told = judge_many([Verdict(numbers[0], numbers[2], "same"), Verdict(numbers[1], numbers[2], "same")], by=VIRA)
    assert told == ("same", "proposed")
    assert judge(numbers[1], numbers[2], "same", by=VIRA) == "proposed"
    assert persons() == [(1, 3), (2,)]
    assert judge(numbers[0], numbers[1], "same", by=OLES) == "same", "another pair of the same two persons"
    assert persons() == [(1, 2, 3)]


def test_two_records_of_two_lists_need_one_reviewer_alone(listed: House) -> None:
    listed.take("Name\nMartoliuk\n", name="b.csv", source="agency", kind="confirmation", received=date(2023, 1, 5))
    assert judge(listed.number(1), listed.number(3), "same", by=VIRA) == "same"
    assert judge(listed.number(3), listed.number(1), "same", by=VIRA) == "same", "who is one already"


def test_law_2_undo_of_either_word_brings_the_state_back_exactly(listed: House) -> None:
    before = state()
    judge(listed.number(1), listed.number(2), "same", by=VIRA)
    proposed = state()
    judge(listed.number(1), listed.number(2), "same", by=OLES)
    undo(by=OLES)
    assert state() == proposed
    judge(listed.number(1), listed.number(2), "same", by=OLES)
    assert resting_on(Judgement.objects.get(human=True, outcome="undecided"))
    undo(by=VIRA)
    assert persons() == [(1,), (2,)], "one word is left, which joins nobody"
    assert state() == before


def test_the_pair_is_put_up_to_everybody_else_and_says_why(house: House) -> None:
    house.take(HEAD + MARTOLIUK + SON)
    [(waiting, _probability)] = pairs(viewer=VIRA)
    judge(*waiting, "same", by=VIRA)
    assert pairs(viewer=VIRA) == ()
    found = next_pair(viewer=OLES)
    assert found is not None
    assert (found.left.number, found.right.number) == waiting
    assert found.proposed
    assert not pair(*waiting, viewer=VIRA).proposed
    judge(*waiting, "same", by=OLES)
    assert persons() == [(1, 2)]
    assert pairs(viewer=OLES) == ()
