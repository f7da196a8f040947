from __future__ import annotations

from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.actions.verification import verify
from byname.core.errors import MisuseError
from byname.core.moments import start_of_day
from byname.ledger.references import world
from byname.store.models import Entry, ReferenceEntry
from tests.actions.house import HEAD, MARTOLIUK, House, written

pytestmark = pytest.mark.django_db(databases="__all__")


def test_each_version_of_a_code_is_a_row_more(house: House) -> None:
    for title in ("Ariland", "Ariland and Isles"):
        add_references([NewReference("power", "aa", {"title": title})], by=house.by)
    rows = ReferenceEntry.objects.filter(kind="power").order_by("version").values_list("version", "body")
    assert list(rows) == [(1, {"title": "Ariland"}), (2, {"title": "Ariland and Isles"})]
    assert world().of("power") == {"aa": {"title": "Ariland and Isles"}}


def test_a_backfilled_entry_is_known_from_its_day(house: House) -> None:
    add_references([NewReference("cohort", "plant", {}, received=date(2022, 6, 1))], by=house.by)
    assert ReferenceEntry.objects.get(kind="cohort").known_from == start_of_day(date(2022, 6, 1), "UTC")


@pytest.mark.parametrize(
    "entry",
    [
        NewReference("planet", "x"),
        NewReference("unit", ""),
        NewReference("unit", " b12"),
        NewReference("unit", "x" * 65),
        NewReference("source", "s", {"kind": "rumour"}),
        NewReference("source", "s", {"kind": "act", "reliability": 6}),
    ],
)
def test_an_entry_that_is_not_whole_is_refused_with_all_beside_it(house: House, entry: NewReference) -> None:
    before = written()
    with pytest.raises(MisuseError):
        add_references([NewReference("power", "aa"), entry], by=house.by)
    assert written() == before


def test_a_new_unit_is_read_into_everybody_s_state_at_once(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    add_references([NewReference("unit", "b12", {"names": [{"text": "12 бригада", "lang": "uk"}]})], by=house.by)
    assert verify(by=house.by).problems == ()


def test_a_new_cohort_derives_nobody_anew(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    before = Entry.objects.count()
    add_references([NewReference("cohort", "plant", {})], by=house.by)
    assert Entry.objects.count() == before + 1
