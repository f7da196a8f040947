"""Issue 5, section 2: the look-up is kept current by take-in, withdrawal and erasure."""

from __future__ import annotations

import pytest

from byname.core.names import parse_name
from byname.engines.lookup import Query
from byname.ledger.lookupmemory import look_up
from byname.ledger.lookupstore import Searched
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")

EVERY = frozenset(range(4))
ALL = Searched(None, "", EVERY, EVERY)


def found(text: str, searched: Searched = ALL) -> list[int]:
    hits = look_up(Query(parse_name(text)), searched, limit=10, unit=True, place=True).hits
    return [hit.number for hit in hits]


def test_who_is_taken_in_is_found_and_who_is_withdrawn_is_not(register: Register) -> None:
    assert found("Мартолюк") == []
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    assert found("Martolyuk Andrey") == [one]
    register.withdraw("record", one)
    assert found("Мартолюк") == []


def test_only_what_may_be_searched_is_found(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    assert found("Мартолюк", Searched(frozenset({"lod"}), "", EVERY, EVERY)) == [one]
    assert found("Мартолюк", Searched(frozenset({"kes"}), "", EVERY, EVERY)) == []
