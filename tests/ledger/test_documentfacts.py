from __future__ import annotations

from datetime import date

import pytest

from byname.core.moments import moment_of
from byname.ledger.documentfacts import document_facts
from byname.store.models import Document, Entry
from tests.ledger.people import ANDRII
from tests.ledger.registers import Register, start

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_backfilled_document_is_known_from_the_start_of_its_day(register: Register) -> None:
    """DESIGN "three times": received for documents marked as backfill, else recorded."""
    number = register.record("a", [ANDRII], received=date(2023, 5, 1))
    assert document_facts()[number].known_from == start("2023-05-01")


def test_another_document_is_known_from_its_entry(register: Register) -> None:
    number = register.record("a", [ANDRII], backfill=False)
    entry = Entry.objects.get(id=Document.objects.get(id=number).entry)
    assert document_facts([number])[number].known_from == moment_of(entry.at)


def test_facts_are_those_of_the_arrival(register: Register) -> None:
    number = register.record("a", [ANDRII], source="act", kind="handover-act", exchange="X-1", phase="2", whole=False)
    facts = document_facts([number])[number]
    assert (facts.kind, facts.source, facts.exchange, facts.phase) == ("handover-act", "act", "X-1", "2")
    assert (facts.power, facts.holder, facts.whole, facts.made_up) == ("lod", "kes", False, False)


def test_only_those_asked_for_are_given(register: Register) -> None:
    register.record("a", [ANDRII])
    assert document_facts([]) == {}
    assert list(document_facts()) == [1]
