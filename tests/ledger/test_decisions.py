from __future__ import annotations

from datetime import date

import pytest

from byname.core.moments import Moment
from byname.ledger.decisions import (
    PairDecision,
    Withdrawals,
    approvals_of,
    human_judgements,
    human_outcomes,
    judgements_of,
    standing_pairs,
)
from byname.store.models import Event
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, OLEKSII
from tests.ledger.registers import BORYS, Register, end

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_withdrawal_withdrawn_gives_the_row_back(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    first = register.withdraw("record", one, decided=date(2023, 2, 1))
    second = register.withdraw("withdrawal", first, decided=date(2023, 3, 1))
    days = ("2023-01-31", "2023-02-01", "2023-03-01")
    assert [Withdrawals().taken_back("record", one, end(day)) for day in days] == [False, True, False]
    register.withdraw("withdrawal", second, decided=date(2023, 4, 1))
    assert Withdrawals().taken_back("record", one)


def test_the_moments_of_a_row_are_those_of_all_withdrawals_above_it(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    first = register.withdraw("record", one, decided=date(2023, 2, 1))
    register.withdraw("withdrawal", first, decided=date(2023, 3, 1))
    found = Withdrawals()
    assert sorted(found.moments("record", one)) == [end("2023-02-01"), end("2023-03-01")]
    assert found.targets("record") == {one}
    assert found.count == 2


def test_what_was_never_withdrawn_stands(register: Register) -> None:
    assert not Withdrawals().taken_back("document", 1)
    assert Withdrawals().moments("document", 1) == []


def decision(number: int, outcome: str, known: int, *, human: bool = False) -> PairDecision:
    return PairDecision(number, (1, 2), outcome, human, 1.0, Moment(known))


def test_the_newest_known_judgement_of_a_pair_stands(register: Register) -> None:
    told = [decision(1, "undecided", 10), decision(2, "same", 20, human=True), decision(3, "different", 30, human=True)]
    standing = [standing_pairs(told, Withdrawals(), Moment(at)) for at in (9, 10, 20, 30)]
    assert [found[1, 2].outcome if found else "" for found in standing] == ["", "undecided", "same", "different"]


def test_only_what_humans_decided_binds_the_engine() -> None:
    pairs = {
        (1, 2): decision(1, "same", 0, human=True),
        (1, 3): decision(2, "same", 0),
        (2, 3): decision(3, "undecided", 0, human=True),
    }
    assert human_outcomes(pairs) == {(1, 2): "same"}


def test_judgements_between_asked_records_come_oldest_first(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    [three] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    register.judge(two, three, "different")
    assert [(found.pair, found.human) for found in judgements_of([one, two, three])] == [
        ((one, three), False),
        ((two, three), True),
    ]
    assert judgements_of([one, two]) == []
    assert [found.pair for found in human_judgements()] == [(two, three)]


def test_approvals_are_found_by_what_they_approve(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "death_date": "01.02.2023"}], kind="death-notice", degree="certified")
    register.approve(one, by=BORYS, decided=date(2023, 3, 1))
    [[approval]] = approvals_of([one]).values()
    assert approval[2:] == ("borys", end("2023-03-01"))
    assert list(approvals_of([one])) == [(one, "died", 0)]


def test_an_event_withdrawn_is_known_by_what_it_is_in_every_reading(register: Register) -> None:
    """DESIGN 2.5: "An event's identity is (record, kind, ordinal), stable across readings"."""
    [one] = register.take("a", [ANDRII])
    told = Event.objects.get(record=one, kind="captured")
    assert Withdrawals().events() == {}
    register.withdraw("event", told.id)
    assert Withdrawals().events() == {(one, "captured", 0): [told.id]}
