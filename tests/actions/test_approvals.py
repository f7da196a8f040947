"""Law 7: a certified death counts after two persons' yes, and only for the event as they read it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from byname.actions.approvals import NewApproval, approve
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role
from byname.core.errors import MisuseError, RefusedError
from byname.core.moments import end_of_day
from byname.ledger.snapshot import snapshot
from byname.store.models import Approval
from tests.actions.house import HEAD, MARTOLIUK, House, state, status_of, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")
NOTICE = "ПІБ;Дата народження;Дата смерті\nМартолюк Андрій Іванович;03.04.1985;10.02.2023\n"
FIRST, SECOND = viewer(Role.REVIEWER, name="vira"), viewer(Role.REVIEWER, name="oles")
LATER = date(2023, 6, 1)


@pytest.fixture
def told_dead(house: House) -> House:
    """Record 2 is a certified notice of the death of the person of record 1."""
    house.take(HEAD + MARTOLIUK)
    house.take(NOTICE, name="n.csv", source="desk", kind="death-notice", degree="certified", received=date(2023, 3, 1))
    return house


def test_one_yes_is_not_enough_and_two_are(told_dead: House) -> None:
    assert status_of(1, LATER) == "held-reported"
    approve([NewApproval(told_dead.number(2))], by=FIRST)
    assert status_of(1, LATER) == "held-reported"
    approve([NewApproval(told_dead.number(2))], by=SECOND)
    assert status_of(1, LATER) == "dead"


def test_the_same_person_s_second_yes_is_refused(told_dead: House) -> None:
    approve([NewApproval(told_dead.number(2))], by=FIRST)
    before = written()
    with pytest.raises(RefusedError, match="another person's"):
        approve([NewApproval(told_dead.number(2))], by=FIRST)
    assert written() == before


def test_an_approval_holds_only_for_what_was_approved(told_dead: House) -> None:
    approve([NewApproval(told_dead.number(2))], by=FIRST)
    approve([NewApproval(told_dead.number(2))], by=SECOND)
    digest = Approval.objects.values_list("digest", flat=True)[0]
    told_dead.take(
        NOTICE.replace("10.02", "11.02"), name="n2.csv", source="camp", kind="death-notice", degree="certified"
    )
    with pytest.raises(MisuseError, match="tells no event"):
        approve([NewApproval(told_dead.number(2), ordinal=7)], by=FIRST)
    approve([NewApproval(told_dead.number(3))], by=FIRST)
    assert Approval.objects.get(record=3).digest != digest


def test_a_withdrawn_approval_takes_its_yes_back_exactly(told_dead: House) -> None:
    approve([NewApproval(told_dead.number(2))], by=FIRST)
    before = state()
    approve([NewApproval(told_dead.number(2))], by=SECOND)
    withdraw("approval", Approval.objects.latest("id").id, "mistaken", by=SECOND)
    assert state() == before
    assert status_of(1, LATER) == "held-reported"


def test_a_yes_that_was_taken_back_can_be_given_again(told_dead: House) -> None:
    """Law 7: two approvals count; law 2: a yes taken back is a row that says nothing, and bars nobody."""
    approve([NewApproval(told_dead.number(2))], by=FIRST)
    approve([NewApproval(told_dead.number(2))], by=SECOND)
    withdraw("approval", Approval.objects.latest("id").id, "mistaken", by=SECOND)
    assert status_of(1, LATER) == "held-reported"
    approve([NewApproval(told_dead.number(2))], by=SECOND)
    assert status_of(1, LATER) == "dead"
    with pytest.raises(RefusedError, match="another person's"):
        approve([NewApproval(told_dead.number(2))], by=SECOND)
    assert verify(by=told_dead.by).problems == ()


def test_a_backfilled_yes_counts_from_its_day(told_dead: House) -> None:
    for by, day in ((FIRST, 5), (SECOND, 9)):
        approve([NewApproval(told_dead.number(2), decided=date(2023, 4, day))], by=by)
    seen = [
        str(next(iter(snapshot(end_of_day(date(2023, 4, day), "UTC")).lines)).timeline.on(LATER.toordinal()).status)
        for day in (8, 9)
    ]
    assert seen == ["held-reported", "dead"]


@pytest.mark.parametrize("kind", ["returned", "nothing"])
def test_what_a_record_does_not_tell_cannot_be_approved(told_dead: House, kind: str) -> None:
    before = written()
    with pytest.raises(MisuseError, match="tells no event"):
        approve([NewApproval(told_dead.number(2), kind)], by=FIRST)
    assert written() == before


def test_a_decision_of_a_day_that_lies_ahead_is_refused(told_dead: House) -> None:
    before, day = written(), datetime.now(UTC).date() + timedelta(days=2)
    with pytest.raises(MisuseError, match="lies ahead"):
        approve([NewApproval(told_dead.number(2), decided=day)], by=FIRST)
    assert written() == before
