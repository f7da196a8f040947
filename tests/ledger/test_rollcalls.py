"""Whom a roll-call calls: the list as it stands, each person once, nobody who was taken off again, nobody unreadable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from byname.actions.rollcalls import make_roll_call
from byname.core.errors import MisuseError
from byname.core.exchanges.roles import ListRole
from byname.ledger.rollcalls import Filled, draw, kept, told_digest
from tests.ledger.called import PEOPLE, agree, agreed, fill, made
from tests.ledger.registers import OLHA, Register, fresh_register, number

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        yield found


def test_people_stand_in_the_order_of_the_list_with_what_records_tell(register: Register) -> None:
    records = agree(register)
    register.take(
        "latin", [{"name": "ZHMAKOVENKO Hlem", "birth_date": "1991-03-12"}], source="agency", kind="confirmation"
    )
    latin = register.take("agency", [{"name": "PYRKHALENKO Yus"}], source="agency", kind="confirmation")
    register.judge(records[1], latin[0], "same")
    call = draw("X-1", "1", ListRole.AGREED, "").roll_call
    assert [(each.number, each.record, each.name) for each in call.people] == [
        (place + 1, number(record), PEOPLE[place][0]) for place, record in enumerate(records)
    ]
    assert (call.power, call.holder, call.day, call.made_up) == ("lod", "kes", "2025-05-23", True)
    assert call.people[1].also == ("PYRKHALENKO Yus",)
    assert call.people[0].birth_date == "1991-03-12"
    assert call.people[0].unit == "1 вигадана бригада", "of the person, where the list says none"
    assert dict(call.people[0].known)["family"] == "Жмаковенко"


def test_a_person_twice_on_the_list_is_called_once(register: Register) -> None:
    agree(register)
    agreed(register, PEOPLE[:2], title="again")
    drawn = draw("X-1", "1", ListRole.AGREED, "")
    assert (len(drawn.roll_call.people), drawn.repeated) == (6, 2)


def test_who_was_struck_off_on_a_later_day_is_left_off(register: Register) -> None:
    agree(register)
    off = {"kind": "exchange-list", "exchange": "X-1", "phase": "1"}
    [name, born] = PEOPLE[2]
    register.take("off", [{"name": name, "birth_date": born}], role="withdrawn", received=date(2025, 5, 21), **off)
    [name, born] = PEOPLE[3]
    register.take("early", [{"name": name, "birth_date": born}], role="withdrawn", received=date(2025, 5, 1), **off)
    drawn = draw("X-1", "1", ListRole.AGREED, "")
    assert drawn.taken_off == 1
    assert [each.name for each in drawn.roll_call.people] == [
        name for place, (name, _b) in enumerate(PEOPLE) if place != 2
    ]


def test_a_row_that_names_nobody_is_not_called_and_counted(register: Register) -> None:
    agree(register)
    rows = [{"name": "", "birth_date": "01.01.1990"}, {"name": "Воргацьк Семен", "birth_date": "05.05.1987"}]
    register.take(
        "more", rows, kind="exchange-list", role="agreed", exchange="X-1", phase="1", received=date(2025, 5, 20)
    )
    drawn = draw("X-1", "1", ListRole.AGREED, "")
    assert (drawn.unreadable, len(drawn.roll_call.people)) == (1, 7)


def test_a_list_of_the_whole_exchange_serves_a_phase_without_one(register: Register) -> None:
    agree(register, phase="")
    assert len(draw("X-1", "2", ListRole.AGREED, "").roll_call.people) == 6
    agreed(register, PEOPLE[:1], title="second", phase="2")
    assert len(draw("X-1", "2", ListRole.AGREED, "").roll_call.people) == 1


def test_a_roll_call_is_of_one_power(register: Register) -> None:
    agree(register)
    agreed(register, PEOPLE[:1], title="theirs", power="kes", holder="lod")
    with pytest.raises(MisuseError, match="kes, lod"):
        draw("X-1", "1", ListRole.AGREED, "")
    assert len(draw("X-1", "1", ListRole.AGREED, "kes").roll_call.people) == 1
    assert len(draw("X-1", "1", ListRole.AGREED, "", granted=frozenset({"lod"})).roll_call.people) == 6
    with pytest.raises(MisuseError, match="There are: none"):
        draw("X-1", "1", ListRole.AGREED, "", granted=frozenset({"zz"}))


def test_where_nobody_is_agreed_it_says_which_lists_there_are(register: Register) -> None:
    agree(register)
    with pytest.raises(
        MisuseError, match=r"Nobody is brought for exchange X-1, phase 1\. There are: agreed in phase 1, power lod"
    ):
        draw("X-1", "1", ListRole.BROUGHT, "")


def test_what_was_made_comes_back_as_it_was(register: Register) -> None:
    agree(register)
    drawn = draw("X-1", "1", ListRole.AGREED, "").roll_call
    digest = made()
    assert kept(digest)[0] == drawn
    assert digest == drawn.digest
    with pytest.raises(MisuseError, match="No roll-call R0000-0000-0000 was made"):
        kept("R0000-0000-0000")


def test_a_filled_sheet_says_its_roll_call(register: Register) -> None:
    agree(register)
    digest = make_roll_call("X-1", "1", "agreed", by=OLHA)
    assert told_digest(fill(digest, {})) == digest
    assert told_digest(Filled("a.csv", b"No.;Outcome\n1;+\n")) == ""
