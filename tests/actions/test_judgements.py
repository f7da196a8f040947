"""Who is who: a human's word stands above the engine's, is remembered, and its undo is exact (law 2)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from byname.actions.forms import correct
from byname.actions.judgements import Verdict, judge, judge_many, undo
from byname.core.disclosure import ROLES, Action, Role
from byname.core.errors import MisuseError
from byname.core.moments import end_of_day
from byname.ledger.snapshot import snapshot
from byname.store.models import Judgement
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, persons, state, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")
NO_BIRTH = "Name,Date of birth\nMartoliuk Andrii,\n"


@pytest.fixture
def doubtful(house: House) -> House:
    """Record 3 may be the person of record 1; nothing but the name says so."""
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(NO_BIRTH, name="b.csv", source="agency", kind="confirmation", received=date(2023, 1, 5))
    return house


def test_a_doubtful_pair_waits_for_a_human(doubtful: House) -> None:
    assert persons() == [(1,), (2,), (3,)]
    assert len(state()["undecided"]) == 1


def test_same_joins_and_different_parts(doubtful: House) -> None:
    judge(doubtful.number(1), doubtful.number(3), "same", by=doubtful.by)
    assert persons() == [(1, 3), (2,)]
    judge(doubtful.number(3), doubtful.number(1), "different", by=doubtful.by)
    assert persons() == [(1,), (2,), (3,)]
    assert state()["undecided"] == []


@pytest.mark.parametrize("outcome", ["same", "different", "undecided"])
def test_undo_brings_the_state_back_exactly(doubtful: House, outcome: str) -> None:
    before = state()
    judge(doubtful.number(1), doubtful.number(3), outcome, by=doubtful.by)
    assert undo(by=doubtful.by) == (doubtful.number(1), doubtful.number(3))
    assert state() == before


def test_a_wrong_merge_of_two_linked_persons_comes_apart_exactly(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(HEAD + MARTOLIUK + ZELIDKO, source="camp", kind="captive-list")
    before = state()
    assert persons() == [(1, 3), (2, 4)]
    judge(house.number(1), house.number(2), "same", by=house.by)
    undo(by=house.by)
    assert state() == before


def test_undo_takes_back_the_newest_of_one_s_own(doubtful: House) -> None:
    other = viewer(Role.REVIEWER, name="boris")
    judge(doubtful.number(1), doubtful.number(3), "same", by=other)
    with pytest.raises(MisuseError, match="no judgement of yours"):
        undo(by=doubtful.by)
    judge(doubtful.number(1), doubtful.number(2), "different", by=doubtful.by)
    undo(by=doubtful.by)
    assert persons() == [(1, 3), (2,)]


def test_who_may_correct_takes_his_own_correction_back_and_no_judgement(doubtful: House) -> None:
    """Law 2: undo is a new row; who was allowed to write a thing is allowed to take it back."""
    registrar = viewer(Role.REGISTRAR)
    judge(doubtful.number(1), doubtful.number(3), "same", by=viewer(Role.REVIEWER))
    before = state()
    form = doubtful.arrival("", source="desk", kind="form", name="form")
    correct(doubtful.number(2), {"birth_date": "12.12.1990"}, form, by=registrar)
    assert undo(by=registrar) == (doubtful.number(2), doubtful.number(4))
    assert state() == before
    with pytest.raises(MisuseError, match="no judgement of yours"):
        undo(by=registrar)
    assert all(Action.CORRECT in ROLES[role].actions for role in Role if Action.JUDGE in ROLES[role].actions)


def test_not_the_same_is_remembered_when_a_new_list_comes(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    house.take(HEAD + MARTOLIUK, source="camp", kind="captive-list")
    assert persons() == [(1, 2)]
    judge(house.number(1), house.number(2), "different", by=house.by)
    assert persons() == [(1,), (2,)]
    house.take(
        "ПІБ;Дата народження\nМартолюк Андрій Іванович;03.04.1985\n", name="c.csv", source="agency", kind="confirmation"
    )
    assert all(not {1, 2} <= set(records) for records in persons())


def test_a_backfilled_judgement_is_known_from_the_day_it_was_made(doubtful: House) -> None:
    judge(doubtful.number(1), doubtful.number(3), "same", by=doubtful.by, decided=date(2023, 3, 10))
    assert Judgement.objects.get(human=True).known_from == end_of_day(date(2023, 3, 10), "UTC")
    known = [
        sorted(line.records for line in snapshot(end_of_day(day, "UTC")).lines)
        for day in (date(2023, 3, 9), date(2023, 3, 10))
    ]
    assert known == [[(1,), (2,), (3,)], [(1, 3), (2,)]]


def test_a_judgement_made_now_does_not_change_what_was_known_before(doubtful: House) -> None:
    moment = end_of_day(date(2023, 6, 1), "UTC")
    before = [line.records for line in snapshot(moment).lines]
    judge(doubtful.number(1), doubtful.number(3), "same", by=doubtful.by)
    assert [line.records for line in snapshot(moment).lines] == before
    assert datetime.now(UTC).year > 2023


def test_several_pairs_are_one_entry(doubtful: House) -> None:
    pairs = [
        Verdict(doubtful.number(1), doubtful.number(3), "same"),
        Verdict(doubtful.number(1), doubtful.number(2), "different"),
    ]
    judge_many(pairs, by=doubtful.by)
    assert len(set(Judgement.objects.filter(human=True).values_list("entry", flat=True))) == 1


@pytest.mark.parametrize(("right", "outcome"), [("0000000000-0", "same"), ("own", "same"), ("3", "perhaps")])
def test_what_is_no_judgement_is_refused_whole(doubtful: House, right: str, outcome: str) -> None:
    numbers = {"own": doubtful.number(1), "3": doubtful.number(3)}
    before = written()
    with pytest.raises(MisuseError):
        judge(doubtful.number(1), numbers.get(right, right), outcome, by=doubtful.by)
    assert written() == before


def test_a_decision_of_a_day_that_lies_ahead_is_refused(doubtful: House) -> None:
    before, day = written(), datetime.now(UTC).date() + timedelta(days=2)
    with pytest.raises(MisuseError, match="lies ahead"):
        judge(doubtful.number(1), doubtful.number(3), "same", by=doubtful.by, decided=day)
    assert written() == before
