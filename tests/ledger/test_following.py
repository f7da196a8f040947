from __future__ import annotations

from datetime import date

import pytest

from byname.actions.following import follow_up
from byname.ledger.following import (
    copy_new_records,
    derive_states,
    empty_derived,
    fill_links,
    head,
    links_are_old,
    rebuild,
    set_head,
)
from byname.ledger.snapshot import snapshot
from byname.store.models import BlockKey, Judgement, LinkCopy, LinkRow, LookupRow, PersonState, Record
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, NOBODY, OLEKSII
from tests.ledger.registers import OLHA, Register, partition, states

pytestmark = pytest.mark.django_db(databases="__all__")


def test_new_records_are_copied_once(register: Register) -> None:
    register.record("a", [ANDRII, OLEKSII])
    assert (copy_new_records(), copy_new_records()) == (2, 0)
    assert LinkCopy.objects.count() == 2


def test_a_row_without_identity_is_copied_and_found_under_no_key(register: Register) -> None:
    [one] = register.take("a", [NOBODY])
    assert LinkCopy.objects.filter(record=one).exists()
    assert not BlockKey.objects.filter(record=one).exists()
    assert not LookupRow.objects.filter(record=one).exists()


def test_heads_say_how_far_the_store_has_come(register: Register) -> None:
    assert head("nothing") == 0
    set_head("nothing", 3)
    set_head("nothing", 5)
    assert head("nothing") == 5


def test_a_judgement_that_ties_two_components_makes_them_one(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same")
    assert set(LinkCopy.objects.values_list("component", flat=True)) == {one}
    register.undo()
    assert set(LinkCopy.objects.values_list("component", flat=True)) == {one}
    assert partition() == {frozenset({one}), frozenset({two})}


def test_deriving_again_changes_nothing(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation", received=date(2023, 5, 1))
    before = states()
    assert derive_states([two, one])
    assert states() == before


def test_nothing_derived_is_left_when_it_is_emptied(register: Register) -> None:
    register.take("a", [ANDRII])
    empty_derived()
    assert snapshot().lines == ()
    assert not PersonState.objects.exists()


def test_a_rebuild_does_not_ask_the_engine(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    """DESIGN 2.7: "A rebuild replays stored judgements with their times, never the engine"."""
    register.take("a", [ANDRII])
    register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    judged, before = Judgement.objects.count(), states()
    monkeypatch.setattr("byname.ledger.linkruns.link", None)
    rebuild()
    assert (Judgement.objects.count(), states()) == (judged, before)


def test_what_was_recorded_and_not_followed_is_followed_next_time(register: Register) -> None:
    register.record("a", [ANDRII])
    register.record("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    assert snapshot().lines == ()
    assert follow_up(by=OLHA).copied == 2
    assert len(snapshot().lines) == 1
    assert Record.objects.count() == 2


def test_lists_one_at_a_time_or_all_at_once_give_the_same_states(register: Register) -> None:
    """Law 10: "Same documents in any order, same partition (numbers aside) and account"."""
    register.take("a", [ANDRII])
    register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation", received=date(2023, 5, 1))
    before = states()
    empty_derived()
    follow_up(by=OLHA)
    rebuild()
    assert states() == before


def test_what_another_way_of_linking_wrote_is_written_anew(register: Register) -> None:
    """Law 10: the same records, the same outcome, whichever version of Byname wrote how they are found."""
    [one] = register.take("a", [ANDRII])
    before = list(BlockKey.objects.order_by("key").values_list("key", "record")), list(LinkRow.objects.values_list())
    assert not links_are_old()
    set_head("linker", 1)
    BlockKey.objects.filter(record=one).update(key="name|as|before")
    LinkRow.objects.all().delete()
    assert links_are_old()
    assert fill_links() == 1
    assert before == (
        list(BlockKey.objects.order_by("key").values_list("key", "record")),
        list(LinkRow.objects.values_list()),
    )
    assert fill_links() == 0
