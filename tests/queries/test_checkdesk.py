"""The desk that reads claims, from the register's own world."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.registers import SmallRegister, viewers

if TYPE_CHECKING:
    from byname.core.verdicts.desk import Desk

pytestmark = pytest.mark.django_db(databases="__all__")


def desk() -> Desk:
    from byname.queries._checkanswers import PUBLIC
    from byname.queries._checkdesk import desk_of
    from byname.queries._persons import ask_for

    return desk_of(ask_for(None, None, viewer=PUBLIC), "bb")


def test_it_knows_the_sides_the_home_one_first_and_every_name_of_a_group(small_register: SmallRegister) -> None:
    found = desk()
    assert [side.code for side in found.sides] == ["bb", "aa"]
    names = {(name.kind, name.code, name.text) for name in found.names}
    assert names >= {("cohort", "works", "Taken at the works"), ("cohort", "works", "works")}
    assert ("unit", "u1", "1 вигадана бригада") in names


def test_an_exchange_that_only_returns_tell_of_is_known_by_its_day(small_register: SmallRegister) -> None:
    [stage] = desk().stages
    assert (stage.exchange, stage.phase, stage.day) == ("X-1", "1", date(2023, 2, 1))


def test_a_registered_exchange_has_the_stages_that_were_carried_out_and_its_numbers(
    small_register: SmallRegister,
) -> None:
    from byname.actions.references import NewReference, add_references

    phases = [
        {"code": "1", "day": "2023-02-01", "state": "carried-out"},
        {"code": "2", "day": "2023-02-02", "state": "called-off"},
    ]
    body = {"title": "First", "phases": phases, "numbers": [{"source": "own", "number": "7"}]}
    add_references([NewReference("exchange", "X-1", body)], by=viewers()["all"])
    [stage] = desk().stages
    assert (stage.phase, stage.numbers) == ("1", frozenset({7}))
    assert {code for _start, _end, code in desk().exchanges_named("came in X-1")} == {"X-1"}


def test_names_to_print_are_in_the_language_of_the_text_where_there_are_any(small_register: SmallRegister) -> None:
    from byname.ledger.references import world
    from byname.queries._checkdesk import names_in

    assert names_in(world(), "uk")["u1"] == "1 вигадана бригада"
    assert names_in(world(), "en")["works"] == "Taken at the works"
    assert names_in(world(), "ru")["aa"] == "Ariland"


def test_units_that_others_are_attached_to_are_known(small_register: SmallRegister) -> None:
    from byname.actions.references import NewReference, add_references

    body = {"power": "aa", "names": [], "parents": [{"code": "corps", "from": "", "to": ""}]}
    add_references([NewReference("unit", "u9", body)], by=viewers()["all"])
    assert "corps" in desk().with_parts


def test_a_power_is_printed_by_its_name_in_the_language(small_register: SmallRegister) -> None:
    from byname.actions.references import NewReference, add_references
    from byname.ledger.references import world
    from byname.queries._checkdesk import names_in

    names = [{"text": "Аріланд", "lang": "uk", "from": "", "to": ""}]
    add_references([NewReference("power", "aa", {"name": "Ariland", "names": names})], by=viewers()["all"])
    assert [names_in(world(), lang)["aa"] for lang in ("en", "uk", "ru")] == ["Ariland", "Аріланд", "Ariland"]
    assert desk().reading("Додому повернулися люди Аріланду.").assumed == "aa"
