"""Versions of reference entries: each is the next of its code, known from now or from the day it was received."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions._entries import REFERENCE_KINDS, NewReference
from byname.actions.exchanges import add_exchange_entries
from byname.actions.references import add_references
from byname.core.errors import MisuseError
from byname.core.moments import end_of_day
from byname.ledger.references import world
from byname.queries.references import KINDS
from byname.store.models import ReferenceEntry
from tests.actions.house import House

pytestmark = pytest.mark.django_db(databases="__all__")


def exchange(title: str, received: date | None = None) -> NewReference:
    return NewReference("exchange", "X-1", {"title": title}, received)


def test_every_kind_that_is_written_can_be_read() -> None:
    """Models of linking are read by another query, which asks for the right to decide who is who."""
    assert {*REFERENCE_KINDS} - {*KINDS} == {"link-model", "link-model-use"}
    assert {*KINDS} <= {*REFERENCE_KINDS}


def test_each_version_is_the_next_and_none_is_overwritten(house: House) -> None:
    """Law 2: "Nothing is overwritten"."""
    add_exchange_entries([exchange("planned"), exchange("moved")], by=house.by)
    add_exchange_entries([exchange("called off")], by=house.by)
    rows = ReferenceEntry.objects.filter(kind="exchange", code="X-1").order_by("version")
    assert [(row.version, row.body["title"]) for row in rows] == [(1, "planned"), (2, "moved"), (3, "called off")]
    assert world().of("exchange")["X-1"]["title"] == "called off"


def test_a_version_entered_later_is_known_since_it_was_received(house: House) -> None:
    """DESIGN, three times: "`known-at` reads received for documents entered later"."""
    add_exchange_entries([exchange("planned", date(2025, 5, 1)), exchange("slipped", date(2025, 5, 24))], by=house.by)
    titles = {day: world(end_of_day(date(2025, 5, day), "UTC")).of("exchange")["X-1"]["title"] for day in (2, 23, 24)}
    assert titles == {2: "planned", 23: "planned", 24: "slipped"}


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (NewReference("gossip", "g"), "no kind of reference entry"),
        (NewReference("power", ""), "1 to 64 characters"),
        (NewReference("power", " aa"), "no blanks around it"),
        (NewReference("power", "a" * 65), "1 to 64 characters"),
        (NewReference("source", "s", {"kind": "gossip"}), "no known kind"),
        (NewReference("source", "s", {"kind": "press", "reliability": 6}), "between 1"),
    ],
)
def test_what_is_not_whole_is_refused_and_nothing_is_written(house: House, entry: NewReference, says: str) -> None:
    before = ReferenceEntry.objects.count()
    with pytest.raises(MisuseError, match=says):
        add_references([NewReference("power", "cc"), entry], by=house.by)
    assert ReferenceEntry.objects.count() == before


@pytest.mark.parametrize("kind", ["policy", "policy-yes", "roll-call", "link-model", "link-model-use"])
def test_who_keeps_accounts_writes_nobodys_yes(house: House, kind: str) -> None:
    """Issue 3: "the bureau's written, two-approved policy": a yes is its own action, asked of whoever says it."""
    with pytest.raises(MisuseError, match="not written as a reference entry"):
        add_references([NewReference(kind, "longest", {"by": "borys"})], by=house.by)
