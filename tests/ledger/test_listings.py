"""Places on lists as known at a moment: what was taken back, or came later, is not there."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.withdrawals import withdraw
from byname.core.exchanges.roles import ListRole
from byname.core.moments import end_of_day
from byname.ledger.listings import listings
from byname.store.models import Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, forget

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def house(db: None, tmp_path: object) -> object:
    """A register with a request of two rows, one of which cannot be read, and an act."""
    forget()
    made = House(tmp_path)  # type: ignore[arg-type]  # a path
    asked = {"kind": "exchange-list", "role": "requested", "received": date(2022, 9, 1)}
    made.take(HEAD + MARTOLIUK + ";;;31.02.1985;12 бригада;\n", name="asked.csv", **asked)
    made.take(HEAD + ZELIDKO, name="missing.csv", received=date(2022, 9, 2))
    made.take(
        HEAD + MARTOLIUK, name="act.csv", kind="handover-act", source="act", exchange="X-1", received=date(2023, 1, 5)
    )
    yield made
    forget()


def test_every_row_of_a_list_with_a_role_is_a_place_and_an_act_hands_over(house: House) -> None:
    """Law 1: "a row that cannot be read is a record with a problem"; a list without a role is no list of an exchange."""
    found = listings()
    assert [each.role for each in found] == [ListRole.REQUESTED, ListRole.REQUESTED, ListRole.HANDED_OVER]
    assert [(each.exchange, each.source, each.power, each.holder) for each in found[1:]] == [
        ("", "own", "aa", "bb"), ("X-1", "act", "aa", "bb"),
    ]  # fmt: skip
    assert found[2].day == date(2023, 1, 5).toordinal()


def test_a_list_that_came_later_is_not_known_before(house: House) -> None:
    assert len(listings(end_of_day(date(2022, 12, 31), "UTC"))) == 2
    assert listings(end_of_day(date(2022, 8, 31), "UTC")) == ()


def test_what_was_taken_back_is_no_place(house: House) -> None:
    """DESIGN 2.5: "Withdrawals take back anything"."""
    first = Record.objects.order_by("id").first()
    assert first is not None
    withdraw("record", first.id, "misread", by=house.by)
    assert first.id not in {each.record for each in listings()}
    withdraw("document", 3, "mistaken", by=house.by)
    assert [each.role for each in listings()] == [ListRole.REQUESTED]


def test_places_of_some_records_alone(house: House) -> None:
    [act] = [each for each in listings() if each.role is ListRole.HANDED_OVER]
    assert listings(records={act.record}) == (act,)
    assert listings(records=()) == ()
