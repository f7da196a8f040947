from __future__ import annotations

import pytest

from byname.actions._opening import open_arrival, reading_context
from byname.core.events import DocumentKind
from tests.actions.house import HEAD, MARTOLIUK, House

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_file_opens_with_the_mapping_that_its_head_suggests(house: House) -> None:
    with open_arrival(house.arrival((HEAD + MARTOLIUK).encode("cp1251"))) as (table, mapping, rows):
        assert (table.encoding, table.delimiter) == ("windows-1251", ";")
        assert list(mapping.columns.values()) == ["family", "given", "patronymic", "birth_date", "unit", "capture_date"]
        assert len(list(rows)) == 2


def test_the_user_s_edits_stand_above_what_was_found(house: House) -> None:
    with open_arrival(house.arrival(HEAD + MARTOLIUK, mapping={"note": "E"})) as (_table, mapping, _rows):
        assert mapping.columns[4] == "note"


def test_the_reader_is_told_the_covering_facts(house: House) -> None:
    arrival = house.arrival(HEAD + MARTOLIUK, exchange="e1", phase="2")
    with open_arrival(arrival) as (_table, mapping, _rows):
        context = reading_context(arrival, mapping)
    assert (context.kind, context.source, context.power) == (DocumentKind.MISSING_LIST, "own", "aa")
    assert (context.holder, context.exchange, context.phase) == ("bb", "e1", "2")
