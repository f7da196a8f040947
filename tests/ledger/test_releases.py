from __future__ import annotations

import pytest

from byname.actions.releases import freeze, new_key, retract
from byname.core.releases.beside import Shown
from byname.core.releases.draft import Behind, Draft
from byname.ledger.releases import behind_of, erased, keys, published, releases, reread
from byname.ledger.seals import broken_seals, key_balance
from byname.store.models import Entry, Record, Release
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import OLHA, Register, destroy_keys

pytestmark = pytest.mark.django_db(databases="__all__")


def draft(*people: int, shown: str = "") -> Draft:
    """What a query would have drawn up, without the words."""
    behind = Behind(
        {each: (each,) for each in people},
        {},
        (Shown(shown, len(people), frozenset(people)),),
        counted=frozenset(people),
    )
    entry = Entry.objects.order_by("-id").values_list("id", flat=True)[0]
    return Draft("held@2023-01-01", {"value": len(people), "words": {}, "figure": "held"}, behind, entry, 1, 2026)


def test_a_frozen_figure_stands_with_its_people_sealed(register: Register) -> None:
    number = freeze(draft(1, 2), by=OLHA)
    [found] = releases()
    assert (found.number, found.figure, found.moment, found.retraction) == (number, "held@2023-01-01", 1, None)
    behind = behind_of(found.id)
    assert behind is not None
    assert behind.counted == {1, 2}
    assert [each.shown for each in published()] == [(Shown(number, 2, frozenset({1, 2})),)]


def test_a_retraction_stands_beside_the_figure_and_takes_nothing_back_of_it(register: Register) -> None:
    number = freeze(draft(1), by=OLHA)
    before = releases()[0].signed
    retract(number, why="A slip", by=OLHA)
    [found] = releases()
    assert found.signed == before
    assert found.retraction is not None
    assert (found.retraction.why, found.retraction.by_number) == ("A slip", "")


def test_keys_stand_in_order_each_vouched_for_by_the_one_before(register: Register) -> None:
    freeze(draft(1), by=OLHA)
    new_key(by=OLHA)
    first, second = keys()
    assert (first.vouched, len(second.vouched)) == (b"", 64)
    assert second.since.endswith("Z")


def test_who_became_one_with_another_is_that_one_now() -> None:
    found = reread(Shown("a", 3, frozenset({1, 2, 3})), {1: 1, 2: 1, 9: 9})
    assert found == Shown("a", 3, frozenset({1, 3}))


def test_law_11_the_seal_of_a_figure_is_walked_and_its_key_counted(register: Register) -> None:
    freeze(draft(1), by=OLHA)
    assert list(broken_seals()) == []
    assert key_balance().lost == ()
    row = Release.objects.get()
    destroy_keys([row.key])
    assert behind_of(row.id) is None
    assert published() == ()


def test_law_11_a_process_that_remembers_who_stood_behind_a_figure_tells_nobody(register: Register) -> None:
    freeze(draft(1), by=OLHA)
    row = Release.objects.get()
    assert behind_of(row.id) == behind_of(row.id) is not None
    destroy_keys([row.key])
    assert behind_of(row.id) is None


def test_records_whose_keys_are_destroyed_are_erased(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    destroy_keys([Record.objects.get(id=one).key])
    assert erased([one, two]) == {one}
