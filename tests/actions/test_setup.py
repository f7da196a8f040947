from __future__ import annotations

import pytest

from byname.actions.setup import begin_register, recover_register
from byname.core.errors import MisuseError
from byname.ledger.references import world
from byname.store.keyring import Batch, register_ring
from byname.store.models import Entry
from tests.actions.house import House

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_begins_with_what_it_says_of_itself(house: House) -> None:
    assert (world().title, world().made_up) == ("Made up", True)
    first = Entry.objects.get(id=1)
    assert (first.by, first.action) == ("init", "reference")


def test_a_register_begins_once(house: House) -> None:
    with pytest.raises(MisuseError, match="already"):
        begin_register(title="x", time_zone="UTC", made_up=True)


def test_the_next_start_says_what_was_cut_off(house: House) -> None:
    lost = Batch("f" * 32, "take-in of list.csv", "2026-01-01T00:00:00+00:00")
    ring = register_ring()
    ring.begin(lost)
    keys = ring.make_keys(lost, 3)
    assert recover_register() == [("take-in of list.csv", lost.started, None)]
    assert ring.secrets_of(dict(keys)) == {}
    assert recover_register() == []
