"""A roll-call is known by its digest, its people stand on pages, and spellings come from records alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.rollcalls.rollcall import PER_PAGE, clerk_shares, digest_of, other_spellings
from tests.core.callsheets import call_of


def test_the_digest_says_whom_in_which_order_and_names_nobody() -> None:
    call = call_of(3)
    assert call.digest == call_of(3).digest
    assert len(call.digest) == len("R3f9a-62c1-0b7d")
    renamed = replace(call, people=tuple(replace(each, name="x") for each in call.people), day="2025-05-24")
    assert renamed.digest == call.digest, "a phase that slips a day, or a corrected spelling, is the same roll-call"
    others = [call_of(2), call_of(3, exchange="X-2"), replace(call, phase="2"), replace(call, power="bb")]
    others += [replace(call, role="brought"), replace(call, people=call.people[::-1])]
    assert len({each.digest for each in (call, *others)}) == 7


def test_a_digest_tells_where_one_part_ends() -> None:
    assert digest_of("X", "1", "a", "agreed", ["1"]) != digest_of("X", "1a", "", "agreed", ["1"])


@given(st.integers(1, 60), st.integers(1, 9))
def test_the_parts_of_the_clerks_are_the_whole_each_once(count: int, clerks: int) -> None:
    people = call_of(count).people
    shares = clerk_shares(people, clerks, both=False)
    assert tuple(each for share in shares for each in share) == people
    assert max(map(len, shares)) - min(map(len, shares)) <= 1
    assert clerk_shares(people, clerks, both=True) == (people,) * clerks


def test_pages_hold_everybody() -> None:
    call = call_of(PER_PAGE + 1)
    assert [len(page) for page in call.pages] == [PER_PAGE, 1]


@pytest.mark.parametrize(
    ("name", "told", "also"),
    [
        ("Пирхаленко Юсь", (), ()),
        ("Пирхаленко Юсь", ("ПИРХАЛЕНКО  Юсь",), ()),
        ("Пирхаленко Іван", ("Пирхаленко Іван", "PYRKHALENKO Ivan", "Пырхаленко Иван"), ("PYRKHALENKO Ivan", "Пырхаленко Иван")),
        ("Пирхаленко Іван", ("Пірхаленко Іван", "PYRKHALENKO Ivan", "PIRKHALENKO I"), ("Пірхаленко Іван", "PYRKHALENKO Ivan")),
        ("PYRKHALENKO", ("Пирхаленко Юсь", "Пирхаленка Юсь"), ("Пирхаленко Юсь",)),
    ],
)  # fmt: skip
def test_other_spellings_are_those_that_records_tell_one_for_each_alphabet(
    name: str, told: tuple[str, ...], also: tuple[str, ...]
) -> None:
    assert other_spellings(name, told) == also


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6))
def test_no_spelling_is_made_up(name: str, told: list[str]) -> None:
    assert set(other_spellings(name, told)) <= set(told)
