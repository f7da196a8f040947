from __future__ import annotations

import pytest

from byname.actions._concerned import concerned
from byname.actions.judgements import judge
from byname.actions.withdrawals import withdraw
from byname.store.models import Event, Judgement
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_withdrawal_concerns_the_records_of_what_it_takes_back(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    judge(house.number(1), house.number(2), "different", by=house.by)
    withdrawal = withdraw("record", 2, "misread", by=house.by)
    said = Judgement.objects.get(human=True).id
    told = Event.objects.filter(record=2).values_list("id", flat=True)[0]
    assert concerned("document", 1) == {1, 2}
    assert concerned("record", 1) == {1}
    assert concerned("reading", 2) == {2}
    assert concerned("event", told) == {2}
    assert concerned("judgement", said) == {1, 2}
    assert concerned("withdrawal", withdrawal) == {2}
    assert concerned("approval", 1) == concerned("reference", 1) == set()
