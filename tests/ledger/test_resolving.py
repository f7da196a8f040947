from __future__ import annotations

import pytest

from byname.actions.references import NewReference, add_references
from byname.ledger.resolving import resolver
from tests.ledger.registers import OLHA, Register

pytestmark = pytest.mark.django_db(databases="__all__")

UNIT = {"names": [{"text": "12 окрема бригада «Зубр»", "lang": "uk"}, {"text": "12 обр", "lang": "uk"}]}
PLACE = {"names": [{"text": "м. Зорджськ", "lang": "uk"}, {"text": "Zordzhsk", "lang": "en"}]}


@pytest.fixture(autouse=True)
def _world(register: Register) -> None:
    add_references([NewReference("unit", "u12", dict(UNIT)), NewReference("place", "p1", dict(PLACE))], by=OLHA)


def test_a_unit_is_found_by_any_of_its_names() -> None:
    assert {resolver().unit_key(text) for text in ("12 обр", "12 ОБР", "12 окрема бригада «Зубр»")} == {"u12"}


def test_a_place_is_found_in_any_script() -> None:
    assert {resolver().place_key(text) for text in ("м. Зорджськ", "Zordzhsk")} == {"p1"}


def test_what_nobody_knows_stays_the_text_in_small_letters() -> None:
    assert resolver().unit_key("99 ПОЛК") == "99 полк"
    assert resolver().place_key("Гонгвец") == "гонгвец"


def test_nothing_is_nothing() -> None:
    assert (resolver().unit_key(""), resolver().place_key("")) == ("", "")


def test_a_name_that_two_units_bear_means_neither() -> None:
    add_references([NewReference("unit", "u13", {"names": [{"text": "12 обр"}]})], by=OLHA)
    assert resolver().unit_key("12 обр") == "12 обр"


def test_one_world_has_one_resolver() -> None:
    assert resolver() is resolver()
