from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import byname
from byname.web import limits
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


TRY = """
import sys, django
django.setup()
from byname.web.limits import claim_try
for number in range(4):
    print(int(claim_try("sample", f"10.0.{sys.argv[1]}.{number}") is not None))
"""


def test_three_worker_processes_count_the_same_tries(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "BYNAME_POSTGRES"}
    surroundings = {**kept, "BYNAME_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
    surroundings["PYTHONPATH"] = str(Path(byname.__file__).parents[1])
    table = [sys.executable, "-m", "django", "createcachetable", "--database", "looks"]
    subprocess.run(table, env=surroundings, check=True)
    command = [sys.executable, "-c", TRY]
    workers = [
        subprocess.Popen([*command, str(number)], env=surroundings, stdout=subprocess.PIPE, text=True)
        for number in range(3)
    ]
    let_through = "".join(worker.communicate()[0] for worker in workers)
    assert (let_through.count("1"), let_through.count("0")) == (TRIES, 12 - TRIES)


def test_forgiving_gives_back_the_place_of_the_address_too() -> None:
    for _ in range(TRIES * 3):
        claim = claim_try("sample", "10.0.0.1")
        assert claim is not None
        claim.forgive()


@pytest.mark.parametrize(("one", "other"), [("Straße", "STRASSE"), ("Жмак", "жмак"), ("ABC", "abc")])
def test_the_same_name_in_other_letters_is_the_same_name(one: str, other: str) -> None:
    for n in range(TRIES):
        claim_try(one, f"10.0.0.{n}")
    assert claim_try(other, "10.0.1.1") is None


@pytest.mark.parametrize("name", ["", " ", "a:b", "x" * 10_000, "\0", "漢字", "sign-in:name:0"])
def test_any_name_is_limited_like_the_others(name: str) -> None:
    assert [claim_try(name, f"10.0.0.{n}") is not None for n in range(TRIES + 1)] == [True] * TRIES + [False]


def test_a_name_and_an_address_that_are_written_alike_do_not_meet() -> None:
    for n in range(TRIES):
        claim_try("10.0.0.1", f"10.0.9.{n}")
    assert claim_try("sample", "10.0.0.1") is not None


def test_what_was_typed_as_a_name_is_nowhere_in_the_cache_s_keys() -> None:
    assert not any("secret" in place for place in limits._places("name", "secret"))
    assert len(set(limits._places("name", "a") + limits._places("address", "a"))) == 2 * TRIES
