from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.linkage.model import PLAIN
from byname.ledger.decisions import PairDecision, Withdrawals, judgements_of, standing_pairs
from byname.ledger.linkruns import differences, said_by_humans, stored_run
from tests.ledger.registers import Register
from tests.linkmodels import STRICT, crowd

pytestmark = pytest.mark.django_db(databases="__all__")
Standing = dict[tuple[int, int], PairDecision]


@pytest.fixture
def twice(register: Register) -> Register:
    """Two people in two lists: 1 and 3, 2 and 4."""
    register.take("own", crowd(2))
    register.take("camp", crowd(2), source="camp", kind="captive-list")
    return register


def standing() -> Standing:
    return standing_pairs(judgements_of([1, 2, 3, 4]), Withdrawals())


def test_a_run_over_stored_records_finds_what_stands(twice: Register) -> None:
    """Law 10: linked again, or in another order, nothing is another."""
    for records in ([1, 2, 3, 4], [4, 1]):
        run = stored_run(records, through=4, model=PLAIN, memory={})
        assert differences(run, standing()) == []


def test_another_model_judges_anew_even_where_it_says_the_same(twice: Register) -> None:
    """A judgement names its model, and its probability is that model's."""
    run = stored_run([1, 2, 3, 4], through=4, model=replace(PLAIN, version="other"), memory={})
    found = differences(run, standing())
    assert [(each.pair, each.before.outcome if each.before else "", each.judgement.outcome if each.judgement else "")
            for each in found] == [((1, 3), "same", "same"), ((2, 4), "same", "same")]  # fmt: skip


def test_what_humans_said_stands_under_every_model(twice: Register) -> None:
    twice.judge(1, 3, "same")
    run = stored_run([1, 3], through=4, model=STRICT, memory={})
    assert said_by_humans() == {(1, 3): "same"}
    assert run.clusters == ((1, 3),)
    assert differences(run, {(1, 3): standing()[1, 3]}) == []


def test_what_is_no_longer_held_is_told_last(twice: Register) -> None:
    run = stored_run([1, 2, 3, 4], through=4, model=PLAIN, memory={})
    lone = {**standing(), (1, 2): replace(standing()[1, 3], pair=(1, 2))}
    [gone] = differences(run, lone)
    assert (gone.pair, gone.judgement) == ((1, 2), None)


def test_withdrawn_records_are_asked_about_no_more(twice: Register) -> None:
    twice.judge(1, 3, "same")
    twice.withdraw("record", 3)
    assert said_by_humans() == {}
    assert stored_run([1, 2, 3, 4], through=4, model=PLAIN, memory={}).clusters == ((1,), (2, 4))


def test_law_10_whom_humans_put_beside_a_withdrawn_record_is_asked_about_again(register: Register) -> None:
    """A record put beside another by mistake keeps him from his own; once it is withdrawn, it does so no more."""
    one, other = crowd(2)
    [stranger] = register.take("act", [other], source="act")
    [known] = register.take("own", [one])
    register.judge(stranger, known, "same")
    [own] = register.take("camp", [one], source="camp", kind="captive-list")
    asked = [stranger, known, own]
    assert standing_pairs(judgements_of(asked), Withdrawals())[known, own].outcome == "undecided"
    register.withdraw("record", stranger)
    assert standing_pairs(judgements_of(asked), Withdrawals())[known, own].outcome == "same"
