"""The linker is asked about rows as if they were records: whom they would join, whom perhaps, and which repeat each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import pytest

from byname.actions.linkmodels import use_model
from byname.core.columns import propose_mapping
from byname.core.events import DocumentKind
from byname.core.moments import Moment
from byname.core.records import ReadContext, ReadRecord, read_record
from byname.formats.tables import RawRow
from byname.ledger.documentfacts import DocumentFacts
from byname.ledger.matching import PLANNED_DOCUMENT, Reach, RowMatch, RowMatcher
from byname.store.models import Entry, Record
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, NOBODY, OLEKSII, STRANGER
from tests.ledger.registers import COLUMNS, OLHA, Register
from tests.linkmodels import STRICT, kept

pytestmark = pytest.mark.django_db(databases="__all__")

FACTS = DocumentFacts(
    PLANNED_DOCUMENT, "confirmation", "agency", "", "", "", "lod", "", date(2023, 6, 1), Moment(0), whole=True,
    made_up=True,
)  # fmt: skip


def read(row: Mapping[str, str]) -> ReadRecord:
    """How a row reads."""
    head = RawRow(1, tuple(COLUMNS[code] for code in row))
    cells = RawRow(2, tuple(row.values()))
    context = ReadContext(DocumentKind.CONFIRMATION, "agency", power="lod")
    return read_record(cells, propose_mapping([head, cells]), context)


def matched(*rows: Mapping[str, str], records: Iterable[int] = (), **asked: Any) -> tuple[RowMatch, ...]:
    matcher = RowMatcher(FACTS, **asked)
    own = list(records) or [0] * len(rows)
    for row, record in zip(rows, own, strict=True):
        matcher.add(read(row), record)
    return matcher.matches()


def test_a_row_joins_whom_an_identity_makes_it_and_perhaps_whom_a_name_alone_fits(register: Register) -> None:
    """Law 6: names alone link nobody."""
    [andrii, _oleksii] = register.take("a", [ANDRII, OLEKSII])
    surely, perhaps, nobody = matched(ANDRII_BY_EAR, ANDRII_ALMOST, STRANGER, apart=False)
    assert (surely.same, nobody) == ((andrii,), RowMatch())
    assert perhaps.same == ()
    assert [(each.record, "unit-equal" in each.codes) for each in perhaps.perhaps] == [(andrii, True)]
    assert perhaps.reason == perhaps.perhaps[0].reason != ""


def test_a_row_that_names_nobody_matches_nobody(register: Register) -> None:
    register.take("a", [ANDRII])
    assert matched(NOBODY) == (RowMatch(),)


def test_rows_of_one_list_are_two_persons_as_taking_it_in_has_it_unless_asked_otherwise(register: Register) -> None:
    [andrii] = register.take("a", [ANDRII])
    kept_apart, one = (matched(ANDRII, ANDRII, apart=apart) for apart in (True, False))
    assert [each.rows for each in kept_apart] == [(), ()]
    assert [(each.same, each.rows) for each in one] == [((andrii,), (1,)), ((andrii,), (0,))]


def test_records_left_aside_are_nobody_s_partner(register: Register) -> None:
    records = register.take("a", [ANDRII])
    assert matched(ANDRII, without=records) == (RowMatch(),)


def test_what_a_human_said_of_a_stored_row_counts_when_it_is_matched_again(register: Register) -> None:
    [andrii] = register.take("a", [ANDRII])
    [almost] = register.take("b", [ANDRII_ALMOST], source="family")
    before = matched(ANDRII_ALMOST, records=[almost], without=[almost])
    register.judge(andrii, almost, "same")
    after = matched(ANDRII_ALMOST, records=[almost], without=[almost])
    assert ([each.same for each in before], [each.same for each in after]) == ([()], [(andrii,)])


def test_people_of_a_power_that_is_not_granted_are_met_by_no_row(register: Register) -> None:
    """Law 8: neither as a match nor as a doubt."""
    register.take("a", [ANDRII])
    for row in (ANDRII, ANDRII_ALMOST):
        assert matched(row, reach=Reach(frozenset({"kes"}))) == (RowMatch(),)
    assert matched(ANDRII, reach=Reach(frozenset({"lod"})))[0].same != ()


def test_a_notice_of_death_is_met_only_by_who_may_hear_of_it(register: Register) -> None:
    notice = {"name": ANDRII["name"], "birth_date": ANDRII["birth_date"], "death_date": "01.02.2023"}
    [died] = register.take("n", [notice], source="agency", kind="death-notice", received=date(2023, 3, 1))
    deaf, hearing = Reach(None, lambda _power: False), Reach(None, lambda _power: True)
    assert matched(ANDRII, reach=deaf) == (RowMatch(),)
    assert matched(ANDRII, reach=hearing)[0].same == (died,)


def test_asking_writes_nothing(register: Register) -> None:
    register.take("a", [ANDRII])
    before = Record.objects.count(), Entry.objects.count()
    matched(ANDRII_BY_EAR, STRANGER)
    assert (Record.objects.count(), Entry.objects.count()) == before


def test_rows_are_matched_by_the_model_in_use(register: Register) -> None:
    """What a plan shows is what taking the list in would do."""
    [andrii, _oleksii] = register.take("a", [ANDRII, OLEKSII])
    use_model(kept(STRICT), "trial", by=OLHA)
    [found] = matched(ANDRII)
    assert (found.same, [each.record for each in found.perhaps]) == ((), [andrii])
