from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from byname.web.limits import TRIES, claim_try

pytestmark = pytest.mark.django_db(databases="__all__")


def test_five_tries_of_a_name_and_then_none_whatever_the_address() -> None:
    assert all(claim_try("sample", f"10.0.0.{n}") for n in range(TRIES))
    assert claim_try("sample", "10.0.0.99") is None


def test_five_tries_of_an_address_and_then_none_whatever_the_name() -> None:
    assert all(claim_try(f"sample-{n}", "10.0.0.1") for n in range(TRIES))
    assert claim_try("another", "10.0.0.1") is None


def test_capital_letters_are_no_way_around() -> None:
    for _ in range(TRIES):
        claim_try("Sample", "10.0.0.1")
    assert claim_try("SAMPLE", "10.0.0.2") is None


def test_a_refused_name_does_not_use_up_the_address() -> None:
    for n in range(TRIES):
        claim_try("sample", f"10.0.0.{n}")
    for _ in range(TRIES):
        assert claim_try("sample", "10.0.1.1") is None
    assert claim_try("another", "10.0.1.1") is not None


def test_the_right_password_forgives_the_name_but_not_the_address() -> None:
    for _ in range(TRIES - 1):
        claim_try("wrong", "10.0.0.1")
    last = claim_try("sample", "10.0.0.1")
    assert last is not None
    last.forgive()
    assert claim_try("sample", "10.0.0.1") is not None
    assert claim_try("sample", "10.0.0.1") is None


@pytest.mark.django_db(transaction=True, databases="__all__")
def test_tries_sent_at_once_do_not_slip_through() -> None:
    with ThreadPoolExecutor(4) as pool:
        let_through = list(pool.map(_claim_in_thread, range(12)))
    assert sum(let_through) == TRIES


def _claim_in_thread(number: int) -> bool:
    from django.db import connections

    try:
        return claim_try("sample", f"10.0.0.{number}") is not None
    finally:
        connections.close_all()
