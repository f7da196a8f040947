from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("noisy", ["Жмаковенко", "zhmakovenko hlem", "ЖМАКОВЕНКО ГЛЕМ 1991"])
def test_people_are_found_in_any_script(listed: Hands, noisy: str) -> None:
    hits = listed.json("find", noisy)
    assert hits[0]["name"].startswith("Жмаковенко")


def test_one_person_is_shown_with_status_life_line_and_sources(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    view = listed.json("person", number, "--as-of", "2023-03-01")
    assert view["status"] == "returned"
    assert {told["source"] for value in view["values"] for told in value["told"]} == {"own", "agency", "act"}
    printed = listed.type("person", number, "--as-of", "2023-03-01").out
    assert "Returned" in printed
    assert "4 February 2023" in printed


def test_what_was_known_earlier_is_told_as_it_was_known(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    assert (
        listed.json("person", number, "--as-of", "2023-03-01", "--known-at", "2022-12-31")["status"] == "held-confirmed"
    )


def test_nobody_found_is_no_failure(listed: Hands) -> None:
    found = listed.type("find", "Zzyzx")
    assert (found.code, found.out) == (0, "0 people found.\n")


@pytest.mark.parametrize("arguments", [("find", "Жмаковенко"), ("person", "1234567890-4")])
def test_a_keeper_of_accounts_sees_nobody(listed: Hands, arguments: tuple[str, ...]) -> None:
    refused = listed.type(*arguments, "--as", "dana")
    assert (refused.code, refused.out) == (2, "")


def test_a_slip_in_a_number_is_noticed(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    slipped = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert "check digit" in listed.type("person", slipped).err
