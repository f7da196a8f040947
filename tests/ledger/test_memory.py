from __future__ import annotations

import pytest

from byname.ledger.following import empty_derived
from byname.ledger.memory import Remembered, derived_token, ensure_token, forget_all
from tests.ledger.people import ANDRII
from tests.ledger.registers import Register


def test_what_was_put_is_given_back() -> None:
    memory: Remembered[str] = Remembered(2)
    memory.put("a", "1")
    assert (memory.get("a"), memory.get("b")) == ("1", None)


def test_the_longest_unused_is_forgotten_first() -> None:
    memory: Remembered[str] = Remembered(2)
    for key in "ab":
        memory.put(key, key)
    memory.get("a")
    memory.put("c", "c")
    assert [memory.get(key) for key in "abc"] == ["a", None, "c"]


def test_large_values_leave_room_for_fewer() -> None:
    memory: Remembered[str] = Remembered(10)
    for key in "ab":
        memory.put(key, key, 4)
    memory.put("b", "c", 7)
    assert [memory.get(key) for key in "ab"] == [None, "c"]
    memory.put("d", "d", 11)
    assert [memory.get(key) for key in "bd"] == [None, None]


def test_everything_is_forgotten_at_once() -> None:
    memory: Remembered[str] = Remembered(2)
    memory.put("a", "1")
    forget_all()
    assert memory.get("a") is None


@pytest.mark.django_db(databases="__all__")
def test_a_store_keeps_its_token_until_it_is_emptied(register: Register) -> None:
    assert derived_token() == 0
    register.take("a", [ANDRII])
    first = derived_token()
    ensure_token()
    assert derived_token() == first != 0
    empty_derived()
    ensure_token()
    assert derived_token() not in {0, first}
