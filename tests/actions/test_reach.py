"""An action asks the gate whose person it is (law 8); beyond reach reads exactly as not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from byname.actions._reach import powers_of_records, reaches
from byname.actions.approvals import NewApproval, approve
from byname.actions.claims import take_in_claims
from byname.actions.forms import add_person, correct
from byname.actions.intake import filing_power, plan, take_in
from byname.actions.judgements import Verdict, judge, judge_many, undo
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.store.models import Document, Judgement, Record
from tests.actions.house import EVERYBODY, HEAD, MARTOLIUK, ZELIDKO, House, written

pytestmark = pytest.mark.django_db(databases="__all__")

STRANGER = Viewer("krev", frozenset({Role.REVIEWER, Role.REGISTRAR}), powers=frozenset({"bb"}), home="aa")
"""Somebody who may do anything, to people of the other power alone."""

ABSENT = 999_999
DEATH = "Прізвище;Ім'я;По батькові;Дата народження;Дата смерті\nМартолюк;Андрій;Іванович;03.04.1985;01.12.2022\n"


@pytest.fixture
def aa(house: House) -> House:
    """Two people of the power aa, one of them with a death to approve, and a judgement, an approval and a withdrawal."""
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(DEATH, kind="death-notice", source="act", degree="certified", name="notice.csv")
    judge(house.number(1), house.number(2), "different", by=EVERYBODY)
    approve([NewApproval(house.number(3))], by=EVERYBODY)
    withdraw("record", 2, "misread", by=EVERYBODY)
    return house


TARGETS = {"document": 1, "record": 1, "reading": 1, "event": 1, "judgement": 0, "approval": 1, "withdrawal": 1}


@pytest.mark.parametrize("target", TARGETS)
def test_nobody_takes_back_what_concerns_people_beyond_reach(aa: House, target: str) -> None:
    number = TARGETS[target] or Judgement.objects.get(human=True).id
    told = aa.number(number) if target == "record" else str(number)
    before = written()
    with pytest.raises(MisuseError) as refused:
        withdraw(target, number, "misread", by=STRANGER)
    with pytest.raises(MisuseError) as absent:
        withdraw(target, ABSENT, "misread", by=STRANGER)
    assert str(refused.value).replace(told, "N") == str(absent.value).replace(str(ABSENT), "N")
    assert written() == before


NAMING: dict[str, Callable[[House, str, Viewer], Any]] = {
    "judge": lambda house, number, by: judge(number, number, "same", by=by),
    "judge_many": lambda house, number, by: judge_many([Verdict(number, number, "same")], by=by),
    "correct": lambda house, number, by: correct(number, {"rank": "солдат"}, house.arrival("", kind="form"), by=by),
    "approve": lambda house, number, by: approve([NewApproval(number)], by=by),
}


@pytest.mark.parametrize("action", NAMING)
def test_a_number_beyond_reach_is_no_number(aa: House, action: str) -> None:
    known, before = aa.number(3), written()
    absent = _unused(aa)
    with pytest.raises(MisuseError) as refused:
        NAMING[action](aa, known, STRANGER)
    with pytest.raises(MisuseError) as missing:
        NAMING[action](aa, absent, STRANGER)
    assert str(refused.value).replace(known, "N") == str(missing.value).replace(absent, "N")
    assert written() == before


def test_an_own_judgement_beyond_reach_is_none_to_take_back(aa: House) -> None:
    narrowed = Viewer(EVERYBODY.name, EVERYBODY.roles, powers=frozenset({"bb"}), home="aa")
    with pytest.raises(MisuseError, match="no judgement of yours"):
        undo(by=narrowed)
    undo(by=EVERYBODY)


BRINGING: dict[str, Callable[[House, Viewer], Any]] = {
    "take_in": lambda house, by: take_in(house.arrival(HEAD + MARTOLIUK), by=by),
    "plan": lambda house, by: plan(house.arrival(HEAD + MARTOLIUK), by=by),
    "take_in of no power": lambda house, by: take_in(house.arrival(HEAD + MARTOLIUK, power=""), by=by),
    "take_in of a row": lambda house, by: take_in(house.arrival("family;power\nЗелідько;aa\n", power="bb"), by=by),
    "add_person": lambda house, by: add_person(house.arrival(""), {"family": "Зелідько"}, by=by),
    "add_person with a power": lambda house, by: add_person(
        house.arrival("", power="bb"), {"family": "Зелідько", "power": "aa"}, by=by
    ),
    "take_in_claims": lambda house, by: take_in_claims(house.arrival("as_of,figure,what\n", kind="claim-table"), by=by),
}


@pytest.mark.parametrize("action", BRINGING)
def test_nobody_brings_people_of_a_power_that_was_not_granted(house: House, action: str) -> None:
    before = written()
    with pytest.raises(RefusedError, match="power-not-granted"):
        BRINGING[action](house, STRANGER)
    assert written() == before


@pytest.mark.parametrize(
    ("powers", "told", "way"),
    [
        ({"bb"}, "", r"with --power or in a column \(granted: bb\)"),
        ({"bb", "cc"}, "aa", "Granted: bb, cc. Ask a keeper"),
        (set(), "aa", "No power was granted at all: ask a keeper, `byname user grant`"),
    ],
)
def test_the_refusal_says_how_to_name_a_power(house: House, powers: set[str], told: str, way: str) -> None:
    who = Viewer("krev", STRANGER.roles, powers=frozenset(powers), home="aa")
    with pytest.raises(RefusedError, match=way):
        plan(house.arrival(HEAD + MARTOLIUK, power=told), by=who)


@pytest.mark.parametrize(
    ("powers", "facts", "text", "power"),
    [
        ({"bb"}, {"power": ""}, HEAD + MARTOLIUK, "bb"),
        ({"bb"}, {"power": "aa"}, HEAD + MARTOLIUK, "aa"),
        ({"bb"}, {"power": ""}, "family;power\nЗелідько;aa\n", ""),
        ({"bb"}, {"power": "", "kind": "claim-table"}, "as_of,figure,what\n", ""),
        ({"bb", "aa"}, {"power": ""}, HEAD + MARTOLIUK, ""),
        ({"*"}, {"power": ""}, HEAD + MARTOLIUK, ""),
        (set(), {"power": ""}, HEAD + MARTOLIUK, ""),
    ],
)
def test_a_list_that_tells_no_power_is_of_the_only_one_granted(
    house: House, powers: set[str], facts: dict[str, str], text: str, power: str
) -> None:
    who = Viewer("krev", STRANGER.roles, powers=frozenset(powers), home="aa")
    assert filing_power(house.arrival(text, **facts), by=who) == power


def test_a_correction_moves_nobody_to_another_power(house: House) -> None:
    house.take(HEAD + MARTOLIUK, power="bb")
    with pytest.raises(RefusedError, match="power-not-granted"):
        correct(house.number(1), {"power": "aa"}, house.arrival("", kind="form", power=""), by=STRANGER)
    correct(house.number(1), {"rank": "солдат"}, house.arrival("", kind="form", power=""), by=STRANGER)


def test_people_of_the_granted_power_are_within_reach(house: House) -> None:
    take_in(house.arrival(HEAD + MARTOLIUK + ZELIDKO, power="bb"), by=STRANGER)
    judge(house.number(1), house.number(2), "different", by=STRANGER)
    undo(by=STRANGER)
    withdraw("document", 1, "retracted", by=STRANGER)
    withdraw("withdrawal", 2, "undone", by=STRANGER)
    assert reaches(STRANGER, [1, 2])


def test_a_document_with_one_person_beyond_reach_stands(house: House) -> None:
    house.take("family;power\nМартолюк;aa\nЗелідько;bb\n", power="")
    with pytest.raises(MisuseError, match="no document 1"):
        withdraw("document", 1, "retracted", by=STRANGER)
    assert powers_of_records([1, 2]) == {1: "aa", 2: "bb"}


def test_a_record_that_nobody_holds_has_the_power_of_its_document(aa: House) -> None:
    assert powers_of_records([2]) == {2: "aa"}


def test_a_death_notice_is_not_there_for_whom_death_is_hidden(house: House) -> None:
    house.take(DEATH, kind="death-notice", source="act", power="bb")
    registrar = Viewer("rex", frozenset({Role.REGISTRAR}), powers=frozenset({"*"}), home="aa")
    with pytest.raises(MisuseError, match="no document 1"):
        withdraw("document", 1, "retracted", by=registrar)
    assert Document.objects.filter(id=1).exists()


def _unused(house: House) -> str:
    from byname.core.numbers import public_number

    taken = set(Record.objects.values_list("number", flat=True))
    numbers = (public_number(number, b"another secret of 32 bytes......") for number in range(1, 20))
    return next(number for number in numbers if number not in taken)
