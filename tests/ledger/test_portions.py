"""Some persons, read without reading everybody: exactly the part of the snapshot that they make up."""

from __future__ import annotations

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from byname.ledger import portions
from byname.ledger.lines import line_to_text
from byname.ledger.portions import persons_of, portion_of, records_of
from byname.ledger.snapshot import snapshot
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, OLEKSII, STRANGER
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_portion_is_part_of_the_snapshot_with_all_who_may_be_one_person(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII, STRANGER])
    [by_ear] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    [almost] = register.take("c", [ANDRII_ALMOST], source="family")
    whole, some = snapshot(), portion_of([by_ear])
    assert [line.number for line in some.lines] == [1, almost]
    assert all(line_to_text(line) == line_to_text(whole.by_number[line.number]) for line in some.lines)
    assert [each.component for each in some.branches] == [each.component for each in whole.branches]
    assert some.entry == whole.entry


def test_nobody_s_records_give_nobody(register: Register) -> None:
    register.take("a", [ANDRII])
    assert portion_of([]).lines == portion_of([99]).lines == ()


def test_of_many_persons_only_those_asked_for_are_read(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII, STRANGER])
    with CaptureQueriesContext(connections["derived"]) as asked:
        assert len(portion_of([2]).lines) == 1
    assert len(asked) == 1, "one statement sees one state"
    assert "component IN (SELECT" in asked[0]["sql"]


def test_a_search_never_waits_for_who_writes(register: Register) -> None:
    """DESIGN section 5: reading never waits for writing; a transaction of SQLite's would."""
    register.take("a", [ANDRII, OLEKSII])
    with CaptureQueriesContext(connections["derived"]) as asked:
        portion_of([1, 2])
    assert not any(query["sql"].startswith(("BEGIN", "SAVEPOINT")) for query in asked)


def test_more_records_than_one_statement_names_are_one_portion(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portions, "_IN_ONE", 1)
    register.take("a", [ANDRII, OLEKSII, STRANGER])
    [by_ear] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    some = portion_of([by_ear, 1, 2])
    assert [line.number for line in some.lines] == [1, 2]
    assert some.entry == snapshot().entry


def test_a_record_finds_its_person_and_a_document_its_rows(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII])
    [by_ear] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    assert persons_of([1, by_ear, 99]) == {1: 1, by_ear: 1}
    assert records_of([1, 2, 99]) == {1: (1, 2), 2: (by_ear,), 99: ()}
