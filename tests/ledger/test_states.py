"""States over known time: each rule of DESIGN 2.7 ("derived rows carry [known_from, known_to)") by an example."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from byname.core.custody.hypotheses import branches, components
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Timeline
from byname.ledger.following import rebuild
from byname.ledger.snapshot import snapshot
from byname.ledger.states import StateBuilder, branches_from_text, branches_to_text
from byname.store.models import PersonState, RecordState
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, OLEKSII, STRANGER
from tests.ledger.registers import Register, end, partition, person, start, states, status

pytestmark = pytest.mark.django_db(databases="__all__")
MAY = date(2023, 5, 1)


def test_a_backfilled_list_is_known_from_the_day_on_which_it_was_received(register: Register) -> None:
    [one] = register.take("a", [ANDRII], received=MAY)
    assert person(one, start("2023-05-01")) == one
    assert person(one, end("2023-04-30")) is None


def test_a_list_entered_as_it_comes_is_known_from_when_it_was_recorded(register: Register) -> None:
    [one] = register.take("a", [ANDRII], backfill=False)
    assert person(one, end("2023-05-01")) is None
    assert person(one) == one


def test_records_are_one_person_from_the_later_of_their_two_days(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    [two] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation", received=MAY)
    assert partition(end("2023-04-30")) == {frozenset({one})}
    assert partition(start("2023-05-01")) == partition() == {frozenset({one, two})}


def test_a_judgement_counts_from_its_day_and_the_old_state_stands_before(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same", decided=date(2023, 6, 1))
    assert partition(end("2023-05-31")) == {frozenset({one}), frozenset({two})}
    assert partition(end("2023-06-01")) == {frozenset({one, two})}


def test_merge_and_undo_leave_the_state_without_the_merge(register: Register) -> None:
    """Law 2: "the state equals the one without the merge, plus the trail"."""
    one, two = register.take("a", [ANDRII, OLEKSII])
    before = [line.records for line in snapshot().lines], status(one, "2023-05-01"), status(two, "2023-05-01")
    register.judge(one, two, "same")
    assert partition() == {frozenset({one, two})}
    register.undo()
    assert ([line.records for line in snapshot().lines], status(one, "2023-05-01"), status(two, "2023-05-01")) == before


def test_a_record_added_to_a_merged_person_goes_its_own_way_after_the_unmerge(register: Register) -> None:
    """Law 2: "Merge, add, unmerge"."""
    one, two = register.take("a", [ANDRII, ANDRII_ALMOST])
    register.judge(one, two, "same")
    [three] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    assert partition() == {frozenset({one, two, three})}
    register.undo()
    assert partition() == {frozenset({one, three}), frozenset({two})}


def test_any_number_finds_the_person_who_holds_that_record_now(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same")
    assert [person(one), person(two)] == [one, one]
    assert RecordState.objects.filter(known_to=None).count() == 2


def test_every_known_moment_gives_each_record_at_most_one_person(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same", decided=date(2023, 6, 1))
    register.withdraw("record", two, decided=date(2023, 7, 1))
    for record in (one, two):
        rows = list(
            RecordState.objects.filter(record=record).order_by("known_from").values_list("known_from", "known_to")
        )
        assert all(left[1] == right[0] for left, right in pairwise(rows))
    assert person(two, end("2023-06-30")) == one
    assert person(two, end("2023-07-01")) is None


def test_a_rebuild_gives_the_same_states_to_the_byte(register: Register) -> None:
    """DESIGN 2.7: "A rebuild replays stored judgements with their times, never the engine"."""
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.take("b", [ANDRII_BY_EAR, STRANGER], source="agency", kind="confirmation", received=MAY)
    register.judge(one, two, "same", decided=date(2023, 6, 1))
    register.take("c", [ANDRII_ALMOST], source="family", received=date(2023, 7, 1))
    before = states()
    rebuild()
    assert states() == before


def test_one_who_may_be_somebody_else_stands_apart_with_both_ways_to_decide(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    [two] = register.take("b", [ANDRII_ALMOST], source="family", received=MAY)
    [found] = snapshot().branches
    assert partition() == {frozenset({one}), frozenset({two})}
    assert found.component.links == ((one, two),)
    assert [group for group, _line in found.lines] == [(one,), (two,), (one, two)]
    assert snapshot(end("2023-04-30")).branches == ()


def test_two_told_apart_are_no_longer_put_up(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    [two] = register.take("b", [ANDRII_ALMOST], source="family", received=MAY)
    register.judge(one, two, "different", decided=date(2023, 6, 1))
    assert snapshot().branches == ()
    assert len(snapshot(end("2023-05-31")).branches) == 1


def test_states_are_as_long_as_they_stay_the_same(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    register.take("b", [STRANGER], received=MAY)
    assert PersonState.objects.filter(number=one).count() == 1


def test_branches_come_back_from_their_text() -> None:
    lines = {number: PersonLine(number, (number,), Timeline((), ())) for number in (1, 2)}
    [tied] = components(lines, [(1, 2)])
    found = branches(tied, lambda group: PersonLine(group[0], group, Timeline((), ())))
    again = branches_from_text(branches_to_text(found))
    assert again.component == tied
    assert branches_to_text(again) == branches_to_text(found)


def test_the_component_of_a_group_is_its_earliest_record(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same")
    [found] = StateBuilder([one, two]).states()
    assert (found.component, found.records) == (one, (one, two))
