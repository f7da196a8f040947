from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_one_person_is_recorded_from_a_form(hands: Hands) -> None:
    added = hands.json(
        "add",
        "name=Жмаковенко Глем",
        "birth_date=1991",
        "--source",
        "family",
        "--received",
        "2022-07-01",
        "--power",
        "lod",
    )
    view = hands.json("person", added["number"])
    assert view["name"].startswith("Жмаковенко")


def test_a_correction_leaves_the_older_value_as_a_rival(listed: Hands) -> None:
    number = listed.json("find", "Фурздюк")[0]["number"]
    corrected = listed.json("correct", number, "birth_date=12.10.1988", "--source", "act", "--power", "lod")
    view = listed.json("person", corrected["number"])
    [birth] = [value for value in view["values"] if value["field"] == "birth_date"]
    assert birth["rivals"]
    assert {told["value"] for told in birth["told"]} == {"1988-10-11", "1988-10-12"}


def test_what_is_withdrawn_no_longer_counts_and_can_be_restored(listed: Hands) -> None:
    def counted() -> int:
        return int(listed.json("figure", "taken", "--as-of", "2022-07-01")["value"])

    number = listed.json("find", "Фурздюк")[0]["number"]
    before = counted()
    withdrawal = listed.json("withdraw", "record", number, "--reason", "misread")["withdrawal"]
    assert counted() == before - 1
    listed.type("withdraw", "withdrawal", str(withdrawal), "--reason", "undone")
    assert counted() == before


def test_a_certified_death_counts_after_two_people_said_yes(listed: Hands) -> None:
    number = listed.json("find", "Фурздюк")[0]["number"]
    told = ("correct", number, "death_date=2022-12-01", "--source", "agency", "--degree", "certified", "--power", "lod")
    death = listed.json(*told)["number"]
    for who, status in (("olha", "held-reported"), ("borys", "dead")):
        assert listed.type("approve", death, "--as", who).code == 0
        assert listed.json("person", number)["status"] == status
    again = listed.type("approve", death, "--as", "borys")
    assert (again.code, "already" in again.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "colour=red", "--source", "own"), "No such field"),
        (("add", "name", "--source", "own"), "FIELD=VALUE"),
        (("add", "name=", "--source", "own"), "Nothing was recorded. "),
        (("add", "name=Жмаковенко Глем", "birth_date=31.02.1985", "--source", "own"), "birth_date: found '31.02.1985'"),
        (("add", "name=X", "--source", "own", "--received", "2999-01-01"), "lies ahead"),
        (("add", "name=X", "--source", "own", "--as", "vira"), "may not do this"),
        (("correct", "1234567890-4", "name=X", "--source", "own"), ""),
        (("withdraw", "document", "99", "--reason", "misread"), "There is no document 99"),
        (("withdraw", "document", "ten", "--reason", "misread"), "is no number of a document"),
        (("withdraw", "document", "1", "--reason", "misread", "--as", "vira"), "may not"),
        (("approve", "1234567890-4"), ""),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_a_form_answers_with_the_number_under_which_it_stands(hands: Hands) -> None:
    added = hands.json("add", "name=Жмаковенко Глем", "--source", "family")
    assert set(added) == {"number", "document", "unreadable", "made_up"}
    corrected = hands.json("correct", added["number"], "birth_date=1991", "--source", "family")
    assert set(corrected) == {"number", "corrects", "made_up"}
    assert corrected["corrects"] == added["number"]
    withdrawn = hands.json("withdraw", "record", corrected["number"], "--reason", "mistaken")
    assert set(withdrawn) == {"withdrawal", "target", "number", "made_up"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "name=Жмаковенко Глем", "--source", "family"), "Recorded as "),
        (("add", "name=Жмаковенко Глем", "--source", "family", "--received", "today"), "(document 1)."),
    ],
)
def test_what_was_recorded_is_said_in_a_sentence(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    printed = hands.type(*arguments)
    assert printed.code == 0
    assert says in printed.out


def test_what_was_taken_back_says_how_it_is_restored(listed: Hands) -> None:
    printed = listed.type("withdraw", "document", "1", "--reason", "retracted")
    assert printed.out == "Taken back by withdrawal 1. `byname withdraw withdrawal 1 --reason undone` restores it.\n"
    assert "Taken back by withdrawal 2." in listed.type("withdraw", "withdrawal", "1", "--reason", "undone").out


def test_what_is_taken_back_already_is_said_with_the_command_that_restores_it(listed: Hands) -> None:
    number = listed.json("find", "Фурздюк")[0]["number"]
    withdrawal = listed.json("withdraw", "record", number, "--reason", "misread")["withdrawal"]
    again = listed.type("withdraw", "record", number, "--reason", "retracted")
    assert (again.code, again.out) == (2, "")
    assert f"The record {number} is taken back already, since 2" in again.err
    assert f"by withdrawal {withdrawal} (misread)" in again.err
    assert listed.type("withdraw", "withdrawal", str(withdrawal), "--reason", "undone").code == 0


def test_a_reference_entry_is_taken_back_by_a_keeper_and_by_nobody_else(listed: Hands) -> None:
    for who, code in (("olha", 2), ("borys", 2), ("dana", 0)):
        assert listed.type("withdraw", "reference", "1", "--reason", "mistaken", "--as", who).code == code
    assert listed.type("withdraw", "withdrawal", "1", "--reason", "undone", "--as", "dana").code == 0
    assert "may not" in listed.type("withdraw", "document", "1", "--reason", "mistaken", "--as", "dana").err


def test_a_registrar_undoes_his_own_correction(listed: Hands) -> None:
    from byname.store.models import User

    User.objects.create_user("rita", None, roles=["registrar"], powers=["*"], made_up=True)
    number = listed.json("find", "Фурздюк")[0]["number"]
    told = ("birth_date=12.10.1988", "--source", "act", "--power", "lod", "--as", "rita")
    corrected = listed.json("correct", number, *told)["number"]
    undone = listed.json("undo", "--as", "rita")
    assert {undone["left"], undone["right"]} == {number, corrected}
    assert "no judgement of yours" in listed.type("undo", "--as", "rita").err


def test_a_note_may_hold_anything_and_steers_nothing(listed: Hands) -> None:
    printed = listed.type("withdraw", "document", "1", "--reason", "misread", "--note", "\x1b[2J\u202e; DROP TABLE")
    assert printed.code == 0
    assert not set("\x1b\u202e") & set(printed.out)
