from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import byname
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
